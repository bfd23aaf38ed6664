// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace drempel {

/// What is kept of somebody's secret digits: never the digits themselves.
struct CodeSecret {
    QByteArray salt;  ///< 16 random bytes
    QByteArray value; ///< 32 bytes of Argon2id

    friend bool operator==(const CodeSecret&, const CodeSecret&) = default;
};

/// Length of the site's code key in bytes. The key lies beside the database, never in it: five digits
/// behind Argon2id alone would be found by trying all of them.
inline constexpr qsizetype codeKeyBytes = 32;

/// Argon2id (2 passes, 64 MiB) over BLAKE2b keyed with the site's code key. Takes about 0.1 s and 64 MiB:
/// never on the UI or network thread. BadInput when the key is not `codeKeyBytes` long, or the digits are
/// not 4 to 12 ASCII digits; Internal when there is no memory for it. May be called from any thread.
[[nodiscard]] Result<CodeSecret> hashCode(QByteArrayView codeKey, QByteArrayView digits);

/// Whether these are the digits that `hashCode` was given; false for anything malformed. As costly as
/// `hashCode`; compares in constant time.
[[nodiscard]] bool checkCode(QByteArrayView codeKey, QByteArrayView digits, QByteArrayView salt,
                             QByteArrayView value);

} // namespace drempel
