// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SafetyFold.h"

#include <algorithm>

namespace drempel {

namespace {

template<class T>
bool keep(const Event& event, std::vector<Told<T>>& into) {
    const T* value = std::get_if<T>(&event.body.payload);
    if (value != nullptr) into.push_back(toldIn(event, *value));
    return value != nullptr;
}

template<class T>
Told<T>* find(std::vector<Told<T>>& among, EventId id) {
    const auto found = std::ranges::find(among, id, &Told<T>::id);
    return found == among.end() ? nullptr : &*found;
}

template<class T>
bool end(std::vector<Told<T>>& among, EventId id) {
    Told<T>* told = find(among, id);
    if (told != nullptr) told->ended = true;
    return told != nullptr;
}

bool withdraw(ChildSafety& safety, const std::map<AdultId, Sourced<CollectorAllowed>>& collectors,
              const PickUpWithdrawn& withdrawn) {
    if (Told<PickUpAllowed>* permission = find(safety.permissions, withdrawn.permission)) {
        if (withdrawn.usedOn.isValid())
            permission->usedOn = withdrawn.usedOn;
        else
            permission->ended = true;
        return true;
    }
    const bool ofRoster = std::ranges::any_of(
        collectors, [&withdrawn](const auto& item) { return item.second.source == withdrawn.permission; });
    if (ofRoster) safety.withdrawnCollectors.insert(withdrawn.permission);
    return ofRoster;
}

bool confirm(ChildSafety& safety, const Event& event, const PickUpConfirmed& confirmed) {
    const auto asked = std::ranges::find(safety.requests, confirmed.request, &PickUpRequest::id);
    if (asked == safety.requests.end()) return false;
    if (!asked->confirmed) asked->confirmed = toldIn(event, confirmed);
    return true;
}

} // namespace

void SafetyFold::add(const Event& event) {
    if (const auto* ruled = std::get_if<AuthorityRuled>(&event.body.payload)) {
        if (!rule(event, *ruled)) findings_.push_back({event.envelope.id, FindingKind::NotAllowed});
        return;
    }
    if (keep(event, safety_.bars) || keep(event, safety_.permissions) || keep(event, safety_.overrides) ||
        keep(event, safety_.idsSeen))
        return;
    if (const auto* asked = std::get_if<PickUpRequested>(&event.body.payload))
        safety_.requests.push_back(
            PickUpRequest{event.envelope.id, *asked, event.body.author, event.body.recordedAt, std::nullopt});
    else if (const auto* given = std::get_if<ConsentGiven>(&event.body.payload))
        consent(event, given->purpose, given->toldBy, true);
    else if (const auto* withdrawn = std::get_if<ConsentWithdrawn>(&event.body.payload))
        consent(event, withdrawn->purpose, withdrawn->toldBy, false);
    else
        naming_.push_back(&event);
}

/// To refuse a parent takes a paper that was seen, an end, and a second person; anything else takes that
/// somebody asked and saw, also that a parent of whom nobody knew has no authority.
bool SafetyFold::rule(const Event& event, const AuthorityRuled& ruled) {
    if (ruled.seenBy.isNil()) return false;
    Ruling ruling{toldIn(event, ruled), event.envelope.writer, {}, true};
    if (ruled.authority == Authority::No) {
        ruling.refuses = isByTwo(event.body.author.id, ruled.seenBy, ruled.second, ruled.until);
        const bool answers =
            ruled.seenBy == event.body.author.id && ruled.second.isNil() && !ruled.until.isValid();
        if (!ruling.refuses && !answers) return false;
    }
    const std::vector<EventId>& known = event.body.after;
    for (const Ruling& earlier : safety_.rulings) {
        const EventId id = earlier.told.id;
        if (earlier.told.value.adult != ruled.adult) continue;
        if (earlier.writer != ruling.writer && std::ranges::find(known, id) == known.end()) continue;
        ruling.replaces.insert(id);
        ruling.replaces.insert(earlier.replaces.begin(), earlier.replaces.end());
    }
    safety_.rulings.push_back(std::move(ruling));
    return true;
}

/// A word replaces those it knew of: named in `after`, or earlier from the same tablet. Words that did not
/// know of each other stay side by side, and one "no" among them counts.
void SafetyFold::consent(const Event& event, ConsentPurpose purpose, AdultId toldBy, bool given) {
    ConsentWord word;
    word.id = event.envelope.id;
    word.parent = toldBy.isNil() ? event.body.author.id : toldBy;
    word.purpose = purpose;
    word.given = given;
    word.by = event.body.author;
    word.at = event.body.recordedAt;
    word.writer = event.envelope.writer;
    const std::vector<EventId>& known = event.body.after;
    std::erase_if(safety_.consents, [&](const ConsentWord& earlier) {
        return earlier.parent == word.parent && earlier.purpose == word.purpose &&
               (earlier.writer == word.writer || std::ranges::find(known, earlier.id) != known.end());
    });
    safety_.consents.push_back(word);
}

/// One person's "no" about a parent who has authority by the roster refuses them: that takes two.
void SafetyFold::dropAnswersAgainst(const ChildState& child) {
    std::erase_if(safety_.rulings, [&](const Ruling& ruling) {
        const auto parent = child.parents.find(ruling.told.value.adult);
        if (ruling.refuses || parent == child.parents.end() ||
            parent->second.value.authority != Authority::Yes)
            return false;
        findings_.push_back({ruling.told.id, FindingKind::NotAllowed});
        return true;
    });
}

void SafetyFold::finish(ChildState& child) {
    for (const Event* event : naming_) {
        bool used = false;
        if (const auto* withdrawn = std::get_if<PickUpWithdrawn>(&event->body.payload))
            used = withdraw(safety_, child.collectors, *withdrawn);
        else if (const auto* lifted = std::get_if<BarLifted>(&event->body.payload))
            used = end(safety_.bars, lifted->bar);
        else if (const auto* confirmed = std::get_if<PickUpConfirmed>(&event->body.payload))
            used = confirm(safety_, *event, *confirmed);
        if (!used) child.findings.push_back(Finding{event->envelope.id, FindingKind::NoEffect});
    }
    dropAnswersAgainst(child);
    child.findings.insert(child.findings.end(), findings_.begin(), findings_.end());
    child.safety = std::move(safety_);
}

} // namespace drempel
