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

QString weekdays(const Weekdays& weekdays) {
    const QLocale::FormatType form = weekdays.count() == 1 ? QLocale::LongFormat : QLocale::ShortFormat;
    QStringList names;
    for (int number = 1; number <= 7; ++number)
        if (weekdays.test(static_cast<std::size_t>(number - 1)))
            names.append(QLocale().standaloneDayName(number, form));
    return list(names);
}

QString date(QDate day, QDate today) {
    return QLocale().toString(day, day.year() == today.year() ? QStringLiteral("d MMMM")
                                                              : QStringLiteral("d MMMM yyyy"));
}

namespace {

/// With the name of the day; it is one day.
QString onDay(QDate day, QDate today) {
    return QLocale().toString(day, day.year() == today.year() ? QStringLiteral("dddd d MMMM")
                                                              : QStringLiteral("dddd d MMMM yyyy"));
}

QString everyWeek(const QString& days, const QString& from, const QString& to) {
    if (from.isEmpty() && to.isEmpty())
        //: When somebody may fetch: every week; %1 is one or more weekdays.
        return Wording::tr("elke week op %1").arg(days);
    if (from.isEmpty())
        //: When somebody may fetch: every week; %1 is one or more weekdays, %2 the last day.
        return Wording::tr("elke week op %1, tot en met %2").arg(days, to);
    if (to.isEmpty())
        //: When somebody may fetch, later: every week; %1 is one or more weekdays, %2 the first day.
        return Wording::tr("elke week op %1, vanaf %2").arg(days, from);
    //: When somebody may fetch, later: every week; %1 is one or more weekdays, %2 the first and %3 the last
    //: day.
    return Wording::tr("elke week op %1, van %2 tot en met %3").arg(days, from, to);
}

QString everyDay(const QString& from, const QString& to) {
    //: When somebody may fetch: on any day.
    if (from.isEmpty() && to.isEmpty()) return Wording::tr("elke dag");
    //: When somebody may fetch: on any day; %1 is the last day.
    if (from.isEmpty()) return Wording::tr("elke dag, tot en met %1").arg(to);
    //: When somebody may fetch, later: on any day; %1 is the first day.
    if (to.isEmpty()) return Wording::tr("elke dag, vanaf %1").arg(from);
    //: When somebody may fetch, later: on any day; %1 is the first and %2 the last day.
    return Wording::tr("elke dag, van %1 tot en met %2").arg(from, to);
}

QString oneTime(const QString& from, const QString& to) {
    //: When somebody may fetch: one time, on a day that they choose.
    if (from.isEmpty() && to.isEmpty()) return Wording::tr("één keer");
    //: When somebody may fetch: one time, on a day that they choose; %1 is the last day.
    if (from.isEmpty()) return Wording::tr("één keer, tot en met %1").arg(to);
    //: When somebody may fetch, later: one time, on a day that they choose; %1 is the first day.
    if (to.isEmpty()) return Wording::tr("één keer, vanaf %1").arg(from);
    //: When somebody may fetch, later: one time; %1 is the first and %2 the last day.
    return Wording::tr("één keer, van %1 tot en met %2").arg(from, to);
}

} // namespace

QString period(const PickUpAllowed& allowed, QDate today) {
    if (allowed.from.isValid() && allowed.from == allowed.to)
        //: When somebody may fetch: once, on %1, a day with its date.
        return Wording::tr("op %1").arg(onDay(allowed.from, today));
    // Begun is begun: only what is still to come is told.
    const bool later = allowed.from.isValid() && allowed.from > today;
    const QString from = later ? date(allowed.from, today) : QString();
    const QString to = allowed.to.isValid() ? date(allowed.to, today) : QString();
    if (allowed.once) return oneTime(from, to);
    return allowed.weekdays.any() ? everyWeek(weekdays(allowed.weekdays), from, to) : everyDay(from, to);
}

QString period(const CollectorAllowed& allowed, QDate today) {
    return period(PickUpAllowed{{}, {}, {}, allowed.from, allowed.to, {}, false, {}}, today);
}

} // namespace drempel::wording
