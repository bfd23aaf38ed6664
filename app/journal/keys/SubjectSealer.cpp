// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/keys/SubjectSealer.h"

#include "base/Wrap.h"

namespace drempel {

qsizetype SubjectSealer::overhead() const {
    return 2 * wrapOverhead;
}

Status SubjectSealer::prepare(std::span<const SubjectId> subjects) {
    return keyring_.prepare(subjects);
}

Result<std::optional<KeyId>> SubjectSealer::keyFor(SubjectId subject, EventClass) {
    return keyring_.keyFor(subject).map([](const KeyId& key) { return std::optional(key); });
}

Result<QByteArray> SubjectSealer::sealWith(KeyId key, const Envelope& envelope, QByteArrayView clear) {
    const auto secret = keyring_.use(key);
    if (!secret) return tl::unexpected<Error>(secret.error());
    return wrap(**secret, clear, encodeAssociatedData(envelope));
}

Result<QByteArray> SubjectSealer::openWith(KeyId key, const Envelope& envelope, QByteArrayView sealed) {
    const auto secret = keyring_.use(key);
    if (!secret) return tl::unexpected<Error>(secret.error());
    return unwrapClear(**secret, sealed, encodeAssociatedData(envelope));
}

Result<QByteArray> SubjectSealer::seal(const Envelope& envelope, const QByteArray& clear) {
    if (!envelope.key) return fail(ErrorCode::Internal, "an envelope without a key");
    const auto owner = keyring_.ownerOf(*envelope.key);
    if (!owner) return tl::unexpected<Error>(owner.error());
    if (*owner == envelope.subject) return sealWith(*envelope.key, envelope, clear);
    return keyring_.keyFor(envelope.subject)
        .and_then([&](KeyId key) { return sealWith(key, envelope, clear); })
        .and_then([&](const QByteArray& inner) { return sealWith(*envelope.key, envelope, inner); });
}

Result<QByteArray> SubjectSealer::open(const StoredEvent& event) {
    const Envelope& envelope = event.envelope;
    if (!envelope.key) return fail(ErrorCode::Corrupt, "a body that is not sealed");
    auto opened = openWith(*envelope.key, envelope, event.body);
    const auto owner = keyring_.ownerOf(*envelope.key);
    if (!opened || !owner || *owner == envelope.subject) return opened;
    // Which of the subject's keys is inside is not told: tablets that were apart made their own.
    const std::vector<KeyId> keys = keyring_.keysOf(envelope.subject);
    for (const KeyId& key : keys)
        if (auto inner = openWith(key, envelope, *opened); inner || inner.error().code == ErrorCode::Locked)
            return inner;
    return fail(ErrorCode::NotFound, "no key of the subject");
}

Status SubjectSealer::destroy(SubjectId subject) {
    return keyring_.isDestroyed(subject) ? Status() : keyring_.destroy(subject);
}

} // namespace drempel
