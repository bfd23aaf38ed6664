// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/People.h"

namespace drempel {

// Who must not fetch a child: somebody who is barred, or a parent whom a ruling refuses, whatever they are
// called at the door.

/// The bars that hold that day. A parent with authority is barred only as isByTwo says.
[[nodiscard]] std::vector<const Told<CollectionBarred>*> barsOn(const ChildState& child, QDate day);

/// Whether somebody must not fetch this child.
enum class Barring : std::uint8_t {
    None,
    Alike, ///< by their name they may be one who must not: groepsleiding is asked first
    Barred
};
/// By id, and by `name` with the names known of those who must not fetch: the same, or Alike where one of
/// the two is a first name and the other begins with it. A parent is known by id: what is said of somebody
/// else, or by one person while they have authority, never keeps a parent away.
[[nodiscard]] Barring barringOf(const Snapshot& snapshot, const ChildState& child, AdultId adult,
                                const QString& name, QDate day);
/// The parents with authority that a name may mean: a bar by that name does not hold for them.
[[nodiscard]] std::vector<AdultId> decidersNamed(const Snapshot& snapshot, const ChildState& child,
                                                 const QString& name, QDate day);

/// Whether a parent's word counts about who fetches: who has authority and may fetch themselves.
[[nodiscard]] bool mayDecide(const Snapshot& snapshot, const ChildState& child, AdultId parent, QDate day);

/// The parents who must not fetch that day, in the order of ids.
[[nodiscard]] std::vector<AdultId> parentsKeptAway(const ChildState& child, QDate day);

} // namespace drempel
