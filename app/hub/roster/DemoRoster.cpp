// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/DemoRoster.h"

#include "hub/roster/Csv.h"
#include "hub/roster/Fields.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

struct DemoFile {
    QLatin1StringView name;
    TextEncoding encoding;
};
constexpr std::array<DemoFile, 5> demoFiles = {{
    {"kinderen.csv"_L1, TextEncoding::Utf8Bom},
    {"ouders.csv"_L1, TextEncoding::Utf8},
    {"ophalers.csv"_L1, TextEncoding::Utf8},
    {"medewerkers.csv"_L1, TextEncoding::Cp1252},
    {"planning.csv"_L1, TextEncoding::Utf8},
}};

QString weekdayName(QDate day) {
    static constexpr std::array names = {"ma"_L1, "di"_L1, "wo"_L1, "do"_L1, "vr"_L1, "za"_L1, "zo"_L1};
    return names.at(static_cast<std::size_t>(day.dayOfWeek() - 1));
}

QDate leapDay(QDate today) {
    constexpr int youngest = 8 * 7; // days; a baby does not come sooner
    int year = today.year();
    while (!QDate::isLeapYear(year) || QDate(year, 2, 29).daysTo(today) < youngest) {
        --year;
    }
    return {year, 2, 29};
}

QDate shiftedDate(QDate date, const QString& steps) {
    static const QRegularExpression step(u"([+-]\\d+)([dwmy])"_s);
    for (auto each = step.globalMatch(steps); each.hasNext();) {
        const auto match = each.next();
        const int count = match.captured(1).toInt();
        switch (match.captured(2).front().unicode()) {
        case u'd':
            date = date.addDays(count);
            break;
        case u'w':
            date = date.addDays(7 * qint64{count});
            break;
        case u'm':
            date = date.addMonths(count);
            break;
        default:
            date = date.addYears(count);
            break;
        }
    }
    return date;
}

/// What stands in place of `{name steps|format}`; nothing when the name is not one of ours.
std::optional<QString> filled(const QString& place, QDate today) {
    static const QRegularExpression shape(u"^(today|leapday)((?:[+-]\\d+[dwmy])*)(\\|dmy)?$"_s);
    if (place == "weekday"_L1) return weekdayName(today);
    if (place.startsWith("kind:"_L1)) {
        const auto days = parseWeekdays(place.mid(5));
        const bool usual = days && days->test(static_cast<std::size_t>(today.dayOfWeek() - 1));
        return usual ? u"vast"_s : u"extra"_s;
    }
    const auto match = shape.match(place);
    if (!match.hasMatch()) return {};
    const QDate base = match.captured(1) == "today"_L1 ? today : leapDay(today);
    const QDate date = shiftedDate(base, match.captured(2));
    return match.captured(3).isEmpty() ? date.toString(u"yyyy-MM-dd") : date.toString(u"dd-MM-yyyy");
}

Status writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Io, "the demo roster cannot be written");
    }
    return {};
}

} // namespace

QString fillTemplate(const QString& text, QDate today) {
    static const QRegularExpression place(u"\\{([^{}]*)\\}"_s);
    QString result;
    qsizetype from = 0;
    for (auto each = place.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += filled(match.captured(1), today).value_or(match.captured(0));
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

Status writeDemoRoster(const QDir& target, QDate today) {
    if (!target.mkpath(u"."_s)) return fail(ErrorCode::Io, "the folder for the demo roster cannot be made");
    for (const DemoFile& demo : demoFiles) {
        QFile source(u":/drempel/demo/roster/"_s + demo.name);
        if (!source.open(QIODevice::ReadOnly)) return fail(ErrorCode::Internal, "a demo template is missing");
        QString text = fillTemplate(QString::fromUtf8(source.readAll()), today);
        // The file in the old encoding also has the old line ends.
        if (demo.encoding == TextEncoding::Cp1252) text.replace(u'\n', u"\r\n"_s);
        const auto written = writeFile(target.filePath(demo.name), encodeText(text, demo.encoding));
        if (!written) return written;
    }
    return {};
}

} // namespace drempel::roster
