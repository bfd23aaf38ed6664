// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Event.h"
#include "hub/admin/Command.h"

namespace drempel::hub {

/// Keeps in the hub's chain what is about to be done or shown here and no other event tells of. What gives
/// something away waits for it, and is not done when it could not be kept.
[[nodiscard]] Status keepAct(Office& office, OfficeAct act, const std::vector<Author>& by = {Author{}},
                             std::optional<CardId> card = {});

} // namespace drempel::hub
