// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/roster/RosterFiles.h"

#include <QHash>

#include <span>

namespace drempel::roster {

/// A column that we read: its name in messages, other headers it goes by, and whether the file is of no
/// use without it.
struct Column {
    QString name;
    QStringList aliases;
    bool required = false;
};

/// A file whose columns are known by name. Immutable after opening.
struct Table {
    QString file;
    QHash<QString, qsizetype> columns; ///< place of each column that is there
    QStringList names;                 ///< the column name by place; empty for one we do not know
    std::vector<CsvRow> rows;
};

/// Finds the file without regard to capitals, reads it and matches its header. Nullopt when there is
/// nothing to read; what is wrong is added to `outcome`, and a missing file too unless it is optional.
[[nodiscard]] std::optional<Table> openTable(const QDir& folder, const QString& file, bool optionalFile,
                                             std::span<const Column> columns, ReadOutcome& outcome);

/// Reads one row's fields by column name and notes each that cannot be read. A column that is not in the
/// file reads as empty.
class RowReader {
  public:
    RowReader(const Table& table, const CsvRow& row, ReadOutcome& outcome);

    [[nodiscard]] qsizetype line() const { return row_.line; }
    /// As it stands in the file.
    [[nodiscard]] QString raw(const QString& column) const;
    /// Tidied; longer than `limit` or with marks that turn the reading direction is a problem.
    [[nodiscard]] QString text(const QString& column, qsizetype limit = 80);
    /// As text, and empty is a problem.
    [[nodiscard]] QString needText(const QString& column, qsizetype limit = 80);
    [[nodiscard]] std::optional<QDate> date(const QString& column);
    [[nodiscard]] QDate needDate(const QString& column);
    [[nodiscard]] std::optional<QTime> time(const QString& column);
    [[nodiscard]] bool yesNo(const QString& column);
    [[nodiscard]] Weekdays weekdays(const QString& column);
    [[nodiscard]] QString language(const QString& column);
    [[nodiscard]] QString phone(const QString& column);
    /// Both or none, and the second later than the first.
    void times(const QString& fromColumn, const QString& untilColumn, std::optional<QTime>& from,
               std::optional<QTime>& until);
    /// The second not before the first.
    void period(const QString& fromColumn, const QString& untilColumn, std::optional<QDate>& from,
                std::optional<QDate>& until);

    void problem(const QString& column, const QString& message);
    void warning(const QString& column, const QString& message);

  private:
    const Table& table_;
    const CsvRow& row_;
    ReadOutcome& outcome_;
};

/// The start of a value for in a message: never a whole text.
[[nodiscard]] QString shown(const QString& value);

// The files, one function each: their columns and what each row says.
void readChildren(const QDir& folder, ReadOutcome& outcome);
void readParents(const QDir& folder, ReadOutcome& outcome);
void readCollectors(const QDir& folder, ReadOutcome& outcome);
void readCaregivers(const QDir& folder, ReadOutcome& outcome);
void readSessions(const QDir& folder, ReadOutcome& outcome);

/// Looks at the rows of all files together.
void checkRoster(QDate today, ReadOutcome& outcome);

} // namespace drempel::roster
