// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayTime.h"

#include "domain/Event.h"

#include <QTimeZone>

#include <algorithm>

namespace drempel {

namespace {

const QTimeZone& zone() {
    static const QTimeZone amsterdam(QString::fromUtf16(daycareZone).toLatin1());
    return amsterdam;
}

} // namespace

QDateTime localAt(Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), zone());
}

QDate dayAt(Instant instant) {
    return localAt(instant).date();
}

QTime timeAt(Instant instant) {
    return localAt(instant).time();
}

std::optional<Instant> instantOf(QDate day, QTime time) {
    if (!day.isValid() || !time.isValid()) return std::nullopt;
    const Instant instant(Milliseconds(QDateTime(day, time, zone()).toMSecsSinceEpoch()));
    // In the hour that comes twice Qt's versions differ in which they take.
    const QDateTime hourEarlier = localAt(instant - std::chrono::hours(1));
    if (hourEarlier.date() == day && hourEarlier.time() == time) return instant - std::chrono::hours(1);
    return instant;
}

Age ageOn(QDate day, QDate birthDate) {
    if (!birthDate.isValid() || day < birthDate) return {};
    int months = (day.year() - birthDate.year()) * 12 + day.month() - birthDate.month();
    if (day.day() < birthDate.day()) --months;
    return Age{months / 12, months, static_cast<int>(birthDate.daysTo(day) / 7)};
}

} // namespace drempel
