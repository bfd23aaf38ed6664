// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/JournalThread.h"
#include "journal/keys/Keyring.h"
#include "sync/ClientMachine.h"

#include <QObject>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace drempel {

class LinkWorker;

/// Where the hub is and how both sides know each other. The token never enters a log.
struct HubAddress {
    QUrl url;         ///< https, host and port; empty for none yet
    QByteArray token; ///< a device token; empty for none yet
    QByteArray pin;   ///< of the hub's key (PinnedTls.h): no other is spoken to
};

struct HubLinkOptions {
    HubAddress address;
    JournalThread& journal; ///< outlives the link
    const Clock& clock;     ///< outlives the link; read from its thread
    /// The first event of a new writer, which names the old one's head. Runs on the journal's thread.
    std::function<Draft(const Journal&)> announce;
    QByteArray version; ///< of this program
    /// The keyring the journal seals with, and the key that wraps what travels of it; null for neither.
    Keyring* keyring = nullptr; ///< outlives the link
    std::shared_ptr<const SecretBytes> unlockKey;
    Milliseconds requestTimeout{20'000};
    Milliseconds heartbeatTimeout{45'000}; ///< the live stream is dead after so long without a byte
};

/// Keeps the journal and the hub in step, on a thread of its own. Functions may be called from the thread
/// that made it, `localAppended` from any; signals are emitted on the thread that made it.
class HubLink final : public QObject {
    Q_OBJECT
  public:
    explicit HubLink(HubLinkOptions options, QObject* parent = nullptr);
    /// Gives up what is under way: nothing is lost by it.
    ~HubLink() override;

    void start();
    void stop();
    /// Another hub or a new token: tried at once.
    void setAddress(HubAddress address);
    /// Call after events made here are durable: they are handed over right away.
    void localAppended(std::int64_t count);
    /// Asks from now on who holds these events (at most 500), in place of those before.
    void watch(std::vector<EventId> ids);

    [[nodiscard]] SyncStatus status() const { return status_; }
    /// Hub clock minus ours, at the last pull.
    [[nodiscard]] std::optional<Milliseconds> skew() const { return skew_; }

  Q_SIGNALS:
    void statusChanged(const drempel::SyncStatus& status);
    void skewChanged(std::chrono::milliseconds skew);
    /// Of what is watched: at once, and when it changes.
    void spreadTold(const drempel::Spread& spread);

  private:
    void watchReachability();
    void take(const SyncStatus& status, std::optional<Milliseconds> skew);

    QThread thread_;
    LinkWorker* worker_;
    SyncStatus status_;
    std::optional<Milliseconds> skew_;
};

} // namespace drempel
