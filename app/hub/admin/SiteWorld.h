// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/World.h"
#include "hub/admin/Command.h"

namespace drempel::hub {

/// What the journal holds, folded: everything that stands on any day, and of dated events those of `day`
/// (all planned sessions when `day` is null, and no presence or exchange).
/// Locked while the journal was put back to an earlier time and nobody told what was erased since, but for
/// the one question that ends that.
enum class WhilePutBack { Refuse, Read };
[[nodiscard]] Result<Snapshot> snapshotOf(HubJournal& journal, std::optional<QDate> day,
                                          WhilePutBack whilePutBack = WhilePutBack::Refuse);

/// As snapshotOf, but of one child every day there is, and of other dated events the staff's duty of `today`
/// and who looked at the boards of the groups.
/// Locked as above.
[[nodiscard]] Result<Snapshot> snapshotOfChild(HubJournal& journal, ChildId child, QDate today);

/// Who and when, for events that a command writes: the program itself, now.
[[nodiscard]] Body officeStamp(const Office& office);

} // namespace drempel::hub
