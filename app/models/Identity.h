// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CodeChecker.h"

namespace drempel {

/// Whether a tablet could tell anybody: somebody has a code or a badge that was not revoked.
[[nodiscard]] bool isAnybodyKnown(const Snapshot& snapshot);

/// The adult with this badge, if it was not revoked.
[[nodiscard]] const AdultState* adultByBadge(const Snapshot& snapshot, QByteArrayView hash);

/// The keyed hash of what a reader or camera read: a badge of ours, or the serial of an RFID tag (8 to 20
/// hexadecimal digits). Empty for anything else, and on a tablet without its key.
[[nodiscard]] QByteArray badgeHashOf(const CodeChecker& checker, const QByteArray& read);

} // namespace drempel
