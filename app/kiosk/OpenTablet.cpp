// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/OpenTablet.h"

#include "base/Log.h"
#include "domain/DayTime.h"
#include "domain/PurgeOrder.h"
#include "kiosk/ArgonChecker.h"
#include "kiosk/DeafLedger.h"
#include "kiosk/SyncWords.h"

#include <future>

namespace drempel {

namespace {

Station stationOf(const TabletRecord& record) {
    if (record.role == QLatin1String("groep")) return Station::Group;
    return record.role == QLatin1String("overzicht") ? Station::Overview : Station::Door;
}

Draft announceWriter(const Journal& journal, const Clock& clock, Station station) {
    const WriterHead head = journal.ownHead();
    return draftOf(subjectOf(journal.site()),
                   composeBody(WriterStarted{head.writer, head.seq}, Author{}, clock, {}, station));
}

std::unique_ptr<TriesKeeper> keepTries(const KioskOptions& options, const Clock& clock, const HubClock& hub) {
    return std::make_unique<TriesKeeper>(options.dataFolder + QStringLiteral("/tries"), [&clock, &hub] {
        const auto now = hub.hubNow();
        return TryMoment{clock.boot(), clock.sinceBoot(), now ? dayAt(*now) : QDate()};
    });
}

Workspace::TabletRole roleOf(const TabletRecord& record) {
    if (record.role == QLatin1String("groep")) return Workspace::TabletRole::Group;
    if (record.role == QLatin1String("overzicht")) return Workspace::TabletRole::Review;
    return Workspace::TabletRole::Door;
}

} // namespace

OpenTablet::OpenTablet(const KioskOptions& options, TabletLock& lock, TabletKeys keys, const Clock& clock)
  : hubClock_(clock)
  , ids_(clock)
  , unlockKey_(std::make_shared<const SecretBytes>(std::move(keys.unlockKey)))
  , signer_(DeviceSigner::from(keys.signKey)) {
    const TabletRecord& record = lock.record();
    fatal_ = openKeyring(options.dataFolder, *unlockKey_, clock);
    if (fatal_.isEmpty())
        openJournal(options, record, clock);
    else
        ledger_ = std::make_unique<DeafLedger>();
    checker_ = std::make_unique<ArgonChecker>(keys.codeKey.view().toByteArray(),
                                              keepTries(options, clock, hubClock_));
    workspace_ =
        std::make_unique<Workspace>(roleOf(record), *ledger_, *checker_, hubClock_, options.closingTime);
    if (kept_ == nullptr) {
        workspace_->setFatal(fatal_);
        return;
    }
    connectLedger();
    connectHub(lock, clock);
}

OpenTablet::~OpenTablet() = default;

void OpenTablet::finish() {
    if (!journal_) return;
    std::promise<void> done;
    journal_->run([&done](Journal&) { done.set_value(); });
    done.get_future().wait();
}

QString OpenTablet::openKeyring(const QString& folder, const SecretBytes& unlockKey, const Clock& clock) {
    const QString file = folder + QStringLiteral("/keys");
    auto keyring = Keyring::open(file, unlockKey.copy());
    if (!keyring && keyring.error().code == ErrorCode::Corrupt) {
        // Of an earlier pairing: only the key of that one opens it. The hub brings the keys again.
        if (setAside(file, clock)) keyring = Keyring::open(file, unlockKey.copy());
    }
    if (!keyring) return storeSentence(keyring.error());
    keyring_ = std::move(*keyring);
    sealer_ = std::make_unique<SubjectSealer>(*keyring_);
    return {};
}

void OpenTablet::openJournal(const KioskOptions& options, const TabletRecord& record, const Clock& clock) {
    Store store = openStore(options.dataFolder, {.file = {},
                                                 .clock = clock,
                                                 .ids = ids_,
                                                 .sealer = *sealer_,
                                                 .site = record.site,
                                                 .dayOf = JournalLedger::dayIndex,
                                                 .signer = signer_ ? &*signer_ : nullptr,
                                                 .orderOf = purgeOrderIn});
    notice_ = store.notice;
    fatal_ = store.fatal;
    if (!store.journal) {
        ledger_ = std::make_unique<DeafLedger>();
        return;
    }
    hubClock_.notBefore(Instant(Milliseconds(store.journal->lastStamp().milliseconds)));
    // Copied, or paired anew: what is written from the first tap on must be this device's own.
    if (store.journal->writerSeenElsewhere())
        if (const auto started =
                store.journal->startNewWriter(announceWriter(*store.journal, clock, stationOf(record)));
            !started)
            qCWarning(lcKiosk) << "no new writer:" << toString(started.error().code);
    journal_ = std::make_unique<JournalThread>(std::move(store.journal));
    auto own = std::make_unique<JournalLedger>(*journal_, hubClock_, record.site);
    kept_ = own.get();
    ledger_ = std::move(own);
}

void OpenTablet::connectLedger() {
    connect(kept_, &JournalLedger::loaded, workspace_.get(), &Workspace::setLoaded);
    connect(kept_, &JournalLedger::unreadable, workspace_.get(), [this](const Error&) {
        //: Full page: the tablet's data cannot be read.
        workspace_->setFatal(
            Workspace::tr("Dit scherm kan zijn gegevens niet lezen. Vraag beheer om mee te kijken."));
    });
    kept_->load();
}

void OpenTablet::connectHub(TabletLock& lock, const Clock& clock) {
    link_ = std::make_unique<HubLink>(
        HubLinkOptions{lock.address(), *journal_, clock,
                       [&clock, station = stationOf(lock.record())](const Journal& own) {
                           return announceWriter(own, clock, station);
                       },
                       DREMPEL_VERSION, keyring_.get(), unlockKey_});
    const auto show = [this, &lock] {
        showStatus(*workspace_->sync(), link_->status(), notice_);
        const SyncStatus status = link_->status();
        const bool isAway =
            status.kind == SyncStatus::Kind::Keeping || status.reason == SyncStatus::Reason::Stranger;
        if (status.reason == SyncStatus::Reason::Token || (isAway && !wasAway_)) lock.askNow();
        wasAway_ = isAway;
    };
    connect(&lock, &TabletLock::moved, link_.get(), [this, &lock] { link_->setAddress(lock.address()); });
    connect(link_.get(), &HubLink::statusChanged, this, show);
    connect(link_.get(), &HubLink::skewChanged, kept_, [this](Milliseconds skew) {
        hubClock_.follow(skew);
        kept_->followDay();
    });
    connect(kept_, &JournalLedger::appended, link_.get(), &HubLink::localAppended);
    connect(workspace_->news(), &TabletNews::wanted, link_.get(), &HubLink::watch);
    connect(link_.get(), &HubLink::spreadTold, workspace_->news(), &TabletNews::setSpread);
    showStatus(*workspace_->sync(), link_->status(), notice_);
    link_->start();
}

} // namespace drempel
