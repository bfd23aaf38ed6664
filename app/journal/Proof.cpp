// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Proof.h"

#include <algorithm>
#include <map>

namespace drempel {

namespace {

// After so many false signatures of one writer no more of its are looked at in a batch: an honest one has
// none, and checking a thousand would hold up everybody else.
constexpr int mostFalse = 8;

/// What one writer has in a batch.
class WritersPart {
  public:
    WritersPart(JournalCore& core, std::span<const StoredEvent> events, const WriterId& writer)
      : core_(core)
      , events_(events)
      , writer_(writer)
      , signer_(signerOf(core, writer)) {}

    void add(std::size_t index) { indexes_.push_back(index); }

    /// From the last event down: a vouched for event vouches for the one it names as its previous.
    void prove(std::vector<bool>& proven) {
        std::ranges::stable_sort(indexes_, std::ranges::greater(),
                                 [this](std::size_t i) { return events_[i].envelope.seq; });
        std::vector<Digest> vouchedFor;
        for (const std::size_t i : indexes_) {
            const StoredEvent& event = events_[i];
            const Digest hash = hashOf(event);
            proven[i] = std::find(vouchedFor.rbegin(), vouchedFor.rend(), hash) != vouchedFor.rend() ||
                        isSigned(event, hash) || isKnown(event, hash) || isFollowedHere(event, hash);
            if (proven[i] && !event.isStub()) vouchedFor.push_back(event.envelope.previous);
        }
    }

  private:
    bool isSigned(const StoredEvent& event, const Digest& hash) {
        if (event.signature.isEmpty() || false_ >= mostFalse) return false;
        if (isTrue(event, hash)) return true;
        ++false_;
        return false;
    }
    bool isTrue(const StoredEvent& event, const Digest& hash) {
        const WriterKeys& keys = *core_.options().writerKeys;
        const auto isBy = [&](const QByteArray& key) {
            return keys.mayVouch(key, writer_, event.envelope.seq) && isSignedBy(hash, event.signature, key);
        };
        if (!signer_.isEmpty()) return isBy(signer_);
        for (const QByteArray& key : keys.deviceKeys()) {
            if (!isBy(key)) continue;
            signer_ = key;
            core_.step("writer");
            core_.connection().run("INSERT OR IGNORE INTO writers VALUES (?, ?)", writer_, key);
            return true;
        }
        return false;
    }
    [[nodiscard]] bool isKnown(const StoredEvent& event, const Digest& hash) const {
        const auto position = core_.positionOf(event.envelope.id);
        if (!position) return false;
        Rows rows = core_.connection().query("SELECT envelope, hash FROM log WHERE position = ?", *position);
        if (!rows.next()) return false;
        return (rows.isNull(0) ? rows.value<Digest>(1) : Digest::of(rows.view(0))) == hash;
    }
    [[nodiscard]] bool isFollowedHere(const StoredEvent& event, const Digest& hash) const {
        Rows rows = core_.connection().query("SELECT envelope FROM log WHERE writer = ? AND seq = ?", writer_,
                                             static_cast<std::int64_t>(event.envelope.seq + 1));
        while (rows.next()) {
            const auto next =
                rows.isNull(0) ? Result<Envelope>(fail(ErrorCode::NotFound)) : decodeEnvelope(rows.view(0));
            if (next && next->previous == hash) return true;
        }
        return false;
    }

    JournalCore& core_;
    std::span<const StoredEvent> events_;
    WriterId writer_;
    QByteArray signer_;
    std::vector<std::size_t> indexes_;
    int false_ = 0;
};

} // namespace

SignatureCheck::SignatureCheck(const JournalCore& core, std::function<void(VerifyFinding)> report)
  : core_(core)
  , report_(std::move(report))
  , isAsked_(core.options().writerKeys != nullptr && core.options().writerKeys->areRequired()) {
    if (isAsked_) keys_ = core.options().writerKeys->deviceKeys();
}

void SignatureCheck::add(const ChainLink& link, bool isStub, QByteArrayView signature) {
    if (!isAsked_) return;
    if (writer_ != link.writer) {
        end();
        writer_ = link.writer;
        signer_ = signerOf(core_, link.writer);
    }
    last_ = link;
    if (isStub) { // it leads no further back; what stood before it may have leant on it
        uncovered_ = 0;
        return;
    }
    ++uncovered_;
    if (signature.isEmpty()) return;
    if (isGood(link, signature)) {
        uncovered_ = 0;
        return;
    }
    report_({.kind = VerifyFindingKind::BadSignature,
             .id = link.id,
             .writer = link.writer,
             .seq = link.seq,
             .position = link.position,
             .signer = signer_});
}

bool SignatureCheck::isGood(const ChainLink& link, QByteArrayView signature) {
    if (!signer_.isEmpty()) return isSignedBy(link.hash, signature, signer_);
    const auto key = std::ranges::find_if(
        keys_, [&](const QByteArray& each) { return isSignedBy(link.hash, signature, each); });
    if (key == keys_.end()) return false;
    signer_ = *key;
    return true;
}

void SignatureCheck::end() {
    if (writer_ && uncovered_ > 0)
        report_({.kind = VerifyFindingKind::BadSignature,
                 .id = last_.id,
                 .writer = last_.writer,
                 .seq = last_.seq,
                 .position = last_.position,
                 .detail = std::to_string(uncovered_) + " without a signature behind them",
                 .signer = signer_});
    writer_.reset();
    uncovered_ = 0;
}

QByteArray signerOf(const JournalCore& core, const WriterId& writer) {
    Rows rows = core.connection().query("SELECT signer FROM writers WHERE writer = ?", writer);
    return rows.next() ? rows.bytes(0) : QByteArray();
}

std::vector<bool> provenOf(JournalCore& core, std::span<const StoredEvent> events) {
    const WriterKeys* keys = core.options().writerKeys;
    if (keys == nullptr || !keys->areRequired()) return std::vector<bool>(events.size(), true);
    std::vector<bool> proven(events.size(), false);
    std::map<WriterId, WritersPart> parts;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const WriterId& writer = events[i].envelope.writer;
        parts.try_emplace(writer, core, events, writer).first->second.add(i);
    }
    for (auto& [writer, part] : parts)
        part.prove(proven);
    return proven;
}

} // namespace drempel
