// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Id.h"
#include "domain/Stamp.h"

#include <cstdint>
#include <optional>

namespace drempel {

/// What kind of matter an event is about: decides retention and order of loading, and may be read by
/// everyone who carries the event. The values are written to disk and never change.
enum class EventClass : std::uint8_t {
    Presence = 1,
    Exchange = 2,
    Together = 3,
    Safety = 4,
    Roster = 5,
    System = 6
};

/// The clear part of an event: enough to carry, order and verify it without reading it.
struct Envelope {
    EventId id;
    SiteId site;
    WriterId writer;       ///< one per journal file
    std::uint64_t seq = 0; ///< 1, 2, 3 … per writer
    Digest previous;       ///< hash of this writer's previous event; zero for seq 1
    Stamp stamp;
    SubjectId subject;
    EventClass eventClass = EventClass::System;
    bool mustUnderstand = false; ///< a reader that does not know the kind lets the subject fail closed
    std::uint16_t version = 1;   ///< of the body's kind
    std::optional<KeyId> key;    ///< the sealing key; none for the null sealer
    Digest bodyHash;             ///< of the body bytes as stored

    friend bool operator==(const Envelope&, const Envelope&) = default;
};

/// Canonical CBOR: one map, integer keys ascending. The same envelope always gives the same bytes.
[[nodiscard]] QByteArray encodeEnvelope(const Envelope& envelope);
/// As encodeEnvelope but without bodyHash: the associated data when a body is sealed.
[[nodiscard]] QByteArray encodeAssociatedData(const Envelope& envelope);
/// BadInput for anything that encodeEnvelope would not have written.
[[nodiscard]] Result<Envelope> decodeEnvelope(QByteArrayView bytes);

/// Length of a signature in bytes (Ed25519).
inline constexpr qsizetype signatureBytes = 64;

/// An event as it travels and rests: the envelope, and the body as opaque bytes.
///
/// After a purge only a stub is left: `stub` is the event's hash, so that its writer's chain still verifies;
/// of the envelope only id, writer and seq are filled in, and there is no body. Its signature stays: it is
/// over that hash, and nothing else vouches for the stub.
struct StoredEvent {
    Envelope envelope;
    QByteArray body;
    /// Empty, or the writer's signature over this event and so over all of its chain before it: outside the
    /// envelope and its hash (journal/keys).
    QByteArray signature = {};
    std::optional<Digest> stub = {};

    [[nodiscard]] bool isStub() const { return stub.has_value(); }
    friend bool operator==(const StoredEvent&, const StoredEvent&) = default;
};

/// What is left of an event that was purged.
[[nodiscard]] StoredEvent stubOf(EventId id, WriterId writer, std::uint64_t seq, const Digest& hash,
                                 const QByteArray& signature = {});

/// The link of the chain: BLAKE2b over the canonical envelope, which holds the hash of the body.
[[nodiscard]] Digest hashOf(const Envelope& envelope);
/// The same, also of a stub.
[[nodiscard]] Digest hashOf(const StoredEvent& event);

/// A body larger than this is refused before append, in bytes as stored.
inline constexpr qsizetype maxBodyBytes = 64 * 1024;

/// Whether the event is well formed: ids not nil, seq at least 1, `previous` zero exactly at seq 1, the
/// body's hash and size right, a signature of the right length. A stub needs its ids, seq and hash.
[[nodiscard]] Status checkForm(const StoredEvent& event);

} // namespace drempel
