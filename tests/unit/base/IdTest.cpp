// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/IdSource.h"

#include <QTest>

#include <ctime>
#include <set>

using namespace drempel;
using namespace std::chrono_literals;

namespace {

std::uint64_t millisecondsIn(const RawId& id) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 6; ++i)
        value = value << 8U | id[i];
    return value;
}

const Instant morning{Milliseconds{1'795'500'000'000}};

} // namespace

class IdTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anIdSurvivesTextAndBytes() {
        const ManualClock clock(morning);
        SeededIdSource source(clock, 1);
        const auto id = source.make<EventId>();
        QCOMPARE(EventId::parse(id.toString()).value(), id);
        QCOMPARE(EventId::fromBytes(id.bytes()).value(), id);
        QCOMPARE(id.toString().size(), 36);
    }

    void aBrokenIdIsRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("nil") << QStringLiteral("00000000-0000-0000-0000-000000000000");
        QTest::newRow("short") << QStringLiteral("01923456-0000-7000-8000-00000000000");
        QTest::newRow("long") << QStringLiteral("01923456-0000-7000-8000-0000000000001");
        QTest::newRow("braces") << QStringLiteral("{01923456-0000-7000-8000-000000000001}");
        QTest::newRow("not hex") << QStringLiteral("01923456-0000-7000-8000-00000000000g");
        QTest::newRow("no dashes") << QStringLiteral("019234560000700080000000000000010000");
    }
    void aBrokenIdIsRefused() {
        QFETCH(const QString, text);
        QVERIFY(!EventId::parse(text));
    }
    void bytesOfAnotherLengthAreRefused() {
        QVERIFY(!EventId::fromBytes(QByteArray(15, 'x')));
        QVERIFY(!EventId::fromBytes(QByteArray(17, 'x')));
        QVERIFY(!EventId::fromBytes(QByteArray()));
        QVERIFY(EventId::fromBytes(QByteArray(16, 'x')));
    }

    void anIdIsAUuidOfVersionSevenWithItsTime() {
        const ManualClock clock(morning);
        SystemIdSource source(clock);
        const RawId id = source.next();
        QCOMPARE(id[6] >> 4U, 7);
        QCOMPARE(id[8] >> 6U, 2);
        QCOMPARE(millisecondsIn(id), std::uint64_t(morning.time_since_epoch().count()));
    }

    void idsRiseThoughTheClockGoesBack() {
        ManualClock clock(morning);
        SystemIdSource source(clock);
        RawId last = source.next();
        for (const auto jump : {0ms, 1ms, -86'400'000ms, 5ms, 0ms, 86'400'000ms, -1ms}) {
            clock.setWall(clock.now() + jump);
            const RawId next = source.next();
            QVERIFY(last < next);
            last = next;
        }
        clock.setWall(Instant{}); // a dead clock battery
        QVERIFY(last < source.next());
    }

    void moreIdsInOneMillisecondThanTheCounterHoldsStillRise() {
        const ManualClock clock(morning);
        SeededIdSource source(clock, 7);
        std::set<RawId> seen;
        RawId last{};
        for (int i = 0; i < 10'000; ++i) {
            const RawId next = source.next();
            QVERIFY(last < next);
            seen.insert(next);
            last = next;
        }
        QCOMPARE(seen.size(), std::size_t{10'000});
        // 4,096 a millisecond: the spill borrows from the coming ones and stays close to the clock.
        QCOMPARE(millisecondsIn(last) - millisecondsIn(*seen.begin()), std::uint64_t{2});
    }

    void aClockBeforeNineteenSeventyGivesIds() {
        const ManualClock clock(Instant{Milliseconds{-5'000}});
        SystemIdSource source(clock);
        const RawId first = source.next();
        QCOMPARE(millisecondsIn(first), std::uint64_t{0});
        QVERIFY(first < source.next());
    }

    void theSameSeedGivesTheSameIds() {
        const ManualClock clock(morning);
        SeededIdSource one(clock, 3);
        SeededIdSource other(clock, 3);
        SeededIdSource third(clock, 4);
        const RawId id = one.next();
        QCOMPARE(id, other.next());
        QVERIFY(id != third.next());
    }

    void twoSystemSourcesDoNotMeet() {
        const ManualClock clock(morning);
        SystemIdSource one(clock);
        SystemIdSource other(clock);
        QVERIFY(one.next() != other.next());
    }

    /// Else a tablet that sleeps is never long alone.
    void theTimeAsleepCounts() {
        timespec asleepToo{};
        QCOMPARE(::clock_gettime(CLOCK_BOOTTIME, &asleepToo), 0);
        const Milliseconds before(qint64{asleepToo.tv_sec} * 1'000 + asleepToo.tv_nsec / 1'000'000);
        const Milliseconds now = SystemClock().sinceBoot();
        QVERIFY(now >= before && now - before < std::chrono::seconds(30));
    }
    void theSystemClockRunsAndKnowsItsBoot() {
        const SystemClock clock;
        QVERIFY(clock.now() > Instant{} + 24h * 365 * 50);
        const auto before = clock.sinceBoot();
        QVERIFY(clock.sinceBoot() >= before);
        QVERIFY(!clock.boot().isNil());
        QCOMPARE(SystemClock().boot(), clock.boot());
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "IdTest.moc"
