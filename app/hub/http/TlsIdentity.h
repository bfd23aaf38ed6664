// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "hub/SecretFile.h"

#include <QByteArray>
#include <QString>

#include <openssl/types.h>

#include <memory>

namespace drempel::hub {

struct FreeSslContext {
    void operator()(SSL_CTX* context) const noexcept;
};
using SslContext = std::unique_ptr<SSL_CTX, FreeSslContext>;

/// The hub's TLS key and its self-signed certificate. Tablets pin the key and look at neither name nor
/// date, so the certificate never has to be renewed. Immutable; any thread.
class TlsIdentity {
  public:
    /// Reads the certificate (PEM) and the key that is wrapped under the site key, or makes them the first
    /// time: ECDSA on P-256. A certificate that is gone is made anew for the key. Corrupt when they are no
    /// such files, or do not belong together; NotFound for a certificate without its key.
    [[nodiscard]] static Result<TlsIdentity>
    openOrCreate(const QString& certificateFile, const SecretFile& keyFile, const SecretBytes& siteKey);

    /// SHA-256 of the SubjectPublicKeyInfo (RFC 7469): 32 bytes, what a tablet pins.
    [[nodiscard]] const QByteArray& pin() const { return pin_; }
    /// For a server: TLS 1.3 or 1.2, only ECDHE with an AEAD cipher, no renegotiation, no tickets.
    [[nodiscard]] Result<SslContext> serverContext() const;

  private:
    TlsIdentity(SecretBytes key, QByteArray certificate, QByteArray pin)
      : key_(std::move(key))
      , certificate_(std::move(certificate))
      , pin_(std::move(pin)) {}

    SecretBytes key_;
    QByteArray certificate_;
    QByteArray pin_;
};

} // namespace drempel::hub
