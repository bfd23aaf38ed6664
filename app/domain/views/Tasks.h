// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/People.h"

namespace drempel {

/// A parent whose authority nobody knows: "Gezag van … is onbekend: vraag het na".
struct AuthorityTask {
    ChildId child;
    AdultId parent;
    friend bool operator==(const AuthorityTask&, const AuthorityTask&) = default;
};
/// Of the children in care that day, by name of the child.
[[nodiscard]] std::vector<AuthorityTask> authorityTasks(const Snapshot& snapshot, QDate day);

/// Something that was kept without effect, for beheer: about whom, and why.
struct FindingTask {
    SubjectId subject;
    Finding finding;
    friend bool operator==(const FindingTask&, const FindingTask&) = default;
};
[[nodiscard]] std::vector<FindingTask> findingTasks(const Snapshot& snapshot);

/// One line of the presence list that the inspector sees: who is in our care in a group, and since when.
struct PresenceLine {
    ChildId child;
    QString name;
    std::optional<Instant> since;
    friend bool operator==(const PresenceLine&, const PresenceLine&) = default;
};
[[nodiscard]] std::vector<PresenceLine> presenceList(const Snapshot& snapshot, GroupId group, QDate day);

} // namespace drempel
