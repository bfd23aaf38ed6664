// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/store/Backup.h"
#include "hub/store/RecoveryKey.h"

#include <string_view>

namespace drempel::hub {

/// Names of the small values that a hub keeps in its journal.
namespace meta {
inline constexpr std::string_view lives = "hub.incarnation"; ///< the ids of its lives so far (Lives.h)
inline constexpr std::string_view safeUpTo = "hub.safe";
inline constexpr std::string_view writers = "hub.writers"; ///< the ids of all its writers so far
inline constexpr std::string_view putBack =
    "hub.put-back"; ///< since when; there while tombstones are awaited
inline constexpr std::string_view putBackFrom = "hub.put-back-from";       ///< last life before, position
inline constexpr std::string_view putBackReaders = "hub.put-back-readers"; ///< devices that read further
inline constexpr std::string_view putBackEnded = "hub.put-back-ended";     ///< by which device, and when
inline constexpr std::string_view judgeFrom = "hub.judge-from"; ///< what came after is judged again
} // namespace meta

/// What this journal says of itself; 0 before the first verified backup.
[[nodiscard]] Result<Position> safeUpToOf(const Journal& journal);

/// Puts the events of a backup in place as `target` (a journal's file that is not there yet), after it was
/// compared byte for byte with what the backup says, opened, read through and found to hold what it should:
/// until then nothing stands there (pitfall P20). `then` may work on it before it is in place. Corrupt when
/// anything differs; DiskFull, ReadOnly or Io.
[[nodiscard]] Status placeEvents(const QString& backup, const Manifest& manifest, const QString& target,
                                 const Clock& clock, IdSource& ids,
                                 const std::function<Status(Journal&)>& then = {});

/// What became of a restore.
struct Restored {
    Manifest manifest;
    bool withKeys = false;
    QString siteKey;     ///< where the site key is now
    QStringList devices; ///< names of those in use as of the backup
    QStringList cards;   ///< the same of the unlock cards
};

/// Makes a hub's folder from a backup: the events, and with the recovery key all keys, pairings and settings.
/// `to` must be absent or empty (Conflict). `siteKeyFile` is where the site key is to be; empty for the
/// folder itself. Without `key` only the events and the hub's name come back. Corrupt when the backup is
/// damaged or the recovery key is another one, Conflict with "site-key" when another key lies there; then
/// nothing is left behind.
[[nodiscard]] Result<Restored> restoreHub(const QString& backup, const QString& to,
                                          const QString& siteKeyFile, const RecoveryKey* key,
                                          const Clock& clock, IdSource& ids);

} // namespace drempel::hub
