// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/StaffRoles.h"

namespace drempel::hub {

void StaffRoles::note(const SubjectId& subject, const Body& body) {
    const auto* staff = std::get_if<CaregiverDescribed>(&body.payload);
    if (staff != nullptr && body.station == Station::Hub) roles_[subject].insert(roleOf(staff->role));
}

bool StaffRoles::mayActAs(const Author& author) const {
    if (!isStaff(author.role) && author.role != Role::Inspector) return true;
    const auto known = roles_.find(subjectOf(author.id));
    return known == roles_.end() ? roles_.empty() : known->second.contains(author.role);
}

} // namespace drempel::hub
