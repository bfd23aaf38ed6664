// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/State.h"

#include <set>
#include <span>

namespace drempel {

// State(subject) = fold(events of that subject): pure, no clock, no I/O, the same on every device.
// Invariant: the same set of events gives equal state, whatever the order and number of arrivals.

/// `noSeconds`: who agrees to nothing as a second person, for instance a trainee.
[[nodiscard]] ChildState foldChild(ChildId id, std::span<const Event> events,
                                   const std::set<AdultId>& noSeconds = {});
[[nodiscard]] AdultState foldAdult(AdultId id, std::span<const Event> events,
                                   const std::set<AdultId>& noSeconds = {});
[[nodiscard]] GroupState foldGroup(GroupId id, std::span<const Event> events);
[[nodiscard]] SiteState foldSite(std::span<const Event> events);

} // namespace drempel
