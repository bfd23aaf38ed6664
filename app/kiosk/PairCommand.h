// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace drempel {

/// `drempel-kiosk pair --data MAP --offer BESTAND`, or with --hub and --code what a person would type:
/// pairs this tablet without a screen. Says in one line how it went; returns the exit code.
int runPairCommand(const QStringList& arguments);

} // namespace drempel
