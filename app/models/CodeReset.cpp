// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CodeReset.h"

#include "domain/views/People.h"
#include "models/Wording.h"

namespace drempel {

CodeReset::CodeReset(Ledger& ledger, CodeChecker& checker, const Clock& clock, CodeEntry::Audience audience,
                     QObject* parent)
  : QObject(parent)
  , ledger_(ledger)
  , clock_(clock)
  , code_(ledger, checker, clock, audience) {
    connect(&code_, &CodeEntry::identified, this, &CodeReset::identified);
}

void CodeReset::clear() {
    code_.clear();
    part_ = Part::First;
    first_ = second_ = person_ = AdultId{};
    firstByBadge_ = false;
    number_.clear();
    message_.clear();
    Q_EMIT changed();
}

QString CodeReset::helpers() const {
    QStringList names;
    for (const AdultId helper : {first_, second_})
        if (!helper.isNil()) names.append(adultName(ledger_.snapshot(), helper));
    return wording::list(names);
}

QString CodeReset::personName() const {
    return part_ == Part::Confirm ? adultName(ledger_.snapshot(), person_) : QString();
}

void CodeReset::identified(AdultId adult, bool byBadge) {
    if (part_ != Part::First && part_ != Part::Second) return;
    if (isStaff(roleOf(ledger_.snapshot(), adult))) return helped(adult, byBadge);
    if (byBadge)
        Q_EMIT agreed(adult, AdultId{}, AdultId{});
    else
        Q_EMIT known(adult);
}

void CodeReset::helped(AdultId helper, bool byBadge) {
    if (roleOf(ledger_.snapshot(), helper) == Role::Trainee) {
        if (byBadge && first_.isNil()) return agreed(helper, AdultId{}, AdultId{}); // only ever their own
        //: "Code vergeten": a trainee cannot help with this.
        return code_.say(tr("Vraag hiervoor een vaste leidster."));
    }
    if (isRestricted(ledger_.snapshot(), helper, clock_.now()) && !byBadge) {
        //: "Code vergeten": who helps got a new code less than a day ago, and cannot help another to one.
        return code_.say(tr("Je eigen code is nog maar net nieuw. Vraag een andere collega."));
    }
    if (first_.isNil()) {
        first_ = helper;
        firstByBadge_ = byBadge;
        part_ = Part::Second;
    } else if (helper == first_) {
        //: "Code vergeten": the same person twice; it takes two.
        return code_.say(tr("Er is nog een andere collega nodig."));
    } else {
        second_ = helper;
        part_ = Part::Whose;
    }
    Q_EMIT changed();
}

void CodeReset::digit(int digit) {
    if (part_ != Part::Whose || digit < 0 || digit > 9) return;
    message_.clear();
    number_.append(QChar::fromLatin1(static_cast<char>('0' + digit)));
    if (number_.size() == CodeEntry::numberDigits) look();
    Q_EMIT changed();
}

void CodeReset::backspace() {
    if (part_ != Part::Whose) return;
    message_.clear();
    number_.chop(1);
    Q_EMIT changed();
}

void CodeReset::look() {
    const AdultState* adult = adultByNumber(ledger_.snapshot(), number_);
    number_.clear();
    if (adult == nullptr || adult->id == first_ || adult->id == second_) {
        //: "Code vergeten": nobody else has this number.
        message_ = tr("Dit nummer kennen we niet. Kijk even op de lijst van beheer.");
        return;
    }
    person_ = adult->id;
    part_ = Part::Confirm;
}

void CodeReset::confirm() {
    if (part_ != Part::Confirm) return;
    Q_EMIT agreed(person_, first_, second_);
}

void CodeReset::own() {
    if (mayBeOwn()) Q_EMIT agreed(first_, AdultId{}, AdultId{});
}

void CodeReset::refuse(const QString& why) {
    if (part_ != Part::Confirm) return code_.say(why);
    person_ = AdultId{};
    part_ = Part::Whose;
    message_ = why;
    Q_EMIT changed();
}

void CodeReset::deny() {
    if (part_ != Part::Confirm) return;
    person_ = AdultId{};
    part_ = Part::Whose;
    Q_EMIT changed();
}

} // namespace drempel
