// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/PickUp.h"

#include "support/House.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

const Author anouk{idOf<AdultId>(21), Role::GroupLead};
const AdultId bea = idOf<AdultId>(22);
const AdultId neighbour = idOf<AdultId>(60);

struct Family : House {
    Family() {
        noor = child(100, u"Noor");
        parent(joost.id, Authority::Yes);
        parent(amina.id, Authority::Yes);
        caregiver(anouk.id, u"Anouk", StaffRole::GroupLead, "0011111", {});
    }
    void parent(AdultId adult, Authority authority) {
        tell(subjectOf(noor), ParentLinked{adult, QStringLiteral("ouder"), authority, true});
    }
    EventId allow(Author author = joost, QDate from = {}, QDate to = {}, bool once = false,
                  AdultId toldBy = {}) {
        return tell(noor, author,
                    PickUpAllowed{neighbour,
                                  QStringLiteral("Buurvrouw Els"),
                                  QStringLiteral("buurvrouw"),
                                  from,
                                  to,
                                  {},
                                  once,
                                  toldBy});
    }
    EventId bar(AdultId adult, const QString& name, QDate until = {}, AdultId seenBy = {},
                AdultId second = {}) {
        return tell(noor, anouk, CollectionBarred{adult, name, {}, until, seenBy, second});
    }
    [[nodiscard]] bool offered(AdultId adult, QDate day = monday) const {
        const auto all = collectorsOn(snapshot(), noor, day);
        const bool found = std::ranges::find(all, adult, &Collector::adult) != all.end();
        return found == mayCollectOn(snapshot(), state(noor), adult, day) && found;
    }
    ChildId noor;
};

} // namespace

class PickUpTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPermissionOpensTheDoorInItsPeriodOnly() {
        Family house;
        QVERIFY(!house.offered(neighbour));
        house.allow(joost, monday, monday.addDays(1));
        QVERIFY(!house.offered(neighbour, monday.addDays(-1)));
        QVERIFY(house.offered(neighbour));
        QVERIFY(house.offered(neighbour, monday.addDays(1)));
        QVERIFY(!house.offered(neighbour, monday.addDays(2)));
    }
    void aStandingPermissionIsForItsWeekdays() {
        Family house;
        house.tell(
            house.noor, joost,
            PickUpAllowed{neighbour, QStringLiteral("Els"), {}, {}, {}, Weekdays("0000010"), false, {}});
        QVERIFY(!house.offered(neighbour)); // a Monday
        QVERIFY(house.offered(neighbour, monday.addDays(1)));
        QVERIFY(house.offered(neighbour, monday.addDays(8)));
    }
    void aPeriodHoldsOnItsFirstAndLastDayAndOnNoOther() {
        Family house;
        const QDate tuesday = monday.addDays(1);
        const QDate nextThursday = monday.addDays(10);
        house.tell(
            house.noor, joost,
            PickUpAllowed{
                neighbour, QStringLiteral("Els"), {}, tuesday, nextThursday, Weekdays("0001010"), false, {}});
        std::vector<int> days;
        for (int day = -8; day < 30; ++day)
            if (house.offered(neighbour, monday.addDays(day))) days.push_back(day);
        QCOMPARE(days, (std::vector<int>{1, 3, 8, 10})); // Tuesdays and Thursdays, both ends among them
        const ChildState& noor = house.state(house.noor);
        QCOMPARE(openPermissions(noor, monday.addDays(-3)).size(), std::size_t{1}); // later, and listed
        QCOMPARE(openPermissions(noor, nextThursday).size(), std::size_t{1});
        QVERIFY(openPermissions(noor, nextThursday.addDays(1)).empty());
    }
    void theLastDayOfTheYearAndOfFebruaryCount() {
        Family house;
        for (const QDate day : {QDate(2026, 12, 31), QDate(2028, 2, 29)}) {
            house.allow(joost, day, day, true);
            QVERIFY(house.offered(neighbour, day));
            QVERIFY(!house.offered(neighbour, day.addDays(1)) && !house.offered(neighbour, day.addDays(-1)));
        }
    }
    void whatIsGivenAgainIsTheSamePeriodOnTheSameWord() {
        Family house;
        const EventId given = house.allow(rachida, monday, monday.addDays(9), false, joost.id);
        const EventId own = house.allow(joost, monday.addDays(2), {}, false);
        const auto again = [&](EventId id) { return permissionAgain(house.state(house.noor), id); };
        QCOMPARE(again(given)->to, monday.addDays(9));
        QCOMPARE(again(given)->toldBy, joost.id);
        QCOMPARE(again(own)->from, monday.addDays(2));
        QCOMPARE(again(own)->toldBy, joost.id); // its own author
        house.tell(house.noor, joost, PickUpWithdrawn{own, {}});
        QVERIFY(!again(own) && !again(EventId{}));
    }
    void aWithdrawnPermissionIsGoneAtOnceWhateverTheOrder() {
        Family house;
        const EventId permission = house.allow();
        house.tell(house.noor, amina, PickUpWithdrawn{permission, {}});
        QVERIFY(!house.offered(neighbour));
        std::vector<Event> events;
        EventBuilder make(subjectOf(house.noor), 4000);
        events.push_back(make.make(program, ParentLinked{joost.id, {}, Authority::Yes, true}));
        events.push_back(make.stamp(5000).make(
            joost, PickUpAllowed{neighbour, QStringLiteral("Els"), {}, {}, {}, {}, false, {}}));
        const EventId late = events.back().envelope.id;
        events.push_back(make.writer(2).stamp(1).make(joost, PickUpWithdrawn{late, {}})); // a clock behind
        QVERIFY(!mayCollectOn(house.snapshot(), foldChild(house.noor, events), neighbour, monday));
    }
    void aCollectorOfTheRosterCanBeWithdrawnToo() {
        Family house;
        const EventId roster = house.tell(subjectOf(house.noor),
                                          CollectorAllowed{grandma.id, QStringLiteral("Oma"), {}, {}, {}});
        QVERIFY(house.offered(grandma.id));
        house.tell(house.noor, joost, PickUpWithdrawn{roster, {}});
        QVERIFY(!house.offered(grandma.id));
    }
    void anImportGivesNobodyBackWhomAParentWithdrew() {
        Family house;
        const auto import = [&house](AdultId oma, const QString& relation) {
            return house.tell(subjectOf(house.noor),
                              CollectorAllowed{oma, QStringLiteral("Oma Riet"), relation, {}, {}});
        };
        const EventId first = import(grandma.id, {});
        import(grandma.id, QStringLiteral("oma")); // the parent's screen may show an earlier import
        house.tell(house.noor, joost, PickUpWithdrawn{first, {}});
        QVERIFY(!house.offered(grandma.id));
        import(grandma.id, QStringLiteral("grootmoeder"));
        QVERIFY(!house.offered(grandma.id));
        import(idOf<AdultId>(61), QStringLiteral("oma")); // the office gave her another number
        QVERIFY(!house.offered(idOf<AdultId>(61)));
        house.tell(house.noor, amina,
                   PickUpAllowed{grandma.id, QStringLiteral("Oma Riet"), {}, {}, {}, {}, false, {}});
        QVERIFY(house.offered(grandma.id));
    }
    void aPermissionForOnceIsUsedUpByGoingHome() {
        Family house;
        const EventId permission = house.allow(joost, monday, {}, true);
        QCOMPARE(usedUpBy(house.state(house.noor), neighbour, monday), (std::vector<EventId>{permission}));
        QVERIFY(usedUpBy(house.state(house.noor), joost.id, monday).empty());
        house.tell(house.noor, rachida, Received{monday, {}});
        const EventId gone = house.tell(house.noor, rachida, Departed{monday, neighbour, {}});
        house.tell(house.noor, rachida, PickUpWithdrawn{permission, monday});
        QVERIFY(!house.offered(neighbour));
        QVERIFY(!house.offered(neighbour, monday.addDays(1)));
        // The departure was a slip of the finger: the permission is there again.
        house.tell(house.noor, rachida, PresenceUndone{monday, gone});
        QVERIFY(house.offered(neighbour));
    }
    void whoHasNoAuthorityGivesNoPermission() {
        Family house;
        house.parent(amina.id, Authority::Unknown);
        house.allow(amina);
        QVERIFY(!house.offered(neighbour));
        house.allow(rachida, {}, {}, false, amina.id); // nor on her word
        QVERIFY(!house.offered(neighbour));
        house.allow(rachida, {}, {}, false, grandma.id);
        QVERIFY(!house.offered(neighbour));
        house.allow(rachida); // nor a leidster on her own
        QVERIFY(!house.offered(neighbour));
        house.allow(rachida, {}, {}, false, joost.id);
        QVERIFY(house.offered(neighbour));
    }
    void aPermissionEndsWithTheAuthorityOfWhoGaveIt() {
        Family house;
        house.allow(joost);
        house.tell(house.noor, anouk,
                   AuthorityRuled{joost.id, Authority::No, anouk.id, bea, monday.addDays(3)});
        QVERIFY(!house.offered(neighbour));
        QVERIFY(!house.offered(joost.id));
        QVERIFY(house.offered(neighbour, monday.addDays(4)));
        QVERIFY(house.offered(joost.id, monday.addDays(4)));
    }

    void whoIsBarredIsNeverOfferedWhateverThePermission() {
        Family house;
        house.bar(neighbour, {});
        house.allow();
        QVERIFY(!house.offered(neighbour));
        // Not by a request that was confirmed, nor by an override.
        const EventId asked = house.tell(
            house.noor, joost, PickUpRequested{neighbour, QStringLiteral("Els"), {}, monday, {}, {}});
        house.tell(house.noor, rachida, PickUpConfirmed{asked, joost.id});
        house.tell(house.noor, anouk,
                   OverrideGiven{neighbour, QStringLiteral("Els"), QStringLiteral("file"), monday});
        QVERIFY(!house.offered(neighbour));
        QVERIFY(childrenOf(house.snapshot(), neighbour, monday).empty());
    }
    void aBarByNameHoldsForTheSameNameUnderAnotherId() {
        Family house;
        house.allow();
        house.bar({}, QStringLiteral(" buurvrouw  ELS"));
        QVERIFY(!house.offered(neighbour));
        QVERIFY(house.offered(joost.id));
        house.bar({}, QString()); // nobody
        QVERIFY(house.offered(joost.id));
    }
    void aBarEndsOnItsLastDayOrWhenLifted() {
        Family house;
        house.allow();
        const EventId bar = house.bar(neighbour, {}, monday);
        QVERIFY(!house.offered(neighbour));
        QVERIFY(house.offered(neighbour, monday.addDays(1)));
        house.tell(house.noor, anouk, BarLifted{bar, {}});
        QVERIFY(house.offered(neighbour));
    }
    void nobodyLiftsAloneWhatAnotherOneBarred() {
        Family house;
        house.allow();
        const EventId bar = house.bar(neighbour, {}, {});
        const Author other{idOf<AdultId>(70), Role::GroupLead};
        for (const AdultId second : {AdultId{}, other.id}) {
            house.tell(house.noor, other, BarLifted{bar, second});
            QVERIFY(!house.offered(neighbour));
        }
        house.tell(house.noor, other, BarLifted{bar, bea});
        QVERIFY(house.offered(neighbour));
    }
    void whatTwoBarredTakesTwoToLift() {
        Family house;
        const EventId bar = house.bar(joost.id, {}, monday.addDays(9), anouk.id, bea);
        house.tell(house.noor, anouk, BarLifted{bar, {}});
        QVERIFY(!house.offered(joost.id));
        house.tell(house.noor, anouk, BarLifted{bar, bea});
        QVERIFY(house.offered(joost.id));
    }
    void aParentWithAuthorityIsBarredOnAPaperAndByTwoOnly() {
        Family house;
        house.bar(joost.id, {}, monday.addDays(9));
        QVERIFY(house.offered(joost.id));
        house.bar(joost.id, {}, monday.addDays(9), anouk.id, anouk.id);
        QVERIFY(house.offered(joost.id));
        house.bar(joost.id, {}, {}, anouk.id, bea);
        QVERIFY(house.offered(joost.id));
        house.bar(joost.id, {}, monday.addDays(9), anouk.id, bea);
        QVERIFY(!house.offered(joost.id));
        QVERIFY(house.offered(joost.id, monday.addDays(10)));
    }
    void allowedAndBarredApartMeansBarred() {
        Family house;
        EventBuilder door(subjectOf(house.noor), 4000);
        EventBuilder group(subjectOf(house.noor), 4100);
        door.writer(1);
        group.writer(2);
        std::vector<Event> events{
            door.make(program, ParentLinked{joost.id, {}, Authority::Yes, true}),
            group.make(anouk, CollectionBarred{neighbour, {}, {}, {}, {}, {}}),
            door.stamp(9000).make(
                joost, PickUpAllowed{neighbour, QStringLiteral("Els"), {}, {}, {}, {}, false, {}})};
        QVERIFY(!mayCollectOn(house.snapshot(), foldChild(house.noor, events), neighbour, monday));
        std::ranges::reverse(events);
        QVERIFY(!mayCollectOn(house.snapshot(), foldChild(house.noor, events), neighbour, monday));
    }

    void somebodyElseIsOnlyARequestUntilAParentWasCalled() {
        Family house;
        const EventId asked =
            house.tell(house.noor, joost,
                       PickUpRequested{neighbour, QStringLiteral("Els"), {}, monday, QTime(17, 0), {}});
        QVERIFY(!house.offered(neighbour));
        QCOMPARE(openRequests(house.snapshot(), house.state(house.noor), monday).size(), std::size_t{1});
        house.tell(house.noor, joost, PickUpConfirmed{asked, joost.id}); // not by the parent himself
        QVERIFY(!house.offered(neighbour));
        house.tell(house.noor, rachida, PickUpConfirmed{asked, amina.id});
        QVERIFY(house.offered(neighbour));
        QVERIFY(!house.offered(neighbour, monday.addDays(1)));
        QVERIFY(openRequests(house.snapshot(), house.state(house.noor), monday).empty());
        QCOMPARE(adultName(house.snapshot(), neighbour), QStringLiteral("Els"));
    }
    void onlyAParentWhoMayDecideIsCalledAboutSomebodyElse() {
        Family house;
        const AdultId without = idOf<AdultId>(62);
        house.parent(without, Authority::No);
        const EventId asked = house.tell(
            house.noor, joost, PickUpRequested{neighbour, QStringLiteral("Els"), {}, monday, {}, {}});
        const auto spoke = [&](AdultId parent) {
            house.tell(house.noor, rachida, PickUpConfirmed{asked, parent});
            return house.offered(neighbour);
        };
        QVERIFY(!spoke(without));
        QVERIFY(!spoke(grandma.id));
        const EventId refusal = house.tell(
            house.noor, anouk, AuthorityRuled{joost.id, Authority::No, anouk.id, bea, monday.addDays(3)});
        QVERIFY(!spoke(joost.id));
        house.bar(amina.id, {}, monday.addDays(3), anouk.id, bea);
        QVERIFY(!spoke(amina.id));
        QCOMPARE(openRequests(house.snapshot(), house.state(house.noor), monday).size(), std::size_t{1});
        // A call that did not count takes nothing away from a later one that does.
        house.tell(house.noor, anouk, AuthorityRuled{joost.id, Authority::Yes, anouk.id, bea, {}});
        QVERIFY(!house.state(house.noor).safety.rulings.back().replaces.empty() && !refusal.isNil());
        QVERIFY(spoke(joost.id));
    }
    void anOverrideIsForGroepsleidingWithAReasonAndForOneDay() {
        Family house;
        const auto give = [&](Author author, const QString& reason) {
            house.tell(house.noor, author, OverrideGiven{neighbour, QStringLiteral("Els"), reason, monday});
        };
        give(rachida, QStringLiteral("file"));
        give(anouk, QStringLiteral("  "));
        QVERIFY(!house.offered(neighbour));
        give(anouk, QStringLiteral("Joost staat in de file en belde."));
        QVERIFY(house.offered(neighbour));
        QVERIFY(!house.offered(neighbour, monday.addDays(1)));
    }
    void anIdIsSeenByStaffOnly() {
        Family house;
        house.tell(house.noor, joost, IdSeen{neighbour, monday});
        QVERIFY(!isIdSeen(house.state(house.noor), neighbour));
        house.tell(house.noor, rachida, IdSeen{neighbour, monday});
        QVERIFY(isIdSeen(house.state(house.noor), neighbour));
    }

    void aPhotoIsRefusedUntilEveryParentWithAuthoritySaidYes() {
        Family house;
        const auto use = [&house](QDate day = monday) {
            return mayUse(house.state(house.noor), ConsentPurpose::Newsletter, day);
        };
        QVERIFY(!use());
        house.tell(house.noor, joost, ConsentGiven{ConsentPurpose::Newsletter, {}});
        QVERIFY(!use());
        house.tell(house.noor, rachida, ConsentGiven{ConsentPurpose::Newsletter, amina.id});
        QVERIFY(use());
        QVERIFY(!mayUse(house.state(house.noor), ConsentPurpose::GroupPhoto, monday));
        house.tell(house.noor, amina, ConsentWithdrawn{ConsentPurpose::Newsletter, {}});
        QVERIFY(!use());
        // Who has no say that day is not waited for.
        house.tell(house.noor, anouk,
                   AuthorityRuled{amina.id, Authority::No, anouk.id, bea, monday.addDays(1)});
        QVERIFY(use());
        QVERIFY(!use(monday.addDays(2)));
    }
    void oneParentsYesIsNotAnothersAndWithdrawnApartMeansNo() {
        Family house;
        EventBuilder door(subjectOf(house.noor), 4000);
        EventBuilder group(subjectOf(house.noor), 4100);
        door.writer(1);
        group.writer(2).stamp(1);
        const std::vector<Event> events{
            door.make(program, ParentLinked{joost.id, {}, Authority::Yes, true}),
            group.make(rachida, ConsentWithdrawn{ConsentPurpose::GroupPhoto, joost.id}),
            door.stamp(9000).make(joost, ConsentGiven{ConsentPurpose::GroupPhoto, {}})};
        const ChildState apart = foldChild(house.noor, events);
        QCOMPARE(consentOf(apart, joost.id, ConsentPurpose::GroupPhoto), ConsentAnswer::Withdrawn);
        QCOMPARE(consentWords(apart, joost.id, ConsentPurpose::GroupPhoto).size(), std::size_t{2});
        QCOMPARE(consentOf(apart, amina.id, ConsentPurpose::GroupPhoto), ConsentAnswer::NotAsked);
        // Who has both words on the screen and says yes, means it.
        std::vector<Event> settled = events;
        settled.push_back(door.make(joost, ConsentGiven{ConsentPurpose::GroupPhoto, {}},
                                    consentWords(apart, joost.id, ConsentPurpose::GroupPhoto)));
        QVERIFY(mayUse(foldChild(house.noor, settled), ConsentPurpose::GroupPhoto, monday));
    }
    void aTabletKnowsItsOwnEarlierWords() {
        EventBuilder door(subjectOf(idOf<ChildId>(100)), 4000);
        std::vector<Event> events{door.make(program, ParentLinked{joost.id, {}, Authority::Yes, true}),
                                  door.make(joost, ConsentWithdrawn{ConsentPurpose::GroupPhoto, {}}),
                                  door.make(joost, ConsentGiven{ConsentPurpose::GroupPhoto, {}})};
        QVERIFY(mayUse(foldChild(idOf<ChildId>(100), events), ConsentPurpose::GroupPhoto, monday));
    }
    void aContactIsSharedByItsOwnerOnly() {
        Family house;
        house.tell(house.noor, joost, ConsentGiven{ConsentPurpose::ShareContact, {}});
        QVERIFY(mayShareContact(house.state(house.noor), joost.id));
        QVERIFY(!mayShareContact(house.state(house.noor), amina.id));
        QVERIFY(!mayUse(house.state(house.noor), ConsentPurpose::ShareContact, monday));
    }
};

QTEST_GUILESS_MAIN(PickUpTest)
#include "PickUpTest.moc"
