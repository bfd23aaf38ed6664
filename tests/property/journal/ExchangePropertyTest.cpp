// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FaultyVfs.h"
#include "support/JournalBox.h"

#include <rapidcheck.h>

#include <array>

using namespace drempel;
using namespace drempel::test;

namespace {

constexpr int journals = 3;

struct Household {
    FaultyVfs disk; // never fails here, and need not be waited for
    std::array<JournalBox, journals> boxes{JournalBox(1), JournalBox(2), JournalBox(3)};
    std::array<std::unique_ptr<Journal>, journals> open{boxes[0].open(), boxes[1].open(), boxes[2].open()};
};

std::vector<StoredEvent> everything(Journal& journal) {
    const auto placed = journal.read(0, 10'000);
    std::vector<StoredEvent> events;
    for (const Placed& each : *placed)
        events.push_back(each.event);
    return events;
}

/// One random thing that happens: somebody taps, events cross in some order, or a tablet restarts.
void happen(Household& house) {
    const auto who = *rc::gen::inRange<std::size_t>(0, journals);
    const auto other = *rc::gen::inRange<std::size_t>(0, journals);
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
    case 1:
        RC_ASSERT(house.open[who]->append(JournalBox::drafts(*rc::gen::inRange(1, 4))).has_value());
        break;
    case 2: {
        const auto all = everything(*house.open[other]);
        if (all.empty()) break;
        // Any of them, in any order, some twice.
        const auto some =
            *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, all.size()));
        std::vector<StoredEvent> sent;
        for (const std::size_t index : some)
            sent.push_back(all[index]);
        RC_ASSERT(house.open[who]->ingest(sent).has_value());
        break;
    }
    default:
        house.boxes[who].clock.setWall(testStart +
                                       std::chrono::seconds(*rc::gen::inRange(-100'000, 100'000)));
        house.open[who].reset();
        house.open[who] = house.boxes[who].open();
        RC_ASSERT(house.open[who] != nullptr);
    }
}

void exchangeAll(Household& house) {
    for (auto& to : house.open)
        for (auto& from : house.open)
            RC_ASSERT(to->ingest(everything(*from)).has_value());
}

} // namespace

class ExchangePropertyTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyoneEndsWithTheSameEventsAndASoundFile();
};

void ExchangePropertyTest::everyoneEndsWithTheSameEventsAndASoundFile() {
    QVERIFY(rc::check("exchange in any order", [] {
        Household house;
        const int steps = *rc::gen::inRange(1, 25);
        for (int i = 0; i < steps; ++i)
            happen(house);
        std::int64_t made = 0;
        for (auto& journal : house.open) {
            RC_ASSERT(journal->verify()->intact());
            made += journal->outboxSize().value();
        }
        exchangeAll(house);
        const auto expected = house.open[0]->digest(IdRange{});
        RC_ASSERT(expected->count == made); // nothing lost, nothing doubled
        for (auto& journal : house.open) {
            RC_ASSERT(journal->digest(IdRange{}).value() == *expected);
            RC_ASSERT(journal->verify()->clean());
        }
    }));
}

QTEST_GUILESS_MAIN(ExchangePropertyTest)
#include "ExchangePropertyTest.moc"
