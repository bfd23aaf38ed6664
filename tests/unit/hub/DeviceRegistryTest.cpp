// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/devices/DeviceRegistry.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace drempel;
using namespace drempel::hub;

namespace {

Delivered nothing(const QByteArray&) {
    return {};
}

} // namespace

class DeviceRegistryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> dir_;
    ManualClock clock_{Instant{Milliseconds{1'790'000'000'000}}};
    SeededIdSource ids_{clock_, 1};

    SecretBytes siteKey_ = SecretBytes::random(32);

    [[nodiscard]] Result<Pairing> pairIn(DeviceRegistry& registry, const QString& name,
                                         DeviceRole role = DeviceRole::Door, const QString& group = {}) {
        return registry.pair({name, role, group, SecretBytes::random(32).view().toByteArray()}, siteKey_,
                             clock_, ids_);
    }
    [[nodiscard]] QString file() const { return dir_->filePath(QStringLiteral("devices.json")); }
    [[nodiscard]] std::unique_ptr<DeviceRegistry> open() const {
        return std::move(*DeviceRegistry::open(file()));
    }
    [[nodiscard]] QByteArray content() const {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

  private Q_SLOTS:
    void init() { dir_ = std::make_unique<QTemporaryDir>(); }

    void aTabletIsStillKnownAfterARestart() {
        const auto paired =
            pairIn(*open(), QStringLiteral("Deur"), DeviceRole::Group, QStringLiteral("Egels"));
        QVERIFY(paired.has_value());
        const auto again = open();
        QCOMPARE(again->find(paired->token.toStdString()).value(), paired->device.id);
        QVERIFY(again->list().front() == paired->device);
        QVERIFY(!again->find(std::string(43, 'x')) && !again->find(""));
    }
    void theTokenItselfIsNowhereOnTheHub() {
        const auto paired = pairIn(*open(), QStringLiteral("Deur"));
        QVERIFY(paired->token.size() == 43 && !content().contains(paired->token));
        QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
    void aRevokedTabletStaysOut() {
        const auto registry = open();
        const auto paired = pairIn(*registry, QStringLiteral("Deur"));
        QVERIFY(registry->revoke(paired->device.id.toString(), clock_.now(), nothing).has_value());
        QVERIFY(!registry->find(paired->token.toStdString()) && !registry->inUse(paired->device.id));
        QVERIFY(!open()->find(paired->token.toStdString()));
        QCOMPARE(registry->revoke(QStringLiteral("Deur"), clock_.now(), nothing).error().code,
                 ErrorCode::NotFound);
        QVERIFY(pairIn(*registry, QStringLiteral("Deur")).has_value());
    }
    void twoTabletsCannotHaveOneName() {
        const auto registry = open();
        QVERIFY(pairIn(*registry, QStringLiteral("Deur")).has_value());
        QCOMPARE(pairIn(*registry, QStringLiteral("Deur")).error().code, ErrorCode::Conflict);
        QCOMPARE(pairIn(*registry, QStringLiteral(" ")).error().code, ErrorCode::BadInput);
    }
    void noTabletPairsUnderTheKeyOfAnother() {
        const auto registry = open();
        const QByteArray key(32, 'p');
        const auto pairAs = [&](const char* name) {
            return registry->pair({QString::fromLatin1(name), DeviceRole::Door, {}, key}, siteKey_, clock_,
                                  ids_);
        };
        QVERIFY(pairAs("Deur").has_value());
        QCOMPARE(pairAs("Egels").error().code, ErrorCode::Conflict);
        // Nor under that of one that was revoked: a thief has it.
        QVERIFY(registry->revoke(QStringLiteral("Deur"), clock_.now(), nothing).has_value());
        QCOMPARE(pairAs("Egels").error().code, ErrorCode::Conflict);
        QCOMPARE(registry->list().size(), std::size_t(1));
    }
    void aPairingThatCannotBeKeptDoesNotHappen() {
        const auto registry = open();
        dir_.reset();
        QVERIFY(!pairIn(*registry, QStringLiteral("Deur")));
        QVERIFY(registry->list().empty());
    }
    void whenATabletWasSeenIsKeptAndNotUnsaid() {
        const auto registry = open();
        const auto id = pairIn(*registry, QStringLiteral("Deur"))->device.id;
        registry->saw(id, {clock_.now(), Milliseconds(-70'000), 4, QStringLiteral("0.1.0")});
        clock_.advance(Milliseconds(1000));
        registry->saw(id, {clock_.now(), {}, {}, {}});
        QVERIFY(registry->saveContacts().has_value());
        const Contact kept = open()->list().front().contact.value();
        QVERIFY((kept == Contact{clock_.now(), Milliseconds(-70'000), 4, QStringLiteral("0.1.0")}));
    }
    void whatOpensATabletIsOnTheHubOnlyUnderItsSiteKey() {
        const auto registry = open();
        const auto paired = pairIn(*registry, QStringLiteral("Deur"));
        const DeviceId id = paired->device.id;
        QVERIFY(*registry->unlockKeyOf(id, siteKey_) == paired->unlockKey);
        QVERIFY(!content().contains(paired->unlockKey.view().toByteArray().toBase64()));
        QCOMPARE(open()->unlockKeyOf(id, SecretBytes::random(32)).error().code, ErrorCode::Corrupt);
        const SecretBytes next = SecretBytes::random(32);
        QVERIFY(registry->rewrap(siteKey_, next).has_value());
        QVERIFY(*open()->unlockKeyOf(id, next) == paired->unlockKey);
        QVERIFY(registry->rewrap(siteKey_, next).has_value()); // a change that was cut off is done again
        QVERIFY(registry->revoke(QStringLiteral("Deur"), clock_.now(), nothing).has_value());
        QCOMPARE(registry->unlockKeyOf(id, next).error().code, ErrorCode::NotFound);
        // Nobody needs it any more, and it holds up no change of the site key.
        QCOMPARE(open()->list().front().unlockKey, QByteArray());
        QVERIFY(registry->rewrap(next, siteKey_).has_value());
    }
    void aRevokedTabletIsToldSo() {
        const auto registry = open();
        const auto paired = pairIn(*registry, QStringLiteral("Deur"));
        QVERIFY(registry->look(paired->token.toStdString()).state == TokenState::Known);
        QVERIFY(registry->revoke(QStringLiteral("Deur"), clock_.now(), nothing).has_value());
        QVERIFY(open()->look(paired->token.toStdString()).state == TokenState::Revoked);
        QVERIFY(open()->look(std::string(43, 'x')).state == TokenState::Unknown);
    }
    void aDamagedFileIsNotTakenForAnEmptyOne() {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("{\"devices\":[{}]}") > 0);
        out.close();
        QCOMPARE(DeviceRegistry::open(file()).error().code, ErrorCode::Corrupt);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("\0\0\0", 3) > 0);
        out.close();
        QCOMPARE(DeviceRegistry::open(file()).error().code, ErrorCode::Corrupt);
    }
};

QTEST_GUILESS_MAIN(DeviceRegistryTest)
#include "DeviceRegistryTest.moc"
