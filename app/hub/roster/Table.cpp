// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/Table.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

std::optional<QByteArray> readBytes(const QDir& folder, const QString& file, bool optionalFile,
                                    ReadOutcome& outcome) {
    QStringList found;
    for (const QString& entry : folder.entryList(QDir::Files)) {
        if (entry.compare(file, Qt::CaseInsensitive) == 0) found.append(entry);
    }
    if (found.isEmpty()) {
        if (!optionalFile) outcome.problems.add({file, 0, {}, u"dit bestand ontbreekt in de map."_s});
        return {};
    }
    if (found.size() > 1) {
        outcome.problems.add({file, 0, {}, u"dit bestand staat twee keer in de map. Laat er één staan."_s});
        return {};
    }
    QFile source(folder.filePath(found.first()));
    if (!source.open(QIODevice::ReadOnly)) {
        outcome.problems.add({file, 0, {}, u"dit bestand kunnen we niet openen."_s});
        return {};
    }
    // One byte over the limit is enough for parseCsv to refuse it.
    return source.read(CsvLimits{}.bytes + 1);
}

const Column* findColumn(std::span<const Column> columns, const QString& header) {
    const QString key = matchKey(header);
    const auto matches = [&key](const QString& name) { return matchKey(name) == key; };
    const auto column = std::ranges::find_if(columns, [&](const Column& candidate) {
        return matches(candidate.name) || std::ranges::any_of(candidate.aliases, matches);
    });
    return column == columns.end() ? nullptr : &*column;
}

/// False when the file is of no use: a column is missing or there twice.
bool matchHeader(const CsvRow& header, std::span<const Column> columns, Table& table, ReadOutcome& outcome) {
    bool usable = true;
    for (qsizetype place = 0; place < header.fields.size(); ++place) {
        const QString name = tidy(header.fields.at(place));
        const Column* column = findColumn(columns, name);
        table.names.append(column != nullptr ? column->name : QString());
        if (column == nullptr) {
            if (!name.isEmpty()) {
                outcome.warnings.add(
                    {table.file, header.line, name, u"deze kolom kennen we niet en lezen we niet."_s});
            }
        } else if (table.columns.contains(column->name)) {
            outcome.problems.add(
                {table.file, header.line, column->name, u"deze kolom staat er twee keer."_s});
            usable = false;
        } else {
            table.columns.insert(column->name, place);
        }
    }
    for (const Column& column : columns) {
        if (column.required && !table.columns.contains(column.name)) {
            outcome.problems.add({table.file, header.line, column.name, u"deze kolom ontbreekt."_s});
            usable = false;
        }
    }
    return usable;
}

void checkWidth(const CsvRow& header, const CsvRow& row, const QString& file, ReadOutcome& outcome) {
    const qsizetype width = header.fields.size();
    const bool spare =
        std::ranges::any_of(row.fields.mid(width), [](const QString& field) { return !field.isEmpty(); });
    const QString counts =
        u"deze rij heeft %1 velden en de kop heeft er %2."_s.arg(row.fields.size()).arg(width);
    if (spare) {
        outcome.problems.add({file,
                              row.line,
                              {},
                              counts + u" Zet een veld met een scheidingsteken tussen aanhalingstekens."_s});
    } else if (row.fields.size() < width) {
        outcome.warnings.add({file, row.line, {}, counts + u" De rest lezen we als leeg."_s});
    }
}

} // namespace

std::optional<Table> openTable(const QDir& folder, const QString& file, bool optionalFile,
                               std::span<const Column> columns, ReadOutcome& outcome) {
    const auto bytes = readBytes(folder, file, optionalFile, outcome);
    if (!bytes) return {};
    auto csv = parseCsv(*bytes);
    if (!csv) {
        outcome.problems.add({file, csv.error().line, csv.error().column, csv.error().message});
        return {};
    }
    Table table{file, {}, {}, {}};
    if (!matchHeader(csv->header, columns, table, outcome)) return {};
    if (csv->rows.empty() && !optionalFile) {
        outcome.problems.add({file, 0, {}, u"dit bestand heeft een kop en geen rijen."_s});
    }
    for (const CsvRow& row : csv->rows) {
        checkWidth(csv->header, row, file, outcome);
    }
    table.rows = std::move(csv->rows);
    return table;
}

} // namespace drempel::roster
