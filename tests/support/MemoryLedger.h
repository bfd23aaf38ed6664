// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/IdSource.h"
#include "models/CodeChecker.h"
#include "models/Ledger.h"

#include <optional>

namespace drempel::test {

/// A ledger without a disk: one chain in memory, folded at once, answering through the event loop as the
/// real one does. UI thread.
class MemoryLedger final : public Ledger {
    Q_OBJECT
  public:
    explicit MemoryLedger(const Clock& clock, QObject* parent = nullptr);

    void record(std::vector<Draft> drafts, Saved saved) override;
    void openDay(SubjectId, QDate) override {}

    /// The next `record` fails with this, and nothing is written.
    void failNext(ErrorCode code) { failure_ = code; }
    /// Answers wait until `answerNow`, as with a slow disk.
    void hold() { holding_ = true; }
    void answerNow();

    /// Adds something that happened elsewhere, in one go; gives the ids in order.
    std::vector<EventId> add(const std::vector<Draft>& drafts);
    [[nodiscard]] const std::vector<Event>& events() const { return events_; }

  private:
    [[nodiscard]] Event seal(const Draft& draft);

    const Clock& clock_;
    SeededIdSource ids_;
    SiteId site_;
    WriterId writer_;
    std::uint64_t seq_ = 0;
    Digest head_{};
    Stamp stamp_;
    World world_;
    std::vector<Event> events_;
    std::optional<ErrorCode> failure_;
    bool holding_ = false;
    std::vector<std::function<void()>> held_;
};

/// Says that every code is right (or wrong), through the event loop. Knows badges by a key of its own.
class TrustingChecker final : public CodeChecker {
  public:
    explicit TrustingChecker(bool right = true)
      : answer_(right ? CodeAnswer::Right : CodeAnswer::Wrong) {}
    void check(const CodeIssued& code, CodeHolder holder, const QString& digits, Answer answer) override;
    void hash(const QString& digits, Hashed hashed) override;
    [[nodiscard]] QByteArray badgeHash(QByteArrayView badge) const override;
    /// From now on.
    void setAnswer(CodeAnswer answer) { answer_ = answer; }

  private:
    CodeAnswer answer_;
};

} // namespace drempel::test
