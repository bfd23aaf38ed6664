// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/link/HubLink.h"
#include "sync/Unlock.h"

#include <QNetworkAccessManager>

#include <functional>

namespace drempel {

/// Asks the hub for what opens this tablet, one question at a time. Lives on one thread with an event loop.
class UnlockClient final : public QObject {
    Q_OBJECT
  public:
    using Done = std::function<void(Result<UnlockAnswer>)>;

    UnlockClient(HubAddress address, QByteArray version, QObject* parent = nullptr);

    /// Calls `done` once, unless asked again before. Forbidden: this tablet was revoked; Unauthorised: the
    /// hub does not know it; Conflict: who answers is not our hub; Network for the rest.
    void ask(Done done);

  private:
    HubAddress address_;
    QByteArray version_;
    QNetworkAccessManager network_;
    std::uint32_t asked_ = 0;
};

} // namespace drempel
