// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Purge.h"

namespace drempel {

Journal::Journal(std::unique_ptr<JournalCore> core)
  : core_(std::move(core)) {}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(JournalOptions options) {
    auto core = std::make_unique<JournalCore>(std::move(options));
    if (auto opened = core->open(); !opened) return tl::unexpected<Error>(opened.error());
    std::unique_ptr<Journal> journal(new Journal(std::move(core)));
    if (auto adopted = journal->adoptSigner(); !adopted) return tl::unexpected<Error>(adopted.error());
    return journal;
}

Result<std::vector<Placed>> Journal::reopen() {
    return core_->reopen();
}

bool Journal::unusable() const {
    return core_->broken().has_value();
}

std::vector<EventId> Journal::uncertain() const {
    return core_->uncertain();
}

void Journal::onPlaced(std::function<void(std::span<const Placed>)> observer) {
    core_->observe(std::move(observer));
}

Position Journal::head() const {
    return core_->tip().position;
}

WriterId Journal::writer() const {
    return core_->tip().writer;
}

SiteId Journal::site() const {
    return core_->site();
}

Stamp Journal::lastStamp() const {
    return core_->tip().stamp;
}

bool Journal::writerSeenElsewhere() const {
    return core_->tip().elsewhere;
}

WriterHead Journal::ownHead() const {
    return WriterHead{core_->tip().writer, core_->tip().seq, core_->tip().hash};
}

Result<std::optional<QByteArray>> Journal::meta(std::string_view name) const {
    return core_->read([&](Connection& db) -> std::optional<QByteArray> {
        Rows rows = db.query("SELECT value FROM meta WHERE name = ?", name);
        if (!rows.next()) return std::nullopt;
        return rows.bytes(0);
    });
}

Status Journal::setMeta(std::string_view name, const std::optional<QByteArray>& value) {
    return core_->write([&](Draw&) {
        core_->step("meta");
        if (value)
            core_->connection().run("INSERT OR REPLACE INTO meta VALUES (?, ?)", name, *value);
        else
            core_->connection().run("DELETE FROM meta WHERE name = ?", name);
    });
}

Status Journal::checkpoint() {
    return core_->checkpoint();
}

namespace {

/// Writes the days of these rows anew.
void rebuild(const JournalCore& core, const std::vector<Placed>& placed) {
    for (const Placed& each : placed)
        if (!each.event.isStub())
            core.connection().run("UPDATE log SET day = ?1 WHERE position = ?2 AND day IS NOT ?1",
                                  core.dayOf(each.event), each.position);
}

std::vector<Placed> collected(Rows rows) {
    std::vector<Placed> placed;
    while (rows.next())
        placed.push_back(placedFrom(rows));
    return placed;
}

/// The subjects of what somebody else's key opens: as long as it was closed, nobody could tell its day.
std::vector<SubjectId> readNow(const JournalCore& core) {
    const auto closed = collected(core.connection().query(
        "SELECT " DREMPEL_EVENT_COLUMNS " FROM log l WHERE day IS NULL AND class = ? ORDER BY position",
        static_cast<int>(EventClass::Exchange)));
    rebuild(core, closed);
    std::vector<SubjectId> subjects;
    for (const Placed& each : closed)
        if (core.dayOf(each.event)) subjects.push_back(each.event.envelope.subject);
    return subjects;
}

// A page of rows at a time: the events need not fit in memory.
constexpr int rowsOfPage = 1'000;

} // namespace

void Journal::stubsAreNamed() {
    core_->stubsAreNamed();
}

Status Journal::rebuildDays() {
    return core_->write([&](Draw&) {
        for (Position after = 0; after < core_->tip().position;) {
            const auto page = collected(core_->connection().query(
                "SELECT " DREMPEL_EVENT_COLUMNS " FROM log l WHERE position > ? ORDER BY position LIMIT ?",
                after, rowsOfPage));
            if (page.empty()) return;
            rebuild(*core_, page);
            after = page.back().position;
        }
    });
}

Status Journal::keysArrived(std::span<const SubjectId> subjects) {
    std::vector<SubjectId> readable(subjects.begin(), subjects.end());
    const Status rebuilt = core_->write([&](Draw& draw) {
        for (const SubjectId& subject : subjects) {
            for (Position after = 0;;) {
                const auto page = collected(core_->connection().query(
                    "SELECT " DREMPEL_EVENT_COLUMNS " FROM log l WHERE subject = ? AND position > ? "
                    "ORDER BY position LIMIT ?",
                    subject, after, rowsOfPage));
                rebuild(*core_, page);
                for (const Placed& each : page)
                    carryOut(*core_, draw, each.event);
                if (std::ssize(page) < rowsOfPage) break;
                after = page.back().position;
            }
        }
        for (const SubjectId& subject : readNow(*core_))
            readable.push_back(subject);
    });
    if (rebuilt && !readable.empty()) core_->tellReadable(readable);
    return rebuilt;
}

void Journal::onReadable(std::function<void(std::span<const SubjectId>)> observer) {
    core_->observeReadable(std::move(observer));
}

} // namespace drempel
