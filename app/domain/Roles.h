// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Station.h"

namespace drempel {

/// In which capacity somebody acts. Values are written to disk and never change.
enum class Role : std::uint8_t {
    System = 0,    ///< the program itself: import, a new writer
    Parent = 1,    ///< a parent or guardian of the child
    Collector = 2, ///< somebody who may bring or fetch and is no parent
    Caregiver = 3, ///< leidster, also relief staff
    GroupLead = 4, ///< groepsleiding: reviews the day
    Admin = 5,     ///< beheer: roster, codes, devices
    Inspector = 6, ///< the supervisor of the municipality: the presence list only
    Mentor = 7,    ///< a leidster who is mentor of some children
    Trainee = 8    ///< stagiair: helps, under the eye of a leidster
};
constexpr Role last(Role) {
    return Role::Trainee;
}

enum class Kind : std::uint16_t;
enum class StaffRole : std::uint8_t;

/// As what a member of staff acts.
[[nodiscard]] Role roleOf(StaffRole role);

/// The role table: whether an event of this kind has effect when somebody acting as `role` wrote it at such a
/// device. What is not allowed is kept, has no effect and is reported (architecture.md, "The event").
[[nodiscard]] bool mayHappen(Station station, Role role, Kind kind);

/// Whether it may happen anywhere.
[[nodiscard]] bool mayWrite(Role role, Kind kind);

/// Where somebody of this role acts unless it is told otherwise: families at the door, staff in the group,
/// the inspector in the office, the program on the hub.
[[nodiscard]] Station usualStation(Role role);

[[nodiscard]] constexpr bool isStaff(Role role) {
    return role == Role::Caregiver || role == Role::GroupLead || role == Role::Admin ||
           role == Role::Mentor || role == Role::Trainee;
}
/// Groepsleiding and beheer: they see every group.
[[nodiscard]] constexpr bool leads(Role role) {
    return role == Role::GroupLead || role == Role::Admin;
}

} // namespace drempel
