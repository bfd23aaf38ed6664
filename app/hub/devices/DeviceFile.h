// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/devices/Device.h"

#include <vector>

namespace drempel::hub {

/// The devices in this JSON file; none when there is no file. Corrupt when it is not one.
[[nodiscard]] Result<std::vector<Device>> readDevices(const QString& file);
/// Replaces the file as a whole, durably, mode 0600.
[[nodiscard]] Status writeDevices(const QString& file, const std::vector<Device>& devices);

} // namespace drempel::hub
