// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/keys/SubjectSealer.h"

#include "base/Wrap.h"

namespace drempel {

qsizetype SubjectSealer::overhead() const {
    return wrapOverhead;
}

Status SubjectSealer::prepare(std::span<const SubjectId> subjects) {
    return keyring_.prepare(subjects);
}

Result<std::optional<KeyId>> SubjectSealer::keyFor(SubjectId subject, EventClass) {
    return keyring_.keyFor(subject).map([](const KeyId& key) { return std::optional(key); });
}

Result<QByteArray> SubjectSealer::seal(const Envelope& envelope, const QByteArray& clear) {
    if (!envelope.key) return fail(ErrorCode::Internal, "an envelope without a key");
    const auto key = keyring_.use(*envelope.key);
    if (!key) return tl::unexpected<Error>(key.error());
    return wrap(**key, clear, encodeAssociatedData(envelope));
}

Result<QByteArray> SubjectSealer::open(const StoredEvent& event) {
    if (!event.envelope.key) return fail(ErrorCode::Corrupt, "a body that is not sealed");
    const auto key = keyring_.use(*event.envelope.key);
    if (!key) return tl::unexpected<Error>(key.error());
    return unwrapClear(**key, event.body, encodeAssociatedData(event.envelope));
}

Status SubjectSealer::destroy(SubjectId subject) {
    return keyring_.isDestroyed(subject) ? Status() : keyring_.destroy(subject);
}

} // namespace drempel
