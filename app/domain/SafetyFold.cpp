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

bool confirm(ChildSafety& safety, const Event& event, const PickUpConfirmed& confirmed) {
    const auto asked = std::ranges::find(safety.requests, confirmed.request, &PickUpRequest::id);
    if (asked == safety.requests.end()) return false;
    asked->confirmations.push_back(toldIn(event, confirmed));
    return true;
}

/// Whether an event knew of an earlier ruling about this parent: named in `after`, or of the same tablet.
bool knows(const Event& event, const Ruling& earlier, AdultId parent) {
    return earlier.told.value.adult == parent &&
           (earlier.writer == event.envelope.writer ||
            std::ranges::find(event.body.after, earlier.told.id) != event.body.after.end());
}

} // namespace

AdultId SafetyFold::secondOf(AdultId second) const {
    return noSeconds_.contains(second) ? AdultId{} : second;
}

void SafetyFold::add(const Event& event) {
    if (const auto* ruled = std::get_if<AuthorityRuled>(&event.body.payload)) {
        if (const auto finding = rule(event, *ruled)) findings_.push_back({event.envelope.id, *finding});
        return;
    }
    if (keep(event, safety_.permissions) || keep(event, safety_.idsSeen)) return;
    if (keep(event, safety_.bars)) {
        safety_.bars.back().value.second = secondOf(safety_.bars.back().value.second);
        return;
    }
    if (keep(event, safety_.overrides)) {
        safety_.overrides.back().value.second = secondOf(safety_.overrides.back().value.second);
        return;
    }
    if (const auto* asked = std::get_if<PickUpRequested>(&event.body.payload))
        safety_.requests.push_back(
            PickUpRequest{event.envelope.id, *asked, event.body.author, event.body.recordedAt, {}});
    else if (const auto* given = std::get_if<ConsentGiven>(&event.body.payload))
        consent(event, given->purpose, given->toldBy, true);
    else if (const auto* withdrawn = std::get_if<ConsentWithdrawn>(&event.body.payload))
        consent(event, withdrawn->purpose, withdrawn->toldBy, false);
    else
        naming_.push_back(&event);
}

void SafetyFold::collector(const Event& event) {
    if (const auto* allowed = std::get_if<CollectorAllowed>(&event.body.payload))
        collectors_.emplace(event.envelope.id, allowed->adult);
}

/// To refuse a parent takes a paper that was seen, an end, and a second person, and to take that back a
/// second person too; anything else takes that somebody asked and saw, also that a parent of whom nobody knew
/// has no authority. Gives what is wrong with it.
std::optional<FindingKind> SafetyFold::rule(const Event& event, AuthorityRuled ruled) {
    const AdultId author = event.body.author.id;
    ruled.second = secondOf(ruled.second);
    const bool seconded = isSeconded(author, ruled.seenBy, ruled.second);
    if (ruled.seenBy.isNil()) return FindingKind::NotAllowed;
    if (ruled.authority == Authority::Unknown) {
        if (!seconded) return FindingKind::NotAllowed;
        return takeBack(event, ruled.adult) ? std::nullopt : std::optional(FindingKind::NoEffect);
    }
    Ruling ruling{toldIn(event, ruled), event.envelope.writer, {}, true};
    if (ruled.authority == Authority::No) {
        ruling.refuses = isByTwo(author, ruled.seenBy, ruled.second, ruled.until);
        const bool answers = ruled.seenBy == author && ruled.second.isNil() && !ruled.until.isValid();
        if (!ruling.refuses && !answers) return FindingKind::NotAllowed;
    }
    for (const Ruling& earlier : safety_.rulings) {
        const bool refused = earlier.refuses && earlier.told.value.authority == Authority::No;
        if (!knows(event, earlier, ruled.adult) || (refused && !seconded)) continue;
        ruling.replaces.insert(earlier.told.id);
        ruling.replaces.insert(earlier.replaces.begin(), earlier.replaces.end());
    }
    safety_.rulings.push_back(std::move(ruling));
    return std::nullopt;
}

/// What was said of this parent before they were refused holds again.
bool SafetyFold::takeBack(const Event& event, AdultId parent) {
    bool any = false;
    for (Ruling& earlier : safety_.rulings) {
        if (earlier.told.value.authority != Authority::No || !knows(event, earlier, parent)) continue;
        earlier.told.ended = true;
        any = true;
    }
    return any;
}

bool SafetyFold::withdraw(const PickUpWithdrawn& withdrawn) {
    if (Told<PickUpAllowed>* permission = find(safety_.permissions, withdrawn.permission)) {
        if (withdrawn.usedOn.isValid())
            permission->usedOn = withdrawn.usedOn;
        else
            permission->ended = true;
        return true;
    }
    const auto collector = collectors_.find(withdrawn.permission);
    if (collector != collectors_.end()) safety_.withdrawnCollectors.insert(collector->second);
    return collector != collectors_.end();
}

/// Gives what is wrong with it. A bar that somebody set alone is taken back by the same person, for a slip of
/// the finger; nobody lifts on their own what another one saw reason for.
std::optional<FindingKind> SafetyFold::lift(const Event& event, const BarLifted& lifted) {
    Told<CollectionBarred>* bar = find(safety_.bars, lifted.bar);
    if (bar == nullptr) return FindingKind::NoEffect;
    const AdultId author = event.body.author.id;
    const AdultId second = secondOf(lifted.second);
    const bool ownSlip = bar->by.id == author && bar->value.second.isNil();
    const bool byTwo = !second.isNil() && second != author;
    if (!ownSlip && !byTwo) return FindingKind::NotAllowed;
    bar->ended = true;
    return std::nullopt;
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
        std::optional<FindingKind> finding = FindingKind::NoEffect;
        if (const auto* withdrawn = std::get_if<PickUpWithdrawn>(&event->body.payload)) {
            if (withdraw(*withdrawn)) finding.reset();
        } else if (const auto* lifted = std::get_if<BarLifted>(&event->body.payload)) {
            finding = lift(*event, *lifted);
        } else if (const auto* confirmed = std::get_if<PickUpConfirmed>(&event->body.payload)) {
            if (confirm(safety_, *event, *confirmed)) finding.reset();
        }
        if (finding) child.findings.push_back(Finding{event->envelope.id, *finding});
    }
    dropAnswersAgainst(child);
    child.findings.insert(child.findings.end(), findings_.begin(), findings_.end());
    child.safety = std::move(safety_);
}

} // namespace drempel
