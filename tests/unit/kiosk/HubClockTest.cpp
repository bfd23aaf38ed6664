// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/HubClock.h"

#include <QTest>

using namespace drempel;
using namespace std::chrono_literals;

namespace {

constexpr Instant morning{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 7h};
constexpr Instant emptyBattery{Milliseconds{5'000}};

} // namespace

class HubClockTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aTabletKeepsItsOwnTimeWhileThatIsAboutRight() {
        ManualClock own(morning);
        HubClock clock(own);
        QVERIFY(clock.now() == morning);
        for (const Milliseconds skew : {Milliseconds{0}, HubClock::tolerance, -HubClock::tolerance}) {
            clock.follow(skew);
            QVERIFY(clock.now() == morning);
        }
    }

    void aWrongClockPutsNobodyOnAnotherDay() {
        for (const Milliseconds off : {Milliseconds{24h}, Milliseconds{-24h}, Milliseconds{61s}}) {
            ManualClock own(morning + off);
            HubClock clock(own);
            clock.follow(-off);
            QVERIFY(clock.now() == morning);
            own.advance(2h);
            QVERIFY(clock.now() == morning + 2h);
        }
    }

    void aClockThatIsPutRightMovesNothing() {
        ManualClock own(morning + 24h);
        HubClock clock(own);
        clock.follow(-24h);
        own.setWall(morning);
        QVERIFY(clock.now() == morning);
        clock.follow(0ms);
        QVERIFY(clock.now() == morning);
    }

    void anEmptyBatteryLocksNobodyOutWithoutAHub() {
        ManualClock own(emptyBattery);
        HubClock clock(own);
        clock.notBefore(morning);
        QVERIFY(clock.now() == morning);
        own.advance(1h);
        QVERIFY(clock.now() == morning + 1h);
    }

    void aClockThatOnlyLagsIsNotMovedByWhatWasWrittenLast() {
        ManualClock own(morning);
        HubClock clock(own);
        clock.notBefore(morning + 24h); // written with a clock that was ahead
        QVERIFY(clock.now() == morning);
    }
};

QTEST_APPLESS_MAIN(HubClockTest)
#include "HubClockTest.moc"
