// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Access.h"

#include "domain/views/Duty.h"
#include "domain/views/PickUp.h"

#include <algorithm>
#include <array>

namespace drempel {

namespace {

struct Row {
    Viewer viewer;
    std::array<bool, 9> sees; ///< in the order of Fact
};
constexpr bool x = true;
constexpr bool o = false;

// clang-format off
constexpr std::array table{
    //                          today picked history health voices texts contacts presence audit
    Row{Viewer::Nobody,         {o,   o,     o,      o,     o,     o,    o,       o,       o}},
    Row{Viewer::Parent,         {x,   x,     x,      x,     x,     x,    x,       o,       x}},
    Row{Viewer::ParentUnknown,  {x,   x,     o,      o,     o,     o,    o,       o,       o}},
    Row{Viewer::ParentWithout,  {o,   x,     o,      o,     o,     o,    o,       o,       o}},
    Row{Viewer::Collector,      {o,   x,     o,      o,     o,     o,    o,       o,       o}},
    Row{Viewer::Caregiver,      {x,   x,     x,      x,     x,     x,    x,       x,       o}},
    Row{Viewer::OtherCaregiver, {o,   o,     o,      o,     o,     o,    x,       x,       o}},
    Row{Viewer::Mentor,         {x,   x,     x,      x,     x,     x,    x,       x,       o}},
    Row{Viewer::Trainee,        {x,   x,     o,      x,     o,     o,    o,       x,       o}},
    Row{Viewer::GroupLead,      {x,   x,     x,      x,     x,     x,    x,       x,       x}},
    Row{Viewer::Admin,          {o,   o,     o,      o,     o,     o,    x,       x,       x}},
    Row{Viewer::Inspector,      {o,   o,     o,      o,     o,     o,    o,       x,       o}},
};
// clang-format on

Viewer staffViewer(const Snapshot& snapshot, const ChildState& child, const AdultState& adult, QDate day) {
    const Role role = roleOf(snapshot, adult.id);
    if (role == Role::GroupLead) return Viewer::GroupLead;
    if (role == Role::Admin) return Viewer::Admin;
    if (role == Role::Inspector) return Viewer::Inspector;
    if (child.profile && child.profile->value.mentor == adult.id) return Viewer::Mentor;
    const bool own = worksIn(adult, groupOn(child, day), day);
    if (role == Role::Trainee) return own ? Viewer::Trainee : Viewer::Nobody;
    return own ? Viewer::Caregiver : Viewer::OtherCaregiver;
}

Viewer parentViewer(const Snapshot& snapshot, const ChildState& child, const ParentLinked& parent,
                    QDate day) {
    switch (authorityOn(child, parent.adult, day)) {
    case Authority::Yes:
        return Viewer::Parent;
    case Authority::Unknown:
        return Viewer::ParentUnknown;
    case Authority::No:
        break;
    }
    return mayCollectOn(snapshot, child, parent.adult, day) ? Viewer::ParentWithout : Viewer::Nobody;
}

bool holdsOn(const Ruling& ruling, QDate day) {
    const QDate until = ruling.told.value.until;
    return !ruling.told.ended && (!until.isValid() || day <= until);
}

/// How little a parent sees by it.
int narrowness(Authority authority) {
    return authority == Authority::No ? 2 : authority == Authority::Unknown ? 1 : 0;
}

std::optional<Authority> ruledOn(const ChildState& child, AdultId parent, QDate day) {
    std::vector<const Ruling*> holding;
    for (const Ruling& ruling : child.safety.rulings)
        if (ruling.refuses && ruling.told.value.adult == parent && holdsOn(ruling, day))
            holding.push_back(&ruling);
    std::optional<Authority> ruled;
    for (const Ruling* ruling : holding) {
        const bool replaced = std::ranges::any_of(
            holding, [ruling](const Ruling* later) { return later->replaces.contains(ruling->told.id); });
        const Authority authority = ruling->told.value.authority;
        if (!replaced && (!ruled || narrowness(authority) > narrowness(*ruled))) ruled = authority;
    }
    return ruled;
}

} // namespace

bool maySee(Viewer viewer, Fact fact) {
    const auto* const row = std::ranges::find(table, viewer, &Row::viewer);
    return row != table.end() && row->sees[static_cast<std::size_t>(fact)];
}

Viewer whileRestricted(Viewer viewer) {
    switch (viewer) {
    case Viewer::Parent:
    case Viewer::ParentUnknown:
        return Viewer::ParentWithout;
    case Viewer::Caregiver:
    case Viewer::Mentor:
    case Viewer::GroupLead:
        return Viewer::Trainee;
    case Viewer::OtherCaregiver:
    case Viewer::Admin:
        return Viewer::Inspector;
    case Viewer::Nobody:
    case Viewer::ParentWithout:
    case Viewer::Collector:
    case Viewer::Trainee:
    case Viewer::Inspector:
        break;
    }
    return viewer;
}

bool maySee(const Snapshot& snapshot, ChildId child, AdultId adult, Fact fact, QDate day) {
    return maySee(viewerOf(snapshot, child, adult, day), fact);
}

Viewer viewerOf(const Snapshot& snapshot, ChildId id, AdultId adultId, QDate day) {
    const ChildState* child = snapshot.child(id);
    if (child == nullptr || adultId.isNil()) return Viewer::Nobody;
    // Whoever works here and has a child of their own here is its parent, also when they are at work.
    if (const auto parent = child->parents.find(adultId); parent != child->parents.end())
        return parentViewer(snapshot, *child, parent->second.value, day);
    if (const AdultState* adult = snapshot.adult(adultId); adult != nullptr && isStaffOn(*adult, day))
        return staffViewer(snapshot, *child, *adult, day);
    return mayCollectOn(snapshot, *child, adultId, day) ? Viewer::Collector : Viewer::Nobody;
}

std::optional<Entry> asSeenBy(Viewer viewer, AdultId who, const Entry& entry) {
    if (entry.author.id == who) return entry;
    if (!maySee(viewer, Fact::Today)) return std::nullopt;
    const bool texts = maySee(viewer, Fact::Texts);
    const bool health = maySee(viewer, Fact::Health);
    if (!texts && std::holds_alternative<PerspectiveGiven>(entry.payload)) return std::nullopt;
    const auto* care = std::get_if<CareLogged>(&entry.payload);
    if (!health && care && care->care == CareKind::Temperature) return std::nullopt;
    Entry seen = entry;
    if (auto* told = std::get_if<HomeTold>(&seen.payload)) {
        if (!texts) told->text.clear();
        if (!health) {
            told->medicine.reset();
            std::erase(told->choices, Choice::NoMedicine);
        }
    }
    if (auto* heard = std::get_if<Heard>(&seen.payload); heard && !texts) heard->text.clear();
    if (auto* called = std::get_if<PhoneCalled>(&seen.payload); called && !texts) called->text.clear();
    return seen;
}

Authority authorityOn(const ChildState& child, AdultId parent, QDate day) {
    const auto linked = child.parents.find(parent);
    if (linked == child.parents.end()) return Authority::Unknown;
    const Authority told = ruledOn(child, parent, day).value_or(linked->second.value.authority);
    const bool answeredNo = std::ranges::any_of(child.safety.rulings, [parent](const Ruling& ruling) {
        return !ruling.refuses && !ruling.told.ended && ruling.told.value.adult == parent;
    });
    return told == Authority::Unknown && answeredNo ? Authority::No : told;
}

bool hasAuthority(const ChildState& child, AdultId parent, QDate day) {
    return child.parents.contains(parent) && authorityOn(child, parent, day) == Authority::Yes;
}

bool isRefused(const ChildState& child, AdultId parent, QDate day) {
    return ruledOn(child, parent, day) == Authority::No;
}

std::vector<Reader> readersOf(const Snapshot& snapshot, ChildId id, AdultId author, Fact fact, QDate day) {
    std::vector<Reader> readers;
    const ChildState* child = snapshot.child(id);
    if (child == nullptr) return readers;
    const GroupId groupId = groupOn(*child, day);
    const GroupState* group = snapshot.group(groupId);
    if (maySee(Viewer::Caregiver, fact) && group != nullptr && group->group)
        readers.push_back({Viewer::Caregiver, group->group->value.name});
    if (const auto mentor = child->profile ? child->profile->value.mentor : std::nullopt)
        if (const AdultState* adult = snapshot.adult(*mentor); adult != nullptr && isStaffOn(*adult, day) &&
                                                               maySee(Viewer::Mentor, fact) &&
                                                               !worksIn(*adult, groupId, day))
            readers.push_back({Viewer::Mentor, adultName(snapshot, *mentor)});
    if (maySee(Viewer::GroupLead, fact)) readers.push_back({Viewer::GroupLead, {}});
    std::vector<Reader> parents;
    for (const auto& [adult, parent] : child->parents)
        if (const Viewer viewer = viewerOf(snapshot, id, adult, day); adult != author && maySee(viewer, fact))
            parents.push_back({viewer, adultName(snapshot, adult)});
    std::ranges::sort(parents,
                      [](const Reader& a, const Reader& b) { return compareNames(a.name, b.name) < 0; });
    readers.insert(readers.end(), parents.begin(), parents.end());
    return readers;
}

} // namespace drempel
