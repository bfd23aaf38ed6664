// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "models/Workspace.h"

#include <QSize>
#include <QStringList>
#include <QUrl>

namespace drempel {

/// What the command line of drempel-kiosk says.
struct KioskOptions {
    QString dataFolder;
    QUrl hub; ///< instead of the address from pairing; empty for that
    bool fakePlatform = false;
    bool selfTest = false;
    bool windowed = false;
    QSize size; ///< of the window with --windowed
    QTime closingTime{18, 30};
    QString language = QStringLiteral("nl");
};

/// BadInput with a sentence in Dutch for whoever started the program. --help and --version end the program.
[[nodiscard]] Result<KioskOptions> parseOptions(const QStringList& arguments);

} // namespace drempel
