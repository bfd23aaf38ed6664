// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Spread.h"

#include <algorithm>

namespace drempel {

Unaware unawareOf(std::span<const EventId> events, const Spread& spread) {
    Position last = 0;
    for (const EventId& id : events) {
        if (spread.waiting.contains(id)) return {true, {}};
        const auto place = spread.places.find(id);
        if (place != spread.places.end()) last = std::max(last, place->second);
    }
    Unaware unaware;
    for (const TabletRead& tablet : spread.tablets)
        if (tablet.position < last) unaware.tablets.append(tablet.name);
    return unaware;
}

} // namespace drempel
