// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/State.h"

namespace drempel {

/// Folds what there is to know of one adult, given in causal order. One thread.
class AdultFold {
  public:
    /// `noSeconds`: whose agreement counts for nothing (trainees, inspectors).
    AdultFold(AdultState& state, const std::set<AdultId>& noSeconds)
      : state_(state)
      , noSeconds_(noSeconds) {}
    void add(const Event& event);
    /// Applies what was revoked, and sorts the findings. Once.
    void finish();

  private:
    [[nodiscard]] bool mayMakeCode(const Body& body, const CodeIssued& code) const;

    AdultState& state_;
    const std::set<AdultId>& noSeconds_;
    std::vector<std::pair<EventId, BadgeId>> revoked_;
    std::set<EventId> seenResets_;
};

} // namespace drempel
