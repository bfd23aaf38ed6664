// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/admin/AdminSocket.h"

namespace drempel::hub {

/// Runs a command with the office, as the running hub does for its socket.
[[nodiscard]] Outcome runCommand(Office& office, const AdminRequest& request);

/// Runs a command given at the command line: through the hub that runs on the folder of `--data`, or
/// with the journal opened here. Prints, writes files and returns the exit code.
[[nodiscard]] int runCommandLine(const Command& command, const QStringList& given, const Clock& clock);

/// Prints to the two streams and writes the files; returns the exit code. A file is written only at `out`
/// (what was given with --out, from the current folder) or right below it.
[[nodiscard]] int deliver(const Outcome& outcome, const QString& out = {});

} // namespace drempel::hub
