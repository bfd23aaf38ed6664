// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Connection.h"
#include "journal/Journal.h"
#include "journal/Transaction.h"

#include <set>

namespace drempel {

/// Where the journal stands: what the next event builds on. Kept in one row, in the same transaction.
struct Tip {
    WriterId writer;
    std::uint64_t seq = 0; ///< of the last event this file wrote under `writer`
    Digest hash;           ///< of that event
    Position position = 0;
    Digest running; ///< running hash of the ids up to `position`
    Stamp stamp;    ///< the latest made or merged; a restart goes on from here (P25)
    bool elsewhere = false;

    friend bool operator==(const Tip&, const Tip&) = default;
};

/// The transaction being written: a tip that becomes the journal's when it commits, and what was placed.
struct Draw {
    Tip tip;
    std::vector<Placed> placed;
    std::set<SubjectId> emptied = {}; ///< lost events to a purge
    std::set<SubjectId> erased = {};
    bool stubsCame = false;
};

/// The state behind Journal and the one path by which anything is written. Journal's thread.
class JournalCore {
  public:
    explicit JournalCore(JournalOptions options);

    [[nodiscard]] Status open();
    [[nodiscard]] Result<std::vector<Placed>> reopen();

    /// Runs `work(Draw&)` in a transaction and commits. A failure before the commit changes nothing; a
    /// failure of the commit itself makes the journal unusable, because nobody knows the outcome.
    template<class Work>
    [[nodiscard]] auto write(Work work) -> Result<std::invoke_result_t<Work, Draw&>>;
    template<class Work>
    [[nodiscard]] auto read(Work work) const -> Result<std::invoke_result_t<Work, Connection&>> {
        if (broken_) return tl::unexpected<Error>(*broken_);
        return guarded([&] { return work(*connection_); });
    }
    [[nodiscard]] Status checkpoint(Connection::WalFile walFile = Connection::WalFile::Cut);

    /// Throws what the fail point returns.
    void step(const char* name) const {
        if (options_.failPoint) orThrow(options_.failPoint->step(name));
    }
    /// Puts an event at the next position. `envelope` is its canonical form, empty for a stub.
    void place(Draw& draw, StoredEvent event, const QByteArray& envelope, std::optional<qint32> day);
    /// Puts the event back in the row of its stub.
    void fill(Draw& draw, Position position, StoredEvent event, const QByteArray& envelope);
    void saveTip(const Tip& tip);
    [[nodiscard]] std::optional<Position> positionOf(const EventId& id) const;
    [[nodiscard]] std::optional<qint32> dayOf(const Envelope& envelope, QByteArrayView clear) const;
    [[nodiscard]] std::optional<qint32> dayOf(const StoredEvent& event) const;
    [[nodiscard]] Instant now() const { return options_.clock.now(); }

    [[nodiscard]] const JournalOptions& options() const { return options_; }
    [[nodiscard]] Connection& connection() const { return *connection_; }
    [[nodiscard]] const Tip& tip() const { return tip_; }
    [[nodiscard]] SiteId site() const { return site_; }
    /// Whether stubs may be here that no purge event names, as far as this handle knows.
    [[nodiscard]] bool stubsCame() const { return stubsCame_; }
    void stubsAreNamed() { stubsCame_ = false; }
    [[nodiscard]] const std::optional<Error>& broken() const { return broken_; }
    [[nodiscard]] const std::vector<EventId>& uncertain() const { return uncertain_; }
    void observe(std::function<void(std::span<const Placed>)> observer) {
        observers_.push_back(std::move(observer));
    }
    void observeReadable(std::function<void(std::span<const SubjectId>)> observer) {
        readableObservers_.push_back(std::move(observer));
    }
    void tellReadable(std::span<const SubjectId> subjects) const {
        for (const auto& observer : readableObservers_)
            observer(subjects);
    }

  private:
    void openFile();
    void createState();
    void loadState();
    void commit(Transaction& transaction, const Draw& draw);
    void breakDown(Error error, std::span<const Placed> placed);
    void afterCommit(const Draw& draw);
    void afterPurge(const Draw& draw);
    void destroyKeysLeft();
    void forgetErased();

    JournalOptions options_;
    std::unique_ptr<Connection> connection_;
    SiteId site_;
    Tip tip_;
    std::optional<Error> broken_;
    std::vector<EventId> uncertain_;
    bool stubsCame_ = true;
    std::set<SubjectId> keysLeft_; ///< of erased subjects, to be destroyed yet
    std::vector<std::function<void(std::span<const Placed>)>> observers_;
    std::vector<std::function<void(std::span<const SubjectId>)>> readableObservers_;
};

// The columns of a stored event, of a row `l` of the log, in the order that placedFrom reads.
#define DREMPEL_EVENT_COLUMNS "l.position, l.envelope, l.body, l.signature, l.id, l.writer, l.seq, l.hash"

/// A row of DREMPEL_EVENT_COLUMNS: an event or its stub. Corrupt if the envelope is not one.
[[nodiscard]] Placed placedFrom(Rows& rows);

template<class Work>
auto JournalCore::write(Work work) -> Result<std::invoke_result_t<Work, Draw&>> {
    using Value = std::invoke_result_t<Work, Draw&>;
    if (broken_) return tl::unexpected<Error>(*broken_);
    Draw draw{tip_, {}};
    Result<Value> result = guarded([&]() -> Value {
        step("begin");
        Transaction transaction(*connection_);
        if constexpr (std::is_void_v<Value>) {
            work(draw);
            commit(transaction, draw);
        } else {
            Value value = work(draw);
            commit(transaction, draw);
            return value;
        }
    });
    if (!result) {
        // A rollback that failed leaves the connection in a transaction: no better than a failed commit.
        if (!broken_ && connection_->inTransaction()) breakDown(result.error(), draw.placed);
        return result;
    }
    afterCommit(draw);
    return result;
}

} // namespace drempel
