// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Draft.h"
#include "domain/Exchange.h"
#include "domain/Kinds.h"
#include "domain/Presence.h"
#include "domain/Running.h"
#include "domain/Safety.h"

#include <variant>
#include <vector>

namespace drempel {

/// A kind or version this program does not know, or a body it cannot read: kept and passed on.
struct Unknown {
    friend bool operator==(const Unknown&, const Unknown&) = default;
};

using Payload =
    std::variant<Unknown, SiteDescribed, GroupDescribed, ChildDescribed, ParentLinked, AdultDescribed,
                 CollectorAllowed, CaregiverDescribed, SessionPlanned, CodeIssued, Announced, Received,
                 PickUpAnnounced, Departed, AbsenceReported, PresenceUndone, HomeTold, TalkRequested,
                 CareLogged, Observed, Heard, PhoneCalled, PerspectiveGiven, ExchangeWithdrawn, Discussed,
                 HandoverPicked, AnswerPromised, PromiseKept, WriterStarted, BadgeIssued, BadgeRevoked,
                 AuthorityRuled, CollectionBarred, BarLifted, PickUpAllowed, PickUpWithdrawn, ConsentGiven,
                 ConsentWithdrawn, PickUpRequested, PickUpConfirmed, IdSeen, OverrideGiven, CodeResetSeen,
                 DutyChanged, DeviceRegistered, DeviceRevoked, Viewed, ErasureAsked, ErasureConfirmed,
                 SubjectErased, Purged, CardRevoked, OfficeActed>;

/// Who did it, and in which capacity.
struct Author {
    AdultId id; ///< nil for the program itself
    Role role = Role::System;
    friend bool operator==(const Author&, const Author&) = default;
};

/// The clear content of an event.
struct Body {
    Kind kind = Kind::WriterStarted;
    Author author;
    Station station = Station::Hub; ///< at what kind of device; a body that does not say so is of the door
    Instant recordedAt;             ///< wall clock, UTC
    QString zone;                   ///< IANA name
    BootId boot;
    Milliseconds sinceBoot{0};
    std::vector<EventId> after; ///< what was on the screen at the tap: the causes of this event
    Payload payload;

    friend bool operator==(const Body&, const Body&) = default;
};

/// An event that has been read.
struct Event {
    Envelope envelope;
    Body body;

    friend bool operator==(const Event&, const Event&) = default;
};

/// The kind that belongs to a payload's type. WriterStarted for Unknown.
[[nodiscard]] Kind kindOf(const Payload& payload);

/// The day an event belongs to, if it is about one.
[[nodiscard]] std::optional<QDate> dayOf(const Payload& payload);

/// CBOR, one map with integer keys ascending.
[[nodiscard]] QByteArray encodeBody(const Body& body);
/// BadInput for what is not a body. A kind, version or payload that this program cannot read gives
/// Unknown with the author, time and causes still in place.
[[nodiscard]] Result<Body> decodeBody(QByteArrayView clear, std::uint16_t version = 1);
/// Whether every program reads back what this body says: call it before append. TooLarge or BadInput for a
/// text, list, date or number out of its range, which would be kept but never shown again.
[[nodiscard]] Status checkBody(const Body& body);
/// As decodeBody for a whole event whose body is clear. Never fails: an unreadable body is Unknown.
[[nodiscard]] Event readEvent(const Envelope& envelope, QByteArrayView clearBody);

/// A body of the payload's kind, recorded now at `station`; without one, where the author's role is at home.
[[nodiscard]] Body composeBody(Payload payload, Author author, const Clock& clock,
                               std::vector<EventId> after = {}, std::optional<Station> station = {});

/// The zone in which the daycare keeps its days and times.
inline constexpr char16_t daycareZone[] = u"Europe/Amsterdam";

/// The draft of an event about `subject`: class, mustUnderstand and whose key seals it follow from the
/// payload's kind.
[[nodiscard]] Draft draftOf(SubjectId subject, const Body& body);

} // namespace drempel
