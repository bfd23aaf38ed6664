// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody may fetch, written down by a leidster on the child's page, and taken back.
#include "Desk.h"
#include "models/GroupFlow.h"

#include <QLocale>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

/// Rachida has opened Noor's page.
struct Page : Desk {
    GroupFlow flow{ledger, checker, clock, QTime(18, 30)};
    ChildPermissions& may = *flow.child()->permissions();

    Page() {
        daycare.morning();
        identify(*flow.code(), SmallDaycare::rachidasNumber());
        flow.tapChild(daycare.noor.toString());
    }
    [[nodiscard]] QStringList offered() const {
        QStringList names;
        for (const Collector& one : collectorsOn(ledger.snapshot(), daycare.noor, SmallDaycare::day()))
            names.append(one.name);
        return names;
    }
    [[nodiscard]] QString idOf(const QString& name) const {
        for (const QVariant& row : may.permissions())
            if (row.toMap().value(u"name"_s) == name) return row.toMap().value(u"id"_s).toString();
        return {};
    }
};

const PickUpPeriod everyDay{SmallDaycare::day(), {}, {}, false};

} // namespace

class ChildPeriodsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands)); }
    void aLeidsterWritesDownWhenAndTakesBackASlip() {
        Page page;
        PeriodChoice& period = *page.may.period();
        period.chooseKind(u"weekly"_s);
        period.chooseWeekdays({u"1"_s, u"3"_s});
        period.chooseEnd(u"month"_s);
        page.may.allow(u"Els"_s, u"buurvrouw"_s);
        Desk::settle();
        const PickUpAllowed was = page.kept<PickUpAllowed>().back().payload;
        QCOMPARE(was.to, QDate(2026, 11, 30));
        QVERIFY(was.weekdays == Weekdays(0b101) && !was.toldBy.isNil());
        const QVariantMap row = page.may.permissions().back().toMap();
        QCOMPARE(row.value(u"detail"_s).toString(),
                 u"buurvrouw · elke week op ma en wo, tot en met 30 november"_s);
        page.may.withdraw(row.value(u"id"_s).toString());
        Desk::settle();
        QVERIFY(!page.offered().contains(u"Els"_s));
        QVERIFY(!page.flow.undoText().isEmpty());
        page.flow.undo();
        Desk::settle();
        QVERIFY(page.offered().contains(u"Els"_s));
        QVERIFY(page.kept<PickUpAllowed>().back().payload == was); // on the word of the same parent
        QVERIFY(page.flow.undoText().isEmpty());
    }

    void aPermissionThatWasASlipIsUndone() {
        Page page;
        page.may.allow(u"Els"_s, {}, everyDay);
        Desk::settle();
        QVERIFY(page.offered().contains(u"Els"_s));
        page.flow.undo();
        Desk::settle();
        QVERIFY(!page.offered().contains(u"Els"_s));
        page.may.withdraw(page.idOf(u"Opa"_s)); // of the roster
        Desk::settle();
        QVERIFY(!page.offered().contains(u"Opa"_s));
        page.flow.undo();
        Desk::settle();
        QVERIFY(page.offered().contains(u"Opa"_s));
    }

    void aPeriodThatCannotBeIsNotKeptAndSaysWhy() {
        Page page;
        const QDate day = SmallDaycare::day();
        page.may.allow(u"Els"_s, {}, {day.addDays(2), day.addDays(1), {}, false});
        Desk::settle();
        QVERIFY(page.flow.problem().contains(u"voor de eerste"_s));
        page.may.allow(u"Els"_s, {});
        QCOMPARE(page.flow.problem(), u"Kies een dag."_s);
        QVERIFY(page.kept<PickUpAllowed>().empty());
    }
};

QTEST_GUILESS_MAIN(ChildPeriodsTest)
#include "ChildPeriodsTest.moc"
