// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Event.h"
#include "hub/store/DataFolder.h"
#include "hub/store/HubSealer.h"
#include "hub/store/HubSigner.h"
#include "hub/store/Lives.h"
#include "hub/store/PutBack.h"
#include "hub/store/StaffRoles.h"
#include "journal/JournalThread.h"
#include "sync/HubSide.h"
#include "sync/JournalPorts.h"

#include <atomic>
#include <future>
#include <set>
#include <variant>

namespace drempel::hub {

/// An event and its clear body; none when it cannot be opened here, or only its stub is left.
struct OpenedEvent {
    Placed placed;
    std::optional<QByteArray> clear;
};

/// A tablet or an unlock card that was revoked.
using Revocation = std::variant<DeviceRevoked, CardRevoked>;

/// The hub's journal on its own thread, with what sync and the administrator ask of it. Functions may be
/// called from any thread; callbacks run on the journal's thread, once each. Functions that return a
/// Result wait for it: not for the network thread, nor from a callback.
class HubJournal {
  public:
    /// Opens the folder's journal or creates it. Errors as Journal::open.
    [[nodiscard]] static Result<std::unique_ptr<HubJournal>> open(const DataFolder& folder,
                                                                  const Clock& clock, IdSource& ids);
    /// Finishes what was asked for.
    ~HubJournal();
    HubJournal(const HubJournal&) = delete;
    HubJournal& operator=(const HubJournal&) = delete;

    /// Seals and signs from now on: opens the folder's keyring and signing key with the site key, or makes
    /// them. Once, before anything is asked. Errors as Keyring::open.
    [[nodiscard]] Status openKeyring(const SecretBytes& siteKey);
    /// From now on takes only events that are signed by one of these, or by this hub itself; else they are
    /// refused with "signature", or with "station" when what they say of their device is not what it was
    /// paired as. `keys` may be called on the journal's thread at any time.
    void askForSignatures(HubWriterKeys::Ask keys);
    /// Null before openKeyring.
    [[nodiscard]] Keyring* keyring() const { return keyring_.get(); }

    [[nodiscard]] const Identity& identity() const { return identity_; }
    [[nodiscard]] const Clock& clock() const { return clock_; }

    // What the routes ask --------------------------------------------------------------------------
    /// Concurrent pushes share a commit.
    void push(PushedBatch batch, std::function<void(Result<PushAnswer>)> done);
    /// Who asks, and what it says it still has to hand over.
    struct Tablet {
        DeviceId device;
        std::optional<std::int64_t> backlog;
    };
    void pull(Tablet tablet, Cursor after, qsizetype limit, WireLimits limits,
              std::function<void(Result<PullReply>)> done);
    void reconcile(DeviceId device, ReconcileRequest request,
                   std::function<void(Result<ReconcileAnswer>)> done);
    void fetch(FetchRequest request, WireLimits limits, std::function<void(Result<FetchAnswer>)> done);
    /// The keys lane of one tablet, under its unlock key. Locked without a keyring, and while it is.
    void keys(SecretBytes unlockKey, std::int64_t after, WireLimits limits,
              std::function<void(Result<KeysAnswer>)> done);
    void takeKeys(SecretBytes unlockKey, KeysPush push, std::function<void(Result<KeysTaken>)> done);
    /// Where these events are kept, 0 for what is not here; and up to where each of these cursors has read
    /// this journal, 0 for one that this journal never gave out: the disk was put back since.
    struct Places {
        std::vector<Position> events;
        std::vector<Position> read;
    };
    void places(std::vector<EventId> events, std::vector<Cursor> cursors,
                std::function<void(Result<Places>)> done);
    void health(std::function<void(bool usable, Position head)> done);
    /// Told on the journal's thread of each commit that moved the position, before its callers are; and of
    /// the same position again when keys came in, so that whoever waits looks for them.
    void onPosition(std::function<void(Position)> observer);

    // What the administrator's commands ask ----------------------------------------------------------
    /// Appends as this hub's own events, under a new writer if this one was seen elsewhere.
    [[nodiscard]] Result<std::vector<Placed>> append(std::vector<Draft> drafts);
    /// As above, for whoever may not wait.
    void append(std::vector<Draft> drafts, std::function<void(const Result<std::vector<Placed>>&)> done);
    /// Up to 1,000 events after a position, opened.
    [[nodiscard]] Result<std::vector<OpenedEvent>> read(Position after);
    [[nodiscard]] Result<VerifyReport> verify();
    /// The key of the device that wrote as each of these.
    [[nodiscard]] Result<std::map<WriterId, QByteArray>> signersOf(const std::set<WriterId>& writers);
    /// What the device with this key handed over so far; nothing when the journal cannot be read.
    [[nodiscard]] Delivered deliveredBy(const QByteArray& publicKey);
    /// What this hub revoked, in this or an earlier life. `observer` is told on the journal's thread of each
    /// that comes in later: from a tablet, when this journal was put back.
    [[nodiscard]] Result<std::vector<Revocation>>
    revocations(std::function<void(const Revocation&)> observer);
    [[nodiscard]] Position head();
    /// The keys of devices that went on twice from one file: a copied tablet, or a disk that was put back.
    [[nodiscard]] std::set<QByteArray> forkedDevices();
    /// Of how many writers that is so. Any thread.
    [[nodiscard]] std::int64_t forks() const { return forks_; }
    /// How many events are kept aside for a person to look at, by the reason.
    [[nodiscard]] Result<std::map<std::string, std::int64_t>> setAsideByReason();
    /// Up to where each of these cursors has read, as `places` tells it.
    [[nodiscard]] std::vector<Position> readUpTo(const std::vector<Cursor>& cursors);

    /// Wipes a subject for good: the tombstone, its keys and its rows here and, when they come by, on every
    /// tablet. `tombstone` is a body of SubjectErased.
    [[nodiscard]] Status erase(const Body& tombstone);

    // Backup and restore (Backup.h, Restore.h) ------------------------------------------------------
    /// Copies the journal to a file that is not there yet, a few pages between one commit and the next.
    [[nodiscard]] Result<CopyPoint> copyTo(const QString& file);
    /// Up to here a verified backup holds everything; kept with the journal.
    [[nodiscard]] Status setSafeUpTo(Position position);
    [[nodiscard]] Position safeUpTo();
    [[nodiscard]] IncarnationId incarnation();
    /// Whether this journal was put back to an earlier time, by `restore` or by somebody who put back the
    /// disk, and nobody has told yet what was erased since: until then no body is opened for people.
    [[nodiscard]] bool awaitsTombstones() const { return awaitsTombstones_; }
    /// Ends that, as two people said that nothing was erased. By itself it ends when a tablet that read
    /// further than this journal goes handed over everything it has, or, when none did, all that are
    /// paired.
    [[nodiscard]] Status tombstonesAreHere();

  private:
    HubJournal(const Clock& clock, IdSource& ids, Identity identity, QString keyringFile,
               SecretFile signerFile);
    [[nodiscard]] Result<std::vector<Placed>> appendNow(Journal& journal, const std::vector<Draft>& drafts);
    template<class Value>
    [[nodiscard]] Value ask(std::function<Value(Journal&)> question);

    [[nodiscard]] Status loadOwnWriters(Journal& journal);
    [[nodiscard]] Status noteOwnWriter(Journal& journal);
    /// Orders to purge come from this hub itself, in this or an earlier life.
    [[nodiscard]] bool mayOrder(const Envelope& envelope, QByteArrayView signer) const;
    /// What a body says of the device it was written at is what that device was paired as. Only this hub's
    /// own key, or a former one that began one of its writers, may say that it was the hub.
    [[nodiscard]] bool stationFits(const WriterId& writer, Station station, QByteArrayView signer) const;
    /// What another device handed over and cannot be so: "key", "kind", "station" or "role".
    [[nodiscard]] std::string objectionTo(const Envelope& envelope, const std::optional<QByteArray>& clear,
                                          QByteArrayView signer);
    /// Looks at what could not be read before these keys came, as `takeOut`.
    [[nodiscard]] Status lookAgain(Journal& journal, const KeysPush& came);
    /// Judges in full what was taken while the hub was put back, once it waits for nothing any more. Of whom
    /// the office cannot be read about yet is judged later.
    [[nodiscard]] Status judgeAgain(Journal& journal);
    void judgeAgainSoon();
    /// Why this should not have been taken; empty when it should, or cannot be read.
    [[nodiscard]] std::string lateObjectionTo(const Journal& journal, const StoredEvent& event,
                                              bool byRole) const;
    /// What its device or its author may not say is taken out everywhere, and kept aside here.
    struct Misfit {
        StoredEvent event;
        std::string reason;
    };
    [[nodiscard]] Status takeOut(Journal& journal, const std::vector<Misfit>& misfits);
    /// Notes who is of the staff. Whether some of what the office said cannot be read here.
    [[nodiscard]] Result<bool> loadStaff(Journal& journal);
    [[nodiscard]] std::optional<Revocation> revocationIn(const Journal& journal, const StoredEvent& event,
                                                         Instant* at = nullptr) const;
    void noteForks(Journal& journal, Position after);
    void heedRevocations(Journal& journal, std::span<const Placed> placed);
    /// Lets a purge event name what fell under a tombstone, or came as a stub.
    [[nodiscard]] Status nameStubs(Journal& journal);
    void nameStubsSoon();
    [[nodiscard]] std::vector<Position> readIn(const Journal& journal,
                                               const std::vector<Cursor>& cursors) const;
    void notePull(Journal& journal, const Tablet& tablet, const Cursor& after, bool isElsewhere);

    const Clock& clock_;
    IdSource& ids_;
    Identity identity_;
    std::vector<std::function<void(Position)>> keyObservers_; ///< journal's thread
    const QString keyringFile_;
    std::unique_ptr<Keyring> keyring_; ///< null until openKeyring
    HubSealer sealer_;
    const SecretFile signerFile_;
    HubSigner signer_;
    HubWriterKeys writerKeys_;
    std::set<WriterId> ownWriters_;                    ///< used on the journal's thread only
    std::atomic<bool> awaitsTombstones_ = false;       ///< what putBack_ says, for other threads
    PutBack putBack_;                                  ///< used on the journal's thread only
    std::set<WriterId> forked_;                        ///< used on the journal's thread only
    std::atomic<std::int64_t> forks_ = 0;              ///< how many those are
    std::function<void(const Revocation&)> onRevoked_; ///< journal's thread
    StaffRoles staff_;                                 ///< used on the journal's thread only
    Lives lives_;                                      ///< used on the journal's thread only
    std::set<DeviceId> compared_; ///< everything, with this life of the journal; journal's thread
    std::unique_ptr<HubOnJournal<Journal>> port_; ///< used on the journal's thread only
    std::unique_ptr<JournalThread> thread_;       ///< last: its callbacks use the others
};

template<class Value>
Value HubJournal::ask(std::function<Value(Journal&)> question) {
    std::promise<Value> promise;
    auto answer = promise.get_future();
    thread_->run([&](Journal& journal) { promise.set_value(question(journal)); });
    return answer.get();
}

} // namespace drempel::hub
