// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ArgonChecker.h"

#include "base/Badge.h"
#include "base/SecretCode.h"

#include <sodium.h>

namespace drempel {

ArgonChecker::ArgonChecker(QByteArray codeKey, std::unique_ptr<TriesKeeper> tries, QObject* parent)
  : QObject(parent)
  , codeKey_(std::move(codeKey))
  , tries_(std::move(tries)) {
    pool_.setMaxThreadCount(1);
    constexpr auto hour = std::chrono::hours(1);
    connect(&hour_, &QTimer::timeout, this, [this] { pool_.start([this] { tries_->keepTime(); }); });
    hour_.start(hour);
}

ArgonChecker::~ArgonChecker() {
    pool_.waitForDone();
    sodium_memzero(codeKey_.data(), static_cast<std::size_t>(codeKey_.size()));
}

void ArgonChecker::check(const CodeIssued& code, CodeHolder holder, const QString& digits, Answer answer) {
    pool_.start([this, code, holder, secret = digits.toLatin1(), answer = std::move(answer)]() mutable {
        CodeAnswer found = CodeAnswer::Unavailable;
        if (const auto refused = tries_->countTry(code.number, holder))
            found = *refused;
        else
            found = tries_->settle(code.number, holder, checkCode(codeKey_, secret, code.salt, code.value));
        secret.fill('0');
        QMetaObject::invokeMethod(this, [answer = std::move(answer), found] { answer(found); });
    });
}

void ArgonChecker::hash(const QString& digits, Hashed hashed) {
    pool_.start([this, secret = digits.toLatin1(), hashed = std::move(hashed)]() mutable {
        auto made = hashCode(codeKey_, secret);
        secret.fill('0');
        QMetaObject::invokeMethod(this,
                                  [hashed = std::move(hashed), made = std::move(made)] { hashed(made); });
    });
}

QByteArray ArgonChecker::badgeHash(QByteArrayView badge) const {
    return hashBadge(codeKey_, badge);
}

} // namespace drempel
