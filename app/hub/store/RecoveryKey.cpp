// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/RecoveryKey.h"

#include "base/Base32.h"

#include <sodium.h>

#include <algorithm>

namespace drempel::hub {

namespace {

// A sheet: which of the two (1 byte), its share (16), and a check against slips of the pen (3).
constexpr std::size_t keyBytes = 16;
constexpr qsizetype checkBytes = 3;
constexpr qsizetype sheetBytes = 1 + static_cast<qsizetype>(keyBytes) + checkBytes;
constexpr char seedLabel[] = "drempel-recovery-1";

/// Bytes that are wiped when they go out of scope.
template<std::size_t N>
struct Wiped {
    std::array<unsigned char, N> bytes{};
    Wiped() = default;
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    ~Wiped() { sodium_memzero(bytes.data(), bytes.size()); }
};

struct KeyPair {
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> open{};
    Wiped<crypto_box_SECRETKEYBYTES> secret;
};

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

auto length(QByteArrayView bytes) {
    return static_cast<unsigned long long>(bytes.size());
}

void pairFrom(const SecretBytes& key, KeyPair& pair) {
    Wiped<crypto_box_SEEDBYTES> seed;
    crypto_generichash(seed.bytes.data(), seed.bytes.size(), raw(key.view()), length(key.view()),
                       reinterpret_cast<const unsigned char*>(seedLabel), sizeof(seedLabel) - 1);
    crypto_box_seed_keypair(pair.open.data(), pair.secret.bytes.data(), seed.bytes.data());
}

QByteArray checkOf(QByteArrayView sheet) {
    return Digest::of("drempel-recovery-sheet-1", sheet).bytes().first(checkBytes);
}

QString sheetText(char which, QByteArrayView share) {
    QByteArray sheet(1, which);
    sheet += share;
    sheet += checkOf(sheet);
    const QString text = toBase32Groups(sheet);
    sodium_memzero(sheet.data(), static_cast<std::size_t>(sheet.size()));
    return text;
}

/// The bytes of a sheet without its check.
Result<SecretBytes> sheetFrom(QStringView text, const char* which) {
    const QStringView typed = text.trimmed();
    auto bytes = fromBase32(typed.startsWith(recoveryPrefix) ? typed.sliced(recoveryPrefix.size()) : typed);
    if (!bytes || bytes->size() != sheetBytes ||
        checkOf(QByteArrayView(*bytes).chopped(checkBytes)) != bytes->last(checkBytes))
        return fail(ErrorCode::BadInput, which);
    SecretBytes sheet(QByteArrayView(*bytes).chopped(checkBytes));
    sodium_memzero(bytes->data(), static_cast<std::size_t>(bytes->size()));
    return sheet;
}

SecretBytes exclusiveOr(QByteArrayView a, QByteArrayView b) {
    Wiped<keyBytes> mixed;
    std::transform(a.begin(), a.end(), b.begin(), mixed.bytes.begin(), [](char x, char y) {
        return static_cast<unsigned char>(static_cast<unsigned char>(x) ^ static_cast<unsigned char>(y));
    });
    return SecretBytes(QByteArrayView(reinterpret_cast<const char*>(mixed.bytes.data()),
                                      static_cast<qsizetype>(mixed.bytes.size())));
}

} // namespace

Result<RecoveryLock> RecoveryLock::fromBytes(QByteArrayView bytes) {
    if (bytes.size() != qsizetype{crypto_box_PUBLICKEYBYTES})
        return fail(ErrorCode::BadInput, "recovery lock");
    return RecoveryLock(bytes.toByteArray());
}

QString RecoveryLock::name() const {
    constexpr qsizetype nameSigns = 6;
    return QString::fromLatin1(
        toBase32(Digest::of("drempel-recovery-name-1", publicKey_).bytes()).first(nameSigns));
}

QByteArray RecoveryLock::seal(QByteArrayView clear) const {
    QByteArray sealed(clear.size() + qsizetype{crypto_box_SEALBYTES}, Qt::Uninitialized);
    crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()), raw(clear), length(clear),
                    raw(publicKey_));
    return sealed;
}

RecoveryKey RecoveryKey::make() {
    return RecoveryKey(SecretBytes::random(keyBytes));
}

Result<RecoveryKey> RecoveryKey::fromSheets(QStringView first, QStringView second) {
    const auto one = sheetFrom(first, "first");
    if (!one) return tl::unexpected(one.error());
    const auto other = sheetFrom(second, "second");
    if (!other) return tl::unexpected(other.error());
    if (one->view().front() == other->view().front())
        return fail(ErrorCode::Conflict, "the same sheet twice");
    return RecoveryKey(exclusiveOr(one->view().sliced(1), other->view().sliced(1)));
}

std::array<QString, 2> RecoveryKey::sheets() const {
    const SecretBytes share = SecretBytes::random(keyBytes);
    const SecretBytes other = exclusiveOr(share.view(), key_.view());
    return {sheetText(1, share.view()), sheetText(2, other.view())};
}

RecoveryLock RecoveryKey::lock() const {
    KeyPair pair;
    pairFrom(key_, pair);
    return RecoveryLock(QByteArray(reinterpret_cast<const char*>(pair.open.data()),
                                   static_cast<qsizetype>(pair.open.size())));
}

Result<SecretBytes> RecoveryKey::open(QByteArrayView sealed) const {
    if (sealed.size() < qsizetype{crypto_box_SEALBYTES}) return fail(ErrorCode::Corrupt, "too short");
    KeyPair pair;
    pairFrom(key_, pair);
    QByteArray clear(sealed.size() - qsizetype{crypto_box_SEALBYTES}, Qt::Uninitialized);
    if (crypto_box_seal_open(reinterpret_cast<unsigned char*>(clear.data()), raw(sealed), length(sealed),
                             pair.open.data(), pair.secret.bytes.data()) != 0)
        return fail(ErrorCode::Corrupt, "does not open");
    SecretBytes secret(clear);
    sodium_memzero(clear.data(), static_cast<std::size_t>(clear.size()));
    return secret;
}

} // namespace drempel::hub
