// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Id.h"
#include "base/SecretBytes.h"

#include <vector>

namespace drempel {

/// Signs what a journal writes: a signature over an event covers its writer's whole chain before it. Used on
/// the journal's thread.
class HeadSigner {
  public:
    virtual ~HeadSigner() = default;
    /// 64 bytes of Ed25519 over "drempel-head-1" and the hash of the event. Locked when the key is gone.
    [[nodiscard]] virtual Result<QByteArray> sign(const Digest& head) = 0;
    /// 32 bytes; empty while there is no key to sign with.
    [[nodiscard]] virtual QByteArray publicKey() const = 0;
};

/// A device's own Ed25519 key (libsodium). Journal's thread.
class DeviceSigner final : public HeadSigner {
  public:
    /// From libsodium's secret key of 64 bytes, or a seed of 32. BadInput for anything else.
    [[nodiscard]] static Result<DeviceSigner> from(const SecretBytes& secret);
    [[nodiscard]] Result<QByteArray> sign(const Digest& head) override;
    /// What the device is registered with.
    [[nodiscard]] QByteArray publicKey() const override;

  private:
    explicit DeviceSigner(SecretBytes secretKey)
      : secretKey_(std::move(secretKey)) {}
    SecretBytes secretKey_;
};

/// The public keys a hub believes: those of every device it ever paired, and its own. Any thread.
class WriterKeys {
  public:
    virtual ~WriterKeys() = default;
    /// Whether events must be signed at all.
    [[nodiscard]] virtual bool areRequired() const = 0;
    /// 32 bytes each. Also of revoked devices: what they wrote before stays theirs.
    [[nodiscard]] virtual std::vector<QByteArray> deviceKeys() const = 0;
    /// Whether this key's signature is (still) worth something for an event of this writer.
    [[nodiscard]] virtual bool mayVouch(QByteArrayView, const WriterId&, std::uint64_t /*seq*/) const {
        return true;
    }
};

/// Whether this key signed this head; false for anything malformed. Any thread.
[[nodiscard]] bool isSignedBy(const Digest& head, QByteArrayView signature, QByteArrayView publicKey);

} // namespace drempel
