// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Text.h"

#include "domain/DayTime.h"

#include <array>

namespace drempel::hub {

namespace {

constexpr std::array days{"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"};
constexpr std::array months{"januari", "februari", "maart",     "april",   "mei",      "juni",
                            "juli",    "augustus", "september", "oktober", "november", "december"};

QString line(const QStringList& cells, const std::vector<qsizetype>& widths) {
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool last = i + 1 == cells.size();
        text += last ? cells[i] : cells[i].leftJustified(widths[static_cast<std::size_t>(i)] + 2);
    }
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    return text + QLatin1Char('\n');
}

} // namespace

QString harmless(const QString& text) {
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const bool turns =
            (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        const bool breaks = c == QChar(0x2028) || c == QChar(0x2029);
        if (c != QLatin1Char('\n') && (c.category() == QChar::Other_Control || turns || breaks))
            shown += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            shown += c;
    }
    return shown;
}

QString oneLine(QString text) {
    for (QChar& c : text)
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t')) c = QLatin1Char(' ');
    return harmless(text);
}

QString dutchList(QStringList names) {
    for (QString& name : names)
        name = oneLine(name);
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    return QStringLiteral("%1 en %2").arg(names.join(QStringLiteral(", ")), last);
}

QString textTable(const QStringList& head, std::vector<QStringList> rows) {
    std::vector<qsizetype> widths(static_cast<std::size_t>(head.size()), 0);
    const auto widen = [&](const QStringList& cells) {
        for (std::size_t i = 0; i < widths.size() && static_cast<qsizetype>(i) < cells.size(); ++i)
            widths[i] = std::max(widths[i], cells[static_cast<qsizetype>(i)].size());
    };
    widen(head);
    for (QStringList& row : rows) {
        for (QString& cell : row)
            cell = oneLine(cell);
        widen(row);
    }
    QString text = line(head, widths);
    for (const QStringList& row : rows)
        text += line(row, widths);
    return text;
}

QString dutchDay(QDate day) {
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QString::fromLatin1(days[static_cast<std::size_t>(day.dayOfWeek() - 1)]))
        .arg(day.day())
        .arg(QString::fromLatin1(months[static_cast<std::size_t>(day.month() - 1)]))
        .arg(day.year());
}

QString dutchMoment(Instant instant) {
    return dayAt(instant).toString(QStringLiteral("dd-MM-yyyy ")) +
           timeAt(instant).toString(QStringLiteral("HH:mm"));
}

} // namespace drempel::hub
