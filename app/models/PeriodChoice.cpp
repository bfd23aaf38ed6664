// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PeriodChoice.h"

#include "domain/DayTime.h"
#include "models/Wording.h"

#include <QLocale>

namespace drempel {

namespace {

constexpr int week = 7;
constexpr int farthest = 2; ///< years

// What a chip stands for.
const QString once = QStringLiteral("once");
const QString weekly = QStringLiteral("weekly");
const QString daily = QStringLiteral("daily");
const QString ofToday = QStringLiteral("today");
const QString ofTomorrow = QStringLiteral("tomorrow");
const QString thisWeek = QStringLiteral("week");
const QString thisMonth = QStringLiteral("month");
const QString never = QStringLiteral("none");
const QString onDate = QStringLiteral("date");

QVariantMap chip(const QString& value, const QString& text) {
    return {{QStringLiteral("value"), value}, {QStringLiteral("text"), text}};
}

QString shortDay(QDate day) {
    return QLocale().toString(day, QStringLiteral("ddd d MMM"));
}

/// The chip behind which a month opens; with the day once there is one.
QVariantMap dateChip(QDate day) {
    //: Who may fetch: a chip that opens a month, to choose a day from.
    return chip(onDate, day.isValid() ? shortDay(day) : PeriodChoice::tr("Andere dag …"));
}

bool hasOneOf(const Weekdays& weekdays, QDate first, QDate last) {
    if (weekdays.none() || !last.isValid()) return true;
    for (QDate day = first; day <= last && first.daysTo(day) < week; day = day.addDays(1))
        if (weekdays.test(static_cast<std::size_t>(day.dayOfWeek() - 1))) return true;
    return false;
}

} // namespace

QString whyNot(const PickUpPeriod& period, QDate today) {
    //: Who may fetch: no day was chosen.
    if (!period.from.isValid()) return PeriodChoice::tr("Kies een dag.");
    if (period.to.isValid() && period.to < today)
        //: Who may fetch: the only or last day that was chosen is before today.
        return PeriodChoice::tr("Die dag is al voorbij. Kies een latere dag.");
    if (period.to.isValid() && period.to < period.from)
        //: Who may fetch: the last day that was chosen is before the first.
        return PeriodChoice::tr("De laatste dag komt voor de eerste. Kies een latere dag.");
    if (!hasOneOf(period.weekdays, std::max(period.from, today), period.to))
        //: Who may fetch every week: none of the weekdays that were chosen comes before the last day; %1 is
        //: one or more weekdays.
        return PeriodChoice::tr("In deze tijd valt geen %1. Kies een latere laatste dag.")
            .arg(wording::weekdays(period.weekdays));
    return {};
}

PeriodChoice::PeriodChoice(const Clock& clock, QObject* parent)
  : QObject(parent)
  , clock_(clock)
  , start_(ofToday) {
    connect(&month_, &MonthChoice::chosen, this, &PeriodChoice::take);
}

void PeriodChoice::clear() {
    month_.close();
    asked_ = Asked::Nothing;
    kind_.clear();
    weekdays_.reset();
    start_ = ofToday;
    end_.clear();
    day_ = startDay_ = endDay_ = QDate();
    Q_EMIT changed();
}

QDate PeriodChoice::today() const {
    return dayAt(clock_.now());
}

QVariantList PeriodChoice::kinds() const {
    //: Who may fetch, how often: on one day only.
    return {chip(once, tr("Eén keer")),
            //: Who may fetch, how often: on some days of every week.
            chip(weekly, tr("Elke week")),
            //: Who may fetch, how often: on any day.
            chip(daily, tr("Elke dag"))};
}

void PeriodChoice::chooseKind(const QString& value) {
    kind_ = value == once || value == weekly || value == daily ? value : QString();
    Q_EMIT changed();
}

QVariantList PeriodChoice::days() const {
    QVariantList list;
    for (int i = 0; i < week; ++i) {
        const QDate day = today().addDays(i);
        //: Who may fetch: on this day.
        list.append(chip(day.toString(Qt::ISODate), i == 0 ? tr("Vandaag") : shortDay(day)));
    }
    list.append(dateChip(day() == onDate ? day_ : QDate()));
    return list;
}

QString PeriodChoice::day() const {
    if (!day_.isValid()) return {};
    return today().daysTo(day_) < week ? day_.toString(Qt::ISODate) : onDate;
}

void PeriodChoice::chooseDay(const QString& value) {
    // A second tap on a day from the month asks again, for another one.
    if (value == onDate || (value.isEmpty() && day() == onDate)) return ask(Asked::Day, today(), day_);
    day_ = QDate::fromString(value, Qt::ISODate);
    if (day_ < today()) day_ = QDate();
    Q_EMIT changed();
}

QVariantList PeriodChoice::weekdays() const {
    QVariantList list;
    constexpr int friday = 5;
    for (int number = 1; number <= friday; ++number)
        list.append(chip(QString::number(number), QLocale().standaloneDayName(number, QLocale::ShortFormat)));
    return list;
}

QStringList PeriodChoice::chosenWeekdays() const {
    QStringList chosen;
    for (int number = 1; number <= week; ++number)
        if (weekdays_.test(static_cast<std::size_t>(number - 1))) chosen.append(QString::number(number));
    return chosen;
}

void PeriodChoice::chooseWeekdays(const QStringList& values) {
    weekdays_.reset();
    for (const QString& value : values)
        if (const int number = value.toInt(); number >= 1 && number <= week)
            weekdays_.set(static_cast<std::size_t>(number - 1));
    Q_EMIT changed();
}

QVariantList PeriodChoice::starts() const {
    //: Who may fetch, from when.
    return {chip(ofToday, tr("Vandaag")),
            //: Who may fetch, from when.
            chip(ofTomorrow, tr("Morgen")), dateChip(startDay_)};
}

void PeriodChoice::chooseStart(const QString& value) {
    if (value == onDate || (value.isEmpty() && start_ == onDate))
        return ask(Asked::Start, today(), startDay_);
    start_ = value == ofTomorrow ? value : ofToday; // there always is one
    startDay_ = QDate();
    settle();
}

QDate PeriodChoice::firstDay() const {
    if (start_ == onDate) return startDay_;
    return start_ == ofTomorrow ? today().addDays(1) : today();
}

QDate PeriodChoice::lastDay(const QString& end) const {
    const QDate now = today();
    if (end == thisWeek) return now.addDays(week - now.dayOfWeek());
    if (end == thisMonth) return QDate(now.year(), now.month(), now.daysInMonth());
    return end == onDate ? endDay_ : QDate();
}

QVariantList PeriodChoice::ends() const {
    QVariantList list;
    //: Who may fetch, until when: until Sunday.
    if (lastDay(thisWeek) >= firstDay()) list.append(chip(thisWeek, tr("Deze week")));
    //: Who may fetch, until when: until the last day of this month.
    if (lastDay(thisMonth) >= firstDay()) list.append(chip(thisMonth, tr("Deze maand")));
    list.append(dateChip(endDay_));
    //: Who may fetch, until when: until it is taken back.
    list.append(chip(never, tr("Zonder einde")));
    return list;
}

void PeriodChoice::chooseEnd(const QString& value) {
    if (value == onDate || (value.isEmpty() && end_ == onDate)) return ask(Asked::End, firstDay(), endDay_);
    end_ = value;
    endDay_ = QDate();
    settle();
}

void PeriodChoice::settle() {
    const bool isDated = !end_.isEmpty() && end_ != never;
    if (isDated && (!lastDay(end_).isValid() || lastDay(end_) < firstDay())) {
        end_.clear();
        endDay_ = QDate();
    }
    Q_EMIT changed();
}

void PeriodChoice::ask(Asked what, QDate first, QDate chosen) {
    asked_ = what;
    month_.begin(first, first.addYears(farthest), chosen, today());
    Q_EMIT changed();
}

void PeriodChoice::take(QDate day) {
    switch (std::exchange(asked_, Asked::Nothing)) {
    case Asked::Nothing:
        return;
    case Asked::Day:
        day_ = day;
        break;
    case Asked::Start:
        start_ = onDate;
        startDay_ = day;
        break;
    case Asked::End:
        end_ = onDate;
        endDay_ = day;
        break;
    }
    settle();
}

QString PeriodChoice::monthTitle() const {
    switch (asked_) {
    case Asked::Nothing:
        break;
    case Asked::Day:
        //: Who may fetch, above a month: on which one day.
        return tr("Op welke dag?");
    case Asked::Start:
        //: Who may fetch, above a month: the first day.
        return tr("Vanaf welke dag?");
    case Asked::End:
        //: Who may fetch, above a month: the last day.
        return tr("Tot en met welke dag?");
    }
    return {};
}

PickUpPeriod PeriodChoice::period() const {
    if (kind_ == once) return {day_, day_, {}, true};
    if (kind_ != weekly && kind_ != daily) return {};
    return {firstDay(), lastDay(end_), kind_ == weekly ? weekdays_ : Weekdays{}, false};
}

bool PeriodChoice::isWhole() const {
    if (kind_ == once) return day_.isValid();
    return !end_.isEmpty() && (kind_ == daily || (kind_ == weekly && weekdays_.any()));
}

QString PeriodChoice::problem() const {
    return isWhole() ? whyNot(period(), today()) : QString();
}

QString PeriodChoice::text() const {
    if (!isGood()) return {};
    const PickUpPeriod chosen = period();
    return wording::period({{}, {}, {}, chosen.from, chosen.to, chosen.weekdays, chosen.once, {}}, today());
}

} // namespace drempel
