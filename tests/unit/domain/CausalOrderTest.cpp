// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CausalOrder.h"

#include "support/Build.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

EventId id(unsigned number) {
    return idOf<EventId>(number);
}

Event happened(unsigned number, std::int64_t stamp, std::vector<unsigned> after = {}, unsigned writer = 1) {
    std::vector<EventId> causes;
    for (const unsigned cause : after)
        causes.push_back(id(cause));
    return EventBuilder(subjectOf(idOf<ChildId>(1)), number)
        .writer(writer)
        .stamp(stamp)
        .make(rachida, Observed{monday, {}}, causes);
}

std::vector<EventId> orderOf(const std::vector<Event>& events) {
    std::vector<EventId> ids;
    for (const Event* item : causalOrder(events).events)
        ids.push_back(item->envelope.id);
    return ids;
}

std::vector<EventId> ids(std::vector<unsigned> numbers) {
    std::vector<EventId> result;
    for (const unsigned number : numbers)
        result.push_back(id(number));
    return result;
}

} // namespace

class CausalOrderTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aCauseComesFirstThoughItsClockIsYearsAhead() {
        QCOMPARE(orderOf({happened(1, 9'000'000'000), happened(2, 5, {1}), happened(3, -7, {2})}),
                 ids({1, 2, 3}));
    }
    void theOrderOfArrivalMakesNoDifference() {
        std::vector<Event> events{happened(1, 50), happened(2, 10, {1}), happened(3, 40),
                                  happened(4, 5, {2, 3}), happened(5, 45)};
        const auto expected = orderOf(events);
        std::ranges::sort(events, {}, [](const Event& e) { return e.envelope.id; });
        do
            QCOMPARE(orderOf(events), expected);
        while (std::next_permutation(events.begin(), events.end(), [](const Event& a, const Event& b) {
            return a.envelope.id < b.envelope.id;
        }));
    }
    void anEventThatCameTwiceCountsOnce() {
        const Event one = happened(1, 1);
        const Event two = happened(2, 2, {1, 1, 1});
        QCOMPARE(orderOf({two, one, two, one, one}), ids({1, 2}));
    }
    void tiesGoByStampThenWriterThenId() {
        QCOMPARE(orderOf({happened(1, 7), happened(2, 6)}), ids({2, 1}));
        QCOMPARE(orderOf({happened(1, 7, {}, 9), happened(2, 7, {}, 8)}), ids({2, 1}));
        QCOMPARE(orderOf({happened(2, 7), happened(1, 7)}), ids({1, 2}));
    }
    void aCauseThatIsAbsentIsSkipped() {
        QCOMPARE(orderOf({happened(2, 2, {99}), happened(1, 3, {98, 2})}), ids({2, 1}));
    }
    void inACycleWhoNamesTheFutureIsReportedAndNobodyLosesAWord() {
        const std::vector<Event> events{happened(1, 1), happened(2, 2, {3, 1}), happened(3, 3, {2}),
                                        happened(4, 4, {3}), happened(5, 5)};
        QCOMPARE(orderOf(events), ids({1, 2, 3, 4, 5}));
        QCOMPARE(causalOrder(events).cyclic, ids({2}));
    }
    void aForgedOrderNeverMovesWhatAnHonestEventKnewOf() {
        // 1 and 3 are forged around 2, which saw 1; also when the forger's clock says another year.
        for (const std::int64_t forged : {1, 9'000'000}) {
            const std::vector<Event> events{happened(1, forged, {3}), happened(2, 20, {1}),
                                            happened(3, forged + 30, {2}), happened(4, 40, {2})};
            const auto order = orderOf(events);
            QCOMPARE(order.size(), events.size());
            QVERIFY(std::ranges::find(order, id(2)) < std::ranges::find(order, id(4)));
        }
    }
    void anEventThatNamesItselfIsReportedAndCounts() {
        const std::vector<Event> events{happened(1, 1, {1}), happened(2, 2, {1})};
        QCOMPARE(causalOrder(events).cyclic, ids({1}));
        QCOMPARE(orderOf(events), ids({1, 2}));
    }
    void twoCyclesAreBothBroken() {
        const std::vector<Event> events{happened(1, 1, {2}), happened(2, 2, {1}), happened(5, 5, {6}),
                                        happened(6, 6, {5}), happened(7, 7, {6, 2})};
        QCOMPARE(causalOrder(events).cyclic, ids({1, 5}));
        QCOMPARE(orderOf(events), ids({1, 2, 5, 6, 7}));
    }
    void aLongChainIsOrderedWithoutDeepRecursion() {
        std::vector<Event> events;
        for (unsigned i = 50'000; i > 1; --i)
            events.push_back(happened(i, i % 7, {i - 1}));
        events.push_back(happened(1, 3));
        const auto order = orderOf(events);
        QCOMPARE(order.size(), events.size());
        QCOMPARE(order.front(), id(1));
        QCOMPARE(order.back(), id(50'000));
    }
};

QTEST_GUILESS_MAIN(CausalOrderTest)
#include "CausalOrderTest.moc"
