// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/World.h"
#include "hub/admin/Arguments.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace drempel::hub {

/// Whether this is that name, as somebody types it.
[[nodiscard]] bool isName(const QString& name, const QString& asked);

/// The staff member whose personal number and code these are ("1234 56789"); none when the code is wrong, the
/// number nobody's, its holder is not groepsleiding or beheer, or the code was made anew less than a day ago:
/// who made it may know it too. Takes about 0.1 s and 64 MiB.
[[nodiscard]] std::optional<AdultId> leaderByCode(const Snapshot& site, QByteArrayView codeKey,
                                                  const QString& numberAndCode, Instant now);
/// What is said beside the reason, when a code was not good enough.
[[nodiscard]] QString freshCodeHint();

/// Who is named by `--checked-by`, each by their own code (`--code`, and `--code2` for the second): as many
/// as `needed`, all different. Else a Dutch sentence.
[[nodiscard]] tl::expected<std::vector<AdultId>, QString> checkersOf(const Snapshot& site,
                                                                     QByteArrayView codeKey,
                                                                     const Arguments& arguments,
                                                                     std::size_t needed, Instant now);

/// Two different people of groepsleiding or beheer, by their codes.
[[nodiscard]] std::optional<std::array<AdultId, 2>> twoLeaders(const Snapshot& site, QByteArrayView codeKey,
                                                               const QString& first, const QString& second,
                                                               Instant now);

} // namespace drempel::hub
