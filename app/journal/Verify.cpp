// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Chain.h"
#include "journal/Proof.h"
#include "journal/Purge.h"

#include <algorithm>
#include <map>

namespace drempel {

namespace {

constexpr std::size_t mostFindings = 1'000;

/// Walks one journal and collects what it finds. Journal's thread; reads only.
class Inspection {
  public:
    explicit Inspection(const JournalCore& core)
      : core_(core)
      , db_(core.connection()) {}

    VerifyReport run() {
        // Each pass by itself: one that trips over a damaged page must not hide what the next one finds.
        attempt([this] { checkDatabase(); });
        attempt([this] { checkRows(); });
        attempt([this] { checkTip(); });
        attempt([this] { checkChains(); });
        attempt([this] { checkOrders(); });
        attempt([this] { checkAside(); });
        return std::move(report_);
    }

  private:
    template<class Pass>
    void attempt(Pass pass) {
        if (auto done = guarded(pass); !done)
            add({.kind = VerifyFindingKind::Database, .detail = done.error().detail});
    }
    void add(VerifyFinding finding) {
        if (report_.findings.size() < mostFindings)
            report_.findings.push_back(std::move(finding));
        else
            ++report_.findingsLeftOut;
    }

    void checkDatabase() {
        Rows rows = db_.query("PRAGMA integrity_check(100)");
        while (rows.next())
            if (std::string line = rows.text(0); line != "ok")
                add({.kind = VerifyFindingKind::Database, .detail = std::move(line)});
    }

    void checkRows() {
        Rows rows =
            db_.query("SELECT l.position, l.envelope, l.body, l.id, l.writer, l.seq, l.subject, l.class, "
                      "i.position, m.running, o.position FROM log l LEFT JOIN ids i ON i.id = l.id "
                      "LEFT JOIN marks m ON m.position = l.position LEFT JOIN purged p ON p.id = l.id "
                      "LEFT JOIN ids o ON o.id = p.event ORDER BY l.position");
        while (rows.next())
            checkRow(rows);
        if (const auto ids = db_.number("SELECT count(*) FROM ids"); ids != report_.events)
            add({.kind = VerifyFindingKind::MissingIndex, .detail = std::to_string(ids) + " ids"});
    }

    void checkRow(Rows& rows) {
        ++report_.events;
        const Position position = rows.number(0);
        const EventId id = rows.value<EventId>(3);
        const auto say = [&](VerifyFindingKind kind) { add({.kind = kind, .id = id, .position = position}); };
        if (position != ++expected_) {
            say(VerifyFindingKind::PositionGap);
            expected_ = position;
        }
        running_ = nextRunningHash(running_, id);
        if (!rows.isNull(9) && rows.value<Digest>(9) != running_) say(VerifyFindingKind::RunningHash);
        if (rows.isNull(8) || rows.number(8) != position) say(VerifyFindingKind::MissingIndex);
        if (rows.isNull(1)) {
            // A stub; its hash is checked with the chain.
            ++report_.stubs;
            if (rows.isNull(10)) say(VerifyFindingKind::Unordered);
            return;
        }
        const auto envelope = decodeEnvelope(rows.view(1));
        if (!envelope || envelope->id != id || envelope->writer != rows.value<WriterId>(4) ||
            envelope->seq != static_cast<std::uint64_t>(rows.number(5)) ||
            envelope->subject != rows.value<SubjectId>(6) ||
            static_cast<std::int64_t>(envelope->eventClass) != rows.number(7) ||
            envelope->site != core_.site())
            return say(VerifyFindingKind::BadEnvelope);
        if (Digest::of(rows.view(2)) != envelope->bodyHash) say(VerifyFindingKind::BodyAltered);
    }

    void checkTip() {
        const Tip& tip = core_.tip();
        if (tip.position != expected_ || tip.running != running_)
            add({.kind = VerifyFindingKind::RunningHash,
                 .position = tip.position,
                 .detail = "the kept head"});
        if (tip.seq == 0) return;
        Rows rows = db_.query("SELECT envelope, hash FROM log WHERE writer = ? AND seq = ?", tip.writer,
                              static_cast<std::int64_t>(tip.seq));
        bool found = false;
        while (rows.next())
            found = found || (rows.isNull(0) ? rows.value<Digest>(1) : Digest::of(rows.view(0))) == tip.hash;
        if (!found)
            add({.kind = VerifyFindingKind::BrokenLink,
                 .writer = tip.writer,
                 .seq = tip.seq,
                 .detail = "own head"});
    }

    void checkChains() {
        ChainCheck chains([this](VerifyFinding finding) {
            if (finding.writer) finding.signer = signerOf(core_, *finding.writer);
            add(std::move(finding));
        });
        SignatureCheck signatures(core_, [this](VerifyFinding finding) { add(std::move(finding)); });
        Rows rows = db_.query("SELECT position, envelope, id, writer, seq, hash, signature FROM log "
                              "ORDER BY writer, seq, position");
        while (rows.next()) {
            const bool isStub = rows.isNull(1);
            const auto envelope = decodeEnvelope(rows.view(1));
            const ChainLink link{.id = rows.value<EventId>(2),
                                 .writer = rows.value<WriterId>(3),
                                 .seq = static_cast<std::uint64_t>(rows.number(4)),
                                 .hash = isStub ? rows.value<Digest>(5) : Digest::of(rows.view(1)),
                                 .previous = envelope ? std::optional(envelope->previous) : std::nullopt,
                                 .position = rows.number(0)};
            chains.add(link);
            signatures.add(link, isStub, rows.view(6));
        }
        signatures.end();
        report_.writers = chains.writers();
    }

    /// `purged` is an index: what it says must stand in the event that it names. What cannot be opened here
    /// is taken at its word.
    void checkOrders() {
        if (!core_.options().orderOf) return;
        std::map<EventId, std::optional<PurgeOrder>> orders;
        const auto orderIn = [&](const EventId& event) {
            Rows rows = db_.query("SELECT " DREMPEL_EVENT_COLUMNS
                                  " FROM ids i JOIN log l USING (position) WHERE i.id = ?",
                                  event);
            auto order = rows.next() ? orderOf(core_, placedFrom(rows).event) : std::nullopt;
            if (order) std::ranges::sort(order->events);
            return order;
        };
        Rows rows = db_.query("SELECT id, event FROM purged ORDER BY id");
        while (rows.next()) {
            const EventId event = rows.value<EventId>(1);
            auto found = orders.find(event);
            if (found == orders.end()) found = orders.emplace(event, orderIn(event)).first;
            const auto& order = found->second;
            if (!order || order->subject) continue;
            if (!std::ranges::binary_search(order->events, rows.value<EventId>(0)))
                add({.kind = VerifyFindingKind::Unordered, .id = rows.value<EventId>(0)});
        }
    }

    void checkAside() {
        report_.outbox = db_.number("SELECT count(*) FROM outbox");
        report_.attention = db_.number("SELECT count(*) FROM attention");
        if (const auto lost =
                db_.number("SELECT count(*) FROM outbox WHERE position NOT IN (SELECT position FROM log)"))
            add({.kind = VerifyFindingKind::MissingIndex, .detail = std::to_string(lost) + " in the outbox"});
        Rows rows = db_.query("SELECT id, envelope, body FROM conflicts ORDER BY id");
        while (rows.next()) {
            ++report_.conflicts;
            const EventId id = rows.value<EventId>(0);
            add({.kind = VerifyFindingKind::Conflict, .id = id});
            const auto envelope = decodeEnvelope(rows.view(1));
            if (!envelope || envelope->id != id)
                add({.kind = VerifyFindingKind::BadEnvelope, .id = id, .detail = "kept conflict"});
            else if (Digest::of(rows.view(2)) != envelope->bodyHash)
                add({.kind = VerifyFindingKind::BodyAltered, .id = id, .detail = "kept conflict"});
        }
    }

    const JournalCore& core_;
    Connection& db_;
    VerifyReport report_;
    Position expected_ = 0;
    Digest running_;
};

} // namespace

Result<VerifyReport> Journal::verify() const {
    if (core_->broken()) return tl::unexpected<Error>(*core_->broken());
    return Inspection(*core_).run();
}

bool VerifyReport::intact() const {
    return findingsLeftOut == 0 &&
           std::ranges::none_of(findings, [](const VerifyFinding& each) { return isDamage(each.kind); });
}

std::int64_t VerifyReport::count(VerifyFindingKind kind) const {
    return std::ranges::count(findings, kind, &VerifyFinding::kind);
}

const char* toString(VerifyFindingKind kind) noexcept {
    switch (kind) {
    case VerifyFindingKind::Database:
        return "database";
    case VerifyFindingKind::BadEnvelope:
        return "bad envelope";
    case VerifyFindingKind::BodyAltered:
        return "body altered";
    case VerifyFindingKind::BrokenLink:
        return "broken link";
    case VerifyFindingKind::PositionGap:
        return "position gap";
    case VerifyFindingKind::RunningHash:
        return "running hash";
    case VerifyFindingKind::MissingIndex:
        return "missing index";
    case VerifyFindingKind::Unordered:
        return "unordered purge";
    case VerifyFindingKind::BadSignature:
        return "bad signature";
    case VerifyFindingKind::Gap:
        return "gap";
    case VerifyFindingKind::Fork:
        return "fork";
    case VerifyFindingKind::Conflict:
        return "conflict";
    }
    return "unknown";
}

} // namespace drempel
