// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Build.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

// Each step of a day at the door and in the group, one after another.
class PresenceTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aChildNobodyHeardOfIsExpected() {
        const ChildStory noor;
        QCOMPARE(noor.presence(), PresenceState::Expected);
        QVERIFY(!noor.day().toCheck);
    }

    void theWholeDayIsInTheListWithWhoAndWhen() {
        ChildStory noor;
        noor.maker().recordedAt(at(monday, 8, 5));
        noor.then(joost, Announced{monday});
        QCOMPARE(noor.presence(), PresenceState::Announced);
        noor.maker().recordedAt(at(monday, 8, 9));
        noor.then(rachida, Received{monday, {}});
        QCOMPARE(noor.presence(), PresenceState::Inside);
        noor.then(amina, PickUpAnnounced{monday});
        QCOMPARE(noor.presence(), PresenceState::BeingFetched);
        noor.maker().recordedAt(at(monday, 17, 30));
        noor.then(tom, Departed{monday, amina.id, {}});
        QCOMPARE(noor.presence(), PresenceState::Away);
        QVERIFY(!noor.day().toCheck);
        QCOMPARE(noor.day().stays, (std::vector<Stay>{{at(monday, 8, 5), joost.id, at(monday, 8, 9),
                                                       rachida.id, at(monday, 17, 30), amina.id, tom.id}}));
    }

    void aCaregiverAloneCanDoEveryStep() {
        ChildStory noor;
        noor.then(rachida, Announced{monday});
        noor.then(rachida, Received{monday, {}});
        noor.then(rachida, PickUpAnnounced{monday});
        noor.then(rachida, Departed{monday, joost.id, {}});
        QCOMPARE(noor.presence(), PresenceState::Away);
        ChildStory sem; // nobody at the door at all
        sem.then(rachida, Received{monday, {}});
        QCOMPARE(sem.presence(), PresenceState::Inside);
        sem.then(rachida, Departed{monday, joost.id, {}});
        QCOMPARE(sem.presence(), PresenceState::Away);
        QCOMPARE(sem.day().stays.size(), std::size_t{1});
    }

    void aParentNeverReceivesOrLetsGo() {
        ChildStory noor;
        noor.then(joost, Announced{monday});
        const EventId received = noor.then(joost, Received{monday, {}});
        const EventId departed = noor.then(joost, Departed{monday, joost.id, {}});
        QCOMPARE(noor.presence(), PresenceState::Announced);
        QVERIFY(noor.reported(received, FindingKind::NotAllowed));
        QVERIFY(noor.reported(departed, FindingKind::NotAllowed));
        QVERIFY(!noor.day().stays.back().leftAt);
    }

    void aChildDoesNotGoHomeWithNobody() {
        ChildStory noor;
        noor.then(rachida, Received{monday, {}});
        const EventId departed = noor.then(rachida, Departed{monday, AdultId{}, {}});
        QCOMPARE(noor.presence(), PresenceState::Inside);
        QVERIFY(noor.reported(departed, FindingKind::NoEffect));
        QVERIFY(!noor.day().stays.back().leftAt);
    }

    void wijGaanLeavesTheChildInOurCare() {
        ChildStory noor;
        noor.then(rachida, Received{monday, {}});
        noor.then(joost, PickUpAnnounced{monday});
        QVERIFY(inOurCare(noor.presence()));
        QVERIFY(!noor.day().stays.back().leftAt);
    }

    void wijGaanOfAChildThatIsNotHereIsReportedAndChangesNothing() {
        ChildStory noor;
        const EventId early = noor.then(joost, PickUpAnnounced{monday});
        QCOMPARE(noor.presence(), PresenceState::Expected);
        QVERIFY(noor.reported(early, FindingKind::NoEffect));
    }

    void severalStaysADayAreAllInTheList() {
        ChildStory noor;
        noor.then(joost, Announced{monday});
        noor.then(rachida, Received{monday, {}});
        noor.then(rachida, Departed{monday, grandma.id, {}});
        noor.then(grandma, Announced{monday});
        QCOMPARE(noor.presence(), PresenceState::Announced);
        noor.then(tom, Received{monday, {}});
        QCOMPARE(noor.presence(), PresenceState::Inside);
        noor.then(tom, Departed{monday, amina.id, {}});
        const auto stays = noor.day().stays;
        QCOMPARE(stays.size(), std::size_t{2});
        QCOMPARE(stays[0].leftWith, grandma.id);
        QCOMPARE(stays[1].broughtBy, grandma.id);
        QCOMPARE(stays[1].leftWith, amina.id);
    }

    void oneDayDoesNotTouchAnother() {
        ChildStory noor;
        noor.then(rachida, Received{monday, {}});
        noor.then(rachida, Departed{monday, joost.id, {}});
        noor.then(rachida, Received{monday.addDays(1), {}});
        QCOMPARE(noor.presence(), PresenceState::Away);
        QCOMPARE(noor.day(monday.addDays(1)).presence, PresenceState::Inside);
        QCOMPARE(noor.day(monday.addDays(2)).presence, PresenceState::Expected);
    }

    void aTimeToldAfterwardsIsTheTimeInTheList() {
        ChildStory noor;
        noor.maker().recordedAt(at(monday, 18, 40));
        noor.then(rachida, Received{monday, QTime(8, 15)});
        noor.then(rachida, Departed{monday, joost.id, QTime(17, 45)});
        QCOMPARE(noor.day().stays[0].receivedAt, at(monday, 8, 15));
        QCOMPARE(noor.day().stays[0].leftAt, at(monday, 17, 45));
    }

    void aChildReportedAbsentMayComeAfterAll() {
        ChildStory noor;
        noor.then(joost, AbsenceReported{monday});
        QCOMPARE(noor.presence(), PresenceState::Absent);
        noor.then(amina, Announced{monday});
        QCOMPARE(noor.presence(), PresenceState::Announced);
        noor.then(rachida, Received{monday, {}});
        QCOMPARE(noor.presence(), PresenceState::Inside);
        QVERIFY(!noor.day().toCheck);
    }

    void komtNietDoesNotTakeAChildThatIsHereOffTheList() {
        ChildStory noor;
        noor.then(rachida, Received{monday, {}});
        const EventId absence = noor.then(amina, AbsenceReported{monday});
        QCOMPARE(noor.presence(), PresenceState::Inside);
        QVERIFY(noor.reported(absence, FindingKind::NoEffect));
        noor.then(rachida, Departed{monday, joost.id, {}});
        noor.then(amina, AbsenceReported{monday});
        QCOMPARE(noor.presence(), PresenceState::Away);
    }

    void announcingAChildThatIsInsideChangesNothing() {
        ChildStory noor;
        noor.then(rachida, Received{monday, {}});
        noor.then(joost, Announced{monday});
        QCOMPARE(noor.presence(), PresenceState::Inside);
        QCOMPARE(noor.day().stays.size(), std::size_t{1});
    }

    void undoAtTheDoorPutsBackWhatWas() {
        ChildStory noor;
        const EventId announced = noor.then(joost, Announced{monday});
        noor.then(joost, PresenceUndone{monday, announced});
        QCOMPARE(noor.presence(), PresenceState::Expected);
        QVERIFY(noor.day().stays.empty());
        const EventId absent = noor.then(joost, AbsenceReported{monday});
        noor.then(joost, PresenceUndone{monday, absent});
        QCOMPARE(noor.presence(), PresenceState::Expected);
        noor.then(joost, Announced{monday}); // and then really
        QCOMPARE(noor.presence(), PresenceState::Announced);
        QCOMPARE(noor.day().stays.size(), std::size_t{1});
        QVERIFY(!noor.day().toCheck);
    }

    void undoOfWijGaanPutsTheChildBackInside() {
        ChildStory noor;
        noor.then(rachida, Received{monday, {}});
        const EventId going = noor.then(joost, PickUpAnnounced{monday});
        noor.then(joost, PresenceUndone{monday, going});
        QCOMPARE(noor.presence(), PresenceState::Inside);
    }

    void undoOfGaatMeePutsTheChildBackInOurCare() {
        ChildStory noor;
        noor.then(rachida, Received{monday, {}});
        noor.then(joost, PickUpAnnounced{monday});
        const EventId departed = noor.then(rachida, Departed{monday, joost.id, {}});
        noor.then(tom, PresenceUndone{monday, departed});
        QCOMPARE(noor.presence(), PresenceState::BeingFetched);
        QVERIFY(!noor.day().stays.back().leftAt);
        QVERIFY(noor.day().stays.back().leftWith.isNil());
    }

    void undoWorksThoughSomethingHarmlessCameAfter() {
        ChildStory noor;
        noor.then(rachida, Received{monday, {}});
        const EventId departed = noor.then(rachida, Departed{monday, joost.id, {}});
        noor.then(amina, AbsenceReported{monday}); // changes nothing
        noor.then(rachida, PresenceUndone{monday, departed});
        QCOMPARE(noor.presence(), PresenceState::Inside);
        QVERIFY(!noor.day().stays.back().leftAt);
    }

    void twoUndosGoBackTwoSteps() {
        ChildStory noor;
        const EventId received = noor.then(rachida, Received{monday, {}});
        const EventId departed = noor.then(rachida, Departed{monday, joost.id, {}});
        noor.then(rachida, PresenceUndone{monday, departed});
        noor.then(rachida, PresenceUndone{monday, received});
        QCOMPARE(noor.presence(), PresenceState::Expected);
        QVERIFY(noor.day().stays.empty());
    }

    void tappingUndoTwiceIsUndoOnce() {
        ChildStory noor;
        noor.then(joost, Announced{monday});
        noor.then(rachida, Received{monday, {}});
        const EventId departed = noor.then(rachida, Departed{monday, joost.id, {}});
        noor.then(rachida, PresenceUndone{monday, departed});
        noor.then(rachida, PresenceUndone{monday, departed});
        QCOMPARE(noor.presence(), PresenceState::Inside);
    }

    void anUndoThatForgotToNameWhatItSawStillCounts() {
        ChildStory noor;
        const EventId announced = noor.then(joost, Announced{monday});
        noor.apart(joost, PresenceUndone{monday, announced});
        QCOMPARE(noor.presence(), PresenceState::Expected);
        QVERIFY(!noor.day().toCheck);
    }

    void aParentsUndoNeverTakesBackWhatACaregiverReceived() {
        ChildStory noor;
        const EventId announced = noor.then(joost, Announced{monday});
        noor.then(rachida, Received{monday, {}});
        noor.then(joost, PresenceUndone{monday, announced});
        QCOMPARE(noor.presence(), PresenceState::Inside);
        QVERIFY(!noor.day().toCheck);
        ChildStory sem; // the same on two tablets that do not see each other
        const EventId first = sem.apart(joost, Announced{monday});
        sem.apart(rachida, Received{monday, {}}, {first});
        sem.apart(joost, PresenceUndone{monday, first}, {first});
        QCOMPARE(sem.presence(), PresenceState::Inside);
        QVERIFY(sem.day().toCheck);
    }

    void nobodyUndoesWhatSomebodyElseDidExceptStaff() {
        ChildStory noor;
        const EventId announced = noor.then(joost, Announced{monday});
        const EventId foreign = noor.then(amina, PresenceUndone{monday, announced});
        QCOMPARE(noor.presence(), PresenceState::Announced);
        QVERIFY(noor.reported(foreign, FindingKind::NoEffect));
        noor.then(tom, PresenceUndone{monday, announced});
        QCOMPARE(noor.presence(), PresenceState::Expected);
    }

    void aCaregiverWhoIsAlsoAParentDoesNotUndoTheGroupFromTheDoor() {
        ChildStory noor;
        const EventId received = noor.then(rachida, Received{monday, {}});
        const EventId undone = noor.then(Author{rachida.id, Role::Parent}, PresenceUndone{monday, received});
        QCOMPARE(noor.presence(), PresenceState::Inside);
        QVERIFY(noor.reported(undone, FindingKind::NoEffect));
    }

    void undoOfNothingIsReported() {
        ChildStory noor;
        noor.then(rachida, Received{monday, {}});
        const EventId lost = noor.then(rachida, PresenceUndone{monday, idOf<EventId>(7)});
        QVERIFY(noor.reported(lost, FindingKind::NoEffect));
        const EventId twice = noor.then(rachida, PresenceUndone{monday, lost});
        QVERIFY(noor.reported(twice, FindingKind::NoEffect));
        QCOMPARE(noor.presence(), PresenceState::Inside);
    }

    void anEventWithoutADayIsReportedAndHarmsNoDay() {
        ChildStory noor;
        noor.then(rachida, Received{monday, {}});
        const EventId dayless = noor.apart(rachida, Departed{QDate(), joost.id, {}});
        QVERIFY(noor.reported(dayless, FindingKind::NoEffect));
        QCOMPARE(noor.presence(), PresenceState::Inside);
        QCOMPARE(noor.state().days.size(), std::size_t{1});
    }

    void whatWeCannotReadLetsTheChildCountAsInside() {
        ChildStory noor;
        noor.then(rachida, Received{monday, {}});
        noor.then(rachida, Departed{monday, joost.id, {}});
        Event future = noor.maker().make(rachida, Received{monday, {}});
        future.body.payload = Unknown{};
        const EventId unread = noor.add(future);
        QVERIFY(noor.state().askCaregiver);
        QVERIFY(noor.reported(unread, FindingKind::NotUnderstood));
        QCOMPARE(presenceOn(noor.state(), monday), PresenceState::Inside);
        QCOMPARE(presenceOn(noor.state(), monday.addDays(3)), PresenceState::Inside);
    }

    void whatWeCannotReadFailsClosedAlsoInACycle() {
        ChildStory noor;
        Event future = noor.maker().make(rachida, Received{monday, {}});
        future.body.payload = Unknown{};
        future.body.after = {future.envelope.id};
        noor.add(future);
        QVERIFY(noor.state().askCaregiver);
    }

    void whatWeNeedNotUnderstandDisturbsNobody() {
        ChildStory noor;
        Event future = noor.maker().make(joost, HomeTold{});
        future.body.payload = Unknown{};
        const EventId unread = noor.add(future);
        QVERIFY(!noor.state().askCaregiver);
        QVERIFY(noor.reported(unread, FindingKind::NotUnderstood));
    }
};

QTEST_GUILESS_MAIN(PresenceTest)
#include "PresenceTest.moc"
