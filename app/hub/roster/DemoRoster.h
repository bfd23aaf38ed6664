// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDate>
#include <QDir>

namespace drempel::roster {

/// Writes the five files of the demo daycare into `target` (made if needed), for the import to read: 3
/// groups, 48 children, ages and planning counted from `today`, on any day of the week. The files differ
/// in encoding, delimiter and date format, as exports do. Io when a file cannot be written.
[[nodiscard]] Status writeDemoRoster(const QDir& target, QDate today);

/// Fills the places in a template: `{today-2y-5m}` is a date that many years, months, weeks (w) or days
/// (d) away, `{today+1d-1y|dmy}` the same as dd-mm-jjjj; `{leapday}` a 29 February on which a child of at
/// least 8 weeks and about 4 years at most was born; `{weekday}` the day of the week, `ma` to `zo`;
/// `{kind:ma di do}` is `vast` when today is one of those days and else `extra`. An unknown place stays.
[[nodiscard]] QString fillTemplate(const QString& text, QDate today);

} // namespace drempel::roster
