// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Event.h"
#include "hub/devices/DeviceRegistry.h"
#include "hub/store/HubJournal.h"
#include "hub/store/SiteKey.h"
#include "support/JournalBox.h"

#include <QCborMap>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <future>

using namespace drempel;
using namespace drempel::hub;
using namespace drempel::test;

namespace {

const SubjectId noor(RawId{5});
const Author leidster{AdultId(RawId{6}), Role::Caregiver};

/// A hub with its keys, which knows what each of its devices was paired as.
class KnowingHub {
  public:
    explicit KnowingHub(const QString& path)
      : folder(*DataFolder::open(path))
      , devices(std::move(*DeviceRegistry::open(folder.devices())))
      , siteKey(std::move(*SiteKey::openOrCreate(folder))) {
        open();
    }
    void open() {
        journal = std::move(*HubJournal::open(folder, clock, journalIds_));
        if (!journal->openKeyring(siteKey.bytes())) qFatal("keyring");
        journal->askForSignatures([this] { return devices->publicKeys(); });
    }
    /// As a hub whose disk broke and whose keys and pairings were put back.
    void loseEvents() {
        journal.reset();
        for (const char* end : {"", "-wal", "-shm"})
            QFile::remove(folder.journal() + QLatin1String(end));
        open();
    }
    std::vector<Answer> hand(std::span<const StoredEvent> events) {
        std::promise<std::vector<Answer>> answers;
        PushedBatch batch;
        for (const StoredEvent& each : events)
            batch.events.emplace_back(each);
        journal->push(batch, [&](Result<PushAnswer> pushed) { answers.set_value(pushed.value().answers); });
        return answers.get_future().get();
    }
    Answer hand(const StoredEvent& event) { return hand(std::array{event}).front(); }
    std::vector<StoredEvent> events() {
        std::vector<StoredEvent> all;
        const auto read = journal->read(0);
        for (const OpenedEvent& one : *read)
            all.push_back(one.placed.event);
        return all;
    }

    ManualClock clock{testStart};

  private:
    SystemIdSource journalIds_{clock};

  public:
    DataFolder folder;
    std::unique_ptr<DeviceRegistry> devices;
    SiteKey siteKey;
    std::unique_ptr<HubJournal> journal; ///< last: it asks the others
};

/// A paired tablet, which says what it is told to say of itself.
class Tablet {
  public:
    Tablet(KnowingHub& hub, const QString& file, const QString& name, DeviceRole role)
      : hub_(hub)
      , ids_(hub.clock)
      , sealer_(*hub.journal->keyring())
      , journal_(std::move(*Journal::open({.file = file,
                                           .clock = hub.clock,
                                           .ids = ids_,
                                           .sealer = sealer_,
                                           .site = hub.journal->identity().site,
                                           .signer = &signer_}))) {
        if (!hub.devices->pair({name, role, {}, signer_.publicKey()}, hub.siteKey.bytes(), hub.clock, ids_))
            qFatal("pair");
    }
    StoredEvent write(const QByteArray& body) {
        return journal_->append(std::array{JournalBox::draft(body, noor)})->front().event;
    }
    StoredEvent claim(Station station) { return write(bodyAt(station)); }
    /// As programs wrote that did not say where.
    StoredEvent claimNothing() {
        QCborMap map = QCborValue::fromCbor(bodyAt(Station::Door)).toMap();
        constexpr qint64 stationKey = 10;
        if (map.take(stationKey).toInteger(-1) != static_cast<qint64>(Station::Door)) qFatal("no station");
        return write(map.toCborValue().toCbor());
    }
    [[nodiscard]] Journal& journal() { return *journal_; }

  private:
    [[nodiscard]] QByteArray bodyAt(Station station) const {
        const Received received{QDate(2026, 9, 21), {}};
        return encodeBody(composeBody(received, leidster, hub_.clock, {}, station));
    }

    KnowingHub& hub_;
    SystemIdSource ids_;
    DeviceSigner signer_ = DeviceSigner::from(SecretBytes::random(32)).value();
    SubjectSealer sealer_;
    std::unique_ptr<Journal> journal_;
};

bool isRefused(const Answer& answer) {
    return answer.receipt == Receipt::Refused && answer.reason == "station";
}

} // namespace

/// Which kind of tablet wrote an event is not for that tablet to say.
class StationTest : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    int number_ = 0;
    QString fresh() { return dir_.filePath(QString::number(++number_)); }

  private Q_SLOTS:
    void aDoorThatSaysItIsTheGroupIsNotBelieved() {
        KnowingHub hub(fresh());
        Tablet door(hub, fresh(), QStringLiteral("Deur"), DeviceRole::Door);
        const std::array events{door.claim(Station::Door), door.claim(Station::Group),
                                door.claim(Station::Door)};
        const auto answers = hub.hand(events);
        QCOMPARE(answers[0].receipt, Receipt::Stored);
        QVERIFY(isRefused(answers[1]));
        QCOMPARE(answers[2].receipt, Receipt::Stored); // nothing else is held up
        QCOMPARE(hub.events().size(), std::size_t(2));
        // The tablet keeps it, for a person to look at.
        DREMPEL_VERIFY_OK(door.journal().settle(answers));
        const auto attention = door.journal().attention();
        QCOMPARE(attention->size(), std::size_t(1));
        QCOMPARE(attention->front().reason, std::string("station"));
        QVERIFY(attention->front().event == events[1]);
        // Asking again does not help.
        QVERIFY(isRefused(hub.hand(events[1])));
    }
    void whatEachDeviceMaySayOfItself_data() {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("own");
        QTest::newRow("door") << static_cast<int>(DeviceRole::Door) << static_cast<int>(Station::Door);
        QTest::newRow("group") << static_cast<int>(DeviceRole::Group) << static_cast<int>(Station::Group);
        QTest::newRow("overview") << static_cast<int>(DeviceRole::Overview)
                                  << static_cast<int>(Station::Overview);
    }
    void whatEachDeviceMaySayOfItself() {
        QFETCH(int, role);
        QFETCH(int, own);
        KnowingHub hub(fresh());
        Tablet tablet(hub, fresh(), QStringLiteral("Tablet"), static_cast<DeviceRole>(role));
        for (int station = 0; station <= static_cast<int>(last(Station{})); ++station) {
            const Answer answer = hub.hand(tablet.claim(static_cast<Station>(station)));
            QVERIFY(station == own ? answer.receipt == Receipt::Stored : isRefused(answer));
        }
        // What does not say it is of the door.
        const Answer silent = hub.hand(tablet.claimNothing());
        QVERIFY(own == static_cast<int>(Station::Door) ? silent.receipt == Receipt::Stored
                                                       : isRefused(silent));
    }
    void whatIsBroughtBackAfterARestoreIsStillTheirs() {
        KnowingHub hub(fresh());
        const Body body = composeBody(WriterStarted{}, Author{}, hub.clock);
        DREMPEL_VERIFY_OK(hub.journal->append({draftOf(subjectOf(hub.journal->identity().site), body)}));
        {
            Tablet door(hub, fresh(), QStringLiteral("Deur"), DeviceRole::Door);
            Tablet group(hub, fresh(), QStringLiteral("Egels"), DeviceRole::Group);
            QCOMPARE(hub.hand(door.claim(Station::Door)).receipt, Receipt::Stored);
            QCOMPARE(hub.hand(group.claim(Station::Group)).receipt, Receipt::Stored);
        }
        DREMPEL_VERIFY_OK(hub.devices->revoke(QStringLiteral("Egels"), hub.clock.now()));
        const auto all = hub.events();
        QCOMPARE(all.size(), std::size_t(3)); // the hub's own, the door's, and that of the revoked one
        hub.loseEvents();
        for (const Answer& each : hub.hand(all))
            QCOMPARE(each.receipt, Receipt::Stored);
    }
    void aHubWithANewKeyTakesBackWhatItWroteUnderTheOldOne() {
        KnowingHub hub(fresh());
        const QString image = fresh();
        const auto say = [&hub] {
            const Body body = composeBody(WriterStarted{}, Author{}, hub.clock);
            return hub.journal->append({draftOf(subjectOf(hub.journal->identity().site), body)});
        };
        DREMPEL_VERIFY_OK(say());
        hub.journal.reset();
        QVERIFY(QFile::copy(hub.folder.journal(), image));
        hub.open();
        DREMPEL_VERIFY_OK(say());
        const StoredEvent later = hub.events().back();
        hub.journal.reset();
        QVERIFY(QFile::remove(hub.folder.journal()) && QFile::copy(image, hub.folder.journal()));
        QVERIFY(QFile::remove(hub.folder.signer().path));
        hub.open();
        QCOMPARE(hub.hand(later).receipt, Receipt::Stored);
    }
    void aDeviceThatTheRegisterLostIsNotTheHubEither() {
        KnowingHub hub(fresh());
        Tablet door(hub, fresh(), QStringLiteral("Deur"), DeviceRole::Door);
        QCOMPARE(hub.hand(door.claim(Station::Door)).receipt, Receipt::Stored);
        hub.devices = std::move(*DeviceRegistry::open(fresh()));
        QVERIFY(isRefused(hub.hand(door.claim(Station::Hub))));
        QCOMPARE(hub.hand(door.claim(Station::Door)).receipt, Receipt::Stored);
    }
    void whatTheHubCannotReadYetIsKept() {
        KnowingHub hub(fresh());
        Tablet door(hub, fresh(), QStringLiteral("Deur"), DeviceRole::Door);
        const StoredEvent sealed = door.claim(Station::Group);
        hub.journal->keyring()->lock();
        QCOMPARE(hub.hand(sealed).receipt, Receipt::Stored);
        // Once it is here it is not taken from whoever hands it over again.
        hub.journal.reset();
        hub.open();
        QCOMPARE(hub.hand(sealed).receipt, Receipt::Known);
        QVERIFY(hub.journal->verify()->intact());
    }
};

QTEST_GUILESS_MAIN(StationTest)
#include "StationTest.moc"
