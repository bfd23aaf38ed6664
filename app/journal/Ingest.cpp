// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Ingest.h"

#include "journal/Proof.h"
#include "journal/Purge.h"

#include <algorithm>

namespace drempel {

namespace {

constexpr char unproven[] = "signature";

/// What is wrong with what an event says. What is stored already is not judged again, and what was erased is
/// nobody's to read.
std::string objectionToWords(const JournalCore& core, const StoredEvent& event) {
    const Objects& objects = core.options().objects;
    if (!objects || event.isStub() || isPurged(core, event.envelope)) return {};
    if (core.connection().number("SELECT count(*) FROM log WHERE id = ? AND envelope IS NOT NULL",
                                 event.envelope.id) > 0)
        return {};
    auto clear = core.options().sealer.open(event);
    // Of what can never be read only what must be understood does harm: everybody would stop trusting the
    // rest.
    if (!clear && clear.error().code == ErrorCode::Corrupt)
        return event.envelope.mustUnderstand ? "malformed" : "";
    return objects(event.envelope, clear ? std::optional(std::move(*clear)) : std::nullopt,
                   signerOf(core, event.envelope.writer));
}

/// Whether it may order a purge and nobody can tell here: others, who read it, would obey.
bool hidesAnOrder(const JournalCore& core, const StoredEvent& event) {
    if (!core.options().mayOrder || event.isStub() || event.envelope.eventClass != EventClass::System)
        return false;
    if (mayOrder(core, event) || isPurged(core, event.envelope) || core.positionOf(event.envelope.id))
        return false;
    const auto clear = core.options().sealer.open(event);
    return !clear && clear.error().code != ErrorCode::Locked;
}

/// A short machine word if the event cannot be stored here, else empty.
std::string objection(const JournalCore& core, const StoredEvent& event) {
    if (auto form = checkForm(event); !form)
        return form.error().code == ErrorCode::TooLarge ? "too-large" : "malformed";
    if (event.envelope.seq > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return "malformed";
    if (!event.isStub() && event.envelope.site != core.site()) return "wrong-site";
    if (const auto order = orderOf(core, event); order && !mayOrder(core, event)) return "not-allowed";
    if (hidesAnOrder(core, event)) return "unreadable";
    return objectionToWords(core, event);
}

void keepConflict(JournalCore& core, const StoredEvent& event, const QByteArray& envelope) {
    core.step("conflict");
    core.connection().run("INSERT OR IGNORE INTO conflicts VALUES (?, ?, ?, ?, ?, ?)", event.envelope.id,
                          Digest::of(envelope), core.now().time_since_epoch().count(), envelope, event.body,
                          event.signature);
}

/// What is stored under this event's id: a hash over the envelope is one over the body too, so equal hashes
/// are equal events.
struct Present {
    Position position = 0;
    bool isStub = false;
    bool isSame = false;
};

std::optional<Present> presentAs(const JournalCore& core, const StoredEvent& event,
                                 const QByteArray& envelope) {
    const auto position = core.positionOf(event.envelope.id);
    if (!position) return std::nullopt;
    Rows rows = core.connection().query("SELECT envelope, hash FROM log WHERE position = ?", *position);
    if (!rows.next()) throw Failure{{ErrorCode::Corrupt, "an id that leads nowhere"}};
    const bool isStub = rows.isNull(0);
    const bool isSame = isStub || event.isStub()
                            ? (isStub ? rows.value<Digest>(1) : Digest::of(rows.view(0))) == hashOf(event)
                            : rows.view(0) == QByteArrayView(envelope);
    return Present{*position, isStub, isSame};
}

Receipt ingestPresent(JournalCore& core, Draw& draw, const StoredEvent& event, const QByteArray& envelope,
                      const Present& present) {
    if (!present.isSame) {
        if (!event.isStub() && !isPurged(core, event.envelope)) keepConflict(core, event, envelope);
        return Receipt::Conflicting;
    }
    if (!present.isStub || event.isStub()) return Receipt::Known;
    if (isPurged(core, event.envelope)) { // also when its stub came before the tombstone did
        noteLate(core, event.envelope);
        return Receipt::Known;
    }
    // A stub that nothing ordered gives way to the event itself: else anybody could make others lose it.
    core.fill(draw, present.position, event, envelope);
    carryOut(core, draw, event);
    return Receipt::Stored;
}

Receipt ingestOne(JournalCore& core, Draw& draw, const StoredEvent& event) {
    const Envelope& e = event.envelope;
    const QByteArray envelope = event.isStub() ? QByteArray() : encodeEnvelope(e);
    if (const auto present = presentAs(core, event, envelope))
        return ingestPresent(core, draw, event, envelope, *present);
    if (e.writer == draw.tip.writer) draw.tip.elsewhere = true;
    draw.stubsCame = draw.stubsCame || event.isStub();
    if (event.isStub()) {
        core.place(draw, event, envelope, std::nullopt);
        return Receipt::Stored;
    }
    draw.tip.stamp = mergeStamp(draw.tip.stamp, e.stamp, core.now());
    if (isPurged(core, e)) { // it comes too late
        core.place(draw, stubOf(e.id, e.writer, e.seq, Digest::of(envelope), event.signature), {},
                   std::nullopt);
        noteLate(core, e);
        draw.stubsCame = true;
        return Receipt::Stored;
    }
    core.place(draw, event, envelope, core.dayOf(event));
    carryOut(core, draw, event);
    return Receipt::Stored;
}

/// An event that the hub refused because nothing vouched for it goes once more, now that more of its writer
/// is here: it may have been brought without the signature behind it, from a hub that forgot it since.
void retryUnproven(JournalCore& core, std::span<const Placed> placed) {
    std::vector<std::pair<EventId, Position>> again;
    {
        Rows rows =
            core.connection().query("SELECT a.id, l.position, l.writer FROM attention a JOIN ids i ON "
                                    "i.id = a.id JOIN log l USING (position) "
                                    "WHERE a.direction = 1 AND a.reason = ?",
                                    std::string_view(unproven));
        while (rows.next()) {
            const auto writer = rows.value<WriterId>(2);
            if (std::ranges::any_of(placed,
                                    [&](const Placed& each) { return each.event.envelope.writer == writer; }))
                again.emplace_back(rows.value<EventId>(0), rows.number(1));
        }
    }
    for (const auto& [id, position] : again) {
        core.step("attention");
        core.connection().run("DELETE FROM attention WHERE id = ? AND direction = 1", id);
        core.connection().run("INSERT OR IGNORE INTO outbox VALUES (?)", position);
    }
}

} // namespace

Answer ingestInto(JournalCore& core, Draw& draw, const StoredEvent& event) {
    std::string reason = objection(core, event);
    if (!reason.empty()) return Answer{event.envelope.id, Receipt::Refused, std::move(reason)};
    const Receipt receipt = ingestOne(core, draw, event);
    return Answer{event.envelope.id, receipt, receipt == Receipt::Conflicting ? "other-content" : ""};
}

std::vector<Answer> ingestBatch(JournalCore& core, Draw& draw, std::span<const StoredEvent> events) {
    const std::vector<bool> proven = provenOf(core, events);
    std::vector<Answer> answers;
    answers.reserve(events.size());
    const std::size_t placed = draw.placed.size();
    for (std::size_t i = 0; i < events.size(); ++i)
        answers.push_back(proven[i] ? ingestInto(core, draw, events[i])
                                    : Answer{events[i].envelope.id, Receipt::Refused, unproven});
    if (draw.placed.size() > placed) retryUnproven(core, std::span(draw.placed).subspan(placed));
    return answers;
}

void keepRefused(JournalCore& core, const StoredEvent& event, const Answer& answer) {
    if (event.isStub()) return; // there is nothing in it for a person to look at
    const QByteArray envelope = encodeEnvelope(event.envelope);
    core.step("attention");
    core.connection().run("INSERT OR IGNORE INTO attention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          event.envelope.id, static_cast<int>(Direction::Incoming),
                          Digest::of(envelope, event.body), static_cast<int>(answer.receipt),
                          std::string_view(answer.reason), core.now().time_since_epoch().count(), envelope,
                          event.body, event.signature);
}

Result<std::vector<Answer>> Journal::ingest(std::span<const StoredEvent> events) {
    return core_->write([&](Draw& draw) {
        std::vector<Answer> answers = ingestBatch(*core_, draw, events);
        if (draw.tip != core_->tip()) core_->saveTip(draw.tip);
        return answers;
    });
}

Result<std::vector<Answer>> Journal::ingestWithCursor(std::span<const StoredEvent> events,
                                                      const Cursor& next) {
    return core_->write([&](Draw& draw) {
        std::vector<Answer> answers = ingestBatch(*core_, draw, events);
        for (std::size_t i = 0; i < events.size(); ++i)
            if (answers[i].receipt == Receipt::Refused) keepRefused(*core_, events[i], answers[i]);
        if (draw.tip != core_->tip()) core_->saveTip(draw.tip);
        saveCursor(*core_, next); // Invariant: rows and cursor change in one transaction (P1)
        return answers;
    });
}

} // namespace drempel
