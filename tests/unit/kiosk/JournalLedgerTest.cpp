// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/JournalLedger.h"

#include "domain/DayTime.h"
#include "domain/views/Day.h"
#include "support/Build.h"
#include "support/JournalBox.h"

#include <QSignalSpy>

#include <atomic>
#include <future>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

const auto noor = idOf<ChildId>(100);
const QDate tuesday = monday.addDays(1);

/// A disk that is full until it is not.
struct Disk final : FailPoint {
    [[nodiscard]] Status step(const char* name) override {
        if (broken) return fail(ErrorCode::DiskFull, name);
        return {};
    }
    std::atomic<bool> broken = false;
};

/// A tablet's journal on its thread, and the ledger over it. UI thread.
struct Tablet {
    JournalBox box;
    std::unique_ptr<JournalThread> thread;
    std::unique_ptr<JournalLedger> ledger;

    explicit Tablet(FailPoint* failPoint = nullptr) {
        box.clock.setWall(at(monday, 8, 7));
        box.dayOf = &JournalLedger::dayIndex;
        box.failPoint = failPoint;
        start();
    }
    void start() {
        auto journal = box.open();
        QVERIFY(journal != nullptr);
        thread = std::make_unique<JournalThread>(std::move(journal));
        ledger = std::make_unique<JournalLedger>(*thread, box.clock, box.site);
    }
    /// As after switching off and on.
    void restart() {
        ledger.reset();
        thread.reset();
        start();
    }
    void load() {
        QSignalSpy loaded(ledger.get(), &JournalLedger::loaded);
        ledger->load();
        QTRY_COMPARE(loaded.count(), 1);
    }
    /// Presence of Noor, told by her mother.
    [[nodiscard]] Draft draft(Payload payload, Author author = amina) const {
        return draftOf(subjectOf(noor), composeBody(std::move(payload), author, box.clock));
    }
    /// Saves, waits, and gives the answer.
    Result<std::vector<EventId>> save(Payload payload) {
        std::optional<Result<std::vector<EventId>>> answer;
        ledger->record({draft(std::move(payload))}, [&](const auto& ids) { answer = ids; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); })) return fail(ErrorCode::Cancelled);
        return *answer;
    }
    /// Something another tablet kept, as the hub sends it.
    void arrives(const std::vector<Draft>& drafts) {
        if (!elsewhere) elsewhere.emplace(box.remote());
        std::vector<StoredEvent> events;
        for (const Draft& each : drafts)
            events.push_back(elsewhere->next(each.body, each.subject));
        std::promise<bool> done;
        thread->ingest(std::move(events), [&](const auto& answers) { done.set_value(answers.has_value()); });
        QVERIFY(done.get_future().get());
    }
    /// Waits for what the journal's thread has already been asked.
    void settle() {
        std::promise<void> reached;
        thread->run([&](Journal&) { reached.set_value(); });
        reached.get_future().wait();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] PresenceState presence(QDate day = monday) const {
        const ChildState* child = ledger->snapshot().child(noor);
        return child ? dayOf(*child, day).presence : PresenceState::Expected;
    }
    [[nodiscard]] bool knows(QDate day) const {
        const ChildState* child = ledger->snapshot().child(noor);
        return child && child->days.contains(day);
    }

    std::optional<RemoteWriter> elsewhere;
};

} // namespace

class JournalLedgerTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatIsSavedIsOnTheScreenBeforeItIsSaidToBe() {
        Tablet tablet;
        tablet.load();
        QStringList order;
        QObject::connect(tablet.ledger.get(), &Ledger::changed, [&] {
            if (tablet.presence() == PresenceState::Announced) order.append(u"changed"_s);
        });
        QSignalSpy appended(tablet.ledger.get(), &JournalLedger::appended);
        std::vector<EventId> ids;
        tablet.ledger->record({tablet.draft(Announced{monday})}, [&](const auto& answer) {
            order.append(u"saved"_s);
            ids = *answer;
        });
        QTRY_COMPARE(order, (QStringList{u"changed"_s, u"saved"_s}));
        QCOMPARE(ids.size(), 1U);
        QCOMPARE(tablet.ledger->snapshot().child(noor)->days.at(monday).presenceHeads, ids);
        QCOMPARE(appended.count(), 1);
    }

    void whatWasSavedIsThereAfterSwitchingOn() {
        Tablet tablet;
        tablet.load();
        QVERIFY(tablet.save(Announced{monday}).has_value());
        tablet.restart();
        QVERIFY(!tablet.knows(monday));
        tablet.load();
        QCOMPARE(tablet.presence(), PresenceState::Announced);
    }

    void onlyTodayIsFolded() {
        Tablet tablet;
        tablet.load();
        QVERIFY(tablet.save(Announced{monday}).has_value());
        tablet.box.clock.setWall(at(tuesday, 8));
        tablet.restart();
        tablet.load();
        QVERIFY(!tablet.knows(monday));
        tablet.ledger->openDay(subjectOf(noor), monday); // until somebody looks back
        QTRY_COMPARE(tablet.presence(monday), PresenceState::Announced);
    }

    void whatAnotherTabletKeepsIsShown() {
        Tablet tablet;
        tablet.load();
        tablet.arrives({tablet.draft(Announced{monday})});
        QTRY_COMPARE(tablet.presence(), PresenceState::Announced);
    }

    void aYearThatComesInDoesNotFillTheTablet() {
        Tablet tablet;
        tablet.load();
        std::vector<Draft> year;
        for (int i = 1; i <= 30; ++i)
            year.push_back(tablet.draft(Announced{monday.addDays(-i)}));
        year.push_back(tablet.draft(Announced{monday}));
        tablet.arrives(year);
        QTRY_COMPARE(tablet.presence(), PresenceState::Announced);
        QCOMPARE(tablet.ledger->snapshot().child(noor)->days.size(), 1U);
        tablet.ledger->openDay(subjectOf(noor), monday.addDays(-7));
        QTRY_VERIFY(tablet.knows(monday.addDays(-7)));
        const auto heads = [&] {
            return dayOf(*tablet.ledger->snapshot().child(noor), monday.addDays(-7)).presenceHeads.size();
        };
        QCOMPARE(heads(), 1U);
        tablet.arrives({tablet.draft(PickUpAnnounced{monday.addDays(-7)})}); // who looks back sees news too
        QTRY_COMPARE(heads(), 2U);
    }

    void theNextDayBeginsByItself() {
        Tablet tablet;
        tablet.load();
        tablet.arrives({tablet.draft(Announced{tuesday})}); // a tablet whose clock is ahead
        tablet.settle();
        QVERIFY(!tablet.knows(tuesday));
        tablet.box.clock.setWall(at(tuesday, 0, 1));
        QVERIFY(tablet.save(AbsenceReported{tuesday}).has_value());
        QTRY_COMPARE(dayOf(*tablet.ledger->snapshot().child(noor), tuesday).presenceHeads.size(), 2U);
    }

    void whatHappenedBeforeLoadingIsCountedOnce() {
        Tablet tablet;
        QVERIFY(tablet.save(Announced{monday}).has_value());
        tablet.load();
        QCOMPARE(tablet.ledger->snapshot().child(noor)->days.at(monday).stays.size(), 1U);
        QVERIFY(tablet.ledger->snapshot().child(noor)->findings.empty());
    }

    void aSaveThatFailsIsSaidAndShowsNothing() {
        Tablet tablet;
        tablet.load();
        QSignalSpy appended(tablet.ledger.get(), &JournalLedger::appended);
        QSignalSpy changed(tablet.ledger.get(), &Ledger::changed);
        std::optional<ErrorCode> error;
        Draft large = tablet.draft(Announced{monday});
        large.body = QByteArray(maxBodyBytes + 1, 'x');
        tablet.ledger->record({tablet.draft(Announced{monday}), large}, [&](const auto& answer) {
            if (!answer) error = answer.error().code;
        });
        QTRY_VERIFY(error.has_value());
        QVERIFY(*error == ErrorCode::TooLarge);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(appended.count(), 0);
        QCOMPARE(tablet.presence(), PresenceState::Expected);
        QVERIFY(tablet.save(Announced{monday}).has_value()); // and the next one is kept
    }

    void aDiskThatFailsIsSaid() {
        Disk disk;
        Tablet tablet(&disk);
        tablet.load();
        disk.broken = true;
        const auto answer = tablet.save(Announced{monday});
        QVERIFY(!answer && answer.error().code == ErrorCode::DiskFull);
        QCOMPARE(tablet.presence(), PresenceState::Expected);
        disk.broken = false;
        QVERIFY(tablet.save(Announced{monday}).has_value());
        QCOMPARE(tablet.presence(), PresenceState::Announced);
    }

    void closingWhileItIsBusyKeepsWhatWasSaidAndCallsNobody() {
        Tablet tablet;
        tablet.load();
        bool called = false;
        for (int i = 0; i < 50; ++i)
            tablet.ledger->record({tablet.draft(Observed{monday, u"x"_s}, rachida)},
                                  [&](const auto&) { called = true; });
        tablet.ledger.reset();
        tablet.thread.reset(); // finishes what it was asked
        QCoreApplication::processEvents();
        QVERIFY(!called);
        tablet.start();
        tablet.load();
        QCOMPARE(tablet.ledger->snapshot().child(noor)->days.at(monday).entries.size(), 50U);
    }

    void anEventIsFiledUnderItsDay() {
        Tablet tablet;
        const Draft announced = tablet.draft(Announced{monday});
        Envelope envelope;
        envelope.version = announced.version;
        QCOMPARE(JournalLedger::dayIndex(envelope, announced.body),
                 std::optional(static_cast<qint32>(monday.toJulianDay())));
        QVERIFY(!JournalLedger::dayIndex(envelope, tablet.draft(SiteDescribed{u"x"_s}).body));
        QVERIFY(!JournalLedger::dayIndex(envelope, QByteArray("nonsense")));
    }
};

QTEST_GUILESS_MAIN(JournalLedgerTest)
#include "JournalLedgerTest.moc"
