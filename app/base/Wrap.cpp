// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Wrap.h"

#include <sodium.h>

namespace drempel {

namespace {

constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(wrapKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(wrapOverhead == nonceBytes + qsizetype{crypto_aead_xchacha20poly1305_ietf_ABYTES});

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

auto length(QByteArrayView bytes) {
    return static_cast<unsigned long long>(bytes.size());
}

bool open(unsigned char* into, const SecretBytes& key, QByteArrayView wrapped, QByteArrayView context) {
    const QByteArrayView sealed = wrapped.sliced(nonceBytes);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(into, nullptr, nullptr, raw(sealed), length(sealed),
                                                      raw(context), length(context), raw(wrapped),
                                                      raw(key.view())) == 0;
}

} // namespace

Result<QByteArray> wrap(const SecretBytes& key, QByteArrayView clear, QByteArrayView context) {
    if (key.size() != wrapKeyBytes) return fail(ErrorCode::BadInput, "a key of another length");
    QByteArray wrapped(clear.size() + wrapOverhead, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(wrapped.data());
    randombytes_buf(out, static_cast<std::size_t>(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceBytes, nullptr, raw(clear), length(clear),
                                               raw(context), length(context), nullptr, out, raw(key.view()));
    return wrapped;
}

Result<QByteArray> unwrapClear(const SecretBytes& key, QByteArrayView wrapped, QByteArrayView context) {
    if (key.size() != wrapKeyBytes) return fail(ErrorCode::BadInput, "a key of another length");
    if (wrapped.size() < wrapOverhead) return fail(ErrorCode::Corrupt, "too short to be wrapped");
    QByteArray clear(wrapped.size() - wrapOverhead, Qt::Uninitialized);
    if (!open(reinterpret_cast<unsigned char*>(clear.data()), key, wrapped, context))
        return fail(ErrorCode::Corrupt, "does not open");
    return clear;
}

Result<SecretBytes> unwrap(const SecretBytes& key, QByteArrayView wrapped, QByteArrayView context) {
    auto clear = unwrapClear(key, wrapped, context);
    if (!clear) return tl::unexpected<Error>(std::move(clear.error()));
    SecretBytes secret(*clear);
    sodium_memzero(clear->data(), static_cast<std::size_t>(clear->size()));
    return secret;
}

} // namespace drempel
