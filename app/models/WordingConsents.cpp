// SPDX-License-Identifier: GPL-3.0-or-later
// Words about who may fetch a child and what its parents agreed to: a part of Wording.h.
#include "models/Wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace drempel::wording {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString consent(ConsentPurpose purpose) {
    switch (purpose) {
    case ConsentPurpose::OwnDiaryPhoto:
        //: A consent: a photo in the child's own diary.
        return Wording::tr("Foto in het eigen schriftje");
    case ConsentPurpose::GroupPhoto:
        //: A consent: a photo that the families of the group see.
        return Wording::tr("Foto voor de ouders van de groep");
    case ConsentPurpose::Newsletter:
        //: A consent: a photo in the newsletter.
        return Wording::tr("Foto in de nieuwsbrief");
    case ConsentPurpose::ShareContact:
        //: A consent: a parent's phone number for other parents of the group.
        return Wording::tr("Nummer voor andere ouders");
    }
    return {};
}

QString consentAnswer(ConsentAnswer answer) {
    switch (answer) {
    case ConsentAnswer::NotAsked:
        //: A consent: nobody asked yet, so it may not.
        return Wording::tr("nog niet gevraagd");
    case ConsentAnswer::Given:
        //: A consent: the parent agrees.
        return Wording::tr("ja, dat mag");
    case ConsentAnswer::Withdrawn:
        //: A consent: the parent does not agree.
        return Wording::tr("nee, liever niet");
    }
    return {};
}

QString period(const PickUpAllowed& allowed) {
    if (allowed.from.isValid() && allowed.from == allowed.to)
        //: When somebody may fetch: once, on %1, a day with its date.
        return Wording::tr("op %1").arg(day(allowed.from));
    //: When somebody may fetch: on any day.
    QString when = Wording::tr("elke dag");
    if (allowed.weekdays.any()) {
        QStringList names;
        for (int number = 1; number <= 7; ++number)
            if (allowed.weekdays.test(static_cast<std::size_t>(number - 1)))
                names.append(QLocale().standaloneDayName(number, QLocale::LongFormat));
        //: When somebody may fetch: every week; %1 is one or more weekdays.
        when = Wording::tr("elke %1").arg(list(names));
    }
    if (!allowed.to.isValid()) return when;
    //: When somebody may fetch: %1 is which days, %2 the last day.
    return Wording::tr("%1, tot en met %2").arg(when, day(allowed.to));
}

} // namespace drempel::wording
