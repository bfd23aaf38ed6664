// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Live.h"

#include <QTest>

using namespace drempel;

class LiveTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aPositionIsHeardHoweverItIsCutUp();
    void heartbeatsAndUnknownEventsSayNothing();
    void anEndlessLineFillsNoMemory();
};

void LiveTest::aPositionIsHeardHoweverItIsCutUp() {
    const QByteArray stream = livePosition(7) + liveHeartbeat() + livePosition(900'000'000'000) +
                              "event:position\r\ndata:8\r\n\r\n";
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        LiveParser parser;
        auto heard = parser.feed(QByteArrayView(stream).first(cut));
        for (const Position position : parser.feed(QByteArrayView(stream).sliced(cut)))
            heard.push_back(position);
        QVERIFY(heard == (std::vector<Position>{7, 900'000'000'000, 8}));
    }
}

void LiveTest::heartbeatsAndUnknownEventsSayNothing() {
    LiveParser parser;
    QVERIFY(parser
                .feed(liveHeartbeat() + "event: other\ndata: 5\n\ndata: 6\n\nevent: position\ndata: x\n\n"
                                        "event: position\ndata: -1\n\nretry: 10\n\n")
                .empty());
    QVERIFY(!parser.broken());
}

void LiveTest::anEndlessLineFillsNoMemory() {
    LiveParser parser;
    QVERIFY(parser.feed(QByteArray(5000, 'x')).empty());
    QVERIFY(parser.broken());
    QVERIFY(parser.feed("\n" + livePosition(1)).empty());
}

QTEST_APPLESS_MAIN(LiveTest)
#include "LiveTest.moc"
