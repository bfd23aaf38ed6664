// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Event.h"

#include <span>

namespace drempel {

/// The order in which a subject's events are folded: causes first; what does not know of each other by
/// (stamp, writer, id), smallest first. A cause that is absent is skipped, and so is one that closes a cycle
/// and is not earlier than what names it. The result depends on the set
/// of events only, never on the order or number of times they came in.
struct CausalOrder {
    std::vector<const Event*> events; ///< pointers into the events that were given
    std::vector<EventId> cyclic; ///< named as a cause what comes after them: reported, that name left out
};

/// Events with the same id count once.
[[nodiscard]] CausalOrder causalOrder(std::span<const Event> events);

} // namespace drempel
