// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace drempel::hub {

/// Columns under a head, padded with spaces; a last column is not padded. Right-to-left names count by
/// character, so a terminal may show them a little off.
[[nodiscard]] QString textTable(const QStringList& head, const std::vector<QStringList>& rows);

/// "maandag 23 november 2026".
[[nodiscard]] QString dutchDay(QDate day);
/// "23-11-2026 08:05" at the daycare.
[[nodiscard]] QString dutchMoment(Instant instant);

} // namespace drempel::hub
