// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/JournalBox.h"

using namespace drempel;
using namespace drempel::test;

namespace {

std::vector<Receipt> receipts(const Result<std::vector<Answer>>& answers) {
    std::vector<Receipt> all;
    for (const Answer& each : *answers)
        all.push_back(each.receipt);
    return all;
}

} // namespace

class IngestTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void anEventSentTwiceIsThereOnce();
    void otherContentUnderATakenIdIsKeptBesideTheFirst();
    void aPoisonedEventHoldsUpNobody();
    void whatCameFromTheHubIsNotSentBack();
    void aTabletWithAFastClockDoesNotSpoilOurs();
    void aStampWeSawIsNotForgottenInARestart();
    void bothBranchesOfAForkAreKept();
    void aCopiedTabletIsNoticedAndGoesOnUnderANewName();
    void aStubNobodyOrderedNeverCostsTheEventItself();
    void aStubOfOtherContentChangesNothing();
    void aSignatureTravelsWithItsEvent();
};

void IngestTest::anEventSentTwiceIsThereOnce() {
    JournalBox box;
    const auto journal = box.open();
    RemoteWriter tablet = box.remote();
    const StoredEvent event = tablet.next("a");
    QCOMPARE(receipts(journal->ingest(std::array{event, event})),
             (std::vector{Receipt::Stored, Receipt::Known}));
    QCOMPARE(receipts(journal->ingest(std::array{event})), (std::vector{Receipt::Known}));
    QCOMPARE(journal->head(), Position(1));
    QVERIFY(journal->verify()->clean());
}

void IngestTest::otherContentUnderATakenIdIsKeptBesideTheFirst() {
    JournalBox box;
    RemoteWriter tablet = box.remote();
    const StoredEvent first = tablet.next("first");
    StoredEvent second = first;
    second.body = "second";
    second.envelope.bodyHash = Digest::of(second.body);
    {
        const auto journal = box.open();
        QCOMPARE(receipts(journal->ingest(std::array{first, second, second})),
                 (std::vector{Receipt::Stored, Receipt::Conflicting, Receipt::Conflicting}));
    }
    const auto journal = box.open();
    QCOMPARE(journal->readByIds(std::array{first.envelope.id}).value(), std::vector{first});
    const auto stuck = journal->attention();
    DREMPEL_VERIFY_OK(stuck);
    QCOMPARE(stuck->size(), std::size_t(1));
    QCOMPARE(stuck->front().event, second);
    QVERIFY(stuck->front().receipt == Receipt::Conflicting);
    const auto report = journal->verify();
    QVERIFY(report->intact());
    QCOMPARE(report->count(VerifyFindingKind::Conflict), 1);
}

void IngestTest::aPoisonedEventHoldsUpNobody() {
    JournalBox box;
    const auto journal = box.open();
    RemoteWriter tablet = box.remote();
    std::vector<StoredEvent> events = tablet.next(8);
    events[1].body = "altered on the way";
    events[3].envelope.site = SiteId(RawId{99});
    events[5].envelope.id = EventId();
    events[6].body = QByteArray(maxBodyBytes + 1, 'x');
    events[6].envelope.bodyHash = Digest::of(events[6].body);
    const auto answers = journal->ingest(events);
    QCOMPARE(receipts(answers),
             (std::vector{Receipt::Stored, Receipt::Refused, Receipt::Stored, Receipt::Refused,
                          Receipt::Stored, Receipt::Refused, Receipt::Refused, Receipt::Stored}));
    QCOMPARE(answers->at(1).reason, std::string("malformed"));
    QCOMPARE(answers->at(3).reason, std::string("wrong-site"));
    QCOMPARE(answers->at(6).reason, std::string("too-large"));
    QCOMPARE(journal->head(), Position(4));
    const auto report = journal->verify();
    QVERIFY(report->intact());
    QCOMPARE(report->count(VerifyFindingKind::Gap), 3);
}

void IngestTest::whatCameFromTheHubIsNotSentBack() {
    JournalBox box;
    const auto journal = box.open();
    RemoteWriter tablet = box.remote();
    DREMPEL_VERIFY_OK(journal->ingest(tablet.next(5)));
    QCOMPARE(journal->outboxSize().value(), 0);
}

void IngestTest::aTabletWithAFastClockDoesNotSpoilOurs() {
    JournalBox box;
    const auto journal = box.open();
    ManualClock fast(testStart + std::chrono::hours(24 * 3650));
    RemoteWriter tablet(box.site, box.ids, fast);
    QCOMPARE(receipts(journal->ingest(tablet.next(1))), (std::vector{Receipt::Stored}));
    const auto placed = journal->append(box.drafts(1));
    QVERIFY(placed->front().event.envelope.stamp.milliseconds <= testStart.time_since_epoch().count());
}

void IngestTest::aStampWeSawIsNotForgottenInARestart() {
    JournalBox box;
    ManualClock ahead(testStart + std::chrono::seconds(30));
    RemoteWriter tablet(box.site, box.ids, ahead);
    const StoredEvent remote = tablet.next("later");
    {
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->ingest(std::array{remote}));
    }
    const auto journal = box.open();
    const auto placed = journal->append(box.drafts(1));
    QVERIFY(placed->front().event.envelope.stamp > remote.envelope.stamp);
}

void IngestTest::bothBranchesOfAForkAreKept() {
    JournalBox box;
    const auto journal = box.open();
    RemoteWriter tablet = box.remote();
    const StoredEvent root = tablet.next("root");
    const StoredEvent left = tablet.make("left");
    const StoredEvent right = tablet.next("right");
    const StoredEvent after = tablet.next("after right");
    QCOMPARE(receipts(journal->ingest(std::array{root, left, right, after})),
             std::vector<Receipt>(4, Receipt::Stored));
    const auto report = journal->verify();
    QVERIFY(report->intact());
    QCOMPARE(report->count(VerifyFindingKind::Fork), 1);
    QCOMPARE(journal->headOf(tablet.writer())->value().seq, std::uint64_t(3));
}

void IngestTest::aCopiedTabletIsNoticedAndGoesOnUnderANewName() {
    JournalBox original;
    JournalBox copy(77); // two devices do not draw the same ids
    {
        const auto journal = original.open();
        DREMPEL_VERIFY_OK(journal->append(original.drafts(3)));
    }
    QVERIFY(QFile::copy(original.file(), copy.file()));
    const auto first = original.open();
    const auto second = copy.open();
    const auto mine = first->append(original.drafts(2, "original "));
    DREMPEL_VERIFY_OK(second->append(copy.drafts(1, "copy ")));
    QVERIFY(!second->writerSeenElsewhere());
    std::vector<StoredEvent> events;
    for (const Placed& each : *mine)
        events.push_back(each.event);
    DREMPEL_VERIFY_OK(second->ingest(events));
    QVERIFY(second->writerSeenElsewhere());

    const WriterHead old = second->ownHead();
    const auto announced =
        second->startNewWriter(copy.draft("goes on", SubjectId(RawId{1}), EventClass::System));
    DREMPEL_VERIFY_OK(announced);
    QVERIFY(announced->event.envelope.writer != old.writer);
    QCOMPARE(announced->event.envelope.seq, std::uint64_t(1));
    QVERIFY(!second->writerSeenElsewhere());
    DREMPEL_VERIFY_OK(second->append(copy.drafts(1, "copy ")));
    const auto report = second->verify();
    QVERIFY(report->intact());
    QCOMPARE(report->count(VerifyFindingKind::Fork), 1);
    QCOMPARE(report->events, 8);
    QCOMPARE(second->heads()->size(), std::size_t(2));
}

void IngestTest::aStubNobodyOrderedNeverCostsTheEventItself() {
    JournalBox box;
    const auto journal = box.open();
    RemoteWriter tablet = box.remote();
    const std::vector<StoredEvent> events = tablet.next(2);
    const Envelope& e = events[1].envelope;
    const StoredEvent stub = stubOf(e.id, e.writer, e.seq, hashOf(e));
    QCOMPARE(receipts(journal->ingest(std::array{events[0], stub, stub})),
             (std::vector{Receipt::Stored, Receipt::Stored, Receipt::Known}));
    QCOMPARE(journal->readByIds(std::array{e.id}).value(), std::vector{stub});
    std::vector<Placed> told;
    journal->onPlaced([&](std::span<const Placed> placed) { told.assign(placed.begin(), placed.end()); });
    QCOMPARE(receipts(journal->ingest(std::array{events[1]})), (std::vector{Receipt::Stored}));
    QCOMPARE(told, (std::vector{Placed{2, events[1]}}));
    QCOMPARE(receipts(journal->ingest(std::array{stub})), (std::vector{Receipt::Known}));
    QCOMPARE(journal->readByIds(std::array{e.id}).value(), std::vector{events[1]});
    QCOMPARE(journal->head(), Position(2));
    QVERIFY(journal->verify()->clean());
}

void IngestTest::aStubOfOtherContentChangesNothing() {
    JournalBox box;
    const auto journal = box.open();
    RemoteWriter tablet = box.remote();
    const StoredEvent event = tablet.next("a");
    const StoredEvent stub =
        stubOf(event.envelope.id, event.envelope.writer, event.envelope.seq, Digest::of("other"));
    QCOMPARE(receipts(journal->ingest(std::array{event, stub})),
             (std::vector{Receipt::Stored, Receipt::Conflicting}));
    QCOMPARE(journal->readByIds(std::array{event.envelope.id}).value(), std::vector{event});
}

void IngestTest::aSignatureTravelsWithItsEvent() {
    JournalBox box;
    const auto journal = box.open();
    RemoteWriter tablet = box.remote();
    StoredEvent event = tablet.next("a");
    event.signature = QByteArray(signatureBytes, 's');
    StoredEvent cut = tablet.next("b");
    cut.signature = QByteArray(signatureBytes - 1, 's');
    QCOMPARE(receipts(journal->ingest(std::array{event, cut})),
             (std::vector{Receipt::Stored, Receipt::Refused}));
    QCOMPARE(journal->read(0, 9)->front().event.signature, event.signature);
}

QTEST_GUILESS_MAIN(IngestTest)
#include "IngestTest.moc"
