// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/ports/SecretStore.h"

namespace drempel {

/// The token file that `drempel-hub pair` wrote: JSON, readable by its owner only.
class FileSecretStore final : public SecretStore {
  public:
    explicit FileSecretStore(QString file)
      : file_(std::move(file)) {}
    [[nodiscard]] Result<DeviceSecrets> load() override;

  private:
    QString file_;
};

} // namespace drempel
