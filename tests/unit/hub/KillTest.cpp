// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/IdSource.h"
#include "support/HubClient.h"
#include "support/HubProcess.h"
#include "support/JournalBox.h"
#include "sync/Wire.h"

#include <QSet>

#include <atomic>
#include <random>
#include <thread>

using namespace drempel;
using namespace drempel::test;

namespace {

constexpr int batch = 20;

/// Pushes batches as fast as the hub answers, and keeps the ids of what was acknowledged. After an answer
/// that did not come, sends the same batch again, as a tablet does.
class Pusher {
  public:
    explicit Pusher(const PairedDevice& device)
      : ids_(clock_)
      , writer_(device.site, ids_, clock_) {
        writer_.signWith(device.signKey);
    }

    void run(quint16 port, const QByteArray& token, std::atomic<int>& pushes) {
        HubClient client(port, token);
        while (true) {
            if (waiting_.empty()) waiting_ = writer_.next(batch);
            const auto answer = client.post(endpoint::events, toWire(PushRequest{waiting_}));
            const auto pushed = fromWire<PushAnswer>(answer.body);
            if (answer.status != 200 || !pushed) return;
            for (const Answer& one : pushed->answers)
                if (one.receipt == Receipt::Stored || one.receipt == Receipt::Known)
                    acknowledged.push_back(one.id);
            waiting_.clear();
            ++pushes;
        }
    }
    std::vector<EventId> acknowledged;

  private:
    SystemClock clock_;
    SystemIdSource ids_;
    RemoteWriter writer_;
    std::vector<StoredEvent> waiting_;
};

std::vector<EventId> everythingAt(quint16 port, const QByteArray& token) {
    std::vector<EventId> ids;
    HubClient client(port, token);
    for (Cursor cursor; true;) {
        const auto answer = client.get(QByteArray(endpoint::events) + "?after=" + cursorToText(cursor));
        const auto pulled = fromWire<PullAnswer>(answer.body);
        if (answer.status != 200 || !pulled) return {};
        for (const StoredEvent& event : pulled->events)
            ids.push_back(event.envelope.id);
        cursor = pulled->next;
        if (!pulled->more) return ids;
    }
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatTheHubAcknowledgedSurvivesItsDeath() {
        // The milliseconds before each kill come from a seed that is printed, so that a failure replays.
        const auto seed = qEnvironmentVariableIntValue("DREMPEL_KILL_SEED");
        const int kills =
            qEnvironmentVariableIsSet("DREMPEL_KILLS") ? qEnvironmentVariableIntValue("DREMPEL_KILLS") : 100;
        std::mt19937 random(static_cast<unsigned>(seed));
        qInfo("seed %d, %d kills", seed, kills);

        HubProcess hub;
        QVERIFY(hub.start());
        const PairedDevice device = hub.pair(QStringLiteral("Deur"));
        QVERIFY(!device.token.isEmpty());
        std::vector<std::unique_ptr<Pusher>> pushers;
        for (int i = 0; i < 3; ++i)
            pushers.push_back(std::make_unique<Pusher>(device));

        for (int kill = 0; kill < kills; ++kill) {
            std::atomic<int> pushes = 0;
            std::vector<std::thread> threads;
            for (const auto& pusher : pushers)
                threads.emplace_back([&, one = pusher.get()] { one->run(hub.port(), device.token, pushes); });
            const int after = std::uniform_int_distribution<int>(0, 12)(random);
            const bool busy = QTest::qWaitFor([&] { return pushes >= after; }, 10'000);
            hub.kill();
            for (std::thread& thread : threads)
                thread.join();
            QVERIFY(busy);
            QVERIFY2(hub.start(), "the hub does not start again on its data");
        }

        const std::vector<EventId> held = everythingAt(hub.port(), device.token);
        const QSet<EventId> distinct(held.begin(), held.end());
        QCOMPARE(static_cast<std::size_t>(distinct.size()), held.size());
        std::size_t acknowledged = 0;
        for (const auto& pusher : pushers) {
            acknowledged += pusher->acknowledged.size();
            for (const EventId& id : pusher->acknowledged)
                QVERIFY2(distinct.contains(id), "an acknowledged event is lost");
        }
        qInfo("%zu acknowledged, %zu held", acknowledged, held.size());
        QVERIFY(acknowledged > 0);
        QCOMPARE(hub.command(QStringLiteral("verify")), 0);
        QCOMPARE(hub.stop(), 0);
        QCOMPARE(hub.command(QStringLiteral("verify")), 0);
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
