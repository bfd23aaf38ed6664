// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QByteArray>
#include <QString>

namespace drempel {

/// What pairing gave this tablet. Never logged.
struct DeviceSecrets {
    QByteArray token;   ///< for the hub; empty: work without one
    QByteArray codeKey; ///< 32 bytes, for the keyed value of personal codes
    SiteId site;
    QString group; ///< the group this tablet hangs in; may be empty
};

/// Where a tablet keeps what pairing gave it. Read once at start, on the UI thread.
class SecretStore {
  public:
    virtual ~SecretStore() = default;
    /// NotFound without pairing; BadInput if it cannot be read; Forbidden if others could read it.
    [[nodiscard]] virtual Result<DeviceSecrets> load() = 0;
};

} // namespace drempel
