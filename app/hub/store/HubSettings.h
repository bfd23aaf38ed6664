// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <string_view>

namespace drempel::hub {

class DataFolder;

/// The lines of hub.conf that are no limits: `name = value`, `#` begins a comment. A value.
class HubSettings {
  public:
    /// Whether a line with this name is one of these (and so not a limit).
    [[nodiscard]] static bool owns(std::string_view name);
    /// Later lines win. Lines that are not ours are left to readLimits.
    [[nodiscard]] static HubSettings read(const QByteArray& text);
    /// Of this folder; nothing set when there is no hub.conf. Io when it cannot be read.
    [[nodiscard]] static Result<HubSettings> of(const DataFolder& folder);

    /// Null when it is not set.
    [[nodiscard]] QString value(std::string_view name) const;

  private:
    QMap<QByteArray, QString> values_;
};

} // namespace drempel::hub
