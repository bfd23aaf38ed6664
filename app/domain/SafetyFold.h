// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/State.h"

namespace drempel {

/// Folds who may fetch and see one child, given in causal order. What names another event (withdrawn, lifted,
/// confirmed) is applied at the end, so that no order of arrival gives back what was taken away. Whether
/// something counts today is asked of the views: nothing here knows a date of today. One thread.
class SafetyFold {
  public:
    /// An event of class safety about a child.
    void add(const Event& event);
    /// An event that tablets must know of, before it is added.
    void note(const Event& event) { safety_.news.push_back({event.envelope.id, event.body.recordedAt}); }
    /// Writes into the state, and what had no effect into the findings. Once.
    void finish(ChildState& child);

  private:
    [[nodiscard]] bool rule(const Event& event, const AuthorityRuled& ruled);
    void dropAnswersAgainst(const ChildState& child);
    void consent(const Event& event, ConsentPurpose purpose, AdultId toldBy, bool given);

    ChildSafety safety_;
    std::vector<const Event*> naming_; // withdrawn, lifted, confirmed
    std::vector<Finding> findings_;
};

} // namespace drempel
