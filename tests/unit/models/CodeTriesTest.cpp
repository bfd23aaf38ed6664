// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CodeTries.h"

#include <QTest>

using namespace drempel;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Left = CodeTries::Left;

/// A tablet with tries, its boot and how long it runs; `again` is a restart of the program.
struct Tablet {
    CodeTries tries;
    TryMoment now{BootId(RawId{1}), 1h, {}};

    void on(Milliseconds time) { now.sinceBoot += time; }
    void boots(std::uint8_t number, Milliseconds running) {
        now = {BootId(RawId{number}), running, now.hubDay};
    }
    void misses(const QString& number, int times = 1, CodeHolder holder = CodeHolder::Anybody) {
        for (int i = 0; i < times; ++i) {
            tries.reach(now);
            tries.count(number, holder);
        }
    }
    [[nodiscard]] Left left(const QString& number, CodeHolder holder = CodeHolder::Anybody) {
        tries.reach(now);
        return tries.left(number, holder);
    }
    void again() { tries = CodeTries::fromBytes(tries.toBytes()).value(); }
};

const QDate today(2026, 11, 23);

} // namespace

class CodeTriesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nobodyGuessesMoreThanThreeTimesADay() {
        Tablet tablet;
        tablet.misses(u"1001"_s, 2);
        QCOMPARE(tablet.left(u"1001"_s), Left::Some);
        tablet.misses(u"1001"_s);
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForNumber);
        tablet.again();
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForNumber);
    }

    void oneFamilyLocksOutNoOther() {
        Tablet tablet;
        tablet.misses(u"1001"_s, 3);
        QCOMPARE(tablet.left(u"1002"_s), Left::Some);
    }

    void aRightCodeGivesBackItsOwnTryOnly() {
        Tablet tablet;
        tablet.misses(u"1001"_s, 3);
        tablet.tries.giveBack(u"1001"_s, CodeHolder::Anybody);
        QCOMPARE(tablet.left(u"1001"_s), Left::Some);
        tablet.misses(u"1001"_s);
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForNumber); // watching a parent log in gives nobody tries
    }

    void numbersThatNobodyHasCloseTheKeypadAfterThirty() {
        Tablet tablet;
        for (int i = 0; i < CodeTries::perTablet; ++i) {
            QCOMPARE(tablet.left(u"1001"_s), Left::Some);
            tablet.misses(QString::number(5000 + i));
        }
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForTablet);
        tablet.again();
        QCOMPARE(tablet.left(u"9999"_s), Left::NoneForTablet);
    }

    void aLeidsterStillGetsInWhereThirtyWereWrong() {
        Tablet tablet;
        for (int i = 0; i < CodeTries::perTablet; ++i)
            tablet.misses(QString::number(5000 + i));
        QCOMPARE(tablet.left(u"2001"_s, CodeHolder::Staff), Left::Some);
        tablet.misses(u"2001"_s, 1, CodeHolder::Staff);
        tablet.tries.giveBack(u"2001"_s, CodeHolder::Staff); // right, which opens nothing for anybody else
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForTablet);
        tablet.misses(u"2001"_s, CodeTries::perNumber, CodeHolder::Staff);
        tablet.again();
        QCOMPARE(tablet.left(u"2001"_s, CodeHolder::Staff), Left::NoneForNumber);
        QCOMPARE(tablet.left(u"2002"_s, CodeHolder::Staff), Left::Some);
    }

    void whatCannotBeReadLeavesNobodyATry() {
        Tablet tablet;
        tablet.tries = CodeTries::allUsed(tablet.now);
        tablet.again();
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForTablet);
        QCOMPARE(tablet.left(u"2001"_s, CodeHolder::Staff), Left::NoneForTablet);
    }

    void theNextDayOfTheHubGivesThemBack() {
        Tablet tablet;
        tablet.now.hubDay = today;
        tablet.misses(u"1001"_s, 3);
        tablet.on(10h);
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForNumber);
        tablet.again();
        tablet.now.hubDay = today.addDays(1);
        QCOMPARE(tablet.left(u"1001"_s), Left::Some);
    }

    void anEarlierDayOfTheHubGivesNothingBack_data() {
        QTest::addColumn<QDate>("day");
        QTest::newRow("yesterday") << today.addDays(-1);
        QTest::newRow("1970") << QDate(1970, 1, 1);
        QTest::newRow("not heard any more") << QDate();
    }
    void anEarlierDayOfTheHubGivesNothingBack() {
        QFETCH(QDate, day);
        Tablet tablet;
        tablet.now.hubDay = today;
        tablet.misses(u"1001"_s, 3);
        tablet.now.hubDay = day;
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForNumber);
        tablet.now.hubDay = today;
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForNumber);
    }

    void hearingTheHubForTheFirstTimeGivesNothingBack() {
        Tablet tablet;
        tablet.misses(u"1001"_s, 3);
        tablet.now.hubDay = today;
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForNumber);
        tablet.now.hubDay = today.addDays(1);
        QCOMPARE(tablet.left(u"1001"_s), Left::Some);
    }

    void withoutAHubADayPoweredOnGivesThemBack() {
        Tablet tablet;
        tablet.misses(u"1001"_s, 3);
        tablet.on(24h - 1ms);
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForNumber);
        tablet.on(1ms);
        QCOMPARE(tablet.left(u"1001"_s), Left::Some);
    }

    void restartingTheTabletGivesNothingBack() {
        Tablet tablet;
        tablet.misses(u"1001"_s, 3);
        for (std::uint8_t boot = 2; boot < 60; ++boot) { // an attacker pulls the plug again and again
            tablet.boots(boot, 1min);
            QCOMPARE(tablet.left(u"1001"_s), Left::NoneForNumber);
            tablet.again();
        }
    }

    void aTabletThatIsSwitchedOffAtNightComesToItsDayToo() {
        Tablet tablet;
        tablet.misses(u"1001"_s, 3);
        for (std::uint8_t boot = 2; boot < 4; ++boot) {
            tablet.boots(boot, 0h);
            for (int hour = 0; hour < 11; ++hour) { // written down hour by hour
                tablet.on(1h);
                QCOMPARE(tablet.left(u"1001"_s), Left::NoneForNumber);
                tablet.again();
            }
        }
        tablet.boots(4, 0h);
        tablet.on(2h);
        QCOMPARE(tablet.left(u"1001"_s), Left::Some);
    }

    void aBootThatRanLongBeforeTheFirstTryCountsForNothing() {
        Tablet tablet;
        tablet.on(500h);
        tablet.misses(u"1001"_s, 3);
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForNumber);
        tablet.on(1h);
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForNumber);
    }

    void aDamagedFileGivesNobodyTries() {
        const QByteArray good = [] {
            Tablet tablet;
            tablet.misses(u"1001"_s, 2);
            return tablet.tries.toBytes();
        }();
        QVERIFY(CodeTries::fromBytes(good).has_value());
        QCOMPARE(CodeTries::fromBytes(QByteArray()).error().code, ErrorCode::Corrupt);
        QCOMPARE(CodeTries::fromBytes(QByteArray(good.size(), '\0')).error().code, ErrorCode::Corrupt);
        QCOMPARE(CodeTries::fromBytes(good.chopped(1)).error().code, ErrorCode::Corrupt);
        Tablet tablet;
        tablet.tries = CodeTries::allUsed(tablet.now);
        QCOMPARE(tablet.left(u"1001"_s), Left::NoneForTablet);
        tablet.on(24h);
        QCOMPARE(tablet.left(u"1001"_s), Left::Some);
    }

    void aFreshDayNeedsNoFile() {
        Tablet tablet;
        QVERIFY(tablet.tries.isEmpty());
        tablet.misses(u"1001"_s);
        tablet.tries.giveBack(u"1001"_s, CodeHolder::Anybody);
        QVERIFY(tablet.tries.isEmpty());
    }
};

QTEST_APPLESS_MAIN(CodeTriesTest)
#include "CodeTriesTest.moc"
