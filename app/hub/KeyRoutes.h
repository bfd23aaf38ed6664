// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/Routes.h"

namespace drempel::hub {

/// GET and POST /v1/keys: the keys lane of the device whose token it is.
[[nodiscard]] std::vector<Route> keyRoutesOf(RouteParts parts);

} // namespace drempel::hub
