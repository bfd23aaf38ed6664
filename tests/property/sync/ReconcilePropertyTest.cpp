// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ClientSide.h"
#include "sync/HubSide.h"
#include "sync/Reconcile.h"
#include "unit/sync/ModelJournal.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <deque>
#include <set>

using namespace drempel;
using namespace drempel::test;

class ReconcilePropertyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void bothSidesEndWithTheUnion_P15();
    void theNumberOfRoundsIsBounded_P16();
    void aSplitThatLeavesAGapIsNotBelieved();
};

namespace {

/// Runs a reconciliation as the machine would, and counts how deep the questions went.
int reconcile(ModelJournal& tablet, ModelJournal& hub) {
    std::vector<IdRange> ask{IdRange{}};
    std::vector<EventId> fetch;
    int rounds = 0;
    for (; !ask.empty() && rounds < 100; ++rounds) {
        const ReconcileRequest request{*ownDigests(tablet, ask)};
        const auto answer = answerReconcile(hub, request);
        auto taken = takeReconcile(tablet, request, *answer);
        ask = std::move(taken->ask);
        fetch.insert(fetch.end(), taken->fetch.begin(), taken->fetch.end());
    }
    if (!fetch.empty())
        if (!takeFetch(tablet, {fetch}, *answerFetch(hub, {fetch}))) return 1000;
    PushedBatch batch;
    const auto queued = tablet.outbox(1'000'000);
    batch.events.assign(queued->begin(), queued->end());
    return answerPush(hub, batch) ? rounds : 1000;
}

std::set<EventId> idsOf(const ModelJournal& journal) {
    std::set<EventId> ids;
    for (const auto& [id, at] : journal.byId)
        ids.insert(id);
    return ids;
}

void fill(ModelJournal& tablet, ModelJournal& hub, std::uint32_t count, std::uint32_t everyTablet,
          std::uint32_t everyHub) {
    std::vector<StoredEvent> both;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto event = eventWith(idOf(i * 2654435761U));
        if (everyTablet == 0 || i % everyTablet != 0) std::ignore = tablet.ingest(std::span(&event, 1));
        if (everyHub == 0 || i % everyHub != 0) std::ignore = hub.ingest(std::span(&event, 1));
    }
}

} // namespace

void ReconcilePropertyTest::bothSidesEndWithTheUnion_P15() {
    QVERIFY(rc::check([](const std::set<std::uint8_t>& here, const std::set<std::uint8_t>& there) {
        const auto count = *rc::gen::inRange<std::uint32_t>(0, 900);
        ModelJournal tablet;
        ModelJournal hub;
        for (const auto n : here)
            std::ignore = tablet.ingest(std::vector{eventWith(idOf(n))});
        for (const auto n : there)
            std::ignore = hub.ingest(std::vector{eventWith(idOf(n))});
        fill(tablet, hub, count, *rc::gen::inRange(0U, 9U), *rc::gen::inRange(0U, 9U));
        std::set<EventId> all = idsOf(tablet);
        all.merge(idsOf(hub));
        RC_ASSERT(reconcile(tablet, hub) < 10);
        RC_ASSERT(idsOf(tablet) == all);
        RC_ASSERT(idsOf(hub) == all);
    }));
}

void ReconcilePropertyTest::theNumberOfRoundsIsBounded_P16() {
    for (const std::uint32_t count : {1U, 300U, 5'000U, 70'000U}) {
        ModelJournal tablet;
        ModelJournal hub;
        fill(tablet, hub, count, 2'111, 997);
        const int rounds = reconcile(tablet, hub);
        const double depth = std::log(std::max(1.0, static_cast<double>(count) /
                                                        static_cast<double>(WireLimits{}.idsPerRange))) /
                             std::log(16);
        QVERIFY2(rounds <= 2 + static_cast<int>(std::ceil(depth)), qPrintable(QString::number(rounds)));
        QVERIFY(idsOf(tablet) == idsOf(hub));
    }
}

void ReconcilePropertyTest::aSplitThatLeavesAGapIsNotBelieved() {
    ModelJournal hub;
    ModelJournal tablet;
    fill(hub, tablet, 2'000, 0, 3);
    const ReconcileRequest request{*ownDigests(tablet, {IdRange{}})};
    const auto answer = *answerReconcile(hub, request);
    QVERIFY(answer.ranges[0].verdict == RangeVerdict::Split);
    QCOMPARE(answer.ranges[0].parts.size(), partsPerSplit);
    QVERIFY(takeReconcile(tablet, request, answer));
    for (std::size_t left = 0; left < partsPerSplit; ++left) {
        auto gap = answer;
        auto& parts = gap.ranges[0].parts;
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(left));
        QVERIFY(!takeReconcile(tablet, request, gap));
    }
    auto itself = answer;
    itself.ranges[0].parts.assign(1, RangeDigest{IdRange{}, 2'000, {}});
    QVERIFY(!takeReconcile(tablet, request, itself));
}

QTEST_APPLESS_MAIN(ReconcilePropertyTest)
#include "ReconcilePropertyTest.moc"
