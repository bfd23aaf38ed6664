// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/ports/Screen.h"
#include "platform/ports/SecretStore.h"

namespace drempel {

/// A tablet that was never paired: a fixed site, a fixed code key, no hub. For --self-test and for trying the
/// screens on a desk; it can keep nothing of a real daycare, because nobody shares its site.
class FakeSecretStore final : public SecretStore {
  public:
    [[nodiscard]] Result<DeviceSecrets> load() override {
        constexpr RawId site{0xfa, 0xce};
        return DeviceSecrets{QByteArray(), QByteArray(32, 'f'), SiteId(site), QString()};
    }
};

/// A window that stands still.
class FakeScreen final : public Screen {
  public:
    [[nodiscard]] bool fillsScreen() const override { return false; }
    [[nodiscard]] bool isStill() const override { return true; }
};

} // namespace drempel
