// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace drempel {

/// Told before each step of storage, and may make that step fail. The journal treats the returned error
/// as if the disk had given it. Used on the journal's thread.
class FailPoint {
  public:
    virtual ~FailPoint() = default;
    /// `name`: begin, insert, outbox, state, cursor, commit, committed …
    [[nodiscard]] virtual Status step(const char* name) = 0;
};

} // namespace drempel
