// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/SyncState.h"
#include "sync/ClientMachine.h"

namespace drempel {

/// Puts what the link says on the dot. `notice` is something else that asks for attention, or empty.
void showStatus(SyncState& state, const SyncStatus& status, const QString& notice);

} // namespace drempel
