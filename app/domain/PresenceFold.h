// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/State.h"

namespace drempel {

/// Folds the presence events of one child on one day, given in causal order.
///
/// What an event means is worked out from the states its causes led to; the day's state is what its heads
/// (events no other event names) agree on. Where heads differ the child counts as inside and is marked to
/// be checked, until an event names both. Only Departed leads to Away.
class PresenceFold {
  public:
    void add(const Event& event);
    /// Writes presence, toCheck, heads and stays into the day.
    void finish(DayState& day) const;
    [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }

  private:
    struct Outcome {
        PresenceState state = PresenceState::Expected;
        AdultId with; ///< with whom, when away
        bool disputed = false;
    };
    struct Step {
        const Event* event = nullptr;
        std::vector<EventId> causes;
        Outcome outcome;
        bool undone = false;
    };

    [[nodiscard]] Outcome merged(const std::vector<EventId>& ids) const;
    [[nodiscard]] Outcome outcomeOf(const Event& event, const Outcome& known);
    [[nodiscard]] Outcome afterUndo(const Event& event, const Outcome& known);
    void apply(const Step& step, std::vector<Stay>& stays) const;

    std::map<EventId, Step> steps_;
    std::vector<EventId> order_;
    std::vector<EventId> heads_; // sorted
    std::vector<Finding> findings_;
};

} // namespace drempel
