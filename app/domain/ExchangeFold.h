// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/State.h"

namespace drempel {

/// Folds what home and daycare told each other about one child, given in causal order. What names an entry
/// (heard, taken back) is applied at the end: a tablet whose clock is behind must not lose a "Gehoord" or an
/// undo. One thread.
class ExchangeFold {
  public:
    /// An event of class exchange that has a day.
    void add(const Event& event);
    /// Writes the entries into their days, and what had no effect into the findings. Once.
    void finish(ChildState& child);

  private:
    [[nodiscard]] bool withdraw(const Event& event);
    void markHeard(const Heard& heard, EventId by);
    [[nodiscard]] Entry* find(EventId id);

    std::vector<Entry> entries_; // in causal order
    std::vector<const Event*> withdrawals_;
    std::map<EventId, std::size_t> places_;
};

} // namespace drempel
