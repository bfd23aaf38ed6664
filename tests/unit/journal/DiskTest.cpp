// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FaultyVfs.h"
#include "support/JournalBox.h"

using namespace drempel;
using namespace drempel::test;

namespace {

/// Appends in batches of two until the disk fails or `batches` are done; returns what was acknowledged.
std::vector<StoredEvent> appendUntilFailure(Journal& journal, int batches, std::optional<Error>& error) {
    std::vector<StoredEvent> acknowledged;
    for (int i = 0; i < batches && !error; ++i) {
        const auto placed = journal.append(JournalBox::drafts(2, QByteArray(300, 'x')));
        if (!placed) {
            error = placed.error();
            continue;
        }
        for (const Placed& each : *placed)
            acknowledged.push_back(each.event);
        if (i == batches / 2)
            if (auto done = journal.checkpoint(); !done) error = done.error();
    }
    return acknowledged;
}

/// Nothing acknowledged is lost or changed, at most the one uncertain batch is there besides, whole.
void checkAfterwards(JournalBox& box, const std::vector<StoredEvent>& acknowledged) {
    const auto journal = box.open();
    QVERIFY(journal != nullptr);
    const auto report = journal->verify();
    QVERIFY(report->clean());
    const auto there = journal->read(0, 1'000).value();
    QVERIFY(there.size() == acknowledged.size() || there.size() == acknowledged.size() + 2);
    for (std::size_t i = 0; i < acknowledged.size(); ++i)
        QCOMPARE(there[i].event, acknowledged[i]);
    QCOMPARE(journal->outboxSize().value(), static_cast<std::int64_t>(there.size()));
    DREMPEL_VERIFY_OK(journal->append(JournalBox::drafts(2)));
    QVERIFY(journal->verify()->clean());
}

} // namespace

class DiskTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aCheckInSurvivesADiskThatFails_data();
    void aCheckInSurvivesADiskThatFails();
    void aCheckInSurvivesPowerLoss();
    void aHiccupOfTheDiskLosesNothing();
    void whatAReopenedFileShowsIsTrueOnDisk();
    void aDiskThatFailsWhileOpeningLosesNothing();
};

void DiskTest::aCheckInSurvivesADiskThatFails_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("torn");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, int code, bool torn, ErrorCode expected) {
        QTest::newRow(name) << code << torn << static_cast<int>(expected);
    };
    row("full", SQLITE_FULL, false, ErrorCode::DiskFull);
    row("full, half a page written", SQLITE_FULL, true, ErrorCode::DiskFull);
    row("write error", SQLITE_IOERR_WRITE, true, ErrorCode::Io);
    row("sync error", SQLITE_IOERR_FSYNC, false, ErrorCode::Io);
    row("read-only", SQLITE_READONLY, false, ErrorCode::ReadOnly);
}

void DiskTest::aCheckInSurvivesADiskThatFails() {
    QFETCH(int, code);
    QFETCH(bool, torn);
    QFETCH(int, expected);
    int failures = 0;
    for (int n = 1;; ++n) {
        FaultyVfs disk;
        JournalBox box;
        std::vector<StoredEvent> acknowledged;
        std::optional<Error> error;
        {
            const auto journal = box.open();
            disk.failFrom(n, code, torn);
            acknowledged = appendUntilFailure(*journal, 3, error);
        }
        if (error) QCOMPARE(static_cast<int>(error->code), expected);
        const bool failed = disk.failed();
        disk.heal();
        checkAfterwards(box, acknowledged);
        if (QTest::currentTestFailed()) qWarning("at change %d", n);
        if (QTest::currentTestFailed() || !failed) break;
        ++failures;
    }
    QVERIFY2(failures > 40, qPrintable(QString::number(failures)));
}

void DiskTest::aCheckInSurvivesPowerLoss() {
    int failures = 0;
    for (int n = 1;; ++n) {
        FaultyVfs disk;
        JournalBox box;
        std::vector<StoredEvent> acknowledged;
        std::optional<Error> error;
        {
            const auto journal = box.open();
            // From here on nothing reaches the disk, not even while closing.
            disk.failFrom(n, SQLITE_IOERR_WRITE, true);
            acknowledged = appendUntilFailure(*journal, 3, error);
            if (!disk.failed()) disk.failFrom(1, SQLITE_IOERR_WRITE);
        }
        disk.losePower();
        disk.heal();
        checkAfterwards(box, acknowledged);
        if (QTest::currentTestFailed()) qWarning("at change %d", n);
        if (QTest::currentTestFailed() || !error) break;
        ++failures;
    }
    QVERIFY2(failures > 40, qPrintable(QString::number(failures)));
}

void DiskTest::aHiccupOfTheDiskLosesNothing() {
    for (int n = 1; n <= 60; ++n) {
        FaultyVfs disk;
        JournalBox box;
        std::vector<StoredEvent> there;
        const auto journal = box.open();
        disk.failFrom(n, SQLITE_IOERR_FSYNC, false, 1);
        for (int i = 0; i < 6; ++i) {
            auto placed = journal->append(JournalBox::drafts(2));
            if (!placed && journal->unusable()) placed = journal->reopen();
            DREMPEL_VERIFY_OK(placed);
            for (const Placed& each : *placed)
                there.push_back(each.event);
        }
        std::vector<StoredEvent> read;
        const auto all = journal->read(0, 100);
        for (const Placed& each : *all)
            read.push_back(each.event);
        QCOMPARE(read, there);
        QVERIFY(journal->verify()->clean());
    }
}

void DiskTest::whatAReopenedFileShowsIsTrueOnDisk() {
    // A sync that failed leaves pages that can be read back and are not on disk.
    int seenAgain = 0;
    for (int n = 1; n <= 30; ++n)
        for (int times = 1; times <= 5; ++times) {
            FaultyVfs disk;
            JournalBox box;
            std::vector<StoredEvent> promised;
            {
                const auto journal = box.open();
                disk.failFrom(n, SQLITE_IOERR_FSYNC, false, times);
                std::optional<Error> error;
                promised = appendUntilFailure(*journal, 3, error);
                while (journal->unusable()) {
                    const auto found = journal->reopen();
                    if (!found) continue; // the disk is not well yet
                    seenAgain += static_cast<int>(found->size());
                    for (const Placed& each : *found)
                        promised.push_back(each.event);
                }
                disk.failFrom(1, SQLITE_IOERR_WRITE);
            }
            disk.losePower();
            disk.heal();
            checkAfterwards(box, promised);
            if (QTest::currentTestFailed()) return qWarning("at change %d, %d times", n, times);
        }
    QVERIFY(seenAgain > 0);
}

void DiskTest::aDiskThatFailsWhileOpeningLosesNothing() {
    for (int n = 1;; ++n) {
        FaultyVfs disk;
        JournalBox box;
        disk.failFrom(n, SQLITE_FULL, true);
        const bool opened = box.tryOpen().has_value();
        const bool failed = disk.failed();
        disk.heal();
        const auto journal = box.open();
        QVERIFY(journal != nullptr);
        DREMPEL_VERIFY_OK(journal->append(JournalBox::drafts(1)));
        QVERIFY(journal->verify()->clean());
        if (opened && !failed) break;
    }
}

QTEST_GUILESS_MAIN(DiskTest)
#include "DiskTest.moc"
