// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/JournalLedger.h"

#include "base/Log.h"
#include "domain/DayTime.h"

#include <QMutex>
#include <QTimer>

namespace drempel {

/// Lives as long as either thread needs it. `ledger` is guarded by `mutex`: the ledger may be gone while
/// the journal's thread still has something to say.
struct JournalLedger::Shared {
    explicit Shared(SiteId site, JournalLedger* owner)
      : world(site)
      , ledger(owner) {}

    World world; // journal thread only
    QMutex mutex;
    JournalLedger* ledger;

    void toScreen(std::function<void(JournalLedger&)> call) {
        const QMutexLocker lock(&mutex);
        if (ledger == nullptr) return;
        QMetaObject::invokeMethod(
            ledger, [target = ledger, call = std::move(call)] { call(*target); }, Qt::QueuedConnection);
    }
    void fold(std::vector<Event> events) {
        auto change = std::make_shared<const Change>(world.add(std::move(events)));
        toScreen([change](JournalLedger& self) { self.take(*change); });
    }
};

namespace {

std::vector<Event> decode(const Journal* journal, std::span<const Placed> placed) {
    std::vector<Event> events;
    events.reserve(placed.size());
    for (const Placed& item : placed) {
        QByteArray clear = item.event.body;
        if (journal != nullptr)
            if (auto opened = journal->openBody(item.event)) clear = std::move(*opened);
        events.push_back(readEvent(item.event.envelope, clear));
    }
    return events;
}

} // namespace

JournalLedger::JournalLedger(JournalThread& journal, const Clock& clock, SiteId site, QObject* parent)
  : Ledger(parent)
  , journal_(journal)
  , clock_(clock)
  , shared_(std::make_shared<Shared>(site, this)) {
    journal_.onPlaced(
        [shared = shared_](std::span<const Placed> placed) { shared->fold(decode(nullptr, placed)); });
    constexpr int minute = 60'000;
    midnight_ = new QTimer(this);
    connect(midnight_, &QTimer::timeout, this, [this] {
        if (loadedDay_.isValid() && dayAt(clock_.now()) != loadedDay_) foldDay(dayAt(clock_.now()), false);
    });
    midnight_->start(minute);
}

JournalLedger::~JournalLedger() {
    const QMutexLocker lock(&shared_->mutex);
    shared_->ledger = nullptr;
}

void JournalLedger::load() {
    foldDay(dayAt(clock_.now()), true);
}

void JournalLedger::foldDay(QDate day, bool first) {
    loadedDay_ = day;
    journal_.run([shared = shared_, day, first](Journal& journal) {
        auto placed = journal.readForStart(static_cast<qint32>(day.toJulianDay()));
        if (!placed) {
            qCWarning(lcKiosk) << "cannot fold:" << toString(placed.error().code);
            return shared->toScreen(
                [error = placed.error()](JournalLedger& self) { Q_EMIT self.unreadable(error); });
        }
        shared->fold(decode(&journal, *placed));
        if (first) shared->toScreen([](JournalLedger& self) { Q_EMIT self.loaded(); });
    });
}

void JournalLedger::openDay(ChildId child, QDate day) {
    journal_.run([shared = shared_, child, day](Journal& journal) {
        const auto placed = journal.readSubject(subjectOf(child), static_cast<qint32>(day.toJulianDay()));
        if (placed) shared->fold(decode(&journal, *placed));
    });
}

void JournalLedger::record(std::vector<Draft> drafts, Saved saved) {
    // The observer has folded and posted the change before this callback posts the answer.
    journal_.append(std::move(drafts),
                    [shared = shared_, saved = std::move(saved)](Result<std::vector<Placed>> placed) {
                        auto ids = std::move(placed).map([](const std::vector<Placed>& rows) {
                            std::vector<EventId> all;
                            for (const Placed& row : rows)
                                all.push_back(row.event.envelope.id);
                            return all;
                        });
                        shared->toScreen([ids = std::move(ids), saved](JournalLedger& self) {
                            if (ids) Q_EMIT self.appended(static_cast<qint64>(ids->size()));
                            saved(ids);
                        });
                    });
}

std::optional<qint32> JournalLedger::dayIndex(const Envelope& envelope, QByteArrayView clearBody) {
    const auto day = dayOf(readEvent(envelope, clearBody).body.payload);
    if (!day) return std::nullopt;
    return static_cast<qint32>(day->toJulianDay());
}

} // namespace drempel
