// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/MemoryLedger.h"

#include "base/Badge.h"

#include <QTimer>

namespace drempel::test {

MemoryLedger::MemoryLedger(const Clock& clock, QObject* parent)
  : Ledger(parent)
  , clock_(clock)
  , ids_(clock, 1)
  , site_(ids_.make<SiteId>())
  , writer_(ids_.make<WriterId>())
  , world_(site_) {
    setSite(site_);
}

Event MemoryLedger::seal(const Draft& draft) {
    stamp_ = nextStamp(stamp_, clock_.now());
    Envelope envelope;
    envelope.id = ids_.make<EventId>();
    envelope.site = site_;
    envelope.writer = writer_;
    envelope.seq = ++seq_;
    envelope.previous = head_;
    envelope.stamp = stamp_;
    envelope.subject = draft.subject;
    envelope.eventClass = draft.eventClass;
    envelope.mustUnderstand = draft.mustUnderstand;
    envelope.version = draft.version;
    envelope.bodyHash = Digest::of(draft.body);
    head_ = hashOf(envelope);
    return readEvent(envelope, draft.body);
}

std::vector<EventId> MemoryLedger::add(const std::vector<Draft>& drafts) {
    std::vector<Event> added;
    std::vector<EventId> ids;
    for (const Draft& draft : drafts) {
        added.push_back(seal(draft));
        ids.push_back(added.back().envelope.id);
        events_.push_back(added.back());
    }
    take(world_.add(std::move(added)));
    return ids;
}

void MemoryLedger::record(std::vector<Draft> drafts, Saved saved) {
    const std::optional<ErrorCode> failure = std::exchange(failure_, std::nullopt);
    held_.push_back([this, failure, drafts = std::move(drafts), saved = std::move(saved)] {
        if (failure) return saved(fail(*failure));
        saved(add(drafts));
    });
    if (!holding_) QTimer::singleShot(0, this, &MemoryLedger::answerNow);
}

void MemoryLedger::answerNow() {
    for (const auto& answer : std::exchange(held_, {}))
        answer();
}

void TrustingChecker::check(const CodeIssued&, CodeHolder, const QString&, Answer answer) {
    QTimer::singleShot(0, [found = answer_, answer = std::move(answer)] { answer(found); });
}

void TrustingChecker::hash(const QString& digits, Hashed hashed) {
    const CodeSecret secret{QByteArray(16, 's'), Digest::of(digits.toLatin1()).bytes()};
    QTimer::singleShot(0, [secret, hashed = std::move(hashed)] { hashed(secret); });
}

QByteArray TrustingChecker::badgeHash(QByteArrayView badge) const {
    return hashBadge(QByteArray(codeKeyBytes, 'k'), badge);
}

} // namespace drempel::test
