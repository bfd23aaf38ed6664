// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/Table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

/// Marks that make text read in another order than it is written (Unicode TR 9, explicit directions).
bool turnsDirection(QChar letter) {
    const char16_t code = letter.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString shown(const QString& value) {
    constexpr qsizetype most = 24;
    const QString text = tidy(value);
    return text.size() <= most ? text : text.left(most - 1) + u'…';
}

RowReader::RowReader(const Table& table, const CsvRow& row, ReadOutcome& outcome)
  : table_(table)
  , row_(row)
  , outcome_(outcome) {}

QString RowReader::raw(const QString& column) const {
    return row_.fields.value(table_.columns.value(column, -1));
}

QString RowReader::text(const QString& column, qsizetype limit) {
    const QString value = tidy(raw(column));
    if (value.size() > limit) {
        problem(column, u"dit is te lang: het mag %1 tekens zijn."_s.arg(limit));
    } else if (std::ranges::any_of(value, turnsDirection)) {
        problem(column,
                u"hier staat een onzichtbaar teken dat de leesrichting draait. Typ dit veld opnieuw."_s);
    }
    return value;
}

QString RowReader::needText(const QString& column, qsizetype limit) {
    const QString value = text(column, limit);
    if (value.isEmpty()) problem(column, u"dit veld is leeg."_s);
    return value;
}

std::optional<QDate> RowReader::date(const QString& column) {
    const QString value = raw(column);
    const auto date = parseDate(value);
    if (!date && !value.trimmed().isEmpty()) {
        problem(column, u"%1 is geen datum. Schrijf 2024-02-28 of 28-02-2024."_s.arg(shown(value)));
    }
    return date;
}

QDate RowReader::needDate(const QString& column) {
    if (raw(column).trimmed().isEmpty()) problem(column, u"hier ontbreekt een datum."_s);
    return date(column).value_or(QDate());
}

std::optional<QTime> RowReader::time(const QString& column) {
    const QString value = raw(column);
    const auto time = parseTime(value);
    if (!time && !value.trimmed().isEmpty()) {
        problem(column, u"%1 is geen tijd. Schrijf 08:30 of 8.30."_s.arg(shown(value)));
    }
    return time;
}

bool RowReader::yesNo(const QString& column) {
    const QString value = raw(column);
    const auto answer = parseYesNo(value);
    if (!answer) problem(column, u"%1 kennen we niet. Schrijf ja of nee."_s.arg(shown(value)));
    return answer.value_or(false);
}

Weekdays RowReader::weekdays(const QString& column) {
    const QString value = raw(column);
    const auto days = parseWeekdays(value);
    if (!days)
        problem(column, u"%1 zijn geen dagen. Schrijf bijvoorbeeld ma di do, of ma-vr."_s.arg(shown(value)));
    return days.value_or(Weekdays());
}

QString RowReader::language(const QString& column) {
    const QString value = raw(column);
    const auto code = parseLanguage(value);
    if (!code)
        problem(column, u"%1 is geen taal. Schrijf een taalcode, zoals nl, en of tr."_s.arg(shown(value)));
    return code.value_or(QString());
}

QString RowReader::phone(const QString& column) {
    const QString value = raw(column);
    const auto number = parsePhone(value);
    if (!number) {
        problem(column, u"%1 is geen telefoonnummer. Schrijf bijvoorbeeld 06-12345678."_s.arg(shown(value)));
    } else if (number->startsWith(u'6')) {
        // A spreadsheet takes a number for a sum and drops its first 0.
        warning(column, u"dit nummer begint met een 6. Is de eerste 0 weggevallen?"_s);
    }
    return number.value_or(QString());
}

void RowReader::times(const QString& fromColumn, const QString& untilColumn, std::optional<QTime>& from,
                      std::optional<QTime>& until) {
    from = time(fromColumn);
    until = time(untilColumn);
    const bool fromEmpty = raw(fromColumn).trimmed().isEmpty();
    const bool untilEmpty = raw(untilColumn).trimmed().isEmpty();
    if (fromEmpty != untilEmpty) {
        problem(fromEmpty ? fromColumn : untilColumn, u"vul beide tijden in, of geen van beide."_s);
    } else if (from && until && *until <= *from) {
        problem(untilColumn, u"deze tijd ligt niet na de begintijd."_s);
    }
}

void RowReader::period(const QString& fromColumn, const QString& untilColumn, std::optional<QDate>& from,
                       std::optional<QDate>& until) {
    from = date(fromColumn);
    until = date(untilColumn);
    if (from && until && *until < *from) {
        problem(untilColumn, u"deze datum ligt voor de begindatum."_s);
    }
}

void RowReader::problem(const QString& column, const QString& message) {
    outcome_.problems.add({table_.file, row_.line, column, message});
}

void RowReader::warning(const QString& column, const QString& message) {
    outcome_.warnings.add({table_.file, row_.line, column, message});
}

} // namespace drempel::roster
