// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/SecretBytes.h"

#include <QByteArray>
#include <QString>

// The four messages of POST /v1/pair and the proofs in them. The code itself is never sent: each side shows
// with a keyed hash that it knows it, over all that both said and over the hub's key as each saw it, so that
// somebody in between, who has another key, cannot pass either proof on. Pure; any thread.
namespace drempel {

namespace endpoint {
inline constexpr char pair[] = "/v1/pair"; ///< POST PairHello, then PairProof
} // namespace endpoint

/// Bytes of a nonce, a proof, an Ed25519 public key and a pin alike.
inline constexpr qsizetype pairingBytes = 32;

/// Tablet to hub, first.
struct PairHello {
    QByteArray selector;  ///< PairingCode::selector
    QByteArray nonce;     ///< 32 bytes, new for every try
    QByteArray publicKey; ///< the tablet's Ed25519 key, to check its signatures by

    friend bool operator==(const PairHello&, const PairHello&) = default;
};
/// Hub to tablet: who the tablet will be, and the proof that the hub knows the code.
struct PairWelcome {
    QByteArray salt;
    QByteArray nonce;
    QString name;
    QString role; ///< deur, groep, overzicht
    QString group;
    SiteId site;
    QByteArray proof;

    friend bool operator==(const PairWelcome&, const PairWelcome&) = default;
};
/// Tablet to hub: the same hello, and the tablet's own proof.
struct PairProof {
    PairHello hello;
    QByteArray proof;

    friend bool operator==(const PairProof&, const PairProof&) = default;
};

enum class PairSide { Hub, Tablet };
/// Keyed BLAKE2b over both sides' words. `pin` is the SHA-256 of the hub's public key: its own, or what the
/// tablet saw. `key` is PairingCode::stretched.
[[nodiscard]] QByteArray proofOf(PairSide side, const SecretBytes& key, const PairHello& hello,
                                 const PairWelcome& welcome, QByteArrayView pin);
/// In constant time.
[[nodiscard]] bool isSameProof(QByteArrayView a, QByteArrayView b);

/// JSON. Reading gives BadInput for anything that writing would not have made.
[[nodiscard]] QByteArray toJson(const PairHello& hello);
[[nodiscard]] QByteArray toJson(const PairWelcome& welcome);
[[nodiscard]] QByteArray toJson(const PairProof& proof);
[[nodiscard]] Result<PairHello> helloFromJson(const QByteArray& bytes);
[[nodiscard]] Result<PairWelcome> welcomeFromJson(const QByteArray& bytes);
[[nodiscard]] Result<PairProof> proofFromJson(const QByteArray& bytes);

} // namespace drempel
