// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/devices/UnlockCards.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace drempel;
using namespace drempel::hub;

class UnlockCardsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> dir_;
    ManualClock clock_{Instant{Milliseconds{1'790'000'000'000}}};
    SeededIdSource ids_{clock_, 1};
    SecretBytes siteKey_ = SecretBytes::random(32);
    SecretBytes unlockKey_ = SecretBytes::random(32);
    const DeviceId door_{RawId{1}};
    const DeviceId group_{RawId{2}};

    [[nodiscard]] QString file() const { return dir_->filePath(QStringLiteral("cards.json")); }
    [[nodiscard]] std::unique_ptr<UnlockCards> open() const { return std::move(*UnlockCards::open(file())); }
    [[nodiscard]] Result<UnlockCards::New> make(UnlockCards& cards, const QString& name) {
        return cards.make(name, siteKey_, clock_.now(), ids_);
    }

  private Q_SLOTS:
    void init() { dir_ = std::make_unique<QTemporaryDir>(); }

    void aCardOpensEveryTabletWithItsOwnLock() {
        const auto card = make(*open(), QStringLiteral("Marjan"));
        const auto locks = open()->locksFor(door_, unlockKey_, siteKey_);
        QCOMPARE(locks->size(), 1U);
        for (const QString& written :
             {card->secret.shown(), card->secret.scanned(), card->secret.shown().toLower()})
            QVERIFY(*openLock(locks->front(), CardSecret::parse(written)->key(), door_) == unlockKey_);
        QCOMPARE(openLock(locks->front(), card->secret.key(), group_).error().code, ErrorCode::Corrupt);
        QCOMPARE(openLock(locks->front(), CardSecret::random().key(), door_).error().code,
                 ErrorCode::Corrupt);
    }
    void whatIsOnTheCardIsNowhereOnTheHub() {
        const auto card = make(*open(), QStringLiteral("Marjan"));
        QFile in(file());
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray content = in.readAll();
        QVERIFY(!content.contains(card->secret.shown().toLatin1()));
        QVERIFY(!content.contains(card->secret.key().view().toByteArray().toBase64()));
        QVERIFY(!open()->locksFor(door_, unlockKey_, SecretBytes::random(32)));
    }
    void aRevokedCardIsForgotten() {
        const auto cards = open();
        QVERIFY(make(*cards, QStringLiteral("Marjan")) && make(*cards, QStringLiteral("Ineke")));
        QVERIFY(cards->revoke(QStringLiteral("Marjan"), clock_.now()).has_value());
        QCOMPARE(open()->locksFor(door_, unlockKey_, siteKey_)->size(), 1U);
        QCOMPARE(cards->revoke(QStringLiteral("Marjan"), clock_.now()).error().code, ErrorCode::NotFound);
        QVERIFY(make(*cards, QStringLiteral("Marjan")).has_value());
        QCOMPARE(make(*cards, QStringLiteral("Ineke")).error().code, ErrorCode::Conflict);
    }
    void aChangeOfSiteKeyKeepsCardsWorking() {
        const auto cards = open();
        const auto card = make(*cards, QStringLiteral("Marjan"));
        const SecretBytes next = SecretBytes::random(32);
        QVERIFY(cards->rewrap(siteKey_, next).has_value() && cards->rewrap(siteKey_, next).has_value());
        const auto locks = open()->locksFor(door_, unlockKey_, next);
        QVERIFY(*openLock(locks->front(), card->secret.key(), door_) == unlockKey_);
    }
    void aDamagedFileIsNotTakenForNone() {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("{\"cards\":[{}]}") > 0);
        out.close();
        QCOMPARE(UnlockCards::open(file()).error().code, ErrorCode::Corrupt);
    }
    void whatATabletGetsCanBeReadAndNothingElse() {
        const auto cards = open();
        QVERIFY(make(*cards, QStringLiteral("Marjan")).has_value());
        const PairGrant grant{
            QByteArray(43, 't'),
            door_,
            {unlockKey_.copy(), SecretBytes::random(32), *cards->locksFor(door_, unlockKey_, siteKey_)}};
        const auto read = grantFromJson(toJson(grant));
        QVERIFY(read && read->token == grant.token && read->device == door_);
        QVERIFY(read->unlock.unlockKey == unlockKey_ && read->unlock.cards == grant.unlock.cards);
        for (const QByteArray& wrong :
             {QByteArray("{}"), toJson(grant).replace("unlockKey", "x"), toJson(grant).replace("ttt", "tt"),
              toJson(grant).replace("lock\":\"", "lock\":\"!")})
            QVERIFY(!grantFromJson(wrong));
    }
};

QTEST_GUILESS_MAIN(UnlockCardsTest)
#include "UnlockCardsTest.moc"
