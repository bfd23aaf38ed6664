// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Roster.h"

#include <QStringList>

namespace drempel::roster {

// The names of the fields in which two descriptions differ, as the files call them: never their content.

[[nodiscard]] QStringList differences(const GroupDescribed& known, const GroupDescribed& wanted);
[[nodiscard]] QStringList differences(const CaregiverDescribed& known, const CaregiverDescribed& wanted);
[[nodiscard]] QStringList differences(const AdultDescribed& known, const AdultDescribed& wanted);
[[nodiscard]] QStringList differences(const ChildDescribed& known, const ChildDescribed& wanted);
[[nodiscard]] QStringList differences(const ParentLinked& known, const ParentLinked& wanted);
[[nodiscard]] QStringList differences(const CollectorAllowed& known, const CollectorAllowed& wanted);
[[nodiscard]] QStringList differences(const SessionPlanned& known, const SessionPlanned& wanted);

} // namespace drempel::roster
