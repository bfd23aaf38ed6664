// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Event.h"

#include <map>
#include <set>
#include <span>

namespace drempel::hub {

/// In which roles the office ever described each of the staff, to hold against it what a tablet says of who
/// acted. A role of before stays good: a tablet may hand over today what was written then. A value.
class StaffRoles {
  public:
    /// Notes a description by the office; anything else changes nothing.
    void note(const SubjectId& subject, const Body& body);
    /// Whether this may be so. Parents and collectors are judged with the child (domain/Fold); nobody is
    /// judged before the office described anybody.
    [[nodiscard]] bool mayActAs(const Author& author) const;

  private:
    std::map<SubjectId, std::set<Role>> roles_;
};

} // namespace drempel::hub
