// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/devices/Pairings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace drempel;
using namespace drempel::hub;

/// Pairing without a network: both sides' proofs and what ends a pairing.
class PairingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> dir_;
    ManualClock clock_{Instant{Milliseconds{1'790'000'000'000}}};
    SeededIdSource ids_{clock_, 1};
    SecretBytes siteKey_ = SecretBytes::random(32);
    const QByteArray pin_{32, 'h'};
    const PairHello hello_{{}, QByteArray(32, 'n'), QByteArray(32, 'k')};
    std::unique_ptr<DeviceRegistry> devices_;
    std::unique_ptr<Pairings> pairings_;

    [[nodiscard]] PairingCode opened(const QString& name = QStringLiteral("Deur")) {
        return *pairings_->open(name, DeviceRole::Group, QStringLiteral("Egels"));
    }
    [[nodiscard]] PairHello hello(const PairingCode& code) const {
        return {code.selector(), hello_.nonce, hello_.publicKey};
    }
    /// What a tablet answers that saw this key on the other side.
    [[nodiscard]] PairProof proved(const PairingCode& code, const PairHello& said, const PairWelcome& welcome,
                                   const QByteArray& seen) const {
        return {said, proofOf(PairSide::Tablet, *code.stretched(welcome.salt), said, welcome, seen)};
    }

  private Q_SLOTS:
    void init() {
        dir_ = std::make_unique<QTemporaryDir>();
        devices_ = std::move(*DeviceRegistry::open(dir_->filePath(QStringLiteral("devices.json"))));
        pairings_ = std::make_unique<Pairings>(*devices_, siteKey_, SiteId(RawId{1}), pin_, clock_, ids_);
    }

    void whoKnowsTheCodeIsPairedAsTheAdministratorSaid() {
        const PairingCode code = opened();
        const auto welcome = pairings_->hello(hello(code));
        QVERIFY(isSameProof(welcome->proof, proofOf(PairSide::Hub, *code.stretched(welcome->salt),
                                                    hello(code), *welcome, pin_)));
        const auto paired = pairings_->prove(proved(code, hello(code), *welcome, pin_));
        QVERIFY(paired.has_value());
        QCOMPARE(paired->device.name, QStringLiteral("Deur"));
        QCOMPARE(paired->device.group, QStringLiteral("Egels"));
        QCOMPARE(paired->device.publicKey, hello_.publicKey);
        QVERIFY(devices_->find(paired->token.toStdString()).has_value());
        // Used up.
        QCOMPARE(pairings_->hello(hello(code)).error().code, ErrorCode::NotFound);
    }
    void somebodyInBetweenCannotFinish() {
        const PairingCode code = opened();
        const auto welcome = pairings_->hello(hello(code));
        // The tablet speaks with somebody else's key, who passes on what both say.
        const QByteArray between(32, 'm');
        QVERIFY(!isSameProof(welcome->proof, proofOf(PairSide::Hub, *code.stretched(welcome->salt),
                                                     hello(code), *welcome, between)));
        QCOMPARE(pairings_->prove(proved(code, hello(code), *welcome, between)).error().code,
                 ErrorCode::Unauthorised);
        // Nor by putting in his own device key, role or name.
        PairHello own = hello(code);
        own.publicKey = QByteArray(32, 'x');
        PairProof stolen = proved(code, hello(code), *welcome, pin_);
        stolen.hello = own;
        QCOMPARE(pairings_->prove(stolen).error().code, ErrorCode::Unauthorised);
        PairWelcome higher = *welcome;
        higher.role = QStringLiteral("overzicht");
        QCOMPARE(pairings_->prove(proved(code, hello(code), higher, pin_)).error().code,
                 ErrorCode::Unauthorised);
        QVERIFY(devices_->list().empty());
    }
    void theHubsOwnProofCannotBeSentBack() {
        const PairingCode code = opened();
        const auto welcome = pairings_->hello(hello(code));
        QCOMPARE(pairings_->prove({hello(code), welcome->proof}).error().code, ErrorCode::Unauthorised);
    }
    void afterFiveWrongProofsTheCodeIsWorthNothing() {
        const PairingCode code = opened();
        const auto welcome = pairings_->hello(hello(code));
        for (int i = 0; i < Pairings::tries; ++i)
            QCOMPARE(pairings_->prove({hello(code), QByteArray(32, '0')}).error().code,
                     ErrorCode::Unauthorised);
        QCOMPARE(pairings_->prove(proved(code, hello(code), *welcome, pin_)).error().code,
                 ErrorCode::NotFound);
    }
    void aCodeThatLayAboutForTenMinutesIsWorthNothing() {
        const PairingCode code = opened();
        const auto welcome = pairings_->hello(hello(code));
        clock_.advance(Pairings::openFor);
        QCOMPARE(pairings_->prove(proved(code, hello(code), *welcome, pin_)).error().code,
                 ErrorCode::NotFound);
    }
    void aNewCodeForTheSameTabletEndsTheOldOne() {
        const PairingCode first = opened();
        const PairingCode second = opened();
        QCOMPARE(pairings_->hello(hello(first)).error().code, ErrorCode::NotFound);
        QVERIFY(pairings_->hello(hello(second)).has_value());
        const PairingCode other = opened(QStringLiteral("Groep"));
        QVERIFY(pairings_->hello(hello(second)).has_value() && pairings_->hello(hello(other)).has_value());
    }
    void doorsThatMayStillBePairedAreCounted() {
        const auto open = [this](const QString& name, DeviceRole role) {
            QVERIFY(pairings_->open(name, role, {}).has_value());
        };
        open(QStringLiteral("Voor"), DeviceRole::Door);
        open(QStringLiteral("Achter"), DeviceRole::Door);
        open(QStringLiteral("Egels"), DeviceRole::Group);
        QCOMPARE(pairings_->openDoorsBut(QStringLiteral("Zij")), 2);
        QCOMPARE(pairings_->openDoorsBut(QStringLiteral("Voor")), 1); // it would take its own place
        clock_.advance(Pairings::openFor);
        QCOMPARE(pairings_->openDoorsBut(QStringLiteral("Zij")), 0);
    }
    void aNameInUseOpensNoPairing() {
        const PairingCode code = opened();
        const auto welcome = pairings_->hello(hello(code));
        QVERIFY(pairings_->prove(proved(code, hello(code), *welcome, pin_)).has_value());
        QCOMPARE(pairings_->open(QStringLiteral("Deur"), DeviceRole::Door, {}).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(pairings_->open({}, DeviceRole::Door, {}).error().code, ErrorCode::BadInput);
    }
    void aCodeIsReadAsAPersonTypesIt() {
        const PairingCode code = PairingCode::random();
        QCOMPARE(code.shown().size(), 19);
        QVERIFY(PairingCode::parse(code.shown().toLower().replace(QLatin1Char('-'), QLatin1Char(' '))) ==
                code);
        for (const char* wrong : {"", "7K3M-9QXT-2BFD", "7K3M-9QXT-2BFD-0WZU", "7K3M-9QXT-2BFD-0WZ8-1"})
            QVERIFY(!PairingCode::parse(QString::fromLatin1(wrong)));
        const PairingOffer offer{QStringLiteral("https://10.0.0.2:8420"), pin_, code};
        QVERIFY(offerFromText(toText(offer)) == offer);
        for (const QString& wrong : {toText(offer).replace(QStringLiteral("https"), QStringLiteral("http")),
                                     toText(offer).mid(1), toText(offer) + QLatin1Char(';'), QString()})
            QVERIFY(!offerFromText(wrong));
    }
    void whatIsNoMessageIsRefused() {
        const PairHello said{QByteArrayLiteral("7K3M"), hello_.nonce, hello_.publicKey};
        QVERIFY(helloFromJson(toJson(said)) == said);
        QVERIFY(proofFromJson(toJson(PairProof{said, QByteArray(32, 'p')})).has_value());
        QVERIFY(!proofFromJson(toJson(said)));
        for (const QByteArray& wrong : {QByteArray(), QByteArray("{}"), QByteArray("[1]"),
                                        toJson(said).replace("nonce", "nonse"), toJson(said).chopped(1)})
            QVERIFY(!helloFromJson(wrong));
        PairWelcome welcome = *pairings_->hello(hello(opened()));
        QVERIFY(welcomeFromJson(toJson(welcome)) == welcome);
        welcome.salt.chop(1);
        QVERIFY(!welcomeFromJson(toJson(welcome)));
    }
};

QTEST_GUILESS_MAIN(PairingsTest)
#include "PairingsTest.moc"
