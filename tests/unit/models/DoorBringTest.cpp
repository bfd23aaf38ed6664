// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "models/DoorFlow.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

using Step = DoorFlow::Step;

struct Door : Desk {
    DoorFlow flow{ledger, checker, clock};

    void comes(const QString& number) {
        flow.start();
        identify(*flow.code(), number);
    }
    /// Anneke brings the children that were chosen beforehand, up to the questions.
    void annekeBrings() {
        comes(SmallDaycare::annekesNumber());
        flow.proceed();
        settle();
    }
    [[nodiscard]] bool isSelected(ChildId child) {
        for (const FamilyRow& row : flow.family()->rows())
            if (row.child == child) return row.selected;
        return false;
    }
    void plannedOn(ChildId id, const char* weekdays) {
        ChildDescribed profile = child(id).profile->value;
        profile.weekdays = Weekdays(weekdays);
        office(subjectOf(id), profile);
    }
};

} // namespace

class DoorBringTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void siblingsAreChosenBeforehand() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        QCOMPARE(door.flow.step(), Step::Family);
        QCOMPARE(door.flow.personName(), u"Anneke"_s);
        QCOMPARE(door.flow.family()->count(), 2);
        QVERIFY(door.isSelected(door.daycare.noor) && door.isSelected(door.daycare.sem));
        QVERIFY(door.flow.canContinue() && !door.flow.isFetching());
        QVERIFY(door.flow.primaryText().contains(u"Noor"_s) && door.flow.primaryText().contains(u"Sem"_s));
        door.flow.toggleChild(door.daycare.noor.toString());
        door.flow.toggleChild(door.daycare.sem.toString());
        QVERIFY(!door.flow.canContinue()); // nobody to bring
    }

    void bothCoParentsComeForTheirChildren() {
        Door door;
        for (const QString& number : {SmallDaycare::annekesNumber(), u"1002"_s}) {
            door.comes(number);
            QCOMPARE(door.flow.family()->count(), 2);
            QVERIFY(door.flow.isParent());
            door.flow.leave();
        }
    }

    void aSiblingWhoStaysAtHomeIsNotBroughtByAccident() {
        Door door;
        door.daycare.then(door.daycare.sem, door.daycare.joost, Role::Parent,
                          AbsenceReported{SmallDaycare::day()});
        door.annekeBrings();
        QCOMPARE(door.presence(door.daycare.noor), PresenceState::Announced);
        QCOMPARE(door.presence(door.daycare.sem), PresenceState::Absent); // not counted as inside
    }

    void aSiblingWhoIsNotPlannedTodayIsNotBroughtByAccident() {
        Door door;
        door.plannedOn(door.daycare.sem, "0000010"); // Tuesdays
        door.comes(SmallDaycare::annekesNumber());
        QVERIFY(door.isSelected(door.daycare.noor) && !door.isSelected(door.daycare.sem));
        door.flow.toggleChild(door.daycare.sem.toString()); // but never refused
        QVERIFY(door.isSelected(door.daycare.sem) && door.flow.canContinue());
    }

    void onADayThatNobodyIsPlannedAllAreStillWelcome() {
        Door door;
        for (const ChildId child : {door.daycare.noor, door.daycare.sem})
            door.plannedOn(child, "0000010");
        door.comes(SmallDaycare::annekesNumber());
        QVERIFY(door.isSelected(door.daycare.noor) && door.isSelected(door.daycare.sem));
    }

    void theArrivalIsKeptBeforeTheQuestions() {
        Door door;
        door.annekeBrings();
        QCOMPARE(door.flow.step(), Step::FromHome);
        const auto announced = door.kept<Announced>();
        QCOMPARE(announced.size(), 2U);
        for (const auto& event : announced) {
            QCOMPARE(event.author.id, door.daycare.anneke);
            QCOMPARE(event.author.role, Role::Parent);
        }
        QCOMPARE(door.presence(door.daycare.noor), PresenceState::Announced);
        QCOMPARE(door.presence(door.daycare.sem), PresenceState::Announced);
    }

    void whoReturnsToTellMoreIsNotAnnouncedTwice() {
        Door door;
        door.annekeBrings();
        door.flow.leave();
        door.comes(SmallDaycare::annekesNumber());
        door.flow.otherWay();
        door.flow.toggleChild(door.daycare.noor.toString());
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::FromHome);
        QCOMPARE(door.kept<Announced>().size(), 2U);
    }

    void aBringerWhoIsNoParentIsAskedNothingAboutHome() {
        Door door;
        door.comes(SmallDaycare::opasNumber());
        QVERIFY(!door.flow.isParent());
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Done);
        QCOMPARE(door.kept<Announced>().front().author.role, Role::Collector);
        door.flow.leave();
        door.comes(SmallDaycare::opasNumber());
        door.flow.requestTalk(0);
        door.flow.absent();
        Desk::settle();
        QVERIFY(door.kept<TalkRequested>().empty() && door.kept<AbsenceReported>().empty());
    }

    void skippingStoresNothingAndIsOneTap() {
        Door door;
        door.annekeBrings();
        door.flow.home()->choose(0, static_cast<int>(Choice::Restless));
        door.flow.skipHome();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Done);
        QVERIFY(door.kept<HomeTold>().empty());
        QVERIFY(door.flow.kept().isEmpty());
    }

    void skippingTheSecondChildKeepsWhatWasToldOfTheFirst() {
        Door door;
        door.annekeBrings();
        door.flow.home()->choose(0, static_cast<int>(Choice::Restless));
        door.flow.homeDone();
        QCOMPARE(door.flow.home()->childName(), u"Sem"_s);
        door.flow.skipHome();
        Desk::settle();
        const auto told = door.kept<HomeTold>();
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told.front().child, door.daycare.noor);
    }

    void theFormThatIsSkippedIsNotTakenFromUnderTheScreen() {
        Door door;
        door.annekeBrings();
        QSignalSpy changed(&door.flow, &DoorFlow::homeChanged);
        const HomeForm* before = door.flow.home();
        door.ledger.failNext(ErrorCode::DiskFull); // the screen stays
        door.flow.home()->setText(u"x"_s);
        door.flow.selectHomeTab(1);
        door.flow.home()->setText(u"y"_s);
        door.flow.selectHomeTab(0);
        changed.clear();
        door.flow.skipHome();
        QVERIFY(changed.count() > 0 && door.flow.home() != before);
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::FromHome);
    }

    void everythingAsAlwaysStoresOnlyThatSentence() {
        Door door;
        door.annekeBrings();
        HomeForm* form = door.flow.home();
        form->choose(0, static_cast<int>(Choice::SleptWell));
        form->choose(0, 100); // medicine
        form->setText(u"iets"_s);
        form->chooseCollector(door.daycare.joost.toString());
        door.flow.asAlways();
        QCOMPARE(door.flow.home()->childName(), u"Sem"_s); // the other child is asked about too
        door.flow.asAlways();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Done);
        const auto told = door.kept<HomeTold>();
        QCOMPARE(told.size(), 2U);
        for (const auto& event : told)
            QVERIFY((event.payload == HomeTold{SmallDaycare::day(), true, {}, {}, {}, {}, {}}));
    }

    void oneChildIsDoneInOneTap() {
        for (void (DoorFlow::*ready)() : {&DoorFlow::homeDone, &DoorFlow::asAlways, &DoorFlow::skipHome}) {
            Door door;
            door.comes(SmallDaycare::fadimesNumber());
            door.flow.proceed();
            Desk::settle();
            QCOMPARE(door.flow.homeTabs().size(), 1);
            (door.flow.*ready)();
            Desk::settle();
            QCOMPARE(door.flow.step(), Step::Done);
        }
    }

    void whatWasToldOfEachChildIsKeptInOneGo() {
        Door door;
        door.annekeBrings();
        door.flow.home()->choose(0, static_cast<int>(Choice::SleptWell));
        door.flow.homeDone();
        door.flow.home()->setText(u" Hij heeft een tand. "_s);
        door.flow.homeDone();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Done);
        const auto told = door.kept<HomeTold>();
        QCOMPARE(told.size(), 2U);
        QCOMPARE(told[0].child, door.daycare.noor);
        QCOMPARE(told[0].payload.choices, std::vector{Choice::SleptWell});
        QCOMPARE(told[1].payload.text, u"Hij heeft een tand."_s);
        QVERIFY(told[1].payload.choices.empty()); // nothing is filled in beforehand
        QCOMPARE(door.flow.kept().size(), 2);
        QVERIFY(door.flow.savedText().contains(u"08:07"_s));
        QVERIFY(door.flow.doneTitle().contains(u"Noor"_s) && door.flow.doneSubtitle().contains(u"Rachida"_s));
    }

    void whoWalksAwayHasStillToldIt() {
        Door door;
        door.annekeBrings();
        door.flow.home()->setText(u"Een doekje helpt."_s);
        door.clock.advance(std::chrono::seconds(DoorFlow::idleSeconds));
        QTRY_COMPARE(door.flow.step(), Step::Rest);
        Desk::settle();
        QCOMPARE(door.kept<HomeTold>().size(), 1U);
        QCOMPARE(door.kept<HomeTold>().front().payload.text, u"Een doekje helpt."_s);
    }

    void whoWalksAwayWhileItIsBeingKeptHasToldItOnce() {
        Door door;
        door.annekeBrings();
        door.flow.home()->setText(u"Een doekje helpt."_s);
        door.flow.homeDone();
        door.ledger.hold();
        door.flow.homeDone();
        door.clock.advance(std::chrono::seconds(DoorFlow::idleSeconds));
        QTRY_COMPARE(door.flow.step(), Step::Rest);
        door.ledger.answerNow();
        QCOMPARE(door.kept<HomeTold>().size(), 1U);
    }

    void theLastSecondsAreSeenAndATapStopsThem() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        QCOMPARE(door.flow.idle()->secondsLeft(), 0);
        door.clock.advance(std::chrono::seconds(DoorFlow::idleSeconds - 4));
        QTRY_COMPARE(door.flow.idle()->secondsLeft(), 4);
        door.flow.idle()->touch();
        QCOMPARE(door.flow.idle()->secondsLeft(), 0);
        door.clock.advance(std::chrono::seconds(DoorFlow::idleSeconds - 1));
        QTRY_COMPARE(door.flow.idle()->secondsLeft(), 1);
        QCOMPARE(door.flow.step(), Step::Family);
    }

    void absenceIsKeptForThoseChosen() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        door.flow.toggleChild(door.daycare.noor.toString());
        door.flow.absent();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Done);
        QCOMPARE(door.presence(door.daycare.sem), PresenceState::Absent);
        QCOMPARE(door.presence(door.daycare.noor), PresenceState::Expected);
        QVERIFY(door.flow.doneTitle().contains(u"Sem"_s) && !door.flow.doneTitle().contains(u"Noor"_s));
    }

    void aChildThatIsInsideIsNotSaidToBeAbsent() {
        Door door;
        door.daycare.noorsDay();
        door.comes(SmallDaycare::annekesNumber());
        const std::size_t before = door.count();
        door.flow.absent();
        Desk::settle();
        QCOMPARE(door.count(), before);
        QCOMPARE(door.flow.step(), Step::Family); // and it is not said that it was kept
    }

    void aWishToTalkIsPassedOnOnce() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        door.ledger.hold();
        door.flow.requestTalk(2);
        door.flow.requestTalk(2);
        door.ledger.answerNow();
        const auto wishes = door.kept<TalkRequested>();
        QCOMPARE(wishes.size(), 1U);
        QCOMPARE(wishes.front().payload.moment, TalkMoment::CallMe);
        QCOMPARE(door.flow.step(), Step::Family);
        QVERIFY(door.flow.note().contains(u"Rachida"_s));
        door.flow.requestTalk(9); // no such moment
        QCOMPARE(door.kept<TalkRequested>().size(), 1U);
    }

    void whatHappensElsewhereIsSeenAtOnce() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        QAbstractItemModelTester tester(door.flow.family());
        QSignalSpy reset(door.flow.family(), &QAbstractItemModel::modelReset);
        QSignalSpy rows(door.flow.family(), &QAbstractItemModel::dataChanged);
        door.daycare.then(door.daycare.sem, door.daycare.joost, Role::Parent,
                          AbsenceReported{SmallDaycare::day()});
        QCOMPARE(rows.count(), 1);
        QCOMPARE(reset.count(), 0);
        QVERIFY(!door.flow.family()->rows()[1].status.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DoorBringTest)
#include "DoorBringTest.moc"
