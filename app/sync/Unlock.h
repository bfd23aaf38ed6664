// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SecretBytes.h"
#include "domain/Running.h"

#include <QByteArray>
#include <QString>

#include <vector>

// What opens a tablet: the hub's answer to GET /v1/unlock, or, with the hub away, a printed card.
namespace drempel {

namespace endpoint {
inline constexpr char unlock[] = "/v1/unlock"; ///< GET UnlockAnswer
} // namespace endpoint

/// The secret on a groepsleider's unlock card: 128 random bits, never stored by anybody. Move-only; any
/// thread.
class CardSecret {
  public:
    [[nodiscard]] static CardSecret random();
    /// As printed, typed or scanned. BadInput for anything else.
    [[nodiscard]] static Result<CardSecret> parse(QStringView text);
    /// What the QR holds.
    [[nodiscard]] QString scanned() const;
    /// For a person: groups of four.
    [[nodiscard]] QString shown() const;
    /// The 32-byte key that opens a CardLock.
    [[nodiscard]] SecretBytes key() const;

    /// How a scanned card begins.
    static constexpr char mark[] = "DRMPK1";

  private:
    explicit CardSecret(SecretBytes secret)
      : secret_(std::move(secret)) {}
    SecretBytes secret_;
};

/// One tablet's unlock key under one card's key.
struct CardLock {
    CardId card;
    QByteArray wrapped;

    friend bool operator==(const CardLock&, const CardLock&) = default;
};
[[nodiscard]] Result<CardLock> lockWith(const CardId& card, const SecretBytes& cardKey,
                                        const DeviceId& device, const SecretBytes& unlockKey);
/// Corrupt when it is another card's, or another device's.
[[nodiscard]] Result<SecretBytes> openLock(const CardLock& lock, const SecretBytes& cardKey,
                                           const DeviceId& device);

/// What opens this device's keyring and journal, and checks codes.
struct UnlockAnswer {
    SecretBytes unlockKey;
    SecretBytes codeKey;
    std::vector<CardLock> cards; ///< those in use
};

/// What a tablet gets when it is paired.
struct PairGrant {
    QByteArray token;
    DeviceId device;
    UnlockAnswer unlock;
};

/// JSON. Reading gives BadInput for anything that writing would not have made.
[[nodiscard]] QByteArray toJson(const UnlockAnswer& answer);
[[nodiscard]] QByteArray toJson(const PairGrant& grant);
[[nodiscard]] Result<UnlockAnswer> unlockFromJson(const QByteArray& bytes);
[[nodiscard]] Result<PairGrant> grantFromJson(const QByteArray& bytes);

} // namespace drempel
