// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/JournalBox.h"

using namespace drempel;
using namespace drempel::test;

class HandoverTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void onlyAnAcknowledgedEventLeavesTheOutbox();
    void aRejectedEventIsShownAndBlocksNobody();
    void aRejectedEventCanBeSentAgain();
    void whatWasRefusedGoesAgainAndWhatConflictsDoesNot();
    void whatTheHubLostIsSentAgain();
    void answersAboutOthersChangeNothing();
};

void HandoverTest::onlyAnAcknowledgedEventLeavesTheOutbox() {
    JournalBox box;
    std::vector<StoredEvent> waiting;
    {
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(box.drafts(5)));
        waiting = journal->outbox(10).value();
        QCOMPARE(waiting.size(), std::size_t(5));
        QCOMPARE(journal->outbox(2)->size(), std::size_t(2));
        DREMPEL_VERIFY_OK(journal->settle(std::array{Answer{waiting[0].envelope.id, Receipt::Stored, {}},
                                                     Answer{waiting[3].envelope.id, Receipt::Known, {}}}));
    }
    const auto journal = box.open();
    QCOMPARE(journal->outbox(10).value(), (std::vector{waiting[1], waiting[2], waiting[4]}));
    QCOMPARE(journal->outboxSize().value(), 3);
    QCOMPARE(journal->head(), Position(5));
}

void HandoverTest::aRejectedEventIsShownAndBlocksNobody() {
    JournalBox box;
    std::vector<StoredEvent> waiting;
    {
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(box.drafts(3)));
        waiting = journal->outbox(10).value();
        DREMPEL_VERIFY_OK(journal->settle(
            std::array{Answer{waiting[0].envelope.id, Receipt::Refused, "too-large"},
                       Answer{waiting[1].envelope.id, Receipt::Conflicting, "other-content"}}));
    }
    const auto journal = box.open();
    QCOMPARE(journal->outbox(10).value(), std::vector{waiting[2]});
    const auto stuck = journal->attention();
    DREMPEL_VERIFY_OK(stuck);
    QCOMPARE(stuck->size(), std::size_t(2));
    QCOMPARE(stuck->at(0).event, waiting[0]);
    QCOMPARE(stuck->at(0).reason, std::string("too-large"));
    QVERIFY(stuck->at(0).direction == Direction::Outgoing);
    QVERIFY(stuck->at(1).receipt == Receipt::Conflicting);
    QCOMPARE(stuck->at(1).event, waiting[1]);
}

void HandoverTest::aRejectedEventCanBeSentAgain() {
    JournalBox box;
    const auto journal = box.open();
    DREMPEL_VERIFY_OK(journal->append(box.drafts(2)));
    const EventId id = journal->outbox(1)->front().envelope.id;
    const std::array refusal{Answer{id, Receipt::Refused, "malformed"}};
    DREMPEL_VERIFY_OK(journal->settle(refusal));
    DREMPEL_VERIFY_OK(journal->queue(std::array{id}));
    QCOMPARE(journal->outboxSize().value(), 1); // stuck ones go again only when somebody says so
    DREMPEL_VERIFY_OK(journal->retryAttention(id));
    QCOMPARE(journal->outbox(1)->front().envelope.id, id);
    QVERIFY(journal->attention()->empty());
    QVERIFY(journal->retryAttention(id).error().code == ErrorCode::NotFound);
    DREMPEL_VERIFY_OK(journal->settle(refusal));
    DREMPEL_VERIFY_OK(journal->settle(std::array{Answer{id, Receipt::Stored, {}}}));
    QVERIFY(journal->attention()->empty());
    QCOMPARE(journal->outboxSize().value(), 1);
}

void HandoverTest::whatWasRefusedGoesAgainAndWhatConflictsDoesNot() {
    JournalBox box;
    const auto journal = box.open();
    DREMPEL_VERIFY_OK(journal->append(box.drafts(4)));
    const auto waiting = journal->outbox(10).value();
    DREMPEL_VERIFY_OK(
        journal->settle(std::array{Answer{waiting[0].envelope.id, Receipt::Refused, "kind"},
                                   Answer{waiting[1].envelope.id, Receipt::Conflicting, "other-content"},
                                   Answer{waiting[2].envelope.id, Receipt::Refused, "role"},
                                   Answer{waiting[3].envelope.id, Receipt::Stored, {}}}));
    DREMPEL_VERIFY_OK(journal->retryRefused());
    QCOMPARE(journal->outbox(10).value(), (std::vector{waiting[0], waiting[2]}));
    QCOMPARE(journal->attention()->size(), std::size_t(1));
    QVERIFY(journal->attention()->front().receipt == Receipt::Conflicting);
    DREMPEL_VERIFY_OK(journal->retryRefused());
    QCOMPARE(journal->outboxSize().value(), 2);
}

void HandoverTest::whatTheHubLostIsSentAgain() {
    JournalBox box;
    const auto journal = box.open();
    RemoteWriter other = box.remote();
    const StoredEvent remote = other.next("theirs");
    DREMPEL_VERIFY_OK(journal->ingest(std::array{remote}));
    const EventId unknown(RawId{66});
    DREMPEL_VERIFY_OK(journal->queue(std::array{remote.envelope.id, unknown, remote.envelope.id}));
    QCOMPARE(journal->outbox(10).value(), std::vector{remote});
}

void HandoverTest::answersAboutOthersChangeNothing() {
    JournalBox box;
    const auto journal = box.open();
    DREMPEL_VERIFY_OK(journal->append(box.drafts(1)));
    RemoteWriter other = box.remote();
    const StoredEvent remote = other.next("theirs");
    DREMPEL_VERIFY_OK(journal->ingest(std::array{remote}));
    DREMPEL_VERIFY_OK(journal->settle(std::array{Answer{EventId(RawId{66}), Receipt::Stored, {}},
                                                 Answer{remote.envelope.id, Receipt::Refused, "x"}}));
    QCOMPARE(journal->outboxSize().value(), 1);
    QVERIFY(journal->attention()->empty());
}

QTEST_GUILESS_MAIN(HandoverTest)
#include "HandoverTest.moc"
