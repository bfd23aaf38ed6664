// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Day.h"

#include <algorithm>
#include <ranges>

namespace drempel {

namespace {

/// Calls `visit` for each entry that was not taken back, oldest first.
template<class T, class Visit>
void eachOf(const DayState& day, Visit visit) {
    for (const Entry& entry : day.entries)
        if (!entry.withdrawn)
            if (const T* payload = std::get_if<T>(&entry.payload)) visit(entry, *payload);
}

} // namespace

const DayState& dayOf(const ChildState& child, QDate day) {
    static const DayState empty;
    const auto found = child.days.find(day);
    return found == child.days.end() ? empty : found->second;
}

PresenceState presenceOn(const ChildState& child, QDate day) {
    return child.askCaregiver ? PresenceState::Inside : dayOf(child, day).presence;
}

std::optional<CollectionPlan> collectionPlan(const DayState& day) {
    std::optional<CollectionPlan> plan;
    for (const Entry& entry : day.entries) {
        if (entry.withdrawn) continue;
        if (const auto* told = std::get_if<HomeTold>(&entry.payload); told && told->collection)
            plan = told->collection;
        if (const auto* called = std::get_if<PhoneCalled>(&entry.payload); called && called->collection)
            plan = called->collection;
    }
    return plan;
}

bool collectionChanged(const DayState& day) {
    bool changed = false;
    eachOf<PhoneCalled>(day,
                        [&](const Entry&, const PhoneCalled& call) { changed = changed || call.collection; });
    return changed;
}

std::vector<const Entry*> unheard(const DayState& day) {
    std::vector<const Entry*> open;
    for (const Entry& entry : day.entries) {
        const bool fromHome =
            std::holds_alternative<HomeTold>(entry.payload) ||
            std::holds_alternative<TalkRequested>(entry.payload) ||
            (std::holds_alternative<PerspectiveGiven>(entry.payload) && !isStaff(entry.author.role));
        if (fromHome && !entry.withdrawn && entry.heardBy.empty()) open.push_back(&entry);
    }
    return open;
}

std::optional<MedicineGiven> medicineToday(const DayState& day) {
    std::optional<MedicineGiven> medicine;
    eachOf<HomeTold>(day, [&](const Entry&, const HomeTold& told) {
        if (told.medicine) medicine = told.medicine;
    });
    return medicine;
}

std::vector<Topic> topicsFor(Age age) {
    constexpr int firstBirthday = 12;
    constexpr int secondBirthday = 24;
    if (age.months < firstBirthday) return {Topic::Night, Topic::Bottle, Topic::Mood, Topic::Medicine};
    if (age.months < secondBirthday) return {Topic::Night, Topic::Food, Topic::Mood, Topic::Medicine};
    return {Topic::Night, Topic::Food, Topic::Mood, Topic::Toilet, Topic::Medicine};
}

std::vector<Choice> choicesFor(Topic topic) {
    std::vector<Choice> choices;
    for (int value = 0; value <= static_cast<int>(last(Choice{})); ++value)
        if (topicOf(static_cast<Choice>(value)) == topic) choices.push_back(static_cast<Choice>(value));
    return choices;
}

const Entry* openNap(const DayState& day) {
    const Entry* open = nullptr;
    eachOf<CareLogged>(day, [&](const Entry& entry, const CareLogged& care) {
        if (care.care != CareKind::Nap) return;
        if (!care.to.isValid())
            open = &entry;
        else if (open != nullptr && std::get<CareLogged>(open->payload).from < care.to)
            open = nullptr; // a nap of this morning written down late does not wake the child
    });
    return open;
}

std::vector<EventId> pickedForHandover(const DayState& day) {
    std::vector<EventId> picked;
    eachOf<HandoverPicked>(day, [&](const Entry&, const HandoverPicked& pick) { picked = pick.events; });
    return picked;
}

} // namespace drempel
