// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace drempel {

/// Bytes as letters and digits that a person can read out and type: base32 in Crockford's alphabet, which has
/// no I, L, O or U. Five bits a sign, the first bits first; the last sign is filled with zero bits.
[[nodiscard]] QByteArray toBase32(QByteArrayView bytes);

/// The same in groups of four with a dash between: "7F2K-9QXM".
[[nodiscard]] QString toBase32Groups(QByteArrayView bytes);

/// The bytes again. Small letters are as good as capitals, O is read as 0, I and L as 1, spaces and dashes
/// count for nothing. BadInput for any other sign, or for a text that toBase32 does not write.
[[nodiscard]] Result<QByteArray> fromBase32(QStringView text);

} // namespace drempel
