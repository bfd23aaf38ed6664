// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CodeEntry.h"

#include "domain/DayTime.h"
#include "domain/views/People.h"
#include "models/Identity.h"

#include <QPointer>

namespace drempel {

namespace {

/// Overwrites the digits where they stand: nobody else may hold the same characters.
void wipe(QString& secret) {
    secret.fill(QLatin1Char('0'));
    secret.clear();
}

} // namespace

CodeEntry::CodeEntry(Ledger& ledger, CodeChecker& checker, const Clock& clock, Audience audience,
                     QObject* parent)
  : QObject(parent)
  , ledger_(ledger)
  , checker_(checker)
  , clock_(clock)
  , audience_(audience) {}

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
    if (!isAnybodyKnown(ledger_.snapshot())) {
        number_.clear();
        wipe(secret_);
        return say(nobodyKnown());
    }
    const int attempt = ++attempt_;
    checking_ = true;
    const AdultState* adult = adultByNumber(ledger_.snapshot(), number_);
    if (adult != nullptr && !isForUs(*adult, false)) adult = nullptr;
    // An unknown number takes as long as a wrong code: it is checked against a value nobody has.
    CodeIssued code;
    code.number = number_;
    code.salt = adult ? adult->code->value.salt : QByteArray(16, '\0');
    code.value = adult ? adult->code->value.value : QByteArray(32, '\0');
    const AdultId id = adult ? adult->id : AdultId{};
    QString digits = std::exchange(secret_, QString()); // moved, so that wiping reaches the only copy
    Q_EMIT changed();
    const CodeHolder holder = adult && adult->caregiver ? CodeHolder::Staff : CodeHolder::Anybody;
    checker_.check(code, holder, digits, [self = QPointer(this), attempt, id](CodeAnswer answer) {
        if (self) self->answered(attempt, id, answer);
    });
    wipe(digits);
}

bool CodeEntry::isForUs(const AdultState& adult, bool byBadge) const {
    if (hasLeftBy(adult, dayAt(clock_.now()))) return false; // as if nobody had it
    return audience_ == Audience::Everybody || adult.caregiver.has_value() ||
           (byBadge && audience_ == Audience::StaffOrBadge);
}

void CodeEntry::answered(int attempt, AdultId adult, CodeAnswer answer) {
    if (attempt != attempt_) return;
    checking_ = false;
    if (answer == CodeAnswer::Right && !adult.isNil()) return accept(adult, false);
    number_.clear();
    say(sentence(answer));
}

void CodeEntry::accept(AdultId adult, bool byBadge) {
    clear();
    Q_EMIT identified(adult, byBadge);
}

void CodeEntry::badge(const QByteArray& read) {
    if (!isAnybodyKnown(ledger_.snapshot())) return say(nobodyKnown());
    const QByteArray hash = badgeHashOf(checker_, read);
    if (hash.isEmpty()) return;
    const AdultState* adult = adultByBadge(ledger_.snapshot(), hash);
    if (adult != nullptr && isForUs(*adult, true)) return accept(adult->id, true);
    clear();
    //: Door or group tablet, after a badge that nobody has (any more). Friendly, no blame.
    say(tr("Deze badge kennen we niet. Vraag even een leidster."));
}

QString CodeEntry::nobodyKnown() {
    //: Door or group tablet that has no data yet (just paired, or its file was set aside) and cannot reach
    //: the hub: it is not the person's code that is wrong.
    return tr("Dit scherm kent nog niemand. Loop gerust door. Een leidster meldt jullie aan.");
}

QString CodeEntry::sentence(CodeAnswer answer) const {
    const bool staff = audience_ != Audience::Everybody;
    switch (answer) {
    case CodeAnswer::Right:
    case CodeAnswer::Wrong:
        break;
    case CodeAnswer::NoMoreToday:
        //: Keypad in the group: this code was wrong too often on this tablet today.
        return staff ? tr("Met deze code lukt het hier vandaag niet meer. Gebruik je badge of vraag een "
                          "collega.")
                     //: Keypad at the door: this code was wrong too often today. Friendly, no blame, no wait.
                     : tr("Loop gerust door. Een leidster meldt jullie aan.");
    case CodeAnswer::TabletNoMoreToday:
        //: Keypad in the group, after a number that nobody of the staff has, when that happened often today.
        return staff ? tr("Dit nummer kennen we niet. Kijk het na, of gebruik je badge.")
                     //: Keypad at the door: too many wrong codes on this tablet today, of anybody.
                     : tr("Vandaag gaat het hier met een badge. Geen badge? Loop gerust door. Een leidster "
                          "meldt "
                          "jullie aan.");
    case CodeAnswer::Unavailable:
        //: Keypad: the tablet could not check the code at all. Never blames the person.
        return tr("Het lukt hier nu even niet. Loop gerust door. Een leidster meldt jullie aan.");
    }
    //: Keypad at the door, after a wrong code. Friendly, no blame; the way on without a code is below it.
    return tr("Die code kennen we niet. Probeer het nog eens?");
}

} // namespace drempel
