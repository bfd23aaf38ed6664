// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Reading.h"

#include <algorithm>

namespace drempel {

namespace {

std::optional<ViewedPart> partOf(Fact fact) {
    switch (fact) {
    case Fact::Today:
        return ViewedPart::Day;
    case Fact::Picked:
        return ViewedPart::Picked;
    case Fact::History:
        return ViewedPart::History;
    case Fact::Health:
        return ViewedPart::Health;
    case Fact::Texts:
        return ViewedPart::Texts;
    case Fact::Contacts:
        return ViewedPart::Contacts;
    case Fact::Voices:
    case Fact::Presence:
    case Fact::Audit:
        break;
    }
    return std::nullopt;
}

void addTo(std::vector<Reading>& readings, const Views& views, QDate day, bool board) {
    const auto found = views.find(day);
    if (found == views.end()) return;
    for (const Told<Viewed>& viewed : found->second)
        readings.push_back({viewed.id, viewed.at, viewed.by, viewed.value.purpose, viewed.value.what, board});
}

const GroupState* groupOf(const Snapshot& snapshot, const ChildState& child, QDate day) {
    return snapshot.group(groupOn(child, day));
}

} // namespace

std::vector<ViewedPart> partsSeen(Viewer viewer, std::span<const Fact> shown) {
    std::set<ViewedPart> parts;
    for (const Fact fact : shown)
        if (const auto part = partOf(fact); part && maySee(viewer, fact)) parts.insert(*part);
    return {parts.begin(), parts.end()};
}

ViewPurpose purposeAt(Station station) {
    switch (station) {
    case Station::Door:
        return ViewPurpose::PickUp;
    case Station::Group:
        return ViewPurpose::Care;
    case Station::Overview:
        return ViewPurpose::Review;
    case Station::Hub:
        break;
    }
    return ViewPurpose::DataAccess;
}

std::vector<Reading> readingsOn(const Snapshot& snapshot, ChildId id, QDate day) {
    std::vector<Reading> readings;
    const ChildState* child = snapshot.child(id);
    if (child == nullptr) return readings;
    addTo(readings, child->viewed, day, false);
    if (const GroupState* group = groupOf(snapshot, *child, day)) addTo(readings, group->viewed, day, true);
    std::ranges::stable_sort(readings, {}, &Reading::at);
    return readings;
}

std::vector<QDate> daysRead(const Snapshot& snapshot, ChildId id) {
    std::set<QDate> days;
    const ChildState* child = snapshot.child(id);
    if (child == nullptr) return {};
    for (const auto& [day, views] : child->viewed)
        days.insert(day);
    for (const auto& [groupId, group] : snapshot.groups)
        for (const auto& [day, views] : group.viewed)
            if (groupOn(*child, day) == groupId) days.insert(day);
    return {days.begin(), days.end()};
}

} // namespace drempel
