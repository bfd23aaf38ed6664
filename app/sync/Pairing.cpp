// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Pairing.h"

#include "sync/PairingCode.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sodium.h>

namespace drempel {

namespace {

constexpr qsizetype longestWord = 200;
const QString selectorField = QStringLiteral("selector");
const QString nonceField = QStringLiteral("nonce");
const QString keyField = QStringLiteral("publicKey");
const QString saltField = QStringLiteral("salt");
const QString nameField = QStringLiteral("name");
const QString roleField = QStringLiteral("role");
const QString groupField = QStringLiteral("group");
const QString siteField = QStringLiteral("site");
const QString proofField = QStringLiteral("proof");

QString toBase64(const QByteArray& bytes) {
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// The bytes of a field; empty when it is not base64 of exactly so many.
QByteArray bytesOf(const QJsonObject& json, const QString& field, qsizetype size) {
    const auto read = QByteArray::fromBase64Encoding(json[field].toString().toLatin1(),
                                                     QByteArray::Base64UrlEncoding |
                                                         QByteArray::AbortOnBase64DecodingErrors);
    return read && read.decoded.size() == size ? read.decoded : QByteArray();
}

QJsonObject jsonOf(const PairHello& hello) {
    return {{selectorField, QString::fromLatin1(hello.selector)},
            {nonceField, toBase64(hello.nonce)},
            {keyField, toBase64(hello.publicKey)}};
}

Result<PairHello> helloFrom(const QJsonObject& json) {
    PairHello hello{json[selectorField].toString().toLatin1(), bytesOf(json, nonceField, pairingBytes),
                    bytesOf(json, keyField, pairingBytes)};
    if (hello.selector.isEmpty() || hello.selector.size() > longestWord || hello.nonce.isEmpty() ||
        hello.publicKey.isEmpty())
        return fail(ErrorCode::BadInput, "hello");
    return hello;
}

QJsonObject objectIn(const QByteArray& bytes) {
    return QJsonDocument::fromJson(bytes).object();
}

/// Each word with its length in front, so that no two transcripts read the same.
void add(QByteArray& transcript, QByteArrayView word) {
    const quint32 size = qToBigEndian(static_cast<quint32>(word.size()));
    transcript.append(reinterpret_cast<const char*>(&size), sizeof(size));
    transcript.append(word.data(), word.size());
}

} // namespace

QByteArray proofOf(PairSide side, const SecretBytes& key, const PairHello& hello, const PairWelcome& welcome,
                   QByteArrayView pin) {
    QByteArray transcript;
    add(transcript, side == PairSide::Hub ? "drempel-pair-1 hub" : "drempel-pair-1 tablet");
    for (const QByteArray& word :
         {hello.selector, hello.nonce, hello.publicKey, welcome.salt, welcome.nonce, welcome.name.toUtf8(),
          welcome.role.toUtf8(), welcome.group.toUtf8(), welcome.site.bytes()})
        add(transcript, word);
    add(transcript, pin);
    QByteArray proof(pairingBytes, Qt::Uninitialized);
    const QByteArrayView secret = key.view();
    crypto_generichash(reinterpret_cast<unsigned char*>(proof.data()), static_cast<std::size_t>(proof.size()),
                       reinterpret_cast<const unsigned char*>(transcript.constData()),
                       static_cast<unsigned long long>(transcript.size()),
                       reinterpret_cast<const unsigned char*>(secret.data()), key.size());
    return proof;
}

bool isSameProof(QByteArrayView a, QByteArrayView b) {
    return a.size() == pairingBytes && b.size() == pairingBytes &&
           sodium_memcmp(a.data(), b.data(), static_cast<std::size_t>(pairingBytes)) == 0;
}

QByteArray toJson(const PairHello& hello) {
    return QJsonDocument(jsonOf(hello)).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const PairProof& proof) {
    QJsonObject json = jsonOf(proof.hello);
    json[proofField] = toBase64(proof.proof);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const PairWelcome& welcome) {
    const QJsonObject json{{saltField, toBase64(welcome.salt)},
                           {nonceField, toBase64(welcome.nonce)},
                           {nameField, welcome.name},
                           {roleField, welcome.role},
                           {groupField, welcome.group},
                           {siteField, welcome.site.toString()},
                           {proofField, toBase64(welcome.proof)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<PairHello> helloFromJson(const QByteArray& bytes) {
    return helloFrom(objectIn(bytes));
}

Result<PairProof> proofFromJson(const QByteArray& bytes) {
    const QJsonObject json = objectIn(bytes);
    auto hello = helloFrom(json);
    if (!hello) return tl::unexpected(hello.error());
    PairProof proof{std::move(*hello), bytesOf(json, proofField, pairingBytes)};
    if (proof.proof.isEmpty()) return fail(ErrorCode::BadInput, "proof");
    return proof;
}

Result<PairWelcome> welcomeFromJson(const QByteArray& bytes) {
    const QJsonObject json = objectIn(bytes);
    const auto site = SiteId::parse(json[siteField].toString());
    PairWelcome welcome{bytesOf(json, saltField, PairingCode::saltBytes),
                        bytesOf(json, nonceField, pairingBytes),
                        json[nameField].toString(),
                        json[roleField].toString(),
                        json[groupField].toString(),
                        site.value_or(SiteId{}),
                        bytesOf(json, proofField, pairingBytes)};
    const bool isLong = welcome.name.size() > longestWord || welcome.group.size() > longestWord;
    if (!site || welcome.salt.isEmpty() || welcome.nonce.isEmpty() || welcome.proof.isEmpty() ||
        welcome.name.isEmpty() || welcome.role.isEmpty() || isLong)
        return fail(ErrorCode::BadInput, "welcome");
    return welcome;
}

} // namespace drempel
