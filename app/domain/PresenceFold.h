// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/State.h"

namespace drempel {

/// Folds the presence events of one child on one day, given in causal order.
///
/// What an event means is worked out from the states its causes led to; the day's state is what its heads
/// (events no other event names) agree on; steps of one stay, told by door and group while apart, agree.
/// Where heads differ the child counts as inside and is marked to be checked, until a caregiver's event names
/// both. Only Departed leads to Away. One thread.
class PresenceFold {
  public:
    void add(const Event& event);
    /// Writes presence, toCheck, heads and stays into the day.
    void finish(DayState& day) const;
    [[nodiscard]] const std::vector<Finding>& findings() const { return findings_; }

  private:
    struct Outcome {
        PresenceState state = PresenceState::Expected;
        AdultId with; ///< with whom, when away; who said so, when being fetched
        bool disputed = false;
        EventId received{}; ///< the latest "Ontvangen" that led to this; nil if none

        friend bool operator==(const Outcome&, const Outcome&) = default;
    };
    struct Step {
        const Event* event = nullptr;
        std::size_t position = 0;    ///< in order_
        std::vector<EventId> causes; ///< of this day, none of them known to another
        Outcome known;               ///< what the causes led to
        std::optional<EventId> undoes;
        bool undone = false;
    };
    using Outcomes = std::map<EventId, Outcome>;

    [[nodiscard]] static std::optional<Outcome> effectOf(const Event& event, const Outcome& known);
    [[nodiscard]] static Outcome agreed(const std::vector<EventId>& ids, const Outcomes& outcomes);
    [[nodiscard]] std::vector<EventId> causesOf(const Event& event) const;
    [[nodiscard]] std::vector<EventId> latest(std::vector<EventId> ids) const;
    [[nodiscard]] std::vector<EventId> pastOf(const std::vector<EventId>& ids, std::size_t from) const;
    [[nodiscard]] std::optional<Outcome> undo(Step& step);
    [[nodiscard]] Outcome withoutUndone(const Step& step) const;
    [[nodiscard]] bool letGo(AdultId with) const;

    std::map<EventId, Step> steps_;
    Outcomes outcomes_;
    std::vector<EventId> order_;
    std::vector<EventId> heads_; // sorted
    std::vector<Finding> findings_;
};

} // namespace drempel
