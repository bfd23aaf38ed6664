// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "Seen.h"
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
    [[nodiscard]] QStringList family() const {
        QStringList words{u"Noor"_s, u"Sem"_s, u"Anneke"_s, u"Joost"_s, u"Rachida"_s, u"Ilse"_s, u"doekje"_s};
        for (const ChildId child : {daycare.noor, daycare.sem})
            words.append(child.toString());
        for (const AdultId adult : {daycare.anneke, daycare.joost})
            words.append(adult.toString());
        return words;
    }
    [[nodiscard]] QStringList seenOfTheFamily() { return Seen(flow).of(family()); }
};

using Act = void (*)(Door&);
void tells(Door& door) {
    door.flow.proceed();
    Desk::settle();
    door.flow.home()->setText(u"Een doekje helpt."_s);
    door.flow.home()->choose(0, static_cast<int>(Choice::SleptWell));
    door.flow.home()->chooseCollector(door.daycare.joost.toString());
}
void isDone(Door& door) {
    tells(door);
    door.flow.homeDone();
    door.flow.homeDone();
    Desk::settle();
}
void readsTheDay(Door& door) {
    door.flow.proceed();
    Desk::settle();
}

} // namespace

Q_DECLARE_METATYPE(Act)

class DoorPrivacyTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nothingOfAFamilyIsShownBeforeSomebodyIsIdentified() {
        Door door;
        door.daycare.morning();
        QCOMPARE(door.seenOfTheFamily(), QStringList());
        door.flow.start();
        Desk::type(*door.flow.code(), SmallDaycare::annekesNumber() + u"2468"_s);
        QCOMPARE(door.flow.code()->secretCount(), 4);
        QCOMPARE(door.seenOfTheFamily(), QStringList());
    }

    void theNextFamilySeesNothingOfThePrevious_data() {
        QTest::addColumn<bool>("inTheMorning");
        QTest::addColumn<Act>("does");
        QTest::addColumn<Act>("ends");
        const Act nothing = [](Door&) {};
        const Act leave = [](Door& door) { door.flow.leave(); };
        const Act finish = [](Door& door) { door.flow.finish(); };
        const Act idle = [](Door& door) {
            door.clock.advance(std::chrono::seconds(DoorFlow::idleSeconds));
            QTRY_COMPARE(door.flow.step(), Step::Rest);
            Desk::settle();
        };
        const Act countdown = [](Door& door) {
            door.clock.advance(std::chrono::seconds(DoorFlow::undoSeconds));
            QTRY_COMPARE(door.flow.step(), Step::Rest);
        };
        const Act talk = [](Door& door) {
            door.flow.requestTalk(1);
            Desk::settle();
        };
        const Act fails = [](Door& door) {
            door.ledger.failNext(ErrorCode::DiskFull);
            door.flow.proceed();
            Desk::settle();
        };
        QTest::newRow("Jullie, someone else") << true << nothing << leave;
        QTest::newRow("Jullie, idle") << true << nothing << idle;
        QTest::newRow("wants to talk, leaves") << true << talk << leave;
        QTest::newRow("could not be kept, idle") << true << fails << idle;
        QTest::newRow("Van thuis, leaves") << true << Act(tells) << leave;
        QTest::newRow("Van thuis, idle") << true << Act(tells) << idle;
        QTest::newRow("Klaar, button") << true << Act(isDone) << finish;
        QTest::newRow("Klaar, by itself") << true << Act(isDone) << countdown;
        QTest::newRow("De dag, leaves") << false << Act(readsTheDay) << leave;
        QTest::newRow("De dag, idle") << false << Act(readsTheDay) << idle;
    }
    void theNextFamilySeesNothingOfThePrevious() {
        QFETCH(bool, inTheMorning);
        QFETCH(Act, does);
        QFETCH(Act, ends);
        Door door;
        if (!inTheMorning) door.daycare.noorsDay();
        door.comes(SmallDaycare::annekesNumber());
        QVERIFY(door.seenOfTheFamily().contains(u"Noor"_s)); // or else nothing below means anything
        does(door);
        QVERIFY(door.seenOfTheFamily().contains(u"Noor"_s));
        ends(door);
        QCOMPARE(door.flow.step(), Step::Rest);
        QCOMPARE(door.seenOfTheFamily(), QStringList());
        QCOMPARE(door.flow.home(), nullptr);

        door.comes(SmallDaycare::fadimesNumber());
        QVERIFY(Seen(door.flow).all().contains(u"Aya"_s));
        const QStringList left = door.seenOfTheFamily();
        QVERIFY2(!left.contains(u"Noor"_s) && !left.contains(u"Anneke"_s) && !left.contains(u"doekje"_s),
                 qPrintable(left.join(u' ')));
    }

    void aSaveThatComesBackLateShowsNothingToTheNext() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        door.ledger.hold();
        door.flow.proceed();
        door.flow.leave();
        door.comes(SmallDaycare::fadimesNumber());
        door.ledger.answerNow();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Family);
        QVERIFY(!Seen(door.flow).all().contains(u"Noor"_s));
        QCOMPARE(door.kept<Announced>().size(), 2U); // it was said, so it is kept
    }

    void aCheckedCodeThatComesBackLateLetsNobodyIn() {
        Door door;
        door.flow.start();
        Desk::type(*door.flow.code(), SmallDaycare::annekesNumber() + u"24680"_s);
        door.flow.leave();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Rest);
        QCOMPARE(door.seenOfTheFamily(), QStringList());
    }

    void aCollectorSeesOnlyTheThingsThatWerePicked() {
        Door door;
        door.daycare.noorsDay();
        door.comes(SmallDaycare::opasNumber());
        QVERIFY(!door.flow.isParent());
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::TheDay);
        QCOMPARE(door.flow.day()->count(), 0);
        QCOMPARE(door.flow.toTell().size(), 3);
        QVERIFY(!Seen(door.flow).all().contains(u"doekje"_s));
        door.flow.giveView(door.kept<Observed>().front().id.toString(), u"Leuk"_s);
        Desk::settle();
        QVERIFY(door.kept<PerspectiveGiven>().empty());
    }

    void aBringerWhoIsNoParentSeesWhomHeBringsAndNoMore() {
        Door door;
        ChildDescribed noor = door.child(door.daycare.noor).profile->value;
        noor.allergies = u"PLANT-noten"_s;
        noor.careNotes = u"PLANT-zorg"_s;
        door.office(subjectOf(door.daycare.noor), noor);
        HomeTold told;
        told.day = SmallDaycare::day();
        told.text = u"PLANT-thuis"_s;
        told.choices = {Choice::Restless};
        told.medicine = MedicineGiven{u"PLANT-zetpil"_s, QTime(6, 0)};
        door.daycare.then(door.daycare.noor, door.daycare.anneke, Role::Parent, told);
        told.day = told.day.addDays(-1);
        told.text = u"PLANT-gisteren"_s;
        door.daycare.then(door.daycare.noor, door.daycare.anneke, Role::Parent, told);
        door.daycare.then(door.daycare.noor, door.daycare.anneke, Role::Parent,
                          TalkRequested{SmallDaycare::day(), TalkMoment::CallMe});
        const QStringList theirs{u"PLANT"_s,  u"jaar"_s,  u"maanden"_s, u"nrustig"_s,
                                 u"Anneke"_s, u"Joost"_s, u"spreken"_s, u"Sem"_s};
        const auto clean = [&] { return Seen(door.flow).of(theirs); };
        door.comes(SmallDaycare::opasNumber());
        QCOMPARE(door.flow.primaryText(), u"Ik breng Aya en Noor"_s);
        QCOMPARE(clean(), QStringList());
        QVERIFY(!door.flow.mayPermit());
        door.flow.openPermissions();
        door.flow.requestTalk(0);
        door.flow.absent();
        door.flow.requestCollector(u"Buurman"_s, u"buurman"_s);
        QCOMPARE(door.flow.step(), Step::Family);
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Done);
        QCOMPARE(clean(), QStringList());
        QCOMPARE(door.flow.home(), nullptr);
        door.flow.finish();
        door.comes(SmallDaycare::annekesNumber()); // the words are there, for a parent
        QVERIFY(Seen(door.flow).all().contains(u"jaar"_s));
    }

    void aCollectorWhoIsNoParentReadsNoWordsOfHomeThatWerePicked() {
        Door door;
        door.daycare.noorsDay();
        HomeTold told;
        told.day = SmallDaycare::day();
        told.text = u"PLANT-thuis"_s;
        const EventId home = door.daycare.then(door.daycare.noor, door.daycare.anneke, Role::Parent, told);
        door.daycare.then(door.daycare.noor, door.daycare.rachida, Role::Caregiver,
                          HandoverPicked{SmallDaycare::day(), {home}});
        door.comes(SmallDaycare::opasNumber());
        QCOMPARE(door.flow.primaryText(), u"Ik haal Noor"_s);
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::TheDay);
        QVERIFY(!Seen(door.flow).all().contains(u"PLANT"_s));
        door.flow.goHome();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Done);
        QVERIFY(!Seen(door.flow).all().contains(u"PLANT"_s));
    }

    void aCollectorIsToldNothingAboutHealth() {
        Door door;
        door.daycare.noorsDay();
        CareLogged warm;
        warm.day = SmallDaycare::day();
        warm.care = CareKind::Temperature;
        warm.by = door.daycare.rachida;
        warm.from = QTime(15, 0);
        warm.tenthsCelsius = 391;
        const EventId measured =
            door.daycare.then(door.daycare.noor, door.daycare.rachida, Role::Caregiver, warm);
        door.daycare.then(door.daycare.noor, door.daycare.rachida, Role::Caregiver,
                          HandoverPicked{SmallDaycare::day(), {measured}});
        door.comes(SmallDaycare::opasNumber());
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.toTell().size(), 0);
        door.flow.leave();
        door.comes(SmallDaycare::annekesNumber());
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.toTell().size(), 1); // a parent is told
    }

    void aParentOfOneChildWhoFetchesAnotherReadsNothingOfTheOther() {
        Door door;
        door.daycare.noorsDay();
        const AdultId fadime = door.adult(SmallDaycare::fadimesNumber());
        door.office(subjectOf(door.daycare.noor),
                    CollectorAllowed{fadime, u"Fadime"_s, u"buurvrouw"_s, {}, {}});
        door.comes(SmallDaycare::fadimesNumber());
        QVERIFY(door.flow.isParent()); // of Aya
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.dayTitle(), u"De dag van Noor"_s);
        QVERIFY(!door.flow.isParent());
        QCOMPARE(door.flow.day()->count(), 0);
        QVERIFY(!Seen(door.flow).all().contains(u"doekje"_s));
    }

    void aParentOfOneChildTellsNothingAboutAnother() {
        Door door;
        const AdultId fadime = door.adult(SmallDaycare::fadimesNumber());
        door.office(subjectOf(door.daycare.noor),
                    CollectorAllowed{fadime, u"Fadime"_s, u"buurvrouw"_s, {}, {}});
        door.comes(SmallDaycare::fadimesNumber());
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.homeTabs().size(), 1);
        QCOMPARE(door.flow.home()->childName(), u"Aya"_s);
        for (const auto& announced : door.kept<Announced>())
            QCOMPARE(announced.author.role,
                     announced.child == door.daycare.aya ? Role::Parent : Role::Collector);
    }

    void aParentWithoutAuthorityReadsNothingTheOtherParentTold() {
        Door door;
        door.daycare.noorsDay();
        door.office(subjectOf(door.daycare.noor),
                    ParentLinked{door.daycare.joost, u"vader"_s, Authority::No, true});
        door.comes(u"1002"_s);
        door.flow.toggleChild(door.daycare.sem.toString());
        door.flow.proceed();
        QCOMPARE(door.flow.step(), Step::TheDay);
        QCOMPARE(door.flow.day()->count(), 0);
        QVERIFY(!Seen(door.flow).all().contains(u"doekje"_s));
    }

    void aCaregiverIsSentToTheGroupWithoutBlame() {
        Door door;
        door.daycare.morning();
        door.comes(SmallDaycare::rachidasNumber());
        QCOMPARE(door.flow.step(), Step::WhoAreYou);
        QVERIFY(!door.flow.code()->message().isEmpty());
        QCOMPARE(door.flow.code()->number(), QString());
        QCOMPARE(door.flow.family()->count(), 0);
    }
};

QTEST_GUILESS_MAIN(DoorPrivacyTest)
#include "DoorPrivacyTest.moc"
