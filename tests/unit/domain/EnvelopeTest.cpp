// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Envelope.h"

#include "support/Build.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

#include <limits>

using namespace drempel;
using namespace drempel::test;

namespace {

StoredEvent example(bool sealed = false) {
    StoredEvent event;
    event.body = QByteArrayLiteral("a body");
    Envelope& e = event.envelope;
    e.id = idOf<EventId>(11);
    e.site = idOf<SiteId>(1);
    e.writer = idOf<WriterId>(2);
    e.seq = 70'000;
    e.previous = Digest::of("previous");
    e.stamp = {1'795'500'000'000, 3};
    e.subject = idOf<SubjectId>(4);
    e.eventClass = EventClass::Presence;
    e.mustUnderstand = true;
    e.bodyHash = Digest::of(event.body);
    if (sealed) e.key = idOf<KeyId>(9);
    return event;
}

} // namespace

class EnvelopeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anEnvelopeSurvivesTheJourney() {
        for (const bool sealed : {false, true}) {
            const Envelope e = example(sealed).envelope;
            QCOMPARE(decodeEnvelope(encodeEnvelope(e)).value(), e);
        }
    }
    void theLayoutOnDiskNeverChanges() {
        // Keys 1 to 11 and 13, ascending. Files of years ago must stay readable: never change these lines.
        const auto id = [](const char* last) { return "50" + QByteArray(30, '0') + last; };
        const QByteArray expected = "ac" + ("01" + id("0b")) + ("02" + id("01")) + ("03" + id("02")) +
                                    "041a00011170" + ("055820" + Digest::of("previous").bytes().toHex()) +
                                    "061b000001a20c23c300" + "0703" + ("08" + id("04")) + "0901" + "0af5" +
                                    "0b01" + ("0d5820" + Digest::of("a body").bytes().toHex());
        QCOMPARE(encodeEnvelope(example().envelope).toHex(), expected);
    }
    void anyFlippedBitIsSeen() {
        for (const bool sealed : {false, true}) {
            const Envelope e = example(sealed).envelope;
            const QByteArray good = encodeEnvelope(e);
            for (qsizetype i = 0; i < good.size() * 8; ++i) {
                QByteArray bad = good;
                bad[i / 8] = static_cast<char>(bad[i / 8] ^ (1 << (i % 8)));
                const auto read = decodeEnvelope(bad);
                if (!read) continue; // refused, or another envelope with another hash: the chain shows it
                QCOMPARE(encodeEnvelope(*read), bad);
                QVERIFY(*read != e);
                QVERIFY(hashOf(*read) != hashOf(e));
            }
        }
    }
    void aTruncatedOrLongerEnvelopeIsRefused() {
        const QByteArray good = encodeEnvelope(example(true).envelope);
        for (qsizetype length = 0; length < good.size(); ++length)
            QVERIFY(!decodeEnvelope(good.first(length)));
        QVERIFY(!decodeEnvelope(good + '\0'));
        QVERIFY(!decodeEnvelope(good + good));
    }
    void onlyTheCanonicalFormIsAccepted() {
        const QByteArray good = encodeEnvelope(example().envelope);
        QByteArray longer = good; // the seq of 70,000 written in eight bytes
        longer.replace(QByteArray::fromHex("041a00011170"), QByteArray::fromHex("041b0000000000011170"));
        QVERIFY(longer != good);
        QVERIFY(!decodeEnvelope(longer));
        QByteArray open = good; // a map without a length
        open[0] = '\xbf';
        QVERIFY(!decodeEnvelope(open + '\xff'));
        const QCborMap map = QCborValue::fromCbor(good).toMap();
        for (int key = 1; key <= 13; ++key) {
            QCborMap extra = map;
            if (key == 12) continue;
            extra.remove(key);
            QVERIFY2(!decodeEnvelope(extra.toCborValue().toCbor()), "a field is missing");
            extra.insert(key, QStringLiteral("text"));
            QVERIFY2(!decodeEnvelope(extra.toCborValue().toCbor()), "a field of another type");
        }
        QCborMap extra = map;
        extra.insert(14, 1);
        QVERIFY(!decodeEnvelope(extra.toCborValue().toCbor()));
    }
    void numbersOutOfRangeAreRefused() {
        const QCborMap map = QCborValue::fromCbor(encodeEnvelope(example().envelope)).toMap();
        const auto with = [&map](int key, const QCborValue& value) {
            QCborMap changed;
            for (const auto& [k, v] : map)
                changed.insert(k, k == QCborValue(key) ? value : v);
            return decodeEnvelope(changed.toCborValue().toCbor());
        };
        QVERIFY(with(4, 5));
        QVERIFY(!with(4, -1));
        QVERIFY(!with(7, qint64{1} << 32));
        QVERIFY(!with(9, 0));
        QVERIFY(!with(9, 7));
        QVERIFY(!with(11, 65'536));
        QVERIFY(!with(10, 1));
        QVERIFY(with(6, -5)); // a clock before 1970 harms nobody
    }
    void garbageIsRefused() {
        for (const char* hex :
             {"", "00", "a0", "bf", "ff", "9fff", "ac", "bbffffffffffffffff", "ad01", "a101"})
            QVERIFY(!decodeEnvelope(QByteArray::fromHex(hex)));
        QVERIFY(!decodeEnvelope(QByteArray(100'000, '\x9f')));
        QVERIFY(!decodeEnvelope(QByteArray(100'000, '\xa1')));
    }
    void theChainCoversEveryFieldAndTheBody() {
        const Envelope e = example().envelope;
        const Digest hash = hashOf(e);
        const auto changed = [&](auto change) {
            Envelope other = e;
            change(other);
            return hashOf(other) != hash;
        };
        QVERIFY(changed([](Envelope& o) { o.id = idOf<EventId>(12); }));
        QVERIFY(changed([](Envelope& o) { o.site = idOf<SiteId>(12); }));
        QVERIFY(changed([](Envelope& o) { o.writer = idOf<WriterId>(12); }));
        QVERIFY(changed([](Envelope& o) { ++o.seq; }));
        QVERIFY(changed([](Envelope& o) { o.previous = {}; }));
        QVERIFY(changed([](Envelope& o) { ++o.stamp.milliseconds; }));
        QVERIFY(changed([](Envelope& o) { ++o.stamp.counter; }));
        QVERIFY(changed([](Envelope& o) { o.subject = idOf<SubjectId>(12); }));
        QVERIFY(changed([](Envelope& o) { o.eventClass = EventClass::Exchange; }));
        QVERIFY(changed([](Envelope& o) { o.mustUnderstand = false; }));
        QVERIFY(changed([](Envelope& o) { ++o.version; }));
        QVERIFY(changed([](Envelope& o) { o.key = idOf<KeyId>(1); }));
        QVERIFY(changed([](Envelope& o) { o.bodyHash = {}; }));
        Envelope other = e;
        other.bodyHash = {};
        QCOMPARE(encodeAssociatedData(other), encodeAssociatedData(e));
    }
    void aMalformedEventIsNotTaken() {
        QVERIFY(checkForm(example()));
        const auto refused = [](auto change) {
            StoredEvent event = example();
            change(event);
            return !checkForm(event);
        };
        QVERIFY(refused([](StoredEvent& e) { e.envelope.id = {}; }));
        QVERIFY(refused([](StoredEvent& e) { e.envelope.site = {}; }));
        QVERIFY(refused([](StoredEvent& e) { e.envelope.writer = {}; }));
        QVERIFY(refused([](StoredEvent& e) { e.envelope.subject = {}; }));
        QVERIFY(refused([](StoredEvent& e) { e.envelope.seq = 0; }));
        QVERIFY(refused([](StoredEvent& e) { e.envelope.seq = 1; }));       // names a previous one
        QVERIFY(refused([](StoredEvent& e) { e.envelope.previous = {}; })); // does not
        QVERIFY(refused([](StoredEvent& e) { e.body.append('x'); }));
        QVERIFY(refused([](StoredEvent& e) {
            e.body = QByteArray(maxBodyBytes + 1, 'x');
            e.envelope.bodyHash = Digest::of(e.body);
        }));
        StoredEvent first = example();
        first.envelope.seq = 1;
        first.envelope.previous = {};
        QVERIFY(checkForm(first));
        StoredEvent largest = example();
        largest.body = QByteArray(maxBodyBytes, 'x');
        largest.envelope.bodyHash = Digest::of(largest.body);
        QVERIFY(checkForm(largest));
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "EnvelopeTest.moc"
