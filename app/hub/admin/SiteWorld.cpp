// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/SiteWorld.h"

#include <functional>

namespace drempel::hub {

namespace {

bool belongs(const Event& event, std::optional<QDate> day) {
    const auto dated = dayOf(event.body.payload);
    if (!dated) return true;
    return day ? *dated == *day : event.envelope.eventClass == EventClass::Roster;
}

/// What stands in the journal and is wanted, folded.
Result<Snapshot> fold(HubJournal& journal, const std::function<bool(const Event&)>& wanted) {
    World world(journal.identity().site);
    Position after = 0;
    while (true) {
        const auto opened = journal.read(after);
        if (!opened) return tl::unexpected(opened.error());
        if (opened->empty()) return world.snapshot();
        after = opened->back().placed.position;
        std::vector<Event> events;
        events.reserve(opened->size());
        for (const OpenedEvent& one : *opened) {
            if (one.placed.event.isStub()) continue;
            Event event = readEvent(one.placed.event.envelope, one.clear.value_or(QByteArray()));
            if (wanted(event)) events.push_back(std::move(event));
        }
        world.add(std::move(events));
    }
}

} // namespace

Result<Snapshot> snapshotOf(HubJournal& journal, std::optional<QDate> day, WhilePutBack whilePutBack) {
    if (journal.awaitsTombstones() && whilePutBack == WhilePutBack::Refuse)
        return fail(ErrorCode::Locked, "put-back");
    return fold(journal, [day](const Event& event) { return belongs(event, day); });
}

Result<Snapshot> snapshotOfChild(HubJournal& journal, ChildId child, QDate today) {
    if (journal.awaitsTombstones()) return fail(ErrorCode::Locked, "put-back");
    return fold(journal, [subject = subjectOf(child), today,
                          groups = std::set<SubjectId>()](const Event& event) mutable {
        if (event.envelope.subject == subject) return true;
        if (event.body.kind == Kind::GroupDescribed) groups.insert(event.envelope.subject);
        if (event.body.kind == Kind::Viewed) return groups.contains(event.envelope.subject);
        const bool dutyToday = event.body.kind == Kind::DutyChanged && dayOf(event.body.payload) == today;
        return dutyToday || !dayOf(event.body.payload).has_value();
    });
}

Body officeStamp(const Office& office) {
    return Body{.kind = Kind::SiteDescribed,
                .author = {},
                .recordedAt = office.clock.now(),
                .zone = QStringLiteral("Europe/Amsterdam"),
                .boot = office.clock.boot(),
                .sinceBoot = office.clock.sinceBoot(),
                .after = {},
                .payload = Unknown{}};
}

} // namespace drempel::hub
