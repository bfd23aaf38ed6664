// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/People.h"

namespace drempel {

// Who may fetch a child on a day, and what a parent agreed to. collectorsOn is in People.h, who must not
// fetch in Barring.h.

/// Whether somebody is among those who may fetch that day.
[[nodiscard]] bool mayCollectOn(const Snapshot& snapshot, const ChildState& child, AdultId adult, QDate day);
/// Who was allowed to fetch that day and is not offered, because by their name they may be one who must not.
/// Groepsleiding may let them go with OverrideGiven, by two, unless the name is the same.
[[nodiscard]] std::vector<Collector> heldBackOn(const Snapshot& snapshot, const ChildState& child, QDate day);
/// What was told last of who fetches that day; nothing once they must not.
[[nodiscard]] std::optional<CollectionPlan> collectionOn(const Snapshot& snapshot, const ChildState& child,
                                                         QDate day);
/// Whether somebody took back that a collector of the roster fetches. It holds for that person, also under
/// another number with the same name, until they are allowed anew with PickUpAllowed.
[[nodiscard]] bool isWithdrawn(const ChildState& child, const CollectorAllowed& allowed);

/// The permissions that can be used that day: given by a parent with authority, in their period, not
/// withdrawn, and not used up.
[[nodiscard]] std::vector<const Told<PickUpAllowed>*> permissionsOn(const ChildState& child, QDate day);
/// The permissions a parent may still withdraw: also those of later.
[[nodiscard]] std::vector<const Told<PickUpAllowed>*> openPermissions(const ChildState& child, QDate day);
/// What gives again what is open and is withdrawn now: the same person and period, `toldBy` the parent on
/// whose word it stood; nil for one of the roster. Nothing if there is no such permission.
[[nodiscard]] std::optional<PickUpAllowed> permissionAgain(const ChildState& child, EventId permission);
/// Permissions for once that this departure uses up.
[[nodiscard]] std::vector<EventId> usedUpBy(const ChildState& child, AdultId with, QDate day);

/// The first call about a request in which a parent was spoken who may decide; null for none.
[[nodiscard]] const Told<PickUpConfirmed>* confirmationOf(const Snapshot& snapshot, const ChildState& child,
                                                          const PickUpRequest& request);
/// "Iemand anders haalt", asked for that day and not confirmed yet.
[[nodiscard]] std::vector<const PickUpRequest*> openRequests(const Snapshot& snapshot,
                                                             const ChildState& child, QDate day);
/// Whether a caregiver compared name and face, ever: who was seen once is known.
[[nodiscard]] bool isIdSeen(const ChildState& child, AdultId adult);

/// What a parent last said about a purpose. Said apart and different: withdrawn.
enum class ConsentAnswer : std::uint8_t { NotAsked, Given, Withdrawn };
[[nodiscard]] ConsentAnswer consentOf(const ChildState& child, AdultId parent, ConsentPurpose purpose);
/// Whether the purpose may be used that day: every parent with authority said yes, and there is at least one.
/// What is missing is refused. Not for ShareContact, which each parent gives for themselves.
[[nodiscard]] bool mayUse(const ChildState& child, ConsentPurpose purpose, QDate day);
[[nodiscard]] bool mayShareContact(const ChildState& child, AdultId parent);
/// The words the next one must name as its causes.
[[nodiscard]] std::vector<EventId> consentWords(const ChildState& child, AdultId parent,
                                                ConsentPurpose purpose);

} // namespace drempel
