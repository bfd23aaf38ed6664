// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/devices/DeviceRegistry.h"
#include "hub/devices/UnlockCards.h"
#include "hub/store/SiteKey.h"
#include "journal/keys/Keyring.h"

#include <QFile>

namespace drempel::hub {

namespace {

Status rewrapKeyring(const QString& file, const SecretBytes& from, const SecretBytes& to) {
    if (!QFile::exists(file)) return {};
    const auto changed = Keyring::open(file, to.copy());
    if (changed) return {};
    if (changed.error().code != ErrorCode::Corrupt) return tl::unexpected(changed.error());
    const auto keyring = Keyring::open(file, from.copy());
    if (!keyring) return tl::unexpected(keyring.error());
    return (*keyring)->rewrap(to.copy());
}

template<class Registry>
Status rewrapIn(const QString& file, const SecretBytes& from, const SecretBytes& to) {
    if (!QFile::exists(file)) return {};
    const auto registry = Registry::open(file);
    if (!registry) return tl::unexpected(registry.error());
    return (*registry)->rewrap(from, to);
}

} // namespace

Status SiteKey::finishChange(const DataFolder& folder) {
    if (!former_) return {};
    // Each file is replaced as a whole and may be done already: a stop in between is made good at the next
    // start. Bodies and media are sealed under keys that do not change.
    if (const Status done = rewrapKeyring(folder.keyring(), *former_, key_); !done) return done;
    for (const SecretFile& file : {folder.signer(), folder.codeKey(), folder.tlsKey()})
        if (const Status done = file.rewrap(*former_, key_); !done) return done;
    if (const Status done = rewrapIn<DeviceRegistry>(folder.devices(), *former_, key_); !done) return done;
    if (const Status done = rewrapIn<UnlockCards>(folder.cards(), *former_, key_); !done) return done;
    return endChange();
}

} // namespace drempel::hub
