// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Unlock.h"

#include "base/Base32.h"
#include "base/Wrap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace drempel {

namespace {

constexpr std::size_t cardBytes = 16;
constexpr qsizetype tokenLength = 43;
constexpr qsizetype mostCards = 100;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QString unlockField = QStringLiteral("unlockKey");
const QString codeField = QStringLiteral("codeKey");
const QString cardsField = QStringLiteral("cards");
const QString idField = QStringLiteral("id");
const QString lockField = QStringLiteral("lock");
const QString tokenField = QStringLiteral("token");
const QString deviceField = QStringLiteral("device");

QString toText(QByteArrayView bytes) {
    return QString::fromLatin1(bytes.toByteArray().toBase64(base64));
}
QByteArray bytesOf(const QJsonValue& value) {
    const auto read = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return read ? read.decoded : QByteArray();
}

QByteArray lockContext(const CardId& card, const DeviceId& device) {
    return QByteArrayLiteral("drempel-card-1") + card.bytes() + device.bytes();
}

QJsonObject jsonOf(const UnlockAnswer& answer) {
    QJsonArray cards;
    for (const CardLock& lock : answer.cards)
        cards.append(QJsonObject{{idField, lock.card.toString()}, {lockField, toText(lock.wrapped)}});
    return {{unlockField, toText(answer.unlockKey.view())},
            {codeField, toText(answer.codeKey.view())},
            {cardsField, cards}};
}

Result<UnlockAnswer> unlockFrom(const QJsonObject& json) {
    UnlockAnswer answer{SecretBytes(bytesOf(json[unlockField])), SecretBytes(bytesOf(json[codeField])), {}};
    const QJsonArray cards = json[cardsField].toArray();
    if (answer.unlockKey.size() != wrapKeyBytes || answer.codeKey.size() != wrapKeyBytes ||
        cards.size() > mostCards)
        return fail(ErrorCode::BadInput, "unlock");
    for (const auto& value : cards) {
        const auto id = CardId::parse(value.toObject()[idField].toString());
        QByteArray wrapped = bytesOf(value.toObject()[lockField]);
        if (!id || wrapped.size() != static_cast<qsizetype>(wrapKeyBytes) + wrapOverhead)
            return fail(ErrorCode::BadInput, "card");
        answer.cards.push_back({*id, std::move(wrapped)});
    }
    return answer;
}

} // namespace

CardSecret CardSecret::random() {
    return CardSecret(SecretBytes::random(cardBytes));
}

Result<CardSecret> CardSecret::parse(QStringView text) {
    QString rest = text.trimmed().toString().toUpper();
    if (rest.startsWith(QLatin1String(mark))) rest.remove(0, static_cast<qsizetype>(sizeof(mark)) - 1);
    if (rest.startsWith(QLatin1Char(':'))) rest.remove(0, 1);
    const auto bytes = fromBase32(rest);
    if (!bytes || bytes->size() != static_cast<qsizetype>(cardBytes))
        return fail(ErrorCode::BadInput, "card");
    return CardSecret(SecretBytes(*bytes));
}

QString CardSecret::scanned() const {
    return QLatin1String(mark) + QLatin1Char(':') + QString::fromLatin1(toBase32(secret_.view()));
}

QString CardSecret::shown() const {
    return toBase32Groups(secret_.view());
}

SecretBytes CardSecret::key() const {
    // The secret is random in full, so a hash is all the stretching that it needs.
    unsigned char key[wrapKeyBytes];
    const QByteArrayView secret = secret_.view();
    constexpr char label[] = "drempel-card-1 key of an unlock card";
    crypto_generichash(key, sizeof(key), reinterpret_cast<const unsigned char*>(secret.data()),
                       secret_.size(), reinterpret_cast<const unsigned char*>(label), sizeof(label) - 1);
    SecretBytes made(QByteArrayView(reinterpret_cast<const char*>(key), sizeof(key)));
    sodium_memzero(key, sizeof(key));
    return made;
}

Result<CardLock> lockWith(const CardId& card, const SecretBytes& cardKey, const DeviceId& device,
                          const SecretBytes& unlockKey) {
    auto wrapped = wrap(cardKey, unlockKey.view(), lockContext(card, device));
    if (!wrapped) return tl::unexpected(wrapped.error());
    return CardLock{card, std::move(*wrapped)};
}

Result<SecretBytes> openLock(const CardLock& lock, const SecretBytes& cardKey, const DeviceId& device) {
    return unwrap(cardKey, lock.wrapped, lockContext(lock.card, device));
}

QByteArray toJson(const UnlockAnswer& answer) {
    return QJsonDocument(jsonOf(answer)).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const PairGrant& grant) {
    QJsonObject json = jsonOf(grant.unlock);
    json[tokenField] = QString::fromLatin1(grant.token);
    json[deviceField] = grant.device.toString();
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<UnlockAnswer> unlockFromJson(const QByteArray& bytes) {
    return unlockFrom(QJsonDocument::fromJson(bytes).object());
}

Result<PairGrant> grantFromJson(const QByteArray& bytes) {
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    auto unlock = unlockFrom(json);
    if (!unlock) return tl::unexpected(unlock.error());
    const auto device = DeviceId::parse(json[deviceField].toString());
    PairGrant grant{json[tokenField].toString().toLatin1(), device.value_or(DeviceId{}), std::move(*unlock)};
    if (!device || grant.token.size() != tokenLength) return fail(ErrorCode::BadInput, "grant");
    return grant;
}

} // namespace drempel
