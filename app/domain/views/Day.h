// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DayTime.h"
#include "domain/views/People.h"

namespace drempel {

/// A child's day, or an empty one if nothing was told or planned. `askCaregiver` counts as inside.
[[nodiscard]] const DayState& dayOf(const ChildState& child, QDate day);
[[nodiscard]] PresenceState presenceOn(const ChildState& child, QDate day);

/// The latest that home told about who fetches and when, at the door or by phone.
[[nodiscard]] std::optional<CollectionPlan> collectionPlan(const DayState& day);
/// Whether somebody changed who fetches by phone after it was told at the door.
[[nodiscard]] bool collectionChanged(const DayState& day);

/// What came from home and no caregiver has tapped "Gehoord" for: told, asked to talk, another view.
[[nodiscard]] std::vector<const Entry*> unheard(const DayState& day);
/// Medicine that home told about today.
[[nodiscard]] std::optional<MedicineGiven> medicineToday(const DayState& day);

/// The topics a parent may tell about with one tap, by age (domain.md 2.1): under one the last bottle, from
/// two the toilet.
[[nodiscard]] std::vector<Topic> topicsFor(Age age);
[[nodiscard]] std::vector<Choice> choicesFor(Topic topic);

/// The latest nap that has not ended, if any.
[[nodiscard]] const Entry* openNap(const DayState& day);
/// The things a caregiver picked to tell at pick-up; the latest pick counts.
[[nodiscard]] std::vector<EventId> pickedForHandover(const DayState& day);

} // namespace drempel
