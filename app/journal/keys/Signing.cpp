// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/keys/Signing.h"

#include <sodium.h>

namespace drempel {

namespace {

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// What is signed: the label keeps it from passing for anything else this key may ever sign.
QByteArray messageOf(const Digest& head) {
    return QByteArrayLiteral("drempel-head-1") + head.bytes();
}

} // namespace

Result<DeviceSigner> DeviceSigner::from(const SecretBytes& secret) {
    if (secret.size() == crypto_sign_SECRETKEYBYTES) return DeviceSigner(secret.copy());
    if (secret.size() != crypto_sign_SEEDBYTES) return fail(ErrorCode::BadInput, "not an Ed25519 key");
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
    unsigned char secretKey[crypto_sign_SECRETKEYBYTES];
    crypto_sign_seed_keypair(publicKey, secretKey, raw(secret.view()));
    DeviceSigner signer(
        SecretBytes(QByteArrayView(reinterpret_cast<const char*>(secretKey), sizeof(secretKey))));
    sodium_memzero(secretKey, sizeof(secretKey));
    return signer;
}

Result<QByteArray> DeviceSigner::sign(const Digest& head) {
    if (secretKey_.isEmpty()) return fail(ErrorCode::Locked, "no signing key");
    const QByteArray message = messageOf(head);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), raw(secretKey_.view()));
    return signature;
}

QByteArray DeviceSigner::publicKey() const {
    return secretKey_.view().last(crypto_sign_PUBLICKEYBYTES).toByteArray();
}

bool isSignedBy(const Digest& head, QByteArrayView signature, QByteArrayView publicKey) {
    if (signature.size() != crypto_sign_BYTES || publicKey.size() != crypto_sign_PUBLICKEYBYTES) return false;
    const QByteArray message = messageOf(head);
    return crypto_sign_verify_detached(raw(signature), raw(message),
                                       static_cast<unsigned long long>(message.size()), raw(publicKey)) == 0;
}

} // namespace drempel
