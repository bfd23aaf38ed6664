// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Ingest.h"

namespace drempel {

namespace {

void settleOne(JournalCore& core, const Answer& answer) {
    Connection& db = core.connection();
    const auto position = core.positionOf(answer.id);
    if (!position) return;
    core.step("outbox");
    db.run("DELETE FROM outbox WHERE position = ?", *position);
    const bool wasThere = db.rowsChanged() > 0;
    core.step("attention");
    if (answer.receipt == Receipt::Stored || answer.receipt == Receipt::Known) {
        db.run("DELETE FROM attention WHERE id = ? AND direction = ?", answer.id,
               static_cast<int>(Direction::Outgoing));
    } else if (wasThere) {
        db.run("INSERT OR REPLACE INTO attention VALUES (?, ?, x'', ?, ?, ?, NULL, NULL, NULL)", answer.id,
               static_cast<int>(Direction::Outgoing), static_cast<int>(answer.receipt),
               std::string_view(answer.reason), core.now().time_since_epoch().count());
    }
}

void queueOne(JournalCore& core, const EventId& id) {
    const auto position = core.positionOf(id);
    if (!position) return;
    if (core.connection().number("SELECT count(*) FROM attention WHERE id = ? AND direction = ?", id,
                                 static_cast<int>(Direction::Outgoing)) > 0)
        return;
    core.step("outbox");
    core.connection().run("INSERT OR IGNORE INTO outbox VALUES (?)", *position);
}

Instant instantFrom(std::int64_t milliseconds) {
    return Instant{Milliseconds{milliseconds}};
}

/// Columns: id, direction, receipt, reason, since, envelope, body, signature.
AttentionItem itemFrom(Rows& rows) {
    auto envelope = decodeEnvelope(rows.view(5));
    AttentionItem item{.id = rows.value<EventId>(0),
                       .direction = static_cast<Direction>(rows.number(1)),
                       .receipt = static_cast<Receipt>(rows.number(2)),
                       .reason = rows.text(3),
                       .since = instantFrom(rows.number(4)),
                       .event = {envelope ? *envelope : Envelope{}, rows.bytes(6), rows.bytes(7)}};
    return item;
}

std::vector<StoredEvent> takeRefused(JournalCore& core, const EventId& id) {
    std::vector<StoredEvent> refused;
    Rows rows = core.connection().query(
        "SELECT 0, envelope, body, signature FROM attention WHERE id = ? AND direction = 2 AND receipt = 4",
        id);
    while (rows.next())
        refused.push_back(placedFrom(rows).event);
    return refused;
}

} // namespace

Result<std::vector<StoredEvent>> Journal::outbox(int limit) const {
    return core_->read([&](Connection& db) {
        std::vector<StoredEvent> events;
        const auto add = [&](const char* sql) {
            Rows rows = db.query(sql, limit - static_cast<int>(events.size()));
            while (rows.next())
                events.push_back(placedFrom(rows).event);
        };
        // A hub that was put back hears first what it must not show, then all the rest.
        add("SELECT " DREMPEL_EVENT_COLUMNS " FROM erased e JOIN ids i ON i.id = e.event "
            "JOIN outbox o USING (position) JOIN log l USING (position) ORDER BY o.position LIMIT ?");
        add("SELECT " DREMPEL_EVENT_COLUMNS " FROM outbox o JOIN log l USING (position) "
            "WHERE l.id NOT IN (SELECT event FROM erased) ORDER BY o.position LIMIT ?");
        return events;
    });
}

Result<std::int64_t> Journal::outboxSize() const {
    return core_->read([](Connection& db) { return db.number("SELECT count(*) FROM outbox"); });
}

Result<std::vector<EventId>> Journal::inOutbox(std::span<const EventId> ids) const {
    return core_->read([&](Connection& db) {
        std::vector<EventId> waiting;
        for (const EventId& id : ids)
            if (db.number("SELECT count(*) FROM ids JOIN outbox USING (position) WHERE id = ?", id) > 0)
                waiting.push_back(id);
        return waiting;
    });
}

Status Journal::settle(std::span<const Answer> answers) {
    return core_->write([&](Draw&) {
        for (const Answer& answer : answers)
            settleOne(*core_, answer);
    });
}

Status Journal::queue(std::span<const EventId> ids) {
    return core_->write([&](Draw&) {
        for (const EventId& id : ids)
            queueOne(*core_, id);
    });
}

Status Journal::putAside(const StoredEvent& event, const std::string& reason) {
    return core_->write([&](Draw&) {
        keepRefused(*core_, event, Answer{event.envelope.id, Receipt::Refused, reason});
    });
}

Result<std::vector<AttentionItem>> Journal::attention() const {
    return core_->read([](Connection& db) {
        std::vector<AttentionItem> items;
        Rows rows =
            db.query("SELECT a.id, a.direction, a.receipt, a.reason, a.since AS since, coalesce(a.envelope, "
                     "l.envelope), "
                     "coalesce(a.body, l.body), coalesce(a.signature, l.signature) FROM attention a LEFT "
                     "JOIN ids i ON i.id = a.id AND a.envelope IS NULL "
                     "LEFT JOIN log l ON l.position = i.position "
                     "UNION ALL SELECT id, 2, 3, 'other-content', since, envelope, body, signature FROM "
                     "conflicts "
                     "ORDER BY since, 1");
        while (rows.next())
            items.push_back(itemFrom(rows));
        return items;
    });
}

Status Journal::retryAttention(EventId id) {
    return core_->write([&](Draw& draw) {
        Connection& db = core_->connection();
        const auto found = db.number("SELECT (SELECT count(*) FROM attention WHERE id = ?1) + "
                                     "(SELECT count(*) FROM conflicts WHERE id = ?1)",
                                     id);
        if (found == 0) throw Failure{{ErrorCode::NotFound, "not in the attention list"}};
        db.run("DELETE FROM attention WHERE id = ? AND direction = ?", id,
               static_cast<int>(Direction::Outgoing));
        if (db.rowsChanged() > 0) queueOne(*core_, id);
        const std::vector<StoredEvent> refused = takeRefused(*core_, id);
        db.run("DELETE FROM attention WHERE id = ?", id);
        for (const StoredEvent& event : refused) {
            const Answer answer = ingestInto(*core_, draw, event);
            if (answer.receipt == Receipt::Refused) keepRefused(*core_, event, answer);
        }
        core_->saveTip(draw.tip);
    });
}

Status Journal::retryRefused() {
    return core_->write([&](Draw&) {
        Connection& db = core_->connection();
        std::vector<EventId> refused;
        {
            Rows rows = db.query("SELECT id FROM attention WHERE direction = ? AND receipt = ?",
                                 static_cast<int>(Direction::Outgoing), static_cast<int>(Receipt::Refused));
            while (rows.next())
                refused.push_back(rows.value<EventId>(0));
        }
        for (const EventId& id : refused) {
            core_->step("attention");
            db.run("DELETE FROM attention WHERE id = ? AND direction = ?", id,
                   static_cast<int>(Direction::Outgoing));
            queueOne(*core_, id);
        }
    });
}

Result<std::optional<Cursor>> Journal::cursor() const {
    return core_->read([](Connection& db) -> std::optional<Cursor> {
        Rows rows = db.query("SELECT hub, incarnation, position, running FROM cursor");
        if (!rows.next()) return std::nullopt;
        return Cursor{rows.value<HubId>(0), rows.value<IncarnationId>(1), rows.number(2),
                      rows.value<Digest>(3)};
    });
}

Status Journal::setCursor(const Cursor& cursor) {
    return core_->write([&](Draw&) { saveCursor(*core_, cursor); });
}

void saveCursor(JournalCore& core, const Cursor& cursor) {
    core.step("cursor");
    core.connection().run("INSERT OR REPLACE INTO cursor VALUES (1, ?, ?, ?, ?)", cursor.hub,
                          cursor.incarnation, cursor.position, cursor.runningHash);
}

} // namespace drempel
