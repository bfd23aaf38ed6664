// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Core.h"

#include <algorithm>
#include <array>

namespace drempel {

namespace {

constexpr std::array startOrder{EventClass::Roster, EventClass::Safety,   EventClass::Together,
                                EventClass::System, EventClass::Presence, EventClass::Exchange};

void collectFrom(Rows& rows, std::vector<Placed>& into) {
    while (rows.next())
        into.push_back(placedFrom(rows));
}

bool earlier(const Placed& a, const Placed& b) {
    return a.position < b.position;
}

} // namespace

Result<std::vector<Placed>> Journal::read(Position after, int limit) const {
    return core_->read([&](Connection& db) {
        std::vector<Placed> placed;
        Rows rows = db.query("SELECT " DREMPEL_EVENT_COLUMNS
                             " FROM log l WHERE position > ? ORDER BY position LIMIT ?",
                             after, limit);
        collectFrom(rows, placed);
        return placed;
    });
}

Result<std::vector<Placed>> Journal::readForStart(qint32 day) const {
    return core_->read([&](Connection& db) {
        std::vector<Placed> placed;
        for (const EventClass each : startOrder) {
            const auto begin = static_cast<std::ptrdiff_t>(placed.size());
            std::ptrdiff_t middle = begin;
            for (const std::optional<qint32> wanted : {std::optional<qint32>(), std::optional<qint32>(day)}) {
                middle = static_cast<std::ptrdiff_t>(placed.size());
                Rows rows =
                    db.query("SELECT " DREMPEL_EVENT_COLUMNS " FROM log l WHERE day IS ? AND class = ? "
                             "ORDER BY position",
                             wanted, static_cast<int>(each));
                collectFrom(rows, placed);
            }
            std::inplace_merge(placed.begin() + begin, placed.begin() + middle, placed.end(), earlier);
        }
        return placed;
    });
}

Result<std::vector<Placed>> Journal::readStanding(EventClass eventClass) const {
    return core_->read([&](Connection& db) {
        std::vector<Placed> placed;
        Rows rows = db.query("SELECT " DREMPEL_EVENT_COLUMNS " FROM log l WHERE day IS NULL AND class = ? "
                             "ORDER BY position",
                             static_cast<int>(eventClass));
        collectFrom(rows, placed);
        return placed;
    });
}

Result<std::vector<Placed>> Journal::readSubject(SubjectId subject, std::optional<qint32> day) const {
    return core_->read([&](Connection& db) {
        std::vector<Placed> placed;
        Rows rows =
            day ? db.query("SELECT " DREMPEL_EVENT_COLUMNS " FROM log l WHERE subject = ? AND "
                           "(day IS NULL OR day = ?) ORDER BY position",
                           subject, day)
                : db.query("SELECT " DREMPEL_EVENT_COLUMNS " FROM log l WHERE subject = ? ORDER BY position",
                           subject);
        collectFrom(rows, placed);
        return placed;
    });
}

Result<std::vector<StoredEvent>> Journal::readByIds(std::span<const EventId> ids) const {
    return core_->read([&](Connection& db) {
        std::vector<StoredEvent> events;
        events.reserve(ids.size());
        for (const EventId& id : ids) {
            Rows rows = db.query(
                "SELECT " DREMPEL_EVENT_COLUMNS " FROM ids i JOIN log l USING (position) WHERE i.id = ?", id);
            if (rows.next()) events.push_back(placedFrom(rows).event);
        }
        return events;
    });
}

Result<std::vector<Position>> Journal::placesOf(std::span<const EventId> ids) const {
    return core_->read([&](Connection&) {
        std::vector<Position> places;
        places.reserve(ids.size());
        for (const EventId& id : ids)
            places.push_back(core_->positionOf(id).value_or(0));
        return places;
    });
}

Result<QByteArray> Journal::openBody(const StoredEvent& event) const {
    if (event.isStub()) return fail(ErrorCode::NotFound, "purged");
    return core_->options().sealer.open(event);
}

} // namespace drempel
