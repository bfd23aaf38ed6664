// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

namespace drempel {

/// Loads every screen of every role with a made-up family, renders each once, and counts what QML complains
/// about. Returns the exit code: 0 without a warning. Needs a QGuiApplication; UI thread.
[[nodiscard]] int runSelfTest(const Clock& clock);

} // namespace drempel
