// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/RosterFiles.h"

#include "hub/roster/Table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

/// The order in which someone mends them: file by file, from top to bottom.
void sortForReading(std::vector<RosterProblem>& problems) {
    static const QStringList files = {u"kinderen.csv"_s, u"ouders.csv"_s, u"ophalers.csv"_s,
                                      u"medewerkers.csv"_s, u"planning.csv"_s};
    std::ranges::stable_sort(problems, {}, [](const RosterProblem& problem) {
        return std::pair(files.indexOf(problem.file), problem.row);
    });
}

} // namespace

QString describe(const RosterProblem& problem) {
    QStringList place;
    if (!problem.file.isEmpty()) place.append(problem.file);
    if (problem.row > 0) place.append(u"rij %1"_s.arg(problem.row));
    if (!problem.column.isEmpty()) place.append(u"kolom "_s + problem.column);
    return place.isEmpty() ? problem.message : place.join(u", "_s) + u": "_s + problem.message;
}

void ProblemList::add(RosterProblem problem) {
    if (shown.size() < cap) {
        shown.push_back(std::move(problem));
    } else {
        ++more;
    }
}

QStringList ProblemList::describe() const {
    QStringList lines;
    for (const RosterProblem& problem : shown) {
        lines.append(roster::describe(problem));
    }
    if (more > 0) lines.append(u"en nog %1"_s.arg(more));
    return lines;
}

ReadOutcome readRoster(const QDir& folder, QDate today) {
    ReadOutcome outcome;
    if (!folder.exists()) {
        outcome.problems.add({{}, 0, {}, u"De map met de bestanden bestaat niet."_s});
        return outcome;
    }
    readChildren(folder, outcome);
    readParents(folder, outcome);
    readCollectors(folder, outcome);
    readCaregivers(folder, outcome);
    readSessions(folder, outcome);
    checkRoster(today, outcome);
    sortForReading(outcome.problems.shown);
    sortForReading(outcome.warnings.shown);
    return outcome;
}

} // namespace drempel::roster
