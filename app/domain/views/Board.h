// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/Day.h"

namespace drempel {

/// Where a child stands on the board of its group.
enum class BoardColumn : std::uint8_t { NotYet, Inside, Gone };

/// What a caregiver must see at once about a child.
enum class Notice : std::uint8_t {
    ToCheck,          ///< nakijken: two tablets do not agree
    AskCaregiver,     ///< something this program cannot read
    NotHereYet,       ///< "… is er nog niet. Bel even."
    Medicine,         ///< home told about medicine today
    CollectorChanged, ///< changed by phone
    WantsToTalk,      ///< a parent wants to talk to somebody
    NotPlanned        ///< here without being planned: never refused
};

struct BoardLine {
    ChildId child;
    QString name;
    BoardColumn column = BoardColumn::NotYet;
    PresenceState presence = PresenceState::Expected;
    QTime plannedFrom;
    QTime plannedTo;
    std::optional<Instant> since;           ///< of the present state: announced, received or left
    std::optional<CollectionPlan> collects; ///< who fetches and when, if told
    AdultId leftWith;
    int unheard = 0;
    QString allergies;
    std::vector<Notice> notices;
    friend bool operator==(const BoardLine&, const BoardLine&) = default;
};

/// After the planned time, in minutes, that a child who did not come is asked after (issue: 30).
inline constexpr int notHereYetAfterMinutes = 30;

/// The children of a group who are planned or here today. Sorted by column, then by name.
[[nodiscard]] std::vector<BoardLine> boardOf(const Snapshot& snapshot, GroupId group, QDate day, Instant now);

/// Children still in our care after closing time: "Is … opgehaald?", never answered by the program.
[[nodiscard]] std::vector<ChildId> openAtClosing(const Snapshot& snapshot, GroupId group, QDate day,
                                                 QTime closing, Instant now);

/// What was exchanged about one child today: what we did, and what is open on our side.
struct ReviewLine {
    ChildId child;
    QString name;
    bool homeTold = false;
    bool heard = false;  ///< everything home told was heard
    bool weTold = false; ///< care or observation written
    bool discussed = false;
    bool handedOver = false; ///< went home with somebody
    bool cameToday = false;
    std::vector<EventId> unheard;
    std::vector<Promise> promises; ///< ours, not kept yet
    friend bool operator==(const ReviewLine&, const ReviewLine&) = default;
};
[[nodiscard]] std::vector<ReviewLine> reviewOf(const Snapshot& snapshot, GroupId group, QDate day);

} // namespace drempel
