// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SecretBytes.h"

#include <QByteArray>

namespace drempel {

/// Length in bytes of a key that wraps or seals. Nothing shorter is accepted anywhere.
inline constexpr std::size_t wrapKeyBytes = 32;
/// How much longer the wrapped form is: a random nonce in front, a tag behind.
inline constexpr qsizetype wrapOverhead = 24 + 16;

/// XChaCha20-Poly1305 (libsodium, IETF) under a fresh random nonce, which stands in front. `context` is the
/// associated data: it is not stored, and the same must be given to open. BadInput when the key is not
/// `wrapKeyBytes` long. Any thread.
[[nodiscard]] Result<QByteArray> wrap(const SecretBytes& key, QByteArrayView clear, QByteArrayView context);

/// The secret again. Corrupt when anything differs: the bytes, the key or the context; BadInput for a key of
/// another length. Any thread.
[[nodiscard]] Result<SecretBytes> unwrap(const SecretBytes& key, QByteArrayView wrapped,
                                         QByteArrayView context);

/// As unwrap, for what is no secret to keep out of ordinary memory (a body on its way to the fold).
[[nodiscard]] Result<QByteArray> unwrapClear(const SecretBytes& key, QByteArrayView wrapped,
                                             QByteArrayView context);

} // namespace drempel
