// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace drempel::roster {

/// How a file's bytes were written. Utf8Bom is UTF-8 that starts with a byte order mark.
enum class TextEncoding { Utf8, Utf8Bom, Cp1252 };

/// Limits that keep a mistaken or hostile file from filling the memory.
struct CsvLimits {
    qsizetype bytes = 32 * 1024 * 1024; ///< size of the file
    qsizetype rows = 200'000;           ///< rows below the header, blank ones not counted
    qsizetype field = 4 * 1024;         ///< UTF-16 units in one field
};

/// One row; `line` is the line of the file where it starts (the header is usually line 1).
struct CsvRow {
    qsizetype line = 0;
    QStringList fields;

    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

/// A table as RFC 4180 means it. Rows may have fewer or more fields than the header.
struct CsvTable {
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter;
    CsvRow header;
    std::vector<CsvRow> rows; ///< without rows in which every field is empty
};

/// Why a file cannot be read as a table: a Dutch sentence, and where. `line` is 0 when it concerns the
/// whole file; `column` is empty when it concerns the whole row.
struct CsvProblem {
    qsizetype line = 0;
    QString column;
    QString message;

    friend bool operator==(const CsvProblem&, const CsvProblem&) = default;
};

/// Reads a table: `;` or `,` (whichever the header line has more of outside quotes), CRLF, LF or CR,
/// quoted fields with newlines and doubled quotes, a leading `sep=;` line as spreadsheets write it.
/// Bytes that are not UTF-8 are read as cp1252.
[[nodiscard]] tl::expected<CsvTable, CsvProblem> parseCsv(const QByteArray& bytes,
                                                          const CsvLimits& limits = {});

/// Text of bytes in UTF-8 (with or without mark) or else cp1252; a byte that cp1252 leaves undefined
/// becomes U+FFFD.
struct DecodedText {
    TextEncoding encoding = TextEncoding::Utf8;
    QString text;
};
[[nodiscard]] DecodedText decodeText(const QByteArray& bytes);

/// The bytes of this text in that encoding. A character that cp1252 lacks becomes `?`.
[[nodiscard]] QByteArray encodeText(const QString& text, TextEncoding encoding);

} // namespace drempel::roster
