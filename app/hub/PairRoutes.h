// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/Routes.h"

namespace drempel::hub {

/// POST /v1/pair, the one route that changes something without a token, and GET /v1/unlock.
[[nodiscard]] std::vector<Route> pairRoutesOf(RouteParts parts);

/// What opens this device. NotFound when it is not in use, Corrupt when the site key is another.
[[nodiscard]] Result<UnlockAnswer> unlockAnswerFor(const RouteParts& parts, const DeviceId& device);

} // namespace drempel::hub
