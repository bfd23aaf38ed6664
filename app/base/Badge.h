// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace drempel {

/// Length in bytes of the random secret on a badge: nobody finds it by trying.
inline constexpr qsizetype badgeBytes = 16;
/// What the QR of a badge begins with.
inline constexpr QLatin1String badgePrefix("DRMPL1:");

/// A new random badge.
[[nodiscard]] QByteArray newBadge();
/// What the QR holds: the prefix and base32, 33 signs that a QR keeps in its alphanumeric mode.
[[nodiscard]] QString badgeText(QByteArrayView badge);
/// The badge again, as a camera or a reader gave it; BadInput if it is no badge of ours.
[[nodiscard]] Result<QByteArray> parseBadge(QStringView text);
/// The serial of an RFID tag as every reader gives it, in capitals: 8 to 20 hexadecimal digits, else
/// BadInput.
[[nodiscard]] Result<QByteArray> tagSerial(QStringView text);
/// BLAKE2b-256 of the badge or serial, keyed with the site's code key (`codeKeyBytes`): without the key it
/// tells nothing, not even about a short RFID serial. Empty if the key has another length. Any thread.
[[nodiscard]] QByteArray hashBadge(QByteArrayView codeKey, QByteArrayView badge);

} // namespace drempel
