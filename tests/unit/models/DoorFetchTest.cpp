// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "models/DoorFlow.h"

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

using Step = DoorFlow::Step;

struct Door : Desk {
    Door() { daycare.noorsDay(); }
    DoorFlow flow{ledger, checker, clock};

    void comes(const QString& number) {
        flow.start();
        identify(*flow.code(), number);
    }
};

} // namespace

class DoorFetchTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whoseChildrenAreInsideIsThoughtToFetchThem() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        QVERIFY(door.flow.isFetching() && door.flow.canContinue());
        QVERIFY(door.flow.primaryText().contains(u"Noor"_s) && door.flow.primaryText().contains(u"Sem"_s));
        const QString other = door.flow.otherWayText();
        door.flow.otherWay(); // but the suggestion is only that
        QVERIFY(!door.flow.isFetching() && door.flow.otherWayText() != other);
    }

    void aParentSeesTheDayAndWhatWeWouldLikeToTell() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::TheDay);
        QCOMPARE(door.flow.dayTitle(), u"De dag van Noor"_s);
        QCOMPARE(door.flow.toTell().size(), 3);
        QVERIFY(door.flow.day()->count() > 5);
        QCOMPARE(door.flow.dayTabs().size(), 2);
        door.flow.selectDayTab(1);
        QCOMPARE(door.flow.dayTitle(), u"De dag van Sem"_s);
        QCOMPARE(door.flow.toTell().size(), 0);
        door.flow.selectDayTab(7);
        QCOMPARE(door.flow.dayTitle(), u"De dag van Sem"_s);
    }

    void aCodeThatWasJustMadeAnewFetchesAndReadsNoDay() {
        Door door;
        CodeIssued anew = door.ledger.snapshot().adult(door.daycare.anneke)->code->value;
        door.office(subjectOf(door.daycare.anneke), anew); // as the office gives one anew
        door.comes(SmallDaycare::annekesNumber());
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::TheDay);
        QCOMPARE(door.flow.day()->count(), 0);
        QVERIFY(!door.flow.isParent());         // the buttons of who reads along
        QVERIFY(!door.flow.toTell().isEmpty()); // what the leidster picked to tell is told
        door.flow.goHome();
        Desk::settle();
        QCOMPARE(door.kept<PickUpAnnounced>().size(), 2U);
    }

    void leavingIsAnnouncedAndNobodyIsAwayUntilACaregiverSaysSo() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        door.flow.proceed();
        door.flow.goHome();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Done);
        QCOMPARE(door.kept<PickUpAnnounced>().size(), 2U);
        QCOMPARE(door.presence(door.daycare.noor), PresenceState::BeingFetched);
        QVERIFY(door.flow.doneSubtitle().contains(u"Rachida"_s));
    }

    void aChildThatWasLetGoMeanwhileIsNotFetchedAgain() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        door.flow.proceed();
        door.daycare.then(door.daycare.noor, door.daycare.rachida, Role::Caregiver,
                          Departed{SmallDaycare::day(), door.daycare.anneke, {}});
        door.flow.goHome();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Done);
        QCOMPARE(door.kept<PickUpAnnounced>().size(), 1U);
        QCOMPARE(door.kept<PickUpAnnounced>().front().child, door.daycare.sem);
    }

    void whoMayNotFetchIsSentToACaregiverAndNotToldWhy() {
        Door door;
        for (const ChildId child : {door.daycare.noor, door.daycare.sem})
            door.office(subjectOf(child),
                        ParentLinked{door.daycare.joost, u"vader"_s, Authority::Yes, false});
        door.comes(u"1002"_s);
        const std::size_t before = door.count();
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Family);
        QVERIFY(!door.flow.note().isEmpty());
        QCOMPARE(door.count(), before);
    }

    void whoMayNotFetchAnyMoreIsSentToACaregiverFromTheDayToo() {
        for (const bool caregiverLooks : {false, true}) {
            Door door;
            door.comes(u"1002"_s);
            door.flow.proceed();
            Desk::settle();
            QCOMPARE(door.flow.step(), Step::TheDay);
            // Said in the group while he reads: of one of the two.
            door.office(subjectOf(door.daycare.noor),
                        ParentLinked{door.daycare.joost, u"vader"_s, Authority::Yes, false});
            const std::size_t before = door.count();
            if (caregiverLooks) {
                door.flow.askStaff();
                Desk::identify(*door.flow.staff(), SmallDaycare::rachidasNumber());
            } else
                door.flow.goHome();
            Desk::settle();
            QCOMPARE(door.flow.step(), Step::Family);
            QVERIFY(!door.flow.note().isEmpty());
            QCOMPARE(door.count(), before);
            QCOMPARE(door.flow.day()->count(), 0);
        }
    }

    void whatAParentAnswersIsKeptBesideOurWords() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        door.flow.proceed();
        const EventId slide = door.kept<Observed>().back().id;
        door.flow.giveView(slide.toString(), u"  Thuis durft ze dat nog niet. "_s);
        Desk::settle();
        const auto views = door.kept<PerspectiveGiven>();
        QCOMPARE(views.size(), 1U);
        QCOMPARE(views.front().payload.on, slide);
        QCOMPARE(views.front().payload.text, u"Thuis durft ze dat nog niet."_s);
        QCOMPARE(views.front().after, std::vector{slide});
        QCOMPARE(door.flow.step(), Step::TheDay);
        door.flow.giveView(slide.toString(), u"   "_s); // nothing was said
        Desk::settle();
        QCOMPARE(door.kept<PerspectiveGiven>().size(), 1U);
    }

    void whatIsWrittenWhileTheDayIsReadAppears() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        door.flow.proceed();
        Desk::settle();
        const int before = door.flow.day()->count();
        door.daycare.then(door.daycare.noor, door.daycare.rachida, Role::Caregiver,
                          Observed{SmallDaycare::day(), u"Zingt het hele liedje"_s});
        QCOMPARE(door.flow.day()->count(), before + 1);
    }
};

QTEST_GUILESS_MAIN(DoorFetchTest)
#include "DoorFetchTest.moc"
