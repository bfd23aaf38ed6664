// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Connection.h"

#include <span>

namespace drempel {

/// One step of the schema: brings a file from `version - 1` to `version`. Once released it never changes.
struct Migration {
    int version;
    const char* sql;
};

/// "DRMP", kept in the file's header.
inline constexpr std::int64_t journalApplicationId = 0x44524D50;

[[nodiscard]] std::span<const Migration> journalMigrations();

/// Brings the file up to the last of `migrations` in one transaction: whole, or not at all. Throws
/// NewerSchema for a file of a newer program, OlderSchema for one from before the first step, and BadInput
/// for a database of another program. Corrupt for a file with anything in it that the steps did not make.
void migrate(Connection& connection, std::span<const Migration> migrations);

} // namespace drempel
