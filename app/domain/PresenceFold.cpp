// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PresenceFold.h"

#include "domain/Stays.h"

#include <algorithm>
#include <set>

namespace drempel {

namespace {

void sortUnique(std::vector<EventId>& ids) {
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

void PresenceFold::add(const Event& event) {
    const EventId id = event.envelope.id;
    Step step;
    step.event = &event;
    step.position = order_.size();
    step.causes = causesOf(event);
    step.known = agreed(step.causes, outcomes_);
    const auto effect = event.body.kind == Kind::PresenceUndone ? undo(step) : effectOf(event, step.known);
    if (!effect) findings_.push_back(Finding{id, FindingKind::NoEffect});
    for (const EventId& cause : step.causes)
        std::erase(heads_, cause);
    heads_.insert(std::ranges::upper_bound(heads_, id), id);
    order_.push_back(id);
    outcomes_.emplace(id, effect.value_or(step.known));
    steps_.emplace(id, std::move(step));
}

/// Who takes something back knows of it, also when it is not named in `after`.
std::vector<EventId> PresenceFold::causesOf(const Event& event) const {
    std::vector<EventId> causes;
    for (const EventId& id : event.body.after)
        if (steps_.contains(id)) causes.push_back(id);
    if (const auto* undone = std::get_if<PresenceUndone>(&event.body.payload))
        if (steps_.contains(undone->undoes)) causes.push_back(undone->undoes);
    return latest(std::move(causes));
}

/// Those of `ids` that none of the others knows of, sorted.
std::vector<EventId> PresenceFold::latest(std::vector<EventId> ids) const {
    sortUnique(ids);
    if (ids.size() < 2) return ids;
    std::size_t oldest = order_.size();
    for (const EventId& id : ids)
        oldest = std::min(oldest, steps_.at(id).position);
    std::vector<EventId> causes;
    for (const EventId& id : ids)
        causes.insert(causes.end(), steps_.at(id).causes.begin(), steps_.at(id).causes.end());
    const std::vector<EventId> past = pastOf(causes, oldest);
    std::erase_if(ids, [&past](const EventId& id) { return std::ranges::binary_search(past, id); });
    return ids;
}

/// `ids` and all that led to them, sorted; nothing that was folded before position `from`.
std::vector<EventId> PresenceFold::pastOf(const std::vector<EventId>& ids, std::size_t from) const {
    std::set<EventId> seen;
    std::vector<EventId> open = ids;
    while (!open.empty()) {
        const EventId id = open.back();
        open.pop_back();
        const Step& step = steps_.at(id);
        if (step.position < from || !seen.insert(id).second) continue;
        open.insert(open.end(), step.causes.begin(), step.causes.end());
    }
    return {seen.begin(), seen.end()};
}

/// What tablets that did not know of each other agree on. Equal words agree. So do steps of one and the same
/// stay (announced at the door, received in the group, being fetched): the furthest counts. And a child that
/// left with Joost, while Joost said at the door that they go, is away with Joost. All else is disputed.
PresenceFold::Outcome PresenceFold::agreed(const std::vector<EventId>& ids, const Outcomes& outcomes) {
    if (ids.empty()) return {};
    std::vector<Outcome> all;
    for (const EventId& id : ids)
        all.push_back(outcomes.at(id));
    const Outcome& first = all.front();
    const auto holds = [&all](const auto& condition) { return std::ranges::all_of(all, condition); };
    if (holds([&first](const Outcome& other) { return other == first; })) return first;
    const Outcome dispute{PresenceState::Inside, AdultId{}, true};
    if (!holds([](const Outcome& other) { return !other.disputed; })) return dispute;
    const Outcome& furthest = *std::ranges::max_element(all, {}, &Outcome::state);
    if (holds([](const Outcome& other) { return inOurCare(other.state); })) {
        const bool sameWord = holds([&furthest](const Outcome& other) {
            return other.state != furthest.state || other.with == furthest.with;
        });
        const Outcome& inside = *std::ranges::max_element(all, {}, &Outcome::received);
        return Outcome{furthest.state, sameWord ? furthest.with : AdultId{}, false, inside.received};
    }
    // Unless the door knows of a later "Ontvangen" than the departure does: then it is another stay.
    const bool sameDeparture = holds([&furthest](const Outcome& other) {
        const bool fetched = other.state == PresenceState::BeingFetched &&
                             (other.received.isNil() || other.received == furthest.received);
        return (fetched || other.state == PresenceState::Away) && other.with == furthest.with;
    });
    return sameDeparture ? furthest : dispute;
}

/// What an event makes of what it knew; nullopt if it changes nothing and should have.
std::optional<PresenceFold::Outcome> PresenceFold::effectOf(const Event& event, const Outcome& known) {
    const Body& body = event.body;
    const bool here = inOurCare(known.state);
    // Only a caregiver ends a disagreement: by acting with both on the screen.
    const bool decides = isStaff(body.author.role);
    const bool disputed = known.disputed && !decides;
    switch (body.kind) {
    case Kind::Announced:
        // A parent who announces a child that is inside already changes nothing.
        if (here) return Outcome{known.state, known.with, disputed, known.received};
        return Outcome{PresenceState::Announced, AdultId{}, false};
    case Kind::Received:
        return Outcome{PresenceState::Inside, AdultId{}, false, event.envelope.id};
    case Kind::PickUpAnnounced:
        if (!here) return std::nullopt;
        return Outcome{PresenceState::BeingFetched, body.author.id, disputed, known.received};
    case Kind::Departed: {
        const AdultId with = std::get<Departed>(body.payload).with;
        if (with.isNil()) return std::nullopt; // nobody goes home with nobody
        return Outcome{PresenceState::Away, with, false, known.received};
    }
    case Kind::AbsenceReported:
        if (known.state == PresenceState::Away) return std::nullopt;
        if (here && !(known.disputed && decides)) return std::nullopt;
        return Outcome{PresenceState::Absent, AdultId{}, false};
    default:
        return std::nullopt;
    }
}

std::optional<PresenceFold::Outcome> PresenceFold::undo(Step& step) {
    const Author& author = step.event->body.author;
    const auto target = steps_.find(std::get<PresenceUndone>(step.event->body.payload).undoes);
    if (target == steps_.end() || target->second.event->body.kind == Kind::PresenceUndone)
        return std::nullopt;
    // One's own, in the same capacity: a caregiver at the door as a parent takes back nothing of the group.
    if (target->second.event->body.author != author && !isStaff(author.role)) return std::nullopt;
    target->second.undone = true;
    step.undoes = target->first;
    const Outcome outcome = withoutUndone(step);
    if (step.known.disputed && !isStaff(author.role)) return Outcome{PresenceState::Inside, AdultId{}, true};
    return outcome;
}

/// The state that the causes of `step` lead to when all that was taken back up to now never happened. What
/// was done afterwards keeps its own meaning: a child that was received stays inside.
PresenceFold::Outcome PresenceFold::withoutUndone(const Step& step) const {
    const std::vector<EventId> past = pastOf(step.causes, 0);
    std::set<EventId> undone{*step.undoes};
    for (const EventId& id : past)
        if (const auto& undoes = steps_.at(id).undoes) undone.insert(*undoes);
    Outcomes again;
    std::map<EventId, std::vector<EventId>> standing; // what is left of an event: itself, or its causes
    const auto leftOf = [&](const std::vector<EventId>& ids) {
        std::vector<EventId> left;
        for (const EventId& id : ids)
            left.insert(left.end(), standing.at(id).begin(), standing.at(id).end());
        return latest(std::move(left));
    };
    std::vector<const Step*> steps;
    for (const EventId& id : past)
        steps.push_back(&steps_.at(id));
    std::ranges::sort(steps, {}, &Step::position);
    for (const Step* earlier : steps) {
        const EventId id = earlier->event->envelope.id;
        std::vector<EventId> causes = leftOf(earlier->causes);
        if (undone.contains(id) || earlier->event->body.kind == Kind::PresenceUndone) {
            standing.emplace(id, std::move(causes));
            continue;
        }
        const Outcome known = agreed(causes, again);
        again.emplace(id, effectOf(*earlier->event, known).value_or(known));
        standing.emplace(id, std::vector<EventId>{id});
    }
    return agreed(leftOf(step.causes), again);
}

/// Whether a caregiver's word that the child went along with `with` still stands.
bool PresenceFold::letGo(AdultId with) const {
    return std::ranges::any_of(steps_, [with](const auto& item) {
        const auto* departed = std::get_if<Departed>(&item.second.event->body.payload);
        return departed != nullptr && departed->with == with && !item.second.undone;
    });
}

void PresenceFold::finish(DayState& day) const {
    Outcome outcome = agreed(heads_, outcomes_);
    // Two tablets may each take back one of two departures, not knowing of each other.
    if (outcome.state == PresenceState::Away && !letGo(outcome.with)) outcome.disputed = true;
    day.presence = outcome.disputed ? PresenceState::Inside : outcome.state;
    day.toCheck = outcome.disputed;
    day.presenceHeads = heads_;
    day.stays.clear();
    for (const EventId& id : order_) {
        const Step& step = steps_.at(id);
        const KnownBefore known{step.known.state == PresenceState::Away, step.known.disputed};
        if (!step.undone) addToStays(day.stays, step.event->body, known);
    }
    if (day.presence == PresenceState::Away) closeStays(day.stays);
}

} // namespace drempel
