// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/JournalThread.h"
#include "models/Ledger.h"

#include <QTimer>

#include <memory>

namespace drempel {

/// The ledger of the shipped kiosk: writes through the journal's thread, folds there, and takes changed
/// states over on the UI thread. Made and used on the UI thread; the journal thread outlives it.
class JournalLedger final : public Ledger {
    Q_OBJECT
  public:
    JournalLedger(JournalThread& journal, const Clock& clock, SiteId site, QObject* parent = nullptr);
    ~JournalLedger() override;

    /// Folds roster, safety, together and today; `loaded` follows, or `unreadable`.
    void load();
    /// Folds the day that it is now, if it is another one. Call it when the clock was put right.
    void followDay();
    void record(std::vector<Draft> drafts, Saved saved) override;
    void openDay(SubjectId subject, QDate day) override;

    /// The local index the journal keeps for us: the day an event belongs to.
    [[nodiscard]] static std::optional<qint32> dayIndex(const Envelope& envelope, QByteArrayView clearBody);

  Q_SIGNALS:
    void loaded();
    void unreadable(const drempel::Error& error);
    /// So many events made here are durable.
    void appended(qint64 count);

  private:
    struct Shared; // what both threads hold: the world (journal thread) and the way back (UI thread)
    void foldDay(QDate day, bool first);

    JournalThread& journal_;
    const Clock& clock_;
    std::shared_ptr<Shared> shared_;
    QDate loadedDay_;
    bool started_ = false;
    QTimer* midnight_ = nullptr;
};

} // namespace drempel
