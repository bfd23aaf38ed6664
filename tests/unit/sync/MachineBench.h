// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/ClientExchange.h"
#include "sync/HubSide.h"
#include "unit/sync/ModelJournal.h"

#include <QList>

#include <functional>
#include <stdexcept>

namespace drempel::test {

/// Answers a request as a hub over HTTP would.
inline HttpReply answerAsHub(HubPort& hub, const HttpRequest& request, HubKeysPort* keys = nullptr) {
    const auto reply = [](int status, const QByteArray& body) { return HttpReply{status, body}; };
    const QByteArray path = request.target.split('?').front();
    if (path == endpoint::keys) {
        if (keys == nullptr) return reply(statusLocked, {});
        if (request.isPost) {
            const auto taken = answerKeysPush(hub, *keys, *fromWire<KeysPush>(request.body));
            return taken ? reply(200, toWire(*taken)) : reply(statusLocked, {});
        }
        const auto answer = answerKeys(hub, *keys, request.target.split('=').back().toLongLong());
        return answer ? reply(200, toWire(*answer)) : reply(statusLocked, {});
    }
    if (!request.isPost) {
        const auto cursor = cursorFromText(request.target.split('=').back());
        if (!cursor) return reply(400, {});
        const auto pulled = answerPull(hub, *cursor, 1000, Instant{});
        if (!pulled) return reply(503, {});
        if (const auto* needed = std::get_if<ReconcileNeeded>(&*pulled)) return reply(409, toWire(*needed));
        return reply(200, toWire(std::get<PullAnswer>(*pulled)));
    }
    const auto answered = [&](const auto& answer) {
        return answer ? reply(200, toWire(*answer)) : reply(statusLocked, {});
    };
    if (path == endpoint::events) return answered(answerPush(hub, *fromWire<PushedBatch>(request.body)));
    if (path == endpoint::reconcile)
        return answered(answerReconcile(hub, *fromWire<ReconcileRequest>(request.body)));
    return answered(answerFetch(hub, *fromWire<FetchRequest>(request.body)));
}

inline bool isPush(const Asked& asked) {
    return std::holds_alternative<PushRequest>(asked.about);
}

/// The answer of a hub that refuses all of a push for one reason.
inline Delivery refusalOf(const Asked& push, const Cursor& head, const char* reason) {
    PushAnswer answer;
    for (const auto& event : std::get<PushRequest>(push.about).events)
        answer.answers.push_back({event.envelope.id, Receipt::Refused, reason});
    answer.head = head;
    return HttpReply{200, toWire(answer)};
}

/// One tablet and its hub without time or sockets: a request is answered at once, unless `trouble` says what
/// comes instead. The timer is fired by hand.
class MachineBench {
  public:
    using Trouble = std::function<std::optional<Delivery>(const Asked&)>;

    ModelJournal tablet;
    ModelJournal hub;
    HubKeysPort* hubKeys = nullptr;
    ClientMachine machine;
    Trouble trouble;
    int requests = 0;
    std::optional<action::StartTimer> timer;
    std::uint32_t stream = 0;
    bool hubListens = true;

    explicit MachineBench(WireLimits wireLimits = {})
      : machine(1, wireLimits)
      , limits(wireLimits) {
        hub.hubId = HubId(RawId{0x42});
    }

    void start() { feed(input::Start{*backlogOf(tablet), tablet.read_.value_or(Cursor{})}); }
    void append(std::uint32_t n) {
        tablet.make(eventWith(idOf(n)));
        feed(input::LocalAppended{1});
    }
    /// Lets the armed timer run out; false when none is armed.
    bool fireTimer() {
        if (!timer) return false;
        const auto number = std::exchange(timer, std::nullopt)->timer;
        feed(input::TimerFired{number});
        return true;
    }
    void feed(const Input& input) {
        queue_.push_back(input);
        if (queue_.size() > 1) return;
        for (; !queue_.empty(); queue_.pop_front()) {
            for (const Action& action : machine.on(queue_.front()))
                std::visit([this](const auto& one) { perform(one); }, action);
            if (++steps_ > 100'000) throw std::runtime_error("no end to it");
        }
    }
    /// Neither a request, a timer nor a stream: it would wait for ever (P5).
    [[nodiscard]] bool isStuck() const {
        return machine.state() != ClientMachine::State::Stopped && !timer && stream == 0;
    }
    [[nodiscard]] bool isDone() const {
        return machine.state() == ClientMachine::State::Idle && tablet.pending.empty() &&
               tablet.byId.size() == hub.byId.size() && machine.status().kind == SyncStatus::Kind::Synced;
    }

  private:
    void perform(const action::Request& request) {
        auto begun = begin(tablet, request, limits);
        if (const auto* outcome = std::get_if<Input>(&begun)) {
            queue_.push_back(*outcome);
            return;
        }
        const auto& asked = std::get<Asked>(begun);
        ++requests;
        std::optional<Delivery> instead = trouble ? trouble(asked) : std::nullopt;
        const Delivery delivery = instead ? *instead : Delivery(answerAsHub(hub, asked.http, hubKeys));
        queue_.push_back(finish(tablet, asked, delivery, Instant{}));
    }
    void perform(const action::Abort&) {}
    void perform(const action::OpenLive& open) {
        if (!hubListens) {
            queue_.push_back(input::LiveClosed{open.stream, LinkFailure::Network});
            return;
        }
        stream = open.stream;
        queue_.push_back(input::LiveOpened{stream});
    }
    void perform(const action::CloseLive&) { stream = 0; }
    void perform(const action::StartTimer& start) { timer = start; }
    void perform(const action::StopTimer&) { timer.reset(); }

    WireLimits limits;
    std::deque<Input> queue_;
    int steps_ = 0;
};

} // namespace drempel::test
