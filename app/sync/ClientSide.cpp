// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ClientSide.h"

#include "sync/Reconcile.h"

#include <algorithm>
#include <limits>
#include <set>
#include <unordered_set>

namespace drempel {

namespace {

constexpr qsizetype requestOverhead = 1024;
// A writer signs at least every so manieth event (journal/Append.cpp).
constexpr qsizetype signedWithin = 64;

/// Of a batch that is cut off somewhere: about `wanted` events from the first on, without those whose
/// writer's next signature is not in it. They would be refused alone, and go with what follows them.
std::vector<StoredEvent> provable(std::vector<StoredEvent> events, qsizetype wanted) {
    const auto upTo = [&](qsizetype count) {
        std::set<WriterId> vouchedFor;
        std::vector<StoredEvent> kept;
        for (qsizetype i = count - 1; i >= 0; --i) {
            const StoredEvent& event = events[static_cast<std::size_t>(i)];
            if (!event.signature.isEmpty()) vouchedFor.insert(event.envelope.writer);
            if (vouchedFor.contains(event.envelope.writer)) kept.push_back(event);
        }
        std::ranges::reverse(kept);
        return kept;
    };
    const qsizetype count = std::min(wanted, static_cast<qsizetype>(events.size()));
    auto kept = upTo(count);
    // The first must get further: with all that stands before its signature, and nothing else.
    for (qsizetype more = count + 1; kept.empty() && more <= std::ssize(events); ++more)
        kept = upTo(more);
    if (!kept.empty()) return kept;
    events.resize(
        static_cast<std::size_t>(count)); // nothing here is signed: the hub says what it makes of that
    return events;
}

/// The answer's next cursor, if the answer joins on to the asked one without a gap or a change of hub.
bool joins(const Cursor& asked, const PullAnswer& answer) {
    const Cursor& next = answer.next;
    if (next.isStart()) return false;
    if (!asked.isStart() && (asked.hub != next.hub || asked.incarnation != next.incarnation)) return false;
    Digest hash = asked.runningHash;
    for (const StoredEvent& event : answer.events)
        hash = nextRunningHash(hash, event.envelope.id);
    return next.runningHash == hash && next.position == asked.position + std::ssize(answer.events);
}

Result<Have> haveFor(const TabletPort& tablet, const RangeAnswer& answer) {
    Have have;
    if (answer.verdict == RangeVerdict::Listed) {
        auto ids = tablet.idsIn(answer.range, std::numeric_limits<int>::max());
        if (!ids) return tl::unexpected(ids.error());
        have.ids = std::move(*ids);
    }
    for (const RangeDigest& part : answer.parts) {
        const auto own = tablet.digest(part.range);
        if (!own) return tl::unexpected(own.error());
        have.parts.push_back(*own);
    }
    return have;
}

} // namespace

Result<Backlog> backlogOf(const TabletPort& tablet) {
    const auto outbox = tablet.outboxSize();
    if (!outbox) return tl::unexpected(outbox.error());
    return tablet.attentionSize().map([&](std::int64_t attention) { return Backlog{*outbox, attention}; });
}

Result<PushRequest> nextPush(const TabletPort& tablet, qsizetype maxEvents, const WireLimits& limits) {
    const qsizetype wanted = std::clamp<qsizetype>(maxEvents, 1, limits.maxEvents);
    const qsizetype window = std::min(wanted + signedWithin, limits.maxEvents + 1);
    auto events = tablet.outbox(static_cast<int>(window));
    if (!events) return tl::unexpected(events.error());
    const bool isWhole = std::ssize(*events) < window && std::ssize(*events) <= wanted;
    if (std::ssize(*events) > limits.maxEvents) events->resize(static_cast<std::size_t>(limits.maxEvents));
    qsizetype room = limits.maxBytes - requestOverhead;
    const auto full = std::find_if(events->begin(), events->end(), [&](const StoredEvent& event) {
        room -= wireSize(event);
        return room < 0;
    });
    const bool isCut = full != events->end();
    if (isCut) events->erase(std::max(full, std::next(events->begin())), events->end());
    if (!isWhole || isCut) *events = provable(std::move(*events), wanted);
    const auto cursor = tablet.cursor();
    if (!cursor) return tl::unexpected(cursor.error());
    PushRequest request{std::move(*events)};
    if (*cursor && !(*cursor)->isStart()) request.meantFor = (*cursor)->incarnation;
    return request;
}

Result<PushTaken> takePush(TabletPort& tablet, const PushRequest& sent, const PushAnswer& answer,
                           bool keysAreBehind) {
    if (answer.answers.size() != sent.events.size())
        return fail(ErrorCode::BadInput, "not an answer to this batch");
    std::vector<Answer> answers;
    for (std::size_t i = 0; i < sent.events.size(); ++i) {
        Answer one = answer.answers[i];
        const EventId& id = sent.events[i].envelope.id;
        if (one.id.isNil() && one.receipt == Receipt::Refused) one.id = id;
        const bool goesAgain =
            keysAreBehind && one.receipt == Receipt::Refused && one.reason == refusedForKey;
        if (one.id == id && !goesAgain) answers.push_back(std::move(one));
    }
    const auto before = tablet.outboxSize();
    if (!before) return tl::unexpected(before.error());
    if (const auto settled = tablet.settle(answers); !settled) return tl::unexpected(settled.error());
    return backlogOf(tablet).map([&](const Backlog& backlog) {
        return PushTaken{*before - backlog.outbox, backlog};
    });
}

Result<Backlog> quarantine(TabletPort& tablet, const EventId& id, const std::string& reason) {
    const Answer refused{id, Receipt::Refused, reason};
    if (const auto settled = tablet.settle(std::span(&refused, 1)); !settled)
        return tl::unexpected(settled.error());
    return backlogOf(tablet);
}

Status takePull(TabletPort& tablet, const Cursor& asked, const PullAnswer& answer) {
    const auto cursor = tablet.cursor();
    if (!cursor) return tl::unexpected(cursor.error());
    if (cursor->value_or(Cursor{}) != asked || !joins(asked, answer))
        return fail(ErrorCode::BadInput, "an answer that does not join on");
    const auto stored = tablet.ingestWithCursor(answer.events, answer.next);
    if (!stored) return tl::unexpected(stored.error());
    return tablet.leaveSharedWriter();
}

Result<std::optional<KeysPush>> nextKeysPush(const TabletKeysPort& keys, const WireLimits& limits) {
    using Next = std::optional<KeysPush>;
    if (!hasKeysToPush(keys)) return Next();
    auto waiting = keys.since(keys.lane().pushed, static_cast<int>(limits.maxKeys));
    if (!waiting) return tl::unexpected(waiting.error());
    return waiting->empty() ? Next() : Next(KeysPush{std::move(*waiting)});
}

Status takeKeysTaken(TabletKeysPort& keys, const KeysPush& sent, const KeysTaken& answer) {
    KeyLane lane = keys.lane();
    const bool sameHub = lane.hub == answer.hub && lane.incarnation == answer.incarnation;
    if (!sameHub) lane = KeyLane{answer.hub, answer.incarnation, 0, 0};
    // Another hub got a part of it only: it is given all, from the first on.
    if (sameHub || sent.keys.front().number == 1) lane.pushed = sent.keys.back().number;
    // What was just given needs not be fetched, unless others gave something before.
    if (lane.fetched == answer.before) lane.fetched = answer.counter;
    return keys.setLane(lane);
}

Result<bool> takeKeys(TabletKeysPort& keys, std::int64_t asked, const KeysAnswer& answer) {
    KeyLane lane = keys.lane();
    if (asked != lane.fetched) return fail(ErrorCode::BadInput, "not an answer to what is asked now");
    const bool sameHub = lane.hub == answer.hub && lane.incarnation == answer.incarnation;
    // Another hub, or one that was put back: its numbers mean something else.
    if (!sameHub || answer.counter < asked) {
        lane = KeyLane{answer.hub, answer.incarnation, 0, 0};
        if (asked > 0) return keys.setLane(lane).map([] { return true; });
    }
    const std::int64_t last = answer.keys.empty() ? answer.counter : answer.keys.back().number;
    if (last < asked || (!answer.keys.empty() && answer.keys.front().number <= asked))
        return fail(ErrorCode::BadInput, "keys that do not join on");
    lane.fetched = last;
    if (const auto taken = keys.take(answer.keys, lane); !taken) return tl::unexpected(taken.error());
    return last < answer.counter;
}

bool isBehindWithKeys(TabletPort& tablet, const Cursor& hub, std::int64_t hubsCounter) {
    if (tablet.keys() == nullptr) return false;
    const KeyLane lane = tablet.keys()->lane();
    return lane.hub != hub.hub || lane.incarnation != hub.incarnation || lane.fetched != hubsCounter;
}

bool hasKeysToPush(const TabletKeysPort& keys) {
    return keys.counter() > keys.lane().pushed;
}

Status forgetLane(TabletPort& tablet) {
    return tablet.keys() != nullptr ? tablet.keys()->setLane(KeyLane{}) : Status();
}

Result<std::vector<RangeDigest>> ownDigests(const TabletPort& tablet, const std::vector<IdRange>& ranges) {
    std::vector<RangeDigest> digests;
    for (const IdRange& range : ranges) {
        const auto own = tablet.digest(range);
        if (!own) return tl::unexpected(own.error());
        digests.push_back(*own);
    }
    return digests;
}

Result<ReconcileTaken> takeReconcile(TabletPort& tablet, const ReconcileRequest& asked,
                                     const ReconcileAnswer& answer) {
    if (answer.ranges.size() != asked.ranges.size())
        return fail(ErrorCode::BadInput, "not an answer to these ranges");
    ReconcilePlan plan;
    for (std::size_t i = 0; i < asked.ranges.size(); ++i) {
        if (answer.ranges[i].range != asked.ranges[i].range)
            return fail(ErrorCode::BadInput, "not an answer to these ranges");
        if (answer.ranges[i].verdict == RangeVerdict::Split && !isSoundSplit(answer.ranges[i]))
            return fail(ErrorCode::BadInput, "a split that does not cover its range");
        const auto have = haveFor(tablet, answer.ranges[i]);
        if (!have) return tl::unexpected(have.error());
        append(plan, planFor(*have, answer.ranges[i]));
    }
    if (!plan.push.empty()) {
        if (const auto queued = tablet.queue(plan.push); !queued) return tl::unexpected(queued.error());
    }
    return ReconcileTaken{std::move(plan.ask), std::move(plan.fetch)};
}

Status takeFetch(TabletPort& tablet, const FetchRequest& asked, const FetchAnswer& answer) {
    if (answer.done < 1 || answer.done > std::ssize(asked.ids))
        return fail(ErrorCode::BadInput, "an answer that gets nowhere");
    const std::unordered_set<EventId, IdHash> wanted(asked.ids.begin(), asked.ids.end());
    std::vector<StoredEvent> events;
    std::copy_if(answer.events.begin(), answer.events.end(), std::back_inserter(events),
                 [&](const StoredEvent& event) { return wanted.contains(event.envelope.id); });
    const auto stored = tablet.ingest(events);
    if (!stored) return tl::unexpected(stored.error());
    return tablet.leaveSharedWriter();
}

Status adoptCursor(TabletPort& tablet, const Cursor& head) {
    // It may be of a newer version, or know more people, than the one that refused.
    if (const Status queued = tablet.retryRefused(); !queued) return queued;
    const auto stored = tablet.ingestWithCursor({}, head);
    if (!stored) return tl::unexpected(stored.error());
    return {};
}

} // namespace drempel
