// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/Backup.h"

#include "hub/Files.h"
#include "hub/store/KeyBundle.h"
#include "hub/store/Recovery.h"
#include "hub/store/Restore.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

namespace drempel::hub {

namespace {

constexpr int formatVersion = 1;
const QString unfinished = QStringLiteral(".bezig");
const QString drillPattern = QStringLiteral(".drempel-proef-");

Status syncPath(const QString& path, int flags) {
    const int fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0) ::close(fd);
    if (!synced) return fail(ErrorCode::Io, "sync of the backup");
    return {};
}

QByteArray manifestText(const Manifest& manifest) {
    QJsonObject json{
        {QStringLiteral("format"), formatVersion},
        {QStringLiteral("site"), manifest.site.toString()},
        {QStringLiteral("hub"), manifest.hub.toString()},
        {QStringLiteral("incarnation"), manifest.incarnation.toString()},
        {QStringLiteral("position"), static_cast<qint64>(manifest.position)},
        {QStringLiteral("runningHash"), manifest.runningHash.toHex()},
        {QStringLiteral("eventsHash"), manifest.eventsHash.toHex()},
        {QStringLiteral("madeAtMs"), static_cast<qint64>(manifest.madeAt.time_since_epoch().count())}};
    if (manifest.keysHash) {
        json[QStringLiteral("keysHash")] = manifest.keysHash->toHex();
        json[QStringLiteral("recovery")] = manifest.recovery;
    }
    return QJsonDocument(json).toJson();
}

Result<Digest> digestIn(const QJsonObject& json, const char* name) {
    return Digest::fromBytes(QByteArray::fromHex(json[QLatin1String(name)].toString().toLatin1()));
}

/// What an earlier backup left when it was cut off. Of a link only the link: others may write on a stick too.
void clearAway(const QDir& to) {
    const QStringList left{QStringLiteral("drempel-*") + unfinished, drillPattern + QLatin1Char('*')};
    for (const QFileInfo& one : to.entryInfoList(left, QDir::Dirs | QDir::Hidden)) {
        if (one.isSymLink())
            QFile::remove(one.filePath());
        else
            QDir(one.filePath()).removeRecursively();
    }
}

QString nameFor(Instant now) {
    return QStringLiteral("drempel-") +
           QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc())
               .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/// A backup in the making. One thread.
class Making {
  public:
    Making(HubJournal& journal, const DataFolder& folder, const SiteKey& siteKey, QDir to, IdSource& ids,
           const BackupStep& step)
      : journal_(journal)
      , folder_(folder)
      , siteKey_(siteKey)
      , to_(std::move(to))
      , ids_(ids)
      , step_(step)
      , name_(nameFor(journal.clock().now()))
      , part_(to_.filePath(name_ + unfinished)) {}
    ~Making() {
        if (begun_ && !done_) QDir(part_).removeRecursively();
    }
    Making(const Making&) = delete;
    Making& operator=(const Making&) = delete;

    Result<BackupMade> run() {
        for (const auto work : {&Making::prepare, &Making::copyEvents, &Making::sealKeys, &Making::describe,
                                &Making::drill, &Making::finish})
            if (const Status worked = (this->*work)(); !worked) return tl::unexpected(worked.error());
        return made_;
    }

  private:
    Status step(const char* name) const { return step_ ? step_(name) : Status(); }
    [[nodiscard]] QString path(QLatin1String file) const { return QDir(part_).filePath(file); }

    Status prepare() {
        clearAway(to_);
        if (QFileInfo::exists(to_.filePath(name_)))
            return fail(ErrorCode::Conflict, "a backup of this second");
        // Twice: the copy, and the drill's.
        const QStorageInfo disk(to_.path());
        const qint64 needed = 2 * QFileInfo(folder_.journal()).size() + 64 * 1024 * 1024;
        if (disk.isValid() && disk.bytesAvailable() < needed) return fail(ErrorCode::DiskFull, "backup");
        // Made here and now: not a folder, nor a link to one, that was there already.
        begun_ = ::mkdir(QFile::encodeName(part_).constData(), 0700) == 0;
        if (!begun_) return fail(ErrorCode::ReadOnly, "backup folder");
        made_.manifest.site = journal_.identity().site;
        made_.manifest.hub = journal_.identity().hub;
        made_.manifest.incarnation = journal_.incarnation();
        made_.manifest.madeAt = journal_.clock().now();
        return {};
    }
    Status copyEvents() {
        if (const Status may = step("copy"); !may) return may;
        const auto point = journal_.copyTo(path(backupFile::events));
        if (!point) return tl::unexpected(point.error());
        made_.manifest.position = point->head;
        made_.manifest.runningHash = point->runningHash;
        if (const Status may = step("sync"); !may) return may;
        if (const Status synced = syncPath(path(backupFile::events), O_RDONLY); !synced) return synced;
        const auto hash = hashOfFile(path(backupFile::events));
        if (!hash) return tl::unexpected(hash.error());
        made_.manifest.eventsHash = *hash;
        return {};
    }
    Status sealKeys() {
        if (const Status may = step("keys"); !may) return may;
        const auto recovery = recoveryIn(folder_);
        if (!recovery) return tl::unexpected(recovery.error());
        if (!*recovery) return {};
        const auto packed = packKeys(folder_, siteKey_);
        if (!packed) return tl::unexpected(packed.error());
        const QByteArray sealed = (*recovery)->lock.seal(packed->view());
        made_.manifest.keysHash = Digest::of(sealed);
        made_.manifest.recovery = (*recovery)->lock.name();
        made_.keysTested = (*recovery)->testedAt.has_value();
        return replaceFile(path(backupFile::keys), sealed);
    }
    Status describe() {
        if (const Status may = step("manifest"); !may) return may;
        return replaceFile(path(backupFile::manifest), manifestText(made_.manifest));
    }
    /// Restores what now stands on the disk in another place, and reads it through (pitfall P27).
    Status drill() {
        if (const Status may = step("drill"); !may) return may;
        const QTemporaryDir elsewhere(to_.filePath(drillPattern + QStringLiteral("XXXXXX")));
        if (!elsewhere.isValid()) return fail(ErrorCode::ReadOnly, "drill folder");
        const auto written = manifestIn(part_);
        if (!written || *written != made_.manifest) return fail(ErrorCode::Corrupt, "manifest");
        return placeEvents(part_, *written, elsewhere.filePath(QStringLiteral("journal.db")),
                           journal_.clock(), ids_);
    }
    Status finish() {
        if (const Status may = step("rename"); !may) return may;
        made_.folder = to_.filePath(name_);
        if (!QDir().rename(part_, made_.folder)) return fail(ErrorCode::Io, "rename of the backup");
        done_ = true;
        return syncPath(to_.path(), O_RDONLY | O_DIRECTORY);
    }

    HubJournal& journal_;
    const DataFolder& folder_;
    const SiteKey& siteKey_;
    QDir to_;
    IdSource& ids_;
    const BackupStep& step_;
    QString name_;
    QString part_;
    BackupMade made_;
    bool begun_ = false;
    bool done_ = false;
};

} // namespace

Result<Digest> hashOfFile(const QString& file) {
    constexpr qint64 piece = 1024 * 1024;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) return fail(ErrorCode::Io, "open");
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, Digest::size);
    while (true) {
        const QByteArray bytes = in.read(piece);
        if (bytes.isEmpty()) break;
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.constData()),
                                  static_cast<unsigned long long>(bytes.size()));
    }
    if (in.error() != QFileDevice::NoError) return fail(ErrorCode::Io, "read");
    QByteArray hash(static_cast<qsizetype>(Digest::size), Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), Digest::size);
    return Digest::fromBytes(hash);
}

Result<Manifest> manifestIn(const QString& backup) {
    const auto text = readFile(QDir(backup).filePath(backupFile::manifest));
    if (!text) return tl::unexpected(text.error());
    const QJsonObject json = QJsonDocument::fromJson(*text).object();
    const auto site = SiteId::parse(json[QStringLiteral("site")].toString());
    const auto hub = HubId::parse(json[QStringLiteral("hub")].toString());
    const auto incarnation = IncarnationId::parse(json[QStringLiteral("incarnation")].toString());
    const auto running = digestIn(json, "runningHash");
    const auto events = digestIn(json, "eventsHash");
    if (json[QStringLiteral("format")].toInt() != formatVersion || !site || !hub || !incarnation ||
        !running || !events)
        return fail(ErrorCode::Corrupt, "backup.json");
    Manifest manifest{.site = *site,
                      .hub = *hub,
                      .incarnation = *incarnation,
                      .position = json[QStringLiteral("position")].toInteger(),
                      .runningHash = *running,
                      .eventsHash = *events,
                      .keysHash = {},
                      .recovery = json[QStringLiteral("recovery")].toString(),
                      .madeAt = Instant{Milliseconds{json[QStringLiteral("madeAtMs")].toInteger()}}};
    if (json.contains(QStringLiteral("keysHash"))) {
        const auto keys = digestIn(json, "keysHash");
        if (!keys) return fail(ErrorCode::Corrupt, "backup.json");
        manifest.keysHash = *keys;
    }
    return manifest;
}

Result<BackupMade> makeBackup(HubJournal& journal, const DataFolder& folder, const SiteKey& siteKey,
                              const QString& to, IdSource& ids, const BackupStep& step) {
    if (!QDir().mkpath(to)) return fail(ErrorCode::ReadOnly, "backup folder");
    auto made = Making(journal, folder, siteKey, QDir(to), ids, step).run();
    // Only what was restored once and whose keys somebody can open counts as safe.
    if (made && made->keysTested)
        if (const Status kept = journal.setSafeUpTo(made->manifest.position); !kept)
            return tl::unexpected(kept.error());
    return made;
}

} // namespace drempel::hub
