// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/SecretFile.h"

#include "base/Wrap.h"

namespace drempel::hub {

Result<SecretBytes> SecretFile::open(const SecretBytes& siteKey) const {
    const auto wrapped = readFile(path);
    if (!wrapped) return tl::unexpected<Error>(wrapped.error());
    return unwrap(siteKey, *wrapped, purpose);
}

Status SecretFile::keep(const SecretBytes& secret, const SecretBytes& siteKey) const {
    const auto wrapped = wrap(siteKey, secret.view(), purpose);
    return wrapped ? replaceFile(path, *wrapped) : tl::unexpected<Error>(wrapped.error());
}

Status SecretFile::rewrap(const SecretBytes& from, const SecretBytes& to) const {
    const auto done = open(to);
    if (done || done.error().code == ErrorCode::NotFound) return {};
    const auto secret = open(from);
    return secret ? keep(*secret, to) : tl::unexpected<Error>(secret.error());
}

} // namespace drempel::hub
