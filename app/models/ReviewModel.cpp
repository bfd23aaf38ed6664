// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReviewFlow.h"

namespace drempel {

namespace {

enum Role {
    ChildIdRole = Qt::UserRole,
    NameRole,
    HomeToldRole,
    HeardRole,
    WeToldRole,
    DiscussedRole,
    HandedOverRole
};

/// "done", "open" for our own open action, or nothing. What home did not tell has no mark.
QString mark(bool done, bool open) {
    if (done) return QStringLiteral("done");
    return open ? QStringLiteral("open") : QString();
}

} // namespace

QHash<int, QByteArray> ReviewModel::roleNames() const {
    return {{ChildIdRole, "childId"},      {NameRole, "name"},     {HomeToldRole, "homeTold"},
            {HeardRole, "heard"},          {WeToldRole, "weTold"}, {DiscussedRole, "discussed"},
            {HandedOverRole, "handedOver"}};
}

void ReviewModel::update(const Snapshot& snapshot, GroupId group, QDate day) {
    std::vector<ReviewRow> rows;
    for (ReviewLine& line : reviewOf(snapshot, group, day))
        rows.push_back({std::move(line)});
    setRows(std::move(rows));
    Q_EMIT countChanged();
}

void ReviewModel::clear() {
    setRows({});
    Q_EMIT countChanged();
}

QVariant ReviewModel::value(const ReviewRow& row, int role) const {
    const ReviewLine& line = row.line;
    switch (role) {
    case ChildIdRole:
        return line.child.toString();
    case NameRole:
        return line.name;
    case HomeToldRole:
        return mark(line.homeTold, false);
    case HeardRole:
        return mark(line.heard, !line.unheard.empty());
    case WeToldRole:
        return mark(line.weTold, line.cameToday);
    case DiscussedRole:
        return mark(line.discussed, line.cameToday);
    case HandedOverRole:
        return mark(line.handedOver, line.cameToday);
    default:
        return {};
    }
}

} // namespace drempel
