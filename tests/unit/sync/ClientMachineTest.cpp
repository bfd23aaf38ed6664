// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/sync/MachineBench.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;
using enum LinkFailure;

namespace {

Delivery status(int code) {
    return HttpReply{code, {}};
}

/// Fails everything with this until told otherwise.
MachineBench::Trouble always(Delivery delivery) {
    return [delivery](const Asked&) { return delivery; };
}

} // namespace

class ClientMachineTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aDrainGoesOnUntilNothingIsLeft_P13();
    void aWithdrawnTokenDropsNothing_P3();
    void noStatusCodeDropsAnything_P3_data();
    void noStatusCodeDropsAnything_P3();
    void anAnswerThatSettlesNothingIsNoSuccess_P3();
    void afterAnyFailureItGoesOnByItself_P5();
    void aLostLiveStreamIsOpenedAgain_P6();
    void aTapDoesNotWaitForTheTimer();
    void aHundredTapsDoNotHammer();
    void theNetworkComingBackIsNotWaitedFor();
    void anAbsentHubIsAskedAgainSoon_P5();
    void pausesGrowToHalfAMinuteAndNoFurther();
    void aRestoredHubGetsBackWhatItLost_P14();
    void aHubRestoredBetweenTwoRequestsGetsBackWhatItLost_P14();
    void aHubAtOddsWithItselfIsNotAskedForEver_P16();
    void aLateFailureChangesNothing();
    void aLateAnswerLeavesNothingBehind_P5();
    void aSickHubPutsNothingAside_P3();
    void stopEndsEverything();
};

void ClientMachineTest::aDrainGoesOnUntilNothingIsLeft_P13() {
    MachineBench bench;
    for (std::uint32_t i = 0; i < 5'000; ++i)
        bench.tablet.make(eventWith(idOf(i)));
    for (std::uint32_t i = 5'000; i < 9'000; ++i)
        bench.hub.make(eventWith(idOf(i)));
    bench.start();
    QVERIFY(bench.isDone());
    QCOMPARE(bench.hub.head(), 9'000);
}

void ClientMachineTest::aWithdrawnTokenDropsNothing_P3() {
    MachineBench bench;
    bench.trouble = always(status(401));
    bench.start();
    bench.append(1);
    QCOMPARE(bench.machine.state(), ClientMachine::State::NeedsToken);
    QVERIFY(bench.machine.status() ==
            (SyncStatus{SyncStatus::Kind::Attention, 0, SyncStatus::Reason::Token}));
    QVERIFY(bench.timer && bench.timer->after >= Milliseconds(15'000));
    for (int i = 0; i < 20; ++i)
        QVERIFY(bench.fireTimer());
    QCOMPARE(bench.tablet.pending.size(), 1U);
    bench.trouble = {};
    bench.feed(input::TokenChanged{});
    QVERIFY(bench.isDone());
}

void ClientMachineTest::noStatusCodeDropsAnything_P3_data() {
    QTest::addColumn<int>("code");
    for (const int code : {301, 400, 401, 403, 404, 405, 408, 409, 413, 422, 429, 500, 502, 503, 507})
        QTest::addRow("%d", code) << code;
    QTest::addRow("a garbled 200") << 200;
}

void ClientMachineTest::noStatusCodeDropsAnything_P3() {
    QFETCH(int, code);
    MachineBench bench;
    bench.start();
    for (std::uint32_t i = 0; i < 5; ++i)
        bench.append(i);
    bench.trouble = always(status(code));
    for (std::uint32_t i = 5; i < 20; ++i)
        bench.append(i);
    for (int i = 0; i < 5; ++i)
        QVERIFY(bench.fireTimer());
    QCOMPARE(bench.tablet.pending.size() + bench.tablet.stuck.size() + 5U, 20U);
    QVERIFY(bench.machine.status().kind != SyncStatus::Kind::Synced);
    bench.trouble = {};
    QVERIFY(bench.fireTimer());
    QVERIFY(bench.tablet.pending.empty());
    QCOMPARE(static_cast<std::size_t>(bench.hub.head()) + bench.tablet.stuck.size(), 20U);
}

void ClientMachineTest::anAnswerThatSettlesNothingIsNoSuccess_P3() {
    MachineBench bench;
    bench.start();
    bench.trouble = [&](const Asked& asked) -> std::optional<Delivery> {
        if (!isPush(asked)) return std::nullopt;
        PushAnswer answer{*headCursor(bench.hub), {}};
        answer.answers.resize(std::get<PushRequest>(asked.about).events.size());
        return HttpReply{200, toWire(answer)};
    };
    bench.append(1);
    QCOMPARE(bench.tablet.pending.size(), 1U);
    QCOMPARE(bench.machine.state(), ClientMachine::State::Waiting);
    QVERIFY(bench.requests < 20);
}

void ClientMachineTest::afterAnyFailureItGoesOnByItself_P5() {
    // The n-th request fails, for every n, in each way; then nobody touches anything but the timer.
    for (const auto& failure : {Delivery(tl::unexpected(Network)), Delivery(tl::unexpected(Timeout)),
                                status(500), status(401), status(404), status(200), status(413)}) {
        for (int failing = 1; failing <= 14; ++failing) {
            WireLimits limits;
            limits.maxEvents = 100;
            MachineBench bench(limits);
            for (std::uint32_t i = 0; i < 600; ++i)
                (i % 2 == 0 ? bench.tablet : bench.hub).make(eventWith(idOf(i * 2654435761U)));
            // A cursor of a hub of the past, so that reconciling is among the requests.
            bench.tablet.read_ = Cursor{HubId(RawId{5}), IncarnationId(RawId{6}), 3, Digest::of("x")};
            bench.trouble = [&](const Asked&) -> std::optional<Delivery> {
                if (bench.requests != failing) return std::nullopt;
                return failure;
            };
            bench.start();
            QVERIFY(!bench.isStuck());
            for (int i = 0; i < 3 && !bench.isDone(); ++i)
                bench.fireTimer();
            QVERIFY2(bench.tablet.stuck.size() + bench.tablet.pending.size() == 0 && bench.isDone(),
                     qPrintable(QString::number(failing)));
        }
    }
}

void ClientMachineTest::aLostLiveStreamIsOpenedAgain_P6() {
    MachineBench bench;
    bench.start();
    QVERIFY(bench.isDone());
    const auto first = bench.stream;
    bench.hubListens = false;
    bench.stream = 0;
    bench.feed(input::LiveClosed{first, Network});
    bench.hub.make(eventWith(idOf(1)));
    QVERIFY(bench.machine.status().kind != SyncStatus::Kind::Synced);
    for (int i = 0; i < 5; ++i)
        QVERIFY(bench.fireTimer());
    QCOMPARE(bench.tablet.events.size(), 1U); // without a stream it still reads, on the timer
    bench.hubListens = true;
    QVERIFY(bench.fireTimer());
    QVERIFY(bench.isDone() && bench.stream != 0 && bench.stream != first);

    bench.hub.make(eventWith(idOf(2)));
    bench.feed(input::LivePosition{bench.stream, bench.hub.head()});
    QVERIFY(bench.isDone());
}

void ClientMachineTest::aTapDoesNotWaitForTheTimer() {
    MachineBench bench;
    bench.trouble = always(tl::unexpected(Network));
    bench.start();
    QCOMPARE(bench.machine.state(), ClientMachine::State::Waiting);
    bench.trouble = {};
    bench.append(1);
    QVERIFY(bench.isDone());
}

void ClientMachineTest::aHundredTapsDoNotHammer() {
    MachineBench bench;
    bench.trouble = always(tl::unexpected(Network));
    bench.start();
    bench.requests = 0;
    for (std::uint32_t i = 0; i < 100; ++i)
        bench.append(i);
    QCOMPARE(bench.requests, 1);
    QVERIFY(bench.machine.status() == (SyncStatus{SyncStatus::Kind::Keeping, 100, SyncStatus::Reason::None}));
}

void ClientMachineTest::theNetworkComingBackIsNotWaitedFor() {
    MachineBench bench;
    bench.trouble = always(tl::unexpected(Network));
    bench.start();
    for (int i = 0; i < 10; ++i)
        bench.fireTimer();
    bench.trouble = {};
    bench.feed(input::NetworkChanged{false});
    QVERIFY(!bench.isDone());
    bench.feed(input::NetworkChanged{true});
    QVERIFY(bench.isDone());
}

void ClientMachineTest::anAbsentHubIsAskedAgainSoon_P5() {
    MachineBench bench;
    bench.trouble = always(tl::unexpected(Network));
    bench.start();
    for (int i = 0; i < 100; ++i) {
        QVERIFY(bench.fireTimer());
        QVERIFY(bench.timer->after <= Milliseconds(4'000));
    }
    QVERIFY(bench.timer->after >= Milliseconds(2'000));
}

void ClientMachineTest::pausesGrowToHalfAMinuteAndNoFurther() {
    MachineBench bench;
    bench.trouble = always(tl::unexpected(Server));
    bench.start();
    QVERIFY(bench.timer->after <= Milliseconds(250));
    Milliseconds longest{0};
    for (int i = 0; i < 100; ++i) {
        QVERIFY(bench.fireTimer());
        longest = std::max(longest, bench.timer->after);
    }
    QVERIFY(longest <= Milliseconds(30'000) && longest > Milliseconds(20'000));
    QVERIFY(bench.timer->after >= Milliseconds(15'000));
}

void ClientMachineTest::aRestoredHubGetsBackWhatItLost_P14() {
    MachineBench bench;
    for (std::uint32_t i = 0; i < 2'000; ++i)
        bench.tablet.make(eventWith(idOf(i)));
    bench.start();
    QVERIFY(bench.isDone());
    const ModelJournal whole = bench.hub;
    bench.hub = ModelJournal();
    bench.hub.hubId = whole.hubId;
    bench.hub.life = IncarnationId(RawId{0x99});
    std::ignore = bench.hub.ingest(std::span(whole.events).first(700));
    for (std::uint32_t i = 3'000; i < 3'500; ++i)
        bench.hub.make(eventWith(idOf(i)));
    bench.feed(input::LivePosition{bench.stream, bench.hub.head()});
    QVERIFY(bench.isDone());
    QCOMPARE(bench.hub.head(), 2'500);
    QVERIFY(bench.tablet.read_ == *headCursor(bench.hub));
}

void ClientMachineTest::aHubRestoredBetweenTwoRequestsGetsBackWhatItLost_P14() {
    // A tablet that had pushed but never read would not notice: so it reads first.
    MachineBench bench;
    bench.tablet.make(eventWith(idOf(1)));
    bench.trouble = [&](const Asked& asked) -> std::optional<Delivery> {
        if (isPush(asked) || bench.hub.head() == 0) return std::nullopt;
        return tl::unexpected(Network);
    };
    bench.start();
    QVERIFY(bench.tablet.pending.empty());
    bench.hub = ModelJournal();
    bench.hub.hubId = HubId(RawId{0x42});
    bench.hub.life = IncarnationId(RawId{0x99});
    bench.trouble = {};
    QVERIFY(bench.fireTimer());
    QVERIFY(bench.isDone());
    QCOMPARE(bench.hub.head(), 1);
}

void ClientMachineTest::aHubAtOddsWithItselfIsNotAskedForEver_P16() {
    MachineBench bench;
    bench.trouble = [&](const Asked& asked) -> std::optional<Delivery> {
        if (!std::holds_alternative<Cursor>(asked.about)) return std::nullopt;
        return HttpReply{409, toWire(ReconcileNeeded{*headCursor(bench.hub)})};
    };
    bench.start();
    QCOMPARE(bench.machine.state(), ClientMachine::State::Waiting);
    QVERIFY(bench.requests < 20);
    QVERIFY(!bench.isStuck());
    bench.trouble = {};
    for (int i = 0; i < 3 && !bench.isDone(); ++i)
        bench.fireTimer();
    QVERIFY(bench.isDone());
}

void ClientMachineTest::aLateFailureChangesNothing() {
    MachineBench bench;
    bench.start();
    const auto state = bench.machine.state();
    for (std::uint32_t number = 0; number < 10; ++number) {
        QVERIFY(bench.machine.on(input::Failed{number, Network}).empty());
        QVERIFY(bench.machine.on(input::TimerFired{number}).empty());
    }
    QCOMPARE(bench.machine.state(), state);
}

void ClientMachineTest::aLateAnswerLeavesNothingBehind_P5() {
    // An answer that was given up had put events in the outbox: without a look they would wait for the next
    // tap.
    MachineBench bench;
    bench.tablet.make(eventWith(idOf(1)));
    bench.start();
    QVERIFY(bench.isDone());
    QVERIFY(bench.tablet.queue(std::vector{idOf(1)}));
    bench.feed(input::RangesAnswered{1, {}, {}, {}});
    QVERIFY(bench.isDone());
    QVERIFY(bench.tablet.pending.empty());
}

void ClientMachineTest::aSickHubPutsNothingAside_P3() {
    for (const int code : {400, 413}) {
        MachineBench bench;
        bench.start();
        bench.append(1);
        bench.trouble = always(status(code));
        bench.append(2);
        for (int i = 0; i < 50; ++i)
            QVERIFY(bench.fireTimer());
        QVERIFY(bench.tablet.stuck.empty());
        bench.trouble = {};
        QVERIFY(bench.fireTimer());
        QVERIFY(bench.isDone());
    }
}

void ClientMachineTest::stopEndsEverything() {
    MachineBench bench;
    bench.start();
    bench.feed(input::Stop{});
    QCOMPARE(bench.stream, 0U);
    bench.append(1);
    bench.feed(input::NetworkChanged{true});
    bench.feed(input::TokenChanged{});
    QCOMPARE(bench.machine.state(), ClientMachine::State::Stopped);
    QVERIFY(!bench.timer);
    bench.start();
    QVERIFY(bench.isDone());
}

QTEST_APPLESS_MAIN(ClientMachineTest)
#include "ClientMachineTest.moc"
