// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/HubClock.h"

namespace drempel {

namespace {

// No tablet ran this program before: a clock that says so has lost its time.
constexpr Instant firstPossible{std::chrono::sys_days{std::chrono::year{2025} / 1 / 1}};

} // namespace

Instant HubClock::now() const {
    const Milliseconds atBoot{atBoot_.load()};
    return atBoot == Milliseconds{0} ? own_.now() : Instant(atBoot + own_.sinceBoot());
}

std::optional<Instant> HubClock::hubNow() const {
    const Milliseconds atBoot{hubAtBoot_.load()};
    if (atBoot == Milliseconds{0}) return std::nullopt;
    return Instant(atBoot + own_.sinceBoot());
}

void HubClock::follow(Milliseconds skew) {
    hubAtBoot_ = ((own_.now() + skew).time_since_epoch() - own_.sinceBoot()).count();
    if (skew <= tolerance && skew >= -tolerance)
        atBoot_ = 0;
    else
        goOnFrom(own_.now() + skew);
}

void HubClock::notBefore(Instant last) {
    if (own_.now() < firstPossible && last >= firstPossible) goOnFrom(last);
}

void HubClock::goOnFrom(Instant now) {
    atBoot_ = (now.time_since_epoch() - own_.sinceBoot()).count();
}

} // namespace drempel
