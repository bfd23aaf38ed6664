// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Envelope.h"

#include <cstdint>

namespace drempel {

/// What happened. Values are written to disk: never renumber, never reuse.
enum class Kind : std::uint16_t {
    // roster: who and what there is
    SiteDescribed = 10,
    GroupDescribed = 11,
    ChildDescribed = 12,
    ParentLinked = 13,
    AdultDescribed = 14,
    CollectorAllowed = 15,
    CaregiverDescribed = 16,
    SessionPlanned = 17,
    // safety
    CodeIssued = 20,
    BadgeIssued = 21,
    BadgeRevoked = 22,
    AuthorityRuled = 23,
    CollectionBarred = 24,
    BarLifted = 25,
    PickUpAllowed = 26,
    PickUpWithdrawn = 27,
    ConsentGiven = 28,
    ConsentWithdrawn = 29,
    // presence of a child on a day
    Announced = 30,
    Received = 31,
    PickUpAnnounced = 32,
    Departed = 33,
    AbsenceReported = 34,
    PresenceUndone = 35,
    // exchange between home and daycare
    HomeTold = 40,
    TalkRequested = 41,
    CareLogged = 42,
    Observed = 43,
    Heard = 44,
    PhoneCalled = 45,
    PerspectiveGiven = 46,
    ExchangeWithdrawn = 47,
    Discussed = 48,
    HandoverPicked = 49,
    // together
    AnswerPromised = 60,
    PromiseKept = 61,
    // system
    WriterStarted = 80,
    DutyChanged = 81,
    DeviceRegistered = 82,
    DeviceRevoked = 83,
    Viewed = 84,
    ErasureAsked = 85,
    ErasureConfirmed = 86,
    SubjectErased = 87,
    Purged = 88,
    CardRevoked = 89,
    OfficeActed = 90,
    // safety, continued
    PickUpRequested = 100,
    PickUpConfirmed = 101,
    IdSeen = 102,
    OverrideGiven = 103,
    CodeResetSeen = 104
};

/// The class an event of this kind travels in; System for a kind this program does not know.
[[nodiscard]] EventClass classOf(Kind kind);

/// Whether this is its author's own, about a child: no other parent reads it, and it is sealed under the key
/// of the author (domain.md 2.6).
[[nodiscard]] bool isPersonal(Kind kind);

/// Whether a reader that does not know the kind must treat the child as inside and ask a caregiver:
/// true for presence and safety.
[[nodiscard]] bool mustUnderstand(Kind kind);

} // namespace drempel
