// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/keys/Signing.h"

#include "support/JournalBox.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace drempel;
using namespace drempel::test;

namespace {

DeviceSigner newSigner() {
    return std::move(DeviceSigner::from(SecretBytes::random(32)).value());
}

/// A tablet's journal, whose device signs.
struct Writer {
    explicit Writer(std::uint64_t seed)
      : box(seed) {}
    JournalBox box;
    DeviceSigner signer = newSigner();

    [[nodiscard]] std::unique_ptr<Journal> open() {
        JournalOptions options = box.options();
        options.signer = &signer;
        return std::move(Journal::open(std::move(options)).value());
    }
    /// So many events, appended in transactions of this size.
    [[nodiscard]] std::vector<StoredEvent> write(int count, int each) {
        const auto journal = open();
        std::vector<StoredEvent> events;
        for (int left = count; left > 0; left -= each) {
            const auto placed = journal->append(box.drafts(std::min(left, each)));
            for (const Placed& one : *placed)
                events.push_back(one.event);
        }
        return events;
    }
};

struct Keys final : WriterKeys {
    std::vector<QByteArray> keys;
    bool areRequired() const override { return true; }
    std::vector<QByteArray> deviceKeys() const override {
        ++asked;
        return keys;
    }
    mutable int asked = 0;
};

/// A hub's journal, which asks for signatures.
struct Hub {
    explicit Hub(const std::vector<const Writer*>& writers) {
        for (const Writer* each : writers)
            keys.keys.push_back(each->signer.publicKey());
    }
    JournalBox box{99};
    Keys keys;
    Objects objects = {};
    std::unique_ptr<Journal> journal = open();

    [[nodiscard]] std::unique_ptr<Journal> open() {
        JournalOptions options = box.options();
        options.writerKeys = &keys;
        options.objects = objects;
        return std::move(Journal::open(std::move(options)).value());
    }
    /// How many of these are stored, or known.
    [[nodiscard]] std::ptrdiff_t takes(std::span<const StoredEvent> events) {
        const auto answers = journal->ingest(events).value();
        for (const Answer& each : answers)
            if (each.receipt == Receipt::Refused && each.reason != "signature") return -1;
        return std::ranges::count_if(answers, [](const Answer& each) {
            return each.receipt == Receipt::Stored || each.receipt == Receipt::Known;
        });
    }
};

/// Only the last one signed, as by a program that signs less often.
std::vector<StoredEvent> signedAtTheEnd(std::vector<StoredEvent> events) {
    for (std::size_t i = 0; i + 1 < events.size(); ++i)
        events[i].signature.clear();
    return events;
}

} // namespace

class SigningTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyEventIsSigned() {
        Writer tablet(1);
        for (const StoredEvent& each : tablet.write(10, 5))
            QVERIFY(isSignedBy(hashOf(each), each.signature, tablet.signer.publicKey()));
    }
    void whatStandsBeforeAnErasedEventVouchesForItself() {
        // The hub was put back, and a tablet returns what it lost: of who was erased it has nothing to
        // return.
        Writer tablet(1);
        Hub hub({&tablet});
        auto events = tablet.write(60, 60);
        for (std::size_t i = 0; i < events.size(); ++i) {
            const Envelope& e = events[i].envelope;
            if (i % 4 < 2) events[i] = stubOf(e.id, e.writer, e.seq, hashOf(events[i]), events[i].signature);
        }
        QCOMPARE(hub.takes(events), 60);
    }
    void aSignatureIsOfThisHeadAndThisKeyOnly() {
        const DeviceSigner other = newSigner();
        DeviceSigner signer = newSigner();
        const Digest head = Digest::of("head");
        const QByteArray signature = signer.sign(head).value();
        QVERIFY(isSignedBy(head, signature, signer.publicKey()));
        QVERIFY(!isSignedBy(Digest::of("other"), signature, signer.publicKey()));
        QVERIFY(!isSignedBy(head, signature, other.publicKey()));
        QVERIFY(!isSignedBy(head, signature.chopped(1), signer.publicKey()));
        QVERIFY(!isSignedBy(head, signature, {}));
        for (qsizetype i = 0; i < signature.size(); ++i) {
            QByteArray altered = signature;
            altered[i] = static_cast<char>(altered[i] ^ 1);
            QVERIFY(!isSignedBy(head, altered, signer.publicKey()));
        }
        QVERIFY(!DeviceSigner::from(SecretBytes::random(31)));
    }
    void whatNothingVouchedForGoesOnceMoreWhenItsSignatureCame() {
        Writer author(1);
        const auto written = signedAtTheEnd(author.write(3, 3));
        Hub hub({&author});
        JournalBox other(2);
        const auto carrier = other.open();
        DREMPEL_VERIFY_OK(carrier->ingest(std::span(written).first(1)));
        DREMPEL_VERIFY_OK(carrier->queue(std::array{written[0].envelope.id}));
        const auto refused = hub.journal->ingest(*carrier->outbox(10));
        QCOMPARE(refused->front().reason, std::string("signature"));
        DREMPEL_VERIFY_OK(carrier->settle(*refused));
        QCOMPARE(carrier->attention()->size(), 1U);
        // News of somebody else changes nothing.
        Writer stranger(3);
        DREMPEL_VERIFY_OK(carrier->ingest(stranger.write(1, 1)));
        QCOMPARE(carrier->attention()->size(), 1U);
        QCOMPARE(hub.takes(written), 3);
        DREMPEL_VERIFY_OK(carrier->ingest(std::span(written).subspan(1)));
        QVERIFY(carrier->attention()->empty());
        const auto again = hub.journal->ingest(*carrier->outbox(10));
        QVERIFY(again->front().receipt == Receipt::Known);
    }
    void oneSignatureVouchesForWhatStandsBeforeIt() {
        Writer tablet(1);
        Hub hub({&tablet});
        QCOMPARE(hub.takes(signedAtTheEnd(tablet.write(10, 10))), 10);
        QVERIFY(hub.journal->verify()->clean());
    }
    void whoIsNotPairedWritesNothing() {
        Writer tablet(1);
        Writer stranger(2);
        Hub hub({&tablet});
        QCOMPARE(hub.takes(stranger.write(5, 1)), 0);
        RemoteWriter unsignedOne = hub.box.remote();
        QCOMPARE(hub.takes(unsignedOne.next(5)), 0);
        QCOMPARE(hub.journal->head(), Position(0));
    }
    void noDeviceWritesUnderTheNameOfAnother() {
        Writer tablet(1);
        Writer thief(2);
        Hub hub({&tablet, &thief});
        const auto events = tablet.write(3, 1);
        QCOMPARE(hub.takes(events), 3);
        // The next event of the same writer, signed by another paired device.
        StoredEvent forged = events.back();
        forged.envelope.previous = hashOf(events.back());
        forged.envelope.id = EventId(RawId{66});
        forged.envelope.seq += 1;
        forged.signature = thief.signer.sign(hashOf(forged)).value();
        QCOMPARE(hub.takes(std::array{forged}), 0);
        forged.signature = tablet.signer.sign(hashOf(forged)).value();
        QCOMPARE(hub.takes(std::array{forged}), 1);
    }
    void anEventAlteredOnTheWayIsNotVouchedFor() {
        Writer tablet(1);
        Hub hub({&tablet});
        auto events = signedAtTheEnd(tablet.write(6, 6));
        events[2].body = "somebody else may collect her";
        events[2].envelope.bodyHash = Digest::of(events[2].body);
        // It, and what stands before it, hang in the air; what follows is proved. Nothing else is lost.
        QCOMPARE(hub.takes(events), 3);
        QCOMPARE(hub.journal->read(0, 9)->front().event.envelope.seq, std::uint64_t(4));
        Writer again(1);
        QCOMPARE(hub.takes(std::array{events[0]}), 0);
    }
    void anOlderEventIsVouchedForByOneStoredBefore() {
        Writer tablet(1);
        Hub hub({&tablet});
        const auto events = signedAtTheEnd(tablet.write(4, 4));
        QCOMPARE(hub.takes(std::span(events).last(1)), 1);
        QCOMPARE(hub.takes(std::span(events).subspan(1, 1)), 0); // its successor is not here
        QCOMPARE(hub.takes(std::span(events).subspan(2, 1)), 1);
        QCOMPARE(hub.takes(std::span(events).first(2)), 2);
        QVERIFY(hub.journal->verify()->clean());
    }
    void orderAndCompanyInABatchMakeNoDifference() {
        Writer one(1);
        Writer two(2);
        Writer stranger(3);
        Hub hub({&one, &two});
        std::vector<StoredEvent> batch;
        for (auto* each : {&one, &two, &stranger})
            for (const StoredEvent& event : each->write(5, 5))
                batch.push_back(event);
        std::ranges::reverse(batch);
        QCOMPARE(hub.takes(batch), 10);
        QVERIFY(hub.journal->verify()->intact());
    }
    void aWriterIsHeldToTheKeyItBeganWith() {
        // Also when the register has lost that device since: what it wrote stays its own.
        Writer tablet(1);
        Hub hub({&tablet});
        QCOMPARE(hub.takes(tablet.write(2, 1)), 2);
        hub.keys.keys.clear();
        QCOMPARE(hub.takes(tablet.write(2, 1)), 2);
        tablet.signer = newSigner();
        QCOMPARE(hub.takes(tablet.write(1, 1)), 0);
    }
    void aTabletThatWasPairedAnewGoesOnUnderANewName() {
        Writer tablet(1);
        const auto before = tablet.write(2, 1);
        const QByteArray firstKey = tablet.signer.publicKey();
        tablet.signer = newSigner();
        Hub hub({&tablet});
        hub.keys.keys.push_back(firstKey);
        QCOMPARE(hub.takes(before), 2);
        {
            const auto journal = tablet.open();
            QVERIFY(journal->writerSeenElsewhere());
            DREMPEL_VERIFY_OK(journal->startNewWriter(JournalBox::draft("a new writer")));
            QVERIFY(!journal->writerSeenElsewhere());
        }
        const auto journal = tablet.open();
        QVERIFY(!journal->writerSeenElsewhere());
        DREMPEL_VERIFY_OK(journal->append(tablet.box.drafts(2)));
        QCOMPARE(hub.takes(journal->outbox(99).value()), 5);
        QVERIFY(hub.journal->verify()->clean());
    }
    void aThousandFalseSignaturesHoldUpNobody() {
        Writer tablet(1);
        Hub hub({&tablet});
        auto events = tablet.write(1'000, 1'000);
        for (StoredEvent& each : events)
            each.signature = QByteArray(signatureBytes, 'x');
        QCOMPARE(hub.takes(events), 0);
        QVERIFY(hub.keys.asked > 0 && hub.keys.asked < 20); // once for each signature that was looked at
    }
    void verifyFindsWhatWasSignedByNobody_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("findings");
        QTest::newRow("a signature altered")
            << QByteArray("UPDATE log SET signature = zeroblob(64) WHERE position = 4") << 1;
        QTest::newRow("the last signature taken away")
            << QByteArray("UPDATE log SET signature = x'' WHERE position = 9") << 1;
        QTest::newRow("all taken away") << QByteArray("UPDATE log SET signature = x''") << 1;
        QTest::newRow("another device's")
            << QByteArray("UPDATE log SET signature = (SELECT signature FROM log WHERE position = 6) WHERE "
                          "position = 3")
            << 1;
    }
    void verifyFindsWhatWasSignedByNobody() {
        QFETCH(QByteArray, sql);
        QFETCH(int, findings);
        Writer tablet(1);
        Hub hub({&tablet});
        QCOMPARE(hub.takes(tablet.write(9, 3)), 9);
        hub.journal.reset();
        SQLite::Database(hub.box.file().toStdString(), SQLite::OPEN_READWRITE).exec(sql.toStdString());
        hub.journal = hub.open();
        const auto report = hub.journal->verify();
        QCOMPARE(report->count(VerifyFindingKind::BadSignature), findings);
        QVERIFY(!report->intact());
    }
    void whatTheHubObjectsToIsRefusedAlone() {
        Writer tablet(1);
        Writer other(2);
        Hub hub({&tablet, &other});
        const auto events = tablet.write(3, 3);
        int asked = 0;
        hub.objects = [&](const Envelope&, const std::optional<QByteArray>& body, QByteArrayView signer) {
            ++asked;
            return signer == tablet.signer.publicKey() && body == events[1].body ? "station" : "";
        };
        hub.journal.reset();
        hub.journal = hub.open();
        const auto answers = hub.journal->ingest(events).value();
        QCOMPARE(answers[1], (Answer{events[1].envelope.id, Receipt::Refused, "station"}));
        QVERIFY(answers[0].receipt == Receipt::Stored && answers[2].receipt == Receipt::Stored);
        QCOMPARE(hub.journal->head(), Position(2));
        // The other may say so. Nobody is asked about what no device vouches for.
        QCOMPARE(hub.takes(other.write(3, 3)), 3);
        QCOMPARE(asked, 6);
        QCOMPARE(hub.takes(Writer(3).write(1, 1)), 0);
        QCOMPARE(asked, 6);
    }
    void aCopiedTabletIsReportedByItsDevice() {
        Writer tablet(1);
        QFile image(tablet.box.file());
        const auto before = tablet.write(3, 1);
        QVERIFY(QFile::copy(tablet.box.file(), tablet.box.file() + QStringLiteral(".image")));
        const auto one = tablet.write(2, 1);
        QVERIFY(image.remove());
        QVERIFY(QFile::rename(tablet.box.file() + QStringLiteral(".image"), tablet.box.file()));
        const auto other = tablet.write(2, 1);
        Hub hub({&tablet});
        for (const auto& part : {before, one, other})
            QCOMPARE(hub.takes(part), std::ssize(part));
        const auto report = hub.journal->verify();
        QVERIFY(report->intact());
        QCOMPARE(report->count(VerifyFindingKind::Fork), 2);
        QCOMPARE(report->findings.front().signer, tablet.signer.publicKey());
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "SigningTest.moc"
