// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <chrono>

namespace drempel {

using Milliseconds = std::chrono::milliseconds;
/// Wall clock in UTC with millisecond resolution.
using Instant = std::chrono::sys_time<Milliseconds>;

/// The only source of time. A wall clock may jump or be years off; `sinceBoot` never goes back within
/// one boot, and counts the time asleep. Implementations may be read from any thread.
class Clock {
  public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual Milliseconds sinceBoot() const = 0;
    [[nodiscard]] virtual BootId boot() const = 0;
};

/// The machine's own clocks. The boot id is the kernel's, or random where there is none.
class SystemClock final : public Clock {
  public:
    SystemClock();
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Milliseconds sinceBoot() const override;
    [[nodiscard]] BootId boot() const override;

  private:
    BootId boot_;
};

/// A clock that stands still until told: for tests, simulation, gallery and pictures. One thread.
class ManualClock final : public Clock {
  public:
    explicit ManualClock(Instant start)
      : now_(start) {}
    [[nodiscard]] Instant now() const override { return now_; }
    [[nodiscard]] Milliseconds sinceBoot() const override { return sinceBoot_; }
    [[nodiscard]] BootId boot() const override { return boot_; }

    void advance(Milliseconds step) {
        now_ += step;
        sinceBoot_ += step;
    }
    void setWall(Instant now) { now_ = now; }
    void reboot(BootId boot) {
        boot_ = boot;
        sinceBoot_ = Milliseconds{0};
    }

  private:
    Instant now_;
    Milliseconds sinceBoot_{0};
    BootId boot_{RawId{1}};
};

} // namespace drempel
