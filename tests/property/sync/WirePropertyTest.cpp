// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/sync/WireGenerators.h"
#include "sync/Live.h"

#include <QTest>

using namespace drempel;

class WirePropertyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsWrittenIsReadBackTheSame();
    void noBytesAreReadAsWhatTheyAreNot();
    void randomBytesNeitherCrashNorPass();
    void aStreamOfAnythingNeverCrashes();
};

namespace {

template<class M>
bool survives() {
    return rc::check([](const M& message) {
        RC_ASSERT((fromWire<M>(toWire(message)) == Result<M>(message)));
        RC_ASSERT((fromWire<M>(toWire(message, WireFormat::Json), WireFormat::Json) == Result<M>(message)));
    });
}

/// Whoever reads changed bytes and finds a message must have found what those bytes say: written again it
/// gives them back, unless a newer field was read over.
template<class M>
bool isExact() {
    return rc::check([](const M& message) {
        QByteArray bytes = toWire(message);
        const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
        bytes[at] = static_cast<char>(*rc::gen::arbitrary<unsigned char>());
        const auto read = fromWire<M>(bytes);
        if (!read) return;
        const QByteArray again = toWire(*read);
        RC_ASSERT(again == bytes || again.size() < bytes.size());
        RC_ASSERT((fromWire<M>(again) == read));
    });
}

template<class M>
void readAnything(const QByteArray& bytes) {
    for (const auto format : {WireFormat::Cbor, WireFormat::Json}) {
        const auto read = fromWire<M>(bytes, format);
        if (read) RC_ASSERT((fromWire<M>(toWire(*read, format), format) == read));
    }
}

} // namespace

void WirePropertyTest::whatIsWrittenIsReadBackTheSame() {
    QVERIFY(survives<PushAnswer>());
    QVERIFY(survives<PullAnswer>());
    QVERIFY(survives<ReconcileNeeded>());
    QVERIFY(survives<ReconcileRequest>());
    QVERIFY(survives<ReconcileAnswer>());
    QVERIFY(survives<FetchRequest>());
    QVERIFY(survives<FetchAnswer>());
    QVERIFY(survives<KeysPush>());
    QVERIFY(survives<KeysTaken>());
    QVERIFY(survives<KeysAnswer>());
    QVERIFY(survives<HeldRequest>());
    QVERIFY(survives<HeldAnswer>());
    QVERIFY(rc::check([](const Cursor& cursor) {
        RC_ASSERT((cursorFromText(cursorToText(cursor)) == Result<Cursor>(cursor)));
    }));
    QVERIFY(rc::check([](const std::vector<StoredEvent>& events) {
        const auto read = fromWire<PushedBatch>(toWire(PushRequest{events}));
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->events == std::vector<PushItem>(events.begin(), events.end()));
    }));
}

void WirePropertyTest::noBytesAreReadAsWhatTheyAreNot() {
    QVERIFY(isExact<PushAnswer>());
    QVERIFY(isExact<PullAnswer>());
    QVERIFY(isExact<ReconcileRequest>());
    QVERIFY(isExact<ReconcileAnswer>());
    QVERIFY(isExact<FetchAnswer>());
    QVERIFY(isExact<KeysPush>());
    QVERIFY(isExact<KeysAnswer>());
    QVERIFY(isExact<HeldRequest>());
    QVERIFY(isExact<HeldAnswer>());
}

void WirePropertyTest::randomBytesNeitherCrashNorPass() {
    QVERIFY(rc::check([](const std::string& text) {
        const QByteArray bytes = QByteArray::fromStdString(text);
        readAnything<PushAnswer>(bytes);
        readAnything<PullAnswer>(bytes);
        readAnything<ReconcileRequest>(bytes);
        readAnything<ReconcileAnswer>(bytes);
        readAnything<FetchRequest>(bytes);
        readAnything<KeysPush>(bytes);
        readAnything<KeysAnswer>(bytes);
        readAnything<HeldRequest>(bytes);
        readAnything<HeldAnswer>(bytes);
        for (const auto format : {WireFormat::Cbor, WireFormat::Json})
            std::ignore = fromWire<PushedBatch>(bytes, format);
        RC_ASSERT(!cursorFromText(bytes) || bytes.isEmpty());
    }));
    // Heads that promise more than there is: a gigabyte of items, nesting without end.
    for (const QByteArray& bytes :
         {QByteArray::fromHex("a101bb7fffffffffffffff"), QByteArray::fromHex("a1019b7fffffffffffffff"),
          QByteArray::fromHex("a1019a000003e8") + QByteArray(3000, '\x9f'),
          QByteArray::fromHex("a10181") + QByteArray(5000, '\x81'), QByteArray(5000, '[')}) {
        QVERIFY(!fromWire<PushedBatch>(bytes));
        QVERIFY(!fromWire<PushedBatch>(bytes, WireFormat::Json));
    }
}

void WirePropertyTest::aStreamOfAnythingNeverCrashes() {
    QVERIFY(rc::check([](const std::vector<std::string>& pieces) {
        LiveParser parser;
        for (const auto& piece : pieces)
            for (const Position position : parser.feed(QByteArray::fromStdString(piece)))
                RC_ASSERT(position >= 0);
    }));
}

QTEST_APPLESS_MAIN(WirePropertyTest)
#include "WirePropertyTest.moc"
