// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/People.h"

#include "support/House.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

const QDate saturday = monday.addDays(5);

std::vector<QString> namesOf(const std::vector<Collector>& collectors) {
    std::vector<QString> names;
    for (const Collector& collector : collectors)
        names.push_back(collector.name);
    return names;
}

using Names = std::vector<QString>;

} // namespace

class PeopleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theWeeklyPatternPlansBetweenFirstAndLastDay() {
        House house;
        ChildDescribed profile = House::profile(u"Noor");
        profile.start = monday;
        profile.end = monday.addDays(7);
        const ChildId id = house.child(100, profile);
        const ChildState& noor = house.state(id);
        QCOMPARE(plannedFor(noor, monday),
                 (PlannedDay{House::vlinders, QTime(8, 0), QTime(17, 30), SessionKind::Regular}));
        QVERIFY(plannedFor(noor, monday.addDays(7)));
        QVERIFY(!plannedFor(noor, monday.addDays(8)));
        QVERIFY(!plannedFor(noor, monday.addDays(-3)));
        QVERIFY(!plannedFor(noor, saturday));
        QVERIFY(!plannedFor(noor, QDate()));
        QVERIFY(!plannedFor(ChildState{}, monday));
    }

    void aPlannedDayGoesBeforeThePattern() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        house.tell(subjectOf(noor),
                   SessionPlanned{monday, House::rupsen, QTime(9, 0), QTime(12, 0), SessionKind::Swap});
        house.tell(subjectOf(noor),
                   SessionPlanned{saturday, House::vlinders, QTime(9, 0), QTime(12, 0), SessionKind::Extra});
        QCOMPARE(plannedFor(house.state(noor), monday)->group, House::rupsen);
        QCOMPARE(plannedFor(house.state(noor), saturday)->session, SessionKind::Extra);
        QCOMPARE(groupOn(house.state(noor), monday), House::rupsen);
        QCOMPARE(groupOn(house.state(noor), monday.addDays(1)), House::vlinders);
        QCOMPARE(groupOn(house.state(noor), monday.addDays(6)), House::vlinders);
    }

    void aSessionWithoutADayPlansNothing() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        house.tell(subjectOf(noor), SessionPlanned{QDate(), House::rupsen, {}, {}, SessionKind::Regular});
        QVERIFY(house.state(noor).days.empty());
        QCOMPARE(house.state(noor).findings.size(), std::size_t{1});
    }

    void twoNoorsAreToldApart() {
        House house;
        const ChildId bakker = house.child(100, u"Noor", u"Bakker");
        const ChildId deVries = house.child(101, u"Noor", u"de Vries");
        const ChildId sem = house.child(102, u"Sem", u"Bakker");
        QCOMPARE(shownName(house.snapshot(), bakker, monday), QStringLiteral("Noor B."));
        QCOMPARE(shownName(house.snapshot(), deVries, monday), QStringLiteral("Noor V."));
        QCOMPARE(shownName(house.snapshot(), sem, monday), QStringLiteral("Sem"));
        const ChildId boer = house.child(103, u"Noor", u"de Boer");
        QCOMPARE(shownName(house.snapshot(), boer, monday), QStringLiteral("Noor de Boer"));
        QCOMPARE(shownName(house.snapshot(), bakker, monday), QStringLiteral("Noor Bakker"));
        QCOMPARE(shownName(house.snapshot(), deVries, monday), QStringLiteral("Noor V."));
    }

    void aNoorOfAnotherGroupOrWhoLeftChangesNoName() {
        House house;
        const ChildId noor = house.child(100, u"Noor", u"Bakker");
        ChildDescribed other = House::profile(u"Noor", u"Visser");
        other.group = House::rupsen;
        const ChildId away = house.child(101, other);
        ChildDescribed left = House::profile(u"Noor", u"Smit");
        left.end = monday.addDays(-1);
        house.child(102, left);
        QCOMPARE(shownName(house.snapshot(), noor, monday), QStringLiteral("Noor"));
        house.tell(subjectOf(away),
                   SessionPlanned{monday, House::vlinders, QTime(8, 0), QTime(12, 0), SessionKind::Swap});
        QCOMPARE(shownName(house.snapshot(), noor, monday), QStringLiteral("Noor B."));
        QCOMPARE(shownName(house.snapshot(), noor, monday.addDays(1)), QStringLiteral("Noor"));
    }

    void aChildWithoutAFamilyNameKeepsItsName() {
        House house;
        const ChildId one = house.child(100, u"Noor");
        house.child(101, u"Noor", u"Bakker");
        QCOMPARE(shownName(house.snapshot(), one, monday), QStringLiteral("Noor"));
        QCOMPARE(shownName(house.snapshot(), idOf<ChildId>(9), monday), QString());
    }

    void namesAreInDutchOrderWhateverTheMachine() {
        QVERIFY(compareNames(QStringLiteral("Élise"), QStringLiteral("Finn")) < 0);
        QVERIFY(compareNames(QStringLiteral("Łucja"), QStringLiteral("Mees")) < 0);
        QVERIFY(compareNames(QStringLiteral("noor"), QStringLiteral("Sem")) < 0);
        QCOMPARE(compareNames(QStringLiteral("Noor"), QStringLiteral("Noor")), 0);
    }

    void theLeidstersOfTheDayAreThoseOfTheGroupByName() {
        House house;
        house.caregiver(idOf<AdultId>(20), u"Élise", StaffRole::Relief);
        house.caregiver(idOf<AdultId>(21), u"Anouk", StaffRole::GroupLead);
        house.caregiver(idOf<AdultId>(22), u"Bram", StaffRole::Caregiver, "0011110"); // not on Mondays
        house.caregiver(idOf<AdultId>(23), u"Cem", StaffRole::Caregiver, "0011111", {House::rupsen});
        QCOMPARE(caregiversOn(house.snapshot(), House::vlinders, monday),
                 (std::vector<AdultId>{idOf<AdultId>(20), rachida.id, tom.id}));
        QVERIFY(caregiversOn(house.snapshot(), House::vlinders, saturday).empty());
    }

    void onlyWhoMayFetchIsInTheList() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        const SubjectId subject = subjectOf(noor);
        house.tell(subject, ParentLinked{joost.id, QStringLiteral("vader"), Authority::Yes, true});
        house.tell(subject, ParentLinked{amina.id, QStringLiteral("moeder"), Authority::No, false});
        house.tell(subject, CollectorAllowed{grandma.id, QStringLiteral("Oma Wil"), QStringLiteral("oma"),
                                             monday, monday.addDays(2)});
        house.tell(subject, CollectorAllowed{
                                idOf<AdultId>(9), QStringLiteral("Buurman"), QStringLiteral("buur"), {}, {}});
        house.tell(subject,
                   CollectorAllowed{amina.id, QStringLiteral("Amina"), QStringLiteral("moeder"), {}, {}});
        QCOMPARE(namesOf(collectorsOn(house.snapshot(), noor, monday)),
                 (Names{QStringLiteral("Joost"), QStringLiteral("Buurman"), QStringLiteral("Oma Wil")}));
        QCOMPARE(collectorsOn(house.snapshot(), noor, monday.addDays(2)).size(), std::size_t{3});
        QCOMPARE(namesOf(collectorsOn(house.snapshot(), noor, monday.addDays(3))),
                 (Names{QStringLiteral("Joost"), QStringLiteral("Buurman")}));
        QCOMPARE(namesOf(collectorsOn(house.snapshot(), noor, monday.addDays(-1))).size(), std::size_t{2});
    }

    void whoFetchedIsNamedAlsoWithoutACode() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        house.tell(subjectOf(noor), CollectorAllowed{grandma.id, QStringLiteral("Oma Wil"), {}, {}, {}});
        QCOMPARE(adultName(house.snapshot(), grandma.id), QStringLiteral("Oma Wil"));
        QCOMPARE(adultName(house.snapshot(), joost.id), QStringLiteral("Joost"));
        QCOMPARE(adultName(house.snapshot(), rachida.id), QStringLiteral("Rachida"));
        QCOMPARE(adultName(house.snapshot(), idOf<AdultId>(99)), QString());
    }

    void coParentsSeeTheSameChildAndAGrandparentOnlyInTheirPeriod() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        ChildDescribed older = House::profile(u"Sem");
        older.birthDate = QDate(2023, 2, 1);
        const ChildId sem = house.child(101, older);
        house.child(102, u"Finn");
        for (const ChildId id : {noor, sem})
            house.tell(subjectOf(id), ParentLinked{joost.id, {}, Authority::Yes, true});
        house.tell(subjectOf(noor), ParentLinked{amina.id, {}, Authority::Yes, true});
        house.tell(subjectOf(noor), CollectorAllowed{grandma.id, QStringLiteral("Oma"), {}, monday, monday});
        const auto of = [&house](AdultId adult, QDate day) {
            return childrenOf(house.snapshot(), adult, day);
        };
        QCOMPARE(of(joost.id, monday), (std::vector<ChildId>{sem, noor}));
        QCOMPARE(of(amina.id, monday), (std::vector<ChildId>{noor}));
        QCOMPARE(of(grandma.id, monday), (std::vector<ChildId>{noor}));
        QVERIFY(of(grandma.id, monday.addDays(1)).empty());
        QVERIFY(of(grandma.id, monday.addDays(-1)).empty());
        QVERIFY(of(rachida.id, monday).empty());
        // A child that is not planned today is never refused.
        QCOMPARE(of(amina.id, saturday), (std::vector<ChildId>{noor}));
    }

    void aChildThatSettlesInBeforeItsFirstDayComesThroughTheDoor() {
        House house;
        ChildDescribed profile = House::profile(u"Noor");
        profile.start = monday.addDays(7);
        const ChildId noor = house.child(100, profile);
        house.tell(subjectOf(noor), ParentLinked{joost.id, {}, Authority::Yes, true});
        house.tell(subjectOf(noor), SessionPlanned{monday, House::vlinders, QTime(9, 0), QTime(11, 0),
                                                   SessionKind::SettlingIn});
        QCOMPARE(childrenOf(house.snapshot(), joost.id, monday), (std::vector<ChildId>{noor}));
        QVERIFY(childrenOf(house.snapshot(), joost.id, monday.addDays(1)).empty());
    }

    void aChildThatLeftIsNotShownToItsParents() {
        House house;
        ChildDescribed profile = House::profile(u"Noor");
        profile.end = monday.addDays(-1);
        const ChildId noor = house.child(100, profile);
        house.tell(subjectOf(noor), ParentLinked{joost.id, {}, Authority::Yes, true});
        QVERIFY(childrenOf(house.snapshot(), joost.id, monday).empty());
    }

    void everybodyActsInTheirOwnRole() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        house.tell(subjectOf(noor), ParentLinked{joost.id, {}, Authority::Yes, true});
        house.tell(subjectOf(noor), ParentLinked{tom.id, {}, Authority::Yes, true});
        house.caregiver(idOf<AdultId>(21), u"Anouk", StaffRole::GroupLead);
        house.caregiver(idOf<AdultId>(22), u"Bea", StaffRole::Admin);
        house.caregiver(idOf<AdultId>(24), u"Stagiair", StaffRole::Trainee);
        const auto of = [&house](AdultId adult) { return roleOf(house.snapshot(), adult); };
        QCOMPARE(of(joost.id), Role::Parent);
        QCOMPARE(of(grandma.id), Role::Collector);
        QCOMPARE(of(tom.id), Role::Caregiver);
        QCOMPARE(of(idOf<AdultId>(21)), Role::GroupLead);
        QCOMPARE(of(idOf<AdultId>(22)), Role::Admin);
        QCOMPARE(of(idOf<AdultId>(24)), Role::Trainee);
    }

    void whoReadsAlongIsTrue() {
        House house;
        house.adult(idOf<AdultId>(7), u"Bo");
        const ChildId noor = house.child(100, u"Noor");
        house.tell(subjectOf(noor), ParentLinked{joost.id, {}, Authority::Yes, true});
        house.tell(subjectOf(noor), ParentLinked{amina.id, {}, Authority::Unknown, true});
        house.tell(subjectOf(noor), ParentLinked{idOf<AdultId>(7), {}, Authority::No, true});
        // Whose authority is unknown reads the facts of today, and no texts.
        QCOMPARE(otherReaders(house.snapshot(), noor, joost.id, monday), Names{});
        QCOMPARE(otherReaders(house.snapshot(), noor, amina.id, monday), (Names{QStringLiteral("Joost")}));
    }

    void aNumberFindsItsPersonAndNobodyElse() {
        House house;
        house.tell(subjectOf(joost.id), CodeIssued{QStringLiteral("101"), "salt", "value"});
        QCOMPARE(adultByNumber(house.snapshot(), QStringLiteral("101"))->id, joost.id);
        QVERIFY(adultByNumber(house.snapshot(), QStringLiteral("102")) == nullptr);
        QVERIFY(adultByNumber(house.snapshot(), QString()) == nullptr);
        house.tell(subjectOf(joost.id), CodeIssued{QStringLiteral("103"), "salt", "value"});
        QVERIFY(adultByNumber(house.snapshot(), QStringLiteral("101")) == nullptr);
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "PeopleTest.moc"
