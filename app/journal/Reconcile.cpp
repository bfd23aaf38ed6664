// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Core.h"
#include "journal/Proof.h"

namespace drempel {

namespace {

/// The highest seq of a writer; of a fork the branch that was here first.
std::optional<WriterHead> headIn(Connection& db, const WriterId& writer) {
    Rows rows = db.query("SELECT " DREMPEL_EVENT_COLUMNS
                         " FROM log l WHERE writer = ? ORDER BY seq DESC, position LIMIT 1",
                         writer);
    if (!rows.next()) return std::nullopt;
    const Placed last = placedFrom(rows);
    return WriterHead{writer, last.event.envelope.seq, hashOf(last.event)};
}

} // namespace

Result<RangeDigest> Journal::digest(IdRange range) const {
    return core_->read([&](Connection& db) {
        RangeDigest result{range, 0, {}};
        Rows rows =
            db.query("SELECT id FROM ids WHERE id BETWEEN ? AND ? ORDER BY id", range.first, range.last);
        while (rows.next()) {
            result.digest = nextRunningHash(result.digest, rows.value<EventId>(0));
            ++result.count;
        }
        return result;
    });
}

Result<std::vector<EventId>> Journal::idsIn(IdRange range, int limit) const {
    return core_->read([&](Connection& db) {
        std::vector<EventId> ids;
        Rows rows = db.query("SELECT id FROM ids WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?", range.first,
                             range.last, limit);
        while (rows.next())
            ids.push_back(rows.value<EventId>(0));
        return ids;
    });
}

Result<Digest> Journal::runningHash(Position position) const {
    const Tip& tip = core_->tip();
    if (position < 0 || position > tip.position) return fail(ErrorCode::NotFound, "beyond the head");
    return core_->read([&](Connection& db) {
        if (position == tip.position) return tip.running;
        // From the nearest kept hash onwards.
        Digest hash;
        Position from = 0;
        if (Rows rows = db.query(
                "SELECT position, running FROM marks WHERE position <= ? ORDER BY position DESC LIMIT 1",
                position);
            rows.next()) {
            from = rows.number(0);
            hash = rows.value<Digest>(1);
        }
        Rows rows = db.query("SELECT id FROM log WHERE position > ? AND position <= ? ORDER BY position",
                             from, position);
        while (rows.next())
            hash = nextRunningHash(hash, rows.value<EventId>(0));
        return hash;
    });
}

Result<std::optional<WriterHead>> Journal::headOf(WriterId writer) const {
    return core_->read([&](Connection& db) { return headIn(db, writer); });
}

Result<QByteArray> Journal::deviceKeyOf(WriterId writer) const {
    return core_->read([&](Connection&) { return signerOf(*core_, writer); });
}

Result<std::set<WriterId>> Journal::forkedWriters(Position after) const {
    return core_->read([&](Connection& db) {
        std::set<WriterId> writers;
        Rows rows = db.query("SELECT DISTINCT l.writer FROM log l WHERE l.position > ? AND EXISTS (SELECT 1 "
                             "FROM log o WHERE o.writer = l.writer AND o.seq = l.seq AND o.position <> "
                             "l.position)",
                             after);
        while (rows.next())
            writers.insert(rows.value<WriterId>(0));
        return writers;
    });
}

Result<std::vector<WriterHead>> Journal::heads() const {
    return core_->read([](Connection& db) {
        std::vector<WriterHead> heads;
        // From writer to writer through the index: few writers, many events.
        std::optional<WriterHead> head;
        WriterId last;
        const auto next = [&] {
            Rows rows = db.query("SELECT writer FROM log WHERE writer > ? ORDER BY writer LIMIT 1", last);
            if (!rows.next()) return false;
            last = rows.value<WriterId>(0);
            return true;
        };
        while (next())
            if (head = headIn(db, last); head) heads.push_back(*head);
        return heads;
    });
}

} // namespace drempel
