// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MonthChoice.h"

#include "models/Wording.h"

#include <QLocale>

namespace drempel {

namespace {

constexpr int week = 7;
constexpr int cells = 6 * week; // the longest month that begins on a Sunday; always as many, so nothing jumps

QDate monthOf(QDate day) {
    return QDate(day.year(), day.month(), 1);
}

} // namespace

void MonthChoice::begin(QDate first, QDate last, QDate chosen, QDate today) {
    first_ = first;
    last_ = last;
    chosen_ = chosen;
    today_ = today;
    month_ = monthOf(chosen.isValid() ? chosen : first);
    Q_EMIT changed();
}

QString MonthChoice::title() const {
    return month_.isValid() ? QLocale().toString(month_, QStringLiteral("MMMM yyyy")) : QString();
}

QVariantList MonthChoice::heads() {
    QVariantList heads;
    for (int day = 1; day <= week; ++day)
        heads.append(
            QVariantMap{{QStringLiteral("text"), QLocale().standaloneDayName(day, QLocale::ShortFormat)},
                        {QStringLiteral("name"), QLocale().standaloneDayName(day, QLocale::LongFormat)}});
    return heads;
}

QVariantList MonthChoice::days() const {
    QVariantList days;
    for (int cell = 0; cell < cells; ++cell) {
        const QDate day = isOpen() ? month_.addDays(cell - (month_.dayOfWeek() - 1)) : QDate();
        const bool inside = day.isValid() && monthOf(day) == month_;
        days.append(QVariantMap{
            {QStringLiteral("value"), inside ? day.toString(Qt::ISODate) : QString()},
            {QStringLiteral("text"), inside ? QLocale().toString(day, QStringLiteral("d")) : QString()},
            {QStringLiteral("name"), inside ? wording::day(day) : QString()},
            {QStringLiteral("enabled"), inside && first_ <= day && day <= last_},
            {QStringLiteral("selected"), inside && day == chosen_},
            {QStringLiteral("today"), inside && day == today_}});
    }
    return days;
}

bool MonthChoice::hasPrevious() const {
    return isOpen() && monthOf(first_) < month_;
}

bool MonthChoice::hasNext() const {
    return isOpen() && month_ < monthOf(last_);
}

void MonthChoice::turn(int months) {
    if (months < 0 ? !hasPrevious() : !hasNext()) return;
    month_ = month_.addMonths(months < 0 ? -1 : 1);
    Q_EMIT changed();
}

void MonthChoice::choose(const QString& value) {
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!isOpen() || !day.isValid() || day < first_ || last_ < day) return;
    close();
    Q_EMIT chosen(day);
}

void MonthChoice::close() {
    month_ = first_ = last_ = chosen_ = today_ = QDate();
    Q_EMIT changed();
}

} // namespace drempel
