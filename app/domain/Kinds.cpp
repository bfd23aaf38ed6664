// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Kinds.h"

#include "domain/Roles.h"

namespace drempel {

EventClass classOf(Kind kind) {
    const auto value = static_cast<std::uint16_t>(kind);
    if (value >= 10 && value < 20) return EventClass::Roster;
    if (value >= 20 && value < 30) return EventClass::Safety;
    if (value >= 30 && value < 40) return EventClass::Presence;
    if (value >= 40 && value < 60) return EventClass::Exchange;
    if (value >= 60 && value < 80) return EventClass::Together;
    if (value >= 100 && value < 130) return EventClass::Safety;
    return EventClass::System;
}

bool mustUnderstand(Kind kind) {
    const EventClass eventClass = classOf(kind);
    return eventClass == EventClass::Presence || eventClass == EventClass::Safety;
}

bool mayWrite(Role role, Kind kind) {
    const bool parent = role == Role::Parent;
    const bool family = parent || role == Role::Collector;
    const bool staff = isStaff(role);
    const bool office = role == Role::System || role == Role::Admin;
    switch (kind) {
    case Kind::SiteDescribed:
    case Kind::GroupDescribed:
    case Kind::ChildDescribed:
    case Kind::ParentLinked:
    case Kind::AdultDescribed:
    case Kind::CollectorAllowed:
    case Kind::CaregiverDescribed:
    case Kind::SessionPlanned:
        return office;
    case Kind::CodeIssued: // chosen by its owner, or reset by two of the staff
        return parent || role == Role::Collector || staff || office;
    case Kind::BadgeIssued:
    case Kind::BadgeRevoked:
    case Kind::DeviceRegistered:
    case Kind::DeviceRevoked:
    case Kind::SubjectErased:
    case Kind::Purged:
        return office;
    case Kind::AuthorityRuled:
    case Kind::CollectionBarred:
    case Kind::BarLifted:
    case Kind::OverrideGiven:
    case Kind::ErasureAsked:
    case Kind::ErasureConfirmed:
        return role == Role::GroupLead || role == Role::Admin;
    case Kind::PickUpAllowed:
    case Kind::PickUpWithdrawn:
    case Kind::ConsentGiven:
    case Kind::ConsentWithdrawn:
    case Kind::PickUpRequested:
        return parent || staff;
    case Kind::PickUpConfirmed:
    case Kind::IdSeen:
    case Kind::DutyChanged:
        return staff;
    case Kind::Viewed:
        return family || staff || office || role == Role::Inspector;
    case Kind::WriterStarted:
        return role == Role::System;
    // The door announces, the group receives and lets go: a child is never away on a parent's word.
    case Kind::Announced:
    case Kind::PickUpAnnounced:
        return family || staff;
    case Kind::Received:
    case Kind::Departed:
        return staff;
    case Kind::AbsenceReported:
        return parent || staff;
    case Kind::PresenceUndone:
    case Kind::ExchangeWithdrawn:
        return family || staff;
    case Kind::HomeTold:
    case Kind::TalkRequested:
    case Kind::PerspectiveGiven:
        return parent || staff;
    case Kind::CareLogged:
    case Kind::Observed:
    case Kind::Heard:
    case Kind::PhoneCalled:
    case Kind::Discussed:
    case Kind::HandoverPicked:
    case Kind::AnswerPromised:
    case Kind::PromiseKept:
        return staff;
    }
    return false;
}

} // namespace drempel
