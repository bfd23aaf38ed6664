// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/store/HubJournal.h"

#include <QString>

#include <functional>
#include <optional>

namespace drempel::hub {

class SiteKey;

/// What a backup says it holds: backup.json, written last but for the drill.
struct Manifest {
    SiteId site;
    HubId hub;
    IncarnationId incarnation;
    Position position = 0;
    Digest runningHash;             ///< of the ids up to there: equal hashes are equal sets
    Digest eventsHash;              ///< of events.db, byte for byte
    std::optional<Digest> keysHash; ///< of keys.sealed; none without a recovery key
    QString recovery;               ///< name of the recovery key that opens it
    Instant madeAt;

    friend bool operator==(const Manifest&, const Manifest&) = default;
};

namespace backupFile {
inline constexpr QLatin1String events("events.db");
inline constexpr QLatin1String keys("keys.sealed");
inline constexpr QLatin1String manifest("backup.json");
} // namespace backupFile

/// Of the backup in this folder. NotFound when there is none, Corrupt when it cannot be read as one.
[[nodiscard]] Result<Manifest> manifestIn(const QString& backup);

/// BLAKE2b-256 of a file of any size, as Digest::of. Io.
[[nodiscard]] Result<Digest> hashOfFile(const QString& file);

/// What became of a backup.
struct BackupMade {
    QString folder;
    Manifest manifest;
    bool keysTested = false; ///< sealed to a recovery key whose sheets were tried
};

/// Told before each step of a backup, and may make it fail: copy, sync, keys, manifest, drill, rename.
using BackupStep = std::function<Status(const char*)>;

/// Makes a backup of a hub in a new folder under `to`: copies the events while the hub works on, seals the
/// keys to the recovery key, and then restores it elsewhere and compares (the drill). Only then the folder
/// gets its name; a backup that failed leaves nothing behind, and one that was cut off is cleared away by the
/// next. Waits, so not for the network thread. DiskFull before it begins when there is no room for the drill.
[[nodiscard]] Result<BackupMade> makeBackup(HubJournal& journal, const DataFolder& folder,
                                            const SiteKey& siteKey, const QString& to, IdSource& ids,
                                            const BackupStep& step = {});

} // namespace drempel::hub
