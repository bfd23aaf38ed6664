// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <atomic>
#include <optional>

namespace drempel {

/// The time by which this tablet lives: its own, or the hub's while its own is over a minute off, so that an
/// empty clock battery locks nobody out and puts no child on another day's list. Any thread.
///
/// The hub's time goes on by the monotonic clock, so a wall clock that is put right does not move it.
class HubClock final : public Clock {
  public:
    /// A larger difference is not left alone.
    static constexpr Milliseconds tolerance{60'000};

    explicit HubClock(const Clock& own)
      : own_(own) {}

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Milliseconds sinceBoot() const override { return own_.sinceBoot(); }
    [[nodiscard]] BootId boot() const override { return own_.boot(); }

    /// `skew` is the hub's clock minus our own, measured just now.
    void follow(Milliseconds skew);
    /// The hub's own time, whatever this tablet's clock says or is set to; nothing until it was heard.
    [[nodiscard]] std::optional<Instant> hubNow() const;
    /// For a start without a hub: a clock that lost its time goes on from what was written last.
    void notBefore(Instant last);

  private:
    void goOnFrom(Instant now);

    const Clock& own_;
    std::atomic<Milliseconds::rep> hubAtBoot_{0}; ///< the hub's time then; 0 while it was not heard
    std::atomic<Milliseconds::rep> atBoot_{0}; ///< the followed time when the machine started; 0 for our own
};

} // namespace drempel
