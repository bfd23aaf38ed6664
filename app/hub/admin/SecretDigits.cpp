// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/SecretDigits.h"

#include <sodium.h>

#include <algorithm>

namespace drempel::hub {

namespace {

bool hasRun(const QByteArray& digits, int step) {
    int length = 1;
    for (qsizetype i = 1; i < digits.size(); ++i) {
        length = digits[i] - digits[i - 1] == step ? length + 1 : 1;
        if (length >= 4) return true;
    }
    return false;
}

bool hasBirthday(const QByteArray& digits, QDate day) {
    const auto written = [&](const char* format) {
        return digits.contains(day.toString(QString::fromLatin1(format)).toLatin1());
    };
    return written("ddMM") || written("MMdd") || written("yyyy");
}

} // namespace

bool easyToGuess(const QByteArray& digits, const std::vector<QDate>& birthdays) {
    const auto thrice = [&](char c) { return digits.count(c) >= 3; };
    QByteArray reversed = digits;
    std::reverse(reversed.begin(), reversed.end());
    return std::any_of(digits.begin(), digits.end(), thrice) || digits == reversed || hasRun(digits, 1) ||
           hasRun(digits, -1) || std::any_of(birthdays.begin(), birthdays.end(), [&](QDate day) {
               return day.isValid() && hasBirthday(digits, day);
           });
}

QByteArray newSecretDigits(const std::vector<QDate>& birthdays) {
    while (true) {
        QByteArray digits =
            QByteArray::number(randombytes_uniform(100'000)).rightJustified(secretDigits, '0');
        if (!easyToGuess(digits, birthdays)) return digits;
    }
}

QString newPersonalNumber(QSet<QString>& taken) {
    constexpr quint32 least = 1000;
    constexpr quint32 most = 9999;
    if (taken.size() > most - least) return {};
    while (true) {
        const QString number = QString::number(least + randombytes_uniform(most - least + 1));
        if (taken.contains(number)) continue;
        taken.insert(number);
        return number;
    }
}

} // namespace drempel::hub
