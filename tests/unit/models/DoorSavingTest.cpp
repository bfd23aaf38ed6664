// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "models/DoorFlow.h"

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
    void annekeBrings() {
        comes(SmallDaycare::annekesNumber());
        flow.proceed();
        settle();
    }
    void annekeIsDone() {
        annekeBrings();
        flow.home()->setText(u"Een doekje helpt."_s);
        flow.homeDone();
        flow.homeDone();
        settle();
    }
};

using Act = void (*)(Door&);

} // namespace

Q_DECLARE_METATYPE(Act)

class DoorSavingTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aFailedArrivalIsToldAndCanBeTriedAgain() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        const std::size_t before = door.count();
        door.flow.toggleChild(door.daycare.sem.toString());
        door.ledger.failNext(ErrorCode::DiskFull);
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Family);
        QVERIFY(!door.flow.problem().isEmpty() && !door.flow.isSaving());
        QCOMPARE(door.count(), before);
        QVERIFY(door.flow.primaryText().contains(u"Noor"_s) && !door.flow.primaryText().contains(u"Sem"_s));
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::FromHome);
        QCOMPARE(door.flow.problem(), QString());
        QCOMPARE(door.count(), before + 1);
    }

    void aFailedSaveKeepsEveryWordThatWasTold() {
        Door door;
        door.annekeBrings();
        door.flow.home()->setText(u"Een doekje helpt."_s);
        door.flow.home()->choose(0, static_cast<int>(Choice::Restless));
        door.flow.homeDone();
        door.ledger.failNext(ErrorCode::DiskFull);
        door.flow.homeDone();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::FromHome); // never "Bewaard"
        QCOMPARE(door.flow.savedText(), QString());
        QVERIFY(!door.flow.problem().isEmpty());
        door.flow.selectHomeTab(0);
        QCOMPARE(door.flow.home()->text(), u"Een doekje helpt."_s);
        QVERIFY(door.flow.home()->told()->choices == std::vector{Choice::Restless});
        door.flow.homeDone();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Done);
        QCOMPARE(door.kept<HomeTold>().size(), 1U);
        QCOMPARE(door.kept<HomeTold>().front().payload.text, u"Een doekje helpt."_s);
    }

    void aDoubleTapWritesOnce_data() {
        QTest::addColumn<bool>("inTheMorning");
        QTest::addColumn<Act>("until");
        QTest::addColumn<Act>("tap");
        QTest::addColumn<std::size_t>("events");
        const Act nothing = [](Door&) {};
        const Act questions = [](Door& door) {
            door.flow.proceed();
            Desk::settle();
            for (const int tab : {0, 1}) {
                door.flow.selectHomeTab(tab);
                door.flow.home()->setText(u"iets"_s);
            }
        };
        const Act day = [](Door& door) { door.flow.proceed(); };
        QTest::newRow("brengen") << true << nothing << Act([](Door& door) { door.flow.proceed(); })
                                 << std::size_t{2};
        QTest::newRow("komt niet") << true << nothing << Act([](Door& door) { door.flow.absent(); })
                                   << std::size_t{2};
        QTest::newRow("klaar") << true << questions << Act([](Door& door) { door.flow.homeDone(); })
                               << std::size_t{2};
        QTest::newRow("zoals altijd")
            << true << questions << Act([](Door& door) { door.flow.asAlways(); }) << std::size_t{2};
        QTest::newRow("wij gaan") << false << day << Act([](Door& door) { door.flow.goHome(); })
                                  << std::size_t{2};
    }
    void aDoubleTapWritesOnce() {
        QFETCH(bool, inTheMorning);
        QFETCH(Act, until);
        QFETCH(Act, tap);
        QFETCH(std::size_t, events);
        Door door;
        if (!inTheMorning) door.daycare.noorsDay();
        door.comes(SmallDaycare::annekesNumber());
        until(door);
        const std::size_t before = door.count();
        door.ledger.hold();
        for (int i = 0; i < 3; ++i)
            tap(door);
        QVERIFY(door.flow.isSaving());
        door.ledger.answerNow();
        tap(door); // and one more, on the next screen
        door.ledger.answerNow();
        QCOMPARE(door.count(), before + events);
    }

    void undoTakesBackTheArrivalAndTheWords() {
        Door door;
        door.annekeIsDone();
        QVERIFY(door.flow.canUndo());
        QCOMPARE(door.flow.secondsLeft(), DoorFlow::undoSeconds);
        const auto heads = door.day(door.daycare.noor).presenceHeads;
        door.flow.undo();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Family);
        QVERIFY(!door.flow.note().isEmpty() && !door.flow.canUndo());
        const auto undone = door.kept<PresenceUndone>();
        QCOMPARE(undone.size(), 2U);
        QCOMPARE(undone.front().after, heads);
        QCOMPARE(undone.front().payload.undoes, door.kept<Announced>().front().id);
        QCOMPARE(door.kept<ExchangeWithdrawn>().size(), 1U);
        QCOMPARE(door.kept<ExchangeWithdrawn>().front().payload.withdraws, door.kept<HomeTold>().front().id);
        for (const ChildId child : {door.daycare.noor, door.daycare.sem})
            QCOMPARE(door.presence(child), PresenceState::Expected);
        QVERIFY(door.day(door.daycare.noor).entries.front().withdrawn);
        QVERIFY(door.flow.canContinue()); // and it can be done right at once
    }

    void undoOfLeavingKeepsTheChildrenInside() {
        Door door;
        door.daycare.noorsDay();
        door.comes(SmallDaycare::annekesNumber());
        door.flow.proceed();
        door.flow.goHome();
        Desk::settle();
        door.flow.undo();
        Desk::settle();
        QCOMPARE(door.presence(door.daycare.noor), PresenceState::Inside);
        QVERIFY(door.flow.isFetching());
    }

    void undoDoesNotSayThatAReceivedChildIsNotHere() {
        Door door;
        door.annekeIsDone();
        door.daycare.then(door.daycare.noor, door.daycare.rachida, Role::Caregiver,
                          Received{SmallDaycare::day(), {}});
        door.flow.undo();
        Desk::settle();
        QCOMPARE(door.presence(door.daycare.noor), PresenceState::Inside);
        QVERIFY(door.flow.note().contains(u"Noor"_s));
    }

    void undoIsOfferedForTenSecondsAndThenTheFamilyIsGone() {
        Door door;
        door.annekeIsDone();
        door.clock.advance(std::chrono::milliseconds(6'500));
        QTRY_COMPARE(door.flow.secondsLeft(), 4);
        QVERIFY(door.flow.canUndo());
        door.clock.advance(std::chrono::milliseconds(3'500));
        QTRY_COMPARE(door.flow.step(), Step::Rest);
        const std::size_t before = door.count();
        door.flow.undo();
        Desk::settle();
        QCOMPARE(door.count(), before);
    }

    void aSecondTapOnUndoTakesBackNothingMore() {
        Door door;
        door.annekeIsDone();
        door.ledger.hold();
        door.flow.undo();
        door.flow.undo();
        door.ledger.answerNow();
        door.flow.undo();
        door.ledger.answerNow();
        QCOMPARE(door.kept<PresenceUndone>().size(), 2U);
    }

    void aFailedUndoIsToldCanBeTriedAgainAndDoesNotStayOnTheScreen() {
        Door door;
        door.annekeIsDone();
        door.ledger.failNext(ErrorCode::Io);
        door.flow.undo();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Done);
        QVERIFY(!door.flow.problem().isEmpty() && door.flow.canUndo());
        door.ledger.failNext(ErrorCode::Io);
        door.flow.undo();
        Desk::settle();
        QVERIFY(door.kept<PresenceUndone>().empty());
        door.clock.advance(std::chrono::seconds(DoorFlow::undoSeconds));
        QTRY_COMPARE(door.flow.step(), Step::Rest);
        QCOMPARE(door.flow.doneTitle(), QString());
    }

    void anUndoThatNeverComesBackDoesNotStayOnTheScreen() {
        Door door;
        door.annekeIsDone();
        door.ledger.hold();
        door.flow.undo();
        door.clock.advance(std::chrono::seconds(DoorFlow::idleSeconds));
        QTRY_COMPARE(door.flow.step(), Step::Rest);
    }

    void aSaveThatComesBackAfterTheScreenWasClosedHarmsNothing() {
        Desk desk;
        desk.ledger.hold();
        {
            DoorFlow flow(desk.ledger, desk.checker, desk.clock);
            flow.start();
            Desk::identify(*flow.code(), SmallDaycare::annekesNumber());
            flow.proceed();
        }
        desk.ledger.answerNow();
        QCOMPARE(desk.kept<Announced>().size(), 2U);
    }
};

QTEST_GUILESS_MAIN(DoorSavingTest)
#include "DoorSavingTest.moc"
