// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/TokenGuard.h"

namespace drempel::hub {

namespace {

// Invariant: the table never holds more addresses than this, whoever knocks.
constexpr std::size_t mostAddresses = 10'000;

} // namespace

Milliseconds TokenGuard::failed(const std::string& address) {
    const Milliseconds now = clock_.sinceBoot();
    if (counts_.size() >= mostAddresses) forgetOld(now);
    if (counts_.size() >= mostAddresses && !counts_.contains(address)) return window_;
    Count& count = counts_[address];
    if (count.failures == 0 || now - count.since >= window_) count = Count{now, 0};
    ++count.failures;
    return count.failures > failures_ ? count.since + window_ - now : Milliseconds{0};
}

void TokenGuard::forgetOld(Milliseconds now) {
    std::erase_if(counts_, [&](const auto& entry) { return now - entry.second.since >= window_; });
}

} // namespace drempel::hub
