// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/HubSide.h"

#include "sync/Reconcile.h"

#include <algorithm>
#include <set>

namespace drempel {

namespace {

// Room that an answer takes beside its events.
constexpr qsizetype answerOverhead = 1024;
constexpr int readStep = 100;

bool isOf(const HubPort& hub, const Cursor& cursor) {
    return cursor.hub == hub.hub() && cursor.incarnation == hub.incarnation();
}

/// Whether this cursor names a place in the hub's journal as it is now (pitfalls P14, P16).
Result<bool> holds(const HubPort& hub, const Cursor& cursor) {
    if (cursor.isStart()) return true;
    if (!isOf(hub, cursor) || cursor.position > hub.head()) return false;
    return hub.runningHash(cursor.position).map([&](const Digest& hash) {
        return hash == cursor.runningHash;
    });
}

Result<Cursor> cursorAt(const HubPort& hub, Position position) {
    return hub.runningHash(position).map([&](const Digest& hash) {
        return Cursor{hub.hub(), hub.incarnation(), position, hash};
    });
}

RangeDigest digestOf(const IdRange& range, const std::vector<EventId>& ids) {
    RangeDigest part{range, static_cast<std::int64_t>(ids.size()), {}};
    for (const EventId& id : ids)
        part.digest = nextRunningHash(part.digest, id);
    return part;
}

/// Cuts a range so that each part holds equally many of the hub's ids, whatever their spread.
Result<std::vector<RangeDigest>> split(const HubPort& hub, const IdRange& range, std::int64_t count) {
    const auto perPart = static_cast<int>(1 + (count - 1) / static_cast<std::int64_t>(partsPerSplit));
    std::vector<RangeDigest> parts;
    IdRange rest = range;
    for (std::int64_t left = count; left > 0; left -= perPart) {
        const auto ids = hub.idsIn(rest, perPart);
        if (!ids) return tl::unexpected(ids.error());
        const bool isLast = left <= perPart || ids->empty();
        const IdRange part{rest.first, isLast ? range.last : ids->back().raw()};
        parts.push_back(digestOf(part, *ids));
        if (isLast) break;
        rest.first = idAfter(ids->back().raw());
    }
    return parts;
}

/// The most of these, from the first on, after which no writer's last event lacks a signature; all of them
/// when there is no such place.
std::ptrdiff_t provedPrefix(const std::vector<StoredEvent>& events) {
    std::set<WriterId> open;
    std::ptrdiff_t proved = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].signature.isEmpty() && !events[i].isStub())
            open.insert(events[i].envelope.writer);
        else
            open.erase(events[i].envelope.writer);
        if (open.empty()) proved = static_cast<std::ptrdiff_t>(i) + 1;
    }
    return proved > 0 ? proved : std::ssize(events);
}

Result<RangeAnswer> compare(const HubPort& hub, const RangeDigest& asked, std::int64_t idsPerRange) {
    RangeAnswer answer{asked.range, RangeVerdict::Same, {}, {}};
    const auto own = hub.digest(asked.range);
    if (!own) return tl::unexpected(own.error());
    if (own->count == asked.count && own->digest == asked.digest) return answer;
    if (own->count > idsPerRange) {
        auto parts = split(hub, asked.range, own->count);
        if (!parts) return tl::unexpected(parts.error());
        answer.verdict = RangeVerdict::Split;
        answer.parts = std::move(*parts);
        return answer;
    }
    auto ids = hub.idsIn(asked.range, static_cast<int>(idsPerRange));
    if (!ids) return tl::unexpected(ids.error());
    answer.verdict = RangeVerdict::Listed;
    answer.ids = std::move(*ids);
    return answer;
}

} // namespace

Result<Cursor> headCursor(const HubPort& hub) {
    return cursorAt(hub, hub.head());
}

bool isMeantFor(const HubPort& hub, const PushedBatch& batch) {
    return !batch.meantFor || *batch.meantFor == hub.incarnation();
}

Result<PushAnswer> answerPush(HubPort& hub, const PushedBatch& batch) {
    if (!isMeantFor(hub, batch))
        return headCursor(hub).map([&](const Cursor& head) {
            return PushAnswer{head, {}, hub.keyCounter()};
        });
    std::vector<StoredEvent> sound;
    sound.reserve(batch.events.size());
    for (const PushItem& item : batch.events)
        if (item) sound.push_back(*item);
    auto stored = hub.ingest(sound);
    if (!stored) return tl::unexpected(stored.error());

    if (stored->size() != sound.size()) return fail(ErrorCode::Internal, "an answer per event");

    PushAnswer answer;
    auto next = stored->begin();
    for (const PushItem& item : batch.events)
        answer.answers.push_back(item ? *next++ : item.error());
    const auto head = headCursor(hub);
    if (!head) return tl::unexpected(head.error());
    answer.head = *head;
    answer.keyCounter = hub.keyCounter();
    return answer;
}

Result<PullReply> answerPull(const HubPort& hub, const Cursor& from, qsizetype limit, Instant serverTime,
                             const WireLimits& limits) {
    const auto known = holds(hub, from);
    if (!known) return tl::unexpected(known.error());
    if (!*known)
        return headCursor(hub).map([](const Cursor& head) { return PullReply(ReconcileNeeded{head}); });

    PullAnswer answer;
    answer.safeUpTo = hub.safeUpTo();
    answer.serverTime = serverTime;
    Position position = from.position;
    const qsizetype wanted = std::clamp<qsizetype>(limit, 1, limits.maxEvents);
    qsizetype room = limits.maxBytes - answerOverhead;
    for (bool full = false; !full && position < hub.head();) {
        const auto missing = wanted - static_cast<qsizetype>(answer.events.size());
        auto events = hub.read(position, static_cast<int>(std::min<qsizetype>(missing, readStep)));
        if (!events) return tl::unexpected(events.error());
        full = events->empty();
        for (StoredEvent& event : *events) {
            room -= wireSize(event);
            if (room < 0 && !answer.events.empty()) {
                full = true;
                break;
            }
            answer.events.push_back(std::move(event));
            ++position;
        }
        full = full || static_cast<qsizetype>(answer.events.size()) >= wanted;
    }
    if (position < hub.head()) {
        // Whoever reads no further keeps nothing that it could not hand on with proof.
        const auto proved = provedPrefix(answer.events);
        position -= std::ssize(answer.events) - proved;
        answer.events.resize(static_cast<std::size_t>(proved));
    }
    const auto next = cursorAt(hub, position);
    if (!next) return tl::unexpected(next.error());
    answer.next = *next;
    answer.more = position < hub.head();
    // Read last: a key is always there before the first event it seals.
    answer.keyCounter = hub.keyCounter();
    return PullReply(std::move(answer));
}

Result<ReconcileAnswer> answerReconcile(const HubPort& hub, const ReconcileRequest& request,
                                        const WireLimits& limits) {
    if (!areApart(request.ranges)) return fail(ErrorCode::BadInput, "ranges over each other");
    ReconcileAnswer answer;
    // The head first: whoever holds what the ranges show holds everything up to it.
    const auto head = headCursor(hub);
    if (!head) return tl::unexpected(head.error());
    answer.head = *head;
    for (const RangeDigest& range : request.ranges) {
        auto compared = compare(hub, range, limits.idsPerRange);
        if (!compared) return tl::unexpected(compared.error());
        answer.ranges.push_back(std::move(*compared));
    }
    return answer;
}

Result<KeysAnswer> answerKeys(const HubPort& hub, const HubKeysPort& keys, std::int64_t after,
                              const WireLimits& limits) {
    KeysAnswer answer{hub.hub(), hub.incarnation(), {}, keys.counter()};
    auto found = keys.since(after, static_cast<int>(limits.maxKeys));
    if (!found) return tl::unexpected(found.error());
    answer.keys = std::move(*found);
    // A change made in between belongs to the answer too.
    if (!answer.keys.empty()) answer.counter = std::max(answer.counter, answer.keys.back().number);
    return answer;
}

Result<KeysTaken> answerKeysPush(const HubPort& hub, HubKeysPort& keys, const KeysPush& push) {
    const std::int64_t before = keys.counter();
    if (const auto taken = keys.take(push.keys); !taken) return tl::unexpected(taken.error());
    return KeysTaken{hub.hub(), hub.incarnation(), before, keys.counter()};
}

Result<FetchAnswer> answerFetch(const HubPort& hub, const FetchRequest& request, const WireLimits& limits) {
    FetchAnswer answer;
    const auto head = headCursor(hub);
    if (!head) return tl::unexpected(head.error());
    answer.head = *head;
    qsizetype room = limits.maxBytes - answerOverhead;
    for (const EventId& id : request.ids) {
        auto found = hub.readByIds(std::span(&id, 1));
        if (!found) return tl::unexpected(found.error());
        for (StoredEvent& event : *found) {
            room -= wireSize(event);
            if (room < 0 && answer.done > 0) return answer;
            answer.events.push_back(std::move(event));
        }
        ++answer.done;
    }
    return answer;
}

} // namespace drempel
