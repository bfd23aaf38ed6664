// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SecretCode.h"
#include "domain/World.h"
#include "models/CodeTries.h"

#include <functional>

namespace drempel {

/// What came of trying a code. But for `Right` it does not tell whether somebody has the number.
enum class CodeAnswer {
    Right,
    Wrong,
    NoMoreToday,       ///< this number was wrong too often on this tablet; a right code would not help
    TabletNoMoreToday, ///< too many wrong codes on it: badges and the codes of staff only, until tomorrow
    Unavailable        ///< the try could not be counted, so it was not looked at
};

/// Looks at what somebody shows of themselves: the secret digits of a code, or a badge. Slow on purpose for
/// codes (Argon2id): it answers later, on the UI thread, exactly once. It never keeps or logs a secret.
class CodeChecker {
  public:
    using Answer = std::function<void(CodeAnswer answer)>;
    using Hashed = std::function<void(const Result<CodeSecret>& secret)>;

    virtual ~CodeChecker() = default;
    /// Counts a try for `code.number` durably, looks, and gives the try back if the digits are right.
    virtual void check(const CodeIssued& code, CodeHolder holder, const QString& digits, Answer answer) = 0;
    /// What is kept of digits that somebody chose. Counts no try.
    virtual void hash(const QString& digits, Hashed hashed) = 0;
    /// The keyed hash of what a badge says, as BadgeIssued keeps it; empty if this tablet has no key. Quick.
    [[nodiscard]] virtual QByteArray badgeHash(QByteArrayView badge) const = 0;
};

} // namespace drempel
