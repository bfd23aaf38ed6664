// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Access.h"

#include "domain/views/PickUp.h"
#include "support/House.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

const Author anouk{idOf<AdultId>(21), Role::GroupLead};
const Author bea{idOf<AdultId>(22), Role::Admin};

/// A family of Vlinders: Joost has authority, nobody asked after Amina's.
struct Family : House {
    Family() {
        noor = child(100, u"Noor");
        parent(joost.id, Authority::Yes);
        parent(amina.id, Authority::Unknown);
        caregiver(anouk.id, u"Anouk", StaffRole::GroupLead, "0011111", {});
        caregiver(bea.id, u"Bea", StaffRole::Admin, "0011111", {});
    }
    void parent(AdultId adult, Authority authority, bool mayCollect = true) {
        tell(subjectOf(noor), ParentLinked{adult, QStringLiteral("ouder"), authority, mayCollect});
    }
    EventId refuse(AdultId adult, QDate until, AdultId seenBy = anouk.id, AdultId second = bea.id) {
        return tell(noor, anouk, AuthorityRuled{adult, Authority::No, seenBy, second, until});
    }
    [[nodiscard]] Authority authority(AdultId adult, QDate day = monday) const {
        return authorityOn(state(noor), adult, day);
    }
    [[nodiscard]] Viewer viewer(AdultId adult, QDate day = monday) const {
        return viewerOf(snapshot(), noor, adult, day);
    }
    [[nodiscard]] bool reported(EventId event) const {
        return std::ranges::find(state(noor).findings, Finding{event, FindingKind::NotAllowed}) !=
               state(noor).findings.end();
    }
    ChildId noor;
};

QString sight(Viewer viewer) {
    static const QStringList words{
        QStringLiteral("today"),  QStringLiteral("picked"), QStringLiteral("history"),
        QStringLiteral("health"), QStringLiteral("voices"), QStringLiteral("texts"),
        QStringLiteral("phones"), QStringLiteral("list"),   QStringLiteral("audit")};
    QStringList seen;
    for (int fact = 0; fact <= static_cast<int>(last(Fact{})); ++fact)
        if (maySee(viewer, static_cast<Fact>(fact))) seen.append(words.at(fact));
    return seen.join(u' ');
}

} // namespace

class AccessTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void wordsAndHealthAreLeftOutForWhoMayNotReadThem() {
        const auto entry = [](Payload payload) {
            return Entry{{}, anouk, {}, std::move(payload), {}, false};
        };
        const AdultId who = amina.id;
        HomeTold facts;
        facts.day = monday;
        facts.choices = {Choice::Tired};
        HomeTold told = facts;
        told.choices.push_back(Choice::NoMedicine);
        told.text = QStringLiteral("ziek geweest");
        told.medicine = MedicineGiven{QStringLiteral("paracetamol"), QTime(6, 0)};
        QCOMPARE(asSeenBy(Viewer::Parent, who, entry(told)), std::optional(entry(told)));
        QCOMPARE(asSeenBy(Viewer::ParentUnknown, who, entry(told)), std::optional(entry(facts)));
        QVERIFY(!asSeenBy(Viewer::Nobody, who, entry(told)));
        CareLogged warm;
        warm.care = CareKind::Temperature;
        QVERIFY(asSeenBy(Viewer::Parent, who, entry(warm)));
        QVERIFY(!asSeenBy(Viewer::ParentUnknown, who, entry(warm)));
        QVERIFY(asSeenBy(Viewer::ParentUnknown, anouk.id, entry(warm))); // what one wrote oneself
        QVERIFY(!asSeenBy(Viewer::ParentUnknown, who, entry(PerspectiveGiven{})));
    }
    void eachCellOfWhoSeesWhatIsAsAgreed_data() {
        QTest::addColumn<int>("viewer");
        QTest::addColumn<QString>("sees");
        const auto row = [](const char* name, Viewer viewer, const char* sees) {
            QTest::newRow(name) << static_cast<int>(viewer) << QString::fromLatin1(sees);
        };
        row("nobody", Viewer::Nobody, "");
        row("parent", Viewer::Parent, "today picked history health voices texts phones audit");
        row("parent, unknown", Viewer::ParentUnknown, "today picked");
        row("parent, without", Viewer::ParentWithout, "picked");
        row("collector", Viewer::Collector, "picked");
        row("caregiver", Viewer::Caregiver, "today picked history health voices texts phones list");
        row("other caregiver", Viewer::OtherCaregiver, "phones list");
        row("mentor", Viewer::Mentor, "today picked history health voices texts phones list");
        row("trainee", Viewer::Trainee, "today picked health list");
        row("lead", Viewer::GroupLead, "today picked history health voices texts phones list audit");
        row("admin", Viewer::Admin, "phones list audit");
        row("inspector", Viewer::Inspector, "list");
    }
    void eachCellOfWhoSeesWhatIsAsAgreed() {
        QFETCH(const int, viewer);
        QTEST(sight(static_cast<Viewer>(viewer)), "sees");
    }

    void aNewCodeShowsNobodyMoreAndNoWordsOfOthers() {
        for (int value = 0; value <= static_cast<int>(last(Viewer{})); ++value) {
            const auto viewer = static_cast<Viewer>(value);
            const Viewer narrow = whileRestricted(viewer);
            for (int fact = 0; fact <= static_cast<int>(last(Fact{})); ++fact)
                if (maySee(narrow, static_cast<Fact>(fact))) QVERIFY(maySee(viewer, static_cast<Fact>(fact)));
            QVERIFY(!maySee(narrow, Fact::Texts));
            QVERIFY(!maySee(narrow, Fact::Voices));
            QCOMPARE(maySee(narrow, Fact::Picked), maySee(viewer, Fact::Picked)); // what is told at pick-up
        }
        QVERIFY(maySee(whileRestricted(Viewer::Caregiver), Fact::Health)); // what a child must not eat
    }

    void everybodyIsSomebodyToAChild() {
        Family house;
        house.caregiver(idOf<AdultId>(23), u"Cem", StaffRole::Caregiver, "0011111", {House::rupsen});
        house.caregiver(idOf<AdultId>(24), u"Dunya", StaffRole::Trainee);
        house.caregiver(idOf<AdultId>(25), u"GGD", StaffRole::Inspector, "0000000", {});
        house.caregiver(idOf<AdultId>(26), u"Femke", StaffRole::Mentor, "0011111", {House::rupsen});
        ChildDescribed profile = House::profile(u"Noor");
        profile.mentor = idOf<AdultId>(26);
        house.tell(subjectOf(house.noor), profile);
        house.tell(subjectOf(house.noor),
                   CollectorAllowed{grandma.id, QStringLiteral("Oma"), {}, monday, monday});
        QCOMPARE(house.viewer(joost.id), Viewer::Parent);
        QCOMPARE(house.viewer(amina.id), Viewer::ParentUnknown);
        QCOMPARE(house.viewer(grandma.id), Viewer::Collector);
        QCOMPARE(house.viewer(grandma.id, monday.addDays(1)), Viewer::Nobody);
        QCOMPARE(house.viewer(rachida.id), Viewer::Caregiver);
        QCOMPARE(house.viewer(idOf<AdultId>(23)), Viewer::OtherCaregiver);
        QCOMPARE(house.viewer(idOf<AdultId>(24)), Viewer::Trainee);
        QCOMPARE(house.viewer(idOf<AdultId>(25)), Viewer::Inspector);
        QCOMPARE(house.viewer(idOf<AdultId>(26)), Viewer::Mentor);
        QCOMPARE(house.viewer(anouk.id), Viewer::GroupLead);
        QCOMPARE(house.viewer(bea.id), Viewer::Admin);
        QCOMPARE(house.viewer(idOf<AdultId>(99)), Viewer::Nobody);
        QCOMPARE(house.viewer(AdultId{}), Viewer::Nobody);
    }

    void aLeidsterWhoHelpsInAnotherGroupTodayMayReadThere() {
        Family house;
        const AdultId cem = idOf<AdultId>(23);
        house.caregiver(cem, u"Cem", StaffRole::Caregiver, "0011111", {House::rupsen});
        house.tell(subjectOf(cem), Author{cem, Role::Caregiver},
                   DutyChanged{monday, DutyStep::Begin, House::vlinders, QTime(8, 0)});
        QCOMPARE(house.viewer(cem), Viewer::Caregiver);
        QCOMPARE(house.viewer(cem, monday.addDays(1)), Viewer::OtherCaregiver);
    }

    void aLeidsterIsAParentToHerOwnChild() {
        Family house;
        house.caregiver(idOf<AdultId>(23), u"Cem", StaffRole::Caregiver, "0011111", {House::rupsen});
        house.parent(idOf<AdultId>(23), Authority::Yes);
        QCOMPARE(house.viewer(idOf<AdultId>(23)), Viewer::Parent);
        // And one who is refused as a parent does not get in by her work.
        house.parent(rachida.id, Authority::No, false);
        QCOMPARE(house.viewer(rachida.id), Viewer::Nobody);
    }

    void bothParentsWithAuthoritySeeTheSame() {
        Family house;
        house.parent(amina.id, Authority::Yes);
        QCOMPARE(house.viewer(joost.id), house.viewer(amina.id));
    }

    void aParentWithoutAuthorityWhoMayNotFetchSeesNothing() {
        Family house;
        house.parent(amina.id, Authority::No, false);
        QCOMPARE(house.viewer(amina.id), Viewer::Nobody);
        QVERIFY(childrenOf(house.snapshot(), amina.id, monday).empty());
        house.parent(amina.id, Authority::No, true);
        QCOMPARE(house.viewer(amina.id), Viewer::ParentWithout);
        QCOMPARE(childrenOf(house.snapshot(), amina.id, monday).size(), std::size_t{1});
    }

    void noParentIsRefusedOnOnePersonsWord() {
        Family house;
        const QDate end = monday.addDays(30);
        const EventId alone = house.refuse(joost.id, end, anouk.id, {});
        const EventId twice = house.refuse(joost.id, end, bea.id, anouk.id); // the author is no second person
        const EventId same = house.refuse(joost.id, end, bea.id, bea.id);
        const EventId noPaper = house.refuse(joost.id, end, {}, bea.id);
        const EventId endless = house.refuse(joost.id, {});
        QCOMPARE(house.authority(joost.id), Authority::Yes);
        for (const EventId event : {alone, twice, same, noPaper, endless})
            QVERIFY(house.reported(event));
    }

    void aRulingHoldsUntilItsLastDayAndThenLapses() {
        Family house;
        house.refuse(joost.id, monday.addDays(1));
        QCOMPARE(house.authority(joost.id), Authority::No);
        QCOMPARE(house.authority(joost.id, monday.addDays(1)), Authority::No);
        QCOMPARE(house.authority(joost.id, monday.addDays(2)), Authority::Yes);
        QCOMPARE(house.viewer(joost.id), Viewer::Nobody);
        QVERIFY(childrenOf(house.snapshot(), joost.id, monday).empty());
        QVERIFY(!childrenOf(house.snapshot(), joost.id, monday.addDays(2)).empty());
    }

    void whatWasAskedAfterwardsReplacesTheRoster() {
        Family house;
        house.tell(house.noor, anouk, AuthorityRuled{amina.id, Authority::Yes, anouk.id, {}, {}});
        QCOMPARE(house.authority(amina.id), Authority::Yes);
        house.refuse(amina.id, monday.addDays(3));
        QCOMPARE(house.authority(amina.id), Authority::No);
        // When the refusal lapses, what was found out before holds again.
        QCOMPARE(house.authority(amina.id, monday.addDays(4)), Authority::Yes);
    }

    void aLaterRulingThatKnewOfTheRefusalEndsIt() {
        Family house;
        house.refuse(joost.id, monday.addDays(30));
        house.tell(house.noor, anouk, AuthorityRuled{joost.id, Authority::Yes, anouk.id, {}, {}});
        QCOMPARE(house.authority(joost.id), Authority::No); // that takes two
        house.tell(house.noor, anouk, AuthorityRuled{joost.id, Authority::Yes, anouk.id, bea.id, {}});
        QCOMPARE(house.authority(joost.id), Authority::Yes);
    }

    void aRefusalIsTakenBackByTwoAndWhatWasKnownHoldsAgain() {
        Family house;
        const auto takeBack = [&](AdultId parent, AdultId second) {
            return house.tell(house.noor, anouk,
                              AuthorityRuled{parent, Authority::Unknown, anouk.id, second, {}});
        };
        house.refuse(joost.id, monday.addDays(30));
        const EventId alone = takeBack(joost.id, {});
        const EventId same = takeBack(joost.id, anouk.id);
        QCOMPARE(house.authority(joost.id), Authority::No);
        QVERIFY(house.reported(alone) && house.reported(same));
        takeBack(joost.id, bea.id);
        QCOMPARE(house.authority(joost.id), Authority::Yes);
        QVERIFY(mayCollectOn(house.snapshot(), house.state(house.noor), joost.id, monday));
        house.refuse(joost.id, monday.addDays(30)); // and refused again
        QCOMPARE(house.authority(joost.id), Authority::No);
        // What somebody saw before the refusal counts again, and nobody gains by it.
        house.tell(house.noor, anouk, AuthorityRuled{amina.id, Authority::Yes, anouk.id, {}, {}});
        house.refuse(amina.id, monday.addDays(30));
        takeBack(amina.id, bea.id);
        QCOMPARE(house.authority(amina.id), Authority::Yes);
        Family other;
        other.tell(other.noor, anouk, AuthorityRuled{amina.id, Authority::No, anouk.id, {}, {}});
        other.tell(other.noor, anouk, AuthorityRuled{amina.id, Authority::Unknown, anouk.id, bea.id, {}});
        QCOMPARE(other.authority(amina.id), Authority::Unknown); // the answer was a mistake: asked anew
    }

    void nobodyLosesAuthorityToAnUnknown() {
        Family house;
        const auto unknown = [&](AdultId second, QDate until) {
            house.tell(house.noor, anouk,
                       AuthorityRuled{joost.id, Authority::Unknown, anouk.id, second, until});
            return house.authority(joost.id);
        };
        QCOMPARE(unknown({}, {}), Authority::Yes);
        QCOMPARE(unknown(bea.id, {}), Authority::Yes);
        QCOMPARE(unknown(bea.id, monday.addDays(9)), Authority::Yes);
        // So that no bar by one person comes to hold.
        house.tell(house.noor, anouk, CollectionBarred{joost.id, {}, {}, {}, {}, {}});
        QVERIFY(mayCollectOn(house.snapshot(), house.state(house.noor), joost.id, monday));
    }

    void aTraineeIsNoSecondPerson() {
        Family house;
        const AdultId dunya = idOf<AdultId>(24);
        const auto told = [&](AdultId second) {
            return house.refuse(joost.id, monday.addDays(30), anouk.id, second);
        };
        told(dunya);
        QCOMPARE(house.authority(joost.id), Authority::No);
        house.caregiver(dunya, u"Dunya", StaffRole::Trainee); // known later than what she agreed to
        QCOMPARE(house.authority(joost.id), Authority::Yes);
        QVERIFY(house.reported(told(dunya)));
        house.tell(house.noor, anouk, CollectionBarred{joost.id, {}, {}, monday.addDays(9), anouk.id, dunya});
        QVERIFY(mayCollectOn(house.snapshot(), house.state(house.noor), joost.id, monday));
        house.caregiver(dunya, u"Dunya", StaffRole::Caregiver);
        QCOMPARE(house.authority(joost.id), Authority::No);
    }

    void whoTurnsOutToBeATraineeHasAgreedToNothing() {
        Family house;
        const AdultId dunya = idOf<AdultId>(24);
        const EventId bar =
            house.tell(house.noor, bea, CollectionBarred{idOf<AdultId>(77), {}, {}, {}, bea.id, {}});
        house.tell(house.noor, anouk, BarLifted{bar, dunya});
        house.tell(subjectOf(joost.id), program, CodeIssued{QStringLiteral("1001"), "s", "old"});
        house.tell(subjectOf(joost.id), rachida,
                   CodeIssued{QStringLiteral("1001"), "s", "new", CodeOrigin::Reset, dunya});
        const auto code = [&] { return house.snapshot().adult(joost.id)->code->value.value; };
        QVERIFY(house.state(house.noor).safety.bars.front().ended);
        QCOMPARE(code(), QByteArray("new"));
        house.caregiver(dunya, u"Dunya", StaffRole::Trainee); // known later than what she agreed to
        QVERIFY(!house.state(house.noor).safety.bars.front().ended);
        QCOMPARE(code(), QByteArray("old"));
    }

    void twoRulingsToldApartShowTheLeast() {
        Family house;
        const SubjectId subject = subjectOf(house.noor);
        EventBuilder other(subject, 5000);
        other.writer(7);
        house.tell(house.noor, anouk, AuthorityRuled{amina.id, Authority::Yes, anouk.id, {}, {}});
        World apart(idOf<SiteId>(900));
        std::vector<Event> events{
            EventBuilder(subject, 4000).make(program, ParentLinked{amina.id, {}, Authority::Unknown, true}),
            EventBuilder(subject, 4100)
                .writer(1)
                .make(anouk, AuthorityRuled{amina.id, Authority::Yes, anouk.id, {}, {}}),
            other.make(anouk, AuthorityRuled{amina.id, Authority::No, anouk.id, bea.id, monday.addDays(9)})};
        (void)apart.add(events);
        QCOMPARE(authorityOn(*apart.snapshot().child(house.noor), amina.id, monday), Authority::No);
    }

    void onePersonAnswersWhatNobodyKnewButRefusesNobody() {
        Family house;
        const auto no = [&](AdultId parent) {
            return house.tell(house.noor, anouk, AuthorityRuled{parent, Authority::No, anouk.id, {}, {}});
        };
        const EventId answered = no(amina.id);
        QCOMPARE(house.authority(amina.id), Authority::No);
        QCOMPARE(house.viewer(amina.id), Viewer::ParentWithout); // the roster lets her fetch
        QVERIFY(!isRefused(house.state(house.noor), amina.id, monday));
        QCOMPARE(house.authority(amina.id, monday.addDays(900)), Authority::No); // an answer does not lapse
        QVERIFY(!house.reported(answered));
        const EventId refusal = no(joost.id); // who has authority by the roster
        QCOMPARE(house.authority(joost.id), Authority::Yes);
        QVERIFY(house.reported(refusal));
        house.parent(amina.id, Authority::Yes); // the office found out better
        QCOMPARE(house.authority(amina.id), Authority::Yes);
    }

    void anAnswerDoesNotUndoWhatSomebodySaw() {
        Family house;
        house.tell(house.noor, anouk, AuthorityRuled{amina.id, Authority::Yes, anouk.id, {}, {}});
        house.tell(house.noor, anouk, AuthorityRuled{amina.id, Authority::No, anouk.id, {}, {}});
        QCOMPARE(house.authority(amina.id), Authority::Yes); // to take it away takes two, and an end
        house.refuse(amina.id, monday.addDays(3));
        QCOMPARE(house.authority(amina.id), Authority::No);
    }

    void aLeidsterRulesOnNobodysAuthority() {
        Family house;
        const EventId told =
            house.tell(house.noor, rachida, AuthorityRuled{amina.id, Authority::Yes, rachida.id, {}, {}});
        QCOMPARE(house.authority(amina.id), Authority::Unknown);
        QVERIFY(house.reported(told));
    }

    void theLineOfReadersIsWhatTheTableSays() {
        Family house;
        const auto readers = readersOf(house.snapshot(), house.noor, joost.id, Fact::Texts, monday);
        QCOMPARE(readers, (std::vector<Reader>{{Viewer::Caregiver, QStringLiteral("Vlinders")},
                                               {Viewer::GroupLead, {}}}));
        house.parent(amina.id, Authority::Yes);
        QCOMPARE(readersOf(house.snapshot(), house.noor, joost.id, Fact::Texts, monday).back(),
                 (Reader{Viewer::Parent, QStringLiteral("Amina")}));
        for (const Reader& reader : readersOf(house.snapshot(), house.noor, joost.id, Fact::Texts, monday))
            QVERIFY(maySee(reader.viewer, Fact::Texts));
    }

    void aMentorFromAnotherGroupIsNamedAmongTheReaders() {
        Family house;
        house.caregiver(idOf<AdultId>(26), u"Femke", StaffRole::Mentor, "0011111", {House::rupsen});
        ChildDescribed profile = House::profile(u"Noor");
        profile.mentor = idOf<AdultId>(26);
        house.tell(subjectOf(house.noor), profile);
        const auto readers = readersOf(house.snapshot(), house.noor, joost.id, Fact::Texts, monday);
        QVERIFY(std::ranges::find(readers, Reader{Viewer::Mentor, QStringLiteral("Femke")}) != readers.end());
    }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "AccessTest.moc"
