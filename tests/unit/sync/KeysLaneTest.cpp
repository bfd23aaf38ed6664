// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/sync/MachineBench.h"
#include "unit/sync/ModelKeys.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

/// A bench whose tablet and hub both seal.
struct SealedBench {
    ModelKeys own;
    ModelKeys hubs;
    MachineBench bench;
    QByteArrayList asked; ///< in order: "GET keys", "POST events" …

    explicit SealedBench(WireLimits limits = {})
      : bench(limits) {
        bench.tablet.lane = &own;
        bench.hub.keyring = &hubs;
        bench.hubKeys = &hubs;
        bench.trouble = [this](const Asked& each) -> std::optional<Delivery> {
            asked.append((each.http.isPost ? "POST " : "GET ") +
                         each.http.target.split('?').front().split('/').back());
            return trouble ? trouble(each) : std::nullopt;
        };
    }
    MachineBench::Trouble trouble;
    [[nodiscard]] qsizetype first(const char* what) const { return asked.indexOf(what); }
};

bool isAboutKeys(const Asked& asked) {
    return asked.http.target.startsWith(endpoint::keys);
}

} // namespace

class KeysLaneTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void keysGoUpBeforeTheEventsThatNameThem() {
        SealedBench it;
        it.bench.start();
        it.asked.clear();
        it.own.make(1);
        it.bench.append(1);
        QVERIFY(it.bench.isDone());
        QCOMPARE(it.asked.first(2), (QByteArrayList{"POST keys", "POST events"}));
        QCOMPARE(it.hubs.ids(), it.own.ids());
        it.asked.clear();
        it.bench.append(2); // under the same key: no more talk of it
        QVERIFY(!it.asked.contains("POST keys") && !it.asked.contains("GET keys"));
    }
    void aNewWritersFirstEventGoesAfterItsKey() {
        // A tablet lost in between would take with it the only key to what all others hold.
        SealedBench it;
        it.bench.start();
        it.bench.tablet.sharesWriter = [&] {
            it.own.make(1);
            it.bench.tablet.make(eventWith(idOf(9)));
        };
        std::vector<std::size_t> keysWhenItWent;
        it.trouble = [&](const Asked& each) -> std::optional<Delivery> {
            if (each.http.isPost && !isAboutKeys(each)) keysWhenItWent.push_back(it.hubs.ids().size());
            return std::nullopt;
        };
        it.bench.append(1);
        QVERIFY(it.bench.isDone());
        QVERIFY(it.bench.hub.byId.contains(idOf(9)));
        QCOMPARE(keysWhenItWent.front(), std::size_t(1));
    }
    void whatALaterLifeOfTheHubRefusesForItsKeyGoesAgainBehindIt() {
        // It was put back between the keys and the events; the tablet cannot tell before it is refused.
        SealedBench it;
        it.bench.start();
        it.own.make(1);
        bool isPutBack = false;
        int refusals = 0;
        it.trouble = [&](const Asked& each) -> std::optional<Delivery> {
            if (!each.http.isPost || isAboutKeys(each)) return std::nullopt;
            if (!std::exchange(isPutBack, true)) {
                it.hubs.entries.clear();
                it.bench.hub.life = IncarnationId(RawId{77});
            }
            if (!it.hubs.ids().empty()) return std::nullopt;
            ++refusals;
            return refusalOf(each, Cursor{it.bench.hub.hubId, it.bench.hub.life, 0, {}}, refusedForKey);
        };
        it.bench.append(1);
        QCOMPARE(refusals, 1);
        QVERIFY(it.bench.isDone());
        QVERIFY(it.bench.tablet.stuck.empty());
        QCOMPARE(it.hubs.ids(), it.own.ids());
        QVERIFY(it.bench.hub.byId.contains(idOf(1)));
    }
    void keysComeDownBeforeTheEventsTheyRead() {
        SealedBench it;
        it.hubs.make(1);
        it.bench.hub.make(eventWith(idOf(1)));
        it.bench.start();
        QVERIFY(it.bench.isDone());
        QVERIFY(it.first("GET keys") < it.first("GET events"));
        QCOMPARE(it.own.ids(), it.hubs.ids());
        QVERIFY(!it.asked.contains("POST keys")); // what came from the hub need not go back
    }
    void anEventIsNotReadAheadOfAKeyThatCameInBetween() {
        SealedBench it;
        it.bench.start();
        it.hubs.make(7);
        it.bench.hub.make(eventWith(idOf(7)));
        std::vector<std::size_t> eventsWhenKeysCame;
        it.trouble = [&](const Asked& each) -> std::optional<Delivery> {
            if (isAboutKeys(each)) eventsWhenKeysCame.push_back(it.bench.tablet.byId.size());
            return std::nullopt;
        };
        it.bench.feed(input::LivePosition{it.bench.stream, 1});
        QVERIFY(it.bench.isDone());
        QCOMPARE(eventsWhenKeysCame, (std::vector<std::size_t>{0}));
        QCOMPARE(it.own.ids(), it.hubs.ids());
    }
    void manyKeysComeInParts() {
        WireLimits limits;
        SealedBench it(limits);
        for (int i = 0; i < 250; ++i)
            it.hubs.make(static_cast<std::uint8_t>(i + 1));
        // The hub gives at most 100 at a time.
        it.trouble = [&](const Asked& each) -> std::optional<Delivery> {
            if (!isAboutKeys(each)) return std::nullopt;
            limits.maxKeys = 100;
            const auto after = std::get<KeysAfter>(each.about).number;
            return HttpReply{200, toWire(*answerKeys(it.bench.hub, it.hubs, after, limits))};
        };
        it.bench.start();
        QVERIFY(it.bench.isDone());
        QCOMPARE(it.own.ids().size(), std::size_t(250));
        QCOMPARE(it.asked.count("GET keys"), 3);
    }
    void aHubThatExchangesNoKeysStillGetsAndGivesEvents() {
        // A restored hub opens no body until it has heard of erasures: these are events, and must get there.
        SealedBench it;
        it.bench.start();
        it.hubs.isLocked = true;
        it.own.make(1);
        it.bench.append(1);
        it.bench.hub.make(eventWith(idOf(2)));
        QVERIFY(it.bench.fireTimer());
        QCOMPARE(it.bench.hub.byId.size(), std::size_t(2));
        QCOMPARE(it.bench.tablet.byId.size(), std::size_t(2));
        QVERIFY(it.bench.machine.status().kind != SyncStatus::Kind::Synced);
        QVERIFY(it.bench.timer.has_value()); // it goes on by itself (P5)
        it.hubs.isLocked = false;
        QVERIFY(it.bench.fireTimer());
        QVERIFY(it.bench.isDone());
        QCOMPARE(it.hubs.ids(), it.own.ids());
    }
    void aHubPutBackFromABackupIsGivenEveryKeyAgain_P14() {
        SealedBench it;
        it.bench.start();
        for (std::uint8_t n = 1; n <= 5; ++n) {
            it.own.make(n);
            it.bench.append(n);
        }
        QCOMPARE(it.hubs.ids().size(), std::size_t(5));
        it.hubs.entries.resize(2);
        it.bench.hub = ModelJournal();
        it.bench.hub.hubId = HubId(RawId{0x42});
        it.bench.hub.life = IncarnationId(RawId{99});
        it.bench.hub.keyring = &it.hubs;
        it.bench.feed(input::TokenChanged{});
        QVERIFY(it.bench.isDone());
        QCOMPARE(it.hubs.ids(), it.own.ids());
    }
    void keysAloneAreHandedOverToo() {
        // Nothing waits in the outbox, but this hub lost the key of an event it has.
        SealedBench it;
        it.own.make(1);
        it.bench.start();
        QVERIFY(it.bench.isDone());
        QCOMPARE(it.hubs.ids(), it.own.ids());
    }
    void aLostAnswerCostsNoKey_P9() {
        for (const char* lost : {"POST keys", "GET keys"}) {
            SealedBench it;
            it.hubs.make(1);
            it.own.make(2);
            bool once = true;
            it.trouble = [&](const Asked& each) -> std::optional<Delivery> {
                if (it.asked.back() != lost || !std::exchange(once, false)) return std::nullopt;
                std::ignore = answerAsHub(it.bench.hub, each.http, &it.hubs); // it arrived
                return tl::unexpected(LinkFailure::Timeout);
            };
            it.bench.start();
            QVERIFY(!once);
            while (!it.bench.isDone())
                QVERIFY(it.bench.fireTimer());
            QCOMPARE(it.hubs.ids(), it.own.ids());
            QCOMPARE(it.hubs.ids().size(), std::size_t(2));
        }
    }
    void aHubAtOddsWithItsOwnKeyringIsNotAskedForEver_P16() {
        SealedBench it;
        ModelKeys liar;
        liar.make(9);
        it.bench.hub.keyring = &liar; // says 1, gives none
        it.bench.hub.make(eventWith(idOf(1)));
        it.bench.start();
        QVERIFY(it.asked.size() < 30);
        QCOMPARE(it.bench.tablet.byId.size(), std::size_t(1)); // read all the same
        QVERIFY(!it.bench.isStuck());
    }
    void aTabletThatSealsNothingNeverAsks() {
        SealedBench it;
        it.bench.tablet.lane = nullptr;
        it.bench.start();
        it.bench.append(1);
        QVERIFY(it.bench.isDone());
        QVERIFY(!it.asked.contains("POST keys") && !it.asked.contains("GET keys"));
    }
};

QTEST_APPLESS_MAIN(KeysLaneTest)
#include "KeysLaneTest.moc"
