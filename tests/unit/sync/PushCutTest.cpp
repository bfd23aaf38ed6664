// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ClientSide.h"
#include "unit/sync/ModelJournal.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

/// A tablet's outbox, written as "a" and "b" for two writers, in capitals where an event is signed.
struct Outbox {
    ModelJournal tablet;
    QByteArray letters;

    explicit Outbox(const QByteArray& written)
      : letters(written) {
        std::map<char, std::uint64_t> seq;
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const char letter = letters[i];
            const bool isSigned = letter >= 'A' && letter <= 'Z';
            const char writer = isSigned ? static_cast<char>(letter + 32) : letter;
            StoredEvent event = eventWith(idOf(static_cast<std::uint32_t>(i)));
            event.envelope.writer = WriterId(RawId{static_cast<std::uint8_t>(writer)});
            event.envelope.seq = ++seq[writer];
            if (event.envelope.seq > 1) event.envelope.previous = Digest::of("before");
            if (isSigned) event.signature = QByteArray(signatureBytes, 's');
            tablet.make(event);
        }
    }
    /// The letters of the next batch.
    [[nodiscard]] QByteArray next(qsizetype wanted, qsizetype most = 1000) {
        WireLimits limits;
        limits.maxEvents = most;
        QByteArray batch;
        const auto push = nextPush(tablet, wanted, limits);
        for (const StoredEvent& each : push->events)
            batch += letters[static_cast<qsizetype>(tablet.byId.at(each.envelope.id))];
        return batch;
    }
};

} // namespace

class PushCutTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aBatchIsCutWhereItsWritersSigned() {
        QCOMPARE(Outbox("aaAaaA").next(5), QByteArray("aaA"));
        QCOMPARE(Outbox("aaAaaA").next(6), QByteArray("aaAaaA"));
        QCOMPARE(Outbox("abABab").next(5), QByteArray("abAB"));
        QCOMPARE(Outbox("aaBaaA").next(4), QByteArray("B")); // one writer does not keep another waiting
    }
    void theFirstGetsAsFarAsItsSignature() {
        QCOMPARE(Outbox("aaaAaaA").next(1), QByteArray("aaaA"));
        QCOMPARE(Outbox("A"
                        "aaA")
                     .next(1),
                 QByteArray("A"));
        QCOMPARE(Outbox(QByteArray(63, 'a') + "AA").next(10), QByteArray(63, 'a') + 'A');
    }
    void theEndOfTheOutboxGoesAsItIs() {
        // Whose signature never came here is for the hub to judge.
        QCOMPARE(Outbox("Abb").next(3), QByteArray("Abb"));
        QCOMPARE(Outbox("Abb").next(1000), QByteArray("Abb"));
    }
    void whereNobodySignsNothingIsHeldBack() {
        QCOMPARE(Outbox("aaaaaa").next(4), QByteArray("aaaa"));
        QCOMPARE(Outbox("aaaaaa").next(1), QByteArray("a"));
    }
    void noBatchIsOverTheLimit() {
        QCOMPARE(Outbox("aaaA").next(2, 2).size(), 2);
        QCOMPARE(Outbox("AAAA").next(2, 2), QByteArray("AA"));
    }
    void everythingIsHandedOverInTheEnd() {
        Outbox outbox(QByteArray("aabBbaaAbbbBabA").repeated(40) + "ab");
        for (int rounds = 0; !outbox.tablet.pending.empty(); ++rounds) {
            QVERIFY(rounds < 500);
            const auto batch = nextPush(outbox.tablet, 7).value();
            QVERIFY(!batch.events.empty());
            std::vector<Answer> answers;
            for (const StoredEvent& each : batch.events)
                answers.push_back({each.envelope.id, Receipt::Stored, {}});
            QVERIFY(takePush(outbox.tablet, batch, PushAnswer{{}, answers}).has_value());
        }
    }
};

QTEST_APPLESS_MAIN(PushCutTest)
#include "PushCutTest.moc"
