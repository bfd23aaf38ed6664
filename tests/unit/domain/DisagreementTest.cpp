// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Build.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

bool toCheck(const ChildStory& story) {
    const DayState day = story.day();
    return day.toCheck && day.presence == PresenceState::Inside;
}

} // namespace

// Tablets that did not see each other: the disagreement is shown, and the child counts as inside.
class DisagreementTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aMorningWithoutHubNeedsNoNewTap() {
        ChildStory noor;
        noor.apart(joost, Announced{monday});
        noor.apart(rachida, Received{monday, {}});
        QCOMPARE(noor.presence(), PresenceState::Inside);
        QVERIFY(!noor.day().toCheck);
        QCOMPARE(noor.day().presenceHeads.size(), std::size_t{2});
        QCOMPARE(noor.day().stays.size(), std::size_t{1}); // one stay, from both sides
    }

    void twoWhoSayTheSameDoNotDisagree() {
        ChildStory noor;
        const EventId announced = noor.apart(joost, Announced{monday});
        noor.apart(amina, Announced{monday});
        QCOMPARE(noor.presence(), PresenceState::Announced);
        QVERIFY(!noor.day().toCheck);
        noor.apart(rachida, Received{monday, {}}, noor.day().presenceHeads);
        noor.apart(tom, Received{monday, {}}, {announced});
        QCOMPARE(noor.presence(), PresenceState::Inside);
        QVERIFY(!noor.day().toCheck);
    }

    void twoDeparturesWithDifferentPeopleAreChecked() {
        ChildStory noor;
        const EventId received = noor.then(rachida, Received{monday, {}});
        noor.apart(rachida, Departed{monday, joost.id, {}}, {received});
        noor.apart(tom, Departed{monday, amina.id, {}}, {received});
        QVERIFY(toCheck(noor));
        // Who did not know of the first departure does not write over it.
        QCOMPARE(noor.day().stays.back().leftWith, joost.id);
        noor.then(rachida, Departed{monday, amina.id, {}});
        QCOMPARE(noor.presence(), PresenceState::Away);
        QVERIFY(!noor.day().toCheck);
        // The list says what the caregiver said who saw both.
        QCOMPARE(noor.day().stays.size(), std::size_t{1});
        QCOMPARE(noor.day().stays[0].leftWith, amina.id);
        QCOMPARE(noor.day().stays[0].handedOverBy, rachida.id);
    }

    void twoDeparturesWithTheSamePersonAgree() {
        ChildStory noor;
        const EventId received = noor.then(rachida, Received{monday, {}});
        noor.apart(rachida, Departed{monday, joost.id, {}}, {received});
        noor.apart(tom, Departed{monday, joost.id, {}}, {received});
        QCOMPARE(noor.presence(), PresenceState::Away);
        QVERIFY(!noor.day().toCheck);
    }

    void crossedUndosOfTwoDeparturesLeaveTheChildInside() {
        ChildStory noor;
        const EventId received = noor.then(rachida, Received{monday, {}});
        const EventId one = noor.apart(rachida, Departed{monday, joost.id, {}}, {received});
        const EventId two = noor.apart(tom, Departed{monday, joost.id, {}}, {received});
        noor.apart(rachida, PresenceUndone{monday, one}, {one, two});
        noor.apart(tom, PresenceUndone{monday, two}, {one, two});
        QVERIFY(toCheck(noor));
    }

    void anEveningWithoutHubNeedsNoNewTap() {
        ChildStory noor;
        const EventId announced = noor.then(joost, Announced{monday});
        const EventId received = noor.apart(rachida, Received{monday, {}});
        noor.apart(joost, PickUpAnnounced{monday}, {announced});
        QCOMPARE(noor.presence(), PresenceState::BeingFetched);
        noor.apart(rachida, Departed{monday, joost.id, {}}, {received});
        QCOMPARE(noor.presence(), PresenceState::Away);
        QVERIFY(!noor.day().toCheck);
    }

    void leavingWithSomebodyElseThanAtTheDoorIsChecked() {
        ChildStory noor;
        const EventId received = noor.then(rachida, Received{monday, {}});
        noor.apart(rachida, Departed{monday, amina.id, {}}, {received});
        noor.apart(joost, PickUpAnnounced{monday}, {received});
        QVERIFY(toCheck(noor));
    }

    void absentAndHereAtOnceIsCheckedAndACaregiverDecides() {
        ChildStory noor;
        noor.apart(amina, AbsenceReported{monday});
        noor.apart(joost, Announced{monday});
        QVERIFY(toCheck(noor));
        ChildStory other = noor;
        noor.then(rachida, AbsenceReported{monday});
        QCOMPARE(noor.presence(), PresenceState::Absent);
        other.then(rachida, Received{monday, {}});
        QCOMPARE(other.presence(), PresenceState::Inside);
        QVERIFY(!other.day().toCheck);
    }

    void aParentNeverEndsADisagreement() {
        ChildStory noor;
        noor.apart(amina, AbsenceReported{monday});
        const EventId announced = noor.apart(joost, Announced{monday});
        for (const Payload& payload :
             {Payload(Announced{monday}), Payload(PickUpAnnounced{monday}), Payload(AbsenceReported{monday}),
              Payload(PresenceUndone{monday, announced})}) {
            noor.then(joost, payload);
            QVERIFY(toCheck(noor));
        }
        noor.then(rachida, PickUpAnnounced{monday});
        QCOMPARE(noor.presence(), PresenceState::BeingFetched);
        QVERIFY(!noor.day().toCheck);
    }

    void aCaregiverWhoSawOnlyOneSideDoesNotEndIt() {
        ChildStory noor;
        const EventId received = noor.apart(rachida, Received{monday, {}});
        noor.apart(joost, Announced{monday});
        noor.apart(rachida, Departed{monday, joost.id, {}}, {received});
        QVERIFY(toCheck(noor));
    }

    void aCaregiverEndsItByTakingTheWrongOneBack() {
        ChildStory noor;
        const EventId received = noor.then(rachida, Received{monday, {}});
        noor.apart(rachida, Departed{monday, amina.id, {}}, {received});
        const EventId mistake = noor.apart(joost, PickUpAnnounced{monday}, {received});
        noor.then(rachida, PresenceUndone{monday, mistake});
        QCOMPARE(noor.presence(), PresenceState::Away);
        QVERIFY(!noor.day().toCheck);
    }

    void receivedAfterADisagreementKeepsOneStay() {
        ChildStory noor;
        const EventId received = noor.then(rachida, Received{monday, {}});
        noor.apart(rachida, Departed{monday, joost.id, {}}, {received});
        noor.apart(tom, Departed{monday, amina.id, {}}, {received});
        noor.then(tom, Received{monday, {}}); // neither: the child is still here
        QCOMPARE(noor.presence(), PresenceState::Inside);
        QCOMPARE(noor.day().stays.size(), std::size_t{1});
        QVERIFY(!noor.day().stays[0].leftAt);
    }

    void namingAnEventAndItsCauseIsNoDisagreement() {
        ChildStory noor;
        const EventId announced = noor.apart(joost, Announced{monday});
        const EventId received = noor.apart(rachida, Received{monday, {}}, {announced});
        noor.apart(joost, PickUpAnnounced{monday}, {announced, received});
        QCOMPARE(noor.presence(), PresenceState::BeingFetched);
        QVERIFY(!noor.day().toCheck);
    }

    void aTabletWithAWrongClockHarmsNobody() {
        ChildStory noor;
        noor.maker().writer(1).stamp(4'000'000'000'000); // the door, a century ahead
        const EventId announced = noor.apart(joost, Announced{monday});
        noor.maker().writer(2).stamp(5); // the group, in 1970
        const EventId received = noor.apart(rachida, Received{monday, {}}, {announced});
        noor.maker().writer(1).stamp(4'000'000'100'000);
        const EventId going = noor.apart(joost, PickUpAnnounced{monday}, {received});
        noor.maker().writer(2).stamp(9);
        noor.apart(rachida, Departed{monday, joost.id, {}}, {going});
        QCOMPARE(noor.presence(), PresenceState::Away);
        QVERIFY(!noor.day().toCheck);
        QCOMPARE(noor.day().stays.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(DisagreementTest)
#include "DisagreementTest.moc"
