// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/State.h"

namespace drempel {

/// Folds who may fetch and see one child, given in causal order. What names another event (withdrawn, lifted,
/// confirmed) is applied at the end, so that no order of arrival gives back what was taken away. Whether
/// something counts today is asked of the views: nothing here knows a date of today. One thread.
class SafetyFold {
  public:
    /// `noSeconds` agree to nothing as a second person: what names them was done by one.
    explicit SafetyFold(const std::set<AdultId>& noSeconds)
      : noSeconds_(noSeconds) {}

    /// An event of class safety about a child.
    void add(const Event& event);
    /// An event that tablets must know of, before it is added.
    void note(const Event& event) { safety_.news.push_back({event.envelope.id, event.body.recordedAt}); }
    /// A collector of the roster: who withdraws one may name an event that an import has replaced.
    void collector(const Event& event);
    /// Writes into the state, and what had no effect into the findings. Once.
    void finish(ChildState& child);

  private:
    [[nodiscard]] AdultId secondOf(AdultId second) const;
    [[nodiscard]] std::optional<FindingKind> rule(const Event& event, AuthorityRuled ruled);
    [[nodiscard]] bool takeBack(const Event& event, AdultId parent);
    [[nodiscard]] std::optional<FindingKind> lift(const Event& event, const BarLifted& lifted);
    [[nodiscard]] bool withdraw(const PickUpWithdrawn& withdrawn);
    void dropAnswersAgainst(const ChildState& child);
    void consent(const Event& event, ConsentPurpose purpose, AdultId toldBy, bool given);

    const std::set<AdultId>& noSeconds_;
    ChildSafety safety_;
    std::map<EventId, AdultId> collectors_; // of the roster, also those replaced since
    std::vector<const Event*> naming_;      // withdrawn, lifted, confirmed
    std::vector<Finding> findings_;
};

} // namespace drempel
