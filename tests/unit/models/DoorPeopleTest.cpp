// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "Seen.h"
#include "base/Badge.h"
#include "models/DoorFlow.h"

using namespace drempel;
using namespace drempel::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Step = DoorFlow::Step;

struct Door : Desk {
    DoorFlow flow{ledger, checker, clock};

    void comes(const QString& number) {
        flow.start();
        identify(*flow.code(), number);
    }
    void staff(const QString& number) { identify(*flow.staff(), number); }
    void helps(const QString& number) { identify(*flow.forgotten()->code(), number); }
    void chooses(const QString& digits) {
        for (int twice = 0; twice < 2; ++twice)
            for (const QChar digit : digits)
                flow.ownCode()->digit(digit.digitValue());
        settle();
    }
    QByteArray badgeOf(AdultId adult) {
        const QByteArray badge = newBadge();
        office(subjectOf(adult),
               BadgeIssued{BadgeId(RawId{static_cast<std::uint8_t>(++badges)}), checker.badgeHash(badge)});
        return badgeText(badge).toLatin1();
    }
    void shows(const QByteArray& badge) {
        flow.badge(badge);
        settle();
    }
    [[nodiscard]] const CodeIssued& codeOf(AdultId id) const {
        return ledger.snapshot().adult(id)->code->value;
    }
    int badges = 0;
};

} // namespace

class DoorPeopleTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aBadgeOpensFromRestWithoutATap() {
        Door door;
        const QByteArray badge = door.badgeOf(door.daycare.anneke);
        door.shows(badge);
        QCOMPARE(door.flow.step(), Step::Family);
        door.shows(door.badgeOf(door.daycare.joost)); // somebody else's badge changes nothing now
        QCOMPARE(door.flow.personName(), u"Anneke"_s);
    }

    void aParentChoosesTheirOwnCodeAndNobodySeesIt() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        QVERIFY(door.flow.codeNotice().contains(u"papier"_s));
        door.flow.chooseOwnCode();
        QCOMPARE(door.flow.step(), Step::OwnCode);
        door.chooses(u"80246"_s);
        QCOMPARE(door.flow.step(), Step::Family);
        QVERIFY(!door.flow.note().isEmpty());
        QCOMPARE(door.codeOf(door.daycare.anneke).origin, CodeOrigin::Chosen);
        QCOMPARE(door.codeOf(door.daycare.anneke).number, SmallDaycare::annekesNumber());
        QCOMPARE(door.codeOf(door.daycare.anneke).value, Digest::of("80246").bytes());
        QCOMPARE(door.flow.codeNotice(), QString());
        QVERIFY(!Seen(door.flow).all().contains(u"80246"_s));
    }

    void aCodeThatCannotBeKeptIsNotChosen() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        door.flow.chooseOwnCode();
        door.ledger.failNext(ErrorCode::DiskFull);
        door.chooses(u"80246"_s);
        QVERIFY(!door.flow.problem().isEmpty());
        QCOMPARE(door.codeOf(door.daycare.anneke).origin, CodeOrigin::Issued);
    }

    void twoOfTheStaffHelpWhoForgotACode() {
        Door door;
        door.flow.start();
        door.flow.forgotCode();
        door.helps(SmallDaycare::rachidasNumber());
        QCOMPARE(door.flow.forgotten()->part(), CodeReset::Part::Second);
        door.helps(SmallDaycare::rachidasNumber()); // twice the same is one
        QCOMPARE(door.flow.forgotten()->part(), CodeReset::Part::Second);
        QVERIFY(!door.flow.forgotten()->code()->message().isEmpty());
        door.helps(SmallDaycare::marijkesNumber());
        QCOMPARE(door.flow.forgotten()->part(), CodeReset::Part::Whose);
        for (const QChar digit : SmallDaycare::annekesNumber())
            door.flow.forgotten()->digit(digit.digitValue());
        QCOMPARE(door.flow.forgotten()->personName(), u"Anneke"_s);
        door.flow.forgotten()->confirm();
        QCOMPARE(door.flow.step(), Step::OwnCode);
        door.chooses(u"80246"_s);
        const auto made = door.kept<CodeIssued>().back();
        QCOMPARE(made.payload.origin, CodeOrigin::Reset);
        QCOMPARE(made.author.id, door.daycare.rachida);
        QCOMPARE(made.payload.second, door.daycare.marijke);
        QCOMPARE(door.codeOf(door.daycare.anneke).value, Digest::of("80246").bytes()); // and it has effect
        QCOMPARE(door.flow.step(), Step::Family);
        QCOMPARE(door.flow.personName(), u"Anneke"_s);
    }

    void oneOfTheStaffAloneHelpsNobodyToAnothersCode() {
        Door door;
        door.flow.start();
        door.flow.forgotCode();
        door.helps(SmallDaycare::rachidasNumber());
        for (const QChar digit : SmallDaycare::annekesNumber())
            door.flow.forgotten()->digit(digit.digitValue());
        door.flow.forgotten()->confirm();
        QCOMPARE(door.flow.step(), Step::Forgotten);
        QCOMPARE(door.codeOf(door.daycare.anneke).origin, CodeOrigin::Issued);
    }

    void onesOwnBadgeHelpsToo() {
        Door door;
        const QByteArray badge = door.badgeOf(door.daycare.anneke);
        door.flow.start();
        door.flow.forgotCode();
        door.shows(badge);
        QCOMPARE(door.flow.step(), Step::OwnCode);
        door.chooses(u"80246"_s);
        QCOMPARE(door.codeOf(door.daycare.anneke).origin, CodeOrigin::Reset);
        QCOMPARE(door.flow.step(), Step::Family);
    }

    void whoWorksHereMakesTheirCodeInsideAndIsToldSo() {
        Door door;
        door.office(subjectOf(door.daycare.anneke),
                    CaregiverDescribed{u"M77"_s, u"Anneke"_s, StaffRole::Caregiver, {}, Weekdays(0x7F)});
        door.comes(SmallDaycare::annekesNumber()); // a parent here too
        door.flow.chooseOwnCode();
        QCOMPARE(door.flow.step(), Step::Family);
        QVERIFY(door.flow.problem().contains(u"groep"_s));
        const QByteArray badge = door.badgeOf(door.daycare.anneke);
        door.flow.leave();
        door.flow.start();
        door.flow.forgotCode();
        door.shows(badge);
        door.flow.forgotten()->own();
        QCOMPARE(door.flow.step(), Step::Forgotten);
        QVERIFY(door.flow.forgotten()->code()->message().contains(u"groep"_s));
    }
    void aResetIsToldAtTheNextLogInAndForADayGivesInAndOutAndNotesOnly() {
        Door door;
        const QByteArray badge = door.badgeOf(door.daycare.anneke);
        door.flow.start();
        door.flow.forgotCode();
        door.shows(badge);
        door.chooses(u"80246"_s);
        door.flow.leave();
        door.comes(SmallDaycare::annekesNumber());
        QVERIFY(door.flow.codeNotice().startsWith(u"Je code is op "_s));
        QVERIFY(!door.flow.mayPermit());
        door.flow.openPermissions();
        QCOMPARE(door.flow.step(), Step::Family);
        door.flow.requestCollector(u"Tante Sia"_s, u"tante"_s);
        Desk::settle();
        QVERIFY(door.kept<PickUpRequested>().empty());
        door.flow.chooseOwnCode(); // choosing again shortens nothing
        door.chooses(u"51937"_s);
        QVERIFY(!door.flow.mayPermit());
        QVERIFY(door.flow.codeNotice().startsWith(u"Je code is op "_s));
        door.flow.toggleChild(door.daycare.sem.toString());
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.kept<Announced>().size(), 1U); // in and out goes on
        door.flow.leave();
        door.flow.start();
        door.shows(badge); // a badge is as good as ever
        QVERIFY(door.flow.mayPermit());
        door.flow.leave();

        door.clock.advance(60 * 24h); // a long holiday
        door.comes(SmallDaycare::annekesNumber());
        QVERIFY(door.flow.mayPermit());
        QVERIFY(door.flow.codeWasReset());
        door.flow.knowsOfReset();
        Desk::settle();
        QCOMPARE(door.flow.codeNotice(), QString());
        door.flow.leave();
        door.comes(SmallDaycare::annekesNumber());
        QVERIFY(!door.flow.codeWasReset());
        QCOMPARE(door.flow.codeNotice(), QString()); // told once
    }

    void somebodyElseFetchesIsOnlyARequest() {
        Door door;
        door.comes(SmallDaycare::annekesNumber());
        door.flow.requestCollector(u"  Tante   Sia "_s, u"tante"_s);
        Desk::settle();
        const auto requests = door.kept<PickUpRequested>();
        QCOMPARE(requests.size(), 2U); // Noor and Sem
        QCOMPARE(requests.front().payload.name, u"Tante Sia"_s);
        QVERIFY(door.flow.note().contains(u"belt"_s));
        for (const Collector& collector :
             collectorsOn(door.ledger.snapshot(), door.daycare.noor, SmallDaycare::day()))
            QVERIFY(collector.name != u"Tante Sia"_s);
    }

    void whoIsNoParentPermitsAndAsksNothing() {
        Door door;
        door.daycare.noorsDay();
        door.comes(SmallDaycare::opasNumber());
        QVERIFY(!door.flow.mayPermit());
        door.flow.openPermissions();
        door.flow.requestCollector(u"Tante Sia"_s, u"tante"_s);
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::Family);
        QVERIFY(door.kept<PickUpRequested>().empty());
    }

    void aLeidsterAtTheDoorLetsThemGo() {
        Door door;
        door.daycare.noorsDay();
        door.comes(SmallDaycare::annekesNumber());
        door.flow.proceed();
        door.flow.askStaff();
        QCOMPARE(door.flow.step(), Step::StaffLooks);
        door.staff(SmallDaycare::annekesNumber()); // her own code is not enough
        QCOMPARE(door.flow.step(), Step::StaffLooks);
        QVERIFY(door.kept<Departed>().empty());
        door.staff(SmallDaycare::rachidasNumber());
        QCOMPARE(door.flow.step(), Step::Done);
        QCOMPARE(door.presence(door.daycare.noor), PresenceState::Away);
        const auto left = door.kept<Departed>().front();
        QCOMPARE(left.author.id, door.daycare.rachida);
        QCOMPARE(left.payload.with, door.daycare.anneke);
        QVERIFY(!door.day(door.daycare.noor).toCheck);
        door.flow.undo();
        Desk::settle();
        QCOMPARE(door.presence(door.daycare.noor), PresenceState::Inside);
    }

    void anOldListLetsNobodyGoWithoutALeidster() {
        Door door;
        door.daycare.noorsDay();
        door.flow.setHubConnected(true);
        door.comes(SmallDaycare::annekesNumber());
        door.flow.setHubConnected(false);
        door.clock.advance(14min);
        door.flow.proceed();
        QCOMPARE(door.flow.listText(), QString());
        door.clock.advance(1min);
        QVERIFY(door.flow.listText().startsWith(u"Lijst van 17:2"_s));
        door.flow.goHome();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::StaffLooks);
        QVERIFY(door.kept<PickUpAnnounced>().empty());
        door.flow.back();
        QCOMPARE(door.flow.step(), Step::TheDay);
        door.flow.goHome();
        door.staff(SmallDaycare::rachidasNumber());
        QCOMPARE(door.presence(door.daycare.noor), PresenceState::Away);
    }

    void aListOfYesterdaySaysSo() {
        Door door;
        door.flow.setHubConnected(true);
        door.flow.setHubConnected(false);
        door.clock.advance(24h);
        QVERIFY2(door.flow.listText().contains(u" 23 "_s), qUtf8Printable(door.flow.listText()));
    }

    void aDoorThatSleptDoesNotTakeItsListForNew() {
        Door door;
        door.daycare.noorsDay();
        door.flow.setHubConnected(true);
        door.comes(SmallDaycare::annekesNumber());
        door.flow.setHubConnected(false);
        door.clock.setWall(door.clock.now() + 16min); // what runs since the start stood still
        door.flow.proceed();
        door.flow.goHome();
        Desk::settle();
        QCOMPARE(door.flow.step(), Step::StaffLooks);
    }

    void aDoorThatStartsWithoutItsHubHasAnOldList() {
        Door door;
        door.daycare.noorsDay();
        door.flow.setHubConnected(false);
        QVERIFY(!door.flow.listText().isEmpty());
        door.flow.setHubConnected(true);
        QCOMPARE(door.flow.listText(), QString());
        door.flow.setHubConnected(false); // now it has fifteen minutes
        QCOMPARE(door.flow.listText(), QString());
    }

    void theNextSeesNothingOfACodeOrAHelper_data() {
        QTest::addColumn<int>("where");
        QTest::newRow("forgotten") << 0;
        QTest::newRow("own code") << 1;
        QTest::newRow("permissions") << 2;
        QTest::newRow("staff looks") << 3;
    }
    void theNextSeesNothingOfACodeOrAHelper() {
        QFETCH(int, where);
        Door door;
        if (where == 3) door.daycare.noorsDay();
        if (where == 0) {
            door.flow.start();
            door.flow.forgotCode();
            door.helps(SmallDaycare::rachidasNumber());
            QVERIFY(Seen(door.flow).all().contains(u"Rachida"_s));
        } else {
            door.comes(SmallDaycare::annekesNumber());
        }
        if (where == 1) door.flow.chooseOwnCode();
        if (where == 2) door.flow.openPermissions();
        if (where == 3) {
            door.flow.proceed();
            door.flow.askStaff();
        }
        QVERIFY(door.flow.step() != Step::Family);
        door.clock.advance(std::chrono::seconds(DoorFlow::idleSeconds));
        QTRY_COMPARE(door.flow.step(), Step::Rest);
        Desk::settle();
        const QString seen = Seen(door.flow).all();
        for (const QString& word : {u"Rachida"_s, u"Anneke"_s, u"Noor"_s, u"Sem"_s})
            QVERIFY2(!seen.contains(word), qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(DoorPeopleTest)
#include "DoorPeopleTest.moc"
