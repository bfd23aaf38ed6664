// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/devices/DeviceRegistry.h"
#include "sync/Pairing.h"
#include "sync/PairingCode.h"

namespace drempel::hub {

/// The pairings an administrator has opened: each for 10 minutes, 5 tries and one tablet. In memory only.
/// May be used from any thread.
class Pairings {
  public:
    /// `siteKey` wraps the unlock keys; `pin` is of this hub's own TLS key. All outlive it.
    Pairings(DeviceRegistry& devices, const SecretBytes& siteKey, SiteId site, QByteArray pin,
             const Clock& clock, IdSource& ids)
      : devices_(devices)
      , siteKey_(siteKey)
      , site_(site)
      , pin_(std::move(pin))
      , clock_(clock)
      , ids_(ids) {}

    /// Opens a pairing and returns its code; one that was open for this name ends. Takes 0.1 s. Conflict when
    /// a device in use has that name, BadInput for an empty or long one.
    [[nodiscard]] Result<PairingCode> open(const QString& name, DeviceRole role, const QString& group);

    /// Doors for which a pairing is open, but for this name: opening it again ends its own.
    [[nodiscard]] std::ptrdiff_t openDoorsBut(const QString& name);

    /// NotFound when no such pairing is open.
    [[nodiscard]] Result<PairWelcome> hello(const PairHello& hello);
    /// Registers the tablet. Unauthorised for a wrong proof, which costs a try; NotFound as above; else as
    /// DeviceRegistry::pair, and the pairing stays open.
    [[nodiscard]] Result<Pairing> prove(const PairProof& proof);

    [[nodiscard]] const QByteArray& pin() const { return pin_; }

    static constexpr Milliseconds openFor{10 * 60 * 1000};
    static constexpr int tries = 5;
    static constexpr std::size_t mostOpen = 16;

  private:
    struct Open {
        PairWelcome welcome; ///< without proof
        DeviceRole role = DeviceRole::Door;
        QByteArray selector;
        SecretBytes key;
        Milliseconds until{0};
        int left = tries;
    };
    [[nodiscard]] std::vector<Open>::iterator find(const QByteArray& selector);

    DeviceRegistry& devices_;
    const SecretBytes& siteKey_;
    SiteId site_;
    QByteArray pin_;
    const Clock& clock_;
    IdSource& ids_; ///< under the lock
    std::mutex mutex_;
    std::vector<Open> open_;
};

} // namespace drempel::hub
