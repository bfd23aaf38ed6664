// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody may fetch, chosen by touch, on Monday 23 November 2026.
#include "models/PeriodChoice.h"

#include "Desk.h"

#include <QLocale>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

struct Chosen {
    ManualClock clock{at(monday, 7)};
    PeriodChoice period{clock};

    static QStringList valuesOf(const QVariantList& chips) {
        QStringList values;
        for (const QVariant& chip : chips)
            values.append(chip.toMap().value(u"value"_s).toString());
        return values;
    }
    static QString textOf(const QVariantList& chips, const QString& value) {
        for (const QVariant& chip : chips)
            if (chip.toMap().value(u"value"_s) == value) return chip.toMap().value(u"text"_s).toString();
        return {};
    }
    void pick(QDate day) { period.month()->choose(day.toString(Qt::ISODate)); }
    void weekly(const QStringList& days) {
        period.chooseKind(u"weekly"_s);
        period.chooseWeekdays(days);
    }
    /// Until a day that is chosen from the month.
    void until(QDate day) {
        period.chooseEnd(u"date"_s);
        pick(day);
    }
};

} // namespace

class PeriodChoiceTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands)); }
    void nothingIsPermittedBeforeAPeriodIsWhole() {
        Chosen choice;
        QVERIFY(!choice.period.isGood());
        choice.period.chooseKind(u"once"_s);
        QVERIFY(!choice.period.isGood());
        choice.period.chooseKind(u"weekly"_s);
        choice.period.chooseEnd(u"none"_s);
        QVERIFY(!choice.period.isGood()); // on no day of the week
        choice.period.chooseWeekdays({u"2"_s});
        QVERIFY(choice.period.isGood());
        choice.period.chooseKind(u"daily"_s);
        QVERIFY(choice.period.isGood());
        choice.period.chooseEnd({});
        QVERIFY(!choice.period.isGood()); // for ever is said, never meant by itself
    }
    void onOneDayOfTheComingWeekOrLater() {
        Chosen choice;
        choice.period.chooseKind(u"once"_s);
        choice.period.chooseDay(u"2026-11-26"_s);
        QCOMPARE(choice.period.period(), (PickUpPeriod{monday.addDays(3), monday.addDays(3), {}, true}));
        QCOMPARE(choice.period.text(), u"op donderdag 26 november"_s);
        choice.period.chooseDay(u"date"_s);
        QCOMPARE(choice.period.monthTitle(), u"Op welke dag?"_s);
        choice.pick(QDate(2026, 12, 18));
        QCOMPARE(choice.period.day(), u"date"_s);
        QCOMPARE(Chosen::textOf(choice.period.days(), u"date"_s), u"vr 18 dec."_s);
        choice.period.chooseDay({}); // a tap on it again: another day
        QVERIFY(choice.period.month()->isOpen());
        choice.pick(monday);
        QCOMPARE(choice.period.day(), u"2026-11-23"_s);
        QCOMPARE(choice.period.period().from, monday);
    }
    void everyWeekUntilADayInWords() {
        Chosen choice;
        choice.weekly({u"2"_s, u"4"_s});
        choice.until(QDate(2026, 12, 18));
        QCOMPARE(choice.period.period(),
                 (PickUpPeriod{monday, QDate(2026, 12, 18), Weekdays(0b1010), false}));
        QCOMPARE(choice.period.text(), u"elke week op di en do, tot en met 18 december"_s);
        choice.period.chooseStart(u"date"_s);
        choice.pick(QDate(2026, 12, 1));
        QCOMPARE(choice.period.text(), u"elke week op di en do, van 1 december tot en met 18 december"_s);
    }
    void thisWeekEndsOnSundayAndThisMonthOnItsLastDay() {
        Chosen choice;
        choice.period.chooseKind(u"daily"_s);
        choice.period.chooseEnd(u"week"_s);
        QCOMPARE(choice.period.period().to, QDate(2026, 11, 29));
        choice.period.chooseEnd(u"month"_s);
        QCOMPARE(choice.period.period().to, QDate(2026, 11, 30));
        choice.clock.advance(std::chrono::hours(24 * 6)); // that Sunday
        choice.period.chooseEnd(u"week"_s);
        QCOMPARE(choice.period.period().to, QDate(2026, 11, 29));
        QVERIFY(choice.period.isGood());
    }
    void anEndBeforeTheStartIsNotOfferedNorKept() {
        Chosen choice;
        choice.period.chooseKind(u"daily"_s);
        choice.period.chooseEnd(u"week"_s);
        choice.period.chooseStart(u"date"_s);
        choice.pick(QDate(2026, 12, 7));
        QCOMPARE(choice.period.end(), QString()); // it lay before: chosen anew
        QVERIFY(!choice.period.isGood());
        QCOMPARE(Chosen::valuesOf(choice.period.ends()), (QStringList{u"date"_s, u"none"_s}));
        choice.period.chooseEnd(u"week"_s);
        QVERIFY(!choice.period.isGood());
        choice.period.chooseEnd(u"date"_s);
        choice.pick(QDate(2026, 12, 6));
        QVERIFY(choice.period.month()->isOpen()); // that day cannot be tapped
        choice.pick(QDate(2026, 12, 7));
        QCOMPARE(choice.period.period().to, QDate(2026, 12, 7));
        QVERIFY(choice.period.isGood());
    }
    void aDayThatIsOverCannotBeChosen() {
        Chosen choice;
        choice.period.chooseKind(u"once"_s);
        choice.period.chooseDay(u"2026-11-22"_s);
        QVERIFY(!choice.period.isGood());
        choice.period.chooseDay(u"date"_s);
        choice.pick(QDate(2026, 11, 22));
        QVERIFY(choice.period.month()->isOpen());
        choice.pick(monday);
        QVERIFY(choice.period.isGood());
        choice.clock.advance(std::chrono::hours(24)); // the sheet stood open over midnight
        QVERIFY(!choice.period.isGood());
        QVERIFY(choice.period.problem().contains(u"voorbij"_s));
    }
    void aPeriodInWhichNoneOfItsDaysFallsIsSaid() {
        Chosen choice;
        choice.weekly({u"1"_s});
        choice.period.chooseStart(u"tomorrow"_s);
        choice.period.chooseEnd(u"week"_s);
        QCOMPARE(choice.period.problem(), u"In deze tijd valt geen maandag. Kies een latere laatste dag."_s);
        QVERIFY(!choice.period.isGood() && choice.period.text().isEmpty());
        choice.until(QDate(2026, 11, 30));
        QVERIFY(choice.period.isGood()); // the last day is that Monday
    }
    void aMonthOffersOnlyWhatCanBe() {
        Chosen choice;
        choice.period.chooseKind(u"once"_s);
        choice.period.chooseDay(u"date"_s);
        MonthChoice& month = *choice.period.month();
        QCOMPARE(month.title(), u"november 2026"_s);
        QVERIFY(!month.hasPrevious());
        QCOMPARE(month.days().size(), 42);
        int offered = 0;
        for (const QVariant& day : month.days())
            offered += day.toMap().value(u"enabled"_s).toBool() ? 1 : 0;
        QCOMPARE(offered, 8);                                                  // 23 until 30
        QCOMPARE(month.days()[6].toMap().value(u"text"_s).toString(), u"1"_s); // a Sunday
        for (int i = 0; i < 40; ++i)
            month.turn(1);
        QCOMPARE(month.title(), u"november 2028"_s); // and no further
        month.close();
        QVERIFY(!choice.period.isGood() && !month.isOpen());
    }
};

QTEST_GUILESS_MAIN(PeriodChoiceTest)
#include "PeriodChoiceTest.moc"
