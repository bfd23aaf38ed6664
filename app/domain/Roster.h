// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "domain/Roles.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>

#include <bitset>
#include <optional>
#include <vector>

namespace drempel {

/// Days of the week on which somebody comes: bit 0 is Monday, bit 6 Sunday.
using Weekdays = std::bitset<7>;

/// Legal authority of one parent over one child (gezag; domain.md 2.6).
enum class Authority : std::uint8_t { Unknown = 0, Yes = 1, No = 2 };
constexpr Authority last(Authority) {
    return Authority::No;
}

/// How a care session came about: vast, ruil, extra, wennen.
enum class SessionKind : std::uint8_t { Regular = 0, Swap = 1, Extra = 2, SettlingIn = 3 };
constexpr SessionKind last(SessionKind) {
    return SessionKind::SettlingIn;
}

enum class StaffRole : std::uint8_t {
    Caregiver = 0,
    Mentor = 1,
    GroupLead = 2,
    Admin = 3,
    Trainee = 4,
    Relief = 5,
    Inspector = 6 ///< sees the presence list only
};
constexpr StaffRole last(StaffRole) {
    return StaffRole::Inspector;
}

struct SiteDescribed {
    QString name;
    friend bool operator==(const SiteDescribed&, const SiteDescribed&) = default;
};

struct GroupDescribed {
    QString name;
    friend bool operator==(const GroupDescribed&, const GroupDescribed&) = default;
};

struct ChildDescribed {
    QString externalId; ///< the id in the exported roster
    QString givenName;
    QString familyName; ///< may be empty
    QDate birthDate;
    GroupId group;
    std::optional<AdultId> mentor;
    Weekdays weekdays;
    QTime from; ///< planned arrival, local time
    QTime to;   ///< planned pick-up, local time
    QDate start;
    QDate end; ///< null while the child stays
    QString language;
    QString allergies; ///< in words; empty if none told
    QString careNotes;
    friend bool operator==(const ChildDescribed&, const ChildDescribed&) = default;
};

struct ParentLinked {
    AdultId adult;
    QString relation; ///< moeder, vader, pleegouder …
    Authority authority = Authority::Unknown;
    bool mayCollect = false;
    friend bool operator==(const ParentLinked&, const ParentLinked&) = default;
};

struct AdultDescribed {
    QString externalId;
    QString givenName;
    QString phone;
    QString language;
    friend bool operator==(const AdultDescribed&, const AdultDescribed&) = default;
};

/// Somebody who is no parent and may fetch the child (ophaaltoestemming).
struct CollectorAllowed {
    AdultId adult;
    QString name;
    QString relation;
    QDate from; ///< first day; null: no limit
    QDate to;   ///< last day; null: no limit
    friend bool operator==(const CollectorAllowed&, const CollectorAllowed&) = default;
};

struct CaregiverDescribed {
    QString externalId;
    QString givenName;
    StaffRole role = StaffRole::Caregiver;
    std::vector<GroupId> groups;
    Weekdays weekdays;
    QDate end{}; ///< the last day of work; null while they stay
    friend bool operator==(const CaregiverDescribed&, const CaregiverDescribed&) = default;
};

/// One planned day that differs from, or confirms, the weekly pattern.
struct SessionPlanned {
    QDate day;
    GroupId group;
    QTime from;
    QTime to;
    SessionKind session = SessionKind::Regular;
    friend bool operator==(const SessionPlanned&, const SessionPlanned&) = default;
};

} // namespace drempel
