// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/Routes.h"

namespace drempel::hub {

/// POST /v1/held: a tablet tells how far it has read, and hears how far the others have.
[[nodiscard]] Route heldRouteOf(RouteParts parts);

} // namespace drempel::hub
