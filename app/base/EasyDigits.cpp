// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/EasyDigits.h"

#include <algorithm>
#include <array>

namespace drempel {

namespace {

bool hasRun(const QByteArray& digits, int step) {
    int length = 1;
    for (qsizetype i = 1; i < digits.size(); ++i) {
        length = digits[i] - digits[i - 1] == step ? length + 1 : 1;
        if (length >= 4) return true;
    }
    return false;
}

QByteArray reversed(QByteArray digits) {
    std::reverse(digits.begin(), digits.end());
    return digits;
}

bool hasBirthday(const QByteArray& digits, QDate day) {
    constexpr std::array formats{"ddMM", "MMdd", "yyyy", "dMMyy", "ddMyy", "dMyy"};
    return day.isValid() && std::any_of(formats.begin(), formats.end(), [&](const char* format) {
               return digits.contains(day.toString(QString::fromLatin1(format)).toLatin1());
           });
}

} // namespace

EasyDigits easyToGuess(const QByteArray& digits, const std::vector<QDate>& birthdays,
                       const QByteArray& number) {
    const auto thrice = [&](char c) { return digits.count(c) >= 3; };
    if (std::any_of(digits.begin(), digits.end(), thrice)) return EasyDigits::Repeats;
    if (hasRun(digits, 1) || hasRun(digits, -1)) return EasyDigits::Run;
    if (digits == reversed(digits)) return EasyDigits::Mirror;
    if (!number.isEmpty() && (digits.contains(number) || digits.contains(reversed(number))))
        return EasyDigits::OwnNumber;
    const auto has = [&](QDate day) { return hasBirthday(digits, day); };
    return std::any_of(birthdays.begin(), birthdays.end(), has) ? EasyDigits::Birthday : EasyDigits::No;
}

} // namespace drempel
