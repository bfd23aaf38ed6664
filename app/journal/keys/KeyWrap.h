// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Wrap.h"
#include "domain/Sync.h"

namespace drempel {

/// What a wrapped key is bound to: it cannot pass for another key, or for the key of another subject.
[[nodiscard]] inline QByteArray contextOf(const KeyId& key, const SubjectId& subject) {
    return QByteArrayLiteral("drempel-key-1") + key.bytes() + subject.bytes();
}

/// Whether there is a key in it; else it is the mark of one that was destroyed.
[[nodiscard]] inline bool isLive(const WrappedKey& entry) {
    return !entry.wrapped.isEmpty();
}

/// The same key under another wrapping key. Corrupt if it does not open or is no key.
[[nodiscard]] inline Result<QByteArray> wrapAgain(const WrappedKey& entry, const SecretBytes& from,
                                                  const SecretBytes& to) {
    const QByteArray context = contextOf(entry.key, entry.subject);
    const auto clear = unwrap(from, entry.wrapped, context);
    if (!clear) return tl::unexpected<Error>(clear.error());
    if (clear->size() != wrapKeyBytes) return fail(ErrorCode::Corrupt, "a key of another length");
    return wrap(to, clear->view(), context);
}

} // namespace drempel
