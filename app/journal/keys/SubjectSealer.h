// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Sealer.h"
#include "journal/keys/Keyring.h"

namespace drempel {

/// Seals each body under a key of its subject: XChaCha20-Poly1305 with a random nonce in front, bound to the
/// whole envelope but the body's hash. What is sealed for somebody else than its subject (a parent's question
/// about a child) is sealed twice, inside under the subject's key, and opens with both only: erasing either
/// one closes it. Journal's thread; the keyring may be locked at any time.
class SubjectSealer final : public Sealer {
  public:
    explicit SubjectSealer(Keyring& keyring)
      : keyring_(keyring) {}
    [[nodiscard]] qsizetype overhead() const override;
    [[nodiscard]] Status prepare(std::span<const SubjectId> subjects) override;
    /// Forbidden when the keys of this subject were destroyed.
    [[nodiscard]] Result<std::optional<KeyId>> keyFor(SubjectId subject, EventClass eventClass) override;
    [[nodiscard]] Result<QByteArray> seal(const Envelope& envelope, const QByteArray& clear) override;
    /// Corrupt also for a body that is not sealed at all: nobody can bring a clear one in.
    [[nodiscard]] Result<QByteArray> open(const StoredEvent& event) override;
    [[nodiscard]] Status destroy(SubjectId subject) override;

  private:
    [[nodiscard]] Result<QByteArray> sealWith(KeyId key, const Envelope& envelope, QByteArrayView clear);
    [[nodiscard]] Result<QByteArray> openWith(KeyId key, const Envelope& envelope, QByteArrayView sealed);

    Keyring& keyring_;
};

} // namespace drempel
