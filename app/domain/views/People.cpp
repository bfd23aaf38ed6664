// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/People.h"

#include "domain/views/Access.h"
#include "domain/views/PickUp.h"

#include <QCollator>

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
    return compareNames(a, b) < 0;
}

bool inCareOn(const ChildState& child, QDate day) {
    if (!child.profile) return false;
    return covers(child.profile->value.start, child.profile->value.end, day) || plannedFor(child, day);
}

/// How a child's own events name somebody who may fetch it.
QString nameIn(const ChildState& child, AdultId id) {
    if (const auto found = child.collectors.find(id); found != child.collectors.end())
        return found->second.value.name;
    for (const auto& permission : child.safety.permissions)
        if (permission.value.adult == id) return permission.value.name;
    for (const PickUpRequest& request : child.safety.requests)
        if (request.value.adult == id) return request.value.name;
    for (const auto& given : child.safety.overrides)
        if (given.value.adult == id) return given.value.name;
    return {};
}

/// The first letter of the name itself: B for "de Boer", E for "el Amrani" only if nothing else is there.
QString initialOf(const QString& familyName) {
    const QStringList words = familyName.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto named =
        std::ranges::find_if(words, [](const QString& word) { return !word.front().isLower(); });
    if (named != words.end()) return named->left(1);
    return words.isEmpty() ? QString() : words.front().left(1);
}

} // namespace

int compareNames(const QString& a, const QString& b) {
    thread_local const QCollator dutch(QLocale(QLocale::Dutch, QLocale::Netherlands));
    return dutch.compare(a, b);
}

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
    const QString initial = initialOf(profile.familyName);
    bool sharesName = false;
    bool sharesInitial = false;
    for (const auto& [otherId, other] : snapshot.children) {
        if (otherId == id || !inCareOn(other, day) || groupOn(other, day) != group) continue;
        if (other.profile->value.givenName != profile.givenName) continue;
        sharesName = true;
        sharesInitial = sharesInitial || initialOf(other.profile->value.familyName) == initial;
    }
    if (!sharesName || initial.isEmpty()) return profile.givenName;
    if (sharesInitial) return QStringLiteral("%1 %2").arg(profile.givenName, profile.familyName);
    return QStringLiteral("%1 %2.").arg(profile.givenName, initial);
}

QString adultName(const Snapshot& snapshot, AdultId id) {
    const AdultState* adult = snapshot.adult(id);
    if (adult != nullptr && adult->person) return adult->person->value.givenName;
    if (adult != nullptr && adult->caregiver) return adult->caregiver->value.givenName;
    for (const auto& [child, state] : snapshot.children)
        if (const QString name = nameIn(state, id); !name.isEmpty()) return name;
    return {};
}

std::vector<ChildId> childrenInCare(const Snapshot& snapshot, GroupId group, QDate day) {
    std::vector<ChildId> children;
    for (const auto& [id, child] : snapshot.children)
        if (child.profile && covers(child.profile->value.start, child.profile->value.end, day) &&
            groupOn(child, day) == group)
            children.push_back(id);
    std::ranges::sort(children, [&](ChildId a, ChildId b) {
        return byName(shownName(snapshot, a, day), shownName(snapshot, b, day));
    });
    return children;
}

bool isParentOf(const ChildState& child, AdultId adult) {
    return child.parents.contains(adult);
}

std::vector<ChildId> childrenOf(const Snapshot& snapshot, AdultId adult, QDate day) {
    std::vector<ChildId> own;
    for (const auto& [id, child] : snapshot.children) {
        if (!inCareOn(child, day)) continue;
        // A parent without authority who may not fetch sees nothing of the child.
        const bool reads = isParentOf(child, adult) && authorityOn(child, adult, day) != Authority::No;
        if (reads || mayCollectOn(snapshot, child, adult, day)) own.push_back(id);
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

bool isStaffOn(const AdultState& adult, QDate day) {
    if (!adult.caregiver) return false;
    const QDate end = adult.caregiver->value.end;
    return !end.isValid() || day <= end;
}

bool hasLeftBy(const AdultState& adult, QDate day) {
    return adult.caregiver && !isStaffOn(adult, day);
}

Role roleOf(const Snapshot& snapshot, AdultId id) {
    const AdultState* adult = snapshot.adult(id);
    if (adult != nullptr && adult->caregiver) return roleOf(adult->caregiver->value.role);
    const bool parent = std::ranges::any_of(snapshot.children,
                                            [id](const auto& item) { return isParentOf(item.second, id); });
    return parent ? Role::Parent : Role::Collector;
}

std::vector<QString> otherReaders(const Snapshot& snapshot, ChildId id, AdultId author, QDate day) {
    std::vector<QString> names;
    for (const Reader& reader : readersOf(snapshot, id, author, Fact::Texts, day))
        if (reader.viewer == Viewer::Parent || reader.viewer == Viewer::Mentor) names.push_back(reader.name);
    return names;
}

bool isRestricted(const Snapshot& snapshot, AdultId id, Instant now) {
    const AdultState* adult = snapshot.adult(id);
    return adult != nullptr && adult->renewal && now < adult->renewal->at + restrictedAfterRenewal;
}

const CodeRenewal* untoldRenewal(const Snapshot& snapshot, AdultId id) {
    const AdultState* adult = snapshot.adult(id);
    return adult != nullptr && adult->renewal && !adult->renewal->seen ? &*adult->renewal : nullptr;
}

const AdultState* adultByNumber(const Snapshot& snapshot, const QString& number) {
    for (const auto& [id, adult] : snapshot.adults)
        if (adult.code && adult.code->value.number == number) return &adult;
    return nullptr;
}

} // namespace drempel
