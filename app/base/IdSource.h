// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <cstdint>
#include <random>

namespace drempel {

/// Where new ids come from. One thread per source.
class IdSource {
  public:
    virtual ~IdSource() = default;
    /// A UUIDv7 (RFC 9562 section 5.7): time-ordered within this source even when the clock goes back.
    [[nodiscard]] virtual RawId next() = 0;

    template<class T>
    [[nodiscard]] T make() {
        return T(next());
    }
};

/// UUIDv7 from the clock and the system's random source.
class SystemIdSource final : public IdSource {
  public:
    explicit SystemIdSource(const Clock& clock)
      : clock_(clock) {}
    [[nodiscard]] RawId next() override;

  private:
    const Clock& clock_;
    std::uint64_t lastMilliseconds_ = 0;
    std::uint32_t counter_ = 0;
};

/// UUIDv7 from the clock and a seed: the same seed gives the same ids. For tests and simulation.
class SeededIdSource final : public IdSource {
  public:
    SeededIdSource(const Clock& clock, std::uint64_t seed)
      : clock_(clock)
      , random_(seed) {}
    [[nodiscard]] RawId next() override;

  private:
    const Clock& clock_;
    std::mt19937_64 random_;
    std::uint64_t lastMilliseconds_ = 0;
    std::uint32_t counter_ = 0;
};

} // namespace drempel
