// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Routes.h"

#include "base/Wrap.h"
#include "journal/keys/KeyWrap.h"
#include "support/StillHub.h"

#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>

using namespace drempel;
using namespace drempel::hub;
using namespace drempel::test;

namespace {

const DeviceId door{RawId{0xD0}};
const DeviceId group{RawId{0xD1}};

/// The routes of a hub, whose network thread is this one and runs jobs only when told.
class RoutesHub : public StillHub {
  public:
    RoutesHub() {
        if (!journal->openKeyring(siteKey.bytes())) qFatal("keyring");
        routes_ = routesOf({*journal, *devices, pairings_, *cards, siteKey.bytes(), codeKey_, limits,
                            metrics_, clock, [this](std::function<void()> job) {
                                const std::lock_guard guard(mutex_);
                                jobs_.push_back(std::move(job));
                                some_.notify_all();
                            }});
    }
    /// Status of each answer, in the order in which they came.
    std::vector<int> answers;

    void ask(const char* path, const QByteArray& body, DeviceId device) {
        const auto route = std::ranges::find_if(
            routes_, [&](const Route& one) { return one.path == path && one.method == "POST"; });
        RequestHead head;
        head.method = "POST";
        head.path = path;
        route->handle({head, device, body},
                      [this](const Response& response) { answers.push_back(response.status); });
    }
    /// Waits for one job of the network thread and runs it.
    void runJob() {
        std::unique_lock lock(mutex_);
        some_.wait(lock, [this] { return !jobs_.empty(); });
        const auto job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        job();
    }
    SecretBytes unlockKeyOf(DeviceId device) { return *devices->unlockKeyOf(device, siteKey.bytes()); }
    DeviceId pair(const QString& name) {
        return devices->pair({name, DeviceRole::Door, {}, name.toUtf8()}, siteKey.bytes(), clock, ids)
            ->device.id;
    }

    Limits limits;

  private:
    SecretBytes codeKey_ = SecretBytes::random(32);
    Metrics metrics_;
    Pairings pairings_{*devices, siteKey.bytes(), journal->identity().site, {}, clock, ids};
    std::vector<Route> routes_;
    std::mutex mutex_;
    std::condition_variable some_;
    std::deque<std::function<void()>> jobs_;
};

KeysPush keysUnder(const SecretBytes& unlockKey, int count, IdSource& ids) {
    KeysPush push;
    for (int i = 1; i <= count; ++i) {
        WrappedKey key{i, ids.make<KeyId>(), ids.make<SubjectId>(), {}};
        key.wrapped =
            *wrap(unlockKey, SecretBytes::random(wrapKeyBytes).view(), contextOf(key.key, key.subject));
        push.keys.push_back(std::move(key));
    }
    return push;
}

} // namespace

class RoutesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oneTabletComparesOnceAtATimeSoThatOthersGetTheirTurn() {
        RoutesHub hub;
        const QByteArray everything = toWire(ReconcileRequest{{RangeDigest{}}});
        hub.ask(endpoint::reconcile, everything, door);
        hub.ask(endpoint::reconcile, everything, door);
        QCOMPARE(hub.answers, std::vector<int>{429});
        hub.ask(endpoint::reconcile, everything, group); // somebody else's turn is their own
        hub.runJob();
        hub.runJob();
        QCOMPARE(hub.answers, (std::vector<int>{429, 200, 200}));
        hub.ask(endpoint::reconcile, everything, door);
        hub.runJob();
        QCOMPARE(hub.answers.back(), 200);
        hub.ask(endpoint::reconcile, toWire(ReconcileRequest{{RangeDigest{}, RangeDigest{}}}), door);
        hub.runJob();
        QCOMPARE(hub.answers.back(), 400);
        hub.ask(endpoint::reconcile, everything, door); // a mistake does not keep it out
        hub.runJob();
        QCOMPARE(hub.answers.back(), 200);
    }
    void aTabletFillsNobodysKeyring() {
        RoutesHub hub;
        hub.limits.keysPerDay = 1'000;
        const DeviceId flooder = hub.pair(QStringLiteral("Deur"));
        const DeviceId other = hub.pair(QStringLiteral("Groep"));
        const auto push = [&](DeviceId from, const KeysPush& keys) {
            hub.ask(endpoint::keys, toWire(keys), from);
            if (hub.answers.empty() || hub.answers.back() != 429) hub.runJob();
        };
        const KeysPush many = keysUnder(hub.unlockKeyOf(flooder), 600, hub.ids);
        push(flooder, many);
        hub.answers.clear();
        push(flooder, keysUnder(hub.unlockKeyOf(flooder), 401, hub.ids));
        QCOMPARE(hub.answers, std::vector<int>{429});
        hub.answers.clear();
        push(flooder, keysUnder(hub.unlockKeyOf(flooder), 100, hub.ids));
        push(flooder, {{many.keys.begin(), many.keys.begin() + 300}}); // which the hub has: they do not count
        push(flooder, keysUnder(hub.unlockKeyOf(flooder), 300, hub.ids));
        push(other, keysUnder(hub.unlockKeyOf(other), 300, hub.ids));
        QCOMPARE(hub.answers, (std::vector<int>{200, 200, 200, 200}));
        hub.answers.clear();
        push(flooder, keysUnder(hub.unlockKeyOf(flooder), 1, hub.ids));
        QCOMPARE(hub.answers, std::vector<int>{429});
        QCOMPARE(hub.journal->keyring()->size(), 1'300);
        hub.clock.advance(Milliseconds(24 * 3'600'000));
        hub.answers.clear();
        push(flooder, keysUnder(hub.unlockKeyOf(flooder), 1, hub.ids));
        QCOMPARE(hub.answers, std::vector<int>{200});
    }
    void manyRequestsAtOnceAreNoWayAround() {
        RoutesHub hub;
        hub.limits.keysPerDay = 1'000;
        const DeviceId flooder = hub.pair(QStringLiteral("Deur"));
        for (int i = 0; i < 3; ++i)
            hub.ask(endpoint::keys, toWire(keysUnder(hub.unlockKeyOf(flooder), 500, hub.ids)), flooder);
        QCOMPARE(hub.answers, std::vector<int>{429});
        hub.runJob();
        hub.runJob();
        QCOMPARE(hub.answers, (std::vector<int>{429, 200, 200}));
    }
};

QTEST_GUILESS_MAIN(RoutesTest)
#include "RoutesTest.moc"
