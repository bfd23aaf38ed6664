// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ExchangeFold.h"

#include <algorithm>

namespace drempel {

void ExchangeFold::add(const Event& event) {
    const EventId id = event.envelope.id;
    if (std::holds_alternative<ExchangeWithdrawn>(event.body.payload)) {
        withdrawals_.push_back(&event);
        return;
    }
    places_.emplace(id, entries_.size());
    entries_.push_back(Entry{id, event.body.author, event.body.recordedAt, event.body.payload, {}, false});
}

void ExchangeFold::finish(ChildState& child) {
    for (const Event* event : withdrawals_)
        if (!withdraw(*event)) child.findings.push_back(Finding{event->envelope.id, FindingKind::NoEffect});
    for (const Entry& entry : entries_)
        if (const auto* heard = std::get_if<Heard>(&entry.payload); heard && !entry.withdrawn)
            markHeard(*heard, entry.id);
    for (Entry& entry : entries_)
        if (const auto day = dayOf(entry.payload)) child.days[*day].entries.push_back(std::move(entry));
}

/// Only who told something takes it back, in the same capacity; staff may, for a parent who asks.
bool ExchangeFold::withdraw(const Event& event) {
    Entry* entry = find(std::get<ExchangeWithdrawn>(event.body.payload).withdraws);
    const Author& author = event.body.author;
    if (entry == nullptr || (entry->author != author && !isStaff(author.role))) return false;
    entry->withdrawn = true;
    return true;
}

void ExchangeFold::markHeard(const Heard& heard, EventId by) {
    std::vector<EventId> named = heard.events;
    std::ranges::sort(named);
    named.erase(std::unique(named.begin(), named.end()), named.end());
    for (const EventId& id : named)
        if (Entry* entry = find(id)) entry->heardBy.push_back(by);
}

Entry* ExchangeFold::find(EventId id) {
    const auto place = places_.find(id);
    return place == places_.end() ? nullptr : &entries_[place->second];
}

} // namespace drempel
