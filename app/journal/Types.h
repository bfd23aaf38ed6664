// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Digest.h"
#include "base/Id.h"
#include "domain/Envelope.h"
#include "domain/Stamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drempel {

/// A place in one journal: 1, 2, 3 … without holes, given in the order of commit. It means nothing in
/// another journal. 0 stands for "before the first".
using Position = std::int64_t;

/// An event and where this journal keeps it.
struct Placed {
    Position position = 0;
    StoredEvent event;

    friend bool operator==(const Placed&, const Placed&) = default;
};

/// What became of an event that was handed over.
enum class Receipt : std::uint8_t {
    Stored = 1,      ///< new here, and durable
    Known = 2,       ///< was here already, with the same content
    Conflicting = 3, ///< this id is here with other content; both are kept
    Refused = 4      ///< not well formed, or of another site
};

/// `reason` is for the administrator; it holds no names and no text of users.
struct Answer {
    EventId id;
    Receipt receipt = Receipt::Refused;
    std::string reason;

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// How far this journal has read a hub. `runningHash` is the hub's running hash at `position`: if the
/// hub answers with another one, it is not the hub that was read, and the two must reconcile.
struct Cursor {
    HubId hub;
    std::int64_t incarnation = 0;
    Position position = 0;
    Digest runningHash;

    friend bool operator==(const Cursor&, const Cursor&) = default;
};

/// All ids from `from` up to and including `to`, in byte order.
struct IdRange {
    EventId from;
    EventId to;

    /// Every id there can be.
    [[nodiscard]] static IdRange all();
    friend bool operator==(const IdRange&, const IdRange&) = default;
};

/// How many ids a range holds, and the chain Digest::of(previous, id) over them in byte order.
struct RangeDigest {
    std::int64_t count = 0;
    Digest digest;

    friend bool operator==(const RangeDigest&, const RangeDigest&) = default;
};

/// The last event known of a writer.
struct WriterHead {
    WriterId writer;
    std::uint64_t seq = 0;
    Digest hash;

    friend bool operator==(const WriterHead&, const WriterHead&) = default;
};

/// Which way an event was going when it got stuck.
enum class Direction : std::uint8_t { Outgoing = 1, Incoming = 2 };

/// An event a person should look at: the hub did not take it, or this journal could not take it. It is
/// kept whole until it is settled; it never blocks the others.
struct AttentionItem {
    EventId id;
    Direction direction = Direction::Outgoing;
    Receipt receipt = Receipt::Refused;
    std::string reason;
    Instant since;
    StoredEvent event;

    friend bool operator==(const AttentionItem&, const AttentionItem&) = default;
};

} // namespace drempel
