// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FamilyPermissions.h"

#include "Desk.h"
#include "domain/views/PickUp.h"

#include <QLocale>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

struct Parent : Desk {
    FamilyPermissions page{ledger, clock};
    Parent() {
        for (const AdultId parent : {daycare.anneke, daycare.joost})
            for (const ChildId child : {daycare.noor, daycare.sem})
                office(subjectOf(child), ParentLinked{parent, u"ouder"_s, Authority::Yes, true});
        page.open(daycare.anneke, {daycare.noor, daycare.sem});
    }
    [[nodiscard]] bool given(ConsentPurpose purpose) const {
        return page.consents()[static_cast<int>(purpose)].toMap().value(u"given"_s).toBool();
    }
    [[nodiscard]] QStringList names() const {
        QStringList names;
        for (const QVariant& row : page.collectors())
            names.append(row.toMap().value(u"name"_s).toString());
        return names;
    }
    [[nodiscard]] bool mayFetch(const QString& name, QDate day = SmallDaycare::day()) const {
        for (const Collector& collector : collectorsOn(ledger.snapshot(), daycare.noor, day))
            if (collector.name == name) return true;
        return false;
    }
    [[nodiscard]] QString detailOf(const QString& name) const {
        for (const QVariant& row : page.collectors())
            if (row.toMap().value(u"name"_s) == name) return row.toMap().value(u"detail"_s).toString();
        return {};
    }
    [[nodiscard]] QString idOf(const QString& name) const {
        for (const QVariant& row : page.collectors())
            if (row.toMap().value(u"name"_s) == name) return row.toMap().value(u"id"_s).toString();
        return {};
    }
    void says(int purpose, bool yes) {
        page.setConsent(purpose, yes);
        settle();
    }
};

constexpr int newsletter = static_cast<int>(ConsentPurpose::Newsletter);
const PickUpPeriod today{SmallDaycare::day(), SmallDaycare::day(), {}, true};
const PickUpPeriod mondays{SmallDaycare::day(), {}, Weekdays(0b1), false};

} // namespace

class FamilyPermissionsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands)); }
    void nothingIsPermittedBeforeAParentSaysSo() {
        Parent parent;
        QCOMPARE(parent.page.consents().size(), 4);
        for (const QVariant& row : parent.page.consents())
            QVERIFY(!row.toMap().value(u"given"_s).toBool());
    }

    void aConsentIsGivenAndTakenBackForOneChild() {
        Parent parent;
        parent.says(newsletter, true);
        QVERIFY(parent.given(ConsentPurpose::Newsletter));
        QVERIFY(!mayUse(parent.child(parent.daycare.noor), ConsentPurpose::Newsletter, SmallDaycare::day()));
        parent.page.selectChild(1);
        QVERIFY(!parent.given(ConsentPurpose::Newsletter)); // Sem is another child
        parent.page.selectChild(0);
        parent.says(newsletter, false);
        QVERIFY(!parent.given(ConsentPurpose::Newsletter));
    }

    void bothParentsAgreeBeforeAPhotoIsUsed() {
        Parent parent;
        parent.says(newsletter, true);
        FamilyPermissions other(parent.ledger, parent.clock);
        other.open(parent.daycare.joost, {parent.daycare.noor});
        other.setConsent(newsletter, true);
        Desk::settle();
        QVERIFY(mayUse(parent.child(parent.daycare.noor), ConsentPurpose::Newsletter, SmallDaycare::day()));
        other.setConsent(newsletter, false);
        Desk::settle();
        QVERIFY(!mayUse(parent.child(parent.daycare.noor), ConsentPurpose::Newsletter, SmallDaycare::day()));
    }

    void aSlipIsUndoneWithinTenSeconds() {
        Parent parent;
        parent.says(newsletter, true);
        QVERIFY(!parent.page.undoText().isEmpty());
        QCOMPARE(parent.page.undoSecondsLeft(), FamilyPermissions::undoSeconds);
        parent.page.undo();
        Desk::settle();
        QVERIFY(!parent.given(ConsentPurpose::Newsletter));
        QCOMPARE(parent.page.undoText(), QString());
        parent.says(newsletter, true);
        parent.clock.advance(std::chrono::seconds(FamilyPermissions::undoSeconds));
        QTRY_COMPARE(parent.page.undoText(), QString());
        parent.page.undo();
        Desk::settle();
        QVERIFY(parent.given(ConsentPurpose::Newsletter)); // now it takes a tap of its own
    }

    void somebodyMayFetchOnceAndNotTheDayAfter() {
        Parent parent;
        parent.page.allow(u" Tante  Sia "_s, u"tante"_s, today);
        Desk::settle();
        QVERIFY(parent.mayFetch(u"Tante Sia"_s));
        QVERIFY(parent.names().contains(u"Tante Sia"_s));
        for (const Collector& collector :
             collectorsOn(parent.ledger.snapshot(), parent.daycare.noor, SmallDaycare::day().addDays(1)))
            QVERIFY(collector.name != u"Tante Sia"_s);
        parent.page.undo();
        Desk::settle();
        QVERIFY(!parent.mayFetch(u"Tante Sia"_s));
    }

    void aPermissionIsTakenBackAndThatIsUndoneToo() {
        Parent parent;
        parent.page.allow(u"Tante Sia"_s, QString(), mondays);
        Desk::settle();
        QVERIFY(parent.mayFetch(u"Tante Sia"_s));
        parent.page.withdraw(parent.page.collectors().back().toMap().value(u"id"_s).toString());
        Desk::settle();
        QVERIFY(!parent.mayFetch(u"Tante Sia"_s));
        parent.page.undo();
        Desk::settle();
        QVERIFY(parent.mayFetch(u"Tante Sia"_s));
    }

    void whatWasChosenByTouchIsWhatIsPermitted() {
        Parent parent;
        PeriodChoice& period = *parent.page.period();
        period.chooseKind(u"weekly"_s);
        period.chooseWeekdays({u"2"_s, u"4"_s});
        period.chooseEnd(u"date"_s);
        period.month()->choose(u"2026-12-18"_s);
        parent.page.allow(u"Els"_s, u"buurvrouw"_s);
        Desk::settle();
        QCOMPARE(parent.detailOf(u"Els"_s), u"buurvrouw · elke week op di en do, tot en met 18 december"_s);
        QVERIFY(!parent.mayFetch(u"Els"_s)); // a Monday
        QVERIFY(parent.mayFetch(u"Els"_s, QDate(2026, 12, 17)));
        QVERIFY(!parent.mayFetch(u"Els"_s, QDate(2026, 12, 22)));
    }

    void whoMayFetchLaterStandsThereAsLaterAndNotSooner() {
        Parent parent;
        const QDate first = SmallDaycare::day().addDays(8);
        parent.page.allow(u"Els"_s, {}, {first, {}, {}, false});
        Desk::settle();
        QCOMPARE(parent.detailOf(u"Els"_s), u"elke dag, vanaf 1 december"_s);
        QVERIFY(!parent.mayFetch(u"Els"_s, first.addDays(-1)));
        QVERIFY(parent.mayFetch(u"Els"_s, first));
    }

    void undoBringsBackTheVeryPeriod() {
        Parent parent;
        const QDate day = SmallDaycare::day();
        parent.page.allow(u"Els"_s, u"buurvrouw"_s,
                          {day.addDays(1), day.addDays(25), Weekdays(0b01010), false});
        Desk::settle();
        PickUpAllowed was = parent.kept<PickUpAllowed>().back().payload;
        const QString detail = parent.detailOf(u"Els"_s);
        parent.page.withdraw(parent.idOf(u"Els"_s));
        Desk::settle();
        QVERIFY(!parent.names().contains(u"Els"_s));
        parent.page.undo();
        Desk::settle();
        QCOMPARE(parent.kept<PickUpAllowed>().size(), std::size_t{2});
        QVERIFY(parent.kept<PickUpAllowed>().back().payload == was);
        QCOMPARE(parent.detailOf(u"Els"_s), detail);
    }

    void aCollectorOfTheOfficeShowsAndKeepsTheirPeriod() {
        Parent parent;
        const QDate first = SmallDaycare::day().addDays(8);
        const AdultId riet(RawId{77});
        parent.office(subjectOf(parent.daycare.noor),
                      CollectorAllowed{riet, u"Oma Riet"_s, u"oma"_s, first, first.addDays(9)});
        QCOMPARE(parent.detailOf(u"Oma Riet"_s), u"oma · elke dag, van 1 december tot en met 10 december"_s);
        parent.page.withdraw(parent.idOf(u"Oma Riet"_s));
        Desk::settle();
        parent.page.undo();
        Desk::settle();
        QCOMPARE(parent.detailOf(u"Oma Riet"_s), u"oma · elke dag, van 1 december tot en met 10 december"_s);
        QVERIFY(!parent.mayFetch(u"Oma Riet"_s, first.addDays(-1)));
        QVERIFY(parent.mayFetch(u"Oma Riet"_s, first));
    }

    void nothingOfWhatWasChosenIsLeftForTheNextFamily() {
        Parent parent;
        parent.page.period()->chooseKind(u"weekly"_s);
        parent.page.period()->chooseWeekdays({u"1"_s});
        parent.page.period()->chooseEnd(u"date"_s);
        parent.page.clear();
        QVERIFY(parent.page.period()->kind().isEmpty() && parent.page.period()->chosenWeekdays().isEmpty());
        QVERIFY(!parent.page.period()->month()->isOpen());
    }

    void aCollectorOfTheOfficeIsTakenBackByAParent() {
        Parent parent;
        QVERIFY(parent.mayFetch(u"Henk"_s) || !parent.names().isEmpty());
        const QVariantMap first = parent.page.collectors().front().toMap();
        parent.page.withdraw(first.value(u"id"_s).toString());
        Desk::settle();
        QVERIFY(!parent.mayFetch(first.value(u"name"_s).toString()));
    }

    void whatIsMissingIsSaid() {
        Parent parent;
        const std::size_t before = parent.count();
        parent.page.allow(QString(), QString(), today);
        QVERIFY(!parent.page.message().isEmpty());
        parent.page.allow(u"Sia"_s, QString());
        QCOMPARE(parent.page.message(), u"Kies een dag."_s);
        const QDate day = SmallDaycare::day();
        parent.page.allow(u"Sia"_s, QString(), {day.addDays(-1), day.addDays(-1), {}, true});
        QVERIFY(parent.page.message().contains(u"voorbij"_s));
        parent.page.allow(u"Sia"_s, QString(), {day.addDays(3), day.addDays(2), {}, false});
        QVERIFY(parent.page.message().contains(u"voor de eerste"_s));
        parent.page.setConsent(99, true);
        Desk::settle();
        QCOMPARE(parent.count(), before);
    }

    void whoMustNotFetchIsNotAllowedAndTheDoorDoesNotSayWhy() {
        Parent parent;
        CollectionBarred bar;
        bar.name = u"Tante Sia"_s;
        bar.seenBy = parent.daycare.rachida;
        const Body body = composeBody(bar, Author{parent.daycare.marijke, Role::GroupLead}, parent.clock);
        (void)parent.ledger.add({draftOf(subjectOf(parent.daycare.noor), body)});
        parent.page.allow(u"tante sia"_s, QString(), today);
        Desk::settle();
        QCOMPARE(parent.page.message(), u"Vraag even een leidster."_s);
        QVERIFY(parent.kept<PickUpAllowed>().empty());
    }

    void aBarredParentAllowsNobodyOfTheirOwnName() {
        Parent parent;
        FamilyPermissions father(parent.ledger, parent.clock);
        const CollectionBarred bar{
            parent.daycare.joost,  {}, {}, SmallDaycare::day().addDays(9), parent.daycare.marijke,
            parent.daycare.rachida};
        const Body body = composeBody(bar, Author{parent.daycare.marijke, Role::GroupLead}, parent.clock);
        (void)parent.ledger.add({draftOf(subjectOf(parent.daycare.noor), body)});
        father.open(parent.daycare.joost, {parent.daycare.noor});
        for (const QString& name : {u"Joost"_s, u"Joost de Boer"_s}) {
            father.allow(name, QString(), today);
            Desk::settle();
            QCOMPARE(father.message(), u"Vraag even een leidster."_s);
        }
        QVERIFY(parent.kept<PickUpAllowed>().empty());
        father.allow(u"Els"_s, QString(), today);
        Desk::settle();
        QCOMPARE(parent.kept<PickUpAllowed>().size(), std::size_t{1});
    }

    void aFailedSaveSaysSoAndPretendsNothing() {
        Parent parent;
        parent.ledger.failNext(ErrorCode::DiskFull);
        parent.says(newsletter, true);
        QVERIFY(!parent.page.message().isEmpty());
        QVERIFY(!parent.given(ConsentPurpose::Newsletter));
        QCOMPARE(parent.page.undoText(), QString());
    }

    void onePersonIsOneOnEveryTablet() {
        Parent parent;
        QCOMPARE(FamilyPermissions::personNamed(parent.daycare.noor, u"Tante Sia"_s),
                 FamilyPermissions::personNamed(parent.daycare.noor, u" tante  SIA"_s));
        QVERIFY(FamilyPermissions::personNamed(parent.daycare.noor, u"Sia"_s) !=
                FamilyPermissions::personNamed(parent.daycare.sem, u"Sia"_s));
    }
};

QTEST_GUILESS_MAIN(FamilyPermissionsTest)
#include "FamilyPermissionsTest.moc"
