// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace drempel::hub {

/// What the command line was doing when it failed.
enum class Doing {
    OpeningData,
    OpeningJournal,
    Listening,
    Reading,
    Writing,
    AskingHub,
    OpeningSiteKey,
    BackingUp,
    Restoring,
    Pairing,
    Revoking,
    MakingCard
};

/// A Dutch sentence for the administrator: what is wrong and what to do. The only place where errors
/// become words on the command line.
[[nodiscard]] QString errorText(const Error& error, Doing doing);

} // namespace drempel::hub
