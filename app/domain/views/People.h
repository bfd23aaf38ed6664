// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/World.h"

#include <vector>

namespace drempel {

/// Dutch order of names, the same whatever the machine's locale: below zero, zero or above. Any thread.
[[nodiscard]] int compareNames(const QString& a, const QString& b);

/// A child's name on a screen of this group: the given name, with the first letter of the family name if
/// another child of the same group and day has the same given name ("Noor B."), or the whole family name if
/// that letter is the same too. A prefix is passed over: Noor de Boer is "Noor B.".
[[nodiscard]] QString shownName(const Snapshot& snapshot, ChildId child, QDate day);

/// The name of an adult: parent, collector or caregiver. Empty if not known.
[[nodiscard]] QString adultName(const Snapshot& snapshot, AdultId adult);

/// Where and when a child is planned on a day: that day's own session, else the weekly pattern between the
/// first and last day of care. Settling in may be planned before the first day.
struct PlannedDay {
    GroupId group;
    QTime from;
    QTime to;
    SessionKind session = SessionKind::Regular;
    friend bool operator==(const PlannedDay&, const PlannedDay&) = default;
};
[[nodiscard]] std::optional<PlannedDay> plannedFor(const ChildState& child, QDate day);
/// The group a child is in on a day, planned or not.
[[nodiscard]] GroupId groupOn(const ChildState& child, QDate day);

/// The caregivers present in a group on a day, by name: those on duty there, or, while nobody of the group
/// told of duty that day, those planned.
[[nodiscard]] std::vector<AdultId> caregiversOn(const Snapshot& snapshot, GroupId group, QDate day);

/// Somebody who may fetch a child on a day.
struct Collector {
    AdultId adult;
    QString name;
    QString relation;
    bool isParent = false;
    friend bool operator==(const Collector&, const Collector&) = default;
};
/// Parents who may, then others with a permission for the day, a request that was confirmed, or an override;
/// each by name. Never who is barred, whatever the permission.
[[nodiscard]] std::vector<Collector> collectorsOn(const Snapshot& snapshot, ChildId child, QDate day);

/// The children an adult comes for, as parent or as who may fetch that day, oldest first: those whose
/// care has begun and not ended, and those planned that day.
[[nodiscard]] std::vector<ChildId> childrenOf(const Snapshot& snapshot, AdultId adult, QDate day);
/// The children of a group between their first and last day of care, planned today or not, by name.
[[nodiscard]] std::vector<ChildId> childrenInCare(const Snapshot& snapshot, GroupId group, QDate day);
[[nodiscard]] bool isParentOf(const ChildState& child, AdultId adult);
/// Whether somebody works here on a day: until their last day of work. After that neither code nor badge of
/// theirs opens anything.
[[nodiscard]] bool isStaffOn(const AdultState& adult, QDate day);
/// Whether somebody worked here and does not any more.
[[nodiscard]] bool hasLeftBy(const AdultState& adult, QDate day);
/// The role an adult has at the door for a child, or as staff.
[[nodiscard]] Role roleOf(const Snapshot& snapshot, AdultId adult);

/// The names of the others who read what one parent tells, beside the caregivers of the group and
/// groepsleiding: a mentor from elsewhere, and the parents whom the role table lets read (readersOf in
/// Access.h).
[[nodiscard]] std::vector<QString> otherReaders(const Snapshot& snapshot, ChildId child, AdultId author,
                                                QDate day);

/// So long after a forgotten code was made anew its owner goes in and out and tells, and no more.
inline constexpr std::chrono::hours restrictedAfterRenewal{24};
[[nodiscard]] bool isRestricted(const Snapshot& snapshot, AdultId adult, Instant now);
/// The renewal of their code that this person has not said to know of; null for none.
[[nodiscard]] const CodeRenewal* untoldRenewal(const Snapshot& snapshot, AdultId adult);
/// The adult whose personal number this is; numbers are unique per site.
[[nodiscard]] const AdultState* adultByNumber(const Snapshot& snapshot, const QString& number);

} // namespace drempel
