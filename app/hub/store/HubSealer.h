// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/keys/SubjectSealer.h"

#include <memory>

namespace drempel::hub {

/// The sealer of a hub's journal, which is held before its keyring can be opened: seals nothing until then.
/// Journal's thread.
class HubSealer final : public Sealer {
  public:
    void use(Keyring& keyring) { sealer_ = std::make_unique<SubjectSealer>(keyring); }
    [[nodiscard]] qsizetype overhead() const override { return current().overhead(); }
    [[nodiscard]] Status prepare(std::span<const SubjectId> subjects) override {
        return current().prepare(subjects);
    }
    [[nodiscard]] Result<std::optional<KeyId>> keyFor(SubjectId subject, EventClass eventClass) override {
        return current().keyFor(subject, eventClass);
    }
    [[nodiscard]] Result<QByteArray> seal(const Envelope& envelope, const QByteArray& clear) override {
        return current().seal(envelope, clear);
    }
    [[nodiscard]] Status destroy(SubjectId subject) override { return current().destroy(subject); }
    [[nodiscard]] Result<QByteArray> open(const StoredEvent& event) override { return current().open(event); }

  private:
    [[nodiscard]] Sealer& current() const {
        return sealer_ ? static_cast<Sealer&>(*sealer_) : static_cast<Sealer&>(none_);
    }
    mutable NullSealer none_;
    std::unique_ptr<SubjectSealer> sealer_;
};

} // namespace drempel::hub
