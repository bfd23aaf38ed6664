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

HttpRequest post(const char* path, const QByteArray& body) {
    return HttpRequest{true, path, body};
}

struct Beginner {
    TabletPort& tablet;
    const WireLimits& limits;

    Begun operator()(const action::PushNext& next) const {
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
        return Asked{next.request, HttpRequest{false, target, {}}, after};
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

    Input operator()(const PushRequest& sent) const {
        const auto answer = fromWire<PushAnswer>(body);
        if (!answer) return failed(request, answer.error());
        const auto taken = takePush(tablet, sent, *answer);
        if (!taken) return failed(request, taken.error());
        return input::PushAnswered{request, answer->head, taken->settled, taken->backlog};
    }
    Input operator()(const Cursor& asked) const {
        const auto answer = fromWire<PullAnswer>(body);
        if (!answer) return failed(request, answer.error());
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
};

} // namespace

std::variant<Asked, Input> begin(TabletPort& tablet, const action::Request& request,
                                 const WireLimits& limits) {
    return std::visit(Beginner{tablet, limits}, request);
}

Input finish(TabletPort& tablet, const Asked& asked, const Delivery& delivery, Instant now) {
    if (!delivery) return input::Failed{asked.request, delivery.error()};
    const bool wasPull = std::holds_alternative<Cursor>(asked.about);
    if (delivery->status == 409 && wasPull && fromWire<ReconcileNeeded>(delivery->body))
        return input::HubSaysReconcile{asked.request};
    if (const auto failure = failureOf(delivery->status)) return input::Failed{asked.request, *failure};
    return std::visit(Finisher{tablet, asked.request, delivery->body, now}, asked.about);
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
