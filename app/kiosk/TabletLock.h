// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "kiosk/HubSearch.h"
#include "kiosk/link/PairClient.h"
#include "kiosk/link/UnlockClient.h"
#include "models/Gate.h"
#include "platform/ports/SecretStore.h"

#include <QTimer>

#include <memory>

namespace drempel {

/// What opens this tablet's keyring, checks codes and signs.
struct TabletKeys {
    SecretBytes unlockKey;
    SecretBytes codeKey;
    SecretBytes signKey;
};

/// Where the record is, within the data folder.
inline const QString tabletFile = QStringLiteral("tablet.json");

/// The record of a tablet that was just paired: its secrets only wrapped.
[[nodiscard]] Result<TabletRecord> recordOf(const Paired& paired);

/// Decides whether this tablet is open: pairs it, gets its keys from the hub or from a card, and closes it
/// when the hub says so or was not heard of for too long. The keys are in memory only. UI thread.
class TabletLock final : public QObject {
    Q_OBJECT
  public:
    struct Options {
        QUrl hub; ///< instead of the paired address; empty for that
        QByteArray version;
        Milliseconds longestAlone = std::chrono::hours(14); ///< without hub or card, asleep too
    };
    TabletLock(SecretStore& store, Gate& gate, const Clock& clock, HubFinder& finder, Options options,
               QObject* parent = nullptr);

    /// Reads the record and asks the hub, again and again until it answers or a card is given.
    void start();
    /// The hub said something about us that only it can explain: ask now.
    void askNow();
    /// Whether the time alone is over; runs by itself every few seconds, and before each touch: no timer runs
    /// out while the tablet sleeps.
    void checkTime();
    [[nodiscard]] const TabletRecord& record() const { return record_; }
    [[nodiscard]] HubAddress address() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

  Q_SIGNALS:
    /// Once. The keys are the receiver's from then on.
    void opened(const std::shared_ptr<drempel::TabletKeys>& keys);
    /// What is open has to go, with all that it has in memory.
    void closed();
    /// The hub was found elsewhere: `address` is another one from now on.
    void moved();

  private:
    void ask();
    void answered(Result<UnlockAnswer> answer);
    void lookElsewhere();
    void takeCards(const UnlockAnswer& answer);
    void revoked();
    void tryPairing(const QString& address, const QString& code);
    void paired(Result<Paired> result);
    void tryCard(const QString& text);
    void openWith(SecretBytes unlockKey, SecretBytes codeKey);
    [[nodiscard]] bool isOpen() const { return gate_.state() == Gate::State::Open || handedOver_; }

    SecretStore& store_;
    Gate& gate_;
    const Clock& clock_;
    Options options_;
    TabletRecord record_;
    HubSearch search_;
    std::unique_ptr<UnlockClient> client_;
    std::unique_ptr<PairClient> pairing_;
    QTimer again_;
    QTimer watch_;
    Milliseconds pause_{0};
    Milliseconds lastProof_{0}; ///< since boot
    bool handedOver_ = false;
};

} // namespace drempel
