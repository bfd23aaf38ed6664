// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <map>
#include <string>

namespace drempel::hub {

/// Counts wrong tokens per address. A right token always passes, so nobody at one address can lock out
/// a tablet at the same one. Network thread only.
class TokenGuard {
  public:
    TokenGuard(const Clock& clock, std::int64_t failures, Milliseconds window)
      : clock_(clock)
      , failures_(failures)
      , window_(window) {}

    /// Notes a wrong token; returns how long the address has to wait, or zero while it is within bounds.
    [[nodiscard]] Milliseconds failed(const std::string& address);

  private:
    struct Count {
        Milliseconds since{0};
        std::int64_t failures = 0;
    };
    void forgetOld(Milliseconds now);

    const Clock& clock_;
    std::int64_t failures_;
    Milliseconds window_;
    std::map<std::string, Count> counts_;
};

} // namespace drempel::hub
