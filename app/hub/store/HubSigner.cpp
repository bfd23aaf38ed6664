// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/HubSigner.h"

namespace drempel::hub {

namespace {

constexpr std::size_t seedBytes = 32;

} // namespace

Result<DeviceSigner> openSigner(const SecretFile& file, const SecretBytes& siteKey) {
    const auto kept = file.open(siteKey);
    if (kept) return DeviceSigner::from(*kept);
    if (kept.error().code != ErrorCode::NotFound) return tl::unexpected<Error>(kept.error());
    const SecretBytes seed = SecretBytes::random(seedBytes);
    if (const Status written = file.keep(seed, siteKey); !written)
        return tl::unexpected<Error>(written.error());
    return DeviceSigner::from(seed);
}

} // namespace drempel::hub
