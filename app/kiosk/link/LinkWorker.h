// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/link/HubLink.h"
#include "sync/ClientExchange.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <mutex>
#include <set>

namespace drempel {

class LiveStream;

/// Runs a ClientMachine: carries its requests to the journal and the hub, and the outcomes back. Everything
/// but the constructor runs on the link's thread.
class LinkWorker final : public QObject {
    Q_OBJECT
  public:
    explicit LinkWorker(HubLinkOptions options);
    ~LinkWorker() override;

    void start();
    void feed(const Input& input);
    void setAddress(HubAddress address);
    /// From now on asks who holds these, as long as there is a tablet that does not.
    void watch(std::vector<EventId> ids);

  Q_SIGNALS:
    void told(const drempel::SyncStatus& status, std::optional<std::chrono::milliseconds> skew);
    void spreadTold(const drempel::Spread& spread);

  private:
    /// How the journal's thread finds the worker, as long as it is there.
    struct Mailbox {
        std::mutex mutex;
        LinkWorker* worker = nullptr;
    };
    using Then = std::function<void(LinkWorker&)>;

    void perform(const action::Request& request);
    void perform(const action::Abort&);
    void perform(const action::OpenLive& open);
    void perform(const action::CloseLive&);
    void perform(const action::StartTimer& start);
    void perform(const action::StopTimer&);

    /// Runs `job` on the journal's thread and what it returns on this one.
    void onJournal(std::function<Then(TabletPort&)> job);
    void send(Asked asked);
    void arrived(const Asked& asked, const Delivery& delivery);
    [[nodiscard]] QNetworkRequest requestFor(const QByteArray& target) const;
    [[nodiscard]] bool hasAddress() const {
        return address_.url.scheme() == QLatin1String("https") && !address_.token.isEmpty();
    }
    void dropReply();
    /// A connection that stopped half-way (in the handshake, say) would be waited for again and again.
    void renewConnections();

    // LinkSpread.cpp: how far this tablet has read, and who holds what is watched.
    void spreadSoon(Milliseconds after);
    void askSpread();
    void sendSpread(const HeldRequest& request, std::vector<EventId> watched, std::set<EventId> waiting);
    void tellSpread(Spread spread);

    HubAddress address_;
    JournalThread& journal_;
    const Clock& clock_;
    std::function<Draft(const Journal&)> announce_;
    QByteArray version_;
    Keyring* keyring_;
    std::shared_ptr<const SecretBytes> unlockKey_;
    Milliseconds requestTimeout_;
    Milliseconds heartbeatTimeout_;

    std::shared_ptr<Mailbox> mailbox_;
    ClientMachine machine_;
    std::unique_ptr<QNetworkAccessManager> network_;
    bool isStuck_ = false; ///< the last request got no answer
    QTimer* timer_;
    std::uint32_t timerNumber_ = 0;
    QNetworkReply* reply_ = nullptr;
    std::uint32_t wanted_ = 0; // the request whose outcome the machine waits for
    std::unique_ptr<LiveStream> live_;
    std::vector<EventId> watched_;
    Spread spread_;
    QTimer* spreadTimer_;
    QPointer<QNetworkReply> spreadReply_; ///< ends with its connections at the latest
    Cursor toldCursor_;                   ///< what the hub knows that we have read
    SyncStatus toldStatus_;
    std::optional<Milliseconds> toldSkew_;
};

} // namespace drempel
