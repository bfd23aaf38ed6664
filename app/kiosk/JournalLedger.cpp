// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/JournalLedger.h"

#include "base/Log.h"
#include "domain/DayTime.h"

#include <QMutex>
#include <QTimer>

#include <algorithm>
#include <set>

namespace drempel {

/// Lives as long as either thread needs it. `ledger` is guarded by `mutex`: the ledger may be gone while
/// the journal's thread still has something to say.
struct JournalLedger::Shared {
    explicit Shared(SiteId site, JournalLedger* owner)
      : world(site)
      , ledger(owner) {}

    // Journal thread only: the world, and the days it holds. A first sync brings a year of events: what is of
    // a day that nobody looks at stays in the journal.
    World world;
    std::set<QDate> days;
    std::set<std::pair<SubjectId, QDate>> opened;

    QMutex mutex;
    JournalLedger* ledger;

    void toScreen(std::function<void(JournalLedger&)> call) {
        const QMutexLocker lock(&mutex);
        if (ledger == nullptr) return;
        QMetaObject::invokeMethod(
            ledger, [target = ledger, call = std::move(call)] { call(*target); }, Qt::QueuedConnection);
    }
    [[nodiscard]] bool isLookedAt(const Event& event) const {
        const auto day = dayOf(event.body.payload);
        return !day || days.contains(*day) || opened.contains({event.envelope.subject, *day});
    }
    void foldNew(std::vector<Event> events) {
        std::erase_if(events, [this](const Event& event) { return !isLookedAt(event); });
        if (!events.empty()) fold(std::move(events));
    }
    void fold(std::vector<Event> events) { show(world.add(std::move(events))); }
    /// What is looked at of this subject, read anew.
    void refold(SubjectId subject, std::vector<Event> events) {
        std::erase_if(events, [this](const Event& event) { return !isLookedAt(event); });
        show(world.replace(subject, std::move(events)));
    }
    void show(Change changed) {
        auto change = std::make_shared<const Change>(std::move(changed));
        toScreen([change](JournalLedger& self) { self.take(*change); });
    }
};

namespace {

std::vector<Event> decode(const Journal& journal, std::span<const Placed> placed) {
    std::vector<Event> events;
    events.reserve(placed.size());
    for (const Placed& item : placed) {
        if (item.event.isStub()) continue;
        const auto clear = journal.openBody(item.event); // without its key an event is Unknown, and counts
        events.push_back(readEvent(item.event.envelope, clear.value_or(QByteArray())));
    }
    return events;
}

/// Whether what will be stored can be read again: a text over its limit would be kept and never shown.
bool isReadable(const Draft& draft) {
    const auto body = decodeBody(draft.body, draft.version);
    return body && checkBody(*body) && !std::holds_alternative<Unknown>(body->payload);
}

} // namespace

JournalLedger::JournalLedger(JournalThread& journal, const Clock& clock, SiteId site, QObject* parent)
  : Ledger(parent)
  , journal_(journal)
  , clock_(clock)
  , shared_(std::make_shared<Shared>(site, this)) {
    setSite(site);
    journal_.run([shared = shared_](Journal& own) {
        own.onPlaced(
            [shared, &own](std::span<const Placed> placed) { shared->foldNew(decode(own, placed)); });
        own.onReadable([shared, &own](std::span<const SubjectId> subjects) {
            for (const SubjectId& subject : subjects)
                if (const auto placed = own.readSubject(subject, std::nullopt))
                    shared->refold(subject, decode(own, *placed));
        });
    });
    constexpr int minute = 60'000;
    midnight_ = new QTimer(this);
    connect(midnight_, &QTimer::timeout, this, &JournalLedger::followDay);
    midnight_->start(minute);
}

JournalLedger::~JournalLedger() {
    const QMutexLocker lock(&shared_->mutex);
    shared_->ledger = nullptr;
}

void JournalLedger::load() {
    started_ = true;
    foldDay(dayAt(clock_.now()), true);
}

void JournalLedger::foldDay(QDate day, bool first) {
    loadedDay_ = day;
    journal_.run([shared = shared_, day, first](Journal& own) {
        auto placed = own.readForStart(static_cast<qint32>(day.toJulianDay()));
        if (!placed) {
            qCWarning(lcKiosk) << "cannot fold:" << toString(placed.error().code);
            return shared->toScreen([error = placed.error(), first](JournalLedger& self) {
                self.loadedDay_ = QDate(); // a minute later we look again
                if (first) Q_EMIT self.unreadable(error);
            });
        }
        shared->days.insert(day);
        shared->fold(decode(own, *placed));
        if (first) shared->toScreen([](JournalLedger& self) { Q_EMIT self.loaded(); });
    });
}

void JournalLedger::openDay(SubjectId subject, QDate day) {
    journal_.run([shared = shared_, subject, day](Journal& own) {
        const auto placed = own.readSubject(subject, static_cast<qint32>(day.toJulianDay()));
        if (!placed) return;
        shared->opened.insert({subject, day});
        shared->fold(decode(own, *placed));
    });
}

/// The day may begin at midnight, or when a wrong clock is put right.
void JournalLedger::followDay() {
    if (started_ && dayAt(clock_.now()) != loadedDay_) foldDay(dayAt(clock_.now()), false);
}

void JournalLedger::record(std::vector<Draft> drafts, Saved saved) {
    followDay(); // what is told is told about today
    if (!std::ranges::all_of(drafts, isReadable)) {
        return shared_->toScreen([saved = std::move(saved)](JournalLedger&) {
            saved(fail(ErrorCode::TooLarge, "a field over its limit"));
        });
    }
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
