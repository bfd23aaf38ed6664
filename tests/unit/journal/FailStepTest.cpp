// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FaultyVfs.h"
#include "support/JournalBox.h"

#include <functional>

using namespace drempel;
using namespace drempel::test;

namespace {

/// What a user could tell apart: everything that may not be half changed.
struct Picture {
    Position head = 0;
    std::int64_t outbox = 0;
    std::size_t attention = 0;
    std::optional<Cursor> cursor;
    std::optional<QByteArray> meta;
    WriterId writer;
    Stamp stamp;

    friend bool operator==(const Picture&, const Picture&) = default;
};

Picture pictureOf(Journal& journal) {
    return {.head = journal.head(),
            .outbox = journal.outboxSize().value(),
            .attention = journal.attention()->size(),
            .cursor = journal.cursor().value(),
            .meta = journal.meta("name").value(),
            .writer = journal.writer(),
            .stamp = journal.lastStamp()};
}

using Act = std::function<bool(Journal&, JournalBox&)>;

} // namespace

class FailStepTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whateverStepFailsItIsAllOrNothing_data();
    void whateverStepFailsItIsAllOrNothing();
    void afterAFailedCommitNothingIsBelievedUntilReopened();
    void aFileThatWasTakenAwayIsNotReplacedInSilence();
};

Q_DECLARE_METATYPE(Act)

void FailStepTest::whateverStepFailsItIsAllOrNothing_data() {
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("fewest");
    const auto row = [](const char* name, int fewest, Act act) { QTest::newRow(name) << act << fewest; };
    row("append", 13, [](Journal& j, JournalBox& box) { return j.append(box.drafts(3)).has_value(); });
    row("ingest with cursor", 13, [](Journal& j, JournalBox& box) {
        RemoteWriter hub = box.remote();
        auto events = hub.next(4);
        events[1].body = "altered";
        events.push_back(events[0]);
        events.back().body = "other";
        events.back().envelope.bodyHash = Digest::of("other");
        return j.ingestWithCursor(events, Cursor{HubId(RawId{1}), {}, 5, {}}).has_value();
    });
    row("settle", 6, [](Journal& j, JournalBox&) {
        const auto waiting = j.outbox(2).value();
        return j
            .settle(std::array{Answer{waiting[0].envelope.id, Receipt::Stored, {}},
                               Answer{waiting[1].envelope.id, Receipt::Refused, "malformed"}})
            .has_value();
    });
    row("queue", 4, [](Journal& j, JournalBox&) {
        return j.queue(std::array{j.read(0, 1)->front().event.envelope.id}).has_value();
    });
    row("retry refused", 5, [](Journal& j, JournalBox&) { return j.retryRefused().has_value(); });
    row("new writer", 7,
        [](Journal& j, JournalBox& box) { return j.startNewWriter(box.draft("x")).has_value(); });
    row("meta", 4, [](Journal& j, JournalBox&) { return j.setMeta("name", QByteArray("v")).has_value(); });
}

void FailStepTest::whateverStepFailsItIsAllOrNothing() {
    QFETCH(Act, act);
    QFETCH(int, fewest);
    const FaultyVfs disk; // never fails here, and need not be waited for
    int failures = 0;
    for (int n = 1;; ++n) {
        JournalBox box;
        Picture before;
        {
            const auto journal = box.open();
            DREMPEL_VERIFY_OK(journal->append(box.drafts(8))); // enough for an act to be done twice
            const auto waiting = journal->outbox(2).value();
            DREMPEL_VERIFY_OK(
                journal->settle(std::array{Answer{waiting[0].envelope.id, Receipt::Stored, {}},
                                           Answer{waiting[1].envelope.id, Receipt::Refused, "kind"}}));
            before = pictureOf(*journal);
        }
        FailAt failing(n);
        box.failPoint = &failing;
        bool acknowledged = false;
        {
            const auto journal = box.open();
            acknowledged = act(*journal, box);
        }
        box.failPoint = nullptr;
        const auto journal = box.open();
        QVERIFY(journal->verify()->intact());
        const Picture after = pictureOf(*journal);
        if (acknowledged) {
            QVERIFY(after != before);
            break;
        }
        ++failures;
        const bool committed = failing.names.back() == "committed";
        QCOMPARE(after != before, committed);
        QVERIFY(act(*journal, box)); // and the next try succeeds
        QVERIFY(journal->verify()->intact());
    }
    QVERIFY2(failures >= fewest, qPrintable(QString::number(failures)));
}

void FailStepTest::afterAFailedCommitNothingIsBelievedUntilReopened() {
    for (const char* const step : {"commit", "committed"}) {
        JournalBox box;
        struct FailOnce final : FailPoint {
            std::string_view name;
            [[nodiscard]] Status step(const char* now) override {
                return name == now ? fail(ErrorCode::DiskFull, "no space") : Status{};
            }
        } failing;
        failing.name = step;
        box.failPoint = &failing;
        const auto journal = box.open();
        int seen = 0;
        journal->onPlaced([&](std::span<const Placed> placed) { seen += static_cast<int>(placed.size()); });
        QVERIFY(journal->append(box.drafts(2)).error().code == ErrorCode::DiskFull);
        QVERIFY(journal->unusable());
        QCOMPARE(journal->uncertain().size(), std::size_t(2));
        QCOMPARE(seen, 0);
        failing.name = {};
        QVERIFY(journal->append(box.drafts(1)).error().code == ErrorCode::DiskFull);
        QVERIFY(!journal->read(0, 1));
        QVERIFY(!journal->outboxSize());
        QVERIFY(!journal->verify());
        QVERIFY(!journal->setMeta("a", QByteArray("b")));
        const auto found = journal->reopen();
        DREMPEL_VERIFY_OK(found);
        const std::size_t expected = std::string_view(step) == "committed" ? 2 : 0;
        QCOMPARE(found->size(), expected);
        QCOMPARE(seen, static_cast<int>(expected));
        QVERIFY(!journal->unusable());
        DREMPEL_VERIFY_OK(journal->append(box.drafts(1)));
        QCOMPARE(journal->head(), static_cast<Position>(expected + 1));
        QVERIFY(journal->verify()->clean());
    }
}

void FailStepTest::aFileThatWasTakenAwayIsNotReplacedInSilence() {
    JournalBox box;
    const auto journal = box.open();
    DREMPEL_VERIFY_OK(journal->append(box.drafts(1)));
    QVERIFY(QFile::rename(box.file(), box.file() + QStringLiteral(".gone")));
    QVERIFY(journal->reopen().error().code == ErrorCode::NotFound);
    QVERIFY(!QFile::exists(box.file()));
}

QTEST_GUILESS_MAIN(FailStepTest)
#include "FailStepTest.moc"
