// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Ingest.h"

namespace drempel {

namespace {

/// A short machine word if the event cannot be stored here, else empty.
std::string objection(const JournalCore& core, const StoredEvent& event) {
    if (auto form = checkForm(event); !form)
        return form.error().code == ErrorCode::TooLarge ? "too-large" : "malformed";
    if (event.envelope.seq > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return "malformed";
    if (event.envelope.site != core.site()) return "wrong-site";
    return {};
}

void keepConflict(JournalCore& core, const StoredEvent& event, const QByteArray& envelope) {
    core.step("conflict");
    core.connection().run("INSERT OR IGNORE INTO conflicts VALUES (?, ?, ?, ?, ?)", event.envelope.id,
                          Digest::of(envelope), core.now().time_since_epoch().count(), envelope, event.body);
}

Receipt ingestOne(JournalCore& core, Draw& draw, const StoredEvent& event) {
    const Envelope& e = event.envelope;
    const QByteArray envelope = encodeEnvelope(e);
    if (const auto position = core.positionOf(e.id)) {
        // The envelope holds the hash of the body, so equal envelopes are equal events.
        Rows rows = core.connection().query("SELECT envelope FROM log WHERE position = ?", *position);
        if (rows.next() && rows.view(0) == QByteArrayView(envelope)) return Receipt::Known;
        keepConflict(core, event, envelope);
        return Receipt::Conflicting;
    }
    if (e.writer == draw.tip.writer) draw.tip.elsewhere = true;
    draw.tip.stamp = mergeStamp(draw.tip.stamp, e.stamp, core.now());
    core.place(draw, event, envelope, core.dayOf(event));
    return Receipt::Stored;
}

} // namespace

Answer ingestInto(JournalCore& core, Draw& draw, const StoredEvent& event) {
    std::string reason = objection(core, event);
    if (!reason.empty()) return Answer{event.envelope.id, Receipt::Refused, std::move(reason)};
    const Receipt receipt = ingestOne(core, draw, event);
    return Answer{event.envelope.id, receipt, receipt == Receipt::Conflicting ? "other-content" : ""};
}

void keepRefused(JournalCore& core, const StoredEvent& event, const Answer& answer) {
    const QByteArray envelope = encodeEnvelope(event.envelope);
    core.step("attention");
    core.connection().run("INSERT OR IGNORE INTO attention VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                          event.envelope.id, static_cast<int>(Direction::Incoming),
                          Digest::of(envelope, event.body), static_cast<int>(answer.receipt),
                          std::string_view(answer.reason), core.now().time_since_epoch().count(), envelope,
                          event.body);
}

Result<std::vector<Answer>> Journal::ingest(std::span<const StoredEvent> events) {
    return core_->write([&](Draw& draw) {
        std::vector<Answer> answers;
        answers.reserve(events.size());
        for (const StoredEvent& event : events)
            answers.push_back(ingestInto(*core_, draw, event));
        if (draw.tip != core_->tip()) core_->saveTip(draw.tip);
        return answers;
    });
}

Result<std::vector<Answer>> Journal::ingestWithCursor(std::span<const StoredEvent> events,
                                                      const Cursor& next) {
    return core_->write([&](Draw& draw) {
        std::vector<Answer> answers;
        answers.reserve(events.size());
        for (const StoredEvent& event : events) {
            answers.push_back(ingestInto(*core_, draw, event));
            if (answers.back().receipt == Receipt::Refused) keepRefused(*core_, event, answers.back());
        }
        if (draw.tip != core_->tip()) core_->saveTip(draw.tip);
        saveCursor(*core_, next); // Invariant: rows and cursor change in one transaction (P1)
        return answers;
    });
}

} // namespace drempel
