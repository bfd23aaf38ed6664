// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SecretBytes.h"
#include "hub/store/DataFolder.h"

#include <map>

namespace drempel::hub {

class SiteKey;

/// The small files of a data folder by name: keys, pairings, settings. All that a hub needs to be itself
/// again but for the journal.
using KeyFiles = std::map<QString, SecretBytes>;

/// Everything in the folder but the journal and what only lives while the hub runs; the site key stands in it
/// as site.key, wherever its own file is. As the bytes that are sealed to a recovery key. Io or TooLarge.
[[nodiscard]] Result<SecretBytes> packKeys(const DataFolder& folder, const SiteKey& siteKey);

/// What packKeys put in. Corrupt for anything else.
[[nodiscard]] Result<KeyFiles> unpackKeys(QByteArrayView packed);

} // namespace drempel::hub
