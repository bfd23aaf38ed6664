// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drempel::hub {

/// The program's version, from the build.
inline constexpr char version[] = DREMPEL_VERSION;

} // namespace drempel::hub
