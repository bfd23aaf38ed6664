// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Files.h"

namespace drempel::hub {

using drempel::readFile;
using drempel::replaceFile;

} // namespace drempel::hub
