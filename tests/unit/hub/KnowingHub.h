// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Event.h"
#include "hub/devices/DeviceRegistry.h"
#include "hub/store/HubJournal.h"
#include "hub/store/Restore.h"
#include "hub/store/SiteKey.h"
#include "support/JournalBox.h"

#include <QCborMap>
#include <QFile>

#include <array>
#include <future>
#include <optional>

namespace drempel::test {

using namespace drempel::hub;

inline const SubjectId noor(RawId{5});
inline const Author leidster{AdultId(RawId{6}), Role::Caregiver};

/// A hub with its keys, which knows what each of its devices was paired as.
class KnowingHub {
  public:
    explicit KnowingHub(const QString& path)
      : folder(*DataFolder::open(path))
      , devices(std::move(*DeviceRegistry::open(folder.devices())))
      , siteKey(std::move(*SiteKey::openOrCreate(folder))) {
        open();
    }
    void open() {
        journal = std::move(*HubJournal::open(folder, clock, journalIds_));
        if (!journal->openKeyring(siteKey.bytes())) qFatal("keyring");
        journal->askForSignatures([this] { return devices->publicKeys(); });
    }
    /// A tablet has read further than this hub ever was: its disk was put back.
    void isPutBack() {
        std::promise<void> done;
        const Cursor beyond{journal->identity().hub, journal->incarnation(), 9'999, {}};
        journal->pull({}, beyond, 10, {}, [&](const auto&) { done.set_value(); });
        done.get_future().get();
        if (!journal->awaitsTombstones()) qFatal("it does not wait");
    }
    /// The wait ends, and the power is gone before anything was judged again.
    void endWaitAndStop() {
        journal.reset();
        NullSealer sealer;
        const auto raw = Journal::open(
            {.file = folder.journal(), .clock = clock, .ids = journalIds_, .sealer = sealer, .site = {}});
        if (!raw || !(*raw)->setMeta(meta::putBack, std::nullopt)) qFatal("meta");
    }
    /// As a hub whose disk broke and whose keys and pairings were put back.
    void loseEvents() {
        journal.reset();
        for (const char* end : {"", "-wal", "-shm"})
            QFile::remove(folder.journal() + QLatin1String(end));
        open();
    }
    std::vector<Answer> hand(std::span<const StoredEvent> events) {
        std::promise<std::vector<Answer>> answers;
        PushedBatch batch;
        for (const StoredEvent& each : events)
            batch.events.emplace_back(each);
        journal->push(batch, [&](Result<PushAnswer> pushed) { answers.set_value(pushed.value().answers); });
        return answers.get_future().get();
    }
    /// As `drempel-hub devices revoke`.
    Result<Device> revoke(const QString& name) {
        return devices->revoke(name, clock.now(),
                               [this](const QByteArray& key) { return journal->deliveredBy(key); });
    }
    Answer hand(const StoredEvent& event) { return hand(std::array{event}).front(); }
    std::vector<StoredEvent> events() {
        std::vector<StoredEvent> all;
        const auto read = journal->read(0);
        for (const OpenedEvent& one : *read)
            all.push_back(one.placed.event);
        return all;
    }

    ManualClock clock{testStart};

  private:
    SystemIdSource journalIds_{clock};

  public:
    DataFolder folder;
    std::unique_ptr<DeviceRegistry> devices;
    SiteKey siteKey;
    std::unique_ptr<HubJournal> journal; ///< last: it asks the others
};

/// Whether a tablet seals with the hub's keys, or with keys that the hub does not have yet.
enum class Keys { Hubs, Own };

/// A paired tablet, which says what it is told to say of itself.
class Tablet {
  public:
    Tablet(KnowingHub& hub, const QString& file, const QString& name, DeviceRole role, Keys keys = Keys::Hubs)
      : hub_(hub)
      , ids_(hub.clock)
      , own_(std::move(*Keyring::open(file + QStringLiteral(".keys"), unlockKey_.copy())))
      , sealer_(keys == Keys::Own ? *own_ : *hub.journal->keyring())
      , journal_(std::move(*Journal::open({.file = file,
                                           .clock = hub.clock,
                                           .ids = ids_,
                                           .sealer = sealer_,
                                           .site = hub.journal->identity().site,
                                           .signer = &signer_}))) {
        if (!hub.devices->pair({name, role, {}, signer_.publicKey()}, hub.siteKey.bytes(), hub.clock, ids_))
            qFatal("pair");
    }
    StoredEvent write(const QByteArray& body) {
        Draft draft = JournalBox::draft(body, noor);
        draft.mustUnderstand = true;
        return journal_->append(std::array{draft})->front().event;
    }
    StoredEvent write(SubjectId subject, const Body& body) {
        return journal_->append(std::array{draftOf(subject, body)})->front().event;
    }
    /// All its keys to the hub, as the lane does.
    void handKeys() {
        std::promise<bool> taken;
        hub_.journal->takeKeys(unlockKey_.copy(), KeysPush{*own_->since(0, 100, unlockKey_)},
                               [&](const Result<KeysTaken>& answer) { taken.set_value(answer.has_value()); });
        if (!taken.get_future().get()) qFatal("keys");
    }
    StoredEvent claim(Station station) { return write(bodyAt(station)); }
    /// As programs wrote that did not say where.
    StoredEvent claimNothing() {
        QCborMap map = QCborValue::fromCbor(bodyAt(Station::Door)).toMap();
        constexpr qint64 stationKey = 10;
        if (map.take(stationKey).toInteger(-1) != static_cast<qint64>(Station::Door)) qFatal("no station");
        return write(map.toCborValue().toCbor());
    }
    [[nodiscard]] Journal& journal() { return *journal_; }

  private:
    [[nodiscard]] QByteArray bodyAt(Station station) const {
        const Received received{QDate(2026, 9, 21), {}};
        return encodeBody(composeBody(received, leidster, hub_.clock, {}, station));
    }

    KnowingHub& hub_;
    SystemIdSource ids_;
    DeviceSigner signer_ = DeviceSigner::from(SecretBytes::random(32)).value();
    SecretBytes unlockKey_ = SecretBytes::random(32);
    std::unique_ptr<Keyring> own_;
    SubjectSealer sealer_;
    std::unique_ptr<Journal> journal_;
};

} // namespace drempel::test
