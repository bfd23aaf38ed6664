// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/devices/Pairings.h"
#include "hub/devices/UnlockCards.h"
#include "hub/http/Router.h"
#include "hub/store/HubJournal.h"

namespace drempel::hub {

/// What the routes work with. All of it outlives them.
struct RouteParts {
    HubJournal& journal;
    DeviceRegistry& devices;
    Pairings& pairings;
    UnlockCards& cards;
    const SecretBytes& siteKey;
    const SecretBytes& codeKey;
    const Limits& limits;
    Metrics& metrics;
    const Clock& clock;
    /// Runs a job on the network thread.
    std::function<void(std::function<void()>)> onNetworkThread;
};

/// The routes of openapi.yaml.
[[nodiscard]] std::vector<Route> routesOf(RouteParts parts);

} // namespace drempel::hub
