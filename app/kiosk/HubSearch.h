// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/link/UnlockClient.h"
#include "platform/ports/HubFinder.h"

#include <memory>

namespace drempel {

/// Finds the hub that this tablet is paired with at another address than the one it knows: asks each place
/// that announces it, and only the one with the pinned key gets to hear the token. UI thread.
class HubSearch final {
  public:
    /// Where it is, and what it answered to GET /v1/unlock.
    using Found = std::function<void(const QUrl& place, Result<UnlockAnswer> answer)>;

    HubSearch(HubFinder& finder, QByteArray version)
      : finder_(finder)
      , version_(std::move(version)) {}

    /// Calls `found` once if there is such a place, and never if there is none. Nothing happens while a
    /// search is under way.
    void start(const HubAddress& known, Found found);

  private:
    void tryNext();

    HubFinder& finder_;
    QByteArray version_;
    HubAddress known_;
    std::vector<QUrl> places_;
    std::unique_ptr<UnlockClient> client_;
    Found found_; ///< set while searching
};

} // namespace drempel
