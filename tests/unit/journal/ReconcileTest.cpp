// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/JournalBox.h"

#include <algorithm>

using namespace drempel;
using namespace drempel::test;

class ReconcileTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void twoWithTheSameEventsAgreeInWhateverOrderTheyCame();
    void aMissingEventIsFoundByHalving();
    void theRunningHashIsTheSameWhereverItIsAsked();
    void theLastOfEveryWriterIsKnown();
};

void ReconcileTest::twoWithTheSameEventsAgreeInWhateverOrderTheyCame() {
    JournalBox a;
    JournalBox b;
    RemoteWriter tablet = a.remote();
    auto events = tablet.next(30);
    const auto first = a.open();
    DREMPEL_VERIFY_OK(first->ingest(events));
    std::ranges::reverse(events);
    const auto second = b.open();
    DREMPEL_VERIFY_OK(second->ingest(events));
    QCOMPARE(first->digest(IdRange{}).value(), second->digest(IdRange{}).value());
    QCOMPARE(first->digest(IdRange{})->count, 30);
    QVERIFY(first->runningHash(30).value() != second->runningHash(30).value());
    QVERIFY(second->verify()->clean());
}

void ReconcileTest::aMissingEventIsFoundByHalving() {
    JournalBox a;
    JournalBox b;
    RemoteWriter tablet = a.remote();
    auto events = tablet.next(100);
    const auto full = a.open();
    DREMPEL_VERIFY_OK(full->ingest(events));
    const EventId missing = events[63].envelope.id;
    events.erase(events.begin() + 63);
    const auto lacking = b.open();
    DREMPEL_VERIFY_OK(lacking->ingest(events));
    auto ids = full->idsIn(IdRange{}, 1'000).value();
    QVERIFY(std::ranges::is_sorted(ids));
    while (ids.size() > 1) {
        const auto half = ids.size() / 2;
        const IdRange lower{ids.front().raw(), ids[half - 1].raw()};
        const bool below = full->digest(lower).value() != lacking->digest(lower).value();
        ids = below ? std::vector(ids.begin(), ids.begin() + std::ptrdiff_t(half))
                    : std::vector(ids.begin() + std::ptrdiff_t(half), ids.end());
    }
    QCOMPARE(ids.front(), missing);
    const IdRange just{missing.raw(), missing.raw()};
    QCOMPARE(lacking->digest(just).value(), (RangeDigest{just, 0, Digest()}));
    QCOMPARE(full->idsIn(just, 5).value(), std::vector{missing});
}

void ReconcileTest::theRunningHashIsTheSameWhereverItIsAsked() {
    JournalBox box;
    const auto journal = box.open();
    DREMPEL_VERIFY_OK(journal->append(box.drafts(2'500)));
    const auto placed = journal->read(0, 3'000).value();
    QCOMPARE(journal->runningHash(0).value(), Digest());
    Digest expected;
    for (const Placed& each : placed) {
        expected = nextRunningHash(expected, each.event.envelope.id);
        if (each.position % 97 == 0 || each.position % 1'024 <= 1)
            QCOMPARE(journal->runningHash(each.position).value(), expected);
    }
    QCOMPARE(journal->runningHash(2'500).value(), expected);
    QVERIFY(journal->runningHash(2'501).error().code == ErrorCode::NotFound);
    QVERIFY(journal->runningHash(-1).error().code == ErrorCode::NotFound);
}

void ReconcileTest::theLastOfEveryWriterIsKnown() {
    JournalBox box;
    const auto journal = box.open();
    RemoteWriter one = box.remote();
    RemoteWriter two = box.remote();
    DREMPEL_VERIFY_OK(journal->ingest(one.next(4)));
    const auto last = two.next(2).back();
    QCOMPARE(journal->headOf(two.writer()).value(), std::nullopt);
    DREMPEL_VERIFY_OK(journal->ingest(std::array{last}));
    QCOMPARE(journal->headOf(two.writer()).value(),
             std::optional(WriterHead{two.writer(), 2, hashOf(last.envelope)}));
    QCOMPARE(journal->heads()->size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(ReconcileTest)
#include "ReconcileTest.moc"
