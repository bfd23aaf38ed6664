// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FaultyVfs.h"
#include "support/JournalBox.h"

#include <QFileInfo>

#include <set>

using namespace drempel;
using namespace drempel::test;

class AppendTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatWasToldComesBackAsItWas();
    void everyEventNamesTheOneBeforeIt();
    void aBadDraftTakesNoOtherWithIt();
    void aClockThatGoesBackGivesNoStampTwice();
    void aRestartGoesOnWhereItStopped();
    void anotherProgramCannotWriteBesideUs();
    void everyAcknowledgedCommitWasSynced();
    void theWriteAheadLogStaysSmall();
    void aDayIsFoundWithoutReadingTheYear();
};

void AppendTest::whatWasToldComesBackAsItWas() {
    JournalBox box;
    const Draft draft{.subject = SubjectId(RawId{5}),
                      .eventClass = EventClass::Safety,
                      .mustUnderstand = true,
                      .version = 3,
                      .body = QByteArray("\x00\x01 allergie", 11)};
    {
        const auto journal = box.open();
        const auto placed = journal->append(std::array{draft, box.draft(QByteArray())});
        DREMPEL_VERIFY_OK(placed);
        QCOMPARE(placed->size(), std::size_t(2));
        QCOMPARE(placed->at(1).position, Position(2));
    }
    const auto journal = box.open();
    const auto events = journal->read(0, 10);
    DREMPEL_VERIFY_OK(events);
    QCOMPARE(events->size(), std::size_t(2));
    const StoredEvent& event = events->front().event;
    QCOMPARE(event.body, draft.body);
    QCOMPARE(event.envelope.subject, draft.subject);
    QVERIFY(event.envelope.eventClass == EventClass::Safety);
    QVERIFY(event.envelope.mustUnderstand);
    QCOMPARE(event.envelope.version, std::uint16_t(3));
    QCOMPARE(event.envelope.site, box.site);
    DREMPEL_VERIFY_OK(checkForm(event));
    QCOMPARE(events->back().event.body, QByteArray());
    QCOMPARE(journal->openBody(event).value(), draft.body);
}

void AppendTest::everyEventNamesTheOneBeforeIt() {
    JournalBox box;
    const auto journal = box.open();
    for (int round = 0; round < 3; ++round)
        DREMPEL_VERIFY_OK(journal->append(box.drafts(4)));
    const auto placed = journal->read(0, 100);
    QCOMPARE(placed->size(), std::size_t(12));
    Digest previous;
    Position position = 0;
    for (const Placed& each : *placed) {
        QCOMPARE(each.position, ++position);
        QCOMPARE(each.event.envelope.seq, static_cast<std::uint64_t>(position));
        QCOMPARE(each.event.envelope.previous, previous);
        QCOMPARE(each.event.envelope.writer, journal->writer());
        previous = hashOf(each.event.envelope);
    }
    QCOMPARE(journal->ownHead(), (WriterHead{journal->writer(), 12, previous}));
    QCOMPARE(journal->outboxSize().value(), 12);
    QVERIFY(journal->verify()->clean());
}

void AppendTest::aBadDraftTakesNoOtherWithIt() {
    JournalBox box;
    const auto journal = box.open();
    DREMPEL_VERIFY_OK(journal->append(box.drafts(1)));
    const Draft large = box.draft(QByteArray(maxBodyBytes + 1, 'x'));
    const Draft nobody = box.draft("x", SubjectId());
    QVERIFY(journal->append(std::array{box.draft("a"), large}).error().code == ErrorCode::TooLarge);
    QVERIFY(journal->append(std::array{box.draft("a"), nobody}).error().code == ErrorCode::BadInput);
    QVERIFY(!journal->unusable());
    QCOMPARE(journal->head(), Position(1));
    DREMPEL_VERIFY_OK(journal->append(std::array{box.draft(QByteArray(maxBodyBytes, 'x'))}));
    QVERIFY(journal->verify()->clean());
}

void AppendTest::aClockThatGoesBackGivesNoStampTwice() {
    JournalBox box;
    std::set<Stamp> seen;
    Stamp last;
    for (const int seconds : {0, 100, -5'000, -1'780'000'000, 3}) {
        box.clock.setWall(testStart + std::chrono::seconds(seconds));
        const auto journal = box.open();
        QVERIFY(journal->lastStamp() >= last);
        const auto placed = journal->append(box.drafts(3));
        for (const Placed& each : *placed)
            QVERIFY(seen.insert(each.event.envelope.stamp).second);
        last = journal->lastStamp();
        QCOMPARE(*seen.rbegin(), last);
    }
}

void AppendTest::aRestartGoesOnWhereItStopped() {
    JournalBox box;
    WriterId writer;
    for (int round = 0; round < 5; ++round) {
        const auto journal = box.open();
        if (round == 0) writer = journal->writer();
        QCOMPARE(journal->writer(), writer);
        QCOMPARE(journal->head(), Position(round));
        DREMPEL_VERIFY_OK(journal->append(box.drafts(1)));
        QVERIFY(journal->verify()->clean());
    }
}

void AppendTest::anotherProgramCannotWriteBesideUs() {
    JournalBox box;
    const auto journal = box.open();
    const auto second = box.tryOpen();
    QVERIFY(!second);
    QVERIFY(second.error().code == ErrorCode::InUse);
    DREMPEL_VERIFY_OK(journal->append(box.drafts(1)));
}

void AppendTest::everyAcknowledgedCommitWasSynced() {
    FaultyVfs disk;
    JournalBox box;
    const auto journal = box.open();
    const int before = disk.syncs();
    for (int i = 0; i < 50; ++i)
        DREMPEL_VERIFY_OK(journal->append(box.drafts(1)));
    QVERIFY(disk.syncs() - before >= 50);
}

void AppendTest::theWriteAheadLogStaysSmall() {
    JournalBox box;
    const auto journal = box.open();
    qint64 largest = 0;
    for (int i = 0; i < 60; ++i) {
        DREMPEL_VERIFY_OK(journal->append(box.drafts(500, QByteArray(200, 'x'))));
        QCOMPARE(journal->read(0, 100)->size(), std::size_t(100));
        largest = std::max(largest, QFileInfo(box.file() + QStringLiteral("-wal")).size());
    }
    QVERIFY2(largest < 12 * 1024 * 1024, qPrintable(QString::number(largest)));
    DREMPEL_VERIFY_OK(journal->checkpoint());
    QCOMPARE(QFileInfo(box.file() + QStringLiteral("-wal")).size(), 0);
}

void AppendTest::aDayIsFoundWithoutReadingTheYear() {
    JournalBox box;
    box.dayOf = [](const Envelope&, QByteArrayView body) -> std::optional<qint32> {
        return body.startsWith("day") ? std::optional<qint32>(body.sliced(3).toByteArray().toInt())
                                      : std::nullopt;
    };
    const SubjectId noor(RawId{1});
    const SubjectId finn(RawId{2});
    {
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(std::array{
            box.draft("day1", noor), box.draft("day2", noor), box.draft("day2", finn),
            box.draft("name", noor, EventClass::Roster), box.draft("day2", noor, EventClass::Safety)}));
    }
    const auto journal = box.open();
    const auto positions = [](const Result<std::vector<Placed>>& placed) {
        std::vector<Position> all;
        for (const Placed& each : *placed)
            all.push_back(each.position);
        return all;
    };
    QCOMPARE(positions(journal->readForStart(2)), (std::vector<Position>{4, 5, 2, 3}));
    QCOMPARE(positions(journal->readForStart(9)), (std::vector<Position>{4}));
    QCOMPARE(positions(journal->readSubject(noor, std::nullopt)), (std::vector<Position>{1, 2, 4, 5}));
    QCOMPARE(positions(journal->readSubject(noor, 1)), (std::vector<Position>{1, 4}));
    QCOMPARE(positions(journal->readSubject(finn, 1)), (std::vector<Position>{}));
}

QTEST_GUILESS_MAIN(AppendTest)
#include "AppendTest.moc"
