// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/Fields.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

QRegularExpression pattern(const QString& text) {
    return QRegularExpression(QRegularExpression::anchoredPattern(text),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

bool isOneOf(const QString& text, const QStringList& words) {
    return words.contains(text, Qt::CaseInsensitive);
}

/// 1 to 7 for a day's name or the start of it, at least two letters.
std::optional<int> parseDayName(const QString& text) {
    static const QStringList names = {u"maandag"_s, u"dinsdag"_s,  u"woensdag"_s, u"donderdag"_s,
                                      u"vrijdag"_s, u"zaterdag"_s, u"zondag"_s};
    if (text.size() < 2) return {};
    for (qsizetype day = 0; day < names.size(); ++day) {
        if (names.at(day).startsWith(text, Qt::CaseInsensitive)) return static_cast<int>(day) + 1;
    }
    return {};
}

/// "ma-vr" or "ma": days from the first up to and including the last, over the weekend if need be.
bool addDays(const QString& token, Weekdays& days) {
    const QStringList ends = token.split(u'-');
    if (ends.size() > 2) return false;
    const auto first = parseDayName(ends.first());
    const auto last = parseDayName(ends.last());
    if (!first || !last) return false;
    for (int day = *first;; day = day % 7 + 1) {
        days.set(static_cast<std::size_t>(day - 1));
        if (day == *last) return true;
    }
}

QString capture(const QRegularExpressionMatch& match, int number) {
    return match.captured(number);
}

} // namespace

std::optional<QDate> parseDate(QStringView text) {
    static const auto iso =
        pattern(u"\\s*([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})([T ]0?0[:.]00([:.]00)?)?\\s*"_s);
    static const auto dutch =
        pattern(u"\\s*([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})( 0?0[:.]00([:.]00)?)?\\s*"_s);
    QDate date;
    if (const auto match = iso.match(text.toString()); match.hasMatch()) {
        date = QDate(capture(match, 1).toInt(), capture(match, 2).toInt(), capture(match, 3).toInt());
    } else if (const auto other = dutch.match(text.toString()); other.hasMatch()) {
        date = QDate(capture(other, 4).toInt(), capture(other, 3).toInt(), capture(other, 1).toInt());
    }
    if (!date.isValid() || date.year() < 1900 || date.year() > 2199) return {};
    return date;
}

std::optional<QTime> parseTime(QStringView text) {
    static const auto clock = pattern(u"\\s*([0-9]{1,2})[:.]([0-9]{2})(:00)?\\s*"_s);
    const auto match = clock.match(text.toString());
    const QTime time(match.hasMatch() ? capture(match, 1).toInt() : -1, capture(match, 2).toInt());
    if (!time.isValid()) return {};
    return time;
}

std::optional<bool> parseYesNo(QStringView text) {
    const QString word = text.trimmed().toString();
    if (isOneOf(word, {u"ja"_s, u"j"_s, u"x"_s, u"1"_s, u"waar"_s, u"true"_s})) return true;
    if (isOneOf(word, {u""_s, u"nee"_s, u"n"_s, u"0"_s, u"-"_s, u"onwaar"_s, u"false"_s})) return false;
    return {};
}

std::optional<Weekdays> parseWeekdays(const QString& text) {
    static const QRegularExpression range(u"\\s*(-|\\bt/?m\\b)\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separator(u"[\\s,;+/&|]+(en\\s+)?"_s);
    QString rest = text.trimmed();
    rest.replace(range, u"-"_s);
    Weekdays days;
    for (const QString& token : rest.split(separator, Qt::SkipEmptyParts)) {
        if (!addDays(token, days)) return {};
    }
    return days;
}

std::optional<QString> parseLanguage(const QString& text) {
    static const std::array<std::pair<QStringView, QStringView>, 22> names = {{
        {u"nederlands", u"nl"},  {u"engels", u"en"},      {u"turks", u"tr"},     {u"arabisch", u"ar"},
        {u"pools", u"pl"},       {u"oekraiens", u"uk"},   {u"oekraïens", u"uk"}, {u"spaans", u"es"},
        {u"papiaments", u"pap"}, {u"papiamento", u"pap"}, {u"roemeens", u"ro"},  {u"tigrinya", u"ti"},
        {u"farsi", u"fa"},       {u"perzisch", u"fa"},    {u"chinees", u"zh"},   {u"duits", u"de"},
        {u"frans", u"fr"},       {u"fries", u"fy"},       {u"portugees", u"pt"}, {u"italiaans", u"it"},
        {u"russisch", u"ru"},    {u"somalisch", u"so"},
    }};
    static const auto code = pattern(u"[a-z]{2,3}(-[a-z]{2,4})?"_s);
    const QString word = tidy(text).toLower();
    const auto* name =
        std::ranges::find(names, QStringView(word), &std::pair<QStringView, QStringView>::first);
    if (name != names.end()) return name->second.toString();
    if (word.isEmpty() || code.match(word).hasMatch()) return word;
    return {};
}

std::optional<QString> parsePhone(const QString& text) {
    static const auto shape = pattern(u"\\+?[0-9 ()-]*"_s);
    const QString number = tidy(text);
    const auto digits = std::ranges::count_if(number, [](QChar letter) { return letter.isDigit(); });
    if (number.isEmpty()) return number;
    if (!shape.match(number).hasMatch() || digits < 6 || digits > 15) return {};
    return number;
}

QString tidy(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).simplified();
}

QString matchKey(const QString& text) {
    QString key;
    for (const QChar letter : tidy(text).toCaseFolded()) {
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate()) key.append(letter);
    }
    return key;
}

CareText splitCare(const QString& text) {
    static const QRegularExpression separator(u"[;|\\r\\n]+"_s);
    static const auto allergy =
        pattern(u"allergi(?:eën|een|es|e|sch)\\b[\\s:]*(?:voor\\b|is\\b|-)?[\\s:]*(.*)"_s);
    static const QStringList none = {u"geen"_s, u"nee"_s, u"-"_s, u"geen bekend"_s, u"niet bekend"_s};
    CareText care;
    QStringList allergies;
    QStringList notes;
    for (const QString& raw : text.split(separator, Qt::SkipEmptyParts)) {
        const QString part = tidy(raw);
        const auto match = allergy.match(part);
        if (part.isEmpty()) continue;
        if (!match.hasMatch()) {
            notes.append(part);
            const bool mentions = part.contains("allergi"_L1, Qt::CaseInsensitive);
            care.allergyInNotes |= mentions && !part.startsWith("geen "_L1, Qt::CaseInsensitive);
            continue;
        }
        const QString what = match.captured(1).trimmed();
        if (what.isEmpty())
            care.allergyOfWhat = true;
        else if (!isOneOf(what, none))
            allergies.append(what);
    }
    care.allergies = allergies.join(u", "_s);
    care.notes = notes.join(u'\n');
    return care;
}

} // namespace drempel::roster
