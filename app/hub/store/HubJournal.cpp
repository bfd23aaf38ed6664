// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/HubJournal.h"

#include "base/Log.h"
#include "domain/Event.h"
#include "hub/store/Restore.h"

#include <algorithm>

namespace drempel::hub {

namespace {

constexpr int readStep = 1000;

/// A hub's journal whose ingest was done already, in a commit shared with others: answerPush needs only
/// what came of it.
class Committed final : public HubPort {
  public:
    Committed(HubPort& port, std::vector<Answer> answers)
      : port_(port)
      , answers_(std::move(answers)) {}
    [[nodiscard]] Result<std::vector<Answer>> ingest(std::span<const StoredEvent>) override {
        return answers_;
    }
    [[nodiscard]] HubId hub() const override { return port_.hub(); }
    [[nodiscard]] IncarnationId incarnation() const override { return port_.incarnation(); }
    [[nodiscard]] Position safeUpTo() const override { return port_.safeUpTo(); }
    [[nodiscard]] std::int64_t keyCounter() const override { return port_.keyCounter(); }
    [[nodiscard]] Position head() const override { return port_.head(); }
    [[nodiscard]] Result<Digest> runningHash(Position at) const override { return port_.runningHash(at); }
    [[nodiscard]] Result<std::vector<StoredEvent>> read(Position after, int limit) const override {
        return port_.read(after, limit);
    }
    [[nodiscard]] Result<RangeDigest> digest(IdRange range) const override { return port_.digest(range); }
    [[nodiscard]] Result<std::vector<EventId>> idsIn(IdRange range, int limit) const override {
        return port_.idsIn(range, limit);
    }
    [[nodiscard]] Result<std::vector<StoredEvent>> readByIds(std::span<const EventId> ids) const override {
        return port_.readByIds(ids);
    }

  private:
    HubPort& port_;
    std::vector<Answer> answers_;
};

Draft announcementOf(const Journal& journal, const Clock& clock) {
    const WriterHead former = journal.ownHead();
    const Body body{.kind = Kind::WriterStarted,
                    .author = {},
                    .recordedAt = clock.now(),
                    .zone = QStringLiteral("Europe/Amsterdam"),
                    .boot = clock.boot(),
                    .sinceBoot = clock.sinceBoot(),
                    .after = {},
                    .payload = WriterStarted{former.writer, former.seq}};
    return draftOf(subjectOf(journal.site()), body);
}

} // namespace

HubJournal::HubJournal(const Clock& clock, IdSource& ids, Identity identity, QString keyringFile,
                       SecretFile signerFile)
  : clock_(clock)
  , ids_(ids)
  , identity_(identity)
  , keyringFile_(std::move(keyringFile))
  , signerFile_(std::move(signerFile)) {}

HubJournal::~HubJournal() = default;

Result<std::unique_ptr<HubJournal>> HubJournal::open(const DataFolder& folder, const Clock& clock,
                                                     IdSource& ids) {
    const auto identity = identityIn(folder, ids);
    if (!identity) return tl::unexpected(identity.error());
    std::unique_ptr<HubJournal> hub(new HubJournal(clock, ids, *identity, folder.keyring(), folder.signer()));
    auto journal = Journal::open(
        {.file = folder.journal(),
         .clock = clock,
         .ids = ids,
         .sealer = hub->sealer_,
         .site = identity->site,
         .signer = &hub->signer_,
         .writerKeys = &hub->writerKeys_,
         .orderOf = purgeOrderIn,
         .mayOrder = [own = hub.get()](const Envelope& envelope,
                                       QByteArrayView key) { return own->mayOrder(envelope, key); },
         .objects = [own =
                         hub.get()](const Envelope& envelope, const std::optional<QByteArray>& clear,
                                    QByteArrayView key) { return own->objectionTo(envelope, clear, key); }});
    if (!journal) return tl::unexpected(journal.error());
    auto lives = beginLife(**journal, ids);
    if (!lives) return tl::unexpected(lives.error());
    hub->lives_ = std::move(*lives);
    if (const Status loaded = hub->loadOwnWriters(**journal); !loaded) return tl::unexpected(loaded.error());
    const auto safe = safeUpToOf(**journal);
    if (!safe) return tl::unexpected(safe.error());
    auto putBack = PutBack::in(**journal);
    if (!putBack) return tl::unexpected(putBack.error());
    hub->putBack_ = std::move(*putBack);
    hub->awaitsTombstones_ = hub->putBack_.waits();
    hub->noteForks(**journal, 0);
    hub->port_ = std::make_unique<HubOnJournal<Journal>>(
        **journal, identity->hub, hub->lives_.present, *safe,
        [own = hub.get()] { return own->keyring_ ? own->keyring_->counter() : std::int64_t{0}; });
    hub->thread_ = std::make_unique<JournalThread>(std::move(*journal));
    hub->thread_->onPlaced([own = hub.get()](std::span<const Placed> placed) {
        const Position before = placed.empty() ? 0 : placed.front().position - 1;
        if (!placed.empty())
            own->thread_->run([own, before](Journal& opened) { own->noteForks(opened, before); });
    });
    return hub;
}

void HubJournal::push(PushedBatch batch, std::function<void(Result<PushAnswer>)> done) {
    if (!isMeantFor(*port_, batch)) {
        thread_->run([this, batch = std::move(batch), done = std::move(done)](Journal&) {
            done(answerPush(*port_, batch));
        });
        return;
    }
    std::vector<StoredEvent> sound;
    sound.reserve(batch.events.size());
    for (const PushItem& item : batch.events)
        if (item) sound.push_back(*item);
    thread_->ingest(std::move(sound), [this, batch = std::move(batch),
                                       done = std::move(done)](Result<std::vector<Answer>> answers) {
        if (!answers) return done(tl::unexpected(answers.error()));
        nameStubsSoon();
        Committed committed(*port_, std::move(*answers));
        done(answerPush(committed, batch));
    });
}

void HubJournal::pull(Tablet tablet, Cursor after, qsizetype limit, WireLimits limits,
                      std::function<void(Result<PullReply>)> done) {
    thread_->run([this, tablet, after, limit, limits, done = std::move(done)](Journal& journal) {
        auto answer = answerPull(*port_, after, limit, clock_.now(), limits);
        if (answer) notePull(journal, tablet, after, std::holds_alternative<ReconcileNeeded>(*answer));
        done(std::move(answer));
    });
}

void HubJournal::reconcile(DeviceId device, ReconcileRequest request,
                           std::function<void(Result<ReconcileAnswer>)> done) {
    thread_->run([this, device, request = std::move(request), done = std::move(done)](Journal&) {
        auto answer = answerReconcile(*port_, request);
        if (answer && !request.ranges.empty() && request.ranges.front().range == IdRange{})
            compared_.insert(device);
        done(std::move(answer));
    });
}

void HubJournal::fetch(FetchRequest request, WireLimits limits,
                       std::function<void(Result<FetchAnswer>)> done) {
    thread_->run([this, request = std::move(request), limits, done = std::move(done)](Journal&) {
        done(answerFetch(*port_, request, limits));
    });
}

Status HubJournal::openKeyring(const SecretBytes& siteKey) {
    auto keyring = Keyring::open(keyringFile_, siteKey.copy());
    if (!keyring) return tl::unexpected(keyring.error());
    auto signer = openSigner(signerFile_, siteKey);
    if (!signer) return tl::unexpected(signer.error());
    return ask<Status>([&](Journal& journal) -> Status {
        signer_.use(std::move(*signer));
        if (const Status adopted = journal.adoptSigner(); !adopted) return adopted;
        keyring_ = std::move(*keyring);
        sealer_.use(*keyring_);
        // A keyring from before an erasure, put back with a backup: the tombstone stands, so the keys go.
        auto erased = journal.erasedSubjects();
        if (!erased) return tl::unexpected(erased.error());
        for (const SubjectId& subject : *erased)
            if (const Status gone = sealer_.destroy(subject); !gone) return gone;
        if (const auto staff = loadStaff(journal); !staff) return tl::unexpected(staff.error());
        return {};
    });
}

void HubJournal::askForSignatures(HubWriterKeys::Ask keys) {
    writerKeys_.use([this, keys = std::move(keys)] {
        auto all = keys();
        if (const QByteArray own = signer_.publicKey(); !own.isEmpty()) all.push_back({own, Station::Hub});
        return all;
    });
    judgeAgainSoon(); // it may have been stopped before it did
}

void HubJournal::keys(SecretBytes unlockKey, std::int64_t after, WireLimits limits,
                      std::function<void(Result<KeysAnswer>)> done) {
    const auto key = std::make_shared<const SecretBytes>(std::move(unlockKey));
    thread_->run([this, key, after, limits, done = std::move(done)](Journal&) {
        if (!keyring_) return done(fail(ErrorCode::Locked, "no keyring"));
        done(answerKeys(*port_, HubKeysOnKeyring<Keyring>(*keyring_, *key), after, limits));
    });
}

void HubJournal::takeKeys(SecretBytes unlockKey, KeysPush push, std::function<void(Result<KeysTaken>)> done) {
    const auto key = std::make_shared<const SecretBytes>(std::move(unlockKey));
    thread_->run([this, key, push = std::move(push), done = std::move(done)](Journal& journal) {
        if (!keyring_) return done(fail(ErrorCode::Locked, "no keyring"));
        HubKeysOnKeyring<Keyring> keys(*keyring_, *key);
        auto taken = answerKeysPush(*port_, keys, push);
        if (taken && taken->counter != taken->before) {
            if (const Status looked = lookAgain(journal, push); !looked)
                qCWarning(lcHub) << "could not look again:" << toString(looked.error().code);
            judgeAgainSoon();
            for (const auto& observer : keyObservers_)
                observer(port_->head());
        }
        done(std::move(taken));
    });
}

std::vector<Position> HubJournal::readIn(const Journal& journal, const std::vector<Cursor>& cursors) const {
    std::vector<Position> read;
    for (const Cursor& cursor : cursors) {
        const auto ours = cursor.hub == identity_.hub ? gaveOut(journal, lives_, cursor) : false;
        read.push_back(ours.value_or(false) ? cursor.position : Position{0});
    }
    return read;
}

std::vector<Position> HubJournal::readUpTo(const std::vector<Cursor>& cursors) {
    return ask<std::vector<Position>>([&](Journal& journal) { return readIn(journal, cursors); });
}

void HubJournal::places(std::vector<EventId> events, std::vector<Cursor> cursors,
                        std::function<void(Result<Places>)> done) {
    thread_->run([this, events = std::move(events), cursors = std::move(cursors),
                  done = std::move(done)](Journal& journal) {
        done(journal.placesOf(events).map([&](std::vector<Position> found) {
            return Places{std::move(found), readIn(journal, cursors)};
        }));
    });
}

void HubJournal::health(std::function<void(bool, Position)> done) {
    thread_->run([done = std::move(done)](Journal& journal) { done(!journal.unusable(), journal.head()); });
}

void HubJournal::onPosition(std::function<void(Position)> observer) {
    thread_->run([this, observer](Journal&) { keyObservers_.push_back(observer); });
    thread_->onPlaced([observer = std::move(observer)](std::span<const Placed> placed) {
        if (!placed.empty()) observer(placed.back().position);
    });
}

Result<std::vector<Placed>> HubJournal::appendNow(Journal& journal, const std::vector<Draft>& drafts) {
    if (journal.writerSeenElsewhere()) {
        const auto started = journal.startNewWriter(announcementOf(journal, clock_));
        if (!started) return tl::unexpected(started.error());
        if (const Status noted = noteOwnWriter(journal); !noted) return tl::unexpected(noted.error());
    }
    auto placed = journal.append(drafts);
    if (placed)
        for (const Draft& draft : drafts)
            if (const auto body = decodeBody(draft.body)) staff_.note(draft.subject, *body);
    return placed;
}

Result<std::vector<Placed>> HubJournal::append(std::vector<Draft> drafts) {
    return ask<Result<std::vector<Placed>>>([&](Journal& journal) { return appendNow(journal, drafts); });
}

void HubJournal::append(std::vector<Draft> drafts,
                        std::function<void(const Result<std::vector<Placed>>&)> done) {
    thread_->run([this, drafts = std::move(drafts), done = std::move(done)](Journal& journal) {
        done(appendNow(journal, drafts));
    });
}

Result<std::vector<OpenedEvent>> HubJournal::read(Position after) {
    using Outcome = Result<std::vector<OpenedEvent>>;
    return ask<Outcome>([&](Journal& journal) -> Outcome {
        auto placed = journal.read(after, readStep);
        if (!placed) return tl::unexpected(placed.error());
        std::vector<OpenedEvent> opened;
        opened.reserve(placed->size());
        for (Placed& each : *placed) {
            auto clear = journal.openBody(each.event);
            opened.push_back({std::move(each), clear ? std::optional(std::move(*clear)) : std::nullopt});
        }
        return opened;
    });
}

Result<VerifyReport> HubJournal::verify() {
    return ask<Result<VerifyReport>>([](Journal& journal) { return journal.verify(); });
}

Position HubJournal::head() {
    return ask<Position>([](Journal& journal) { return journal.head(); });
}

} // namespace drempel::hub
