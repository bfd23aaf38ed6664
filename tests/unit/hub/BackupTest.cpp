// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Files.h"
#include "hub/admin/CommandLine.h"
#include "hub/admin/SiteWorld.h"
#include "hub/store/Recovery.h"
#include "hub/store/Restore.h"
#include "support/StillHub.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace drempel;
using namespace drempel::hub;
using namespace drempel::test;

namespace {

/// A hub that stands still, on a folder that may have been there before.
class BackupHub : public StillHub {
  public:
    using StillHub::StillHub;

    Result<BackupMade> backup(const QString& to, const BackupStep& step = {}) {
        clock.setWall(clock.now() + Milliseconds(1'000)); // a name of its own for each
        return makeBackup(*journal, folder, siteKey, to, ids, step);
    }
    /// One event of the hub's own.
    Result<std::vector<Placed>> note() {
        const Office here = office();
        Body body = officeStamp(here);
        body.payload = SiteDescribed{};
        body.kind = kindOf(body.payload);
        return journal->append({draftOf(subjectOf(journal->identity().site), body)});
    }
    /// Keeps a tested recovery key, as set-up does.
    RecoveryKey recovery() {
        RecoveryKey key = RecoveryKey::make();
        const Status kept = keepRecovery(folder, {key.lock(), clock.now(), clock.now()});
        if (!kept) qFatal("recovery");
        return key;
    }
    /// What a tablet gets that pulls after this cursor.
    PullReply pull(const Cursor& after, std::optional<std::int64_t> backlog) {
        std::promise<PullReply> reply;
        journal->pull(after, 1'000, backlog, {}, [&](Result<PullReply> pulled) { reply.set_value(*pulled); });
        return reply.get_future().get();
    }
    Cursor headCursor() { return std::get<PullAnswer>(pull({}, std::nullopt)).next; }
};

QStringList foldersIn(const QString& path) {
    return QDir(path).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// Changes one byte in the middle of a file.
void damage(const QString& path) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(file.size() / 2) && file.putChar(static_cast<char>(byte ^ 1)));
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    int number_ = 0;

    QString fresh(const char* name) {
        return dir_.filePath(QString::fromLatin1(name) + QString::number(++number_));
    }
    Result<Restored> restored(const QString& backup, const QString& to, const RecoveryKey* key) {
        const ManualClock clock{Instant{Milliseconds{1'795'600'000'000}}};
        SystemIdSource ids(clock);
        return restoreHub(backup, to, {}, key, clock, ids);
    }

  private Q_SLOTS:
    void aHubComesBackFromItsBackupWithKeysAndPairings() {
        BackupHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        const RecoveryKey key = hub.recovery();
        QVERIFY(codeKeyIn(hub.folder));
        const auto made = hub.backup(fresh("backups"));
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QVERIFY(made->keysTested);
        QCOMPARE(hub.journal->safeUpTo(), made->manifest.position);

        const QString to = fresh("terug");
        QVERIFY(restored(made->folder, to, &key));
        BackupHub again(to);
        QCOMPARE(again.journal->head(), made->manifest.position);
        QVERIFY(again.journal->identity() == hub.journal->identity());
        QCOMPARE(again.siteKey.bytes().view().toByteArray(), hub.siteKey.bytes().view().toByteArray());
        QCOMPARE(*codeKeyIn(again.folder), *codeKeyIn(hub.folder));
        QVERIFY(again.journal->verify()->clean());
        // A new life, so that every tablet compares what it has with what came back (P14).
        QVERIFY(again.journal->incarnation() != hub.journal->incarnation());
        const auto own = again.note();
        QVERIFY(own);
        QVERIFY(own->back().event.envelope.writer !=
                hub.journal->read(0)->front().placed.event.envelope.writer);
    }
    void theBackupOfTheEventsHoldsNoKey() {
        BackupHub hub(fresh("hub"));
        const RecoveryKey key = hub.recovery();
        const QByteArray codeKey = *codeKeyIn(hub.folder);
        const auto made = hub.backup(fresh("backups"));
        QVERIFY(made);
        const QStringList files = QDir(made->folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, (QStringList{QStringLiteral("backup.json"), QStringLiteral("events.db"),
                                     QStringLiteral("keys.sealed")}));
        for (const QString& name : files) {
            const QByteArray content = *readFile(QDir(made->folder).filePath(name));
            QVERIFY(!content.contains(codeKey));
            QVERIFY(!content.contains(hub.siteKey.bytes().view().toByteArray()));
        }
        const RecoveryKey other = RecoveryKey::make();
        const QString to = fresh("terug");
        QCOMPARE(restored(made->folder, to, &other).error().code, ErrorCode::Forbidden);
        QVERIFY(!QDir(to).exists());
    }
    void aBackupThatNobodyCouldOpenIsNotCalledGood() {
        BackupHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        const QString to = fresh("backups");
        const QStringList words{QStringLiteral("--to"), to};
        QCOMPARE(hub.run("backup", words).exitCode, 1); // no recovery key at all
        QCOMPARE(hub.journal->safeUpTo(), 0);
        const RecoveryKey key = RecoveryKey::make();
        QVERIFY(keepRecovery(hub.folder, {key.lock(), hub.clock.now(), std::nullopt}));
        hub.clock.setWall(hub.clock.now() + Milliseconds(1'000));
        QCOMPARE(hub.run("backup", words).exitCode, 1); // printed, never tried
        QCOMPARE(hub.journal->safeUpTo(), 0);
        QVERIFY(keepRecovery(hub.folder, {key.lock(), hub.clock.now(), hub.clock.now()}));
        hub.clock.setWall(hub.clock.now() + Milliseconds(1'000));
        const Outcome good = hub.run("backup", words);
        QVERIFY2(good.exitCode == 0, qUtf8Printable(good.out + good.err));
        QVERIFY(good.out.contains(QStringLiteral("Goed.")));
        QCOMPARE(hub.journal->safeUpTo(), hub.journal->head());
        QCOMPARE(foldersIn(to).size(), 3);
        QCOMPARE(hub.run("backup").exitCode, 2);
    }
    void aBackupThatFailsAtAnyStepIsGoneAndSaysSo() {
        BackupHub hub(fresh("hub"));
        hub.recovery();
        const QString to = fresh("backups");
        std::vector<std::string> steps;
        QVERIFY(hub.backup(to, [&](const char* name) -> Status {
            steps.emplace_back(name);
            return {};
        }));
        QCOMPARE(steps.size(), 6U);
        const QStringList before = foldersIn(to);
        const Position safe = hub.journal->safeUpTo();
        for (const std::string& failing : steps) {
            const auto made = hub.backup(to, [&](const char* name) -> Status {
                return failing == name ? Status(fail(ErrorCode::Io, name)) : Status();
            });
            QCOMPARE(made.error().code, ErrorCode::Io);
            QCOMPARE(foldersIn(to), before);
            QCOMPARE(hub.journal->safeUpTo(), safe);
        }
        // What a power cut left of an earlier one is cleared away, and nothing else.
        QVERIFY(QDir(to).mkpath(QStringLiteral("drempel-20200101T000000Z.bezig")) &&
                QDir(to).mkpath(QStringLiteral("foto's")));
        QVERIFY(hub.backup(to));
        QVERIFY(!foldersIn(to).contains(QStringLiteral("drempel-20200101T000000Z.bezig")));
        QVERIFY(foldersIn(to).contains(QStringLiteral("foto's")));
    }
    /// P27: the tool that wrote a corrupt backup and logged "healthy".
    void aCopyThatTheDiskSpoiltIsNeverCalledABackup() {
        BackupHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        hub.recovery();
        const QString to = fresh("backups");
        for (const auto& file : {backupFile::events, backupFile::manifest}) {
            const auto made = hub.backup(to, [&](const char* name) -> Status {
                if (qstrcmp(name, "drill") == 0)
                    damage(QDir(to).filePath(foldersIn(to).constFirst() + QLatin1Char('/') + file));
                return {};
            });
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::Corrupt);
            QCOMPARE(foldersIn(to), QStringList());
            QCOMPARE(hub.journal->safeUpTo(), 0);
        }
    }
    /// P20: a replica that was swapped in before anybody looked at it.
    void aDamagedBackupIsNeverPutInPlace() {
        BackupHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        const RecoveryKey key = hub.recovery();
        for (const auto& file : {backupFile::events, backupFile::keys, backupFile::manifest}) {
            const auto made = hub.backup(fresh("backups"));
            QVERIFY(made);
            damage(QDir(made->folder).filePath(file));
            const QString to = fresh("terug");
            const auto back = restored(made->folder, to, &key);
            QVERIFY2(!back, file.latin1());
            QCOMPARE(back.error().code, ErrorCode::Corrupt);
            QVERIFY(!QDir(to).exists());
        }
        QCOMPARE(restored(dir_.path(), fresh("terug"), &key).error().code, ErrorCode::NotFound);
        const auto made = hub.backup(fresh("backups"));
        QCOMPARE(restored(made->folder, hub.folder.path(), &key).error().code, ErrorCode::Conflict);
        QVERIFY(hub.journal->verify()->clean());
    }
    void theHubGoesOnWhileItIsBackedUp() {
        BackupHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        hub.recovery();
        std::atomic<bool> done = false;
        std::atomic<int> kept = 0;
        std::thread door([&] {
            while (!done)
                if (hub.note()) ++kept;
        });
        const QString to = fresh("backups");
        const auto made = hub.backup(to);
        done = true;
        door.join();
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QVERIFY(kept > 0);
        QVERIFY(hub.journal->verify()->clean());
        QVERIFY(made->manifest.position <= hub.journal->head());
    }

    void aRestoredHubShowsNothingBeforeATabletToldWhatWasErased() {
        BackupHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        const RecoveryKey key = hub.recovery();
        const Cursor old = hub.headCursor();
        const auto made = hub.backup(fresh("backups"));
        const QString to = fresh("terug");
        QVERIFY(restored(made->folder, to, &key));
        {
            BackupHub again(to);
            QVERIFY(again.journal->awaitsTombstones());
            const Outcome shut = again.run("export");
            QCOMPARE(shut.exitCode, 1);
            QVERIFY2(shut.err.contains(QStringLiteral("teruggezet")), qUtf8Printable(shut.err));
            const Outcome pairing = again.run("pair", {QStringLiteral("--name"), QStringLiteral("Nieuw")});
            QVERIFY2(pairing.err.contains(QStringLiteral("teruggezet")), qUtf8Printable(pairing.err));
            // A tablet that has not compared yet, or has something left to hand over, proves nothing.
            QVERIFY(std::holds_alternative<ReconcileNeeded>(again.pull(old, 0)));
            QVERIFY(again.journal->awaitsTombstones());
            const Cursor now = again.headCursor();
            QVERIFY(again.journal->awaitsTombstones());
            static_cast<void>(again.pull(now, 3));
            static_cast<void>(again.pull(now, std::nullopt));
            QVERIFY(again.journal->awaitsTombstones());
        }
        BackupHub again(to); // not forgotten by a restart
        QVERIFY(again.journal->awaitsTombstones());
        static_cast<void>(again.pull(again.headCursor(), 0));
        QVERIFY(!again.journal->awaitsTombstones());
        QCOMPARE(again.run("export").exitCode, 0);
        QVERIFY(!BackupHub(fresh("hub")).journal->awaitsTombstones());
    }
    void twoPeopleMaySayThatNothingWasErased() {
        BackupHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        const QJsonArray codes =
            QJsonDocument::fromJson(hub.run("codes", {QStringLiteral("--json")}).out.toUtf8()).array();
        const Snapshot site = *snapshotOf(*hub.journal, std::nullopt);
        QStringList leaders;
        QString caregiver;
        for (const auto& value : codes) {
            const QJsonObject one = value.toObject();
            const AdultState* adult = site.adult(*AdultId::parse(one[QStringLiteral("id")].toString()));
            const QString said = one[QStringLiteral("number")].toString() + QLatin1Char(' ') +
                                 one[QStringLiteral("code")].toString();
            if (!adult || !adult->caregiver) continue;
            if (adult->caregiver->value.role == StaffRole::GroupLead ||
                adult->caregiver->value.role == StaffRole::Admin)
                leaders.append(said);
            else
                caregiver = said;
        }
        QVERIFY2(leaders.size() >= 2 && !caregiver.isEmpty(), "the demo has too few leaders");
        const RecoveryKey key = hub.recovery();
        const QString to = fresh("terug");
        QVERIFY(restored(hub.backup(fresh("backups"))->folder, to, &key));
        BackupHub again(to);
        const auto confirm = [&](const QString& one, const QString& other) {
            return again.run("restore",
                             {QStringLiteral("--confirm-no-erasures"), QStringLiteral("--code1=") + one,
                              QStringLiteral("--code2=") + other});
        };
        for (const auto& [one, other] :
             {std::pair(leaders[0], leaders[0]), std::pair(leaders[0], caregiver),
              std::pair(leaders[0], QStringLiteral("0000 00000")), std::pair(QString(), QString())}) {
            QCOMPARE(confirm(one, other).exitCode, 1);
            QVERIFY(again.journal->awaitsTombstones());
        }
        const Outcome confirmed = confirm(leaders[0], leaders[1]);
        QVERIFY2(confirmed.exitCode == 0, qUtf8Printable(confirmed.err));
        QVERIFY(!again.journal->awaitsTombstones());
        QCOMPARE(again.run("restore").exitCode, 1);
    }
    /// P14: an old disk in the machine, without a word to anybody.
    void aDiskThatWasPutBackIsNoticedByTheFirstTabletThatReadFurther() {
        const QString path = fresh("hub");
        const QString image = fresh("image");
        {
            BackupHub hub(path);
            QCOMPARE(hub.run("demo").exitCode, 0);
        }
        QVERIFY(QFile::copy(path + QStringLiteral("/journal.db"), image));
        Cursor far;
        {
            BackupHub hub(path);
            QVERIFY(hub.note());
            far = hub.headCursor();
            static_cast<void>(hub.pull(far, 0));
            QVERIFY(!hub.journal->awaitsTombstones());
        }
        QVERIFY(QFile::remove(path + QStringLiteral("/journal.db")) &&
                QFile::rename(image, path + QStringLiteral("/journal.db")));
        BackupHub hub(path);
        const IncarnationId before = hub.journal->incarnation();
        const Cursor near = hub.headCursor();
        QVERIFY(!hub.journal->awaitsTombstones());
        QVERIFY(std::holds_alternative<ReconcileNeeded>(hub.pull(far, 0)));
        QVERIFY(hub.journal->awaitsTombstones());
        QVERIFY(hub.journal->incarnation() != before);
        // And so a tablet that had read less far compares too.
        QVERIFY(std::holds_alternative<ReconcileNeeded>(hub.pull(near, 0)));
        QVERIFY(hub.journal->awaitsTombstones());
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
