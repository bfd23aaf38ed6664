// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Board.h"

#include "domain/DayTime.h"
#include "domain/views/PickUp.h"

#include <algorithm>

namespace drempel {

namespace {

BoardColumn columnOf(PresenceState state) {
    switch (state) {
    case PresenceState::Expected:
    case PresenceState::Announced:
        return BoardColumn::NotYet;
    case PresenceState::Inside:
    case PresenceState::BeingFetched:
        return BoardColumn::Inside;
    case PresenceState::Absent:
    case PresenceState::Away:
        return BoardColumn::Gone;
    }
    return BoardColumn::NotYet;
}

std::optional<Instant> sinceOf(const DayState& day, PresenceState presence) {
    if (day.stays.empty()) return std::nullopt;
    const Stay& stay = day.stays.back();
    if (presence == PresenceState::Away) return stay.leftAt;
    return stay.receivedAt ? stay.receivedAt : stay.announcedAt;
}

bool isLate(const std::optional<PlannedDay>& planned, PresenceState state, QDate day, Instant now) {
    if (!planned || state != PresenceState::Expected) return false;
    const auto due = instantOf(day, planned->from);
    return due && now >= *due + std::chrono::minutes(notHereYetAfterMinutes);
}

std::vector<Notice> noticesOf(const ChildState& child, const DayState& state,
                              const std::optional<PlannedDay>& planned, QDate day, Instant now) {
    std::vector<Notice> notices;
    const PresenceState presence = presenceOn(child, day);
    const bool gone = presence == PresenceState::Away;
    if (state.toCheck) notices.push_back(Notice::ToCheck);
    if (child.askCaregiver) notices.push_back(Notice::AskCaregiver);
    if (isLate(planned, presence, day, now)) notices.push_back(Notice::NotHereYet);
    if (!gone && medicineToday(state)) notices.push_back(Notice::Medicine);
    if (!gone && collectionChanged(state)) notices.push_back(Notice::CollectorChanged);
    for (const Entry* entry : unheard(state))
        if (std::holds_alternative<TalkRequested>(entry->payload)) {
            notices.push_back(Notice::WantsToTalk);
            break;
        }
    if (!planned && inOurCare(presence)) notices.push_back(Notice::NotPlanned);
    return notices;
}

bool byColumnAndName(const BoardLine& a, const BoardLine& b) {
    if (a.column != b.column) return a.column < b.column;
    // In the first column those at the door come first: they wait for us.
    const bool aWaits = a.presence == PresenceState::Announced;
    const bool bWaits = b.presence == PresenceState::Announced;
    if (aWaits != bWaits) return aWaits;
    const int names = compareNames(a.name, b.name);
    return names != 0 ? names < 0 : a.child < b.child;
}

} // namespace

std::vector<BoardLine> boardOf(const Snapshot& snapshot, GroupId group, QDate day, Instant now) {
    std::vector<BoardLine> lines;
    for (const auto& [id, child] : snapshot.children) {
        if (groupOn(child, day) != group) continue;
        const auto planned = plannedFor(child, day);
        const DayState& state = dayOf(child, day);
        const PresenceState presence = presenceOn(child, day);
        if (!planned && presence == PresenceState::Expected && state.entries.empty()) continue;
        BoardLine line;
        line.child = id;
        line.name = shownName(snapshot, id, day);
        line.column = columnOf(presence);
        line.presence = presence;
        if (planned) {
            line.plannedFrom = planned->from;
            line.plannedTo = planned->to;
        }
        line.since = sinceOf(state, presence);
        line.collects = collectionOn(snapshot, child, day);
        if (presence == PresenceState::Away && !state.stays.empty())
            line.leftWith = state.stays.back().leftWith;
        line.unheard = static_cast<int>(unheard(state).size());
        if (child.profile) line.allergies = child.profile->value.allergies;
        line.notices = noticesOf(child, state, planned, day, now);
        lines.push_back(std::move(line));
    }
    std::ranges::sort(lines, byColumnAndName);
    return lines;
}

std::vector<ChildId> openAtClosing(const Snapshot& snapshot, GroupId group, QDate day, QTime closing,
                                   Instant now) {
    std::vector<ChildId> open;
    const auto end = instantOf(day, closing);
    if (!end || now < *end) return open;
    for (const BoardLine& line : boardOf(snapshot, group, day, now))
        if (inOurCare(line.presence)) open.push_back(line.child);
    return open;
}

std::vector<ReviewLine> reviewOf(const Snapshot& snapshot, GroupId group, QDate day) {
    std::vector<ReviewLine> lines;
    for (const auto& [id, child] : snapshot.children) {
        if (groupOn(child, day) != group) continue;
        const DayState& state = dayOf(child, day);
        const PresenceState presence = presenceOn(child, day);
        if (!plannedFor(child, day) && presence == PresenceState::Expected && state.entries.empty()) continue;
        ReviewLine line;
        line.child = id;
        line.name = shownName(snapshot, id, day);
        line.cameToday = inOurCare(presence) || presence == PresenceState::Away;
        line.handedOver = presence == PresenceState::Away;
        for (const Entry& entry : state.entries) {
            if (entry.withdrawn) continue;
            line.homeTold = line.homeTold || std::holds_alternative<HomeTold>(entry.payload);
            line.weTold = line.weTold || std::holds_alternative<CareLogged>(entry.payload) ||
                          std::holds_alternative<Observed>(entry.payload);
            line.discussed = line.discussed || std::holds_alternative<Discussed>(entry.payload);
        }
        for (const Entry* entry : unheard(state))
            line.unheard.push_back(entry->id);
        line.heard = line.homeTold && line.unheard.empty();
        for (const Promise& promise : child.promises)
            if (!promise.kept) line.promises.push_back(promise);
        lines.push_back(std::move(line));
    }
    std::ranges::sort(lines, [](const ReviewLine& a, const ReviewLine& b) {
        const int names = compareNames(a.name, b.name);
        return names != 0 ? names < 0 : a.child < b.child;
    });
    return lines;
}

} // namespace drempel
