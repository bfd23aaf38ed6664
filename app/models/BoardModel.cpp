// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BoardModel.h"

#include "domain/views/Access.h"
#include "models/Wording.h"

#include <algorithm>

namespace drempel {

namespace {

QString joined(const QString& first, const QString& second) {
    if (first.isEmpty() || second.isEmpty()) return first + second;
    return QStringLiteral("%1 · %2").arg(first, second);
}

QString detailOf(const Snapshot& snapshot, const BoardLine& line) {
    const QString since = line.since ? wording::time(*line.since) : QString();
    switch (line.presence) {
    case PresenceState::Expected:
        //: Under a child's name on the board: expected at %1, a time.
        return line.plannedFrom.isValid() ? BoardModel::tr("verwacht %1").arg(wording::time(line.plannedFrom))
                                          : QString();
    case PresenceState::Announced:
        //: Under a child's name on the board: announced at the door at %1, a time.
        return BoardModel::tr("aangemeld %1").arg(since);
    case PresenceState::Inside:
        if (line.collects)
            return joined(adultName(snapshot, line.collects->who), wording::time(line.collects->at));
        return wording::time(line.plannedTo);
    case PresenceState::BeingFetched:
        //: Under a child's name on the board: somebody is at the door to fetch the child.
        return BoardModel::tr("wordt gehaald");
    case PresenceState::Absent:
        //: Under a child's name on the board: does not come today.
        return BoardModel::tr("komt niet");
    case PresenceState::Away:
        return joined(since, adultName(snapshot, line.leftWith));
    }
    return {};
}

} // namespace

QHash<int, QByteArray> BoardModel::roleNames() const {
    return {{ChildIdRole, "childId"},     {NameRole, "name"},         {InitialRole, "initial"},
            {ColumnRole, "column"},       {DetailRole, "detail"},     {UnheardRole, "unheard"},
            {AllergiesRole, "allergies"}, {SelectedRole, "selected"}, {ToCheckRole, "toCheck"},
            {ToReceiveRole, "toReceive"}, {AbsentRole, "absent"}};
}

void BoardModel::update(const Snapshot& snapshot, AdultId viewer, GroupId group, QDate day, Instant now,
                        const std::set<ChildId>& selected) {
    std::vector<BoardRow> rows;
    for (BoardLine& line : boardOf(snapshot, group, day, now)) {
        if (!maySee(snapshot, line.child, viewer, Fact::Health, day)) {
            line.allergies.clear();
            std::erase(line.notices, Notice::Medicine);
        }
        BoardRow row;
        row.detail = detailOf(snapshot, line);
        row.selected = selected.contains(line.child);
        row.toReceive = line.presence == PresenceState::Announced ||
                        std::ranges::find(line.notices, Notice::ToCheck) != line.notices.end();
        row.line = std::move(line);
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
    Q_EMIT countChanged();
}

void BoardModel::clear() {
    setRows({});
    Q_EMIT countChanged();
}

int BoardModel::countOf(BoardColumn column) const {
    return static_cast<int>(
        std::ranges::count_if(rows(), [column](const BoardRow& row) { return row.line.column == column; }));
}

QVariant BoardModel::value(const BoardRow& row, int role) const {
    switch (role) {
    case ChildIdRole:
        return row.line.child.toString();
    case NameRole:
        return row.line.name;
    case InitialRole:
        return row.line.name.left(1);
    case ColumnRole:
        return static_cast<int>(row.line.column);
    case DetailRole:
        return row.detail;
    case UnheardRole:
        return row.line.unheard;
    case AllergiesRole:
        return row.line.allergies;
    case SelectedRole:
        return row.selected;
    case ToReceiveRole:
        return row.toReceive;
    case ToCheckRole:
        return std::ranges::find(row.line.notices, Notice::ToCheck) != row.line.notices.end();
    case AbsentRole:
        return row.line.presence == PresenceState::Absent;
    default:
        return {};
    }
}

} // namespace drempel
