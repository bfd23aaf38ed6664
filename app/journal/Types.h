// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Digest.h"
#include "base/Id.h"
#include "domain/Envelope.h"
#include "domain/Stamp.h"
#include "domain/Sync.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace drempel {

/// An event and where this journal keeps it.
struct Placed {
    Position position = 0;
    StoredEvent event;

    friend bool operator==(const Placed&, const Placed&) = default;
};

/// The last event known of a writer.
struct WriterHead {
    WriterId writer;
    std::uint64_t seq = 0;
    Digest hash;

    friend bool operator==(const WriterHead&, const WriterHead&) = default;
};

/// Where a journal stood when a copy of its file became whole.
struct CopyPoint {
    Position head = 0;
    Digest runningHash;

    friend bool operator==(const CopyPoint&, const CopyPoint&) = default;
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
