// SPDX-License-Identifier: GPL-3.0-or-later
// A table from somebody's spreadsheet.
#include "fuzz/FuzzKit.h"
#include "hub/roster/Csv.h"

using namespace drempel;
using namespace drempel::roster;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes = fuzz::bytesOf(data, size);
    CsvLimits limits;
    limits.rows = 1'000;
    const auto table = parseCsv(bytes, limits);
    if (!table) {
        fuzz::require(!table.error().message.isEmpty()); // whoever made it must know what to do
        return 0;
    }
    fuzz::require(static_cast<qsizetype>(table->rows.size()) <= limits.rows);
    for (const CsvRow& row : table->rows)
        for (const QString& field : row.fields)
            fuzz::require(field.size() <= limits.field);
    const DecodedText text = decodeText(bytes);
    if (text.encoding == TextEncoding::Utf8) fuzz::require(encodeText(text.text, text.encoding) == bytes);
    return 0;
}
