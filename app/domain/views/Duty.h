// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/People.h"

namespace drempel {

/// Where somebody is with their duty on a day, by the latest step.
struct Duty {
    bool begun = false;
    bool paused = false;
    bool ended = false;
    GroupId group; ///< where she works, also during a pause; nil before and after
    QTime since;   ///< of the latest step
    [[nodiscard]] bool isWorking() const { return begun && !paused && !ended; }
    friend bool operator==(const Duty&, const Duty&) = default;
};
[[nodiscard]] Duty dutyOn(const AdultState& adult, QDate day);

/// The groups somebody works in that day: those of the roster, and the one of her duty.
[[nodiscard]] std::vector<GroupId> groupsOn(const AdultState& adult, QDate day);
[[nodiscard]] bool worksIn(const AdultState& adult, GroupId group, QDate day);

} // namespace drempel
