// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "hub/store/DataFolder.h"
#include "hub/store/RecoveryKey.h"

#include <optional>

namespace drempel::hub {

/// What the hub keeps of its recovery key: the lock to seal with, and whether the sheets were ever tried.
struct Recovery {
    RecoveryLock lock;
    Instant madeAt;
    std::optional<Instant> testedAt;

    friend bool operator==(const Recovery&, const Recovery&) = default;
};

/// Of this folder; none when no recovery key was made. Corrupt or Io.
[[nodiscard]] Result<std::optional<Recovery>> recoveryIn(const DataFolder& folder);
/// Durable when it returns.
[[nodiscard]] Status keepRecovery(const DataFolder& folder, const Recovery& recovery);

} // namespace drempel::hub
