// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ArgonChecker.h"

#include "base/SecretCode.h"

namespace drempel {

ArgonChecker::ArgonChecker(QByteArray codeKey, QObject* parent)
  : QObject(parent)
  , codeKey_(std::move(codeKey)) {
    pool_.setMaxThreadCount(1);
}

void ArgonChecker::check(const CodeIssued& code, const QString& digits, std::function<void(bool)> answer) {
    pool_.start(
        [this, key = codeKey_, code, secret = digits.toLatin1(), answer = std::move(answer)]() mutable {
            const bool right = checkCode(key, secret, code.salt, code.value);
            secret.fill('0');
            QMetaObject::invokeMethod(this, [answer = std::move(answer), right] { answer(right); });
        });
}

} // namespace drempel
