// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// Open questions of the day (domain.md section 4), the same for everyone on the same day.
namespace drempel::questions {

[[nodiscard]] QString forParent(QDate day, const QString& childName);
[[nodiscard]] QString forCaregiver(QDate day, const QString& childName);

} // namespace drempel::questions
