// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PresenceFold.h"

#include "domain/DayTime.h"

#include <algorithm>

namespace drempel {

void PresenceFold::add(const Event& event) {
    Step step;
    step.event = &event;
    for (const EventId& id : event.body.after)
        if (steps_.contains(id)) step.causes.push_back(id);
    step.outcome = outcomeOf(event, merged(step.causes));
    const EventId id = event.envelope.id;
    std::erase_if(heads_, [&step](const EventId& head) {
        return std::ranges::find(step.causes, head) != step.causes.end();
    });
    heads_.insert(std::ranges::upper_bound(heads_, id), id);
    order_.push_back(id);
    steps_.emplace(id, std::move(step));
}

PresenceFold::Outcome PresenceFold::merged(const std::vector<EventId>& ids) const {
    Outcome result;
    bool first = true;
    for (const EventId& id : ids) {
        const auto found = steps_.find(id);
        if (found == steps_.end()) continue;
        const Outcome& outcome = found->second.outcome;
        if (first)
            result = outcome;
        else if (outcome.disputed || outcome.state != result.state || outcome.with != result.with)
            return Outcome{PresenceState::Inside, AdultId{}, true};
        first = false;
    }
    return result;
}

PresenceFold::Outcome PresenceFold::outcomeOf(const Event& event, const Outcome& known) {
    const auto noEffect = [&] {
        findings_.push_back(Finding{event.envelope.id, FindingKind::NoEffect});
        return known;
    };
    switch (event.body.kind) {
    case Kind::Announced:
        // A parent who announces a child that is inside already changes nothing.
        if (inOurCare(known.state)) return known;
        return Outcome{PresenceState::Announced, AdultId{}, false};
    case Kind::Received:
        return Outcome{PresenceState::Inside, AdultId{}, false};
    case Kind::PickUpAnnounced:
        if (!inOurCare(known.state)) return noEffect();
        return Outcome{PresenceState::BeingFetched, AdultId{}, known.disputed};
    case Kind::Departed:
        return Outcome{PresenceState::Away, std::get<Departed>(event.body.payload).with, false};
    case Kind::AbsenceReported:
        if (inOurCare(known.state) || known.state == PresenceState::Away) return noEffect();
        return Outcome{PresenceState::Absent, AdultId{}, false};
    case Kind::PresenceUndone:
        return afterUndo(event, known);
    default:
        return known;
    }
}

PresenceFold::Outcome PresenceFold::afterUndo(const Event& event, const Outcome& known) {
    const EventId undoes = std::get<PresenceUndone>(event.body.payload).undoes;
    const auto found = steps_.find(undoes);
    const bool possible =
        found != steps_.end() && found->second.event->body.kind != Kind::PresenceUndone &&
        (found->second.event->body.author.id == event.body.author.id || isStaff(event.body.author.role));
    if (!possible) {
        findings_.push_back(Finding{event.envelope.id, FindingKind::NoEffect});
        return known;
    }
    found->second.undone = true;
    // What came after the undone event stays: only a head that is taken back moves the child back.
    std::vector<EventId> remaining;
    for (const EventId& cause : event.body.after) {
        if (cause != undoes)
            remaining.push_back(cause);
        else
            remaining.insert(remaining.end(), found->second.causes.begin(), found->second.causes.end());
    }
    return merged(remaining);
}

void PresenceFold::finish(DayState& day) const {
    const Outcome outcome = merged(heads_);
    day.presence = outcome.disputed ? PresenceState::Inside : outcome.state;
    day.toCheck = outcome.disputed;
    day.presenceHeads = heads_;
    day.stays.clear();
    for (const EventId& id : order_) {
        const Step& step = steps_.at(id);
        if (!step.undone) apply(step, day.stays);
    }
}

void PresenceFold::apply(const Step& step, std::vector<Stay>& stays) const {
    const Body& body = step.event->body;
    const auto open = [&stays]() -> Stay& {
        if (stays.empty() || stays.back().leftAt) stays.emplace_back();
        return stays.back();
    };
    if (body.kind == Kind::Announced) {
        if (stays.empty() || stays.back().leftAt) {
            Stay& stay = open();
            stay.announcedAt = body.recordedAt;
            stay.broughtBy = body.author.id;
        }
    } else if (const auto* received = std::get_if<Received>(&body.payload)) {
        Stay& stay = open();
        if (!stay.receivedAt) {
            stay.receivedAt = instantOf(received->day, received->at).value_or(body.recordedAt);
            stay.receivedBy = body.author.id;
        }
    } else if (const auto* departed = std::get_if<Departed>(&body.payload)) {
        if (!stays.empty() && stays.back().leftAt) return;
        Stay& stay = open();
        stay.leftAt = instantOf(departed->day, departed->at).value_or(body.recordedAt);
        stay.leftWith = departed->with;
        stay.handedOverBy = body.author.id;
    }
}

} // namespace drempel
