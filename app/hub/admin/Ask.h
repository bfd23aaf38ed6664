// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/admin/Command.h"

#include <optional>

namespace drempel::hub {

/// Asks on the terminal (or reads from a pipe) what the command still needs, a line for each question,
/// without showing what is typed. Returns the answers as arguments; none when the input ended first. Only
/// questions of `what` (Question::onlyWith).
[[nodiscard]] std::optional<QStringList> askedOf(const Command& command, const Arguments& arguments,
                                                 QLatin1String what);
/// Those that belong to the words and options that were given.
[[nodiscard]] std::optional<QStringList> askedOf(const Command& command, const Arguments& arguments);

} // namespace drempel::hub
