// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Stamp.h"

#include <QTest>

#include <limits>

using namespace drempel;

namespace {

constexpr std::int64_t endOfTime = std::numeric_limits<std::int64_t>::max();
constexpr std::uint32_t lastCounter = std::numeric_limits<std::uint32_t>::max();

Instant wall(std::int64_t milliseconds) {
    return Instant(Milliseconds(milliseconds));
}

} // namespace

// Pitfall P25: the errors that hybrid clocks are known for.
class StampTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eventsOfOneMillisecondKeepTheirOrder() {
        Stamp last = nextStamp({}, wall(5'000));
        QCOMPARE(last, (Stamp{5'000, 0}));
        for (int i = 0; i < 1'000; ++i) {
            const Stamp next = nextStamp(last, wall(5'000));
            QVERIFY(last < next);
            last = next;
        }
    }
    void aClockThatGoesBackNeverReordersOnesOwnEvents() {
        const Stamp last{5'000, 7};
        QCOMPARE(nextStamp(last, wall(4'000)), (Stamp{5'000, 8}));
        QCOMPARE(nextStamp(last, wall(-4'000)), (Stamp{5'000, 8}));
        QCOMPARE(nextStamp(last, wall(5'001)), (Stamp{5'001, 0}));
    }
    void aRestartFromTheRememberedStampGoesOn() {
        const Stamp remembered{9'000, 3}; // the journal's, later than the clock after the restart
        QVERIFY(remembered < nextStamp(remembered, wall(1'000)));
    }
    void aFullCounterMovesOnToTheNextMillisecond() {
        QCOMPARE(nextStamp({5'000, lastCounter}, wall(5'000)), (Stamp{5'001, 0}));
    }
    void hugeValuesStandStillInsteadOfOverflowing() {
        QCOMPARE(nextStamp({endOfTime, lastCounter}, wall(0)), (Stamp{endOfTime, lastCounter}));
        QCOMPARE(nextStamp({}, wall(endOfTime)), (Stamp{endOfTime, 0}));
        QCOMPARE(mergeStamp({1, 0}, {endOfTime, 0}, wall(0)), (Stamp{1, 0}));
        QCOMPARE(mergeStamp({1, 0}, {endOfTime, 0}, wall(endOfTime)), (Stamp{endOfTime, 0}));
        QCOMPARE(mergeStamp({1, 0}, {std::numeric_limits<std::int64_t>::min(), 0}, wall(0)), (Stamp{1, 0}));
    }
    void aLaterStampOfAnotherTabletIsTakenOver() {
        QCOMPARE(mergeStamp({5'000, 1}, {6'000, 4}, wall(5'500)), (Stamp{6'000, 4}));
        QCOMPARE(mergeStamp({5'000, 1}, {5'000, 4}, wall(5'500)), (Stamp{5'000, 4}));
        QCOMPARE(mergeStamp({5'000, 1}, {4'000, 9}, wall(5'500)), (Stamp{5'000, 1}));
        QVERIFY(nextStamp(mergeStamp({5'000, 1}, {6'000, 4}, wall(5'500)), wall(5'500)) > (Stamp{6'000, 4}));
    }
    void equalStampsMergeToTheSame() {
        QCOMPARE(mergeStamp({5'000, 1}, {5'000, 1}, wall(5'000)), (Stamp{5'000, 1}));
    }
    void aTabletFarAheadDoesNotPullUsAlong() {
        const std::int64_t now = 1'000'000;
        const std::int64_t limit = now + stampTolerance.count();
        QCOMPARE(mergeStamp({5'000, 1}, {limit, 0}, wall(now)), (Stamp{limit, 0}));
        QCOMPARE(mergeStamp({5'000, 1}, {limit + 1, 0}, wall(now)), (Stamp{5'000, 1}));
    }
};

QTEST_GUILESS_MAIN(StampTest)
#include "StampTest.moc"
