// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/IdSource.h"
#include "sync/Unlock.h"

#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace drempel::hub {

/// A groepsleider's card that opens tablets while the hub is away. The secret itself is only on paper.
struct UnlockCard {
    CardId id;
    QString name; ///< whose card it is
    Instant madeAt;
    std::optional<Instant> revokedAt;
    QByteArray key; ///< of the locks, wrapped under the site key

    friend bool operator==(const UnlockCard&, const UnlockCard&) = default;
};

/// The unlock cards of this site, kept in one file that is replaced as a whole. May be used from any thread;
/// only the process that holds the journal may open it.
class UnlockCards {
  public:
    /// Reads the file; a missing one is none. Corrupt when it cannot be read as one.
    [[nodiscard]] static Result<std::unique_ptr<UnlockCards>> open(const QString& file);

    struct New {
        UnlockCard card;
        CardSecret secret;
    };
    /// Makes a card and saves. Conflict when a card in use has that name, BadInput for an empty or long one.
    [[nodiscard]] Result<New> make(const QString& name, const SecretBytes& siteKey, Instant now,
                                   IdSource& ids);
    /// Revokes by name or id and saves. NotFound when no card in use is called that.
    [[nodiscard]] Result<UnlockCard> revoke(const QString& nameOrId, Instant now);
    [[nodiscard]] std::vector<UnlockCard> list() const;

    /// This device's unlock key under each card in use.
    [[nodiscard]] Result<std::vector<CardLock>> locksFor(const DeviceId& device, const SecretBytes& unlockKey,
                                                         const SecretBytes& siteKey) const;
    /// Wraps every key anew, in one write. Those that open under `to` already are left as they are.
    [[nodiscard]] Status rewrap(const SecretBytes& from, const SecretBytes& to);

  private:
    explicit UnlockCards(QString file)
      : file_(std::move(file)) {}
    [[nodiscard]] Status save(std::vector<UnlockCard> cards);

    QString file_;
    mutable std::mutex mutex_;
    std::vector<UnlockCard> cards_;
};

} // namespace drempel::hub
