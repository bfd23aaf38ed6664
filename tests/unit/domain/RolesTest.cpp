// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Roles.h"

#include "domain/Event.h"
#include "support/Build.h"

#include <QTest>

#include <set>

using namespace drempel;
using namespace drempel::test;

namespace {

using Roles = std::set<Role>;

Roles writersAt(Station station, Kind kind) {
    Roles roles;
    for (int value = 0; value <= static_cast<int>(last(Role{})); ++value)
        if (mayHappen(station, static_cast<Role>(value), kind)) roles.insert(static_cast<Role>(value));
    return roles;
}

template<std::size_t I = 1>
void addKinds(std::vector<Kind>& kinds) {
    if constexpr (I < std::variant_size_v<Payload>) {
        kinds.push_back(kindOf(std::variant_alternative_t<I, Payload>{}));
        addKinds<I + 1>(kinds);
    }
}

std::vector<Kind> everyKind() {
    std::vector<Kind> kinds;
    addKinds(kinds);
    return kinds;
}

Roles operator+(Roles a, const Roles& b) {
    a.insert(b.begin(), b.end());
    return a;
}

const Roles none;
const Roles parent{Role::Parent};
const Roles family{Role::Parent, Role::Collector};
const Roles leading{Role::GroupLead, Role::Admin};
const Roles carers = Roles{Role::Caregiver, Role::Mentor} + leading;
const Roles staff = carers + Roles{Role::Trainee};
const Roles office{Role::System, Role::Admin};
const Roles program_{Role::System};

struct Cells {
    std::vector<Kind> kinds;
    Roles door;
    Roles group;
    Roles overview;
    Roles hub;
};

/// What is expected, said once more and grouped otherwise than in the table itself.
const std::vector<Cells>& expected() {
    static const std::vector<Cells> cells{
        {{Kind::SiteDescribed, Kind::GroupDescribed, Kind::ChildDescribed, Kind::ParentLinked,
          Kind::AdultDescribed, Kind::CollectorAllowed, Kind::CaregiverDescribed, Kind::SessionPlanned,
          Kind::BadgeIssued, Kind::DeviceRegistered, Kind::DeviceRevoked, Kind::CardRevoked,
          Kind::SubjectErased, Kind::Purged},
         none,
         none,
         none,
         office},
        {{Kind::OfficeActed}, none, none, none, office + Roles{Role::GroupLead}},
        {{Kind::BadgeRevoked}, none, leading, leading, office},
        {{Kind::CodeIssued}, family + staff, family + staff, family + staff, office},
        {{Kind::CodeResetSeen}, family + staff, staff, leading, none},
        {{Kind::AuthorityRuled, Kind::CollectionBarred, Kind::BarLifted, Kind::ErasureAsked},
         none,
         leading,
         leading,
         {Role::Admin}},
        {{Kind::ErasureConfirmed}, none, leading, leading, leading},
        {{Kind::OverrideGiven}, none, leading, leading, none},
        {{Kind::PickUpAllowed, Kind::ConsentGiven, Kind::ConsentWithdrawn}, parent, carers, leading, none},
        {{Kind::PickUpWithdrawn, Kind::PickUpRequested, Kind::AbsenceReported, Kind::HomeTold,
          Kind::TalkRequested, Kind::PerspectiveGiven},
         parent + carers,
         carers,
         leading,
         none},
        {{Kind::PickUpConfirmed, Kind::IdSeen, Kind::Received, Kind::Departed, Kind::Discussed},
         carers,
         carers,
         leading,
         none},
        {{Kind::Announced, Kind::PickUpAnnounced, Kind::PresenceUndone},
         family + carers,
         carers,
         leading,
         none},
        {{Kind::ExchangeWithdrawn}, family + staff, staff, leading, none},
        {{Kind::CareLogged, Kind::Observed}, none, staff, leading, none},
        {{Kind::Heard, Kind::PhoneCalled, Kind::HandoverPicked, Kind::AnswerPromised, Kind::PromiseKept},
         none,
         carers,
         leading,
         none},
        {{Kind::DutyChanged}, staff, staff, leading, none},
        {{Kind::WriterStarted}, program_, program_, program_, program_},
        {{Kind::Viewed},
         family + staff,
         staff,
         leading + Roles{Role::Inspector},
         office + Roles{Role::GroupLead}}};
    return cells;
}

} // namespace

class RolesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eachCellOfTheTableIsAsAgreed() {
        std::set<Kind> seen;
        for (const Cells& cells : expected())
            for (const Kind kind : cells.kinds) {
                const QByteArray name = QByteArray::number(static_cast<int>(kind));
                QVERIFY2(seen.insert(kind).second, name);
                QVERIFY2(writersAt(Station::Door, kind) == cells.door, name);
                QVERIFY2(writersAt(Station::Group, kind) == cells.group, name);
                QVERIFY2(writersAt(Station::Overview, kind) == cells.overview, name);
                QVERIFY2(writersAt(Station::Hub, kind) == cells.hub, name);
            }
        for (const Kind kind : everyKind())
            QVERIFY2(seen.contains(kind), QByteArray::number(static_cast<int>(kind)));
    }
    void nobodyLetsAChildGoButStaff() {
        for (const Role role : {Role::Parent, Role::Collector, Role::Trainee, Role::Inspector, Role::System})
            QVERIFY(!mayWrite(role, Kind::Departed));
        QVERIFY(mayWrite(Role::Caregiver, Kind::Departed));
    }
    void aKindNobodyKnowsIsWrittenByNobody() {
        for (const int kind : {999, 36, 0, 105})
            for (int role = 0; role <= static_cast<int>(last(Role{})); ++role)
                QVERIFY(!mayWrite(static_cast<Role>(role), static_cast<Kind>(kind)));
    }
    void theInspectorWritesNothingButThatHeLooked() {
        for (const Kind kind : everyKind())
            QCOMPARE(mayWrite(Role::Inspector, kind), kind == Kind::Viewed);
    }
    void aDoorThatClaimsToBeTheOfficeChangesNothing() {
        ChildStory story;
        ChildDescribed profile;
        profile.givenName = QStringLiteral("Noor");
        story.then(program, profile);
        profile.givenName = QStringLiteral("Iemand anders");
        const EventId forged = story.add(
            story.maker().station(Station::Door).make(Author{rachida.id, Role::Admin}, Payload(profile)));
        QCOMPARE(story.state().profile->value.givenName, QStringLiteral("Noor"));
        QVERIFY(story.reported(forged, FindingKind::NotAllowed));
    }
    void whoActsAsAParentIsAParentOfThisChild() {
        ChildStory story;
        story.then(program, ParentLinked{joost.id, {}, Authority::Yes, true});
        const EventId stranger = story.then(amina, Announced{monday});
        QCOMPARE(story.presence(), PresenceState::Expected);
        QVERIFY(story.reported(stranger, FindingKind::NotAllowed));
        story.then(joost, Announced{monday});
        QCOMPARE(story.presence(), PresenceState::Announced);
    }
    void aParentWhoIsLinkedLaterWasOneAllAlong() {
        ChildStory story;
        story.then(program, ParentLinked{joost.id, {}, Authority::Yes, true});
        story.then(amina, Announced{monday});
        story.then(program, ParentLinked{amina.id, {}, Authority::Yes, true});
        QCOMPARE(story.presence(), PresenceState::Announced);
    }
    void whereAChildIsAndItsSafetyFailClosed() {
        for (const Kind kind : {Kind::Announced, Kind::Received, Kind::PickUpAnnounced, Kind::Departed,
                                Kind::AbsenceReported, Kind::PresenceUndone, Kind::CodeIssued,
                                Kind::CollectionBarred, Kind::PickUpRequested, Kind::OverrideGiven})
            QVERIFY(mustUnderstand(kind));
        for (const Kind kind : {Kind::HomeTold, Kind::ChildDescribed, Kind::AnswerPromised,
                                Kind::WriterStarted, Kind::Viewed, Kind::Purged})
            QVERIFY(!mustUnderstand(kind));
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "RolesTest.moc"
