// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/HubSigner.h"

#include "base/Files.h"
#include "base/Wrap.h"

namespace drempel::hub {

namespace {

constexpr char context[] = "drempel-hub-sign-1";
constexpr std::size_t seedBytes = 32;

Status keep(const QString& file, const SecretBytes& seed, const SecretBytes& siteKey) {
    const auto wrapped = wrap(siteKey, seed.view(), context);
    return wrapped ? replaceFile(file, *wrapped) : tl::unexpected<Error>(wrapped.error());
}

} // namespace

Result<DeviceSigner> openSigner(const QString& file, const SecretBytes& siteKey) {
    const auto wrapped = readFile(file);
    if (!wrapped && wrapped.error().code != ErrorCode::NotFound)
        return tl::unexpected<Error>(wrapped.error());
    if (wrapped) {
        const auto seed = unwrap(siteKey, *wrapped, context);
        return seed ? DeviceSigner::from(*seed) : tl::unexpected<Error>(seed.error());
    }
    const SecretBytes seed = SecretBytes::random(seedBytes);
    if (const Status kept = keep(file, seed, siteKey); !kept) return tl::unexpected<Error>(kept.error());
    return DeviceSigner::from(seed);
}

Status rewrapSigner(const QString& file, const SecretBytes& from, const SecretBytes& to) {
    const auto wrapped = readFile(file);
    if (!wrapped)
        return wrapped.error().code == ErrorCode::NotFound ? Status()
                                                           : tl::unexpected<Error>(wrapped.error());
    if (unwrap(to, *wrapped, context)) return {};
    const auto seed = unwrap(from, *wrapped, context);
    return seed ? keep(file, *seed, to) : tl::unexpected<Error>(seed.error());
}

} // namespace drempel::hub
