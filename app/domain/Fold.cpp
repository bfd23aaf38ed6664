// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Fold.h"

#include "domain/AdultFold.h"
#include "domain/CausalOrder.h"
#include "domain/ExchangeFold.h"
#include "domain/PresenceFold.h"
#include "domain/SafetyFold.h"
#include "domain/SiteFold.h"

#include <algorithm>
#include <set>

namespace drempel {

namespace {

/// Whether the fold may use an event; reports it otherwise.
template<class State>
bool usable(const Event& event, State& state) {
    if (std::holds_alternative<Unknown>(event.body.payload)) {
        state.findings.push_back(Finding{event.envelope.id, FindingKind::NotUnderstood});
        return false;
    }
    if (!mayHappen(event.body.station, event.body.author.role, event.body.kind)) {
        state.findings.push_back(Finding{event.envelope.id, FindingKind::NotAllowed});
        return false;
    }
    return true;
}

template<class State>
CausalOrder ordered(std::span<const Event> events, State& state) {
    CausalOrder order = causalOrder(events);
    for (const EventId& id : order.cyclic)
        state.findings.push_back(Finding{id, FindingKind::Cyclic});
    return order;
}

/// Whether a tablet that does not know this may let the wrong person in or out, or give the wrong food. That
/// somebody asked, or was looked at, changes nothing elsewhere.
bool isNews(Kind kind) {
    if (kind == Kind::ChildDescribed) return true;
    return classOf(kind) == EventClass::Safety && kind != Kind::PickUpRequested && kind != Kind::IdSeen &&
           kind != Kind::CodeResetSeen;
}

void addRoster(const Event& event, ChildState& state) {
    const EventId id = event.envelope.id;
    if (const auto* child = std::get_if<ChildDescribed>(&event.body.payload))
        state.profile = {*child, id};
    else if (const auto* parent = std::get_if<ParentLinked>(&event.body.payload))
        state.parents.insert_or_assign(parent->adult, Sourced<ParentLinked>{*parent, id});
    else if (const auto* collector = std::get_if<CollectorAllowed>(&event.body.payload))
        state.collectors.insert_or_assign(collector->adult, Sourced<CollectorAllowed>{*collector, id});
    else if (const auto* session = std::get_if<SessionPlanned>(&event.body.payload))
        state.days[session->day].session = {*session, id};
}

void addViewed(const Event& event, Views& views) {
    if (const auto* viewed = std::get_if<Viewed>(&event.body.payload))
        views[viewed->day].push_back(toldIn(event, *viewed));
}

/// Our own promises. Kept counts whatever the order, as with what was heard.
class PromiseFold {
  public:
    void add(const Event& event) {
        if (const auto* promised = std::get_if<AnswerPromised>(&event.body.payload))
            promises_.push_back(
                Promise{event.envelope.id, *promised, event.body.author.id, event.body.recordedAt, false});
        else if (const auto* kept = std::get_if<PromiseKept>(&event.body.payload))
            kept_.insert(kept->promise);
    }
    void finish(ChildState& child) {
        for (Promise& promise : promises_)
            promise.kept = kept_.contains(promise.id);
        child.promises = std::move(promises_);
    }

  private:
    std::vector<Promise> promises_;
    std::set<EventId> kept_;
};

/// The parents that the roster names, whatever the order in which the events came in.
std::set<AdultId> parentsIn(std::span<const Event> events) {
    std::set<AdultId> parents;
    for (const Event& event : events)
        if (const auto* linked = std::get_if<ParentLinked>(&event.body.payload);
            linked && mayHappen(event.body.station, event.body.author.role, event.body.kind))
            parents.insert(linked->adult);
    return parents;
}

/// Whoever acts as a parent is a parent of this child. A child whose parents we do not know yet is not
/// judged.
bool isByAParent(const Event& event, const std::set<AdultId>& parents) {
    const Author& author = event.body.author;
    return author.role != Role::Parent || parents.empty() || parents.contains(author.id);
}

/// Folds the usable events of one child, each into the part it belongs to.
class ChildFold {
  public:
    ChildFold(ChildState& state, const std::set<AdultId>& noSeconds)
      : state_(state)
      , safety_(noSeconds) {}

    void add(const Event& event) {
        const EventClass eventClass = classOf(event.body.kind);
        const auto day = dayOf(event.body.payload);
        const bool needsDay = eventClass == EventClass::Presence || eventClass == EventClass::Exchange ||
                              event.body.kind == Kind::SessionPlanned;
        if (needsDay && !day) {
            state_.findings.push_back(Finding{event.envelope.id, FindingKind::NoEffect});
            return;
        }
        if (isNews(event.body.kind)) safety_.note(event);
        if (event.body.kind == Kind::CollectorAllowed) safety_.collector(event);
        if (eventClass == EventClass::Roster)
            addRoster(event, state_);
        else if (eventClass == EventClass::Presence)
            presence_[*day].add(event);
        else if (eventClass == EventClass::Exchange)
            exchange_.add(event);
        else if (eventClass == EventClass::Together)
            promises_.add(event);
        else if (eventClass == EventClass::Safety)
            safety_.add(event);
        else
            addViewed(event, state_.viewed);
    }

    void finish() {
        exchange_.finish(state_);
        promises_.finish(state_);
        safety_.finish(state_);
        for (const auto& [day, fold] : presence_) {
            fold.finish(state_.days[day]);
            state_.findings.insert(state_.findings.end(), fold.findings().begin(), fold.findings().end());
        }
        std::ranges::sort(state_.findings);
    }

  private:
    ChildState& state_;
    std::map<QDate, PresenceFold> presence_;
    ExchangeFold exchange_;
    PromiseFold promises_;
    SafetyFold safety_;
};

} // namespace

ChildState foldChild(ChildId id, std::span<const Event> events, const std::set<AdultId>& noSeconds) {
    ChildState state;
    state.id = id;
    // Also for an event in a cycle: what we cannot read must never let a child look gone.
    state.askCaregiver = std::ranges::any_of(events, [](const Event& event) {
        return event.envelope.mustUnderstand && std::holds_alternative<Unknown>(event.body.payload);
    });
    const std::set<AdultId> parents = parentsIn(events);
    ChildFold fold(state, noSeconds);
    for (const Event* event : ordered(events, state).events) {
        if (!usable(*event, state)) continue;
        if (isByAParent(*event, parents))
            fold.add(*event);
        else
            state.findings.push_back(Finding{event->envelope.id, FindingKind::NotAllowed});
    }
    fold.finish();
    return state;
}

AdultState foldAdult(AdultId id, std::span<const Event> events, const std::set<AdultId>& noSeconds) {
    AdultState state;
    state.id = id;
    AdultFold fold(state, noSeconds);
    for (const Event* event : ordered(events, state).events)
        if (usable(*event, state)) {
            if (isNews(event->body.kind)) state.news.push_back({event->envelope.id, event->body.recordedAt});
            fold.add(*event);
        }
    fold.finish();
    return state;
}

GroupState foldGroup(GroupId id, std::span<const Event> events) {
    GroupState state;
    state.id = id;
    for (const Event* event : ordered(events, state).events) {
        if (!usable(*event, state)) continue;
        if (const auto* group = std::get_if<GroupDescribed>(&event->body.payload))
            state.group = {*group, event->envelope.id};
        addViewed(*event, state.viewed);
    }
    std::ranges::sort(state.findings);
    return state;
}

SiteState foldSite(std::span<const Event> events) {
    SiteState state;
    SiteFold fold(state);
    for (const Event* event : ordered(events, state).events)
        if (usable(*event, state)) fold.add(*event);
    fold.finish();
    return state;
}

} // namespace drempel
