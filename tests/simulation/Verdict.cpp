// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/Verdict.h"

#include "domain/Event.h"
#include "domain/World.h"

#include <algorithm>

namespace drempel::sim {

namespace {

/// After healing: reading and handing over some dozens of events, and once reconciling.
constexpr int mostRequests = 150;

std::vector<StoredEvent> byId(std::vector<StoredEvent> events) {
    std::sort(events.begin(), events.end(),
              [](const StoredEvent& a, const StoredEvent& b) { return a.envelope.id < b.envelope.id; });
    return events;
}

/// As a device folds: in the order in which its own journal holds them.
Snapshot foldOf(Disk& disk, const std::vector<StoredEvent>& events) {
    std::vector<Event> read;
    for (const StoredEvent& event : events)
        if (!event.isStub())
            read.push_back(readEvent(event.envelope, disk.clear(event).value_or(QByteArray())));
    World world(theSite);
    world.add(std::move(read));
    return world.snapshot();
}

} // namespace

bool Verdict::isQuiet() {
    const auto head = site_.hub_.disk.journal().head();
    return std::all_of(site_.tablets_.begin(), site_.tablets_.end(), [&](const auto& tablet) {
        const auto cursor = tablet->disk.journal().cursor();
        return tablet->machine && tablet->machine->status().kind == SyncStatus::Kind::Synced && cursor &&
               cursor->value_or(Cursor{}).position == head &&
               cursor->value_or(Cursor{}).incarnation == site_.hub_.incarnation;
    });
}

std::string Verdict::find() {
    const auto hubEvents = site_.hub_.disk.events();
    if (const auto left = findLeft(site_.hub_.disk); !left.empty()) return "hub: " + left;
    for (auto& tablet : site_.tablets_) {
        auto wrong = findIn(*tablet, hubEvents);
        if (wrong.empty()) wrong = findLeft(tablet->disk);
        if (!wrong.empty()) return tablet->name() + ": " + wrong;
    }
    std::set<EventId> everywhere;
    for (const StoredEvent& event : hubEvents)
        everywhere.insert(event.envelope.id);
    for (const EventId& id : site_.mustSurvive_)
        if (!everywhere.contains(id)) return "lost though it was kept: " + id.toString().toStdString();
    return {};
}

std::string Verdict::findLeft(Disk& disk) const {
    if (!site_.erased_ || !site_.mustSurvive_.contains(site_.erased_->tombstone)) return {};
    const SubjectId child = site_.erased_->child;
    if (!disk.keyring().keysOf(child).empty()) return "a key of who was erased";
    const auto events = disk.events();
    const bool any = std::ranges::any_of(events, [child](const StoredEvent& event) {
        return !event.isStub() && event.envelope.subject == child;
    });
    return any ? "an event of who was erased" : "";
}

std::string Verdict::findIn(Tablet& tablet, const std::vector<StoredEvent>& hubEvents) {
    if (const auto stuck = tablet.disk.journal().attention(); !stuck || !stuck->empty())
        return "needs attention: " + (stuck ? stuck->front().reason + " of " +
                                                  stuck->front().event.envelope.id.toString().toStdString()
                                            : std::string("unreadable"));
    const SyncStatus status = tablet.machine->status();
    if (status.kind != SyncStatus::Kind::Synced)
        return "not in step, state " + std::to_string(static_cast<int>(tablet.machine->state())) +
               ", status " + std::to_string(static_cast<int>(status.kind)) + ", reason " +
               std::to_string(static_cast<int>(status.reason)) + ", count " + std::to_string(status.count);
    if (tablet.disk.journal().outboxSize() != Result<std::int64_t>(0)) return "the outbox is not empty";
    if (tablet.requests > mostRequests) return std::to_string(tablet.requests) + " requests to come to rest";
    const auto events = tablet.disk.events();
    if (byId(events) != byId(hubEvents))
        return "holds " + std::to_string(events.size()) + " events, the hub " +
               std::to_string(hubEvents.size());
    if (const auto unread = std::ranges::count_if(events,
                                                  [&](const StoredEvent& event) {
                                                      return !event.isStub() &&
                                                             !tablet.disk.clear(event).has_value();
                                                  });
        unread > 0)
        return "cannot read " + std::to_string(unread) + " events";
    if (foldOf(tablet.disk, events) != foldOf(site_.hub_.disk, hubEvents))
        return "the same events give another state";
    if (tablet.disk.journal().writerSeenElsewhere()) return "still writes as a writer seen elsewhere";
    return {};
}

} // namespace drempel::sim
