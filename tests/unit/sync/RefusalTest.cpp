// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/sync/MachineBench.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

/// What a hub will not take holds up nothing else, and is not given up.
class RefusalTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onePoisonedItemLetsTheOthersPass_P4();
    void aHubThatRefusesEverythingCannotEmptyTheOutbox_P4();
    void whatOneLifeOfTheHubRefusedTheNextIsAsked();
};

void RefusalTest::onePoisonedItemLetsTheOthersPass_P4() {
    for (const int code : {413, 400}) {
        MachineBench bench;
        for (std::uint32_t i = 0; i < 300; ++i)
            bench.tablet.make(eventWith(idOf(i), i == 77 ? "poison" : "body"));
        bench.trouble = [&](const Asked& asked) -> std::optional<Delivery> {
            if (isPush(asked) && asked.http.body.contains("poison")) return HttpReply{code, {}};
            return std::nullopt;
        };
        bench.start();
        QVERIFY(bench.tablet.stuck.empty()); // once is not enough
        for (int i = 0; i < 4 && bench.timer; ++i)
            bench.fireTimer();
        QVERIFY(bench.tablet.pending.empty());
        QCOMPARE(bench.hub.head(), 299);
        QCOMPARE(bench.tablet.stuck.size(), 1U);
        QVERIFY(bench.tablet.stuck[0].id == idOf(77));
        QVERIFY(bench.machine.status() ==
                (SyncStatus{SyncStatus::Kind::Attention, 1, SyncStatus::Reason::Items}));
    }
}

void RefusalTest::aHubThatRefusesEverythingCannotEmptyTheOutbox_P4() {
    MachineBench bench;
    for (std::uint32_t i = 0; i < 100; ++i)
        bench.tablet.make(eventWith(idOf(i)));
    bench.trouble = [](const Asked& asked) -> std::optional<Delivery> {
        if (isPush(asked)) return HttpReply{400, {}};
        return std::nullopt;
    };
    bench.start();
    for (int i = 0; i < 10; ++i)
        QVERIFY(bench.fireTimer());
    QVERIFY(bench.tablet.stuck.size() <= 5);
    QCOMPARE(bench.machine.status().reason, SyncStatus::Reason::HubRefuses);
    QVERIFY(bench.timer->after >= Milliseconds(10'000)); // and ever more slowly
}

void RefusalTest::whatOneLifeOfTheHubRefusedTheNextIsAsked() {
    // As after an update of the hub: what it did not understand it now does.
    MachineBench bench;
    bench.start();
    int refusals = 0;
    bool isOld = true;
    bench.trouble = [&](const Asked& asked) -> std::optional<Delivery> {
        if (!isPush(asked) || !isOld) return std::nullopt;
        ++refusals;
        return refusalOf(asked, *headCursor(bench.hub), "kind");
    };
    bench.append(1);
    const auto hubIsStartedAnew = [&](std::uint8_t life) {
        bench.hub.life = IncarnationId(RawId{life});
        bench.feed(input::LiveClosed{bench.stream, LinkFailure::Network});
        while (bench.machine.state() != ClientMachine::State::Idle && bench.fireTimer()) {
        }
    };
    QCOMPARE(bench.machine.status().count, 1);
    hubIsStartedAnew(0x91);
    QCOMPARE(refusals, 2); // once a life, and no more
    QVERIFY(bench.machine.status().reason == SyncStatus::Reason::Items);
    isOld = false;
    hubIsStartedAnew(0x92);
    QVERIFY(bench.isDone());
    QVERIFY(bench.hub.byId.contains(idOf(1)));
}

QTEST_APPLESS_MAIN(RefusalTest)
#include "RefusalTest.moc"
