// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

#include <vector>

namespace drempel {

/// Why secret digits are among the first that somebody would try; a person is told so.
enum class EasyDigits {
    No,
    Repeats,  ///< one digit three times or more
    Run,      ///< four in a row, up or down: 12345, 98765
    Mirror,   ///< the same from both ends
    Birthday, ///< the day and month, or the year, of somebody's birthday; with one digit or none for zeros
    OwnNumber ///< the personal number, forwards or backwards
};

/// The first reason that holds. `digits` and `number` are ASCII digits; an empty number is in nothing, and
/// days that are not valid do not count. Pure; any thread.
[[nodiscard]] EasyDigits easyToGuess(const QByteArray& digits, const std::vector<QDate>& birthdays,
                                     const QByteArray& number);

} // namespace drempel
