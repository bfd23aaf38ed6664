// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/TabletLock.h"

#include "platform/fake/FakePlatform.h"
#include "platform/linux/FileSecretStore.h"
#include "support/HubProcess.h"
#include "sync/Discovery.h"

#include <QSignalSpy>
#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

constexpr int patience = 30'000;

/// A tablet's folder, what stands before its screens, and what was opened.
class Tablet {
  public:
    explicit Tablet(const QTemporaryDir& folder)
      : store_(folder.filePath(tabletFile)) {
        lock = std::make_unique<TabletLock>(store_, gate, clock, finder,
                                            TabletLock::Options{.hub = {}, .version = "1"});
        QObject::connect(lock.get(), &TabletLock::opened, lock.get(),
                         [this](const std::shared_ptr<TabletKeys>& given) { keys = given; });
        QObject::connect(lock.get(), &TabletLock::closed, lock.get(), [this] { ++closings; });
    }
    /// As a person at the screen does it.
    bool pairAt(HubProcess& hub, const QString& name) {
        const auto offer = hub.openPairing(name, QStringLiteral("groep"));
        lock->start();
        gate.pair({}, toText(*offer));
        return QTest::qWaitFor([&] { return keys != nullptr; }, patience);
    }

    ManualClock clock{Instant{Milliseconds{1'790'000'000'000}}};
    Gate gate;
    FakeHubFinder finder;
    std::unique_ptr<TabletLock> lock;
    std::shared_ptr<TabletKeys> keys;
    int closings = 0;

  private:
    FileSecretStore store_;
};

QUrl placeOf(const HubProcess& hub) {
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(hub.port()));
}

QByteArray contentOf(const QString& file) {
    return readFile(file).value_or(QByteArray());
}

/// The text on the card that `cards new` printed.
QString cardIn(const QByteArray& printed) {
    for (const QByteArray& line : printed.split('\n'))
        if (CardSecret::parse(QString::fromUtf8(line))) return QString::fromUtf8(line);
    return {};
}

} // namespace

class TabletLockTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPairedTabletOpensByItselfAndKeepsNoKey() {
        HubProcess hub;
        QVERIFY(hub.start());
        const QTemporaryDir folder;
        Tablet first(folder);
        QVERIFY(first.pairAt(hub, QStringLiteral("Groep")));
        QCOMPARE(first.lock->record().role, QStringLiteral("groep"));

        Tablet again(folder);
        again.lock->start();
        QTRY_VERIFY_WITH_TIMEOUT(again.keys != nullptr, patience);
        QVERIFY(again.keys->unlockKey == first.keys->unlockKey && again.keys->signKey == first.keys->signKey);
        const QByteArray kept = contentOf(folder.filePath(tabletFile));
        QVERIFY(kept.contains("pin"));
        for (const SecretBytes* key : {&again.keys->unlockKey, &again.keys->codeKey, &again.keys->signKey})
            for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
                QVERIFY(!kept.contains(
                    key->view().toByteArray().toBase64(option | QByteArray::OmitTrailingEquals)));
    }
    void aHubThatMovedIsFoundByWhatItAnnounces() {
        HubProcess hub;
        HubProcess neighbour;
        QVERIFY(hub.start() && neighbour.start());
        const QTemporaryDir folder;
        Tablet first(folder);
        QVERIFY(first.pairAt(hub, QStringLiteral("Groep")));
        const QUrl before(first.lock->record().hub);
        QCOMPARE(hub.stop(), 0);

        Tablet again(folder);
        // Anybody may announce: a neighbour's hub under our name, and nothing at all.
        again.finder.places = {placeOf(neighbour), QUrl(QStringLiteral("https://127.0.0.1:1")), before};
        again.lock->start();
        QTRY_COMPARE_WITH_TIMEOUT(again.gate.state(), Gate::State::Locked, patience);
        QTRY_VERIFY_WITH_TIMEOUT(again.finder.asked.size() >= 2, patience); // and goes on looking
        QCOMPARE(again.finder.asked.front(), discovery::pinRecord(again.lock->record().pin));
        QVERIFY(again.keys == nullptr);
        QCOMPARE(QUrl(again.lock->record().hub), before);

        QVERIFY(hub.start() && placeOf(hub) != before);
        again.finder.places = {placeOf(hub), placeOf(neighbour)};
        QSignalSpy moved(again.lock.get(), &TabletLock::moved);
        QTRY_VERIFY_WITH_TIMEOUT(again.keys != nullptr, patience);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(again.lock->address().url, placeOf(hub));
        Tablet later(folder); // it is kept
        later.lock->start();
        QTRY_VERIFY_WITH_TIMEOUT(later.keys != nullptr, patience);
        QVERIFY(later.finder.asked.empty());
    }
    void whileTheHubIsAwayOnlyACardOpensIt() {
        HubProcess hub;
        QVERIFY(hub.start());
        const QTemporaryDir folder;
        QCOMPARE(hub.command(QStringLiteral("cards"),
                             {QStringLiteral("new"), QStringLiteral("--name"), QStringLiteral("Marjan")}),
                 0);
        const QString card = cardIn(hub.out);
        QVERIFY(!card.isEmpty());
        Tablet first(folder);
        QVERIFY(first.pairAt(hub, QStringLiteral("Groep")));
        QCOMPARE(hub.stop(), 0);

        Tablet again(folder);
        again.lock->start();
        QTRY_VERIFY_WITH_TIMEOUT(again.gate.state() == Gate::State::Locked, patience);
        again.gate.giveCard(QStringLiteral("0000-0000-0000-0000-0000-0000-00"));
        QCOMPARE(again.gate.notice(), Gate::Notice::WrongCard);
        again.gate.giveCard(QStringLiteral("onzin"));
        QVERIFY(again.keys == nullptr);
        again.gate.giveCard(card.toLower());
        QVERIFY(again.keys != nullptr && again.keys->codeKey == first.keys->codeKey);
    }
    void aCardThatWasMadeLaterOrRevokedReachesTheTablet() {
        HubProcess hub;
        QVERIFY(hub.start());
        const QTemporaryDir folder;
        Tablet tablet(folder);
        QVERIFY(tablet.pairAt(hub, QStringLiteral("Groep")));
        QVERIFY(tablet.lock->record().cards.empty());
        QCOMPARE(hub.command(QStringLiteral("cards"),
                             {QStringLiteral("new"), QStringLiteral("--name"), QStringLiteral("Marjan")}),
                 0);
        tablet.lock->askNow();
        QTRY_COMPARE_WITH_TIMEOUT(tablet.lock->record().cards.size(), 1U, patience);
        QCOMPARE(hub.command(QStringLiteral("cards"), {QStringLiteral("revoke"), QStringLiteral("Marjan")}),
                 0);
        tablet.lock->askNow();
        QTRY_VERIFY_WITH_TIMEOUT(tablet.lock->record().cards.empty(), patience);
    }
    void aRevokedTabletLocksAndNoCardOpensItAnyMore() {
        HubProcess hub;
        QVERIFY(hub.start());
        const QTemporaryDir folder;
        QCOMPARE(hub.command(QStringLiteral("cards"),
                             {QStringLiteral("new"), QStringLiteral("--name"), QStringLiteral("Marjan")}),
                 0);
        Tablet tablet(folder);
        QVERIFY(tablet.pairAt(hub, QStringLiteral("Groep")));
        QCOMPARE(hub.command(QStringLiteral("devices"), {QStringLiteral("revoke"), QStringLiteral("Groep")}),
                 0);
        tablet.lock->askNow();
        QTRY_COMPARE_WITH_TIMEOUT(tablet.closings, 1, patience);
        Tablet again(folder);
        again.lock->start();
        QCOMPARE(again.gate.state(), Gate::State::Unpaired);
        QCOMPARE(again.gate.notice(), Gate::Notice::Revoked);
        QVERIFY(again.lock->record().cards.empty());
        // It may come back, as a new one.
        QVERIFY(again.pairAt(hub, QStringLiteral("Groep")));
    }
    void afterFourteenHoursAloneItLocks() {
        HubProcess hub;
        QVERIFY(hub.start());
        const QTemporaryDir folder;
        Tablet tablet(folder);
        QVERIFY(tablet.pairAt(hub, QStringLiteral("Groep")));
        tablet.clock.advance(std::chrono::hours(14) - Milliseconds(1));
        tablet.lock->checkTime();
        QCOMPARE(tablet.closings, 0);
        tablet.clock.advance(Milliseconds(1));
        tablet.lock->checkTime();
        QCOMPARE(tablet.closings, 1);
    }
    /// A lid that was shut: no timer ran, and the first finger must not find what was there on Friday.
    void afterASleepTheFirstTouchLocksIt() {
        HubProcess hub;
        QVERIFY(hub.start());
        const QTemporaryDir folder;
        Tablet tablet(folder);
        QVERIFY(tablet.pairAt(hub, QStringLiteral("Groep")));
        const auto touch = [] {
            QObject screen;
            QEvent event(QEvent::TouchBegin);
            QCoreApplication::sendEvent(&screen, &event);
        };
        touch();
        QCOMPARE(tablet.closings, 0);
        tablet.clock.advance(std::chrono::hours(14));
        touch();
        QCOMPARE(tablet.closings, 1);
    }
    void theHubsWordCountsAsCompany() {
        HubProcess hub;
        QVERIFY(hub.start());
        const QTemporaryDir folder;
        Tablet tablet(folder);
        QVERIFY(tablet.pairAt(hub, QStringLiteral("Groep")));
        QCOMPARE(hub.command(QStringLiteral("cards"),
                             {QStringLiteral("new"), QStringLiteral("--name"), QStringLiteral("Marjan")}),
                 0);
        tablet.clock.advance(std::chrono::hours(13));
        tablet.lock->askNow();
        QTRY_COMPARE_WITH_TIMEOUT(tablet.lock->record().cards.size(), 1U, patience);
        tablet.clock.advance(std::chrono::hours(13));
        tablet.lock->checkTime();
        QCOMPARE(tablet.closings, 0);
    }
    void aMistypedCodeOrAddressIsSaid() {
        const QTemporaryDir folder;
        Tablet tablet(folder);
        tablet.lock->start();
        QCOMPARE(tablet.gate.state(), Gate::State::Unpaired);
        tablet.gate.pair(QStringLiteral("127.0.0.1:1"), QStringLiteral("7K3M"));
        QCOMPARE(tablet.gate.notice(), Gate::Notice::BadCode);
        tablet.gate.pair(QStringLiteral(" "), PairingCode::random().shown());
        QCOMPARE(tablet.gate.notice(), Gate::Notice::BadAddress);
        HubProcess hub;
        QVERIFY(hub.start());
        tablet.gate.pair(QStringLiteral("127.0.0.1:%1").arg(hub.port()), PairingCode::random().shown());
        QVERIFY(tablet.gate.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(tablet.gate.notice(), Gate::Notice::NoPairing, patience);
        const auto offer = hub.openPairing(QStringLiteral("Deur"), QStringLiteral("deur"));
        // A slip in the secret part: the hub's own proof does not fit, and it never hears ours.
        QString slip = offer->code.shown();
        slip[slip.size() - 1] = slip.endsWith(QLatin1Char('0')) ? QLatin1Char('1') : QLatin1Char('0');
        tablet.gate.pair(offer->address, slip);
        QTRY_COMPARE_WITH_TIMEOUT(tablet.gate.notice(), Gate::Notice::WrongCode, patience);
        tablet.gate.pair(offer->address, offer->code.shown());
        QTRY_VERIFY_WITH_TIMEOUT(tablet.keys != nullptr, patience);
        QVERIFY(!tablet.gate.sentence().isEmpty() || tablet.gate.notice() == Gate::Notice::None);
    }
    void whoeverHasAnotherKeyPairsNothing() {
        HubProcess hub;
        HubProcess stranger;
        QVERIFY(hub.start() && stranger.start());
        const QTemporaryDir folder;
        Tablet tablet(folder);
        tablet.lock->start();
        auto offer = hub.openPairing(QStringLiteral("Deur"), QStringLiteral("deur"));
        offer->address = QStringLiteral("https://127.0.0.1:%1").arg(stranger.port());
        tablet.gate.pair({}, toText(*offer));
        QTRY_COMPARE_WITH_TIMEOUT(tablet.gate.notice(), Gate::Notice::WrongCode, patience);
        QVERIFY(tablet.keys == nullptr && !QFile::exists(folder.filePath(tabletFile)));
    }
};

QTEST_GUILESS_MAIN(TabletLockTest)
#include "TabletLockTest.moc"
