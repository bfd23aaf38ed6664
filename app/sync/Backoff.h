// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <algorithm>
#include <cstdint>
#include <random>

namespace drempel {

/// How long to wait before the next try: doubles from `first` to `most`, with up to half taken off at random
/// so that tablets which lost their hub together do not come back together. One thread.
class Backoff {
  public:
    static constexpr Milliseconds first{250};
    static constexpr Milliseconds most{30'000};
    /// The longest pause while nobody answers at all: asking again costs next to nothing on the daycare's own
    /// network, and whoever starts the hub sees everything flow within five seconds.
    static constexpr Milliseconds mostAbsent{4'000};

    explicit Backoff(std::uint64_t seed)
      : random_(seed) {}

    /// The next pause: 125 ms at least, `limit` at the most.
    [[nodiscard]] Milliseconds next(Milliseconds limit = most) {
        const Milliseconds full = std::min(limit, Milliseconds(first.count() << std::min(tries_, 10)));
        ++tries_;
        return full - jitter(full / 2);
    }
    /// A pause near the longest, for what only a person can mend.
    [[nodiscard]] Milliseconds slow() { return most - jitter(most / 2); }
    void reset() { tries_ = 0; }

  private:
    [[nodiscard]] Milliseconds jitter(Milliseconds span) {
        return Milliseconds(
            static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(span.count() + 1)));
    }

    std::mt19937_64 random_;
    int tries_ = 0;
};

} // namespace drempel
