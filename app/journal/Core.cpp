// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Core.h"

#include "journal/Migrations.h"

#include <QFileInfo>

namespace drempel {

namespace {

// quick_check reads the whole file. Up to this size that takes well under a second; a larger file gets the
// header, the schema and the tip checked here, and everything else by verify(), which the night run calls.
constexpr qint64 quickCheckUpTo = 16 * 1024 * 1024;
// The WAL is written into the file when it has this many pages (4 MiB); a transaction may overshoot once.
constexpr int checkpointAtPages = 1'000;
// A running hash is kept at every so manieth position.
constexpr Position markEvery = 1'024;

} // namespace

JournalCore::JournalCore(JournalOptions options)
  : options_(std::move(options)) {}

Status JournalCore::open() {
    const QFileInfo info(options_.file); // stat only: opening it here would drop a lock on closing
    const bool fresh = !info.exists() || info.size() == 0;
    if (fresh && !options_.site) return fail(ErrorCode::NotFound, "no journal");
    connection_.reset();
    if (auto opened = guarded([this] { openFile(); }); !opened) {
        connection_.reset();
        broken_ = opened.error();
        return opened;
    }
    broken_.reset();
    return {};
}

void JournalCore::openFile() {
    connection_ = std::make_unique<Connection>(options_.file, options_.site.has_value());
    // First: a check runs what the schema says, which must be ours.
    migrate(*connection_, journalMigrations());
    if (QFileInfo(options_.file).size() <= quickCheckUpTo) {
        Rows rows = connection_->query("PRAGMA quick_check(1)");
        if (!rows.next() || rows.text(0) != "ok") throw Failure{{ErrorCode::Corrupt, "quick_check"}};
    }
    if (connection_->number("SELECT count(*) FROM state") == 0) createState();
    loadState();
    forgetErased();
    // What is read back after a failed sync may live in the page cache only. Writing it into the file, with
    // a sync of its own, makes what we saw true on disk. A full disk is no reason not to show what is there:
    // SQLite reports it for writes only, never for a sync.
    const auto written = guarded([this] { connection_->checkpoint(Connection::WalFile::Cut); });
    if (!written && written.error().code != ErrorCode::DiskFull) throw Failure{written.error()};
}

void JournalCore::createState() {
    if (!options_.site || options_.site->isNil()) throw Failure{{ErrorCode::BadInput, "no site"}};
    Transaction transaction(*connection_);
    connection_->run("INSERT INTO state VALUES (1, ?, ?, 0, ?, 0, ?, 0, 0, 0)", *options_.site,
                     options_.ids.make<WriterId>(), Digest(), Digest());
    transaction.commit();
}

void JournalCore::loadState() {
    Rows rows = connection_->query(
        "SELECT site, writer, seq, hash, position, running, milliseconds, counter, elsewhere FROM state");
    if (!rows.next()) throw Failure{{ErrorCode::Corrupt, "no state"}};
    site_ = rows.value<SiteId>(0);
    tip_ = Tip{.writer = rows.value<WriterId>(1),
               .seq = static_cast<std::uint64_t>(rows.number(2)),
               .hash = rows.value<Digest>(3),
               .position = rows.number(4),
               .running = rows.value<Digest>(5),
               .stamp = {rows.number(6), static_cast<std::uint32_t>(rows.number(7))},
               .elsewhere = rows.number(8) != 0};
    if (options_.site && *options_.site != site_) throw Failure{{ErrorCode::BadInput, "of another site"}};
    if (connection_->number("SELECT max(position) FROM log") != tip_.position)
        throw Failure{{ErrorCode::Corrupt, "the log does not end where it should"}};
}

Result<std::vector<Placed>> JournalCore::reopen() {
    // A file that was taken away must not be followed by an empty one as if nothing had happened.
    if (!QFileInfo::exists(options_.file)) return fail(ErrorCode::NotFound, "the file is gone");
    const std::vector<EventId> asked = std::exchange(uncertain_, {});
    if (auto opened = open(); !opened) {
        uncertain_ = asked;
        return tl::unexpected<Error>(opened.error());
    }
    auto found = read([&](Connection& connection) {
        std::vector<Placed> placed;
        for (const EventId& id : asked) {
            Rows rows = connection.query(
                "SELECT " DREMPEL_EVENT_COLUMNS " FROM ids i JOIN log l USING (position) WHERE i.id = ?", id);
            if (rows.next()) placed.push_back(placedFrom(rows));
        }
        return placed;
    });
    if (found && !found->empty())
        for (const auto& observer : observers_)
            observer(*found);
    return found;
}

void JournalCore::commit(Transaction& transaction, const Draw& draw) {
    try {
        step("commit");
        transaction.commit();
        step("committed");
    } catch (const Failure& failure) {
        breakDown(failure.error, draw.placed);
        throw;
    } catch (const SQLite::Exception& exception) {
        breakDown(errorFrom(exception), draw.placed);
        throw;
    }
}

void JournalCore::breakDown(Error error, std::span<const Placed> placed) {
    broken_ = std::move(error);
    uncertain_.clear();
    for (const Placed& each : placed)
        uncertain_.push_back(each.event.envelope.id);
}

void JournalCore::afterCommit(const Draw& draw) {
    tip_ = draw.tip;
    stubsCame_ = stubsCame_ || draw.stubsCame || !draw.erased.empty();
    keysLeft_.insert(draw.erased.begin(), draw.erased.end());
    destroyKeysLeft();
    if (!draw.placed.empty())
        for (const auto& observer : observers_)
            observer(draw.placed);
    if (!draw.emptied.empty() || !draw.erased.empty()) return afterPurge(draw);
    // The events are durable in the WAL whatever happens here; a failure shows at the next call.
    if (connection_->walPages() >= checkpointAtPages)
        static_cast<void>(checkpoint(Connection::WalFile::Reused));
}

void JournalCore::afterPurge(const Draw& draw) {
    // What was wiped must not live on in the WAL; secure_delete has done so in the file.
    static_cast<void>(checkpoint(Connection::WalFile::Cut));
    std::vector<SubjectId> subjects(draw.emptied.begin(), draw.emptied.end());
    tellReadable(subjects);
}

/// The keys of everybody who was erased are gone, whatever happened between the tombstone and the keys.
void JournalCore::forgetErased() {
    {
        Rows rows = connection_->query("SELECT subject FROM erased");
        while (rows.next())
            keysLeft_.insert(rows.value<SubjectId>(0));
    }
    destroyKeysLeft();
}

/// A disk that refuses is asked again after the next commit.
void JournalCore::destroyKeysLeft() {
    std::erase_if(keysLeft_, [this](SubjectId subject) { return bool(options_.sealer.destroy(subject)); });
}

Status JournalCore::checkpoint(Connection::WalFile walFile) {
    if (broken_) return tl::unexpected<Error>(*broken_);
    auto done = guarded([this, walFile] {
        step("checkpoint");
        connection_->checkpoint(walFile);
    });
    if (!done) breakDown(done.error(), {});
    return done;
}

void JournalCore::place(Draw& draw, StoredEvent event, const QByteArray& envelope,
                        std::optional<qint32> day) {
    const Envelope& e = event.envelope;
    Tip& tip = draw.tip;
    const Position position = tip.position + 1; // Invariant: dense, and in the order of commit
    step("insert");
    connection_->run("INSERT INTO ids VALUES (?, ?)", e.id, position);
    step("insert");
    if (event.isStub())
        connection_->run("INSERT INTO log VALUES (?, ?, ?, ?, NULL, NULL, NULL, NULL, NULL, ?, ?)", position,
                         e.id, e.writer, static_cast<std::int64_t>(e.seq), event.signature, *event.stub);
    else
        connection_->run("INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)", position, e.id,
                         e.writer, static_cast<std::int64_t>(e.seq), e.subject,
                         static_cast<int>(e.eventClass), day, envelope, event.body, event.signature);
    tip.position = position;
    tip.running = nextRunningHash(tip.running, e.id);
    if (position % markEvery == 0) {
        step("mark");
        connection_->run("INSERT INTO marks VALUES (?, ?)", position, tip.running);
    }
    draw.placed.push_back(Placed{position, std::move(event)});
}

void JournalCore::fill(Draw& draw, Position position, StoredEvent event, const QByteArray& envelope) {
    const Envelope& e = event.envelope;
    step("insert");
    connection_->run("UPDATE log SET subject = ?, class = ?, day = ?, envelope = ?, body = ?, signature = ?, "
                     "hash = NULL WHERE position = ?",
                     e.subject, static_cast<int>(e.eventClass), dayOf(event), envelope, event.body,
                     event.signature, position);
    draw.placed.push_back(Placed{position, std::move(event)});
}

void JournalCore::saveTip(const Tip& tip) {
    step("state");
    connection_->run(
        "UPDATE state SET writer = ?, seq = ?, hash = ?, position = ?, running = ?, milliseconds = ?, "
        "counter = ?, elsewhere = ?",
        tip.writer, static_cast<std::int64_t>(tip.seq), tip.hash, tip.position, tip.running,
        tip.stamp.milliseconds, static_cast<std::int64_t>(tip.stamp.counter),
        static_cast<int>(tip.elsewhere));
}

std::optional<Position> JournalCore::positionOf(const EventId& id) const {
    Rows rows = connection_->query("SELECT position FROM ids WHERE id = ?", id);
    if (!rows.next()) return std::nullopt;
    return rows.number(0);
}

std::optional<qint32> JournalCore::dayOf(const Envelope& envelope, QByteArrayView clear) const {
    return options_.dayOf ? options_.dayOf(envelope, clear) : std::nullopt;
}

std::optional<qint32> JournalCore::dayOf(const StoredEvent& event) const {
    if (!options_.dayOf || event.isStub()) return std::nullopt;
    const auto clear = options_.sealer.open(event);
    return clear ? dayOf(event.envelope, *clear) : std::nullopt;
}

Placed placedFrom(Rows& rows) {
    if (rows.isNull(1))
        return Placed{rows.number(0), stubOf(rows.value<EventId>(4), rows.value<WriterId>(5),
                                             static_cast<std::uint64_t>(rows.number(6)),
                                             rows.value<Digest>(7), rows.bytes(3))};
    auto envelope = decodeEnvelope(rows.view(1));
    if (!envelope) throw Failure{{ErrorCode::Corrupt, "an envelope"}};
    return Placed{rows.number(0), StoredEvent{std::move(*envelope), rows.bytes(2), rows.bytes(3)}};
}

} // namespace drempel
