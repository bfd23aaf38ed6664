// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace drempel {

/// In which capacity somebody acts. Values are written to disk and never change.
enum class Role : std::uint8_t {
    System = 0,    ///< the program itself: import, a new writer
    Parent = 1,    ///< a parent or guardian of the child
    Collector = 2, ///< somebody who may bring or fetch and is no parent
    Caregiver = 3, ///< leidster, also relief staff and trainees
    GroupLead = 4, ///< groepsleiding: reviews the day
    Admin = 5,     ///< beheer: roster, codes, devices
    Inspector = 6, ///< the supervisor of the municipality: the presence list only
    Mentor = 7,    ///< a leidster who is this child's mentor
    Trainee = 8    ///< stagiair: helps, under the eye of a leidster
};
constexpr Role last(Role) {
    return Role::Trainee;
}

enum class Kind : std::uint16_t;

/// The role table: whether somebody acting as `role` may write an event of this kind. The fold gives a
/// disallowed event no effect and reports it (architecture.md, "The event").
[[nodiscard]] bool mayWrite(Role role, Kind kind);

[[nodiscard]] constexpr bool isStaff(Role role) {
    return role == Role::Caregiver || role == Role::GroupLead || role == Role::Admin ||
           role == Role::Mentor || role == Role::Trainee;
}

} // namespace drempel
