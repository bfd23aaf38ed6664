// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Digest.h"

#include <QString>

#include <sodium.h>

#include <cstring>

namespace drempel {

namespace {

// libsodium picks the code for this processor when it is told to start; without, it hashes far slower.
[[maybe_unused]] const int sodiumStarted = sodium_init();

const unsigned char* data(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

Result<Digest> Digest::fromBytes(QByteArrayView bytes) {
    Digest digest;
    if (bytes.size() != static_cast<qsizetype>(size))
        return fail(ErrorCode::BadInput, "a digest is 32 bytes");
    std::memcpy(digest.raw_.data(), bytes.data(), size);
    return digest;
}

Digest Digest::of(QByteArrayView bytes) {
    return of(bytes, QByteArrayView());
}

Digest Digest::of(QByteArrayView first, QByteArrayView second) {
    Digest digest;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, size);
    crypto_generichash_update(&state, data(first), static_cast<unsigned long long>(first.size()));
    crypto_generichash_update(&state, data(second), static_cast<unsigned long long>(second.size()));
    crypto_generichash_final(&state, digest.raw_.data(), size);
    return digest;
}

QByteArray Digest::bytes() const {
    return QByteArray(reinterpret_cast<const char*>(raw_.data()), static_cast<qsizetype>(size));
}

QByteArrayView Digest::view() const {
    return QByteArrayView(reinterpret_cast<const char*>(raw_.data()), static_cast<qsizetype>(size));
}

QString Digest::toHex() const {
    return QString::fromLatin1(bytes().toHex());
}

} // namespace drempel
