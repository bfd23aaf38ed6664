// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/Csv.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace drempel::roster;

namespace {

using Row = std::vector<std::u16string>;

/// Letters of which trouble is made: delimiters, quotes, line ends, spaces, and letters of each encoding.
rc::Gen<std::u16string> field(bool cp1252) {
    const std::u16string plain = u"abc 0;,\"\n\r\t'=ëé\u00A0€ŽŸ";
    const std::u16string wide = plain + u"şŁيوÀ中";
    return rc::gen::container<std::u16string>(rc::gen::elementOf(cp1252 ? plain : wide));
}

rc::Gen<std::vector<Row>> rows(std::size_t width, bool cp1252) {
    const auto row = rc::gen::container<Row>(width, field(cp1252));
    return rc::gen::container<std::vector<Row>>(row);
}

QString quoted(const QString& text, QChar delimiter, bool always) {
    const bool needed = std::ranges::any_of(text, [delimiter](QChar letter) {
        return letter == delimiter || letter == u'"' || letter == u'\n' || letter == u'\r';
    });
    if (!needed && !always) return text;
    QString inside = text;
    return u'"' + inside.replace(u'"', u"\"\""_s) + u'"';
}

/// Writes a table as RFC 4180 has it.
QString written(const QStringList& header, const std::vector<Row>& body, QChar delimiter,
                const QString& lineEnd, bool always) {
    QString text = header.join(delimiter) + lineEnd;
    for (const Row& row : body) {
        QStringList fields;
        for (const std::u16string& value : row) {
            fields.append(quoted(QString::fromStdU16String(value), delimiter, always));
        }
        text += fields.join(delimiter) + lineEnd;
    }
    return text;
}

std::vector<QStringList> expected(const std::vector<Row>& body) {
    std::vector<QStringList> all;
    for (const Row& row : body) {
        QStringList fields;
        for (const std::u16string& value : row) {
            fields.append(QString::fromStdU16String(value));
        }
        const bool blank =
            std::ranges::all_of(fields, [](const QString& text) { return text.trimmed().isEmpty(); });
        if (!blank) all.push_back(fields);
    }
    return all;
}

} // namespace

/// For random tables: nobody's name changes between the export and us.
class CsvPropertyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatWasWrittenIsRead() {
        const bool held = rc::check("what was written is read", [] {
            const auto encoding =
                *rc::gen::element(TextEncoding::Utf8, TextEncoding::Utf8Bom, TextEncoding::Cp1252);
            const QChar delimiter = *rc::gen::element(u';', u',');
            const QString lineEnd = *rc::gen::element(u"\n"_s, u"\r\n"_s);
            const auto width = *rc::gen::inRange<std::size_t>(2, 5);
            const auto body = *rows(width, encoding == TextEncoding::Cp1252);
            QStringList header(static_cast<qsizetype>(width), u"kop"_s);
            header.front() = u"één"_s; // so that cp1252 is never valid UTF-8 by accident

            const QString text = written(header, body, delimiter, lineEnd, *rc::gen::arbitrary<bool>());
            const auto table = parseCsv(encodeText(text, encoding));
            RC_ASSERT(table.has_value());
            RC_ASSERT(table->delimiter == delimiter);
            RC_ASSERT(table->encoding == encoding);
            RC_ASSERT(table->header.fields == header);
            std::vector<QStringList> read;
            for (const CsvRow& row : table->rows) {
                read.push_back(row.fields);
            }
            RC_ASSERT(read == expected(body));
        });
        QVERIFY(held);
    }

    void anyBytesAreReadOrRefusedWithAReason() {
        const bool held = rc::check("any bytes are read or refused", [] {
            const auto bytes = *rc::gen::container<std::string>(
                rc::gen::oneOf(rc::gen::arbitrary<char>(), rc::gen::element(';', ',', '"', '\n', '\r', 'a')));
            const auto table =
                parseCsv(QByteArray::fromStdString(bytes), {.bytes = 60, .rows = 3, .field = 8});
            if (!table) {
                RC_ASSERT(!table.error().message.isEmpty());
                return;
            }
            RC_ASSERT(!table->header.fields.isEmpty());
            RC_ASSERT(table->rows.size() <= 3U);
            RC_ASSERT(std::ranges::is_sorted(table->rows, std::ranges::less_equal{}, &CsvRow::line));
        });
        QVERIFY(held);
    }
};

QTEST_APPLESS_MAIN(CsvPropertyTest)
#include "CsvPropertyTest.moc"
