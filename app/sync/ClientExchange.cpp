// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ClientExchange.h"

namespace drempel {

namespace {

using Begun = std::variant<Asked, Input>;

LinkFailure ownFailure(const Error& error) {
    return error.code == ErrorCode::BadInput ? LinkFailure::Garbled : LinkFailure::Journal;
}

Input failed(std::uint32_t request, const Error& error) {
    return input::Failed{request, ownFailure(error)};
}

bool isAboutKeys(const Asked& asked) {
    return std::holds_alternative<KeysPush>(asked.about) || std::holds_alternative<KeysAfter>(asked.about);
}

HttpRequest post(const char* path, const QByteArray& body) {
    return HttpRequest{true, path, body};
}

struct Beginner {
    TabletPort& tablet;
    const WireLimits& limits;

    /// In place of a push: keys that its events may name, and the hub does not have.
    [[nodiscard]] Result<std::optional<KeysPush>> keysFirst(const action::PushNext& next) const {
        if (!next.keysFirst || tablet.keys() == nullptr) return std::optional<KeysPush>();
        return nextKeysPush(*tablet.keys(), limits);
    }

    Begun operator()(const action::PullKeys& next) const {
        if (tablet.keys() == nullptr) return input::KeysExchanged{next.request};
        const KeysAfter after{tablet.keys()->lane().fetched};
        const QByteArray target =
            QByteArray(endpoint::keys) + "?after=" + QByteArray::number(qlonglong{after.number});
        return Asked{next.request, HttpRequest{false, target, {}}, after};
    }
    Begun operator()(const action::PushNext& next) const {
        // Before the keys: the new writer's first event may be the first under a new key.
        if (const auto left = tablet.leaveSharedWriter(); !left) return failed(next.request, left.error());
        auto keys = keysFirst(next);
        if (!keys) return failed(next.request, keys.error());
        if (*keys) return Asked{next.request, post(endpoint::keys, toWire(**keys)), std::move(**keys)};
        auto batch = nextPush(tablet, next.maxEvents, limits);
        if (!batch) return failed(next.request, batch.error());
        if (!batch->events.empty())
            return Asked{next.request, post(endpoint::events, toWire(*batch)), std::move(*batch)};
        const auto backlog = backlogOf(tablet);
        if (!backlog) return failed(next.request, backlog.error());
        return input::NothingToPush{next.request, *backlog};
    }
    Begun operator()(const action::QuarantineFirst& first) const {
        const auto events = tablet.outbox(1);
        if (!events) return failed(first.request, events.error());
        const auto backlog = events->empty() ? backlogOf(tablet)
                                             : quarantine(tablet, events->front().envelope.id, first.reason);
        if (!backlog) return failed(first.request, backlog.error());
        return input::Quarantined{first.request, *backlog};
    }
    Begun operator()(const action::PullNext& next) const {
        const auto cursor = tablet.cursor();
        if (!cursor) return failed(next.request, cursor.error());
        const Cursor after = cursor->value_or(Cursor{});
        const QByteArray target = QByteArray(endpoint::events) +
                                  "?limit=" + QByteArray::number(limits.maxEvents) +
                                  "&after=" + cursorToText(after);
        return Asked{next.request, HttpRequest{false, target, {}}, after, next.keysFirst};
    }
    Begun operator()(const action::AskRanges& ask) const {
        auto digests = ownDigests(tablet, ask.ranges);
        if (!digests) return failed(ask.request, digests.error());
        ReconcileRequest request{std::move(*digests)};
        return Asked{ask.request, post(endpoint::reconcile, toWire(request)), std::move(request)};
    }
    Begun operator()(const action::FetchIds& fetch) const {
        FetchRequest request{fetch.ids};
        return Asked{fetch.request, post(endpoint::fetch, toWire(request)), std::move(request)};
    }
    Begun operator()(const action::AdoptCursor& adopt) const {
        const auto stored = adoptCursor(tablet, adopt.head);
        if (!stored) return failed(adopt.request, stored.error());
        const auto backlog = backlogOf(tablet);
        if (!backlog) return failed(adopt.request, backlog.error());
        return input::CursorAdopted{adopt.request, adopt.head, *backlog};
    }
};

struct Finisher {
    TabletPort& tablet;
    std::uint32_t request;
    const QByteArray& body;
    Instant now;
    bool keysFirst;

    /// This hub is not what it was, and its keyring need not be either.
    [[nodiscard]] Input startOver() const {
        if (const auto forgotten = forgetLane(tablet); !forgotten) return failed(request, forgotten.error());
        return input::HubSaysReconcile{request};
    }
    Input operator()(const PushRequest& sent) const {
        const auto answer = fromWire<PushAnswer>(body);
        if (!answer) return failed(request, answer.error());
        if (answer->answers.empty() && sent.meantFor && answer->head.incarnation != *sent.meantFor)
            return startOver(); // another life of the hub: nothing was stored
        const bool keysBehind = isBehindWithKeys(tablet, answer->head, answer->keyCounter);
        const auto taken = takePush(tablet, sent, *answer, keysBehind);
        if (!taken) return failed(request, taken.error());
        return input::PushAnswered{request, answer->head, taken->settled, taken->backlog, keysBehind};
    }
    Input operator()(const Cursor& asked) const {
        const auto answer = fromWire<PullAnswer>(body);
        if (!answer) return failed(request, answer.error());
        // Nothing is lost by dropping it: it is asked for again once the keys are here.
        if (keysFirst && isBehindWithKeys(tablet, answer->next, answer->keyCounter))
            return input::KeysBehind{request};
        const auto taken = takePull(tablet, asked, *answer);
        if (!taken) return failed(request, taken.error());
        const auto backlog = backlogOf(tablet);
        if (!backlog) return failed(request, backlog.error());
        return input::PullAnswered{request, answer->next, answer->more, *backlog, answer->serverTime - now};
    }
    Input operator()(const ReconcileRequest& asked) const {
        const auto answer = fromWire<ReconcileAnswer>(body);
        if (!answer) return failed(request, answer.error());
        auto taken = takeReconcile(tablet, asked, *answer);
        if (!taken) return failed(request, taken.error());
        return input::RangesAnswered{request, answer->head, std::move(taken->ask), std::move(taken->fetch)};
    }
    Input operator()(const FetchRequest& asked) const {
        const auto answer = fromWire<FetchAnswer>(body);
        if (!answer) return failed(request, answer.error());
        const auto taken = takeFetch(tablet, asked, *answer);
        if (!taken) return failed(request, taken.error());
        return input::Fetched{request, answer->head, answer->done};
    }
    Input operator()(const KeysPush& sent) const {
        const auto answer = fromWire<KeysTaken>(body);
        if (!answer) return failed(request, answer.error());
        const auto taken = takeKeysTaken(*tablet.keys(), sent, *answer);
        if (!taken) return failed(request, taken.error());
        return input::KeysExchanged{request, false, hasKeysToPush(*tablet.keys())};
    }
    Input operator()(const KeysAfter& asked) const {
        const auto answer = fromWire<KeysAnswer>(body);
        if (!answer) return failed(request, answer.error());
        const auto more = takeKeys(*tablet.keys(), asked.number, *answer);
        if (more) return input::KeysExchanged{request, *more, hasKeysToPush(*tablet.keys())};
        // A key that does not open must not keep the events away.
        if (more.error().code == ErrorCode::Corrupt) return input::KeysFailed{request, LinkFailure::Garbled};
        return failed(request, more.error());
    }
};

} // namespace

std::variant<Asked, Input> begin(TabletPort& tablet, const action::Request& request,
                                 const WireLimits& limits) {
    return std::visit(Beginner{tablet, limits}, request);
}

Input finish(TabletPort& tablet, const Asked& asked, const Delivery& delivery, Instant now) {
    if (!delivery) return input::Failed{asked.request, delivery.error()};
    const bool wasPull = std::holds_alternative<Cursor>(asked.about);
    const Finisher finisher{tablet, asked.request, delivery->body, now, asked.keysFirst};
    if (delivery->status == 409 && wasPull && fromWire<ReconcileNeeded>(delivery->body))
        return finisher.startOver();
    if (const auto failure = failureOf(delivery->status)) {
        if (isAboutKeys(asked) && delivery->status == statusLocked)
            return input::KeysFailed{asked.request, *failure};
        return input::Failed{asked.request, *failure};
    }
    // The keyring may have gone while the request was under way.
    if (isAboutKeys(asked) && tablet.keys() == nullptr)
        return input::Failed{asked.request, LinkFailure::Journal};
    return std::visit(finisher, asked.about);
}

std::optional<LinkFailure> failureOf(int status) {
    if (status >= 200 && status < 300) return std::nullopt;
    switch (status) {
    case 401:
    case 403:
        return LinkFailure::Unauthorised;
    case 413:
        return LinkFailure::TooLarge;
    case 400:
    case 422:
        return LinkFailure::BadRequest;
    case 408:
    case 429:
        return LinkFailure::Server;
    default:
        return status >= 400 && status < 500 ? LinkFailure::Rejected : LinkFailure::Server;
    }
}

} // namespace drempel
