// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace drempel {

/// What pairing gave this tablet, as it rests on its disk. Nothing in it opens what the tablet keeps: the
/// secrets are wrapped under the unlock key, which is not here, and that key under cards that are on paper.
/// The token lets the tablet ask the hub, until it is revoked. Never logged.
struct TabletRecord {
    struct Card {
        QByteArray id;   ///< 16 bytes
        QByteArray lock; ///< the unlock key under the card's key

        friend bool operator==(const Card&, const Card&) = default;
    };

    QString hub;      ///< https://host:port
    QByteArray pin;   ///< SHA-256 of the hub's public key
    QByteArray token; ///< empty: a tablet that was never paired
    SiteId site;
    QByteArray device; ///< 16 bytes
    QString name;
    QString role;       ///< deur, groep, overzicht
    QString group;      ///< the group this tablet hangs in; may be empty
    QByteArray signKey; ///< Ed25519, wrapped
    QByteArray codeKey; ///< of personal codes, wrapped
    std::vector<Card> cards;

    friend bool operator==(const TabletRecord&, const TabletRecord&) = default;
};

/// Where a tablet keeps what pairing gave it. UI thread.
class SecretStore {
  public:
    virtual ~SecretStore() = default;
    /// NotFound without pairing; BadInput if it cannot be read; Forbidden if others could read it.
    [[nodiscard]] virtual Result<TabletRecord> load() = 0;
    /// Replaces it as a whole, durably, readable by nobody else. DiskFull, ReadOnly or Io.
    [[nodiscard]] virtual Status save(const TabletRecord& record) = 0;
};

} // namespace drempel
