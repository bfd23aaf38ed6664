// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/Reading.h"
#include "models/Ledger.h"

namespace drempel {

/// Keeps who reads before anything is read: a page asks `open`, and shows words only of what `isOpen`. One
/// note for each person, child (or group, for its board) and opening. UI thread.
class ReadingLog : public QObject {
    Q_OBJECT
  public:
    ReadingLog(Ledger& ledger, const Clock& clock, Station station, QObject* parent = nullptr);

    /// `reader` opens a page on which this stands about `subject`. Kept once until `forget`; `settled`
    /// follows when it was written, or could not be. Nothing to see, nothing kept, and it stays closed.
    void open(Author reader, SubjectId subject, std::vector<ViewedPart> what);
    [[nodiscard]] bool isOpen(AdultId reader, SubjectId subject) const;
    /// The last one could not be kept.
    [[nodiscard]] const std::optional<Error>& failure() const { return failure_; }
    /// The page is left: whoever opens it again is noted again.
    void forget();

  Q_SIGNALS:
    void settled();

  private:
    using Key = std::pair<AdultId, SubjectId>;

    Ledger& ledger_;
    const Clock& clock_;
    Station station_;
    std::set<Key> asked_;
    std::set<Key> open_;
    std::optional<Error> failure_;
    int opening_ = 0; ///< what comes back after `forget` opens nothing
};

} // namespace drempel
