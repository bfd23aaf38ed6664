// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/State.h"

#include <span>

namespace drempel {

// State(subject) = fold(events of that subject): pure, no clock, no I/O, the same on every device.
// Invariant: the same set of events gives equal state, whatever the order and number of arrivals.

[[nodiscard]] ChildState foldChild(ChildId id, std::span<const Event> events);
[[nodiscard]] AdultState foldAdult(AdultId id, std::span<const Event> events);
[[nodiscard]] GroupState foldGroup(GroupId id, std::span<const Event> events);
[[nodiscard]] SiteState foldSite(std::span<const Event> events);

} // namespace drempel
