// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

namespace drempel {

Q_LOGGING_CATEGORY(lcJournal, "drempel.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "drempel.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHub, "drempel.hub", QtInfoMsg)
Q_LOGGING_CATEGORY(lcKiosk, "drempel.kiosk", QtInfoMsg)

} // namespace drempel
