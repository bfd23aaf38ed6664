// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Roles.h"

#include "domain/Kinds.h"

#include <QTest>

#include <set>

using namespace drempel;

namespace {

using Roles = std::set<Role>;

Roles writersOf(Kind kind) {
    Roles roles;
    for (int value = 0; value <= static_cast<int>(last(Role{})); ++value)
        if (mayWrite(static_cast<Role>(value), kind)) roles.insert(static_cast<Role>(value));
    return roles;
}

const Roles office{Role::System, Role::Admin};
const Roles staff{Role::Caregiver, Role::GroupLead, Role::Admin, Role::Mentor, Role::Trainee};
const Roles parentAndStaff{Role::Parent, Role::Caregiver, Role::GroupLead,
                           Role::Admin,  Role::Mentor,    Role::Trainee};
const Roles familyAndStaff{Role::Parent, Role::Collector, Role::Caregiver, Role::GroupLead,
                           Role::Admin,  Role::Mentor,    Role::Trainee};

} // namespace

class RolesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nobodyLetsAChildGoButStaff() {
        QCOMPARE(writersOf(Kind::Departed), staff);
        QCOMPARE(writersOf(Kind::Received), staff);
    }
    void theDoorIsForFamilyAndStaff() {
        for (const Kind kind :
             {Kind::Announced, Kind::PickUpAnnounced, Kind::PresenceUndone, Kind::ExchangeWithdrawn})
            QCOMPARE(writersOf(kind), familyAndStaff);
    }
    void aCollectorTellsNothingForTheParents() {
        for (const Kind kind :
             {Kind::HomeTold, Kind::TalkRequested, Kind::PerspectiveGiven, Kind::AbsenceReported})
            QCOMPARE(writersOf(kind), parentAndStaff);
    }
    void onlyTheOfficeChangesTheRosterAndCodes() {
        for (const Kind kind :
             {Kind::SiteDescribed, Kind::GroupDescribed, Kind::ChildDescribed, Kind::ParentLinked,
              Kind::AdultDescribed, Kind::CollectorAllowed, Kind::CaregiverDescribed, Kind::SessionPlanned})
            QCOMPARE(writersOf(kind), office);
        QCOMPARE(writersOf(Kind::WriterStarted), Roles{Role::System});
    }
    void whatWeDoIsWrittenByUs() {
        for (const Kind kind :
             {Kind::CareLogged, Kind::Observed, Kind::Heard, Kind::PhoneCalled, Kind::Discussed,
              Kind::HandoverPicked, Kind::AnswerPromised, Kind::PromiseKept})
            QCOMPARE(writersOf(kind), staff);
    }
    void aKindNobodyKnowsIsWrittenByNobody() {
        QVERIFY(writersOf(static_cast<Kind>(999)).empty());
        QVERIFY(writersOf(static_cast<Kind>(36)).empty());
    }
    void whereAChildIsAndItsSafetyFailClosed() {
        for (const Kind kind : {Kind::Announced, Kind::Received, Kind::PickUpAnnounced, Kind::Departed,
                                Kind::AbsenceReported, Kind::PresenceUndone, Kind::CodeIssued})
            QVERIFY(mustUnderstand(kind));
        for (const Kind kind :
             {Kind::HomeTold, Kind::ChildDescribed, Kind::AnswerPromised, Kind::WriterStarted})
            QVERIFY(!mustUnderstand(kind));
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "RolesTest.moc"
