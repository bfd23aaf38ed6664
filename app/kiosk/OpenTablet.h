// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/keys/Signing.h"
#include "journal/keys/SubjectSealer.h"
#include "kiosk/HubClock.h"
#include "kiosk/JournalLedger.h"
#include "kiosk/Options.h"
#include "kiosk/Store.h"
#include "kiosk/TabletLock.h"
#include "kiosk/link/HubLink.h"

#include <memory>

namespace drempel {

class ArgonChecker;

/// All of a tablet that is there only while it is open: the journal, the link and the models over them. Made
/// once the keys are known; to close it the program starts anew, so that no memory of it is left. UI thread.
class OpenTablet final : public QObject {
    Q_OBJECT
  public:
    /// `lock` gives the record and hears when the hub no longer knows us. All outlive this.
    OpenTablet(const KioskOptions& options, TabletLock& lock, TabletKeys keys, const Clock& clock);
    ~OpenTablet() override;

    /// Waits until all that was asked of the journal is done.
    void finish();
    [[nodiscard]] Workspace& workspace() { return *workspace_; }

  private:
    /// A sentence for who stands there when there are no keys to work with; empty when there are.
    [[nodiscard]] QString openKeyring(const QString& folder, const SecretBytes& unlockKey,
                                      const Clock& clock);
    void openJournal(const KioskOptions& options, const TabletRecord& record, const Clock& clock);
    void connectLedger();
    void connectHub(TabletLock& lock, const Clock& clock);

    HubClock hubClock_; ///< for people; ids, stamps and the link go by the tablet's own
    SystemIdSource ids_;
    std::shared_ptr<const SecretBytes> unlockKey_;
    std::unique_ptr<Keyring> keyring_;
    std::unique_ptr<SubjectSealer> sealer_;
    Result<DeviceSigner> signer_; ///< before the journal, which signs with it
    QString notice_;
    QString fatal_;
    std::unique_ptr<JournalThread> journal_;
    std::unique_ptr<Ledger> ledger_;
    JournalLedger* kept_ = nullptr; ///< the ledger, when there is a journal behind it
    std::unique_ptr<ArgonChecker> checker_;
    std::unique_ptr<Workspace> workspace_;
    std::unique_ptr<HubLink> link_;
    bool wasAway_ = true; ///< the hub was not reached at the last change
};

} // namespace drempel
