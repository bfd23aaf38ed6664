// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Envelope.h"
#include "domain/Spread.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

// The messages of the sync protocol and their two written forms. Pure values and functions; any thread.
namespace drempel {

namespace endpoint {
inline constexpr char events[] = "/v1/events";       ///< POST PushRequest; GET ?after=&limit=
inline constexpr char reconcile[] = "/v1/reconcile"; ///< POST ReconcileRequest
inline constexpr char fetch[] = "/v1/fetch";         ///< POST FetchRequest
inline constexpr char keys[] = "/v1/keys";           ///< POST KeysPush; GET ?after=
inline constexpr char held[] = "/v1/held";           ///< POST HeldRequest
inline constexpr char live[] = "/v1/live";           ///< GET, a stream: see sync/Live.h
inline constexpr char health[] = "/healthz";
inline constexpr char metrics[] = "/metrics";
} // namespace endpoint

/// What a hub answers about keys while it has none in memory: events go on.
inline constexpr int statusLocked = 423;

/// CBOR between programs; JSON when a person asks for it (ids and digests in text, blobs base64url).
enum class WireFormat { Cbor, Json };
inline constexpr char cborContentType[] = "application/cbor";
inline constexpr char jsonContentType[] = "application/json";
inline constexpr char liveContentType[] = "text/event-stream";

[[nodiscard]] const char* contentType(WireFormat format);
/// The format an Accept or Content-Type header names; JSON only when it asks for JSON.
[[nodiscard]] WireFormat formatOf(QByteArrayView header);

/// What one message may hold. Over a limit is TooLarge (413), never a stall.
struct WireLimits {
    qsizetype maxBytes = 4 * 1024 * 1024; ///< of one message, as written
    qsizetype maxEvents = 1000;           ///< events or answers in one message
    qsizetype maxIds = 500;               ///< ids in one list
    qsizetype maxRanges = 256;            ///< ranges in one list
    qsizetype maxKeys = 1000;             ///< keys in one list
    std::int64_t idsPerRange = 256;       ///< a range with more of the hub's ids is split, not listed
};
/// Into how many parts a range is split.
inline constexpr std::size_t partsPerSplit = 16;

/// POST /v1/events, as sent. `meantFor` is the hub's life that this tablet knows: another one stores nothing,
/// for it may lack the keys that were handed over to the one before.
struct PushRequest {
    std::vector<StoredEvent> events;
    std::optional<IncarnationId> meantFor = {};

    friend bool operator==(const PushRequest&, const PushRequest&) = default;
};
/// One item as received: a well-formed event, or the refusal it gets. The id is nil if unreadable.
using PushItem = tl::expected<StoredEvent, Answer>;
/// POST /v1/events, as received: a malformed item never spoils the others.
struct PushedBatch {
    std::vector<PushItem> events;
    std::optional<IncarnationId> meantFor = {};

    friend bool operator==(const PushedBatch&, const PushedBatch&) = default;
};
/// One answer per item, in the order of the request; none at all when the batch was meant for another life of
/// this hub, and nothing was stored: reconcile first. `head` is where the hub's journal ends now,
/// `keyCounter` the number of its keyring's last change (0: it seals nothing).
struct PushAnswer {
    Cursor head;
    std::vector<Answer> answers;
    std::int64_t keyCounter = 0;

    friend bool operator==(const PushAnswer&, const PushAnswer&) = default;
};

/// GET /v1/events: what follows the asked cursor, in position order; `next` stands after the last.
struct PullAnswer {
    std::vector<StoredEvent> events;
    Cursor next;
    bool more = false;           ///< there is more after `next` right now
    Position safeUpTo = 0;       ///< held by a verified backup or a second hub up to here
    Instant serverTime{};        ///< to show a skew; never used to order or to ask
    std::int64_t keyCounter = 0; ///< of the hub's keyring; its keys up to here read these events

    friend bool operator==(const PullAnswer&, const PullAnswer&) = default;
};

/// The body of a 409: your cursor is not of this journal. Reconcile, then go on from `head`.
struct ReconcileNeeded {
    Cursor head;

    friend bool operator==(const ReconcileNeeded&, const ReconcileNeeded&) = default;
};

/// POST /v1/reconcile: what the asker holds in these ranges.
struct ReconcileRequest {
    std::vector<RangeDigest> ranges;

    friend bool operator==(const ReconcileRequest&, const ReconcileRequest&) = default;
};
/// What the hub makes of one range. The values travel and never change.
enum class RangeVerdict : std::uint8_t {
    Same = 1,  ///< equal on both sides
    Split = 2, ///< differs: `parts` cover the range, with the hub's digests
    Listed = 3 ///< differs: `ids` are all the hub holds there
};
struct RangeAnswer {
    IdRange range;
    RangeVerdict verdict = RangeVerdict::Same;
    std::vector<RangeDigest> parts;
    std::vector<EventId> ids;

    friend bool operator==(const RangeAnswer&, const RangeAnswer&) = default;
};
/// One answer per asked range, in order; `head` was read before the ranges were looked at.
struct ReconcileAnswer {
    Cursor head;
    std::vector<RangeAnswer> ranges;

    friend bool operator==(const ReconcileAnswer&, const ReconcileAnswer&) = default;
};

/// POST /v1/fetch: events by id.
struct FetchRequest {
    std::vector<EventId> ids;

    friend bool operator==(const FetchRequest&, const FetchRequest&) = default;
};
/// `done` of the asked ids are answered here, from the first on; what the hub does not have is left out.
/// The others did not fit: ask again.
struct FetchAnswer {
    Cursor head;
    std::vector<StoredEvent> events;
    std::int64_t done = 0;

    friend bool operator==(const FetchAnswer&, const FetchAnswer&) = default;
};

/// POST /v1/keys: keys the tablet made, wrapped under its unlock key. At most 1,000.
struct KeysPush {
    std::vector<WrappedKey> keys;

    friend bool operator==(const KeysPush&, const KeysPush&) = default;
};
/// They are durable at the hub; its counter before and after.
struct KeysTaken {
    HubId hub;
    IncarnationId incarnation;
    std::int64_t before = 0;
    std::int64_t counter = 0;

    friend bool operator==(const KeysTaken&, const KeysTaken&) = default;
};
/// GET /v1/keys?after=N: the changes of the hub's keyring after that number, in order, wrapped under the
/// tablet's unlock key. There are more when the last one's number is below `counter`.
struct KeysAnswer {
    HubId hub;
    IncarnationId incarnation;
    std::vector<WrappedKey> keys;
    std::int64_t counter = 0;

    friend bool operator==(const KeysAnswer&, const KeysAnswer&) = default;
};

/// POST /v1/held: how far this tablet has read, and the events of which it wants to know who holds them.
struct HeldRequest {
    Cursor held;
    std::vector<EventId> ids;

    friend bool operator==(const HeldRequest&, const HeldRequest&) = default;
};
/// The other tablets in use that have ever read anything here, doors first; `position` is 0 for one that has
/// read what this journal does not know of: its disk was put back since. `places` are those of the asked ids,
/// in order: 0 for what is not here.
struct HeldAnswer {
    std::vector<TabletRead> tablets;
    std::vector<Position> places;

    friend bool operator==(const HeldAnswer&, const HeldAnswer&) = default;
};

/// The written form: canonical CBOR (integer keys ascending, definite lengths), or JSON.
template<class Message>
[[nodiscard]] QByteArray toWire(const Message& message, WireFormat format = WireFormat::Cbor);

/// BadInput for what toWire would not have written, except that unknown keys after the known ones are
/// skipped, so that a newer program may say more. TooLarge for what is over a limit.
template<class Message>
[[nodiscard]] Result<Message> fromWire(QByteArrayView bytes, WireFormat format = WireFormat::Cbor,
                                       const WireLimits& limits = {});

/// A cursor as opaque, URL-safe text; empty for the start.
[[nodiscard]] QByteArray cursorToText(const Cursor& cursor);
/// BadInput for anything that cursorToText would not have written.
[[nodiscard]] Result<Cursor> cursorFromText(QByteArrayView text);

/// The most bytes one event takes within a message, for filling a batch up to WireLimits::maxBytes.
[[nodiscard]] qsizetype wireSize(const StoredEvent& event);

/// Reads one item as received. Refused "malformed" or "too-large" when it is not a sound event.
[[nodiscard]] PushItem pushItem(QByteArrayView envelope, QByteArrayView body, QByteArrayView signature = {});
/// The same for a stub.
[[nodiscard]] PushItem pushItem(const StoredEvent& stub);

} // namespace drempel
