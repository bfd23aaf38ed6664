// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Stamp.h"

#include <algorithm>
#include <limits>

namespace drempel {

Stamp nextStamp(Stamp last, Instant wall) {
    const std::int64_t now = wall.time_since_epoch().count();
    if (now > last.milliseconds) return Stamp{now, 0};
    if (last.counter < std::numeric_limits<std::uint32_t>::max())
        return Stamp{last.milliseconds, last.counter + 1};
    // Invariant: never back. At the very end of time it stands still instead of overflowing.
    if (last.milliseconds == std::numeric_limits<std::int64_t>::max()) return last;
    return Stamp{last.milliseconds + 1, 0};
}

Stamp mergeStamp(Stamp last, Stamp remote, Instant wall) {
    constexpr std::int64_t end = std::numeric_limits<std::int64_t>::max();
    const std::int64_t now = wall.time_since_epoch().count();
    const std::int64_t limit = now > end - stampTolerance.count() ? end : now + stampTolerance.count();
    return remote.milliseconds > limit ? last : std::max(last, remote);
}

} // namespace drempel
