// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Files.h"
#include "unit/hub/BackupHub.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace drempel;
using namespace drempel::hub;
using namespace drempel::test;

namespace {

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

  private Q_SLOTS:
    void aHubComesBackFromItsBackupWithKeysAndPairings() {
        BackupHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        const RecoveryKey key = hub.recovery();
        QVERIFY(codeKeyIn(hub.folder, hub.siteKey.bytes()));
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
        QVERIFY(*codeKeyIn(again.folder, again.siteKey.bytes()) ==
                *codeKeyIn(hub.folder, hub.siteKey.bytes()));
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
        const QByteArray codeKey = codeKeyIn(hub.folder, hub.siteKey.bytes())->view().toByteArray();
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
    void aLinkPlantedOnTheStickCostsNobodyAFolder() {
        BackupHub hub(fresh("hub"));
        const QString to = fresh("backups");
        const QString precious = fresh("home");
        QVERIFY(QDir().mkpath(to) && QDir().mkpath(precious) &&
                replaceFile(precious + QStringLiteral("/diary"), "theirs"));
        const QString next = QStringLiteral("drempel-%1.bezig")
                                 .arg(QDateTime::fromMSecsSinceEpoch(
                                          hub.clock.now().time_since_epoch().count() + 1'000, Qt::UTC)
                                          .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
        for (const QString& planted :
             {QStringLiteral("drempel-x.bezig"), QStringLiteral(".drempel-proef-x"), next})
            QVERIFY(QFile::link(precious, QDir(to).filePath(planted)));
        const auto made = hub.backup(to);
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QCOMPARE(foldersIn(to).size(), 1);
        QCOMPARE(QDir(precious).entryList(QDir::Files), QStringList{QStringLiteral("diary")});
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
        std::thread writing([&] {
            while (!done)
                if (hub.note()) ++kept;
        });
        const QString to = fresh("backups");
        const auto made = hub.backup(to);
        done = true;
        writing.join();
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QVERIFY(kept > 0);
        QVERIFY(hub.journal->verify()->clean());
        QVERIFY(made->manifest.position <= hub.journal->head());
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
