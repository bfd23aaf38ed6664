// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Workspace.h"

#include "Desk.h"

#include <QLocale>
#include <QSignalSpy>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

using TabletRole = Workspace::TabletRole;

class WorkspaceTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aTabletHasItsOwnRoleAndNothingOfTheOthers() {
        Desk desk;
        for (const TabletRole role : {TabletRole::Door, TabletRole::Group, TabletRole::Review}) {
            const Workspace workspace(role, desk.ledger, desk.checker, desk.clock, QTime(18, 30));
            QCOMPARE(workspace.door() != nullptr, role == TabletRole::Door);
            QCOMPARE(workspace.group() != nullptr, role == TabletRole::Group);
            QCOMPARE(workspace.review() != nullptr, role == TabletRole::Review);
            QCOMPARE(workspace.siteName(), u"De Regenboog"_s);
        }
    }

    void aDoorThatNeverHeardItsHubTakesItsListForOld() {
        Desk desk;
        Workspace workspace(TabletRole::Door, desk.ledger, desk.checker, desk.clock, QTime(18, 30));
        workspace.sync()->set(false, 0, {}); // nothing new: as it is before the first answer
        QCOMPARE(workspace.door()->listText(), u"Lijst van de vorige keer"_s);
        workspace.sync()->set(true, 0, {});
        QCOMPARE(workspace.door()->listText(), QString());
    }

    void aStoreThatCannotBeUsedIsSaidAndNothingKeepsTurning() {
        Desk desk;
        Workspace workspace(TabletRole::Door, desk.ledger, desk.checker, desk.clock, QTime(18, 30));
        QVERIFY(workspace.isLoading());
        QSignalSpy changed(&workspace, &Workspace::loadingChanged);
        workspace.setFatal(u"Vol."_s);
        QVERIFY(!workspace.isLoading());
        QCOMPARE(workspace.fatal(), u"Vol."_s);
        QCOMPARE(changed.count(), 1);
    }

    void anotherLanguageIsAskedForOnceAndReachesEveryScreen() {
        Desk desk;
        Workspace workspace(TabletRole::Door, desk.ledger, desk.checker, desk.clock, QTime(18, 30));
        QSignalSpy wanted(&workspace, &Workspace::languageWanted);
        QSignalSpy clock(workspace.clock(), &WallClock::changed);
        QSignalSpy sync(workspace.sync(), &SyncState::changed);
        QSignalSpy door(workspace.door(), &DoorFlow::selectionChanged);
        workspace.chooseLanguage(u"nl"_s);
        QCOMPARE(wanted.count(), 0);
        workspace.chooseLanguage(u"ar"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(workspace.language(), u"nl"_s); // until it is there
        workspace.languageSwitched(u"ar"_s);
        QCOMPARE(workspace.language(), u"ar"_s);
        QVERIFY(clock.count() > 0 && sync.count() > 0 && door.count() > 0);
        QCOMPARE(workspace.languages().size(), 3);
    }

    void theNextFamilyFindsTheDoorInItsOwnLanguage() {
        Desk desk;
        Workspace workspace(TabletRole::Door, desk.ledger, desk.checker, desk.clock, QTime(18, 30));
        connect(&workspace, &Workspace::languageWanted, &workspace, &Workspace::languageSwitched);
        workspace.languageSwitched(u"nl"_s);
        workspace.chooseLanguage(u"ar"_s);
        workspace.door()->start();
        QCOMPARE(workspace.language(), u"ar"_s);
        workspace.door()->leave();
        QCOMPARE(workspace.language(), u"nl"_s);
    }

    void theWallSaysTheTimeOfTheDaycare() {
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        ManualClock clock{at(monday, 8, 7)};
        const WallClock wall(clock);
        QCOMPARE(wall.time(), u"08:07"_s);
        QCOMPARE(wall.date(), u"maandag 23 november"_s);
        QSet<QString> greetings;
        for (const int hour : {8, 13, 19}) {
            clock.setWall(at(monday, hour));
            greetings.insert(wall.greeting());
        }
        QCOMPARE(greetings.size(), 3);
    }

    void theDotSaysWhatItMeans() {
        SyncState state;
        QSignalSpy changed(&state, &SyncState::changed);
        QCOMPARE(state.stateName(), u"keeping"_s);
        state.set(true, 0, {});
        QCOMPARE(state.stateName(), u"synced"_s);
        state.set(true, 0, {}); // the same again
        QCOMPARE(changed.count(), 1);
        state.set(true, 3, {}); // not shared yet is not synced
        QCOMPARE(state.stateName(), u"keeping"_s);
        QVERIFY(state.longText().contains(u'3'));
        state.set(false, 0, {});
        QVERIFY(!state.longText().isEmpty() && !state.longText().contains(u'3'));
        state.set(true, 0, u"De hub kent dit scherm niet."_s);
        QCOMPARE(state.stateName(), u"attention"_s);
        QCOMPARE(state.longText(), u"De hub kent dit scherm niet."_s);
        for (const auto& [connected, problem] :
             {std::pair{true, QString()}, {false, QString()}, {true, u"x"_s}}) {
            state.set(connected, 0, problem);
            QVERIFY(!state.shortText().isEmpty());
        }
    }

    void idleCountsTheLastSecondsAndEndsOnce() {
        ManualClock clock{at(monday, 8)};
        IdleWatch idle(clock, std::chrono::seconds(45), std::chrono::seconds(10));
        QSignalSpy expired(&idle, &IdleWatch::expired);
        idle.touch(); // not started: nothing to count
        QVERIFY(!idle.isRunning() && idle.secondsLeft() == 0);
        idle.start();
        QCOMPARE(idle.secondsLeft(), 0);
        clock.advance(std::chrono::milliseconds(35'100));
        QTRY_COMPARE(idle.secondsLeft(), 10);
        idle.touch();
        QCOMPARE(idle.secondsLeft(), 0);
        clock.setWall(at(monday, 23)); // a wall clock that jumps ends nothing
        clock.advance(std::chrono::seconds(44));
        QTRY_COMPARE(idle.secondsLeft(), 1);
        clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(expired.count(), 1);
        QVERIFY(!idle.isRunning() && idle.secondsLeft() == 0);
        idle.start();
        clock.advance(std::chrono::hours(1)); // a tablet that slept is as idle as can be
        QTRY_COMPARE(expired.count(), 2);
        idle.start();
        idle.stop();
        clock.advance(std::chrono::hours(1));
        QCoreApplication::processEvents();
        QCOMPARE(expired.count(), 2);
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "WorkspaceTest.moc"
