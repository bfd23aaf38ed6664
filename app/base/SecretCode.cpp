// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecretCode.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace drempel {

namespace {

constexpr std::size_t valueBytes = 32;
constexpr unsigned long long passes = 2;
constexpr std::size_t memoryBytes = 64U * 1024U * 1024U;

static_assert(codeKeyBytes >= crypto_generichash_KEYBYTES_MIN &&
              codeKeyBytes <= crypto_generichash_KEYBYTES_MAX);

/// Bytes that are wiped when they go out of scope.
template<std::size_t N>
struct Wiped {
    std::array<unsigned char, N> bytes{};
    Wiped() = default;
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    ~Wiped() { sodium_memzero(bytes.data(), bytes.size()); }
};

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

bool wellFormed(QByteArrayView codeKey, QByteArrayView digits) {
    return codeKey.size() == codeKeyBytes && digits.size() >= 4 && digits.size() <= 12 &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool derive(QByteArrayView codeKey, QByteArrayView digits, const unsigned char* salt,
            Wiped<valueBytes>& value) {
    Wiped<crypto_generichash_BYTES> keyed;
    crypto_generichash(keyed.bytes.data(), keyed.bytes.size(), raw(digits),
                       static_cast<unsigned long long>(digits.size()), raw(codeKey),
                       static_cast<std::size_t>(codeKey.size()));
    return crypto_pwhash(value.bytes.data(), value.bytes.size(),
                         reinterpret_cast<const char*>(keyed.bytes.data()), keyed.bytes.size(), salt, passes,
                         memoryBytes, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

} // namespace

Result<CodeSecret> hashCode(QByteArrayView codeKey, QByteArrayView digits) {
    if (!wellFormed(codeKey, digits)) return fail(ErrorCode::BadInput, "code key or digits");
    CodeSecret secret;
    secret.salt = QByteArray(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(secret.salt.data(), static_cast<std::size_t>(secret.salt.size()));
    Wiped<valueBytes> value;
    if (!derive(codeKey, digits, raw(secret.salt), value))
        return fail(ErrorCode::Internal, "no memory for Argon2id");
    secret.value =
        QByteArray(reinterpret_cast<const char*>(value.bytes.data()), static_cast<qsizetype>(valueBytes));
    return secret;
}

bool checkCode(QByteArrayView codeKey, QByteArrayView digits, QByteArrayView salt, QByteArrayView value) {
    if (!wellFormed(codeKey, digits) || salt.size() != crypto_pwhash_SALTBYTES ||
        value.size() != static_cast<qsizetype>(valueBytes))
        return false;
    Wiped<valueBytes> found;
    return derive(codeKey, digits, raw(salt), found) &&
           sodium_memcmp(found.bytes.data(), value.data(), valueBytes) == 0;
}

} // namespace drempel
