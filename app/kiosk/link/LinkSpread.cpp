// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LinkWorker beside the exchange of events: tells the hub how far this tablet has read, so that
// others know what is known here, and asks who holds what is watched.
#include "kiosk/link/LinkWorker.h"

namespace drempel {

namespace {

constexpr Milliseconds lookAgain{3'000};
constexpr qsizetype largestAnswer = 256 * 1024;

bool isInTouch(ClientMachine::State state) {
    using enum ClientMachine::State;
    return state != Stopped && state != Waiting && state != NeedsToken;
}

} // namespace

void LinkWorker::watch(std::vector<EventId> ids) {
    ids.resize(std::min<std::size_t>(ids.size(), static_cast<std::size_t>(WireLimits{}.maxIds)));
    watched_ = std::move(ids);
    askSpread();
}

void LinkWorker::spreadSoon(Milliseconds after) {
    if (!spreadTimer_->isActive() || spreadTimer_->remainingTimeAsDuration() > after)
        spreadTimer_->start(after);
}

/// What waits here is known without the hub; the rest it tells.
void LinkWorker::askSpread() {
    journal_.run([mailbox = mailbox_, watched = watched_, mayRead = machine_.hasKeys()](Journal& journal) {
        const auto waits = journal.inOutbox(watched);
        const auto cursor = journal.cursor();
        if (!waits || !cursor) return; // a journal in trouble says so elsewhere
        const std::set<EventId> waiting(waits->begin(), waits->end());
        // What was read without its keys nobody can read: not held yet.
        HeldRequest request{mayRead ? cursor->value_or(Cursor{}) : Cursor{}, {}};
        for (const EventId& id : watched)
            if (!waiting.contains(id)) request.ids.push_back(id);
        const std::lock_guard lock(mailbox->mutex);
        if (LinkWorker* worker = mailbox->worker)
            QMetaObject::invokeMethod(
                worker,
                [worker, request, watched, waiting] { worker->sendSpread(request, watched, waiting); },
                Qt::QueuedConnection);
    });
}

void LinkWorker::sendSpread(const HeldRequest& request, std::vector<EventId> watched,
                            std::set<EventId> waiting) {
    Spread known = spread_;
    known.waiting = std::move(waiting);
    tellSpread(std::move(known));
    const bool nothingNew = watched.empty() && request.held == toldCursor_;
    if (nothingNew || !isInTouch(machine_.state()) || !hasAddress()) return; // LiveOpened brings us back
    if (spreadReply_) return spreadSoon(lookAgain);
    QNetworkRequest http = requestFor(endpoint::held);
    http.setTransferTimeout(static_cast<int>(requestTimeout_.count()));
    http.setHeader(QNetworkRequest::ContentTypeHeader, QLatin1String(cborContentType));
    spreadReply_ = network_->post(http, toWire(request));
    connect(spreadReply_, &QNetworkReply::finished, this,
            [this, reply = spreadReply_, request, watched = std::move(watched)] {
                reply->deleteLater();
                spreadReply_.clear();
                const auto answer =
                    reply->error() == QNetworkReply::NoError && reply->bytesAvailable() <= largestAnswer
                        ? fromWire<HeldAnswer>(reply->readAll())
                        : Result<HeldAnswer>(fail(ErrorCode::Network));
                if (!answer || answer->places.size() != request.ids.size()) return spreadSoon(lookAgain);
                toldCursor_ = request.held;
                Spread spread{answer->tablets, {}, spread_.waiting};
                for (std::size_t i = 0; i < request.ids.size(); ++i)
                    if (answer->places[i] > 0) spread.places.emplace(request.ids[i], answer->places[i]);
                tellSpread(spread);
                // Others read at their own time, and nobody tells when.
                if (!unawareOf(watched, spread).nobody()) spreadSoon(lookAgain);
            });
}

void LinkWorker::tellSpread(Spread spread) {
    if (std::exchange(spread_, std::move(spread)) != spread_) Q_EMIT spreadTold(spread_);
}

} // namespace drempel
