// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Core.h"

namespace drempel {

Journal::Journal(std::unique_ptr<JournalCore> core)
  : core_(std::move(core)) {}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(JournalOptions options) {
    auto core = std::make_unique<JournalCore>(std::move(options));
    if (auto opened = core->open(); !opened) return tl::unexpected<Error>(opened.error());
    return std::unique_ptr<Journal>(new Journal(std::move(core)));
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

Status Journal::rebuildDays() {
    return core_->write([&](Draw&) {
        Connection& db = core_->connection();
        // A page of rows at a time: the events need not fit in memory.
        constexpr int page = 1'000;
        for (Position after = 0; after < core_->tip().position;) {
            std::vector<Placed> rowsOfPage;
            {
                Rows rows = db.query("SELECT " DREMPEL_EVENT_COLUMNS
                                     " FROM log l WHERE position > ? ORDER BY position LIMIT ?",
                                     after, page);
                while (rows.next())
                    rowsOfPage.push_back(placedFrom(rows));
            }
            if (rowsOfPage.empty()) return;
            for (const Placed& each : rowsOfPage)
                if (!each.event.isStub())
                    db.run("UPDATE log SET day = ?1 WHERE position = ?2 AND day IS NOT ?1",
                           core_->dayOf(each.event), each.position);
            after = rowsOfPage.back().position;
        }
    });
}

} // namespace drempel
