// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/World.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace drempel::hub {

/// The staff member whose personal number and code these are ("1234 56789"); none when the code is wrong, the
/// number nobody's, or its holder is not groepsleiding or beheer. Takes about 0.1 s and 64 MiB.
[[nodiscard]] std::optional<AdultId> leaderByCode(const Snapshot& site, QByteArrayView codeKey,
                                                  const QString& numberAndCode);

/// Two different people of groepsleiding or beheer, by their codes.
[[nodiscard]] std::optional<std::array<AdultId, 2>> twoLeaders(const Snapshot& site, QByteArrayView codeKey,
                                                               const QString& first, const QString& second);

} // namespace drempel::hub
