// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Fold.h"

#include "domain/CausalOrder.h"
#include "domain/PresenceFold.h"

#include <algorithm>

namespace drempel {

namespace {

/// Whether the fold may use an event; reports it otherwise.
template<class State>
bool usable(const Event& event, State& state) {
    if (std::holds_alternative<Unknown>(event.body.payload)) {
        state.findings.push_back(Finding{event.envelope.id, FindingKind::NotUnderstood});
        return false;
    }
    if (!mayWrite(event.body.author.role, event.body.kind)) {
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

/// The exchange events of a day: entries, what was heard of them, and what was taken back.
class ExchangeFold {
  public:
    explicit ExchangeFold(ChildState& child)
      : child_(child) {}

    void add(const Event& event) {
        const auto day = dayOf(event.body.payload);
        if (!day) return;
        std::vector<Entry>& entries = child_.days[*day].entries;
        const EventId id = event.envelope.id;
        if (const auto* heard = std::get_if<Heard>(&event.body.payload)) {
            for (Entry& entry : entries)
                if (std::ranges::find(heard->events, entry.id) != heard->events.end())
                    entry.heardBy.push_back(id);
        } else if (const auto* withdrawn = std::get_if<ExchangeWithdrawn>(&event.body.payload)) {
            return withdraw(entries, *withdrawn, event);
        }
        entries.push_back(Entry{id, event.body.author, event.body.recordedAt, event.body.payload, {}, false});
    }

  private:
    /// Only who told something takes it back; staff may, for a parent who asks.
    void withdraw(std::vector<Entry>& entries, const ExchangeWithdrawn& withdrawn, const Event& event) {
        const auto entry = std::ranges::find(entries, withdrawn.withdraws, &Entry::id);
        const bool allowed = entry != entries.end() &&
                             (entry->author.id == event.body.author.id || isStaff(event.body.author.role));
        if (!allowed) {
            child_.findings.push_back(Finding{event.envelope.id, FindingKind::NoEffect});
            return;
        }
        entry->withdrawn = true;
        if (!std::holds_alternative<Heard>(entry->payload)) return;
        for (Entry& other : entries)
            std::erase(other.heardBy, withdrawn.withdraws);
    }

    ChildState& child_;
};

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

void addTogether(const Event& event, ChildState& state) {
    if (const auto* promised = std::get_if<AnswerPromised>(&event.body.payload)) {
        state.promises.push_back(
            Promise{event.envelope.id, *promised, event.body.author.id, event.body.recordedAt, false});
    } else if (const auto* kept = std::get_if<PromiseKept>(&event.body.payload)) {
        const auto found = std::ranges::find(state.promises, kept->promise, &Promise::id);
        if (found != state.promises.end()) found->kept = true;
    }
}

} // namespace

ChildState foldChild(ChildId id, std::span<const Event> events) {
    ChildState state;
    state.id = id;
    std::map<QDate, PresenceFold> presence;
    ExchangeFold exchange(state);
    for (const Event* event : ordered(events, state).events) {
        if (!usable(*event, state)) {
            const bool unread = std::holds_alternative<Unknown>(event->body.payload);
            state.askCaregiver = state.askCaregiver || (unread && event->envelope.mustUnderstand);
            continue;
        }
        switch (classOf(event->body.kind)) {
        case EventClass::Roster:
            addRoster(*event, state);
            break;
        case EventClass::Presence:
            if (const auto day = dayOf(event->body.payload)) presence[*day].add(*event);
            break;
        case EventClass::Exchange:
            exchange.add(*event);
            break;
        case EventClass::Together:
            addTogether(*event, state);
            break;
        case EventClass::Safety:
        case EventClass::System:
            break;
        }
    }
    for (const auto& [day, fold] : presence) {
        fold.finish(state.days[day]);
        state.findings.insert(state.findings.end(), fold.findings().begin(), fold.findings().end());
    }
    std::ranges::sort(state.findings);
    return state;
}

AdultState foldAdult(AdultId id, std::span<const Event> events) {
    AdultState state;
    state.id = id;
    for (const Event* event : ordered(events, state).events) {
        if (!usable(*event, state)) continue;
        const EventId source = event->envelope.id;
        if (const auto* adult = std::get_if<AdultDescribed>(&event->body.payload))
            state.person = {*adult, source};
        else if (const auto* staff = std::get_if<CaregiverDescribed>(&event->body.payload))
            state.caregiver = {*staff, source};
        else if (const auto* code = std::get_if<CodeIssued>(&event->body.payload))
            state.code = {*code, source};
    }
    std::ranges::sort(state.findings);
    return state;
}

GroupState foldGroup(GroupId id, std::span<const Event> events) {
    GroupState state;
    state.id = id;
    for (const Event* event : ordered(events, state).events)
        if (usable(*event, state))
            if (const auto* group = std::get_if<GroupDescribed>(&event->body.payload))
                state.group = {*group, event->envelope.id};
    std::ranges::sort(state.findings);
    return state;
}

SiteState foldSite(std::span<const Event> events) {
    SiteState state;
    for (const Event* event : ordered(events, state).events)
        if (usable(*event, state))
            if (const auto* site = std::get_if<SiteDescribed>(&event->body.payload))
                state.site = {*site, event->envelope.id};
    std::ranges::sort(state.findings);
    return state;
}

} // namespace drempel
