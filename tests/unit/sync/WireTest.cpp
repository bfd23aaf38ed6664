// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Wire.h"

#include "unit/sync/ModelJournal.h"

#include <QCborStreamWriter>
#include <QTest>

using namespace drempel;
using namespace drempel::test;

class WireTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aMalformedEventCostsOnlyItself_P4();
    void anEventWhoseBodyWasChangedOnTheWayIsRefused();
    void anEventThatIsTooLargeIsRefusedByName();
    void aBatchOverTheLimitIsTooLarge();
    void aNewerProgramMaySayMore();
    void anAnswerThatBreaksOffIsNotBelieved();
    void aCursorSurvivesAnAddress();
    void aCursorOfAnotherWritingIsRefused();
    void aPersonCanReadAnEvent();
    void anEventHasOneFormOnTheWire();
};

namespace {

QByteArray bytesOf(const std::function<void(QCborStreamWriter&)>& write) {
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    write(out);
    return bytes;
}

void writeEvent(QCborStreamWriter& out, const StoredEvent& event) {
    out.startArray(2);
    out.append(encodeEnvelope(event.envelope));
    out.append(event.body);
    out.endArray();
}

const Cursor someCursor{HubId(RawId{3}), IncarnationId(RawId{4}), 12, Digest::of("x")};

} // namespace

void WireTest::aMalformedEventCostsOnlyItself_P4() {
    const QByteArray batch = bytesOf([](QCborStreamWriter& out) {
        out.startMap(2);
        out.append(quint64{1});
        out.startArray(4);
        writeEvent(out, eventWith(idOf(1)));
        out.append(QLatin1String("not an event"));
        out.startMap(1);
        out.append(1);
        out.startArray(1);
        out.append(2.5);
        out.endArray();
        out.endMap();
        writeEvent(out, eventWith(idOf(2)));
        out.endArray();
        out.append(quint64{2});
        out.append(QByteArray());
        out.endMap();
    });
    const auto read = fromWire<PushedBatch>(batch);
    QVERIFY(read);
    QCOMPARE(read->events.size(), 4U);
    QVERIFY(read->events[0] == PushItem(eventWith(idOf(1))));
    QVERIFY(read->events[3] == PushItem(eventWith(idOf(2))));
    for (const std::size_t broken : {1U, 2U}) {
        QVERIFY(!read->events[broken]);
        QVERIFY(read->events[broken].error() == (Answer{{}, Receipt::Refused, "malformed"}));
    }
}

void WireTest::anEventWhoseBodyWasChangedOnTheWayIsRefused() {
    StoredEvent event = eventWith(idOf(1));
    event.body = "other";
    for (const auto format : {WireFormat::Cbor, WireFormat::Json}) {
        const auto read = fromWire<PushedBatch>(toWire(PushRequest{{event}}, format), format);
        QVERIFY(read && read->events.size() == 1 && !read->events[0]);
        QVERIFY(read->events[0].error() == (Answer{idOf(1), Receipt::Refused, "malformed"}));
    }
}

void WireTest::anEventThatIsTooLargeIsRefusedByName() {
    const auto event = eventWith(idOf(1), QByteArray(maxBodyBytes + 1, 'x'));
    const auto read = fromWire<PushedBatch>(toWire(PushRequest{{event}}));
    QVERIFY(read && !read->events[0]);
    QVERIFY(read->events[0].error() == (Answer{idOf(1), Receipt::Refused, "too-large"}));
}

void WireTest::aBatchOverTheLimitIsTooLarge() {
    WireLimits limits;
    limits.maxEvents = 1;
    const PushRequest two{{eventWith(idOf(1)), eventWith(idOf(2))}};
    for (const auto format : {WireFormat::Cbor, WireFormat::Json}) {
        const auto read = fromWire<PushedBatch>(toWire(two, format), format, limits);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TooLarge);
    }
    limits = {};
    limits.maxBytes = 100;
    QCOMPARE(fromWire<PushedBatch>(toWire(two), WireFormat::Cbor, limits).error().code, ErrorCode::TooLarge);
}

void WireTest::aNewerProgramMaySayMore() {
    const auto message = [](quint64 extraKey) {
        return bytesOf([&](QCborStreamWriter& out) {
            out.startMap(2);
            out.append(quint64{1});
            out.startArray(quint64{0});
            out.endArray();
            out.append(extraKey);
            out.append(QLatin1String("later"));
            out.endMap();
        });
    };
    QVERIFY(fromWire<FetchRequest>(message(2)));
    QVERIFY(!fromWire<FetchRequest>(message(1)));
}

void WireTest::anAnswerThatBreaksOffIsNotBelieved() {
    const QByteArray whole = toWire(PullAnswer{{eventWith(idOf(1))}, someCursor, true, 3, Instant{}});
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!fromWire<PullAnswer>(whole.first(size)));
    QVERIFY(!fromWire<PullAnswer>(whole + 'x'));
    QVERIFY(fromWire<PullAnswer>(whole));
}

void WireTest::aCursorSurvivesAnAddress() {
    const QByteArray text = cursorToText(someCursor);
    QVERIFY(std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    }));
    QVERIFY(cursorFromText(text) == Result<Cursor>(someCursor));
    QVERIFY(cursorToText(Cursor{}).isEmpty());
    QVERIFY(cursorFromText("")->isStart());
}

void WireTest::aCursorOfAnotherWritingIsRefused() {
    const QByteArray text = cursorToText(someCursor);
    for (const QByteArray& wrong : {QByteArray("x"), text + '=', text + 'A', text.first(20), " " + text})
        QVERIFY(!cursorFromText(wrong));
}

void WireTest::aPersonCanReadAnEvent() {
    const QByteArray json = toWire(PushRequest{{eventWith(idOf(1))}}, WireFormat::Json);
    QVERIFY(json.contains(idOf(1).toString().toLatin1()));
    QVERIFY(json.contains("\"seq\":1"));
    QCOMPARE(formatOf("application/json, text/plain"), WireFormat::Json);
    QCOMPARE(formatOf("*/*"), WireFormat::Cbor);
}

void WireTest::anEventHasOneFormOnTheWire() {
    StoredEvent event = eventWith(idOf(1));
    event.signature = QByteArray(signatureBytes, 's');
    const StoredEvent stub = stubOf(idOf(2), WriterId(RawId{5}), 7, Digest::of("x"));
    const StoredEvent signedStub = stubOf(idOf(3), WriterId(RawId{5}), 8, Digest::of("y"), event.signature);
    for (const auto format : {WireFormat::Cbor, WireFormat::Json}) {
        const auto read =
            fromWire<PushedBatch>(toWire(PushRequest{{event, stub, signedStub}}, format), format);
        QVERIFY(read && read->events.size() == 3);
        QVERIFY(read->events[0] == PushItem(event));
        QVERIFY(read->events[1] == PushItem(stub));
        QVERIFY(read->events[2] == PushItem(signedStub));
    }
    for (const int parts : {1, 3, 4, 5}) {
        const QByteArray batch = bytesOf([&](QCborStreamWriter& out) {
            out.startMap(2);
            out.append(quint64{1});
            out.startArray(1);
            out.startArray(static_cast<quint64>(parts));
            out.append(encodeEnvelope(event.envelope));
            if (parts > 1) out.append(event.body);
            for (int i = 2; i < parts; ++i)
                out.append(QByteArray()); // no signature is written as none
            out.endArray();
            out.endArray();
            out.append(quint64{2});
            out.append(QByteArray());
            out.endMap();
        });
        const auto read = fromWire<PushedBatch>(batch);
        QVERIFY(read && read->events.size() == 1 && !read->events[0]);
    }
    for (const StoredEvent& each : {stub, signedStub})
        QCOMPARE(wireSize(each), toWire(PushRequest{{each}}).size() - toWire(PushRequest{}).size() + 9 - 1);
}

QTEST_APPLESS_MAIN(WireTest)
#include "WireTest.moc"
