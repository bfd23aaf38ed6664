// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Purge.h"

#include "journal/Proof.h"

namespace drempel {

namespace {

struct Row {
    Position position = 0;
    EventId id;
    std::optional<SubjectId> subject; ///< none of what is a stub already
    Digest hash;
};

Row rowIn(Rows& rows) {
    Row row{rows.number(0), rows.value<EventId>(1), std::nullopt, {}};
    if (rows.isNull(2)) return row;
    row.subject = rows.value<SubjectId>(3);
    row.hash = Digest::of(rows.view(2));
    return row;
}

/// Whether this event ordered a purge: tombstones stay.
bool orders(const JournalCore& core, const EventId& id) {
    return core.connection().number("SELECT EXISTS (SELECT 1 FROM erased WHERE event = ?1) OR "
                                    "EXISTS (SELECT 1 FROM purged WHERE event = ?1)",
                                    id) != 0;
}

/// Nothing that was put aside under this id stays readable either.
void clearAside(const JournalCore& core, const EventId& id) {
    core.connection().run("DELETE FROM conflicts WHERE id = ?", id);
    core.connection().run("DELETE FROM attention WHERE id = ?", id);
}

void wipe(JournalCore& core, Draw& draw, const Row& row, const EventId& by) {
    if (row.id == by || orders(core, row.id)) return;
    if (row.subject) {
        core.step("purge");
        core.connection().run("UPDATE log SET subject = NULL, class = NULL, day = NULL, envelope = NULL, "
                              "body = NULL, hash = ? WHERE position = ?",
                              row.hash, row.position);
        draw.emptied.insert(*row.subject);
    }
    clearAside(core, row.id);
    core.connection().run("INSERT OR REPLACE INTO purged VALUES (?, ?)", row.id, by);
}

void wipeEvent(JournalCore& core, Draw& draw, const EventId& id, const EventId& by) {
    std::optional<Row> row;
    {
        Rows rows = core.connection().query("SELECT l.position, l.id, l.envelope, l.subject FROM ids i "
                                            "JOIN log l USING (position) WHERE i.id = ?",
                                            id);
        if (rows.next()) row = rowIn(rows);
    }
    // An event that has not come yet is named all the same: it will find its place taken by its stub.
    wipe(core, draw, row.value_or(Row{0, id, std::nullopt, {}}), by);
}

/// Conflicts and refused events are kept by id; of whom they are stands in their envelopes.
void clearAsideOf(JournalCore& core, const SubjectId& subject) {
    std::vector<EventId> ids;
    {
        Rows rows = core.connection().query("SELECT id, envelope FROM conflicts UNION ALL "
                                            "SELECT id, envelope FROM attention WHERE envelope IS NOT NULL");
        while (rows.next())
            if (const auto envelope = decodeEnvelope(rows.view(1)); envelope && envelope->subject == subject)
                ids.push_back(rows.value<EventId>(0));
    }
    for (const EventId& id : ids)
        clearAside(core, id);
}

void eraseSubject(JournalCore& core, Draw& draw, const SubjectId& subject, const EventId& by) {
    core.step("purge");
    core.connection().run("INSERT OR IGNORE INTO erased VALUES (?, ?)", subject, by);
    draw.erased.insert(subject);
    std::vector<Row> found;
    {
        Rows rows = core.connection().query(
            "SELECT position, id, envelope, subject FROM log WHERE subject = ?", subject);
        while (rows.next())
            found.push_back(rowIn(rows));
    }
    for (const Row& row : found)
        wipe(core, draw, row, by);
    clearAsideOf(core, subject);
}

} // namespace

void carryOut(JournalCore& core, Draw& draw, const Envelope& envelope, QByteArrayView clear) {
    if (!core.options().orderOf || envelope.eventClass != EventClass::System) return;
    const auto order = core.options().orderOf(envelope, clear);
    if (!order) return;
    for (const EventId& id : order->events)
        wipeEvent(core, draw, id, envelope.id);
    if (order->subject) eraseSubject(core, draw, *order->subject, envelope.id);
}

void carryOut(JournalCore& core, Draw& draw, const StoredEvent& event) {
    if (!core.options().orderOf || event.isStub() || event.envelope.eventClass != EventClass::System) return;
    if (!mayOrder(core, event)) return;
    if (const auto clear = core.options().sealer.open(event)) carryOut(core, draw, event.envelope, *clear);
}

std::optional<PurgeOrder> orderOf(const JournalCore& core, const StoredEvent& event) {
    if (!core.options().orderOf || event.isStub() || event.envelope.eventClass != EventClass::System)
        return std::nullopt;
    const auto clear = core.options().sealer.open(event);
    return clear ? core.options().orderOf(event.envelope, *clear) : std::nullopt;
}

bool mayOrder(const JournalCore& core, const StoredEvent& event) {
    const MayOrder& may = core.options().mayOrder;
    return !may || may(event.envelope, signerOf(core, event.envelope.writer));
}

bool isErased(const JournalCore& core, const SubjectId& subject) {
    return core.connection().number("SELECT count(*) FROM erased WHERE subject = ?", subject) > 0;
}

bool isPurged(const JournalCore& core, const Envelope& envelope) {
    return core.connection().number("SELECT count(*) FROM purged WHERE id = ?", envelope.id) > 0 ||
           isErased(core, envelope.subject);
}

void noteLate(JournalCore& core, const Envelope& envelope) {
    core.connection().run("INSERT OR IGNORE INTO purged SELECT ?, event FROM erased WHERE subject = ?",
                          envelope.id, envelope.subject);
}

Result<std::vector<EventId>> Journal::unnamedStubs(int limit) const {
    return core_->read([&](Connection& db) {
        std::vector<EventId> ids;
        // Those that fell under a tombstone, which names no ids; and those that came as a stub.
        Rows rows = db.query("SELECT id FROM purged WHERE event IN (SELECT event FROM erased) UNION "
                             "SELECT id FROM log WHERE subject IS NULL AND id NOT IN (SELECT id FROM purged) "
                             "ORDER BY id LIMIT ?",
                             limit);
        while (rows.next())
            ids.push_back(rows.value<EventId>(0));
        return ids;
    });
}

bool Journal::mayHaveUnnamedStubs() const {
    return core_->stubsCame();
}

Result<std::vector<SubjectId>> Journal::erasedSubjects() const {
    return core_->read([](Connection& db) {
        std::vector<SubjectId> subjects;
        Rows rows = db.query("SELECT subject FROM erased ORDER BY subject");
        while (rows.next())
            subjects.push_back(rows.value<SubjectId>(0));
        return subjects;
    });
}

} // namespace drempel
