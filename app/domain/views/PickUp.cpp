// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/PickUp.h"

#include "domain/views/Access.h"
#include "domain/views/Barring.h"
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

/// Groepsleiding let somebody go on that day, with a reason; `byTwo`, after another person agreed that they
/// are not the one who must not fetch.
bool isLetGo(const ChildState& child, AdultId adult, QDate day, bool byTwo) {
    return std::ranges::any_of(child.safety.overrides, [&](const Told<OverrideGiven>& given) {
        const OverrideGiven& value = given.value;
        return value.adult == adult && value.day == day && !value.reason.trimmed().isEmpty() &&
               (!byTwo || (!value.second.isNil() && value.second != given.by.id));
    });
}

void addParents(const Snapshot& snapshot, const ChildState& child, QDate day, std::vector<Collector>& into) {
    for (const auto& [adult, parent] : child.parents)
        if (parent.value.mayCollect && !isRefused(child, adult, day))
            into.push_back({adult, adultName(snapshot, adult), parent.value.relation, true});
}

void addOthers(const Snapshot& snapshot, const ChildState& child, QDate day, std::vector<Collector>& into) {
    const auto add = [&](AdultId adult, const QString& name, const QString& relation) {
        if (std::ranges::find(into, adult, &Collector::adult) == into.end())
            into.push_back({adult, name, relation, false});
    };
    for (const auto& [adult, allowed] : child.collectors)
        if (covers(allowed.value.from, allowed.value.to, day) && !child.parents.contains(adult) &&
            !isWithdrawn(child, allowed.value))
            add(adult, allowed.value.name, allowed.value.relation);
    for (const auto* permission : permissionsOn(child, day))
        add(permission->value.adult, permission->value.name, permission->value.relation);
    for (const PickUpRequest& request : child.safety.requests)
        if (request.value.day == day && confirmationOf(snapshot, child, request) != nullptr)
            add(request.value.adult, request.value.name, request.value.relation);
    for (const auto& given : child.safety.overrides)
        if (isLetGo(child, given.value.adult, day, false))
            add(given.value.adult, given.value.name, QString());
}

/// Everyone who was allowed to fetch, barred or not.
std::vector<Collector> allowedOn(const Snapshot& snapshot, const ChildState& child, QDate day) {
    std::vector<Collector> collectors;
    addParents(snapshot, child, day, collectors);
    addOthers(snapshot, child, day, collectors);
    return collectors;
}

bool isKeptAway(const Snapshot& snapshot, const ChildState& child, const Collector& collector, QDate day) {
    const Barring barring = barringOf(snapshot, child, collector.adult, collector.name, day);
    return barring == Barring::Barred ||
           (barring == Barring::Alike && !isLetGo(child, collector.adult, day, true));
}

} // namespace

bool mayCollectOn(const Snapshot& snapshot, const ChildState& child, AdultId adult, QDate day) {
    const std::vector<Collector> allowed = allowedOn(snapshot, child, day);
    const auto found = std::ranges::find(allowed, adult, &Collector::adult);
    return found != allowed.end() && !isKeptAway(snapshot, child, *found, day);
}

std::vector<Collector> collectorsOn(const Snapshot& snapshot, ChildId id, QDate day) {
    const ChildState* child = snapshot.child(id);
    if (child == nullptr) return {};
    std::vector<Collector> collectors = allowedOn(snapshot, *child, day);
    std::erase_if(collectors,
                  [&](const Collector& collector) { return isKeptAway(snapshot, *child, collector, day); });
    std::ranges::sort(collectors, [](const Collector& a, const Collector& b) {
        if (a.isParent != b.isParent) return a.isParent;
        return compareNames(a.name, b.name) < 0;
    });
    return collectors;
}

std::vector<Collector> heldBackOn(const Snapshot& snapshot, const ChildState& child, QDate day) {
    std::vector<Collector> held = allowedOn(snapshot, child, day);
    std::erase_if(held, [&](const Collector& collector) {
        const bool byId = std::ranges::any_of(barsOn(child, day), [&collector](const auto* bar) {
            return bar->value.adult == collector.adult;
        });
        return byId || !isKeptAway(snapshot, child, collector, day);
    });
    return held;
}

std::optional<CollectionPlan> collectionOn(const Snapshot& snapshot, const ChildState& child, QDate day) {
    const auto plan = collectionPlan(dayOf(child, day));
    const bool away =
        plan && barringOf(snapshot, child, plan->who, adultName(snapshot, plan->who), day) != Barring::None;
    return away ? std::nullopt : plan;
}

bool isWithdrawn(const ChildState& child, const CollectorAllowed& allowed) {
    const std::set<AdultId>& withdrawn = child.safety.withdrawnCollectors;
    const auto isOf = [&](const auto& item) {
        return withdrawn.contains(item.first) && plain(item.second.value.name) == plain(allowed.name);
    };
    return withdrawn.contains(allowed.adult) || std::ranges::any_of(child.collectors, isOf);
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

std::optional<PickUpAllowed> permissionAgain(const ChildState& child, EventId id) {
    for (const Told<PickUpAllowed>& permission : child.safety.permissions)
        if (permission.id == id && !permission.ended) {
            PickUpAllowed again = permission.value;
            again.toldBy = giverOf(permission);
            return again;
        }
    for (const auto& [adult, allowed] : child.collectors)
        if (allowed.source == id && !isWithdrawn(child, allowed.value)) {
            const CollectorAllowed& was = allowed.value;
            return PickUpAllowed{was.adult, was.name, was.relation, was.from, was.to, {}, false, {}};
        }
    return std::nullopt;
}

std::vector<EventId> usedUpBy(const ChildState& child, AdultId with, QDate day) {
    std::vector<EventId> used;
    for (const auto* permission : permissionsOn(child, day))
        if (permission->value.once && permission->value.adult == with) used.push_back(permission->id);
    return used;
}

const Told<PickUpConfirmed>* confirmationOf(const Snapshot& snapshot, const ChildState& child,
                                            const PickUpRequest& request) {
    const auto counts = [&](const Told<PickUpConfirmed>& told) {
        return mayDecide(snapshot, child, told.value.calledParent, request.value.day);
    };
    const auto found = std::ranges::find_if(request.confirmations, counts);
    return found == request.confirmations.end() ? nullptr : &*found;
}

std::vector<const PickUpRequest*> openRequests(const Snapshot& snapshot, const ChildState& child, QDate day) {
    std::vector<const PickUpRequest*> open;
    for (const PickUpRequest& request : child.safety.requests)
        if (request.value.day == day && confirmationOf(snapshot, child, request) == nullptr)
            open.push_back(&request);
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
