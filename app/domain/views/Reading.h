// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/Access.h"

namespace drempel {

// Who reads what stands about a child: how it is noted, and who did (domain.md 7, item 11).

/// Of the facts that a screen shows, those the role table lets this viewer see, as they are noted: ascending,
/// each once; empty when nothing is shown.
[[nodiscard]] std::vector<ViewedPart> partsSeen(Viewer viewer, std::span<const Fact> shown);

/// What somebody reads at such a device is for.
[[nodiscard]] ViewPurpose purposeAt(Station station);

/// Somebody who looked at one child, or at the board of its group.
struct Reading {
    EventId id;
    Instant at;
    Author by;
    ViewPurpose purpose = ViewPurpose::Care;
    std::vector<ViewedPart> what;
    bool board = false; ///< at all children of the group at once
    friend bool operator==(const Reading&, const Reading&) = default;
};
/// Who looked at what stands about a child on a day, oldest first.
[[nodiscard]] std::vector<Reading> readingsOn(const Snapshot& snapshot, ChildId child, QDate day);
/// The days on which somebody did, as far as the snapshot holds them.
[[nodiscard]] std::vector<QDate> daysRead(const Snapshot& snapshot, ChildId child);

} // namespace drempel
