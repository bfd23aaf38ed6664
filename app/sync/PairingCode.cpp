// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/PairingCode.h"

#include "base/Base32.h"

#include <QStringList>
#include <QUrl>

#include <sodium.h>

namespace drempel {

namespace {

constexpr qsizetype codeBytes = 10;
constexpr qsizetype pinBytes = 32;
constexpr qsizetype longestOffer = 300;
const QString offerMark = QStringLiteral("drempel1");

} // namespace

PairingCode PairingCode::random() {
    return PairingCode(toBase32(SecretBytes::random(codeBytes).view()));
}

Result<PairingCode> PairingCode::parse(QStringView text) {
    const auto bytes = fromBase32(text);
    if (!bytes || bytes->size() != codeBytes) return fail(ErrorCode::BadInput, "pairing code");
    return PairingCode(toBase32(*bytes));
}

QString PairingCode::shown() const {
    return toBase32Groups(*fromBase32(QString::fromLatin1(text_)));
}

Result<SecretBytes> PairingCode::stretched(QByteArrayView salt) const {
    static_assert(saltBytes == crypto_pwhash_SALTBYTES);
    if (salt.size() != saltBytes) return fail(ErrorCode::BadInput, "salt");
    unsigned char key[crypto_generichash_KEYBYTES];
    const QByteArrayView secret = QByteArrayView(text_).sliced(group);
    const int done =
        crypto_pwhash(key, sizeof(key), secret.data(), static_cast<unsigned long long>(secret.size()),
                      reinterpret_cast<const unsigned char*>(salt.data()), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                      crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0) return fail(ErrorCode::Internal, "no memory for Argon2id");
    SecretBytes made(QByteArrayView(reinterpret_cast<const char*>(key), sizeof(key)));
    sodium_memzero(key, sizeof(key));
    return made;
}

QString toText(const PairingOffer& offer) {
    const QByteArray pin = offer.pin.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return QStringList{offerMark, offer.address, QString::fromLatin1(pin), offer.code.shown()}.join(
        QLatin1Char(';'));
}

Result<PairingOffer> offerFromText(QStringView text) {
    const auto parts = text.trimmed().split(QLatin1Char(';'));
    if (text.size() > longestOffer || parts.size() != 4 || parts[0] != offerMark)
        return fail(ErrorCode::BadInput, "pairing offer");
    auto code = PairingCode::parse(parts[3]);
    const auto pin = QByteArray::fromBase64Encoding(
        parts[2].toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QUrl address(parts[1].toString(), QUrl::StrictMode);
    if (!code || !pin || pin.decoded.size() != pinBytes || address.scheme() != QLatin1String("https") ||
        address.host().isEmpty())
        return fail(ErrorCode::BadInput, "pairing offer");
    return PairingOffer{parts[1].toString(), pin.decoded, std::move(*code)};
}

} // namespace drempel
