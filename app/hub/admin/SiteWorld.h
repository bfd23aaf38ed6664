// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/World.h"
#include "hub/admin/Command.h"

namespace drempel::hub {

/// What the journal holds, folded: everything that stands on any day, and of dated events those of `day`
/// (all planned sessions when `day` is null, and no presence or exchange).
[[nodiscard]] Result<Snapshot> snapshotOf(HubJournal& journal, std::optional<QDate> day);

/// Who and when, for events that a command writes: the program itself, now.
[[nodiscard]] Body officeStamp(const Office& office);

} // namespace drempel::hub
