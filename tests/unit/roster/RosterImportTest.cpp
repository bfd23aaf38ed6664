// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/RosterImport.h"

#include "RosterFolder.h"
#include "domain/DayTime.h"
#include "domain/views/People.h"
#include "hub/roster/DemoRoster.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drempel;
using namespace drempel::roster;
using drempel::test::RosterFolder;

namespace {

/// A daycare that imports: the events of each plan go through their written form and the fold.
class Daycare {
  public:
    ImportPlan import(const Roster& roster, bool goneHaveLeft = false) {
        const ImportPlan plan =
            planImport(roster, world_.snapshot(), ids_, {dayAt(clock_.now()), goneHaveLeft});
        std::vector<Event> events;
        Body stamp;
        stamp.recordedAt = clock_.now();
        stamp.zone = u"Europe/Amsterdam"_s;
        for (const Draft& draft : draftsOf(plan, stamp)) {
            clock_.advance(Milliseconds{1});
            Envelope envelope;
            envelope.id = ids_.make<EventId>();
            envelope.writer = WriterId(RawId{7});
            envelope.seq = ++seq_;
            envelope.subject = draft.subject;
            envelope.eventClass = draft.eventClass;
            events.push_back(readEvent(envelope, draft.body));
        }
        world_.add(std::move(events));
        return plan;
    }

    /// What somebody else does meanwhile.
    void tell(SubjectId subject, Author author, Payload payload) {
        Body body;
        body.author = author;
        body.station = usualStation(author.role);
        body.recordedAt = clock_.now();
        body.zone = u"Europe/Amsterdam"_s;
        body.kind = kindOf(payload);
        body.payload = std::move(payload);
        const Draft draft = draftOf(subject, body);
        Envelope envelope;
        envelope.id = ids_.make<EventId>();
        envelope.writer = WriterId(RawId{8});
        envelope.seq = 1;
        envelope.subject = draft.subject;
        envelope.eventClass = draft.eventClass;
        world_.add({readEvent(envelope, draft.body)});
    }

    [[nodiscard]] const Snapshot& snapshot() const { return world_.snapshot(); }
    [[nodiscard]] const ChildState& child(const QString& number) const {
        const auto found = std::ranges::find_if(snapshot().children, [&](const auto& entry) {
            return entry.second.profile && entry.second.profile->value.externalId == number;
        });
        if (found == snapshot().children.end()) qFatal("no such child");
        return found->second;
    }
    [[nodiscard]] const AdultState& caregiver(const QString& number) const {
        const auto found = std::ranges::find_if(snapshot().adults, [&](const auto& entry) {
            return entry.second.caregiver && entry.second.caregiver->value.externalId == number;
        });
        if (found == snapshot().adults.end()) qFatal("no such caregiver");
        return found->second;
    }
    [[nodiscard]] IdSource& ids() { return ids_; }
    [[nodiscard]] Instant now() const { return clock_.now(); }

  private:
    ManualClock clock_{Instant{std::chrono::sys_days{std::chrono::year{2025} / 12 / 1}}};
    SeededIdSource ids_{clock_, 42};
    World world_{SiteId(RawId{1})};
    std::uint64_t seq_ = 0;
};

const ImportPart& partOf(const ImportPlan& plan, const QString& name) {
    const auto found = std::ranges::find(plan.parts, name, &ImportPart::name);
    if (found == plan.parts.end()) qFatal("no such part");
    return *found;
}

} // namespace

/// What an import adds, and that it never takes away.
class RosterImportTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyoneInTheFilesIsKnownAfterwards();
    void importingTwiceChangesNothing();
    void theWholeDemoImportsTwiceWithoutAChange();
    void aChangeNamesTheEventItReplaces();
    void aMissingRowRemovesNobody();
    void aParentOfTwoIsOnePerson();
    void aParentAndACollectorWithTheSameNumberAreTwoPeople();
    void aCollectorIsKnownAgainByChildAndName();
    void theSummaryCountsAndNamesNoOne();
    void everyEventIsAllowedToAnImport();
    void nobodyTakesAwayAuthorityByAccident();
    void whomAParentWithdrewStaysWithdrawnAndTheOfficeReadsSo();
    void whoIsNotInTheFileIsNamedUntilTheyHaveLeft();
    void whoseLastDayIsOverHasLeftAndWhoComesBackIsNamed();
};

void RosterImportTest::whoIsNotInTheFileIsNamedUntilTheyHaveLeft() {
    Daycare daycare;
    Roster roster = RosterFolder().read().roster;
    daycare.import(roster);
    const QDate today = dayAt(daycare.now());
    const CaregiverRow rachida = roster.caregivers.front();
    CaregiverRow lead = rachida;
    lead.id = u"M9"_s;
    lead.role = StaffRole::GroupLead;
    roster.caregivers = {lead};
    const ImportPlan kept = daycare.import(roster);
    QVERIFY(kept.notices.join(u' ').contains(u"kan nog inloggen: %1."_s.arg(rachida.id)));
    QVERIFY(isStaffOn(daycare.caregiver(rachida.id), today));
    const ImportPlan left = daycare.import(roster, true);
    QVERIFY(left.notices.join(u' ').contains(u"medewerker %1 is uit dienst"_s.arg(rachida.id)));
    QVERIFY(hasLeftBy(daycare.caregiver(rachida.id), today));
    QVERIFY(isStaffOn(daycare.caregiver(rachida.id), today.addDays(-1)));
    QVERIFY(isStaffOn(daycare.caregiver(lead.id), today));
    const ImportPlan again = daycare.import(roster, true);
    QVERIFY(again.events.empty());
    QVERIFY(again.notices.isEmpty());
}

void RosterImportTest::whoseLastDayIsOverHasLeftAndWhoComesBackIsNamed() {
    Daycare daycare;
    Roster roster = RosterFolder().read().roster;
    CaregiverRow& rachida = roster.caregivers.front();
    const QDate today = dayAt(daycare.now());
    rachida.end = today;
    daycare.import(roster);
    QVERIFY(isStaffOn(daycare.caregiver(rachida.id), today));
    QVERIFY(hasLeftBy(daycare.caregiver(rachida.id), today.addDays(1)));
    rachida.end = today.addDays(-1);
    QVERIFY(daycare.import(roster).notices.isEmpty());
    rachida.end.reset();
    QVERIFY(daycare.import(roster).notices.join(u' ').contains(u"weer in dienst"_s));
    QVERIFY(isStaffOn(daycare.caregiver(rachida.id), today));
}

void RosterImportTest::everyoneInTheFilesIsKnownAfterwards() {
    Daycare daycare;
    daycare.import(RosterFolder().read().roster);
    const Snapshot& snapshot = daycare.snapshot();
    QCOMPARE(snapshot.groups.size(), std::size_t{2});
    QCOMPARE(snapshot.children.size(), std::size_t{2});
    QCOMPARE(snapshot.adults.size(), std::size_t{4}); // two parents, a collector, a caregiver

    const ChildState& sem = daycare.child(u"K2"_s);
    QCOMPARE(sem.profile->value.allergies, u"koemelk"_s);
    QCOMPARE(sem.profile->value.from, QTime(8, 0));
    QVERIFY(sem.profile->value.end.isNull());
    QCOMPARE(snapshot.group(sem.profile->value.group)->group->value.name, u"Rupsen"_s);
    QCOMPARE(snapshot.adult(*sem.profile->value.mentor)->caregiver->value.givenName, u"Rachida"_s);
    QCOMPARE(sem.parents.size(), std::size_t{2});

    const ChildState& noor = daycare.child(u"K1"_s);
    QCOMPARE(noor.collectors.size(), std::size_t{1});
    QCOMPARE(noor.collectors.begin()->second.value.to, QDate(2026, 12, 31));
    QCOMPARE(noor.days.at(QDate(2025, 12, 2)).session->value.session, SessionKind::SettlingIn);
}

void RosterImportTest::importingTwiceChangesNothing() {
    Daycare daycare;
    const Roster roster = RosterFolder().read().roster;
    QVERIFY(!daycare.import(roster).events.empty());
    const Snapshot before = daycare.snapshot();
    QVERIFY(daycare.import(roster).events.empty());
    QCOMPARE(daycare.snapshot(), before);
}

void RosterImportTest::theWholeDemoImportsTwiceWithoutAChange() {
    const QTemporaryDir folder;
    const QDate today(2028, 2, 29);
    QVERIFY(writeDemoRoster(QDir(folder.path()), today).has_value());
    const Roster roster = readRoster(QDir(folder.path()), today).roster;
    Daycare daycare;
    daycare.import(roster);
    QCOMPARE(daycare.snapshot().children.size(), std::size_t{48});
    QCOMPARE(daycare.import(roster).events.size(), std::size_t{0});
    for (const auto& [id, child] : daycare.snapshot().children) {
        QVERIFY(child.findings.empty());
        QVERIFY(!child.parents.empty());
    }
}

void RosterImportTest::aChangeNamesTheEventItReplaces() {
    Daycare daycare;
    const RosterFolder folder;
    daycare.import(folder.read().roster);
    const EventId before = daycare.child(u"K2"_s).profile->source;
    folder.edit("kinderen.csv", "Sem;Bakker;2024-12-01;Rupsen", "Sem;Bakker;2024-12-01;Vlinders");
    const ImportPlan plan = daycare.import(folder.read().roster);
    QCOMPARE(plan.events.size(), std::size_t{1});
    QCOMPARE(plan.events.front().after, std::vector<EventId>{before});
    const auto written = decodeBody(draftsOf(plan, Body()).front().body);
    QVERIFY(written.has_value());
    QCOMPARE(written->after, std::vector<EventId>{before});
    QCOMPARE(partOf(plan, u"kinderen"_s).fields, QStringList{u"groep"_s});
    QCOMPARE(partOf(plan, u"kinderen"_s).same, 1);
    const GroupId group = daycare.child(u"K2"_s).profile->value.group;
    QCOMPARE(daycare.snapshot().group(group)->group->value.name, u"Vlinders"_s);
}

void RosterImportTest::aMissingRowRemovesNobody() {
    Daycare daycare;
    const RosterFolder folder;
    daycare.import(folder.read().roster);
    const Snapshot before = daycare.snapshot();
    folder.edit("kinderen.csv", "K2;Sem;Bakker;2024-12-01;Rupsen;M1;;ja;08:00;17:30;;;nl;allergie koemelk\n",
                "");
    folder.edit("ouders.csv",
                "O1;K2;Anneke;moeder;ja;06-00000001;nl;ja\nO2;K2;Joost;vader;onbekend;06-00000002;nl;nee\n",
                "");
    folder.remove("ophalers.csv");
    folder.remove("planning.csv");
    const ReadOutcome outcome = folder.read();
    QCOMPARE(outcome.problems.describe(), QStringList());
    const ImportPlan plan = daycare.import(outcome.roster);
    QVERIFY(plan.events.empty());
    QCOMPARE(daycare.snapshot(), before);
    QCOMPARE(partOf(plan, u"kinderen"_s).gone, 1);
    QCOMPARE(partOf(plan, u"ouders en ophalers"_s).gone, 2);
    QCOMPARE(partOf(plan, u"ouders bij een kind"_s).gone, 2);
    QCOMPARE(partOf(plan, u"ophalers bij een kind"_s).gone, 1);
    QCOMPARE(partOf(plan, u"groepen"_s).gone, 0); // its caregiver still names it
}

void RosterImportTest::aParentOfTwoIsOnePerson() {
    Daycare daycare;
    daycare.import(RosterFolder().read().roster);
    const auto parents = [&](const QString& number) {
        std::vector<AdultId> ids;
        for (const auto& [id, link] : daycare.child(number).parents) {
            ids.push_back(id);
        }
        return ids;
    };
    QCOMPARE(parents(u"K1"_s).size(), std::size_t{1});
    QVERIFY(std::ranges::count(parents(u"K2"_s), parents(u"K1"_s).front()) == 1);
}

void RosterImportTest::aParentAndACollectorWithTheSameNumberAreTwoPeople() {
    Daycare daycare;
    const RosterFolder folder;
    folder.set("ophalers.csv", "id;kind_id;naam;relatie\nO1;K1;Opa Kees;opa\nM1;K2;Opa Kees;opa\n");
    daycare.import(folder.read().roster);
    QCOMPARE(daycare.snapshot().adults.size(), std::size_t{5});
    const auto collector = daycare.child(u"K1"_s).collectors.begin()->first;
    QVERIFY(!daycare.child(u"K1"_s).parents.contains(collector));
}

void RosterImportTest::aCollectorIsKnownAgainByChildAndName() {
    Daycare daycare;
    const RosterFolder folder;
    daycare.import(folder.read().roster);
    folder.set("ophalers.csv",
               "kind_id;naam;relatie;van;tot\nK1;opa kees;grootvader;01-02-2025;\nK2;Opa Kees;opa;;\n");
    const ImportPlan plan = daycare.import(folder.read().roster);
    QCOMPARE(partOf(plan, u"ophalers bij een kind"_s).changed, 1);
    QCOMPARE(partOf(plan, u"ophalers bij een kind"_s).added, 1);
    QCOMPARE(daycare.child(u"K1"_s).collectors.size(), std::size_t{1});
    QVERIFY(daycare.child(u"K1"_s).collectors.begin()->second.value.to.isNull());
    // The same name at another child may be another opa.
    QVERIFY(!daycare.child(u"K2"_s).collectors.contains(daycare.child(u"K1"_s).collectors.begin()->first));
}

void RosterImportTest::theSummaryCountsAndNamesNoOne() {
    Daycare daycare;
    const RosterFolder folder;
    const QStringList first = describe(daycare.import(folder.read().roster), true);
    QVERIFY(first.contains(u"kinderen: 2 nieuw"_s));
    QVERIFY(first.contains(u"  nieuw: kind K1"_s));

    folder.edit("kinderen.csv", "allergie koemelk", "allergie noten");
    folder.edit("ouders.csv", "onbekend", "ja");
    const QStringList second = describe(daycare.import(folder.read().roster), true);
    QVERIFY(second.contains(u"kinderen: 1 gewijzigd (allergie), 1 gelijk"_s));
    QVERIFY(second.contains(u"  gewijzigd: kind K2 (allergie)"_s));
    QVERIFY(second.contains(u"  gewijzigd: ouder O2 bij kind K2 (gezag)"_s));
    for (const QString& line : first + second) {
        for (const auto& secret :
             {u"Noor"_s, u"Anneke"_s, u"Opa Kees"_s, u"koemelk"_s, u"noten"_s, u"06-"_s}) {
            QVERIFY2(!line.contains(secret), qPrintable(line));
        }
    }
    QCOMPARE(describe(daycare.import(folder.read().roster), false).first(), u"groepen: 2 gelijk"_s);
}

void RosterImportTest::everyEventIsAllowedToAnImport() {
    Daycare daycare;
    for (const PlannedEvent& event : daycare.import(RosterFolder().read().roster).events) {
        QVERIFY(mayWrite(Role::System, kindOf(event.payload)));
        QVERIFY(!event.subject.isNil());
    }
}

void RosterImportTest::nobodyTakesAwayAuthorityByAccident() {
    Daycare daycare;
    const RosterFolder folder;
    daycare.import(folder.read().roster);
    const auto authority = [&daycare](const QString& number) {
        return daycare.child(number).parents.begin()->second.value.authority;
    };
    // An empty field does not tell, nor does a file without the column.
    folder.edit("ouders.csv", "O1;K1;Anneke;moeder;ja", "O1;K1;Anneke;moeder;");
    const ImportPlan empty = daycare.import(folder.read().roster);
    QVERIFY(empty.events.empty() && empty.notices.isEmpty());
    folder.set("ouders.csv", "ouder_id;kind_id;voornaam;relatie;mag_ophalen\nO1;K1;Anneke;mama;ja\n");
    QVERIFY(daycare.import(folder.read().roster).notices.isEmpty());
    QCOMPARE(authority(u"K1"_s), Authority::Yes);
    QCOMPARE(daycare.child(u"K1"_s).parents.begin()->second.value.relation, u"mama"_s);
    // What the office writes is done, and stands first in the summary.
    for (const auto& [word, told] :
         {std::pair{"onbekend", Authority::Unknown}, {"ja", Authority::Yes}, {"nee", Authority::No}}) {
        folder.set("ouders.csv",
                   QByteArray("ouder_id;kind_id;voornaam;relatie;gezag;mag_ophalen\nO1;K1;Anneke;mama;") +
                       word + ";ja\n");
        const QStringList lines = describe(daycare.import(folder.read().roster), false);
        QCOMPARE(authority(u"K1"_s), told);
        QCOMPARE(lines.first() == u"LET OP, gezag vervalt: ouder O1 bij kind K1 (was ja, wordt %1)"_s.arg(
                                      QString::fromLatin1(word)),
                 told != Authority::Yes);
    }
}

void RosterImportTest::whomAParentWithdrewStaysWithdrawnAndTheOfficeReadsSo() {
    Daycare daycare;
    const RosterFolder folder;
    daycare.import(folder.read().roster);
    const auto offered = [&daycare] {
        const QDate day(2025, 12, 2);
        const auto all = collectorsOn(daycare.snapshot(), daycare.child(u"K1"_s).id, day);
        return std::ranges::any_of(all, [](const Collector& who) { return who.name == "Opa Kees"_L1; });
    };
    QVERIFY(offered());
    const ChildState& noor = daycare.child(u"K1"_s);
    daycare.tell(subjectOf(noor.id), Author{noor.parents.begin()->first, Role::Parent},
                 PickUpWithdrawn{noor.collectors.begin()->second.source, {}});
    QVERIFY(!offered());
    folder.edit("ophalers.csv", "31-12-2026", "31-12-2027");
    const QStringList lines = describe(daycare.import(folder.read().roster), false);
    QVERIFY(!offered());
    QVERIFY(lines.contains(u"ophaler bij kind K1, ingetrokken door ouder: blijft ingetrokken"_s));
    // Also when the office gives him a number of his own.
    folder.set("ophalers.csv", "ophaler_id;kind_id;naam;relatie\nP9;K1;Opa Kees;opa\n");
    QVERIFY(!describe(daycare.import(folder.read().roster), false).first().startsWith(u"groepen"_s));
    QVERIFY(!offered());
}

QTEST_APPLESS_MAIN(RosterImportTest)
#include "RosterImportTest.moc"
