// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <compare>
#include <cstdint>

namespace drempel {

/// A hybrid logical clock reading: wall milliseconds since 1970 (UTC) and a counter for events within
/// one of them. Orders events that do not name each other; it is never a cursor and never rewritten.
struct Stamp {
    std::int64_t milliseconds = 0;
    std::uint32_t counter = 0;

    friend constexpr auto operator<=>(const Stamp&, const Stamp&) = default;
    friend constexpr bool operator==(const Stamp&, const Stamp&) = default;
};

/// A remote stamp further ahead than this is not merged into one's own clock (pitfall P25).
inline constexpr Milliseconds stampTolerance{60'000};

/// The stamp of the next local event: later than `last`, and not before the wall clock.
[[nodiscard]] Stamp nextStamp(Stamp last, Instant wall);

/// What to remember after seeing a remote stamp: the larger, unless the remote one is more than
/// `stampTolerance` ahead of the wall clock, then `last`.
[[nodiscard]] Stamp mergeStamp(Stamp last, Stamp remote, Instant wall);

} // namespace drempel
