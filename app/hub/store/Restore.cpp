// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/Restore.h"

#include "hub/Files.h"
#include "hub/devices/DeviceFile.h"
#include "hub/devices/UnlockCards.h"
#include "hub/store/KeyBundle.h"
#include "hub/store/Lives.h"
#include "hub/store/SiteKey.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <unistd.h>

namespace drempel::hub {

namespace {

const QString siteKeyName = QStringLiteral("site.key");

Status syncFile(const QString& path, int flags) {
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0) ::close(fd);
    if (!synced) return fail(ErrorCode::Io, "sync");
    return {};
}

/// Takes away what a restore that failed has written.
class Undo {
  public:
    explicit Undo(QString folder)
      : folder_(std::move(folder)) {}
    ~Undo() {
        if (kept_) return;
        QDir(folder_).removeRecursively();
        if (!file_.isEmpty()) QFile::remove(file_);
    }
    /// One outside the folder, that was not there.
    void alsoFile(const QString& file) { file_ = file; }
    Undo(const Undo&) = delete;
    Undo& operator=(const Undo&) = delete;
    void keep() { kept_ = true; }

  private:
    QString folder_;
    QString file_;
    bool kept_ = false;
};

Result<KeyFiles> openKeys(const QString& backup, const Manifest& manifest, const RecoveryKey& key) {
    if (!manifest.keysHash) return fail(ErrorCode::NotFound, "keys.sealed");
    const auto sealed = readFile(QDir(backup).filePath(backupFile::keys));
    if (!sealed) return tl::unexpected(sealed.error());
    if (Digest::of(*sealed) != *manifest.keysHash) return fail(ErrorCode::Corrupt, "keys.sealed");
    const auto packed = key.open(*sealed);
    if (!packed) return fail(ErrorCode::Forbidden, "another recovery key");
    return unpackKeys(packed->view());
}

/// The settings without the stick and the chip of a machine that may be gone.
QByteArray settingsFor(QByteArrayView before, const QString& siteKeyFile) {
    QByteArray text;
    for (const QByteArray& line : before.toByteArray().split('\n'))
        if (!line.trimmed().startsWith("site-key") && !line.trimmed().startsWith("tpm") && !line.isEmpty())
            text += line + '\n';
    if (!siteKeyFile.isEmpty()) text += "site-key = " + siteKeyFile.toUtf8() + '\n';
    return text;
}

Status writeKeys(const KeyFiles& files, const DataFolder& folder, const QString& siteKeyFile) {
    const QString settingsName = QFileInfo(folder.settings()).fileName();
    for (const auto& [name, content] : files) {
        if (name == settingsName) continue;
        const QString target =
            name == siteKeyName && !siteKeyFile.isEmpty() ? siteKeyFile : QDir(folder.path()).filePath(name);
        if (const Status kept = replaceFile(target, content.view().toByteArray()); !kept) return kept;
    }
    const auto settings = files.find(settingsName);
    const QByteArray text =
        settingsFor(settings == files.end() ? QByteArrayView() : settings->second.view(), siteKeyFile);
    return text.isEmpty() ? Status() : replaceFile(folder.settings(), text);
}

/// Whether a key lies there already. Conflict when it is another one: nothing else opens what that one wraps.
Result<bool> isThere(const KeyFiles& files, const QString& siteKeyFile) {
    const auto found = readFile(siteKeyFile);
    if (!found && found.error().code == ErrorCode::NotFound) return false;
    if (!found) return tl::unexpected(found.error());
    if (files.at(siteKeyName).view() != QByteArrayView(*found)) return fail(ErrorCode::Conflict, "site-key");
    return true;
}

Status writeIdentity(const Manifest& manifest, const DataFolder& folder) {
    const QJsonObject json{{QStringLiteral("site"), manifest.site.toString()},
                           {QStringLiteral("hub"), manifest.hub.toString()}};
    return replaceFile(folder.identity(), QJsonDocument(json).toJson());
}

/// Whether the journal is whole and is the one that the manifest tells of.
Status compare(const Journal& journal, const Manifest& manifest) {
    const auto report = journal.verify();
    if (!report) return tl::unexpected(report.error());
    const auto running = journal.runningHash(journal.head());
    if (!running) return tl::unexpected(running.error());
    if (!report->intact() || journal.head() != manifest.position || *running != manifest.runningHash)
        return fail(ErrorCode::Corrupt, "the backup does not hold what it should");
    return {};
}

} // namespace

Result<Position> safeUpToOf(const Journal& journal) {
    const auto kept = journal.meta(meta::safeUpTo);
    if (!kept) return tl::unexpected(kept.error());
    return *kept ? std::min<Position>((*kept)->toLongLong(), journal.head()) : Position{0};
}

Status placeEvents(const QString& backup, const Manifest& manifest, const QString& target, const Clock& clock,
                   IdSource& ids, const std::function<Status(Journal&)>& then) {
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part);
    const QString source = QDir(backup).filePath(backupFile::events);
    if (!QFile::copy(source, part) || !QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::Io, "copy of the events");
    const auto hash = hashOfFile(part);
    if (!hash) return tl::unexpected(hash.error());
    if (*hash != manifest.eventsHash) return fail(ErrorCode::Corrupt, "events.db");
    {
        NullSealer sealer; // nothing is opened here
        const auto journal = Journal::open(
            {.file = part, .clock = clock, .ids = ids, .sealer = sealer, .site = manifest.site});
        if (!journal) return tl::unexpected(journal.error());
        if (const Status same = compare(**journal, manifest); !same) return same;
        if (then)
            if (const Status done = then(**journal); !done) return done;
        if (const Status written = (*journal)->checkpoint(); !written) return written;
    }
    if (const Status synced = syncFile(part, O_RDONLY); !synced) return synced;
    if (!QFile::rename(part, target)) return fail(ErrorCode::Io, "rename");
    return syncFile(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<Restored> restoreHub(const QString& backup, const QString& to, const QString& siteKeyFile,
                            const RecoveryKey* key, const Clock& clock, IdSource& ids) {
    const auto manifest = manifestIn(backup);
    if (!manifest) return tl::unexpected(manifest.error());
    if (QDir(to).exists() && !QDir(to).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(ErrorCode::Conflict, "the folder is not empty");
    std::optional<KeyFiles> files;
    if (key) {
        auto opened = openKeys(backup, *manifest, *key);
        if (!opened) return tl::unexpected(opened.error());
        files = std::move(*opened);
    }
    Undo undo(to);
    if (files && !siteKeyFile.isEmpty()) {
        const auto there = isThere(*files, siteKeyFile);
        if (!there) return tl::unexpected(there.error());
        if (!*there) undo.alsoFile(siteKeyFile);
    }
    const auto folder = DataFolder::open(to);
    if (!folder) return tl::unexpected(folder.error());
    const Status kept = files ? writeKeys(*files, *folder, siteKeyFile) : writeIdentity(*manifest, *folder);
    if (!kept) return tl::unexpected(kept.error());
    // The journal last: a folder with one is a hub.
    const Status placed =
        placeEvents(backup, *manifest, folder->journal(), clock, ids, [&](Journal& journal) -> Status {
            const auto reborn = beginLifePutBack(journal, ids, clock);
            if (!reborn) return tl::unexpected(reborn.error());
            return {};
        });
    if (!placed) return tl::unexpected(placed.error());
    Restored restored{
        *manifest, files.has_value(), siteKeyFile.isEmpty() ? folder->siteKey() : siteKeyFile, {}, {}};
    const auto devices = readDevices(folder->devices());
    const auto cards = UnlockCards::open(folder->cards());
    if (!devices) return tl::unexpected(devices.error());
    if (!cards) return tl::unexpected(cards.error());
    for (const Device& device : *devices)
        if (!device.revokedAt) restored.devices.append(device.name);
    for (const UnlockCard& card : (*cards)->list())
        if (!card.revokedAt) restored.cards.append(card.name);
    undo.keep();
    return restored;
}

} // namespace drempel::hub
