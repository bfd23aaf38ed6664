// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SecretBytes.h"

#include <QByteArray>
#include <QString>

namespace drempel {

/// What an administrator reads out once to pair a tablet: 16 characters in groups of four, without letters
/// that look alike. The first group only tells which pairing is meant; the other three are 60 secret bits,
/// good for 10 minutes and 5 tries at the hub. A value; any thread.
class PairingCode {
  public:
    [[nodiscard]] static PairingCode random();
    /// As forgiving as fromBase32. BadInput for anything else.
    [[nodiscard]] static Result<PairingCode> parse(QStringView text);

    /// "7K3M-9QXT-2BFD-0WZ8".
    [[nodiscard]] QString shown() const;
    /// The first group: names the pairing and is no secret.
    [[nodiscard]] QByteArray selector() const { return text_.left(group); }
    /// A key from the secret groups: Argon2id over a salt of `saltBytes`. Takes about 0.1 s and 64 MiB: not
    /// on a thread that others wait for. BadInput for another salt, Internal without memory.
    [[nodiscard]] Result<SecretBytes> stretched(QByteArrayView salt) const;

    friend bool operator==(const PairingCode&, const PairingCode&) = default;

    static constexpr qsizetype saltBytes = 16;

  private:
    explicit PairingCode(QByteArray text)
      : text_(std::move(text)) {}
    static constexpr qsizetype group = 4; ///< characters

    QByteArray text_; ///< 16 characters, upper case
};

/// What the QR of `drempel-hub pair` holds: where the hub is, which key it has, and the code.
struct PairingOffer {
    QString address; ///< https://host:port
    QByteArray pin;  ///< SHA-256 of the hub's public key; empty when a person typed address and code
    PairingCode code;

    friend bool operator==(const PairingOffer&, const PairingOffer&) = default;
};
[[nodiscard]] QString toText(const PairingOffer& offer);
/// BadInput for what toText would not have written.
[[nodiscard]] Result<PairingOffer> offerFromText(QStringView text);

} // namespace drempel
