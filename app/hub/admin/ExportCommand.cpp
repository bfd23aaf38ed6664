// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Command.h"

namespace drempel::hub {

Outcome runExport(Office&, const Arguments&) {
    return failed(QStringLiteral("Nog niet."));
}

} // namespace drempel::hub
