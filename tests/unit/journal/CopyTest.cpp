// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/JournalBox.h"

#include <QFile>

using namespace drempel;
using namespace drempel::test;

namespace {

constexpr int fewPages = 8;

/// The copy as a journal of its own, in the place where a restored one would be.
std::unique_ptr<Journal> openCopy(JournalBox& box, const QString& file) {
    JournalOptions options = box.options();
    options.file = file;
    options.failPoint = nullptr;
    auto journal = Journal::open(options);
    return journal ? std::move(*journal) : nullptr;
}

std::vector<EventId> idsOf(const Journal& journal) {
    return *journal.idsIn({}, 1'000'000);
}

} // namespace

class CopyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aCopyMadeBesideTheWritingHoldsEverythingUpToItsEnd() {
        JournalBox box;
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(box.drafts(3'000)));
        const QString file = box.file() + QStringLiteral(".copy");
        DREMPEL_VERIFY_OK(journal->beginCopy(file));
        QCOMPARE(journal->beginCopy(file + QStringLiteral("2")).error().code, ErrorCode::InUse);
        std::optional<CopyPoint> end;
        int steps = 0;
        for (; !end; ++steps) {
            DREMPEL_VERIFY_OK(journal->append(box.drafts(3, "between ")));
            const auto copied = journal->copyOn(fewPages);
            DREMPEL_VERIFY_OK(copied);
            end = *copied;
        }
        QVERIFY(steps > 10);
        QCOMPARE(end->head, journal->head());
        const std::vector<EventId> then = idsOf(*journal);
        DREMPEL_VERIFY_OK(journal->append(box.drafts(1, "after ")));

        const auto copy = openCopy(box, file);
        QVERIFY(copy);
        QVERIFY(copy->verify()->clean());
        QCOMPARE(copy->head(), end->head);
        QVERIFY(*copy->runningHash(end->head) == end->runningHash);
        QVERIFY(idsOf(*copy) == then);
        QVERIFY(journal->verify()->clean());
    }
    void aCopyThatFailsHoldsUpNothing() {
        JournalBox box;
        FailAt failing(0);
        box.failPoint = &failing;
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(box.drafts(500)));
        DREMPEL_VERIFY_OK(journal->beginCopy(box.file() + QStringLiteral(".copy")));
        DREMPEL_VERIFY_OK(journal->copyOn(1));
        failing = FailAt(1);
        QCOMPARE(journal->copyOn(1).error().code, ErrorCode::Io);
        failing = FailAt(0);
        QCOMPARE(journal->copyOn(1).error().code, ErrorCode::InUse);
        DREMPEL_VERIFY_OK(journal->append(box.drafts(1)));
        QVERIFY(!journal->unusable());
        // And a next one works.
        DREMPEL_VERIFY_OK(journal->beginCopy(box.file() + QStringLiteral(".copy2")));
        DREMPEL_VERIFY_OK(journal->copyOn(1'000'000));
        QVERIFY(!journal->beginCopy(QStringLiteral("/nergens/copy")));
        QVERIFY(QFile::exists(box.file() + QStringLiteral(".copy2")));
        QCOMPARE(journal->beginCopy(box.file() + QStringLiteral(".copy2")).error().code, ErrorCode::Conflict);
    }
    void aJournalThatHadToReopenGivesNoHalfCopyForAWholeOne() {
        JournalBox box;
        FailAt failing(0);
        box.failPoint = &failing;
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(box.drafts(500)));
        DREMPEL_VERIFY_OK(journal->beginCopy(box.file() + QStringLiteral(".copy")));
        DREMPEL_VERIFY_OK(journal->copyOn(1));
        failing = FailAt(5); // begin, insert, insert, outbox, state, commit
        static_cast<void>(journal->append(box.drafts(1)));
        failing = FailAt(6);
        static_cast<void>(journal->append(box.drafts(1)));
        QVERIFY(journal->unusable());
        failing = FailAt(0);
        DREMPEL_VERIFY_OK(journal->reopen());
        QCOMPARE(journal->copyOn(1'000'000).error().code, ErrorCode::InUse);
        QVERIFY(journal->verify()->intact());
    }
    void aCopyInThePlaceOfItsOriginalWritesAsSomebodyElse() {
        JournalBox box;
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(box.drafts(10)));
        const QString file = box.file() + QStringLiteral(".copy");
        DREMPEL_VERIFY_OK(journal->beginCopy(file));
        DREMPEL_VERIFY_OK(journal->copyOn(1'000'000));
        {
            const auto copy = openCopy(box, file);
            DREMPEL_VERIFY_OK(copy->leaveWriter());
        }
        const auto copy = openCopy(box, file);
        QVERIFY(copy->writerSeenElsewhere());
        DREMPEL_VERIFY_OK(copy->startNewWriter(box.draft("restored")));
        QVERIFY(copy->writer() != journal->writer());
    }
};

QTEST_GUILESS_MAIN(CopyTest)
#include "CopyTest.moc"
