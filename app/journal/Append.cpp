// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Proof.h"
#include "journal/Purge.h"

namespace drempel {

namespace {

/// The draft as the next event of this file's chain; moves the tip.
StoredEvent seal(const JournalCore& core, Tip& tip, const Draft& draft) {
    Sealer& sealer = core.options().sealer;
    Envelope e{.id = core.options().ids.make<EventId>(),
               .site = core.site(),
               .writer = tip.writer,
               .seq = tip.seq + 1,
               .previous = tip.hash,
               .stamp = nextStamp(tip.stamp, core.now()),
               .subject = draft.subject,
               .eventClass = draft.eventClass,
               .mustUnderstand = draft.mustUnderstand,
               .version = draft.version,
               .key = orThrow(sealer.keyFor(draft.sealedFor.value_or(draft.subject), draft.eventClass)),
               .bodyHash = {}};
    QByteArray body = orThrow(sealer.seal(e, draft.body));
    if (body.size() > maxBodyBytes) throw Failure{{ErrorCode::TooLarge, "too-large"}};
    e.bodyHash = Digest::of(body);
    return StoredEvent{std::move(e), std::move(body)};
}

/// The keys of everybody the drafts are sealed for, in one write before the first is used.
void prepareKeys(const JournalCore& core, std::span<const Draft> drafts) {
    std::vector<SubjectId> subjects;
    subjects.reserve(drafts.size());
    for (const Draft& draft : drafts) {
        subjects.push_back(draft.subject);
        if (draft.sealedFor) subjects.push_back(*draft.sealedFor);
    }
    orThrow(core.options().sealer.prepare(subjects));
}

/// The key a writer of this file begins with.
void noteSigner(JournalCore& core, const WriterId& writer) {
    const HeadSigner* signer = core.options().signer;
    if (signer == nullptr || signer->publicKey().isEmpty()) return;
    core.step("writer");
    core.connection().run("INSERT OR IGNORE INTO writers VALUES (?, ?)", writer, signer->publicKey());
}

/// A signature over the event that is now the head. Every event has one of its own: what follows it may be
/// erased, and then vouches for nothing any more.
QByteArray signatureFor(const JournalCore& core, const Tip& head) {
    return core.options().signer == nullptr ? QByteArray() : orThrow(core.options().signer->sign(head.hash));
}

void appendOne(JournalCore& core, Draw& draw, const Draft& draft) {
    if (isErased(core, draft.subject)) throw Failure{{ErrorCode::Forbidden, "erased"}};
    StoredEvent event = seal(core, draw.tip, draft);
    const QByteArray envelope = encodeEnvelope(event.envelope);
    draw.tip.seq = event.envelope.seq;
    draw.tip.hash = Digest::of(envelope);
    draw.tip.stamp = event.envelope.stamp;
    event.signature = signatureFor(core, draw.tip);
    const auto day = core.dayOf(event.envelope, draft.body);
    core.place(draw, std::move(event), envelope, day);
    core.step("outbox");
    core.connection().run("INSERT INTO outbox VALUES (?)", draw.tip.position);
    const Envelope placed = draw.placed.back().event.envelope; // the vector may grow
    carryOut(core, draw, placed, draft.body);
}

} // namespace

Status Journal::check(const Draft& draft) const {
    if (draft.subject.isNil()) return fail(ErrorCode::BadInput, "malformed");
    if (draft.body.size() > maxBodyBytes - core_->options().sealer.overhead())
        return fail(ErrorCode::TooLarge, "too-large");
    return {};
}

Result<std::vector<Placed>> Journal::append(std::span<const Draft> drafts) {
    for (const Draft& draft : drafts)
        if (auto ok = check(draft); !ok) return tl::unexpected<Error>(ok.error());
    if (drafts.empty() && !core_->broken()) return std::vector<Placed>{};
    return core_->write([&](Draw& draw) {
        prepareKeys(*core_, drafts);
        for (const Draft& draft : drafts)
            appendOne(*core_, draw, draft);
        core_->saveTip(draw.tip);
        return draw.placed;
    });
}

Status Journal::adoptSigner() {
    const HeadSigner* signer = core_->options().signer;
    if (signer == nullptr || signer->publicKey().isEmpty()) return {};
    const auto began = core_->read([&](Connection&) { return signerOf(*core_, core_->tip().writer); });
    if (!began) return tl::unexpected<Error>(began.error());
    if (*began == signer->publicKey() || core_->tip().elsewhere) return {};
    return core_->write([&](Draw& draw) {
        if (began->isEmpty() && draw.tip.seq == 0) return noteSigner(*core_, draw.tip.writer);
        draw.tip.elsewhere = true;
        core_->saveTip(draw.tip);
    });
}

Result<Placed> Journal::startNewWriter(const Draft& announcement) {
    if (auto ok = check(announcement); !ok) return tl::unexpected<Error>(ok.error());
    return core_->write([&](Draw& draw) {
        draw.tip.writer = core_->options().ids.make<WriterId>();
        draw.tip.seq = 0;
        draw.tip.hash = Digest();
        draw.tip.elsewhere = false;
        noteSigner(*core_, draw.tip.writer);
        appendOne(*core_, draw, announcement);
        core_->saveTip(draw.tip);
        return draw.placed.front();
    });
}

} // namespace drempel
