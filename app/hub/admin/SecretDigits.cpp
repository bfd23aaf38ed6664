// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/SecretDigits.h"

#include "base/EasyDigits.h"

#include <sodium.h>

namespace drempel::hub {

QByteArray newSecretDigits(const std::vector<QDate>& birthdays, const QString& number) {
    while (true) {
        QByteArray digits =
            QByteArray::number(randombytes_uniform(100'000)).rightJustified(secretDigits, '0');
        if (easyToGuess(digits, birthdays, number.toLatin1()) == EasyDigits::No) return digits;
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
