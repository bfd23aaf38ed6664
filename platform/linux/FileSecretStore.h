// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/ports/SecretStore.h"

namespace drempel {

/// One JSON file in the tablet's data folder, readable by its owner only.
class FileSecretStore final : public SecretStore {
  public:
    explicit FileSecretStore(QString file)
      : file_(std::move(file)) {}
    [[nodiscard]] Result<TabletRecord> load() override;
    [[nodiscard]] Status save(const TabletRecord& record) override;

  private:
    QString file_;
};

} // namespace drempel
