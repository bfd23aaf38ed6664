// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/SecretBytes.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace drempel::hub {

/// What stands before a sheet's text in its QR code.
inline constexpr QLatin1String recoveryPrefix("DRMPH1:");

/// The half of a recovery key that stays on the hub: it can seal and not open. A value.
class RecoveryLock {
  public:
    /// From exactly 32 bytes. BadInput if it is anything else.
    [[nodiscard]] static Result<RecoveryLock> fromBytes(QByteArrayView bytes);
    [[nodiscard]] QByteArray bytes() const { return publicKey_; }
    /// Six signs by which a printed sheet and a hub know each other. No secret.
    [[nodiscard]] QString name() const;
    /// A sealed box (libsodium crypto_box_seal: X25519, XSalsa20-Poly1305).
    [[nodiscard]] QByteArray seal(QByteArrayView clear) const;

    friend bool operator==(const RecoveryLock&, const RecoveryLock&) = default;

  private:
    friend class RecoveryKey;
    explicit RecoveryLock(QByteArray publicKey)
      : publicKey_(std::move(publicKey)) {}
    QByteArray publicKey_;
};

/// The key that is printed on two sheets and kept nowhere: 128 random bits, of which each sheet holds one
/// share (one random, the other its exclusive or with the key), so that one sheet alone says nothing. From
/// them BLAKE2b makes the seed of an X25519 key pair. Move-only, one thread.
class RecoveryKey {
  public:
    [[nodiscard]] static RecoveryKey make();
    /// The key again, from the text (or the scanned QR code) of both sheets in any order. BadInput with
    /// "first" or "second" in `detail` when that text is not a sheet's, Conflict when both are the same
    /// sheet.
    [[nodiscard]] static Result<RecoveryKey> fromSheets(QStringView first, QStringView second);

    /// What stands on the two sheets: eight groups of four signs each. Fresh shares at every call.
    [[nodiscard]] std::array<QString, 2> sheets() const;
    [[nodiscard]] RecoveryLock lock() const;
    /// Corrupt when it was sealed to another key, or altered.
    [[nodiscard]] Result<SecretBytes> open(QByteArrayView sealed) const;

  private:
    explicit RecoveryKey(SecretBytes key)
      : key_(std::move(key)) {}
    SecretBytes key_;
};

} // namespace drempel::hub
