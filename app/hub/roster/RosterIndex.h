// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/roster/Table.h"

#include <QHash>

namespace drempel::roster {

/// Who is in the files, by number, for checking references between files. When a whole file could not be
/// read its part is empty, and nothing is said about references to it.
struct RosterIndex {
    QHash<QString, const ChildRow*> children;
    QHash<QString, const CaregiverRow*> staff;
    QHash<QString, QString> groups; ///< the spelling to use, by match key
};

/// Notes a number that is not in kinderen.csv.
void checkChildId(const RosterIndex& index, const QString& file, qsizetype row, const QString& id,
                  ReadOutcome& outcome);
/// The same parent on several rows must be the same person, once per child.
void checkParents(const RosterIndex& index, ReadOutcome& outcome);
/// A collector has one period per child.
void checkCollectors(const RosterIndex& index, ReadOutcome& outcome);
/// Gives a planned day the child's own group and times where it names none, and one session per child and
/// day.
void checkSessions(const RosterIndex& index, ReadOutcome& outcome);

} // namespace drempel::roster
