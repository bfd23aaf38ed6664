// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/WallScreen.h"

#include <QtGlobal>

namespace drempel {

bool WallScreen::isStill() const {
    return qEnvironmentVariableIsSet("DREMPEL_STILL");
}

} // namespace drempel
