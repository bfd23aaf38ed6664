// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/State.h"

namespace drempel {

/// Folds what there is to know of one adult, given in causal order. One thread.
class AdultFold {
  public:
    explicit AdultFold(AdultState& state)
      : state_(state) {}
    void add(const Event& event);
    /// Applies what was revoked, and sorts the findings. Once.
    void finish();

  private:
    [[nodiscard]] bool mayMakeCode(const Body& body, const CodeIssued& code) const;

    AdultState& state_;
    std::vector<std::pair<EventId, BadgeId>> revoked_;
    std::set<EventId> seenResets_;
};

} // namespace drempel
