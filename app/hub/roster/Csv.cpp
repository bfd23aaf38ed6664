// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/Csv.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

constexpr QChar quote = u'"';

bool isLineEnd(QChar letter) {
    return letter == u'\n' || letter == u'\r';
}

/// A character that no export writes on purpose: a control, or the mark of a damaged one.
bool isUnreadable(QChar letter) {
    const char16_t code = letter.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') ||
           (code >= 0x7F && code <= 0x9F) || code == 0xFFFD;
}

QChar detectDelimiter(QStringView text) {
    qsizetype semicolons = 0;
    qsizetype commas = 0;
    bool quoted = false;
    for (const QChar letter : text) {
        if (letter == quote) quoted = !quoted;
        if (quoted) continue;
        if (isLineEnd(letter)) break;
        semicolons += letter == u';' ? 1 : 0;
        commas += letter == u',' ? 1 : 0;
    }
    return commas > semicolons ? u',' : u';';
}

/// Walks through the text once, row by row. One thread.
class Scanner {
  public:
    Scanner(QStringView text, QChar delimiter, const CsvLimits& limits)
      : text_(text)
      , delimiter_(delimiter)
      , limits_(limits) {}

    [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }

    /// The next row; the problem's column is the number of the field, counted from 0.
    [[nodiscard]] tl::expected<CsvRow, std::pair<CsvProblem, qsizetype>> next() {
        CsvRow row{line_, {}};
        while (true) {
            auto problem = atEnd() || text_[at_] != quote ? readPlain() : readQuoted();
            if (!problem) problem = checkField();
            if (problem) {
                return tl::unexpected(std::pair(CsvProblem{row.line, {}, *problem}, row.fields.size()));
            }
            row.fields.append(field_);
            if (atEnd() || text_[at_] != delimiter_) break;
            ++at_;
        }
        skipLineEnd();
        return row;
    }

  private:
    std::optional<QString> readPlain() {
        const qsizetype start = at_;
        while (!atEnd() && text_[at_] != delimiter_ && !isLineEnd(text_[at_])) {
            ++at_;
        }
        field_ = text_.mid(start, at_ - start).toString();
        return {};
    }

    std::optional<QString> readQuoted() {
        field_.clear();
        for (++at_; !atEnd(); ++at_) {
            const QChar letter = text_[at_];
            if (letter == quote) {
                if (at_ + 1 >= text_.size() || text_[at_ + 1] != quote) break;
                ++at_;
            }
            if (letter == u'\n' ||
                (letter == u'\r' && !(at_ + 1 < text_.size() && text_[at_ + 1] == u'\n'))) {
                ++line_;
            }
            field_.append(letter);
            if (field_.size() > limits_.field) return {}; // checkField tells
        }
        if (atEnd()) return u"Er ontbreekt een aanhalingsteken aan het eind van dit veld."_s;
        ++at_;
        while (!atEnd() && text_[at_] == u' ') {
            ++at_;
        }
        if (atEnd() || text_[at_] == delimiter_ || isLineEnd(text_[at_])) return {};
        return u"Na het aanhalingsteken staat nog tekst. Schrijf een aanhalingsteken in een veld dubbel: \"\"."_s;
    }

    [[nodiscard]] std::optional<QString> checkField() const {
        if (field_.size() > limits_.field) {
            return u"Dit veld is te lang: het mag %1 tekens zijn. Misschien ontbreekt een aanhalingsteken."_s
                .arg(limits_.field);
        }
        if (std::ranges::any_of(field_, isUnreadable)) {
            return u"Hier staat een teken dat we niet kunnen lezen. Bewaar het bestand als CSV in UTF-8."_s;
        }
        return {};
    }

    void skipLineEnd() {
        if (atEnd()) return;
        if (text_[at_] == u'\r' && at_ + 1 < text_.size() && text_[at_ + 1] == u'\n') ++at_;
        ++at_;
        ++line_;
    }

    QStringView text_;
    QChar delimiter_;
    CsvLimits limits_;
    qsizetype at_ = 0;
    qsizetype line_ = 1;
    QString field_;
};

bool isBlank(const CsvRow& row) {
    return std::ranges::all_of(row.fields, [](const QString& field) { return field.trimmed().isEmpty(); });
}

/// What a file is when it is no CSV at all, from its first bytes.
std::optional<QString> otherFormat(const QByteArray& bytes) {
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return u"Dit is een Excel-bestand. Kies in Excel: Opslaan als, CSV UTF-8."_s;
    }
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return u"Dit bestand is in UTF-16. Kies bij het opslaan: CSV UTF-8."_s;
    }
    return {};
}

} // namespace

tl::expected<CsvTable, CsvProblem> parseCsv(const QByteArray& bytes, const CsvLimits& limits) {
    if (bytes.size() > limits.bytes) {
        return tl::unexpected(
            CsvProblem{0, {}, u"Dit bestand is te groot: het mag %1 MiB zijn."_s.arg(limits.bytes >> 20)});
    }
    if (const auto format = otherFormat(bytes)) return tl::unexpected(CsvProblem{0, {}, *format});

    const DecodedText decoded = decodeText(bytes);
    QStringView text(decoded.text);
    CsvTable table{decoded.encoding, detectDelimiter(text), {}, {}};
    const bool named =
        text.size() >= 6 && text.startsWith("sep="_L1, Qt::CaseInsensitive) && isLineEnd(text[5]);
    if (named) table.delimiter = text[4];

    Scanner scanner(text, table.delimiter, limits);
    bool skipped = !named;
    while (!scanner.atEnd()) {
        auto row = scanner.next();
        if (!row) {
            auto [problem, column] = row.error();
            problem.column = table.header.fields.value(column).trimmed();
            return tl::unexpected(problem);
        }
        if (!skipped) {
            skipped = true;
        } else if (isBlank(*row)) {
            continue;
        } else if (table.header.fields.isEmpty()) {
            table.header = std::move(*row);
        } else if (std::ssize(table.rows) == limits.rows) {
            return tl::unexpected(CsvProblem{
                row->line, {}, u"Dit bestand heeft te veel rijen: het mogen er %1 zijn."_s.arg(limits.rows)});
        } else {
            table.rows.push_back(std::move(*row));
        }
    }
    if (table.header.fields.isEmpty()) return tl::unexpected(CsvProblem{0, {}, u"Dit bestand is leeg."_s});
    return table;
}

} // namespace drempel::roster
