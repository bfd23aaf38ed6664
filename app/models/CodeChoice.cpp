// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CodeChoice.h"

#include "base/EasyDigits.h"

#include <QPointer>

namespace drempel {

namespace {

/// Overwrites the digits where they stand.
void wipe(QString& secret) {
    secret.fill(QLatin1Char('0'));
    secret.clear();
}

QString sentence(EasyDigits why) {
    switch (why) {
    case EasyDigits::No:
        break;
    case EasyDigits::Repeats:
        //: Choosing a code: a digit comes too often. Friendly: says what does work.
        return CodeChoice::tr("Hier komt iets te vaak in voor. Kies cijfers die meer verschillen.");
    case EasyDigits::Run:
        //: Choosing a code: digits in a row.
        return CodeChoice::tr("Deze cijfers lopen op of af. Kies cijfers door elkaar.");
    case EasyDigits::Mirror:
        //: Choosing a code: the same from both ends.
        return CodeChoice::tr("Deze is van voor en van achter gelijk. Kies cijfers door elkaar.");
    case EasyDigits::Birthday:
        //: Choosing a code: a child's birthday is in it.
        return CodeChoice::tr("Hier zit een verjaardag in. Die kennen anderen ook. Kies iets anders.");
    case EasyDigits::OwnNumber:
        //: Choosing a code: the personal number is in it.
        return CodeChoice::tr("Hier zit je nummer in. Dat is niet geheim. Kies iets anders.");
    }
    return {};
}

} // namespace

CodeChoice::CodeChoice(CodeChecker& checker, QObject* parent)
  : QObject(parent)
  , checker_(checker) {}

void CodeChoice::begin(const QString& number, std::vector<QDate> birthdays) {
    clear();
    number_ = number.toLatin1();
    birthdays_ = std::move(birthdays);
}

void CodeChoice::clear() {
    ++attempt_;
    wipe(typed_);
    wipe(first_);
    number_.clear();
    birthdays_.clear();
    message_.clear();
    busy_ = false;
    Q_EMIT changed();
}

void CodeChoice::digit(int digit) {
    if (busy_ || digit < 0 || digit > 9 || count() == digits) return;
    message_.clear();
    typed_.reserve(digits); // growing would leave copies behind
    typed_.append(QChar::fromLatin1(static_cast<char>('0' + digit)));
    if (count() == digits) typed();
    Q_EMIT changed();
}

void CodeChoice::backspace() {
    if (busy_ || typed_.isEmpty()) return;
    typed_.back() = QLatin1Char('0');
    typed_.chop(1);
    Q_EMIT changed();
}

void CodeChoice::refuse(const QString& why) {
    wipe(typed_);
    wipe(first_);
    message_ = why;
}

void CodeChoice::typed() {
    QByteArray latin = typed_.toLatin1();
    const EasyDigits easy = easyToGuess(latin, birthdays_, number_);
    latin.fill('0');
    if (easy != EasyDigits::No) return refuse(sentence(easy));
    if (first_.isEmpty()) {
        first_ = std::exchange(typed_, QString());
        return;
    }
    //: Choosing a code: the second time was different.
    if (first_ != typed_) return refuse(tr("Dat was niet twee keer hetzelfde. Begin maar opnieuw."));
    busy_ = true;
    checker_.hash(typed_, [self = QPointer(this), attempt = attempt_](const Result<CodeSecret>& secret) {
        if (!self || self->attempt_ != attempt) return;
        self->busy_ = false;
        //: Choosing a code: the tablet could not do it. Never blames the person.
        if (!secret) self->refuse(tr("Het lukt nu even niet. Probeer het zo nog eens."));
        Q_EMIT self->changed();
        if (secret) Q_EMIT self->chosen(*secret);
    });
    wipe(typed_);
    wipe(first_);
}

} // namespace drempel
