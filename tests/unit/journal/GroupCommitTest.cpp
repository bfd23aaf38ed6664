// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/JournalThread.h"
#include "support/FaultyVfs.h"
#include "support/JournalBox.h"

#include <atomic>
#include <future>

using namespace drempel;
using namespace drempel::test;

namespace {

/// Keeps the journal's thread busy until released, so that requests pile up behind it.
class Gate {
  public:
    explicit Gate(JournalThread& thread) {
        thread.run([opened = opened_.get_future().share()](Journal&) { opened.wait(); });
    }
    void open() { opened_.set_value(); }

  private:
    std::promise<void> opened_;
};

void finish(JournalThread& thread) {
    std::promise<void> done;
    thread.run([&](Journal&) { done.set_value(); });
    done.get_future().wait();
}

} // namespace

class GroupCommitTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatWaitsTogetherIsCommittedTogether();
    void oneBadDraftFailsOnlyItsOwnRequest();
    void stoppingFinishesWhatWasAsked();
    void aFloodIsAnsweredAndDoesNotFillMemory();
    void tabletsThatSendAtOnceShareACommit();
    void aCommitThatFailedIsLookedUpAndNotDoneTwice();
    void aFullDiskIsToldAndPasses();
    void observersHearBeforeTheAnswer();
};

void GroupCommitTest::whatWaitsTogetherIsCommittedTogether() {
    FaultyVfs disk;
    JournalBox box;
    JournalThread thread(box.open());
    thread.append(box.drafts(1),
                  [](const auto&) {}); // the first commit after opening syncs the WAL's header too
    finish(thread);
    Gate gate(thread);
    std::vector<Position> positions;
    std::vector<int> commits;
    thread.onPlaced(
        [&](std::span<const Placed> placed) { commits.push_back(static_cast<int>(placed.size())); });
    for (int i = 0; i < 20; ++i)
        thread.append(box.drafts(i % 3), [&](const Result<std::vector<Placed>>& placed) {
            for (const Placed& each : *placed)
                positions.push_back(each.position);
        });
    const int before = disk.syncs();
    gate.open();
    finish(thread);
    QCOMPARE(commits, std::vector{19});
    QCOMPARE(disk.syncs() - before, 1);
    QCOMPARE(positions.size(), std::size_t(19));
    for (std::size_t i = 0; i < positions.size(); ++i)
        QCOMPARE(positions[i], static_cast<Position>(i + 2));
}

void GroupCommitTest::oneBadDraftFailsOnlyItsOwnRequest() {
    JournalBox box;
    JournalThread thread(box.open());
    Gate gate(thread);
    std::vector<bool> stored;
    const auto note = [&](const Result<std::vector<Placed>>& placed) {
        stored.push_back(placed.has_value());
    };
    thread.append(box.drafts(1), note);
    thread.append({box.draft("a"), box.draft("b", SubjectId())}, note);
    thread.append(box.drafts(2), note);
    gate.open();
    finish(thread);
    QCOMPARE(stored, (std::vector{true, false, true}));
    thread.run([&](Journal& journal) { QCOMPARE(journal.head(), Position(3)); });
    finish(thread);
}

void GroupCommitTest::stoppingFinishesWhatWasAsked() {
    JournalBox box;
    std::atomic<int> answers = 0;
    {
        JournalThread thread(box.open());
        for (int i = 0; i < 200; ++i)
            thread.append(box.drafts(1), [&](const auto& placed) { answers += placed ? 1 : 0; });
    }
    QCOMPARE(answers.load(), 200);
    QCOMPARE(box.open()->head(), Position(200));
}

void GroupCommitTest::aFloodIsAnsweredAndDoesNotFillMemory() {
    JournalBox box;
    JournalThread thread(box.open(), {.queuedBytes = 100'000, .groupedEvents = 50});
    Gate gate(thread);
    int stored = 0;
    int refused = 0;
    for (int i = 0; i < 100; ++i)
        thread.append({box.draft(QByteArray(10'000, 'x'))}, [&](const Result<std::vector<Placed>>& placed) {
            if (placed)
                ++stored;
            else if (placed.error().code == ErrorCode::TooLarge)
                ++refused;
        });
    gate.open();
    finish(thread);
    QCOMPARE(stored, 9);
    QCOMPARE(refused, 91);
    thread.append(box.drafts(1), [&](const auto& placed) { stored += placed ? 1 : 0; });
    finish(thread);
    QCOMPARE(stored, 10);
}

void GroupCommitTest::tabletsThatSendAtOnceShareACommit() {
    FaultyVfs disk;
    JournalBox box;
    JournalThread thread(box.open());
    thread.append(box.drafts(1), [](const auto&) {});
    finish(thread);
    Gate gate(thread);
    RemoteWriter one = box.remote();
    RemoteWriter two = box.remote();
    const auto first = one.next(3);
    auto second = two.next(2);
    second[0].body = "altered";
    std::vector<std::vector<Answer>> answers;
    const auto note = [&](const Result<std::vector<Answer>>& given) { answers.push_back(*given); };
    thread.ingest(first, note);
    thread.ingest(second, note);
    thread.ingest(first, note);
    const int before = disk.syncs();
    gate.open();
    finish(thread);
    QCOMPARE(disk.syncs() - before, 1);
    QCOMPARE(answers.size(), std::size_t(3));
    QCOMPARE(answers[0].size(), std::size_t(3));
    QVERIFY(answers[1][0].receipt == Receipt::Refused);
    QVERIFY(answers[1][1].receipt == Receipt::Stored);
    QVERIFY(answers[2][2].receipt == Receipt::Known);
}

void GroupCommitTest::aCommitThatFailedIsLookedUpAndNotDoneTwice() {
    JournalBox box;
    struct Once final : FailPoint {
        int left = 1;
        [[nodiscard]] Status step(const char* now) override {
            return std::string_view(now) == "committed" && left-- > 0 ? fail(ErrorCode::Io, "sync")
                                                                      : Status{};
        }
    } failing;
    box.failPoint = &failing;
    JournalThread thread(box.open());
    int stored = 0;
    int seen = 0;
    thread.onPlaced([&](std::span<const Placed> placed) { seen += static_cast<int>(placed.size()); });
    for (int i = 0; i < 3; ++i)
        thread.append(box.drafts(2), [&](const auto& placed) { stored += placed ? 1 : 0; });
    finish(thread);
    QCOMPARE(stored, 3);
    QCOMPARE(seen, 6);
    thread.run([](Journal& journal) {
        QCOMPARE(journal.head(), Position(6));
        QVERIFY(journal.verify()->clean());
    });
    finish(thread);
}

void GroupCommitTest::aFullDiskIsToldAndPasses() {
    FaultyVfs disk;
    JournalBox box;
    JournalThread thread(box.open());
    std::vector<ErrorCode> errors;
    int stored = 0;
    const auto note = [&](const Result<std::vector<Placed>>& placed) {
        if (placed)
            ++stored;
        else
            errors.push_back(placed.error().code);
    };
    thread.append(box.drafts(1), note);
    finish(thread);
    disk.failFrom(1, SQLITE_FULL);
    for (int i = 0; i < 3; ++i) {
        thread.append(box.drafts(1), note);
        finish(thread);
        std::size_t readable = 0;
        thread.run([&](Journal& journal) {
            const auto all = journal.read(0, 10);
            readable = all ? all->size() : 0;
        });
        finish(thread);
        QCOMPARE(readable, std::size_t(1)); // what is there can still be looked at
    }
    disk.heal();
    thread.append(box.drafts(1), note);
    finish(thread);
    QCOMPARE(errors, std::vector<ErrorCode>(3, ErrorCode::DiskFull));
    QCOMPARE(stored, 2);
}

void GroupCommitTest::observersHearBeforeTheAnswer() {
    JournalBox box;
    JournalThread thread(box.open());
    std::vector<std::string> order;
    thread.onPlaced([&](std::span<const Placed>) { order.emplace_back("one"); });
    thread.onPlaced([&](std::span<const Placed>) { order.emplace_back("two"); });
    thread.append(box.drafts(1), [&](const auto&) { order.emplace_back("answer"); });
    finish(thread);
    QCOMPARE(order, (std::vector<std::string>{"one", "two", "answer"}));
}

QTEST_GUILESS_MAIN(GroupCommitTest)
#include "GroupCommitTest.moc"
