// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ErrorText.h"
#include "hub/Files.h"
#include "unit/hub/BackupHub.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace drempel;
using namespace drempel::test;

/// A hub that comes back as it was before, by `restore` or by somebody who put back the disk.
class RestoreTest : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    int number_ = 0;

    QString fresh(const char* name) {
        return dir_.filePath(QString::fromLatin1(name) + QString::number(++number_));
    }

  private Q_SLOTS:
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
            static_cast<void>(again.pull(now, 0));
            QVERIFY(again.journal->awaitsTombstones());
            again.compare();
            static_cast<void>(again.pull(now, 3));
            static_cast<void>(again.pull(now, std::nullopt));
            QVERIFY(again.journal->awaitsTombstones());
            // Nor does one that never was here before, and has nothing to compare.
            static_cast<void>(again.pull(now, 0, newcomer));
            QVERIFY(again.journal->awaitsTombstones());
        }
        BackupHub again(to); // not forgotten by a restart
        QVERIFY(again.journal->awaitsTombstones());
        again.compare();
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
        const auto audit =
            QJsonDocument::fromJson(again.run("audit", {QStringLiteral("--json")}).out.toUtf8()).array();
        std::set<QString> people; // groepsleiding and beheer, in the demo
        for (const auto& value : audit)
            if (value[QStringLiteral("what")].toString().contains(QStringLiteral("niemand is gewist")))
                people.insert(value[QStringLiteral("who")].toString());
        QCOMPARE(people.size(), 2U);
        QCOMPARE(again.run("restore").exitCode, 1);
    }
    void aKeyOnTheStickIsNotOverwritten() {
        BackupHub hub(fresh("hub"));
        const RecoveryKey key = hub.recovery();
        const QString backup = hub.backup(fresh("backups"))->folder;
        const QString stick = fresh("stick");
        const auto restoreTo = [&](const QString& to) {
            SystemIdSource ids(hub.clock);
            return restoreHub(backup, to, stick, &key, hub.clock, ids);
        };
        const QByteArray other(32, 'x');
        QVERIFY(replaceFile(stick, other));
        const QString to = fresh("terug");
        const auto refused = restoreTo(to);
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
        QCOMPARE(*readFile(stick), other);
        QVERIFY(!QFileInfo::exists(to));
        QVERIFY(errorText(refused.error(), Doing::Restoring).contains(QStringLiteral("--site-key")));
        QVERIFY(QFile::remove(stick));
        QVERIFY(restoreTo(to));
        const QByteArray own = *readFile(stick);
        QVERIFY(!own.isEmpty() && !QFileInfo::exists(to + QStringLiteral("/site.key")));
        QVERIFY(SiteKey::openOrCreate(*DataFolder::open(to), stick));
        // Its own key may lie there already; what fails takes away what it put there, and no more.
        QVERIFY(restoreTo(fresh("terug")));
        QCOMPARE(*readFile(stick), own);
        QFile events(backup + QStringLiteral("/events.db"));
        QVERIFY(events.open(QIODevice::Append) && events.write("x") == 1);
        events.close();
        QVERIFY(!restoreTo(fresh("terug")));
        QCOMPARE(*readFile(stick), own);
        QVERIFY(QFile::remove(stick));
        QVERIFY(!restoreTo(fresh("terug")));
        QVERIFY(!QFileInfo::exists(stick));
    }
    /// P14: whoever was told "kept" by a hub that forgot it, without having read on, hears of it nonetheless.
    void aTabletComparesEverythingAfterEachStartOfTheHub() {
        const QString path = fresh("hub");
        Cursor before;
        {
            BackupHub hub(path);
            QVERIFY(hub.note());
            before = hub.headCursor();
        }
        BackupHub hub(path);
        QVERIFY(std::holds_alternative<ReconcileNeeded>(hub.pull(before, 0)));
        QVERIFY2(!hub.journal->awaitsTombstones(), "a restart is no reason to shut anybody out");
        QVERIFY(std::holds_alternative<PullAnswer>(hub.pull(hub.headCursor(), 0)));
        QVERIFY(hub.note());
        BackupHub other(fresh("hub"));
        QVERIFY(std::holds_alternative<ReconcileNeeded>(other.pull(before, 0)));
        QVERIFY(!other.journal->awaitsTombstones());
    }
    /// P14: an old disk in the machine, without a word to anybody.
    void aDiskThatWasPutBackIsNoticedByTheFirstTabletThatReadFurther() {
        const QString path = fresh("hub");
        const QString journal = path + QStringLiteral("/journal.db");
        const QString image = fresh("image");
        Cursor near;
        Cursor far;
        {
            BackupHub hub(path);
            QCOMPARE(hub.run("demo").exitCode, 0);
            near = hub.headCursor();
        }
        QVERIFY(QFile::copy(journal, image));
        {
            BackupHub hub(path);
            QVERIFY(hub.note());
            far = hub.headCursor();
            static_cast<void>(hub.pull(far, 0));
            QVERIFY(!hub.journal->awaitsTombstones());
        }
        const auto putBack = [&] { return QFile::remove(journal) && QFile::copy(image, journal); };
        QVERIFY(putBack());
        {
            BackupHub hub(path);
            const IncarnationId before = hub.journal->incarnation();
            QVERIFY(std::holds_alternative<ReconcileNeeded>(hub.pull(near, 0)));
            QVERIFY(!hub.journal->awaitsTombstones());
            QVERIFY(std::holds_alternative<ReconcileNeeded>(hub.pull(far, 0)));
            QVERIFY(hub.journal->awaitsTombstones());
            QVERIFY(hub.journal->incarnation() != before);
            // Its own events get another writer: the old one went on elsewhere.
            const auto own = hub.note();
            QVERIFY(own && own->back().event.envelope.writer !=
                               hub.journal->read(0)->front().placed.event.envelope.writer);
        }
        // Also when it wrote as much as it had forgotten, and something else.
        QVERIFY(putBack());
        BackupHub hub(path);
        QVERIFY(hub.note() && hub.note());
        QVERIFY(std::holds_alternative<ReconcileNeeded>(hub.pull(far, 0)));
        QVERIFY(hub.journal->awaitsTombstones());
    }
    void anImageWithMemoryPutBackUnderARunningHubIsNoticedToo() {
        BackupHub hub(fresh("hub"));
        QVERIFY(hub.note());
        Cursor ahead = hub.headCursor();
        ++ahead.position;
        const IncarnationId before = hub.journal->incarnation();
        QVERIFY(std::holds_alternative<ReconcileNeeded>(hub.pull(ahead, 0)));
        QVERIFY(hub.journal->awaitsTombstones());
        QVERIFY(hub.journal->incarnation() != before);
    }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "RestoreTest.moc"
