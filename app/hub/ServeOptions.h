// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/ErrorText.h"
#include "hub/http/HttpServer.h"
#include "hub/http/Limits.h"
#include "hub/store/DataFolder.h"

#include <QStringList>

namespace drempel::hub {

/// What `serve` was asked.
struct ServeOptions {
    DataFolder folder;
    Limits limits;
    Endpoint wanted;
    bool maySetAside = false;
    QString siteKey; ///< where the site key is, if not where hub.conf says
};

/// Reads what stands behind `serve`; what was asked wrongly is said, and the exit code given.
[[nodiscard]] tl::expected<ServeOptions, int> serveOptions(const QStringList& given);

/// Says why it cannot be done. Returns the exit code.
int refuse(const Error& error, Doing doing);

} // namespace drempel::hub
