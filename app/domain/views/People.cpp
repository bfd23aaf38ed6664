// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/People.h"

#include <algorithm>

namespace drempel {

namespace {

bool covers(QDate from, QDate to, QDate day) {
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

bool comesOn(const Weekdays& weekdays, QDate day) {
    return day.isValid() && weekdays.test(static_cast<std::size_t>(day.dayOfWeek() - 1));
}

bool byName(const QString& a, const QString& b) {
    return QString::localeAwareCompare(a, b) < 0;
}

} // namespace

std::optional<PlannedDay> plannedFor(const ChildState& child, QDate day) {
    const auto own = child.days.find(day);
    if (own != child.days.end() && own->second.session) {
        const SessionPlanned& session = own->second.session->value;
        return PlannedDay{session.group, session.from, session.to, session.session};
    }
    if (!child.profile) return std::nullopt;
    const ChildDescribed& profile = child.profile->value;
    if (!covers(profile.start, profile.end, day) || !comesOn(profile.weekdays, day)) return std::nullopt;
    return PlannedDay{profile.group, profile.from, profile.to, SessionKind::Regular};
}

GroupId groupOn(const ChildState& child, QDate day) {
    if (const auto planned = plannedFor(child, day)) return planned->group;
    return child.profile ? child.profile->value.group : GroupId{};
}

QString shownName(const Snapshot& snapshot, ChildId id, QDate day) {
    const ChildState* child = snapshot.child(id);
    if (child == nullptr || !child->profile) return {};
    const ChildDescribed& profile = child->profile->value;
    const GroupId group = groupOn(*child, day);
    const bool shared = std::ranges::any_of(snapshot.children, [&](const auto& item) {
        const ChildState& other = item.second;
        return other.id != id && other.profile && other.profile->value.givenName == profile.givenName &&
               groupOn(other, day) == group;
    });
    if (!shared || profile.familyName.isEmpty()) return profile.givenName;
    return QStringLiteral("%1 %2.").arg(profile.givenName, profile.familyName.left(1));
}

QString adultName(const Snapshot& snapshot, AdultId id) {
    const AdultState* adult = snapshot.adult(id);
    if (adult == nullptr) return {};
    if (adult->person) return adult->person->value.givenName;
    if (adult->caregiver) return adult->caregiver->value.givenName;
    return {};
}

std::vector<AdultId> caregiversOn(const Snapshot& snapshot, GroupId group, QDate day) {
    std::vector<AdultId> present;
    for (const auto& [id, adult] : snapshot.adults) {
        if (!adult.caregiver) continue;
        const CaregiverDescribed& staff = adult.caregiver->value;
        const bool ofGroup = std::ranges::find(staff.groups, group) != staff.groups.end();
        const bool leads = staff.role == StaffRole::GroupLead || staff.role == StaffRole::Admin;
        if (ofGroup && !leads && comesOn(staff.weekdays, day)) present.push_back(id);
    }
    std::ranges::sort(present, [&snapshot](AdultId a, AdultId b) {
        return byName(adultName(snapshot, a), adultName(snapshot, b));
    });
    return present;
}

std::vector<Collector> collectorsOn(const Snapshot& snapshot, ChildId id, QDate day) {
    const ChildState* child = snapshot.child(id);
    std::vector<Collector> collectors;
    if (child == nullptr) return collectors;
    for (const auto& [adult, parent] : child->parents)
        if (parent.value.mayCollect)
            collectors.push_back({adult, adultName(snapshot, adult), parent.value.relation, true});
    for (const auto& [adult, allowed] : child->collectors)
        if (covers(allowed.value.from, allowed.value.to, day) && !child->parents.contains(adult))
            collectors.push_back({adult, allowed.value.name, allowed.value.relation, false});
    std::ranges::sort(collectors, [](const Collector& a, const Collector& b) {
        if (a.isParent != b.isParent) return a.isParent;
        return byName(a.name, b.name);
    });
    return collectors;
}

bool isParentOf(const ChildState& child, AdultId adult) {
    return child.parents.contains(adult);
}

std::vector<ChildId> childrenOf(const Snapshot& snapshot, AdultId adult, QDate day) {
    std::vector<ChildId> own;
    for (const auto& [id, child] : snapshot.children) {
        const auto allowed = child.collectors.find(adult);
        const bool mayFetch = allowed != child.collectors.end() &&
                              covers(allowed->second.value.from, allowed->second.value.to, day);
        const bool inCare =
            child.profile && covers(child.profile->value.start, child.profile->value.end, day);
        if (inCare && (isParentOf(child, adult) || mayFetch)) own.push_back(id);
    }
    // Oldest first, as families name their own children.
    std::ranges::sort(own, [&snapshot](ChildId a, ChildId b) {
        const ChildDescribed& first = snapshot.child(a)->profile->value;
        const ChildDescribed& second = snapshot.child(b)->profile->value;
        if (first.birthDate != second.birthDate) return first.birthDate < second.birthDate;
        return byName(first.givenName, second.givenName);
    });
    return own;
}

Role roleOf(const Snapshot& snapshot, AdultId id) {
    const AdultState* adult = snapshot.adult(id);
    if (adult != nullptr && adult->caregiver) {
        switch (adult->caregiver->value.role) {
        case StaffRole::GroupLead:
            return Role::GroupLead;
        case StaffRole::Admin:
            return Role::Admin;
        default:
            return Role::Caregiver;
        }
    }
    const bool parent = std::ranges::any_of(snapshot.children,
                                            [id](const auto& item) { return isParentOf(item.second, id); });
    return parent ? Role::Parent : Role::Collector;
}

std::vector<QString> otherReaders(const Snapshot& snapshot, ChildId id, AdultId author) {
    std::vector<QString> names;
    const ChildState* child = snapshot.child(id);
    if (child == nullptr) return names;
    for (const auto& [adult, parent] : child->parents)
        if (adult != author && parent.value.authority != Authority::No)
            names.push_back(adultName(snapshot, adult));
    std::ranges::sort(names, byName);
    return names;
}

const AdultState* adultByNumber(const Snapshot& snapshot, const QString& number) {
    for (const auto& [id, adult] : snapshot.adults)
        if (adult.code && adult.code->value.number == number) return &adult;
    return nullptr;
}

} // namespace drempel
