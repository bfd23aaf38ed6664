// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

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
    /// Reads the file (PEM, the private key and the certificate), or makes both the first time: ECDSA on
    /// P-256, mode 0600. Corrupt when it is not such a file, or the two do not belong together.
    [[nodiscard]] static Result<TlsIdentity> openOrCreate(const QString& file);

    /// SHA-256 of the SubjectPublicKeyInfo (RFC 7469): 32 bytes, what a tablet pins.
    [[nodiscard]] const QByteArray& pin() const { return pin_; }
    /// For a server: TLS 1.3 or 1.2, only ECDHE with an AEAD cipher, no renegotiation, no tickets.
    [[nodiscard]] Result<SslContext> serverContext() const;

  private:
    TlsIdentity(QByteArray pem, QByteArray pin)
      : pem_(std::move(pem))
      , pin_(std::move(pin)) {}

    QByteArray pem_;
    QByteArray pin_;
};

} // namespace drempel::hub
