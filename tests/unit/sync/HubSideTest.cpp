// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/HubSide.h"

#include "sync/ClientSide.h"
#include "unit/sync/ModelJournal.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

class HubSideTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyItemIsAnsweredInItsPlace_P2();
    void aTimeoutAndRetryMakesNoSecondEntry_P9();
    void otherContentUnderOneIdIsNeverOverwritten_P10();
    void theOutboxKeepsWhatWasNotAnswered_P11();
    void aReaderGetsEverythingBatchByBatch_P13();
    void aBatchStaysUnderTheByteLimitButAlwaysMoves();
    void aCursorOfAnotherLifeMustReconcile_P14();
    void anAnswerThatDoesNotJoinOnMovesNothing_P1();
    void noClockDecidesWhatIsRead_P12();
    void aFetchThatDoesNotFitSaysHowFarItCame();
    void whatWasMeantForTheHubBeforeItWasRestoredIsNotStored_P14();
    void aReaderIsCutOffWhereWritersSigned();
    void nobodyMakesTheHubCountTheSameIdsAgain();
};

namespace {

ModelJournal journalWith(std::uint32_t count) {
    ModelJournal journal;
    for (std::uint32_t i = 0; i < count; ++i)
        journal.make(eventWith(idOf(i)));
    return journal;
}

PushedBatch received(const PushRequest& request) {
    return *fromWire<PushedBatch>(toWire(request));
}

} // namespace

void HubSideTest::everyItemIsAnsweredInItsPlace_P2() {
    ModelJournal hub;
    PushedBatch batch = received(PushRequest{{eventWith(idOf(1)), eventWith(idOf(2)), eventWith(idOf(3))}});
    batch.events[1] = pushItem("junk", "junk");
    const auto answer = answerPush(hub, batch);
    QVERIFY(answer);
    QVERIFY(answer->answers[0] == (Answer{idOf(1), Receipt::Stored, {}}));
    QVERIFY(answer->answers[1] == (Answer{{}, Receipt::Refused, "malformed"}));
    QVERIFY(answer->answers[2] == (Answer{idOf(3), Receipt::Stored, {}}));

    ModelJournal tablet = journalWith(4);
    tablet.pending.erase(tablet.pending.begin());
    const auto sent = nextPush(tablet, 100);
    const auto taken = takePush(tablet, *sent, *answer);
    QVERIFY(taken);
    QVERIFY((tablet.pending.empty()));
    QCOMPARE(taken->settled, 3);
    QVERIFY(tablet.stuck == (std::vector<Answer>{{idOf(2), Receipt::Refused, "malformed"}}));
}

void HubSideTest::aTimeoutAndRetryMakesNoSecondEntry_P9() {
    ModelJournal hub;
    const auto batch = received(PushRequest{{eventWith(idOf(1))}});
    QVERIFY(answerPush(hub, batch));
    const auto again = answerPush(hub, batch);
    QCOMPARE(again->answers[0].receipt, Receipt::Known);
    QCOMPARE(hub.head(), 1);
}

void HubSideTest::otherContentUnderOneIdIsNeverOverwritten_P10() {
    ModelJournal hub;
    QVERIFY(answerPush(hub, received(PushRequest{{eventWith(idOf(1), "first")}})));
    ModelJournal tablet;
    tablet.make(eventWith(idOf(1), "second"));
    const auto sent = nextPush(tablet, 10);
    const auto answer = answerPush(hub, received(*sent));
    QVERIFY(takePush(tablet, *sent, *answer));
    QCOMPARE(hub.events[0].body, QByteArray("first"));
    QCOMPARE(tablet.events[0].body, QByteArray("second"));
    QCOMPARE(tablet.stuck.size(), 1U);
}

void HubSideTest::theOutboxKeepsWhatWasNotAnswered_P11() {
    ModelJournal tablet = journalWith(2);
    const auto sent = nextPush(tablet, 10);
    PushAnswer half{{}, {{idOf(0), Receipt::Stored, {}}}};
    QVERIFY(!takePush(tablet, *sent, half));
    half.answers.push_back({idOf(9), Receipt::Stored, {}}); // about something else
    QVERIFY(takePush(tablet, *sent, half));
    QVERIFY(tablet.pending == (std::vector<EventId>{idOf(1)}));
}

void HubSideTest::aReaderGetsEverythingBatchByBatch_P13() {
    const ModelJournal hub = journalWith(2'345);
    ModelJournal tablet;
    int batches = 0;
    for (bool more = true; more; ++batches) {
        const Cursor asked = tablet.read_.value_or(Cursor{});
        const auto reply = answerPull(hub, asked, 1000, Instant{});
        const auto& answer = std::get<PullAnswer>(*reply);
        QVERIFY(takePull(tablet, asked, *fromWire<PullAnswer>(toWire(answer))));
        more = answer.more;
    }
    QCOMPARE(batches, 3);
    QVERIFY(tablet.events == hub.events);
    QVERIFY(tablet.read_ == *headCursor(hub));
}

void HubSideTest::aBatchStaysUnderTheByteLimitButAlwaysMoves() {
    ModelJournal hub;
    for (std::uint32_t i = 0; i < 200; ++i)
        hub.make(eventWith(idOf(i), QByteArray(60'000, 'x')));
    const auto reply = answerPull(hub, {}, 1000, Instant{});
    const auto& answer = std::get<PullAnswer>(*reply);
    QVERIFY(answer.events.size() > 50 && answer.more);
    QVERIFY(toWire(answer).size() <= WireLimits{}.maxBytes);
    const auto push = nextPush(hub, 1000);
    QVERIFY(push->events.size() > 50);
    QVERIFY(toWire(*push).size() <= WireLimits{}.maxBytes);

    WireLimits tight;
    tight.maxBytes = 10;
    QCOMPARE(std::get<PullAnswer>(*answerPull(hub, {}, 1000, Instant{}, tight)).events.size(), 1U);
    QCOMPARE(nextPush(hub, 1000, tight)->events.size(), 1U);
}

void HubSideTest::aCursorOfAnotherLifeMustReconcile_P14() {
    const ModelJournal hub = journalWith(5);
    const Cursor head = *headCursor(hub);
    const auto needs = [&](const Cursor& cursor) {
        return std::holds_alternative<ReconcileNeeded>(*answerPull(hub, cursor, 10, Instant{}));
    };
    QVERIFY(!needs(head));
    Cursor other = head;
    other.incarnation = IncarnationId(RawId{8});
    QVERIFY(needs(other));
    other = head;
    other.hub = HubId(RawId{8});
    QVERIFY(needs(other));
    other = head;
    other.position = 6;
    QVERIFY(needs(other));
    other = head;
    other.position = 4;
    QVERIFY(needs(other));
}

void HubSideTest::anAnswerThatDoesNotJoinOnMovesNothing_P1() {
    const ModelJournal hub = journalWith(5);
    const auto answer = std::get<PullAnswer>(*answerPull(hub, {}, 10, Instant{}));
    ModelJournal tablet;
    PullAnswer hole = answer;
    hole.events.erase(hole.events.begin() + 2);
    QVERIFY(!takePull(tablet, {}, hole));
    PullAnswer swapped = answer;
    std::swap(swapped.events[0], swapped.events[1]);
    QVERIFY(!takePull(tablet, {}, swapped));
    QVERIFY(tablet.events.empty() && !tablet.read_);
    QVERIFY(takePull(tablet, {}, answer));
    QVERIFY(!takePull(tablet, {}, answer)); // late and twice
    QCOMPARE(tablet.events.size(), 5U);
}

void HubSideTest::noClockDecidesWhatIsRead_P12() {
    const ModelJournal hub = journalWith(3);
    for (const std::int64_t years : {-10, 0, 10}) {
        const Instant wrong{Milliseconds{years * 31'557'600'000}};
        ModelJournal tablet;
        const auto answer = std::get<PullAnswer>(*answerPull(hub, {}, 10, wrong));
        QVERIFY(takePull(tablet, {}, answer));
        QVERIFY(tablet.events == hub.events);
    }
}

void HubSideTest::aFetchThatDoesNotFitSaysHowFarItCame() {
    ModelJournal hub;
    FetchRequest request;
    for (std::uint32_t i = 0; i < 100; ++i) {
        request.ids.push_back(idOf(2 * i));
        hub.make(eventWith(idOf(i), QByteArray(60'000, 'x')));
    }
    ModelJournal tablet;
    int rounds = 0;
    for (; !request.ids.empty(); ++rounds) {
        WireLimits limits;
        limits.maxBytes = 1'000'000;
        const auto answer = answerFetch(hub, request, limits);
        QVERIFY(takeFetch(tablet, request, *answer));
        request.ids.erase(request.ids.begin(), request.ids.begin() + answer->done);
    }
    QCOMPARE(tablet.events.size(), 50U);
    QVERIFY(rounds > 2 && rounds < 6);
}

void HubSideTest::whatWasMeantForTheHubBeforeItWasRestoredIsNotStored_P14() {
    ModelJournal hub;
    PushedBatch batch{{eventWith(idOf(1))}, hub.life};
    QCOMPARE(answerPush(hub, batch)->answers.size(), 1U);
    hub.life = IncarnationId(RawId{99});
    batch.events.front() = eventWith(idOf(2));
    const auto answer = answerPush(hub, batch);
    QVERIFY(answer && answer->answers.empty());
    QCOMPARE(answer->head.incarnation, hub.life);
    QCOMPARE(hub.head(), 1);
    batch.meantFor.reset(); // a person with curl
    QCOMPARE(answerPush(hub, batch)->answers.size(), 1U);
}

void HubSideTest::aReaderIsCutOffWhereWritersSigned() {
    ModelJournal hub;
    for (std::uint32_t n = 1; n <= 6; ++n) {
        StoredEvent event = eventWith(idOf(n));
        event.envelope.writer = WriterId(RawId{1});
        event.envelope.seq = n;
        if (n > 1) event.envelope.previous = Digest::of("before");
        if (n % 3 == 0) event.signature = QByteArray(signatureBytes, 's');
        hub.make(event);
    }
    const auto part = answerPull(hub, {}, 5, Instant{});
    QVERIFY(part.has_value());
    QCOMPARE(std::get<PullAnswer>(*part).events.size(), 3U);
    QVERIFY(std::get<PullAnswer>(*part).more);
    const auto little =
        answerPull(hub, {}, 2, Instant{}); // less than a signature's reach: it goes on all the same
    QCOMPARE(std::get<PullAnswer>(*little).events.size(), 2U);
    QCOMPARE(std::get<PullAnswer>(*answerPull(hub, {}, 99, Instant{})).events.size(), 6U);
}

void HubSideTest::nobodyMakesTheHubCountTheSameIdsAgain() {
    const ModelJournal hub = journalWith(20);
    const auto range = [](quint8 first, quint8 last) {
        return RangeDigest{IdRange{RawId{first}, RawId{last}}, 0, {}};
    };
    const auto codeOf = [&](std::vector<RangeDigest> ranges) {
        const auto answer = answerReconcile(hub, {std::move(ranges)});
        return answer ? ErrorCode::Cancelled : answer.error().code;
    };
    QCOMPARE(codeOf({range(1, 5), range(6, 9)}), ErrorCode::Cancelled);
    QCOMPARE(codeOf({range(6, 9), range(1, 5)}),
             ErrorCode::Cancelled); // what a tablet asks next, in any order
    QCOMPARE(codeOf({range(1, 5), range(1, 5)}), ErrorCode::BadInput);
    QCOMPARE(codeOf({range(1, 5), range(5, 9)}), ErrorCode::BadInput);
    QCOMPARE(codeOf({range(6, 7), range(1, 9)}), ErrorCode::BadInput);
    QCOMPARE(codeOf({range(9, 1)}), ErrorCode::BadInput);
}

QTEST_APPLESS_MAIN(HubSideTest)
#include "HubSideTest.moc"
