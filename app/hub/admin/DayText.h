// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/World.h"

#include <QString>

namespace drempel::hub {

// Dutch words for what happened, for the day's export. Pure.

[[nodiscard]] QString wordOf(PresenceState state);

/// Who told or did something: home, or we.
enum class Side { Home, Us };

/// One thing that was told or done, in words; empty for what has its own place ("Gehoord", hand-over).
struct Told {
    Side side = Side::Us;
    QString text;
};
[[nodiscard]] Told toldIn(const Snapshot& site, const Entry& entry);

} // namespace drempel::hub
