// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Duty.h"

#include <algorithm>

namespace drempel {

namespace {

bool comesOn(const Weekdays& weekdays, QDate day) {
    return day.isValid() && weekdays.test(static_cast<std::size_t>(day.dayOfWeek() - 1));
}

/// Duty counts for a group as soon as anybody of it has begun: then it is known who is there.
bool anyDutyIn(const Snapshot& snapshot, GroupId group, QDate day) {
    return std::ranges::any_of(snapshot.adults, [&](const auto& item) {
        const AdultState& adult = item.second;
        const auto steps = adult.duty.find(day);
        if (steps == adult.duty.end()) return false;
        return std::ranges::any_of(steps->second,
                                   [group](const auto& told) { return told.value.group == group; });
    });
}

} // namespace

Duty dutyOn(const AdultState& adult, QDate day) {
    Duty duty;
    const auto found = adult.duty.find(day);
    if (found == adult.duty.end()) return duty;
    for (const auto& told : found->second) {
        const DutyChanged& change = told.value;
        duty.begun = true;
        duty.paused = change.step == DutyStep::Pause;
        duty.ended = change.step == DutyStep::End;
        duty.since = change.at;
        if (!change.group.isNil()) duty.group = change.group;
        if (duty.ended) duty.group = GroupId{};
    }
    return duty;
}

std::vector<GroupId> groupsOn(const AdultState& adult, QDate day) {
    std::vector<GroupId> groups;
    if (hasLeftBy(adult, day)) return groups;
    if (adult.caregiver) groups = adult.caregiver->value.groups;
    const GroupId now = dutyOn(adult, day).group;
    if (!now.isNil() && std::ranges::find(groups, now) == groups.end()) groups.push_back(now);
    return groups;
}

bool worksIn(const AdultState& adult, GroupId group, QDate day) {
    const std::vector<GroupId> groups = groupsOn(adult, day);
    return std::ranges::find(groups, group) != groups.end();
}

std::vector<AdultId> caregiversOn(const Snapshot& snapshot, GroupId group, QDate day) {
    const bool byDuty = anyDutyIn(snapshot, group, day);
    std::vector<AdultId> present;
    for (const auto& [id, adult] : snapshot.adults) {
        if (!isStaffOn(adult, day)) continue;
        const CaregiverDescribed& staff = adult.caregiver->value;
        const Duty duty = dutyOn(adult, day);
        const bool leads = staff.role == StaffRole::GroupLead || staff.role == StaffRole::Admin ||
                           staff.role == StaffRole::Inspector;
        const bool planned = !leads && std::ranges::find(staff.groups, group) != staff.groups.end() &&
                             comesOn(staff.weekdays, day);
        const bool here = byDuty ? duty.isWorking() && duty.group == group : planned;
        if (here) present.push_back(id);
    }
    std::ranges::sort(present, [&snapshot](AdultId a, AdultId b) {
        return compareNames(adultName(snapshot, a), adultName(snapshot, b)) < 0;
    });
    return present;
}

} // namespace drempel
