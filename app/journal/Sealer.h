// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Envelope.h"

#include <span>

namespace drempel {

/// Turns a clear body into the bytes that rest and travel, and back. Used on the journal's thread.
class Sealer {
  public:
    virtual ~Sealer() = default;
    /// How much longer a sealed body is, in bytes.
    [[nodiscard]] virtual qsizetype overhead() const = 0;
    /// Told of all subjects that a transaction is about, before `keyFor`: to make their keys in one go.
    [[nodiscard]] virtual Status prepare(std::span<const SubjectId> subjects) = 0;
    /// The key an event of this subject and class is sealed with; none if it stays clear. It becomes
    /// part of the envelope, so it is asked for before `seal`.
    [[nodiscard]] virtual Result<std::optional<KeyId>> keyFor(SubjectId subject, EventClass eventClass) = 0;
    /// The body as stored. `envelope` is complete but for bodyHash; encodeAssociatedData(envelope) is
    /// the associated data.
    [[nodiscard]] virtual Result<QByteArray> seal(const Envelope& envelope, const QByteArray& clear) = 0;
    /// Destroys the keys of a subject that was erased, for ever. Harmless a second time.
    [[nodiscard]] virtual Status destroy(SubjectId) { return {}; }
    /// The clear body. NotFound if this device has no key for it, Locked if its keys are not in memory now,
    /// Corrupt if the seal is broken.
    [[nodiscard]] virtual Result<QByteArray> open(const StoredEvent& event) = 0;
};

/// Seals nothing: the body is clear and the envelope names no key. Any thread.
class NullSealer final : public Sealer {
  public:
    [[nodiscard]] qsizetype overhead() const override { return 0; }
    [[nodiscard]] Status prepare(std::span<const SubjectId>) override { return {}; }
    [[nodiscard]] Result<std::optional<KeyId>> keyFor(SubjectId, EventClass) override {
        return std::optional<KeyId>{};
    }
    [[nodiscard]] Result<QByteArray> seal(const Envelope&, const QByteArray& clear) override { return clear; }
    [[nodiscard]] Result<QByteArray> open(const StoredEvent& event) override {
        if (event.envelope.key) return fail(ErrorCode::NotFound, "no key");
        return event.body;
    }
};

} // namespace drempel
