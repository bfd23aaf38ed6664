// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SecretBytes.h"
#include "hub/Files.h"

namespace drempel::hub {

/// A secret in a file of its own, wrapped under the site key and bound to what it is for. Any one thread.
struct SecretFile {
    QString path;
    const char* purpose; ///< never changes: it is what the wrapping is bound to

    /// NotFound without a file; Corrupt when it was altered, is another secret, or the key is another one.
    [[nodiscard]] Result<SecretBytes> open(const SecretBytes& siteKey) const;
    /// Replaces the file as a whole.
    [[nodiscard]] Status keep(const SecretBytes& secret, const SecretBytes& siteKey) const;
    /// The same secret under another site key. Nothing to do when there is no file, or it opens under `to`
    /// already.
    [[nodiscard]] Status rewrap(const SecretBytes& from, const SecretBytes& to) const;
};

} // namespace drempel::hub
