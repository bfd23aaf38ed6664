// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QSet>
#include <QString>

#include <vector>

namespace drempel::hub {

inline constexpr int secretDigits = 5;

/// Five random digits that are not easy to guess (base/EasyDigits.h).
[[nodiscard]] QByteArray newSecretDigits(const std::vector<QDate>& birthdays, const QString& number);

/// A random personal number of 4 digits that nobody has; adds it to `taken`. Empty when all are taken. One
/// length, so that a keypad knows where the number ends and goes on by itself.
[[nodiscard]] QString newPersonalNumber(QSet<QString>& taken);

} // namespace drempel::hub
