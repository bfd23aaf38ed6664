// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/keys/Keyring.h"
#include "support/HubClient.h"
#include "support/HubProcess.h"
#include "support/JournalBox.h"
#include "sync/Live.h"
#include "sync/Wire.h"

#include <QDir>

using namespace drempel;
using namespace drempel::test;

/// The shipped hub as an administrator and a tablet see it.
class ServeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anotherTabletIsToldRightAfterTheCommit() {
        HubProcess hub;
        QVERIFY(hub.start());
        const PairedDevice device = hub.pair(QStringLiteral("Deur"));
        SystemClock clock;
        SystemIdSource ids(clock);
        RemoteWriter writer(device.site, ids, clock);
        writer.signWith(device.signKey);

        HubClient live(hub.port(), device.token);
        QVERIFY(live.send("GET /v1/live HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer " + device.token +
                          "\r\n\r\n"));
        LiveParser parser;
        const auto nextPosition = [&] {
            std::vector<Position> positions;
            while (positions.empty()) {
                QByteArray bytes = live.more();
                if (bytes.isEmpty()) return Position{-1};
                if (bytes.startsWith("HTTP/1.1 200")) bytes.remove(0, bytes.indexOf("\r\n\r\n") + 4);
                positions = parser.feed(bytes);
            }
            return positions.back();
        };
        QCOMPARE(nextPosition(), 2); // that a pairing was opened, and that this tablet was paired
        HubClient push(hub.port(), device.token);
        for (Position expected = 3; expected <= 5; ++expected) {
            QCOMPARE(push.post(endpoint::events, toWire(PushRequest{{writer.next("x")}})).status, 200);
            QCOMPARE(nextPosition(), expected);
        }
        // Revoked: the stream ends and nothing is handed out any more.
        QCOMPARE(hub.command(QStringLiteral("devices"), {QStringLiteral("revoke"), QStringLiteral("Deur")}),
                 0);
        QCOMPARE(push.get(endpoint::events).status, 401);
        QCOMPARE(hub.stop(), 0);
        QCOMPARE(nextPosition(), -1);
    }

    void commandsWorkWhetherTheHubRunsOrNot() {
        HubProcess hub;
        QCOMPARE(hub.command(QStringLiteral("demo")), 0);
        QVERIFY(!hub.openPairing(QStringLiteral("Eerst"), QStringLiteral("deur")));
        QVERIFY(hub.err.contains("draaiende hub"));
        QVERIFY(hub.start());
        QVERIFY(!hub.pair(QStringLiteral("Eerst")).token.isEmpty());
        QVERIFY(!hub.pair(QStringLiteral("Later")).token.isEmpty());
        QCOMPARE(hub.command(QStringLiteral("status")), 0);
        QVERIFY(hub.out.contains("draait"));
        QCOMPARE(hub.command(QStringLiteral("demo")), 0);
        QCOMPARE(hub.command(QStringLiteral("verify")), 0);
        QCOMPARE(hub.stop(), 0);
        QCOMPARE(hub.command(QStringLiteral("status")), 0);
        QVERIFY(hub.out.contains("staat stil"));
        QCOMPARE(hub.command(QStringLiteral("devices")), 0);
        QVERIFY(hub.out.contains("Eerst") && hub.out.contains("Later"));
    }
    void aSecondHubOnOneFolderDoesNotStart() {
        HubProcess hub;
        QVERIFY(hub.start());
        QCOMPARE(hub.command(QStringLiteral("serve")), 1);
        QVERIFY(hub.err.contains("gebruikt deze map nu"));
    }
    void theOfferNamesAnAddressThatTabletsCanReach() {
        HubProcess hub({QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")});
        QVERIFY(hub.start());
        const auto offer = hub.openPairing(QStringLiteral("Deur"), QStringLiteral("deur"));
        QVERIFY(offer.has_value());
        QVERIFY(!offer->address.contains(QStringLiteral("0.0.0.0")));
    }
    void aMistakeInTheOptionsStopsTheHub() {
        HubProcess hub;
        QCOMPARE(hub.command(QStringLiteral("serve"), {QStringLiteral("--listen"), QStringLiteral("overal")}),
                 1);
        QCOMPARE(hub.command(QStringLiteral("serve"), {QStringLiteral("--limit"), QStringLiteral("onzin=1")}),
                 1);
    }
    void aDamagedJournalIsKeptAndNothingIsPretended() {
        HubProcess hub;
        QCOMPARE(hub.command(QStringLiteral("demo")), 0);
        const QString file = hub.data() + QStringLiteral("/journal.db");
        QFile journal(file);
        QVERIFY(journal.open(QIODevice::ReadWrite) && journal.write(QByteArray(4096, 'x')) > 0);
        journal.close();
        const QByteArray damaged = contentOf(file);

        QCOMPARE(hub.command(QStringLiteral("serve")), 1);
        QVERIFY2(hub.err.contains("beschadigd") && hub.err.contains("--set-aside"), hub.err.constData());
        QCOMPARE(hub.command(QStringLiteral("status")), 1);
        QCOMPARE(contentOf(file), damaged);

        HubProcess again({QStringLiteral("--set-aside")});
        QVERIFY(QDir().rename(hub.data(), again.data()));
        QVERIFY(again.start());
        const QStringList aside = QDir(again.data()).entryList({QStringLiteral("journal.db.corrupt-*")});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contentOf(again.data() + QLatin1Char('/') + aside.front()), damaged);
        QCOMPARE(again.command(QStringLiteral("verify")), 0);
    }
    void aFullDiskIsSaidAndNothingAcknowledgedIsLost() {
        HubProcess hub;
        QVERIFY(hub.start());
        const PairedDevice device = hub.pair(QStringLiteral("Deur"));
        QCOMPARE(hub.stop(), 0);
        SystemClock clock;
        SystemIdSource ids(clock);
        RemoteWriter writer(device.site, ids, clock);
        writer.signWith(device.signKey);
        hub.limitFiles(512 * 1024);
        QVERIFY(hub.start());
        HubClient client(hub.port(), device.token);
        qsizetype acknowledged = 0;
        HubClient::Answer answer;
        QByteArray batch;
        for (int i = 0; i < 200; ++i) {
            batch = toWire(PushRequest{writer.next(50)});
            answer = client.post(endpoint::events, batch);
            if (answer.status != 200) break;
            acknowledged += 50;
        }
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.head.contains("Retry-After"));
        QVERIFY(acknowledged > 0);
        hub.kill();

        // Room again: the batch that was refused goes in, and all that was acknowledged is there.
        hub.limitFiles(0);
        QVERIFY(hub.start());
        HubClient again(hub.port(), device.token);
        QCOMPARE(again.post(endpoint::events, batch).status, 200);
        QCOMPARE(hub.command(QStringLiteral("verify"), {QStringLiteral("--json")}), 0);
        QCOMPARE(QJsonDocument::fromJson(hub.out).object()[QStringLiteral("events")].toInteger(),
                 acknowledged + 50 + 2); // and that this tablet was paired
    }
    void nobodyWritesWhatNoTabletSigned() {
        HubProcess hub;
        QVERIFY(hub.start());
        const PairedDevice device = hub.pair(QStringLiteral("Deur"));
        SystemClock clock;
        SystemIdSource ids(clock);
        RemoteWriter writer(device.site, ids, clock);
        HubClient client(hub.port(), device.token);
        const QByteArray unsignedBatch = toWire(PushRequest{writer.next(2)});
        const auto refused = fromWire<PushAnswer>(client.post(endpoint::events, unsignedBatch).body);
        QVERIFY(refused && refused->answers.size() == 2);
        for (const Answer& each : refused->answers)
            QVERIFY(each.receipt == Receipt::Refused && each.reason == "signature");
        // What the device signs next vouches for what stands before it.
        const std::vector<StoredEvent> first = writer.next(1);
        writer.signWith(device.signKey);
        const std::vector<StoredEvent> batch{first.front(), writer.next("c")};
        const auto stored =
            fromWire<PushAnswer>(client.post(endpoint::events, toWire(PushRequest{batch})).body);
        QVERIFY(stored && std::ranges::all_of(stored->answers, [](const Answer& each) {
                    return each.receipt == Receipt::Stored;
                }));
    }
    void keysGoThroughTheLaneUnderTheDevicesOwnKey() {
        HubProcess hub;
        QVERIFY(hub.start());
        const PairedDevice device = hub.pair(QStringLiteral("Deur"));
        const PairedDevice other = hub.pair(QStringLiteral("Groep"));
        QTemporaryDir folder;
        const SecretBytes unlockKey(device.unlockKey);
        const auto keyring = Keyring::open(folder.filePath(QStringLiteral("keys")), unlockKey.copy());
        DREMPEL_VERIFY_OK((*keyring)->keyFor(SubjectId(RawId{7})));
        const QByteArray push = toWire(KeysPush{(*keyring)->since(0, 9, unlockKey).value()});
        HubClient client(hub.port(), device.token);
        const auto taken = fromWire<KeysTaken>(client.post(endpoint::keys, push).body);
        QVERIFY(taken && taken->counter == taken->before + 1);
        // The other gets it under its own key; with a token alone nobody can read it.
        HubClient second(hub.port(), other.token);
        const auto answer = fromWire<KeysAnswer>(second.get(QByteArray(endpoint::keys) + "?after=0").body);
        QVERIFY(answer && answer->counter == taken->counter);
        QTemporaryDir elsewhere;
        const SecretBytes otherKey(other.unlockKey);
        const auto theirs = Keyring::open(elsewhere.filePath(QStringLiteral("keys")), otherKey.copy());
        QCOMPARE((*theirs)->take(answer->keys, unlockKey).error().code, ErrorCode::Corrupt);
        DREMPEL_VERIFY_OK((*theirs)->take(answer->keys, otherKey));
        const KeyId key = (*keyring)->keyFor(SubjectId(RawId{7})).value();
        QVERIFY((*theirs)->find(key).value() == (*keyring)->find(key).value());
        // Sent under the wrong key nothing is kept.
        DREMPEL_VERIFY_OK((*keyring)->keyFor(SubjectId(RawId{8})));
        const QByteArray notTheirs = toWire(KeysPush{(*keyring)->since(1, 9, unlockKey).value()});
        QCOMPARE(second.post(endpoint::keys, notTheirs).status, 400);
        QCOMPARE(second.get(QByteArray(endpoint::keys) + "?after=x").status, 400);
    }
    void aHubThatLostItsJournalTellsTabletsToReconcile() {
        HubProcess hub;
        QVERIFY(hub.start());
        const PairedDevice device = hub.pair(QStringLiteral("Deur"));
        SystemClock clock;
        SystemIdSource ids(clock);
        RemoteWriter writer(device.site, ids, clock);
        writer.signWith(device.signKey);
        HubClient first(hub.port(), device.token);
        const auto stored =
            fromWire<PushAnswer>(first.post(endpoint::events, toWire(PushRequest{writer.next(5)})).body);
        QVERIFY(stored.has_value());
        QCOMPARE(hub.stop(), 0);
        for (const char* end : {"", "-wal", "-shm"})
            QFile::remove(hub.data() + QStringLiteral("/journal.db") + QLatin1String(end));
        QVERIFY(hub.start());
        HubClient again(hub.port(), device.token);
        const auto answer = again.get(QByteArray(endpoint::events) + "?after=" + cursorToText(stored->head));
        QCOMPARE(answer.status, 409);
        const Cursor head = fromWire<ReconcileNeeded>(answer.body)->head;
        QCOMPARE(head.hub, stored->head.hub);
        QVERIFY(head.incarnation != stored->head.incarnation);
    }

  private:
    static QByteArray contentOf(const QString& file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(ServeTest)
#include "ServeTest.moc"
