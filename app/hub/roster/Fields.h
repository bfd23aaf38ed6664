// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Roster.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

/// What one field of a roster file can say. Every function takes text as a person typed it; nullopt
/// means it is not what was asked.
namespace drempel::roster {

/// 2024-02-28, 28-02-2024, 28-2-2024, 28/2/2024 or 28.2.2024; a midnight behind it is dropped.
[[nodiscard]] std::optional<QDate> parseDate(QStringView text);
/// 8:30, 08:30, 8.30 or 08:30:00.
[[nodiscard]] std::optional<QTime> parseTime(QStringView text);
/// ja, j, x, 1, waar, true / nee, n, 0, onwaar, false, - or nothing.
[[nodiscard]] std::optional<bool> parseYesNo(QStringView text);
/// "ma di do", "ma,di", "ma-vr", "maandag t/m donderdag"; nothing gives no days.
[[nodiscard]] std::optional<Weekdays> parseWeekdays(const QString& text);
/// A language code in small letters from a code (nl, pt-BR) or a Dutch name (Nederlands, Turks).
[[nodiscard]] std::optional<QString> parseLanguage(const QString& text);
/// A telephone number as it was written, tidied: 6 to 15 digits, with spaces, `-`, `(`, `)` or a leading `+`.
[[nodiscard]] std::optional<QString> parsePhone(const QString& text);

/// Trimmed, single spaces, composed letters (NFC).
[[nodiscard]] QString tidy(const QString& text);
/// For comparing: tidy, case folded, letters and digits only.
[[nodiscard]] QString matchKey(const QString& text);

/// What is written about a child's care, with the allergies taken apart.
struct CareText {
    QString allergies;           ///< "koemelk, noten"
    QString notes;               ///< the other parts, one a line
    bool allergyOfWhat = false;  ///< a part says "allergie" and no more
    bool allergyInNotes = false; ///< a part speaks of an allergy but does not start with it
};
/// Parts are separated by `;`, `|` or a new line; a part that starts with "allergie" is an allergy.
[[nodiscard]] CareText splitCare(const QString& text);

} // namespace drempel::roster
