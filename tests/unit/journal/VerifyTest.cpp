// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/JournalBox.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace drempel;
using namespace drempel::test;

class VerifyTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aSoundFileIsClean();
    void everyAlterationShows_data();
    void everyAlterationShows();
    void anEventRewrittenWithItsHashBreaksTheChain();
    void aGapIsReportedUntilItIsFilled();
    void aStubStandsOnlyWhereAPurgeWasOrdered();
    void aStubThatIsNotTheEventsOwnBreaksTheChain();
};

namespace {

/// Turns the row into a stub by hand, ordered by the event at another position if one is given.
void purgeByHand(const JournalBox& box, const char* position, const char* orderedBy, const char* hash) {
    SQLite::Database database(box.file().toStdString(), SQLite::OPEN_READWRITE);
    const std::string at(position);
    if (orderedBy != nullptr)
        database.exec("INSERT INTO purged SELECT l.id, o.id FROM log l, log o WHERE l.position = " + at +
                      " AND o.position = " + orderedBy);
    database.exec(
        "UPDATE log SET envelope = NULL, body = NULL, subject = NULL, class = NULL, day = NULL, hash = x'" +
        std::string(hash) + "' WHERE position = " + at);
}

} // namespace

void VerifyTest::aSoundFileIsClean() {
    JournalBox box;
    const auto journal = box.open();
    QVERIFY(journal->verify()->clean());
    DREMPEL_VERIFY_OK(journal->append(box.drafts(1'500)));
    RemoteWriter tablet = box.remote();
    DREMPEL_VERIFY_OK(journal->ingest(tablet.next(20)));
    const auto report = journal->verify();
    QVERIFY(report->clean());
    QCOMPARE(report->events, 1'520);
    QCOMPARE(report->writers, 2);
    QCOMPARE(report->outbox, 1'500);
}

void VerifyTest::everyAlterationShows_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const char* sql, VerifyFindingKind kind) {
        QTest::newRow(name) << QByteArray(sql) << static_cast<int>(kind);
    };
    row("body", "UPDATE log SET body = x'00' WHERE position = 700", VerifyFindingKind::BodyAltered);
    row("envelope", "UPDATE log SET envelope = x'a0' WHERE position = 700", VerifyFindingKind::BadEnvelope);
    row("subject", "UPDATE log SET subject = x'00112233445566778899aabbccddeeff' WHERE position = 700",
        VerifyFindingKind::BadEnvelope);
    row("seq", "UPDATE log SET seq = 9999 WHERE position = 700", VerifyFindingKind::BadEnvelope);
    row("removed", "DELETE FROM ids WHERE position = 700; DELETE FROM log WHERE position = 700",
        VerifyFindingKind::PositionGap);
    row("removed, chain", "DELETE FROM ids WHERE position = 700; DELETE FROM log WHERE position = 700",
        VerifyFindingKind::Gap);
    row("swapped",
        "UPDATE log SET position = 99999 WHERE position = 700; UPDATE log SET position = 700 WHERE position "
        "= "
        "701; UPDATE log SET position = 701 WHERE position = 99999; UPDATE ids SET position = (SELECT "
        "position "
        "FROM log WHERE log.id = ids.id)",
        VerifyFindingKind::RunningHash);
    row("id unknown", "DELETE FROM ids WHERE position = 700", VerifyFindingKind::MissingIndex);
    row("id leads elsewhere", "UPDATE ids SET position = 3 WHERE position = 700",
        VerifyFindingKind::MissingIndex);
    row("kept hash", "UPDATE marks SET running = zeroblob(32)", VerifyFindingKind::RunningHash);
    row("own head", "UPDATE state SET hash = zeroblob(32)", VerifyFindingKind::BrokenLink);
    row("running head", "UPDATE state SET running = zeroblob(32)", VerifyFindingKind::RunningHash);
    row("outbox", "INSERT INTO outbox VALUES (123456)", VerifyFindingKind::MissingIndex);
}

void VerifyTest::everyAlterationShows() {
    QFETCH(QByteArray, sql);
    QFETCH(int, kind);
    JournalBox box;
    {
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(box.drafts(1'500)));
    }
    SQLite::Database(box.file().toStdString(), SQLite::OPEN_READWRITE).exec(sql.toStdString());
    const auto journal = box.open();
    QVERIFY(journal != nullptr);
    const auto report = journal->verify();
    QVERIFY(!report->intact());
    QVERIFY(report->count(static_cast<VerifyFindingKind>(kind)) > 0);
}

void VerifyTest::anEventRewrittenWithItsHashBreaksTheChain() {
    JournalBox box;
    StoredEvent forged;
    {
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(box.drafts(10)));
        forged = journal->read(4, 1)->front().event;
    }
    forged.body = "somebody else picked her up";
    forged.envelope.bodyHash = Digest::of(forged.body);
    const QByteArray envelope = encodeEnvelope(forged.envelope);
    {
        SQLite::Database database(box.file().toStdString(), SQLite::OPEN_READWRITE);
        SQLite::Statement update(database, "UPDATE log SET envelope = ?, body = ? WHERE position = 5");
        update.bind(1, envelope.constData(), static_cast<int>(envelope.size()));
        update.bind(2, forged.body.constData(), static_cast<int>(forged.body.size()));
        QCOMPARE(update.exec(), 1);
    }
    const auto journal = box.open();
    const auto report = journal->verify();
    QCOMPARE(report->findings.size(), std::size_t(1));
    QVERIFY(report->findings.front().kind == VerifyFindingKind::BrokenLink);
    QCOMPARE(report->findings.front().seq, std::uint64_t(6));
}

void VerifyTest::aGapIsReportedUntilItIsFilled() {
    JournalBox box;
    const auto journal = box.open();
    RemoteWriter tablet = box.remote();
    auto events = tablet.next(6);
    DREMPEL_VERIFY_OK(journal->ingest(std::array{events[0], events[3], events[5]}));
    const auto before = journal->verify();
    QVERIFY(before->intact());
    QCOMPARE(before->count(VerifyFindingKind::Gap), 2);
    QCOMPARE(before->findings.front().seq, std::uint64_t(2));
    DREMPEL_VERIFY_OK(journal->ingest(events));
    QVERIFY(journal->verify()->clean());
}

void VerifyTest::aStubStandsOnlyWhereAPurgeWasOrdered() {
    for (const char* orderedBy : {static_cast<const char*>(nullptr), "9"}) {
        JournalBox box;
        QByteArray hash;
        {
            const auto journal = box.open();
            DREMPEL_VERIFY_OK(journal->append(box.drafts(10)));
            hash = hashOf(journal->read(4, 1)->front().event).bytes().toHex();
        }
        purgeByHand(box, "5", orderedBy, hash.constData());
        const auto journal = box.open();
        const auto report = journal->verify();
        QCOMPARE(report->stubs, 1);
        QCOMPARE(report->count(VerifyFindingKind::Unordered), orderedBy == nullptr ? 1 : 0);
        QCOMPARE(report->clean(), orderedBy != nullptr);
        QVERIFY(journal->read(4, 1)->front().event.isStub());
        QCOMPARE(journal->readSubject(SubjectId(RawId{7}), std::nullopt)->size(), std::size_t(9));
        QCOMPARE(journal->openBody(journal->read(4, 1)->front().event).error().code, ErrorCode::NotFound);
    }
}

void VerifyTest::aStubThatIsNotTheEventsOwnBreaksTheChain() {
    JournalBox box;
    {
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(box.drafts(10)));
    }
    purgeByHand(box, "5", "9", QByteArray(64, '7').constData());
    const auto report = box.open()->verify();
    QCOMPARE(report->findings.size(), std::size_t(1));
    QVERIFY(report->findings.front().kind == VerifyFindingKind::BrokenLink);
}

QTEST_GUILESS_MAIN(VerifyTest)
#include "VerifyTest.moc"
