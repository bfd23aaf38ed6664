// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FamilyModel.h"

#include "domain/views/Day.h"
#include "models/Wording.h"

#include <QCoreApplication>

namespace drempel {

namespace {

enum Role { ChildIdRole = Qt::UserRole, NameRole, DetailRole, PresentRole, StatusRole, SelectedRole };

QString present(const Snapshot& snapshot, GroupId group, QDate day) {
    QStringList names;
    for (const AdultId caregiver : caregiversOn(snapshot, group, day))
        names.append(adultName(snapshot, caregiver));
    if (names.isEmpty()) return {};
    //: On a child's card at the door: which caregivers are in the group. %1 is one or more names.
    return names.size() == 1 ? FamilyModel::tr("%1 is er").arg(names.first())
                             //: As above, for several names.
                             : FamilyModel::tr("%1 zijn er").arg(wording::list(names));
}

QString status(const ChildState& child, QDate day) {
    const DayState& state = dayOf(child, day);
    const auto since = state.stays.empty() ? std::nullopt : std::optional<Stay>(state.stays.back());
    switch (presenceOn(child, day)) {
    case PresenceState::Expected:
        return {};
    case PresenceState::Absent:
        //: On a child's card at the door: reported absent today.
        return FamilyModel::tr("komt vandaag niet");
    case PresenceState::Announced:
        //: On a child's card at the door: announced at %1 (a time), not received yet.
        return FamilyModel::tr("aangemeld om %1")
            .arg(since ? wording::time(since->announcedAt.value_or(Instant{})) : QString());
    case PresenceState::Inside:
        //: On a child's card at the door: inside.
        return FamilyModel::tr("binnen");
    case PresenceState::BeingFetched:
        //: On a child's card at the door: somebody is fetching the child.
        return FamilyModel::tr("wordt gehaald");
    case PresenceState::Away:
        //: On a child's card at the door: went home.
        return FamilyModel::tr("naar huis");
    }
    return {};
}

} // namespace

QHash<int, QByteArray> FamilyModel::roleNames() const {
    return {{ChildIdRole, "childId"}, {NameRole, "name"},     {DetailRole, "detail"},
            {PresentRole, "present"}, {StatusRole, "status"}, {SelectedRole, "selected"}};
}

void FamilyModel::update(const Snapshot& snapshot, const std::vector<ChildId>& children,
                         const std::set<ChildId>& selected, QDate day, AdultId who) {
    std::vector<FamilyRow> rows;
    for (const ChildId id : children) {
        const ChildState* child = snapshot.child(id);
        if (child == nullptr || !child->profile) continue;
        const GroupId group = groupOn(*child, day);
        const GroupState* groupState = snapshot.group(group);
        const QString groupName = groupState && groupState->group ? groupState->group->value.name : QString();
        const QString age = wording::age(ageOn(day, child->profile->value.birthDate));
        FamilyRow row;
        row.child = id;
        row.name = child->profile->value.givenName;
        const bool parent = isParentOf(*child, who);
        if (!parent)
            row.detail = groupName;
        else
            row.detail = groupName.isEmpty() ? age : QStringLiteral("%1 · %2").arg(age, groupName);
        row.present = present(snapshot, group, day);
        if (parent || inOurCare(presenceOn(*child, day))) row.status = status(*child, day);
        row.selected = selected.contains(id);
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
    Q_EMIT countChanged();
}

void FamilyModel::clear() {
    setRows({});
    Q_EMIT countChanged();
}

QVariant FamilyModel::value(const FamilyRow& row, int role) const {
    switch (role) {
    case ChildIdRole:
        return row.child.toString();
    case NameRole:
        return row.name;
    case DetailRole:
        return row.detail;
    case PresentRole:
        return row.present;
    case StatusRole:
        return row.status;
    case SelectedRole:
        return row.selected;
    default:
        return {};
    }
}

} // namespace drempel
