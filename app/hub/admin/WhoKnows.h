// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/admin/Command.h"

namespace drempel::hub {

/// What is said below a command that wrote something for safety's sake: which paired tablets do not hold it
/// yet, so that somebody tells it there. Tablets that listen get a few seconds to read it first.
/// Empty while no tablet has ever read anything. Waits: never on the network thread.
[[nodiscard]] QString whoKnows(Office& office, Position written);

/// The outcome with that below it; beside it (`err`) when what it prints is for a program.
[[nodiscard]] Outcome withWhoKnows(Office& office, Outcome done, Position written, bool asJson = false);

} // namespace drempel::hub
