// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/Tablet.h"
#include "sync/HubSide.h"

#include <queue>

#include <functional>
#include <map>
#include <random>
#include <set>

namespace drempel::sim {

using Random = std::mt19937_64;

/// What goes wrong on its own in one schedule, as chances between 0 and 1.
struct Weather {
    double lost = 0;
    double doubled = 0;
    double late = 0;
};

/// One daycare in play: tablets, a hub, the network between them and the time that passes. Everything that
/// happens follows from the seed. One thread.
class Site {
  public:
    static constexpr std::size_t tabletCount = 5;

    Site(std::uint64_t seed, const QString& folder, bool verbose);

    /// Plays the schedule, heals and waits. Empty when all held, else what did not.
    [[nodiscard]] std::string play();

    // What tablets ask of the world ------------------------------------------------------------------
    [[nodiscard]] Milliseconds now() const { return now_; }
    void after(Milliseconds pause, std::function<void()> what);
    /// Sends to the hub; `arrive` is called zero, one or more times with what came of it.
    void send(Tablet& tablet, const HttpRequest& request, std::function<void(const Delivery&)> arrive);
    void openLive(Tablet& tablet, std::uint32_t stream);
    [[nodiscard]] const WireLimits& limits() const { return limits_; }
    [[nodiscard]] DeviceKeys& devices() { return devices_; }
    /// Of all tablets: a clone has that of its original.
    [[nodiscard]] const SecretBytes& unlockKey() const { return unlockKey_; }
    [[nodiscard]] bool chance(double p) { return unit_(random_) < p; }
    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high);
    void say(const std::string& what) const;

  private:
    friend class Faults;
    friend class Verdict;

    struct Hub {
        HubId id;
        IncarnationId incarnation;
        ManualClock clock;
        SeededIdSource ids;
        SecretBytes siteKey = SecretBytes::random(32);
        Disk disk;
        bool isUp = true;
        std::optional<int> status; ///< instead of every answer; 0 for garbage

        Hub(const QString& folder, std::uint64_t seed, DeviceKeys& devices);
        /// What the real one does with its journal before it answers anything.
        void begin();
    };
    /// A child whose erasure the hub's journal holds.
    struct Erased {
        SubjectId child;
        EventId tombstone;
    };
    struct Due {
        Milliseconds at;
        std::uint64_t order = 0;
        std::function<void()> what;
        [[nodiscard]] bool operator<(const Due& other) const {
            return std::tie(other.at, other.order) < std::tie(at, order);
        }
    };

    void playUntil(Milliseconds end);
    [[nodiscard]] Delivery answer(const HttpRequest& request);
    [[nodiscard]] HttpReply answerUp(const HttpRequest& request);
    [[nodiscard]] HttpReply answerAboutKeys(const HubPort& hub, const HttpRequest& request);
    void tellLive();
    void heal();
    /// After something was destroyed: what still exists somewhere must be everywhere in the end.
    void countSurvivors();
    [[nodiscard]] Milliseconds latency();

    Random random_;
    std::uniform_real_distribution<double> unit_{0.0, 1.0};
    bool verbose_;
    Milliseconds troubleLasts_; ///< short schedules are dense: much happens while a message is under way
    SecretBytes unlockKey_ = SecretBytes::random(32);
    WireLimits limits_; ///< small, so that there are many batches and splits
    Milliseconds now_{0};
    std::uint64_t order_ = 0;
    std::priority_queue<Due> due_;
    Weather weather_;
    bool healed_ = false;
    DeviceKeys devices_;
    Hub hub_;
    std::vector<std::unique_ptr<Tablet>> tablets_;
    std::optional<Erased> erased_;
    std::set<EventId> mustSurvive_; ///< kept at a tap, and not destroyed everywhere since
    std::vector<Image> drawer_;     ///< images of tablets
    std::vector<Image> backups_;    ///< images of the hub
    std::string broken_;
};

inline const SiteId theSite{RawId{0x51}};
inline const Instant theStart{Milliseconds{1'767'225'600'000}};

} // namespace drempel::sim
