// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/World.h"

#include <QObject>

#include <functional>

namespace drempel {

/// What a screen writes to and reads from: the folded state, and a way to add to it. UI thread.
///
/// The kiosk's implementation hands drafts to the journal thread and takes changed states back; tests and
/// the gallery use one that folds in memory.
class Ledger : public QObject {
    Q_OBJECT
  public:
    using Saved = std::function<void(const Result<std::vector<EventId>>&)>;
    using QObject::QObject;

    [[nodiscard]] const Snapshot& snapshot() const { return snapshot_; }
    /// Which site this is; nil where it is not known, and then nothing about the site is recorded.
    [[nodiscard]] SiteId site() const { return site_; }

    /// Appends all drafts as one: `saved` is called on the UI thread, once, after they are durable, with
    /// their ids in order, or with the error and nothing written. By then `changed` has been emitted.
    virtual void record(std::vector<Draft> drafts, Saved saved) = 0;
    /// Loads another day of one child or group; `changed` follows if there was anything.
    virtual void openDay(SubjectId subject, QDate day) = 0;

  Q_SIGNALS:
    /// The snapshot holds the new states of these subjects.
    void changed(const drempel::Change& change);

  protected:
    void setSite(SiteId site) { site_ = site; }
    void take(const Change& change) {
        applyChange(snapshot_, change);
        Q_EMIT changed(change);
    }

  private:
    Snapshot snapshot_;
    SiteId site_;
};

} // namespace drempel
