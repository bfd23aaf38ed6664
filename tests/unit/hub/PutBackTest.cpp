// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/Revocations.h"
#include "unit/hub/BackupHub.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>

using namespace drempel;
using namespace drempel::test;

namespace {

/// A hub with keys, that knows its tablets and what was revoked.
class HouseHub : public BackupHub {
  public:
    explicit HouseHub(const QString& path)
      : BackupHub(path) {
        if (!journal->openKeyring(siteKey.bytes())) qFatal("keyring");
        journal->askForSignatures([this] { return devices->publicKeys(); });
        if (!keepRevoked(*journal, *devices, *cards, clock)) qFatal("revoked");
    }
    ~HouseHub() { journal.reset(); } // it looks at the devices
    HouseHub(const HouseHub&) = delete;
    HouseHub& operator=(const HouseHub&) = delete;

    DeviceId pair(const QString& name) {
        const auto paired =
            devices->pair({name, DeviceRole::Group, {}, QByteArray(32, static_cast<char>(++keys_))},
                          siteKey.bytes(), clock, ids);
        return paired.value().device.id;
    }
    [[nodiscard]] std::vector<StoredEvent> after(Position position) {
        std::vector<StoredEvent> events;
        const auto read = journal->read(position);
        for (const OpenedEvent& one : *read)
            events.push_back(one.placed.event);
        return events;
    }
    /// As a tablet that brings back what the hub forgot. Whether all is kept.
    bool hand(const std::vector<StoredEvent>& events) {
        std::promise<bool> kept;
        PushedBatch batch;
        for (const StoredEvent& each : events)
            batch.events.emplace_back(each);
        journal->push(batch, [&](const Result<PushAnswer>& pushed) {
            kept.set_value(pushed && std::ranges::all_of(pushed->answers, [](const Answer& answer) {
                               return answer.receipt == Receipt::Stored;
                           }));
        });
        const bool all = kept.get_future().get();
        static_cast<void>(journal->head()); // what follows from it was done
        static_cast<void>(journal->head());
        return all;
    }
    /// What a tablet brings back too.
    void takeKeys(HouseHub& from) {
        const SecretBytes unlock = SecretBytes::random(32);
        std::promise<void> done;
        journal->takeKeys(unlock.copy(), KeysPush{*from.journal->keyring()->since(0, 100, unlock)},
                          [&](const Result<KeysTaken>&) { done.set_value(); });
        done.get_future().get();
    }
    /// That tablet says how far it was, compares, and has nothing left to hand over.
    void comesBy(DeviceId tablet, const Cursor& from) {
        static_cast<void>(pull(from, 0, tablet));
        compare(tablet);
        static_cast<void>(pull(headCursor(), 0, tablet));
    }
    [[nodiscard]] bool isRevoked(DeviceId tablet) const { return !devices->inUse(tablet); }

  private:
    int keys_ = 0;
};

} // namespace

/// What a hub that was put back to an earlier time hears from its tablets.
class PutBackTest : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    int number_ = 0;

    QString fresh(const char* name) {
        return dir_.filePath(QString::fromLatin1(name) + QString::number(++number_));
    }

  private Q_SLOTS:
    void whatWasRevokedSinceTheBackupIsRevokedAgainByAnyTablet() {
        HouseHub hub(fresh("hub"));
        const RecoveryKey key = hub.recovery();
        const DeviceId stolen = hub.pair(QStringLiteral("Egels"));
        const DeviceId kept = hub.pair(QStringLiteral("Deur"));
        QVERIFY(hub.cards->make(QStringLiteral("Rachida"), hub.siteKey.bytes(), hub.clock.now(), hub.ids));
        const Position point = hub.journal->head();
        const QString backup = hub.backup(fresh("backups"))->folder;
        QCOMPARE(hub.run("devices", {QStringLiteral("revoke"), QStringLiteral("Egels")}).exitCode, 0);
        QCOMPARE(hub.run("cards", {QStringLiteral("revoke"), QStringLiteral("Rachida")}).exitCode, 0);
        const auto told = hub.after(point);
        QCOMPARE(told.size(), std::size_t(2));
        const QString to = fresh("terug");
        const auto back = restored(backup, to, &key);
        QCOMPARE(back->devices, (QStringList{QStringLiteral("Egels"), QStringLiteral("Deur")}));
        QCOMPARE(back->cards, QStringList{QStringLiteral("Rachida")});
        {
            HouseHub again(to);
            QVERIFY(!again.isRevoked(stolen));
            QVERIFY(again.hand(told));
            QVERIFY(!again.isRevoked(stolen)); // the key came after the backup too
            again.takeKeys(hub);
            QVERIFY(again.isRevoked(stolen) && !again.isRevoked(kept));
            QVERIFY(again.cards->list().front().revokedAt);
        }
        HouseHub again(to);
        QVERIFY(again.isRevoked(stolen));
        QCOMPARE(again.devices->list().front().unlockKey, QByteArray());
    }
    /// Either may be older than the other: a disk that was full, a file that was put back.
    void filesAndEventsOfWhatIsRevokedAgree() {
        const QString path = fresh("hub");
        const QString before = fresh("devices");
        DeviceId stolen;
        {
            HouseHub hub(path);
            stolen = hub.pair(QStringLiteral("Egels"));
            QVERIFY(QFile::copy(hub.folder.devices(), before));
            QVERIFY(hub.devices->revoke(QStringLiteral("Egels"), hub.clock.now(), [](const QByteArray&) {
                return Delivered{{WriterId(RawId{7}), 5}};
            }));
            QCOMPARE(hub.journal->head(), Position(0));
        }
        {
            const HouseHub hub(path);
            QCOMPARE(hub.journal->head(), Position(1));
            QVERIFY(QFile::remove(hub.folder.devices()) && QFile::copy(before, hub.folder.devices()));
        }
        const HouseHub hub(path);
        QVERIFY(hub.isRevoked(stolen));
        QCOMPARE(hub.devices->list().front().delivered, (Delivered{{WriterId(RawId{7}), 5}}));
        QCOMPARE(hub.journal->head(), Position(1));
    }
    /// What was erased since is known to who read on, and to nobody else.
    void aTabletThatReadNoFurtherDoesNotEndTheWait() {
        HouseHub hub(fresh("hub"));
        const RecoveryKey key = hub.recovery();
        const DeviceId ahead = hub.pair(QStringLiteral("Deur"));
        const DeviceId behind = hub.pair(QStringLiteral("Egels"));
        QVERIFY(hub.note());
        const Cursor old = hub.headCursor();
        const QString backup = hub.backup(fresh("backups"))->folder;
        QVERIFY(hub.note());
        const Cursor further = hub.headCursor();
        const QString to = fresh("terug");
        QVERIFY(restored(backup, to, &key));
        {
            HouseHub again(to);
            again.comesBy(behind, old);
            QVERIFY(again.journal->awaitsTombstones());
            static_cast<void>(again.pull(further, 0, ahead));
            QVERIFY(again.journal->awaitsTombstones());
        }
        {
            HouseHub again(to); // who read further is not forgotten by a restart
            again.comesBy(behind, again.headCursor());
            QVERIFY(again.journal->awaitsTombstones());
            again.compare(ahead);
            static_cast<void>(again.pull(again.headCursor(), 0, ahead));
            QVERIFY(!again.journal->awaitsTombstones());
        }
        // Where nobody did, all who are paired have told what they know.
        const QString other = fresh("terug");
        QVERIFY(restored(backup, other, &key));
        HouseHub again(other);
        again.comesBy(behind, old);
        QVERIFY(again.journal->awaitsTombstones());
        again.comesBy(ahead, old);
        QVERIFY(!again.journal->awaitsTombstones());
    }
    /// Else the hub would wait for all that are paired, also for one that lies in a drawer.
    void whoComesAfterAllWasHandedOverDoesNotBeginTheWaitAnew() {
        const QString path = fresh("hub");
        auto hub = std::make_unique<HouseHub>(path);
        const RecoveryKey key = hub->recovery();
        const DeviceId first = hub->pair(QStringLiteral("Deur"));
        const DeviceId second = hub->pair(QStringLiteral("Egels"));
        hub->pair(QStringLiteral("Lade")); // never comes
        QVERIFY(hub->note());
        const Position point = hub->journal->head();
        const QString backup = hub->backup(fresh("backups"))->folder;
        hub.reset();
        hub = std::make_unique<HouseHub>(path); // a life that the backup does not know of
        QVERIFY(hub->note());
        const Cursor further = hub->headCursor();
        const auto told = hub->after(point);
        QVERIFY(hub->note());
        const Cursor furthest = hub->headCursor();
        const QString to = fresh("terug");
        QVERIFY(restored(backup, to, &key));
        HouseHub again(to);
        static_cast<void>(again.pull(further, 0, first));
        QVERIFY(again.hand(told));
        again.comesBy(first, again.headCursor());
        QVERIFY(!again.journal->awaitsTombstones());
        const IncarnationId life = again.journal->incarnation();
        static_cast<void>(again.pull(further, 0, second));
        QVERIFY(!again.journal->awaitsTombstones());
        QCOMPARE(again.journal->incarnation(), life);
        // Who knows more than was handed over still does.
        static_cast<void>(again.pull(furthest, 0, second));
        QVERIFY(again.journal->awaitsTombstones());
        again.comesBy(second, again.headCursor());
        QVERIFY(!again.journal->awaitsTombstones());
    }
    void whoWasRevokedDoesNotEndTheWait() {
        HouseHub hub(fresh("hub"));
        const RecoveryKey key = hub.recovery();
        const DeviceId stolen = hub.pair(QStringLiteral("Egels"));
        const DeviceId good = hub.pair(QStringLiteral("Deur"));
        hub.pair(QStringLiteral("Lade")); // never comes
        const Position point = hub.journal->head();
        const QString backup = hub.backup(fresh("backups"))->folder;
        QVERIFY(hub.note());
        const Cursor seen = hub.headCursor();
        hub.clock.advance(std::chrono::minutes(1));
        QCOMPARE(hub.run("devices", {QStringLiteral("revoke"), QStringLiteral("Egels")}).exitCode, 0);
        const auto told = hub.after(point);
        const Cursor last = hub.headCursor();
        const QString to = fresh("terug");
        QVERIFY(restored(backup, to, &key));
        HouseHub again(to);
        again.clock.setWall(hub.clock.now() + std::chrono::hours(1));
        again.comesBy(stolen, seen); // the thief is first
        QVERIFY(!again.journal->awaitsTombstones());
        static_cast<void>(again.pull(last, 0, good));
        QVERIFY(again.hand(told));
        QVERIFY(again.journal->awaitsTombstones());
        again.comesBy(good, again.headCursor()); // it said before how far it was
        QVERIFY(!again.journal->awaitsTombstones());
        // Who is revoked long after takes nothing back.
        again.clock.advance(std::chrono::hours(1));
        QCOMPARE(again.run("devices", {QStringLiteral("revoke"), QStringLiteral("Deur")}).exitCode, 0);
        static_cast<void>(again.journal->head());
        QVERIFY(!again.journal->awaitsTombstones());
    }
    /// Nobody runs `verify` of their own accord.
    void aCopiedTabletShowsWhereBeheerLooks() {
        const QString path = fresh("hub");
        DeviceSigner signer = DeviceSigner::from(SecretBytes::random(32)).value();
        {
            HouseHub hub(path);
            QVERIFY(hub.devices->pair({QStringLiteral("Deur"), DeviceRole::Door, {}, signer.publicKey()},
                                      hub.siteKey.bytes(), hub.clock, hub.ids));
            const QString file = fresh("tablet");
            const auto write = [&] {
                SystemIdSource ids(hub.clock);
                SubjectSealer sealer(*hub.journal->keyring());
                const auto journal = Journal::open({.file = file,
                                                    .clock = hub.clock,
                                                    .ids = ids,
                                                    .sealer = sealer,
                                                    .site = hub.journal->identity().site,
                                                    .signer = &signer});
                const Body body = composeBody(Announced{QDate(2026, 9, 21)},
                                              Author{AdultId(RawId{8}), Role::Parent}, hub.clock);
                return (*journal)->append(std::array{draftOf(SubjectId(RawId{5}), body)})->front().event;
            };
            const StoredEvent first = write();
            QVERIFY(QFile::copy(file, file + QStringLiteral(".image")));
            const StoredEvent one = write();
            QVERIFY(QFile::remove(file) && QFile::rename(file + QStringLiteral(".image"), file));
            const StoredEvent other = write();
            QVERIFY(hub.hand({first, one}));
            QCOMPARE(hub.journal->forks(), 0);
            QVERIFY(hub.hand({other}));
            QCOMPARE(hub.journal->forks(), 1);
        }
        HouseHub hub(path); // a restart forgets nothing
        QVERIFY(hub.run("devices").out.contains(QStringLiteral("twee apparaten schreven als Deur")));
        QVERIFY(
            hub.run("devices", {QStringLiteral("--json")}).out.contains(QStringLiteral("\"forked\": true")));
        QVERIFY(hub.run("status").out.contains(QStringLiteral("Twee apparaten")));
    }
};

QTEST_GUILESS_MAIN(PutBackTest)
#include "PutBackTest.moc"
