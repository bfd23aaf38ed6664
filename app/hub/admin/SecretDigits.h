// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QSet>
#include <QString>

#include <vector>

namespace drempel::hub {

inline constexpr int secretDigits = 5;

/// Whether these digits are among the first that somebody would try: a digit three times, a run of four
/// up or down, the same from both ends, or with a birthday (dd-mm, mm-dd or the year) in it.
[[nodiscard]] bool easyToGuess(const QByteArray& digits, const std::vector<QDate>& birthdays);

/// Five random digits that are not easy to guess.
[[nodiscard]] QByteArray newSecretDigits(const std::vector<QDate>& birthdays);

/// A random personal number of 4 digits that nobody has; adds it to `taken`. Empty when all are taken. One
/// length, so that a keypad knows where the number ends and goes on by itself.
[[nodiscard]] QString newPersonalNumber(QSet<QString>& taken);

} // namespace drempel::hub
