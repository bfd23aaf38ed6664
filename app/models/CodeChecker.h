// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/World.h"

#include <functional>

namespace drempel {

/// Checks the secret digits that belong to a personal number. Slow on purpose (Argon2id), so it answers
/// later, on the UI thread, exactly once. It never keeps or logs the digits.
class CodeChecker {
  public:
    virtual ~CodeChecker() = default;
    virtual void check(const CodeIssued& code, const QString& digits,
                       std::function<void(bool right)> answer) = 0;
};

} // namespace drempel
