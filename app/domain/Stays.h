// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/State.h"

namespace drempel {

/// What was on the screen when somebody did something that concerns a stay.
struct KnownBefore {
    bool away = false;     ///< the child was known to be away
    bool disputed = false; ///< a disagreement was shown
};

/// Takes one presence event, in causal order, into the stays of a day. Pure; any thread.
void addToStays(std::vector<Stay>& stays, const Body& body, KnownBefore known);

/// For a child that everyone agrees is away: a stay that only seems to begin after the departure (a door
/// whose clock runs ahead) belongs to the one that ended.
void closeStays(std::vector<Stay>& stays);

} // namespace drempel
