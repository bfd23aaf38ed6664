// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/PickUp.h"

#include "domain/views/Access.h"
#include "domain/views/Day.h"

#include <algorithm>

namespace drempel {

namespace {

bool covers(QDate from, QDate to, QDate day) {
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

/// A person is the same whatever capitals and spaces they are written with.
QString plain(const QString& name) {
    return name.simplified().toCaseFolded();
}

/// The parent on whose word a permission stands.
AdultId giverOf(const Told<PickUpAllowed>& permission) {
    return permission.value.toldBy.isNil() ? permission.by.id : permission.value.toldBy;
}

bool leftWith(const ChildState& child, AdultId adult, QDate day) {
    const std::vector<Stay>& stays = dayOf(child, day).stays;
    return std::ranges::any_of(stays,
                               [adult](const Stay& stay) { return stay.leftAt && stay.leftWith == adult; });
}

/// Used on a day we have in view and where the departure was undone: not used. On another day: used.
bool isUsedUp(const ChildState& child, const Told<PickUpAllowed>& permission, QDate day) {
    if (!permission.value.once || !permission.usedOn.isValid()) return false;
    return permission.usedOn != day || leftWith(child, permission.value.adult, day);
}

bool stands(const ChildState& child, const Told<PickUpAllowed>& permission, QDate day) {
    return !permission.ended && hasAuthority(child, giverOf(permission), day) &&
           !isUsedUp(child, permission, day);
}

bool comes(const Weekdays& weekdays, QDate day) {
    return weekdays.none() || weekdays.test(static_cast<std::size_t>(day.dayOfWeek() - 1));
}

void addParents(const ChildState& child, QDate day, std::vector<Collector>& into) {
    for (const auto& [adult, parent] : child.parents)
        if (parent.value.mayCollect && !isRefused(child, adult, day))
            into.push_back({adult, QString(), parent.value.relation, true});
}

void addOthers(const ChildState& child, QDate day, std::vector<Collector>& into) {
    const auto add = [&](AdultId adult, const QString& name, const QString& relation) {
        if (std::ranges::find(into, adult, &Collector::adult) == into.end())
            into.push_back({adult, name, relation, false});
    };
    for (const auto& [adult, allowed] : child.collectors)
        if (covers(allowed.value.from, allowed.value.to, day) && !child.parents.contains(adult) &&
            !child.safety.withdrawnCollectors.contains(allowed.source))
            add(adult, allowed.value.name, allowed.value.relation);
    for (const auto* permission : permissionsOn(child, day))
        add(permission->value.adult, permission->value.name, permission->value.relation);
    for (const PickUpRequest& request : child.safety.requests)
        if (request.confirmed && request.value.day == day)
            add(request.value.adult, request.value.name, request.value.relation);
    for (const auto& given : child.safety.overrides)
        if (given.value.day == day && !given.value.reason.trimmed().isEmpty())
            add(given.value.adult, given.value.name, QString());
}

/// Everyone who may fetch, by id; the names of parents are not known to the child.
std::vector<Collector> allowedOn(const ChildState& child, QDate day) {
    std::vector<Collector> collectors;
    addParents(child, day, collectors);
    addOthers(child, day, collectors);
    return collectors;
}

} // namespace

std::vector<const Told<CollectionBarred>*> barsOn(const ChildState& child, QDate day) {
    std::vector<const Told<CollectionBarred>*> bars;
    for (const auto& bar : child.safety.bars) {
        const CollectionBarred& value = bar.value;
        if (bar.ended || !covers({}, value.until, day)) continue;
        if (hasAuthority(child, value.adult, day) &&
            !isByTwo(bar.by.id, value.seenBy, value.second, value.until))
            continue;
        bars.push_back(&bar);
    }
    return bars;
}

bool isBarred(const ChildState& child, AdultId adult, const QString& name, QDate day) {
    const QString wanted = plain(name);
    return std::ranges::any_of(barsOn(child, day), [&](const Told<CollectionBarred>* bar) {
        if (!bar->value.adult.isNil()) return bar->value.adult == adult;
        return !wanted.isEmpty() && plain(bar->value.name) == wanted;
    });
}

bool mayCollectOn(const ChildState& child, AdultId adult, QDate day) {
    const std::vector<Collector> allowed = allowedOn(child, day);
    const auto found = std::ranges::find(allowed, adult, &Collector::adult);
    return found != allowed.end() && !isBarred(child, adult, found->name, day);
}

std::vector<Collector> collectorsOn(const Snapshot& snapshot, ChildId id, QDate day) {
    const ChildState* child = snapshot.child(id);
    if (child == nullptr) return {};
    std::vector<Collector> collectors = allowedOn(*child, day);
    for (Collector& collector : collectors)
        if (collector.isParent) collector.name = adultName(snapshot, collector.adult);
    std::erase_if(collectors, [&](const Collector& collector) {
        return isBarred(*child, collector.adult, collector.name, day);
    });
    std::ranges::sort(collectors, [](const Collector& a, const Collector& b) {
        if (a.isParent != b.isParent) return a.isParent;
        return compareNames(a.name, b.name) < 0;
    });
    return collectors;
}

std::vector<const Told<PickUpAllowed>*> permissionsOn(const ChildState& child, QDate day) {
    std::vector<const Told<PickUpAllowed>*> permissions = openPermissions(child, day);
    std::erase_if(permissions, [day](const Told<PickUpAllowed>* permission) {
        const PickUpAllowed& value = permission->value;
        return !covers(value.from, value.to, day) || !comes(value.weekdays, day);
    });
    return permissions;
}

std::vector<const Told<PickUpAllowed>*> openPermissions(const ChildState& child, QDate day) {
    std::vector<const Told<PickUpAllowed>*> permissions;
    for (const auto& permission : child.safety.permissions)
        if (stands(child, permission, day) && covers({}, permission.value.to, day))
            permissions.push_back(&permission);
    return permissions;
}

std::vector<EventId> usedUpBy(const ChildState& child, AdultId with, QDate day) {
    std::vector<EventId> used;
    for (const auto* permission : permissionsOn(child, day))
        if (permission->value.once && permission->value.adult == with) used.push_back(permission->id);
    return used;
}

std::vector<const PickUpRequest*> openRequests(const ChildState& child, QDate day) {
    std::vector<const PickUpRequest*> open;
    for (const PickUpRequest& request : child.safety.requests)
        if (!request.confirmed && request.value.day == day) open.push_back(&request);
    return open;
}

bool isIdSeen(const ChildState& child, AdultId adult) {
    return std::ranges::any_of(child.safety.idsSeen,
                               [adult](const auto& seen) { return seen.value.adult == adult; });
}

ConsentAnswer consentOf(const ChildState& child, AdultId parent, ConsentPurpose purpose) {
    ConsentAnswer answer = ConsentAnswer::NotAsked;
    for (const ConsentWord& word : child.safety.consents) {
        if (word.parent != parent || word.purpose != purpose) continue;
        if (!word.given) return ConsentAnswer::Withdrawn;
        answer = ConsentAnswer::Given;
    }
    return answer;
}

bool mayUse(const ChildState& child, ConsentPurpose purpose, QDate day) {
    if (purpose == ConsentPurpose::ShareContact) return false;
    bool given = false;
    for (const auto& [adult, parent] : child.parents) {
        if (!hasAuthority(child, adult, day)) continue;
        if (consentOf(child, adult, purpose) != ConsentAnswer::Given) return false;
        given = true;
    }
    return given;
}

bool mayShareContact(const ChildState& child, AdultId parent) {
    return child.parents.contains(parent) &&
           consentOf(child, parent, ConsentPurpose::ShareContact) == ConsentAnswer::Given;
}

std::vector<EventId> consentWords(const ChildState& child, AdultId parent, ConsentPurpose purpose) {
    std::vector<EventId> ids;
    for (const ConsentWord& word : child.safety.consents)
        if (word.parent == parent && word.purpose == purpose) ids.push_back(word.id);
    return ids;
}

} // namespace drempel
