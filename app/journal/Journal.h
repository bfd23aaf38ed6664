// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/IdSource.h"
#include "domain/Draft.h"
#include "domain/PurgeOrder.h"
#include "journal/FailPoint.h"
#include "journal/Sealer.h"
#include "journal/Types.h"
#include "journal/VerifyReport.h"
#include "journal/keys/Signing.h"

#include <QString>

#include <functional>
#include <memory>
#include <set>
#include <span>
#include <string_view>

namespace drempel {

class JournalCore;

/// The Julian day an event belongs to; none for what stands on any day (roster, agreements) or cannot be
/// read here. A local index, derived and never synced.
using DayOf = std::function<std::optional<qint32>(const Envelope& envelope, QByteArrayView clearBody)>;

/// What an event orders to be purged (domain/PurgeOrder.h).
using OrderOf = std::function<std::optional<PurgeOrder>(const Envelope& envelope, QByteArrayView clearBody)>;
/// Whether an order that was handed over by another device comes from somebody who may give it; if not, the
/// event is refused ("not-allowed"). `signer` is the key of its writer, empty when nobody noted it.
using MayOrder = std::function<bool(const Envelope& envelope, QByteArrayView signer)>;
/// What is wrong with an event that another device handed over, as a short machine word; empty for nothing.
/// `clearBody` is null when no key here opens it; `signer` is the key of its writer, empty when nobody noted
/// it.
using Objects = std::function<std::string(const Envelope& envelope,
                                          const std::optional<QByteArray>& clearBody, QByteArrayView signer)>;

struct JournalOptions {
    QString file;
    const Clock& clock;
    IdSource& ids;
    Sealer& sealer;
    std::optional<SiteId> site = {}; ///< needed to create a file; must agree with one that exists
    DayOf dayOf = {};                ///< without it every event stands on any day
    FailPoint* failPoint = nullptr;
    HeadSigner* signer = nullptr;           ///< signs what is written here; without one nothing is signed
    const WriterKeys* writerKeys = nullptr; ///< a hub's: what it ingests must be signed by one of these
    OrderOf orderOf = {};                   ///< without it nothing is ever purged
    MayOrder mayOrder = {};                 ///< without it every order that is handed over is obeyed
    Objects objects = {};                   ///< without it everything that is handed over is believed
};

/// The append-only log of events in one SQLite file, over the one exclusive connection to that file.
/// Opened anywhere, then used from one thread (see JournalThread).
///
/// What a call returned as success is on disk. A call that fails changes nothing, except when the commit
/// itself fails: then the outcome is unknown, the journal is `unusable()`, and every call answers with
/// that error until `reopen()`. Errors: DiskFull, ReadOnly, Corrupt, Io, InUse, as the disk gives them.
///
/// Never open the file by other means in the same process: closing it would drop this one's locks.
class Journal {
  public:
    /// Opens the file, or creates it when it is absent and `site` is given (else NotFound). InUse if any
    /// other connection has it, NewerSchema if a newer program wrote it, OlderSchema if one did whose files
    /// are not carried over, Corrupt if it is damaged,
    /// BadInput if it is another kind of file or of another site.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(JournalOptions options);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// After a failed commit: closes the file, opens it again and looks. Returns those of `uncertain` that
    /// turned out to be stored (observers hear of them too): all of that transaction, or none.
    [[nodiscard]] Result<std::vector<Placed>> reopen();
    [[nodiscard]] bool unusable() const;
    /// The ids in the transaction whose commit failed; empty when the outcome of everything is known.
    [[nodiscard]] std::vector<EventId> uncertain() const;

    // Writing ---------------------------------------------------------------------------------------
    /// Seals, chains and stores events made here, and puts them in the outbox: all or none. Forbidden for an
    /// erased subject, BadInput for a nil one, TooLarge for a body over maxBodyBytes once sealed.
    [[nodiscard]] Result<std::vector<Placed>> append(std::span<const Draft> drafts);
    /// Whether `append` would take this draft.
    [[nodiscard]] Status check(const Draft& draft) const;
    /// Stores events made elsewhere in one transaction, and answers each in the order given. One that is
    /// refused or conflicts holds up none of the others. Refused ones are not kept: the sender has them.
    [[nodiscard]] Result<std::vector<Answer>> ingest(std::span<const StoredEvent> events);
    /// As ingest, with the cursor in the same transaction. Nobody will send these again, so refused ones
    /// are kept in the attention list.
    [[nodiscard]] Result<std::vector<Answer>> ingestWithCursor(std::span<const StoredEvent> events,
                                                               const Cursor& next);
    /// Called after each commit that stored events, on the calling thread, with those events (stubs too). It
    /// must not call the journal's writing functions.
    void onPlaced(std::function<void(std::span<const Placed>)> observer);

    // Reading, in order of position unless said ------------------------------------------------------
    // By position and by id stubs are included (StoredEvent::isStub); by day and by subject they are not.
    [[nodiscard]] Result<std::vector<Placed>> read(Position after, int limit) const;
    /// What a device folds at start: everything that stands on any day, and what belongs to `day`;
    /// roster first, then safety, together, system, presence, exchange, each in order of position.
    [[nodiscard]] Result<std::vector<Placed>> readForStart(qint32 day) const;
    /// Of one class what stands on any day: all of it where `dayOf` is not set. In order of position.
    [[nodiscard]] Result<std::vector<Placed>> readStanding(EventClass eventClass) const;
    /// One subject: all its events, or with a day those of that day and those that stand on any day.
    [[nodiscard]] Result<std::vector<Placed>> readSubject(SubjectId subject, std::optional<qint32> day) const;
    /// Those that are here, in the order asked for.
    [[nodiscard]] Result<std::vector<StoredEvent>> readByIds(std::span<const EventId> ids) const;
    /// Where each is kept here, in the order asked for; 0 for what is not here.
    [[nodiscard]] Result<std::vector<Position>> placesOf(std::span<const EventId> ids) const;
    /// The clear body, through the sealer. NotFound for a stub.
    [[nodiscard]] Result<QByteArray> openBody(const StoredEvent& event) const;

    // Handing over ----------------------------------------------------------------------------------
    /// What the hub has not yet acknowledged: tombstones first, then oldest first. It has no cap.
    [[nodiscard]] Result<std::vector<StoredEvent>> outbox(int limit) const;
    [[nodiscard]] Result<std::int64_t> outboxSize() const;
    /// Those of these that are in it.
    [[nodiscard]] Result<std::vector<EventId>> inOutbox(std::span<const EventId> ids) const;
    /// The hub's durable answers: stored and known leave the outbox, conflicting and refused move to the
    /// attention list. Answers about ids that are not in the outbox are ignored.
    [[nodiscard]] Status settle(std::span<const Answer> answers);
    /// Puts events that the hub turned out to lack in the outbox; skips ids that are unknown here or in
    /// the attention list.
    [[nodiscard]] Status queue(std::span<const EventId> ids);
    /// Keeps an event that was taken and should not have been, for a person to look at.
    [[nodiscard]] Status putAside(const StoredEvent& event, const std::string& reason);
    /// Everything stuck, oldest first.
    [[nodiscard]] Result<std::vector<AttentionItem>> attention() const;
    /// Outgoing: back into the outbox. Incoming and refused: tried again, and kept if refused again.
    /// NotFound if the id is not in the list.
    [[nodiscard]] Status retryAttention(EventId id);
    /// What is outgoing and was refused goes back into the outbox, all or none.
    [[nodiscard]] Status retryRefused();

    /// How far the hub was read; none before the first time.
    [[nodiscard]] Result<std::optional<Cursor>> cursor() const;
    [[nodiscard]] Status setCursor(const Cursor& cursor);

    // Reconciling -----------------------------------------------------------------------------------
    [[nodiscard]] Result<RangeDigest> digest(IdRange range) const;
    /// The first `limit` ids of the range, in byte order.
    [[nodiscard]] Result<std::vector<EventId>> idsIn(IdRange range, int limit) const;
    /// Digest::of(previous, id) over the ids up to and including a position; zero at 0. NotFound beyond
    /// the head.
    [[nodiscard]] Result<Digest> runningHash(Position position) const;

    // Who and where ---------------------------------------------------------------------------------
    [[nodiscard]] Position head() const;
    [[nodiscard]] WriterId writer() const;
    [[nodiscard]] SiteId site() const;
    [[nodiscard]] Stamp lastStamp() const;
    /// The highest seq known of a writer; none if nothing is.
    [[nodiscard]] Result<std::optional<WriterHead>> headOf(WriterId writer) const;
    [[nodiscard]] Result<std::vector<WriterHead>> heads() const;
    /// The writers of which an event after this position has a number that another has too: two devices go on
    /// from one file.
    [[nodiscard]] Result<std::set<WriterId>> forkedWriters(Position after) const;
    /// The key of the device whose writer this is; empty when nobody noted it.
    [[nodiscard]] Result<QByteArray> deviceKeyOf(WriterId writer) const;

    // Chain trouble (a file restored from an image, or copied to two devices) -------------------------
    /// An event of this file's writer came in that this file did not write, or this device signs with another
    /// key than its writer began with (it was paired anew): start a new writer before anything is appended.
    [[nodiscard]] bool writerSeenElsewhere() const;
    /// The old writer's last event as this file wrote it: what the announcement names.
    [[nodiscard]] WriterHead ownHead() const;
    /// Counts this file's writer as seen elsewhere: what a copy that is put in the place of its original
    /// does.
    [[nodiscard]] Status leaveWriter();
    /// Looks at the signer's key again, after it was opened. Done by itself when the journal is opened.
    [[nodiscard]] Status adoptSigner();
    /// Goes on under a new writer, whose first event is `announcement`. Nothing of the old one changes.
    [[nodiscard]] Result<Placed> startNewWriter(const Draft& announcement);

    // Purging -----------------------------------------------------------------------------------------
    // An event that orders a purge (JournalOptions::orderOf) has it carried out by the transaction that
    // stores it, here and wherever it comes. Events of an erased subject that come later are kept as stubs.
    /// Stubs that no purge event names: the hub names them in one, so that others can tell a purge from
    /// damage. In byte order.
    [[nodiscard]] Result<std::vector<EventId>> unnamedStubs(int limit) const;
    /// Whether it is worth asking. Ends with stubsAreNamed.
    [[nodiscard]] bool mayHaveUnnamedStubs() const;
    void stubsAreNamed();
    [[nodiscard]] Result<std::vector<SubjectId>> erasedSubjects() const;

    // Care ------------------------------------------------------------------------------------------
    /// Reads everything. Fails only when it cannot read at all; what is wrong is in the report.
    [[nodiscard]] Result<VerifyReport> verify() const;
    /// Small values by name (hub id, incarnation …). Setting none removes it.
    [[nodiscard]] Result<std::optional<QByteArray>> meta(std::string_view name) const;
    [[nodiscard]] Status setMeta(std::string_view name, const std::optional<QByteArray>& value);
    /// Writes the WAL into the file and empties it. Done by itself too: the WAL stays under 64 MiB.
    [[nodiscard]] Status checkpoint();
    /// Begins a copy of the whole file beside the writing, to a file that is not there yet. InUse while
    /// another is being made.
    [[nodiscard]] Status beginCopy(const QString& target);
    /// Copies at most so many pages of 4 KiB. Gives where the journal stood when the copy became whole; none
    /// while there is more to copy. The file is whole then, but not yet synced. A failure ends the copy;
    /// InUse when none is being made (any more).
    [[nodiscard]] Result<std::optional<CopyPoint>> copyOn(int pages);
    void endCopy();
    /// Derives the day of every event again, after `dayOf` changed.
    [[nodiscard]] Status rebuildDays();
    /// Keys of these subjects came in: derives the days of their events again, and tells `onReadable`.
    [[nodiscard]] Status keysArrived(std::span<const SubjectId> subjects);
    /// Called when events that could not be read may be readable now, on the calling thread: fold these
    /// subjects anew. It must not call the journal's writing functions.
    void onReadable(std::function<void(std::span<const SubjectId>)> observer);

  private:
    explicit Journal(std::unique_ptr<JournalCore> core);
    std::unique_ptr<JournalCore> core_;
};

/// Moves a damaged file (with its -wal and -shm) beside itself as NAME.corrupt-YYYYMMDDTHHMMSSZ and returns
/// the new name, so that a new journal can be started. Deletes nothing. No journal may have it open.
[[nodiscard]] Result<QString> setAside(const QString& file, const Clock& clock);

} // namespace drempel
