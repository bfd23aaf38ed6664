// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/JournalBox.h"

using namespace drempel;
using namespace drempel::test;

namespace {

Cursor cursorAt(Position position) {
    return Cursor{HubId(RawId{4}), IncarnationId(RawId{8}), position, Digest::of("running")};
}

} // namespace

class CursorTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theCursorSurvivesARestart();
    void theCursorNeverRunsAheadOfItsRows();
    void anEventWeCouldNotTakeIsKeptForALook();
    void aRefusedEventThatIsGoodByNowIsTaken();
};

void CursorTest::theCursorSurvivesARestart() {
    JournalBox box;
    {
        const auto journal = box.open();
        QCOMPARE(journal->cursor().value(), std::nullopt);
        DREMPEL_VERIFY_OK(journal->setCursor(cursorAt(3)));
        DREMPEL_VERIFY_OK(journal->setCursor(cursorAt(7)));
        DREMPEL_VERIFY_OK(journal->setMeta("hub", QByteArray("a\0b", 3)));
        DREMPEL_VERIFY_OK(journal->setMeta("other", QByteArray("x")));
        DREMPEL_VERIFY_OK(journal->setMeta("other", std::nullopt));
    }
    const auto journal = box.open();
    QCOMPARE(journal->cursor().value(), std::optional(cursorAt(7)));
    QCOMPARE(journal->meta("hub").value(), std::optional(QByteArray("a\0b", 3)));
    QCOMPARE(journal->meta("other").value(), std::nullopt);
}

void CursorTest::theCursorNeverRunsAheadOfItsRows() {
    int steps = 0;
    for (int n = 1;; ++n) {
        JournalBox box;
        RemoteWriter hub = box.remote();
        const auto events = hub.next(4);
        FailAt failing(n);
        bool failed = false;
        {
            box.failPoint = &failing;
            const auto journal = box.open();
            failed = !journal->ingestWithCursor(events, cursorAt(4));
        }
        box.failPoint = nullptr;
        const auto journal = box.open();
        const bool moved = journal->cursor()->has_value();
        QCOMPARE(journal->head(), Position(moved ? 4 : 0));
        if (!failed) {
            QVERIFY(moved);
            break;
        }
        ++steps;
        // The next sync asks from the cursor again, and converges.
        DREMPEL_VERIFY_OK(journal->ingestWithCursor(events, cursorAt(4)));
        QCOMPARE(journal->head(), Position(4));
        QVERIFY(journal->verify()->clean());
    }
    QVERIFY(steps >= 12);
}

void CursorTest::anEventWeCouldNotTakeIsKeptForALook() {
    JournalBox box;
    RemoteWriter hub = box.remote();
    auto events = hub.next(3);
    events[1].body = "altered";
    {
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->ingestWithCursor(events, cursorAt(3)));
        DREMPEL_VERIFY_OK(journal->ingestWithCursor(events, cursorAt(3)));
    }
    const auto journal = box.open();
    QCOMPARE(journal->head(), Position(2));
    QCOMPARE(journal->cursor()->value().position, Position(3));
    const auto stuck = journal->attention();
    QCOMPARE(stuck->size(), std::size_t(1));
    QCOMPARE(stuck->front().event, events[1]);
    QVERIFY(stuck->front().direction == Direction::Incoming);
    DREMPEL_VERIFY_OK(journal->retryAttention(events[1].envelope.id));
    QCOMPARE(journal->attention()->size(), std::size_t(1));
}

void CursorTest::aRefusedEventThatIsGoodByNowIsTaken() {
    JournalBox box;
    RemoteWriter hub = box.remote();
    auto good = hub.next("good");
    auto bad = good;
    bad.body = "altered";
    const auto journal = box.open();
    DREMPEL_VERIFY_OK(journal->ingestWithCursor(std::array{bad}, cursorAt(1)));
    DREMPEL_VERIFY_OK(journal->ingestWithCursor(std::array{good}, cursorAt(1)));
    QCOMPARE(journal->readByIds(std::array{good.envelope.id}).value(), std::vector{good});
    QVERIFY(journal->verify()->clean());
}

QTEST_GUILESS_MAIN(CursorTest)
#include "CursorTest.moc"
