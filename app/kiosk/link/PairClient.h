// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Pairing.h"
#include "sync/PairingCode.h"
#include "sync/Unlock.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace drempel {

/// What pairing gave, with the secrets still in the clear.
struct Paired {
    QUrl hub;
    QByteArray pin;
    PairWelcome as; ///< name, role, group and site
    PairGrant grant;
    SecretBytes signKey; ///< this tablet's Ed25519 secret key (libsodium's 64 bytes)
};

/// Pairs this tablet once: says hello, stretches the code on another thread, checks the hub's proof and
/// gives its own. Lives on one thread with an event loop; deleting it gives up.
class PairClient final : public QObject {
    Q_OBJECT
  public:
    using Done = std::function<void(Result<Paired>)>;

    /// With an empty pin in the offer the key that answers first is taken, and proved by the code.
    explicit PairClient(PairingOffer offer, QObject* parent = nullptr);
    ~PairClient() override;

    /// Calls `done` once. Network: no hub there; Unauthorised: code or hub is not the right one; NotFound: no
    /// such pairing is open any more; Conflict: the name was taken meanwhile; TooLarge: too many tries, wait;
    /// BadInput: what answers is no hub.
    void start(Done done);

  private:
    void post(const QByteArray& body, std::function<void(const QByteArray&)> then);
    void welcomed(const QByteArray& body);
    void stretched(Result<SecretBytes> key);
    void granted(const QByteArray& body);
    void finish(Result<Paired> result);

    PairingOffer offer_;
    QNetworkAccessManager network_;
    Done done_;
    PairHello hello_;
    SecretBytes signKey_;
    PairWelcome welcome_;
    QByteArray seenPin_;
};

} // namespace drempel
