// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CodeEntry.h"

#include "domain/views/People.h"

#include <QPointer>

namespace drempel {

namespace {

/// Overwrites the digits where they stand: nobody else may hold the same characters.
void wipe(QString& secret) {
    secret.fill(QLatin1Char('0'));
    secret.clear();
}

} // namespace

CodeEntry::CodeEntry(Ledger& ledger, CodeChecker& checker, QObject* parent)
  : QObject(parent)
  , ledger_(ledger)
  , checker_(checker) {}

void CodeEntry::digit(int digit) {
    if (checking_ || digit < 0 || digit > 9) return;
    message_.clear();
    const QChar key = QChar::fromLatin1(static_cast<char>('0' + digit));
    if (number_.size() < numberDigits)
        number_.append(key);
    else if (secret_.size() < secretDigits) {
        secret_.reserve(secretDigits); // growing would leave copies behind
        secret_.append(key);
    }
    const bool complete = secret_.size() == secretDigits;
    Q_EMIT changed();
    if (complete) check();
}

void CodeEntry::backspace() {
    if (checking_) return;
    message_.clear();
    if (!secret_.isEmpty()) {
        secret_.back() = QLatin1Char('0');
        secret_.chop(1);
    } else
        number_.chop(1);
    Q_EMIT changed();
}

void CodeEntry::clear() {
    ++attempt_;
    number_.clear();
    wipe(secret_);
    message_.clear();
    checking_ = false;
    Q_EMIT changed();
}

void CodeEntry::say(const QString& message) {
    message_ = message;
    Q_EMIT changed();
}

void CodeEntry::check() {
    const int attempt = ++attempt_;
    checking_ = true;
    const AdultState* adult = adultByNumber(ledger_.snapshot(), number_);
    // An unknown number takes as long as a wrong code: it is checked against a value nobody has.
    const CodeIssued code =
        adult ? adult->code->value : CodeIssued{number_, QByteArray(16, '\0'), QByteArray(32, '\0')};
    const AdultId id = adult ? adult->id : AdultId{};
    QString digits = std::exchange(secret_, QString()); // moved, so that wiping reaches the only copy
    Q_EMIT changed();
    checker_.check(code, digits, [self = QPointer(this), attempt, id](bool right) {
        if (self) self->answered(attempt, id, right);
    });
    wipe(digits);
}

void CodeEntry::answered(int attempt, AdultId adult, bool right) {
    if (attempt != attempt_) return;
    checking_ = false;
    if (right && !adult.isNil()) {
        number_.clear();
        Q_EMIT changed();
        Q_EMIT identified(adult);
        return;
    }
    number_.clear();
    //: Keypad at the door, after a wrong code. Friendly, no blame; the way on without a code is below it.
    message_ = tr("Die code kennen we niet. Probeer het nog eens?");
    Q_EMIT changed();
}

} // namespace drempel
