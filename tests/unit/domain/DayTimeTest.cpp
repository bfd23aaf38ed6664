// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayTime.h"

#include <QTest>

using namespace drempel;

namespace {

Instant utc(int year, int month, int day, int hour, int minute = 0) {
    return Instant(
        Milliseconds(QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch()));
}

const QDate summerBegins(2026, 3, 29);
const QDate summerEnds(2026, 10, 25);

} // namespace

// Attendance is a legal list: days and times are those of Amsterdam, also in the two odd nights.
class DayTimeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void winterAndSummerHaveTheirOwnOffset() {
        QCOMPARE(instantOf(QDate(2026, 1, 15), QTime(8, 0)), utc(2026, 1, 15, 7));
        QCOMPARE(instantOf(QDate(2026, 7, 15), QTime(8, 0)), utc(2026, 7, 15, 6));
        QCOMPARE(timeAt(utc(2026, 7, 15, 6)), QTime(8, 0));
    }
    void theDayTurnsAtLocalMidnight() {
        QCOMPARE(dayAt(utc(2026, 1, 15, 22, 59)), QDate(2026, 1, 15));
        QCOMPARE(dayAt(utc(2026, 1, 15, 23, 0)), QDate(2026, 1, 16));
        QCOMPARE(dayAt(utc(2026, 7, 15, 22, 0)), QDate(2026, 7, 16));
    }
    void theMachinesOwnZoneMakesNoDifference() {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "America/New_York");
        tzset();
        QCOMPARE(timeAt(utc(2026, 7, 15, 6)), QTime(8, 0));
        QCOMPARE(instantOf(QDate(2026, 1, 15), QTime(8, 0)), utc(2026, 1, 15, 7));
        qputenv("TZ", before);
        tzset();
    }
    void theNightThatSummerTimeBegins() {
        QCOMPARE(timeAt(utc(2026, 3, 29, 0, 59)), QTime(1, 59));
        QCOMPARE(timeAt(utc(2026, 3, 29, 1, 0)), QTime(3, 0));
        QCOMPARE(instantOf(summerBegins, QTime(1, 59)), utc(2026, 3, 29, 0, 59));
        QCOMPARE(instantOf(summerBegins, QTime(3, 0)), utc(2026, 3, 29, 1, 0));
        // 2:30 is not there: half past three, after the jump.
        QCOMPARE(instantOf(summerBegins, QTime(2, 30)), utc(2026, 3, 29, 1, 30));
        QCOMPARE(instantOf(summerBegins, QTime(8, 0)), utc(2026, 3, 29, 6));
        QCOMPARE(*instantOf(summerBegins.addDays(1), QTime(0, 0)) - *instantOf(summerBegins, QTime(0, 0)),
                 Milliseconds(std::chrono::hours(23)));
    }
    void theNightThatSummerTimeEnds() {
        QCOMPARE(timeAt(utc(2026, 10, 25, 0, 30)), QTime(2, 30));
        QCOMPARE(timeAt(utc(2026, 10, 25, 1, 30)), QTime(2, 30));
        // 2:30 is there twice: the first.
        QCOMPARE(instantOf(summerEnds, QTime(2, 30)), utc(2026, 10, 25, 0, 30));
        QCOMPARE(instantOf(summerEnds, QTime(2, 0)), utc(2026, 10, 25, 0, 0));
        QCOMPARE(instantOf(summerEnds, QTime(3, 0)), utc(2026, 10, 25, 2));
        QCOMPARE(instantOf(summerEnds, QTime(8, 0)), utc(2026, 10, 25, 7));
        QCOMPARE(*instantOf(summerEnds.addDays(1), QTime(0, 0)) - *instantOf(summerEnds, QTime(0, 0)),
                 Milliseconds(std::chrono::hours(25)));
    }
    void everyMinuteOfTheYearComesBackAsItWas() {
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
            for (const QTime time :
                 {QTime(0, 0), QTime(1, 59), QTime(3, 0), QTime(7, 30), QTime(18, 30), QTime(23, 59)}) {
                const Instant instant = instantOf(day, time).value();
                QCOMPARE(dayAt(instant), day);
                QCOMPARE(timeAt(instant), time);
            }
    }
    void whatIsNotToldIsNoInstant() {
        QVERIFY(!instantOf(QDate(), QTime(8, 0)));
        QVERIFY(!instantOf(summerEnds, QTime()));
    }
    void aClockYearsOffGivesADayAndNoCrash() {
        QCOMPARE(dayAt(Instant{}), QDate(1970, 1, 1));
        (void)dayAt(Instant{Milliseconds{std::numeric_limits<std::int64_t>::max()}});
        (void)dayAt(Instant{Milliseconds{std::numeric_limits<std::int64_t>::min()}});
    }

    void ageIsInWholeUnitsLived_data() {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("weeks");
        const QDate day(2026, 11, 24);
        QTest::newRow("one tomorrow") << QDate(2025, 11, 25) << day << 0 << 11 << 52;
        QTest::newRow("one today") << QDate(2025, 11, 24) << day << 1 << 12 << 52;
        QTest::newRow("born today") << day << day << 0 << 0 << 0;
        QTest::newRow("six days") << day.addDays(-6) << day << 0 << 0 << 0;
        QTest::newRow("a week") << day.addDays(-7) << day << 0 << 0 << 1;
        QTest::newRow("end of month") << QDate(2026, 1, 31) << QDate(2026, 2, 28) << 0 << 0 << 4;
        QTest::newRow("past the end of month") << QDate(2026, 1, 31) << QDate(2026, 3, 1) << 0 << 1 << 4;
        QTest::newRow("leap day, 28 Feb") << QDate(2024, 2, 29) << QDate(2025, 2, 28) << 0 << 11 << 52;
        QTest::newRow("leap day, 1 Mar") << QDate(2024, 2, 29) << QDate(2025, 3, 1) << 1 << 12 << 52;
        QTest::newRow("leap day, leap year") << QDate(2024, 2, 29) << QDate(2028, 2, 29) << 4 << 48 << 208;
        QTest::newRow("not born") << day.addDays(1) << day << 0 << 0 << 0;
        QTest::newRow("unknown") << QDate() << day << 0 << 0 << 0;
    }
    void ageIsInWholeUnitsLived() {
        QFETCH(const QDate, birth);
        QFETCH(const QDate, day);
        const Age age = ageOn(day, birth);
        QTEST(age.years, "years");
        QTEST(age.months, "months");
        QTEST(age.weeks, "weeks");
    }
};

QTEST_GUILESS_MAIN(DayTimeTest)
#include "DayTimeTest.moc"
