// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GroupFlow.h"

#include "Desk.h"
#include "Seen.h"

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

using Step = GroupFlow::Step;

struct Group : Desk {
    GroupFlow flow{ledger, checker, clock, QTime(18, 30)};

    void logIn(const QString& number = SmallDaycare::rachidasNumber()) { identify(*flow.code(), number); }
    /// Nine o'clock: nine children inside, Mila and Finn at the door, Rachida logged in.
    void morning() {
        daycare.morning();
        logIn();
    }
    [[nodiscard]] QStringList kinds() const {
        QStringList all;
        for (const QVariant& notice : flow.notices())
            all.append(notice.toMap().value(u"kind"_s).toString());
        return all;
    }
};

QStringList labels(const QVariantList& list) {
    QStringList all;
    for (const QVariant& item : list)
        all.append(item.toMap().value(u"label"_s).toString());
    return all;
}

} // namespace

class GroupFlowTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nothingIsSeenBeforeACaregiverLogsIn() {
        Group group;
        group.daycare.morning();
        QCOMPARE(Seen(group.flow).of({u"Mila"_s, u"Luca"_s, u"koemelk"_s, u"Rachida"_s}), QStringList());
        QCOMPARE(group.flow.step(), Step::LogIn);
    }

    void aParentDoesNotGetIn() {
        Group group;
        group.logIn(SmallDaycare::annekesNumber());
        QCOMPARE(group.flow.step(), Step::LogIn);
        QVERIFY(!group.flow.code()->message().isEmpty());
        QCOMPARE(group.flow.board()->count(), 0);
    }

    void aCaregiverSeesHerGroupsAndTheLeadSeesAll() {
        Group group;
        group.logIn();
        QCOMPARE(group.flow.step(), Step::Board);
        QCOMPARE(labels(group.flow.groups()), QStringList{u"Vlinders"_s});
        group.flow.selectGroup(group.daycare.rupsen.toString());
        QCOMPARE(group.flow.groupName(), u"Vlinders"_s);
        group.flow.logOut();
        group.logIn(SmallDaycare::marijkesNumber());
        QCOMPARE(group.flow.groups().size(), 2);
        group.flow.selectGroup(group.daycare.rupsen.toString());
        QCOMPARE(group.flow.groupName(), u"Rupsen"_s);
    }

    void whoStandsAtTheDoorIsReceivedInOneGo() {
        Group group;
        group.morning();
        QVERIFY(group.flow.receiveText().contains(u"Mila"_s) && group.flow.receiveText().contains(u"Finn"_s));
        QVERIFY(!group.flow.question().isEmpty());
        const std::size_t before = group.count();
        const auto heads = group.day(group.daycare.mila).presenceHeads;
        group.ledger.hold();
        group.flow.receive();
        group.flow.receive(); // a double tap
        group.ledger.answerNow();
        QCOMPARE(group.count(), before + 2);
        for (const ChildId child : {group.daycare.mila, group.daycare.finn})
            QCOMPARE(group.presence(child), PresenceState::Inside);
        QCOMPARE(group.flow.receiveText(), QString());
        QVERIFY(group.flow.undoText().contains(u"Mila"_s));
        QCOMPARE(group.flow.undoSecondsLeft(), GroupFlow::undoSeconds);
        for (const auto& received : group.kept<Received>())
            if (received.child == group.daycare.mila) {
                QCOMPARE(received.after, heads);
                QCOMPARE(received.author.id, group.daycare.rachida);
            }
    }

    void severalAreChosenAndReceivedTogether() {
        Group group;
        group.morning();
        group.flow.startSelecting();
        QCOMPARE(group.flow.receiveText(), QString());
        group.flow.tapChild(group.daycare.mila.toString());
        group.flow.tapChild(group.daycare.luca.toString()); // inside already: there is nothing to receive
        group.flow.tapChild(group.daycare.noor.toString());
        group.flow.tapChild(group.daycare.noor.toString()); // not after all
        QVERIFY(group.flow.receiveText().contains(u"Mila"_s) &&
                !group.flow.receiveText().contains(u"Luca"_s));
        const std::size_t before = group.count();
        group.flow.receive();
        Desk::settle();
        QCOMPARE(group.count(), before + 1);
        QVERIFY(!group.flow.isSelecting());
        QCOMPARE(group.presence(group.daycare.finn), PresenceState::Announced);
    }

    void whoWasReceivedElsewhereWhileChoosingIsNotReceivedTwice() {
        Group group;
        group.morning();
        group.flow.startSelecting();
        group.flow.tapChild(group.daycare.mila.toString());
        group.daycare.then(group.daycare.mila, group.daycare.ilse, Role::Caregiver,
                           Received{SmallDaycare::day(), {}});
        const std::size_t before = group.count();
        group.flow.receive();
        Desk::settle();
        QCOMPARE(group.count(), before);
    }

    void undoPutsThemBackAtTheDoor() {
        Group group;
        group.morning();
        group.flow.receive();
        Desk::settle();
        group.flow.undo();
        group.flow.undo();
        Desk::settle();
        QCOMPARE(group.kept<PresenceUndone>().size(), 2U);
        QCOMPARE(group.presence(group.daycare.mila), PresenceState::Announced);
        QCOMPARE(group.flow.undoText(), QString());
        group.flow.undo();
        Desk::settle();
        QCOMPARE(group.kept<PresenceUndone>().size(), 2U);
    }

    void undoIsOfferedForTenSeconds() {
        Group group;
        group.morning();
        group.flow.receive();
        Desk::settle();
        group.clock.advance(std::chrono::seconds(7));
        QTRY_COMPARE(group.flow.undoSecondsLeft(), 3);
        group.clock.advance(std::chrono::seconds(3));
        QTRY_COMPARE(group.flow.undoText(), QString());
        group.flow.undo();
        Desk::settle();
        QVERIFY(group.kept<PresenceUndone>().empty());
    }

    void aFailedUndoCanBeTriedAgain() {
        Group group;
        group.morning();
        group.flow.receive();
        Desk::settle();
        group.ledger.failNext(ErrorCode::Io);
        group.flow.undo();
        Desk::settle();
        QVERIFY(!group.flow.problem().isEmpty());
        QVERIFY(!group.flow.undoText().isEmpty());
        group.flow.undo();
        Desk::settle();
        QCOMPARE(group.kept<PresenceUndone>().size(), 2U);
        QCOMPARE(group.flow.problem(), QString());
    }

    void aFailedSaveIsToldAndWhatWasWrittenIsKept() {
        Group group;
        group.morning();
        group.flow.tapChild(group.daycare.luca.toString());
        group.ledger.failNext(ErrorCode::DiskFull);
        group.flow.child()->observe(u"Bouwde een toren van tien blokken"_s);
        Desk::settle();
        QVERIFY(!group.flow.problem().isEmpty() && group.flow.canRetry());
        QCOMPARE(group.flow.undoText(), QString());
        QVERIFY(group.kept<Observed>().empty());
        group.ledger.failNext(ErrorCode::DiskFull);
        group.flow.retry();
        Desk::settle();
        QVERIFY(group.flow.canRetry());
        group.flow.retry();
        group.flow.retry();
        Desk::settle();
        QCOMPARE(group.kept<Observed>().size(), 1U);
        QCOMPARE(group.kept<Observed>().front().payload.text, u"Bouwde een toren van tien blokken"_s);
        QVERIFY(group.flow.problem().isEmpty() && !group.flow.canRetry());
    }

    void aDismissedProblemKeepsNothingBehind() {
        Group group;
        group.morning();
        group.ledger.failNext(ErrorCode::DiskFull);
        group.flow.receive();
        Desk::settle();
        group.flow.dismissProblem();
        QVERIFY(group.flow.problem().isEmpty() && !group.flow.canRetry());
        const std::size_t before = group.count();
        group.flow.retry();
        Desk::settle();
        QCOMPARE(group.count(), before);
    }

    void aSaveThatComesBackAfterLogOutShowsNoNames() {
        Group group;
        group.morning();
        group.ledger.hold();
        group.flow.receive();
        group.flow.logOut();
        group.ledger.answerNow();
        QCOMPARE(group.presence(group.daycare.mila), PresenceState::Inside);
        QCOMPARE(group.flow.undoText(), QString());
        QCOMPARE(Seen(group.flow).of({u"Mila"_s, u"Finn"_s}), QStringList());
    }

    void whatWasSavedAfterwardsDoesNotTakeAwayTheUndoOfAnArrival() {
        Group group;
        group.morning();
        group.flow.receive();
        Desk::settle();
        const QString text = group.flow.undoText();
        group.flow.tapChild(group.daycare.luca.toString());
        group.flow.child()->observe(u"Zwaaide"_s);
        Desk::settle();
        group.flow.child()->togglePick(group.kept<Observed>().front().id.toString());
        Desk::settle();
        QVERIFY(!group.flow.undoText().isEmpty() && text != QString());
    }

    void namesLeaveTheScreenAfterTenMinutesAndCountsStay() {
        Group group;
        group.morning();
        group.flow.tapChild(group.daycare.luca.toString());
        const QString counts = group.flow.countsText();
        group.clock.advance(std::chrono::seconds(GroupFlow::coverAfterSeconds));
        QTRY_VERIFY(group.flow.isCovered());
        QCOMPARE(group.flow.step(), Step::Board);
        QCOMPARE(group.flow.countsText(), counts);
        for (BoardColumnModel* column : {group.flow.notYet(), group.flow.inside(), group.flow.gone()})
            QCOMPARE(column->count(), 0);
        QVERIFY(group.flow.notices().isEmpty() && group.flow.receiveText().isEmpty() &&
                group.flow.unheardNames().isEmpty() && group.flow.question().isEmpty());
        QCOMPARE(group.flow.child()->name(), QString());

        const std::size_t before = group.count();
        group.flow.receive(); // nobody writes on a covered board
        group.flow.tapChild(group.daycare.luca.toString());
        group.flow.openFirstUnheard();
        Desk::settle();
        QCOMPARE(group.count(), before);
        QCOMPARE(group.flow.step(), Step::Board);

        group.flow.uncover(); // and who comes back says who she is
        QCOMPARE(group.flow.step(), Step::LogIn);
        group.logIn(u"2002"_s);
        QVERIFY(!group.flow.isCovered() && group.flow.inside()->count() > 0);
        QCOMPARE(group.flow.personName(), u"Ilse"_s);
    }

    void theUncertainAndTheMissingComeFirst() {
        Group group;
        group.daycare.morning();
        group.daycare.clockAt(9, 20); // Teun is planned at half past nine
        HomeTold told;
        told.day = SmallDaycare::day();
        told.medicine = MedicineGiven{u"paracetamol"_s, QTime(7, 0)};
        group.daycare.then(group.daycare.luca, group.daycare.parentOf(group.daycare.luca), Role::Parent,
                           told);
        group.daycare.then(group.daycare.noor, group.daycare.anneke, Role::Parent,
                           TalkRequested{SmallDaycare::day(), TalkMoment::AtPickUp});
        PhoneCalled called{SmallDaycare::day(), group.daycare.anneke, {}, {}};
        called.collection = CollectionPlan{group.daycare.opa, QTime(16, 0)};
        group.daycare.then(group.daycare.noor, group.daycare.rachida, Role::Caregiver, called);
        group.logIn();
        const QStringList before = group.kinds();
        QCOMPARE(before, (QStringList{u"medicine"_s, u"talk"_s, u"collector"_s}));
        group.daycare.clockAt(10, 0); // half an hour late
        group.daycare.then(group.daycare.luca, group.daycare.rachida, Role::Caregiver,
                           Observed{SmallDaycare::day(), u"Slaapt"_s});
        QCOMPARE(group.kinds(), (QStringList{u"late"_s, u"medicine"_s, u"talk"_s, u"collector"_s}));
        const QVariantMap late = group.flow.notices().front().toMap();
        QVERIFY(late.value(u"text"_s).toString().contains(u"Teun"_s));
        for (const QVariant& notice : group.flow.notices())
            QVERIFY(!notice.toMap().value(u"icon"_s).toString().isEmpty());
    }

    void twoTabletsThatDisagreeAreShownFirstAndAReceptionSettlesIt() {
        Group group;
        group.daycare.morning();
        // Elsewhere, on a tablet that had not heard of it, Luca was let go.
        const auto old = std::vector<EventId>{group.kept<Announced>().front().id};
        (void)group.ledger.add(
            {draftOf(subjectOf(group.daycare.luca),
                     composeBody(Departed{SmallDaycare::day(), group.daycare.samira, {}},
                                 Author{group.daycare.ilse, Role::Caregiver}, group.clock, old))});
        group.logIn();
        QVERIFY(group.day(group.daycare.luca).toCheck);
        QCOMPARE(group.kinds().front(), u"check"_s);
        QVERIFY(group.flow.receiveText().contains(u"Luca"_s));
        group.flow.tapChild(group.daycare.luca.toString());
        QVERIFY(group.flow.child()->isToCheck() && group.flow.child()->canReceive());
        group.flow.child()->receive();
        Desk::settle();
        QVERIFY(!group.day(group.daycare.luca).toCheck);
        QCOMPARE(group.presence(group.daycare.luca), PresenceState::Inside);
    }

    void aMessageFromHomeIsOneTapAway() {
        Group group;
        group.morning();
        QVERIFY(!group.flow.unheardText().isEmpty());
        QVERIFY(group.flow.unheardNames().contains(u"Noor"_s));
        group.flow.startSelecting(); // even then
        group.flow.openFirstUnheard();
        QCOMPARE(group.flow.step(), Step::Child);
        QVERIFY(!group.flow.isSelecting() && !group.flow.child()->unheardText().isEmpty());
        group.flow.back();
        QCOMPARE(group.flow.step(), Step::Board);
        QCOMPARE(group.flow.child()->name(), QString());
    }

    void forgottenChildrenAreAskedAfterAtClosing() {
        Group group;
        group.morning();
        QVERIFY(group.flow.closing().isEmpty());
        group.daycare.clockAt(18, 30);
        const QVariantList open = group.flow.closing();
        QCOMPARE(open.size(), 11); // nine inside and two at the door: all count as here
        QVERIFY(open.front().toMap().value(u"text"_s).toString().endsWith(u"?"_s));
        group.flow.logOut();
        QVERIFY(group.flow.closing().isEmpty());
    }

    void aChildWhoIsNotPlannedIsWelcomeAndNamed() {
        Group group;
        ChildDescribed described = group.child(group.daycare.mila).profile->value;
        described.weekdays = Weekdays("0000010");
        group.office(subjectOf(group.daycare.mila), described);
        group.daycare.morning();
        group.logIn();
        QVERIFY(group.kinds().contains(u"extra"_s));
        group.flow.receive();
        Desk::settle();
        QCOMPARE(group.presence(group.daycare.mila), PresenceState::Inside);
    }

    void theCountsAreOfNow() {
        Group group;
        group.morning();
        QVERIFY(group.flow.countsText().contains(u"9 "_s) && group.flow.countsText().contains(u"2 "_s));
        group.daycare.then(group.daycare.luca, group.daycare.ilse, Role::Caregiver,
                           Departed{SmallDaycare::day(), group.daycare.samira, {}});
        QVERIFY(group.flow.countsText().startsWith(u"8 "_s));
    }

    void logOutForgetsEverything() {
        Group group;
        group.morning();
        group.flow.receive();
        Desk::settle();
        group.flow.tapChild(group.daycare.luca.toString());
        group.flow.logOut();
        QCOMPARE(Seen(group.flow).of({u"Mila"_s, u"Luca"_s, u"koemelk"_s, u"Rachida"_s}), QStringList());
    }

    void aSaveThatComesBackAfterTheScreenWasClosedHarmsNothing() {
        Desk desk;
        desk.daycare.morning();
        desk.ledger.hold();
        {
            GroupFlow flow(desk.ledger, desk.checker, desk.clock, QTime(18, 30));
            Desk::identify(*flow.code(), SmallDaycare::rachidasNumber());
            flow.receive();
        }
        desk.ledger.answerNow();
        QCOMPARE(desk.presence(desk.daycare.mila), PresenceState::Inside);
    }
};

QTEST_GUILESS_MAIN(GroupFlowTest)
#include "GroupFlowTest.moc"
