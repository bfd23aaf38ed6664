// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace drempel::hub {

/// What others wrote, for a terminal or a page: what would steer it (control characters, the marks that turn
/// or break a line) stands there as \u001b and the like, which in JSON is the same text. Newlines stay.
[[nodiscard]] QString harmless(const QString& text);
/// As harmless, on one line: newlines and tabs are spaces.
[[nodiscard]] QString oneLine(QString text);

/// "Deur", "Deur en Vlinders", "Deur, Achterdeur en Vlinders"; each as oneLine.
[[nodiscard]] QString dutchList(QStringList names);

/// Columns under a head, padded with spaces; a last column is not padded. Right-to-left names count by
/// character, so a terminal may show them a little off. Each row is one line.
[[nodiscard]] QString textTable(const QStringList& head, std::vector<QStringList> rows);

/// "maandag 23 november 2026".
[[nodiscard]] QString dutchDay(QDate day);
/// "23-11-2026 08:05" at the daycare.
[[nodiscard]] QString dutchMoment(Instant instant);

} // namespace drempel::hub
