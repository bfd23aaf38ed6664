// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/Disk.h"
#include "sync/ClientExchange.h"
#include "sync/JournalPorts.h"

#include <optional>

namespace drempel::sim {

class Site;

/// The n-th child of the daycare.
inline ChildId childOf(std::size_t n) {
    return ChildId(RawId{0xC0, static_cast<std::uint8_t>(n)});
}

/// One tablet: a journal, a machine, a clock that may be wrong. Plays the part of the kiosk's link.
class Tablet {
  public:
    Tablet(Site& site, std::size_t number, std::uint64_t seed, const QString& folder);

    /// Somebody taps. The id if the screen may say "bewaard".
    std::optional<EventId> tap(std::size_t child, int what);
    void start();
    /// The power goes.
    void crash();
    void feed(const Input& input);
    void setClock();
    [[nodiscard]] std::string name() const { return "tablet " + std::to_string(number_); }
    /// A person looks at what needs attention and says: again.
    void retryAttention();

    ManualClock clock{Instant{}};
    SeededIdSource ids;
    Disk disk;
    Milliseconds clockOffset{0};
    bool isUp = false;
    bool hasLink = true;      ///< the network between this tablet and the hub
    bool streamAlive = false; ///< positions get through
    std::uint32_t stream = 0;
    Milliseconds streamTime{0};
    std::uint64_t seed;
    std::optional<ClientMachine> machine;
    int requests = 0;
    std::uint32_t life = 0; ///< counts restarts: what belongs to an earlier one is not for this one

  private:
    void perform(const action::Request& request);
    void perform(const action::Abort&);
    void perform(const action::OpenLive& open);
    void perform(const action::CloseLive&);
    void perform(const action::StartTimer& start);
    void perform(const action::StopTimer&) {}
    void arrived(const Asked& asked, const Delivery& delivery);
    using Keys = TabletKeysOnKeyring<Journal, Keyring>;
    [[nodiscard]] Keys keys();
    [[nodiscard]] TabletOnJournal<Journal> port(Keys* keys);
    /// After a failure of the disk.
    void mend();

    Site& site_;
    std::size_t number_;
    std::uint32_t waitingFor_ = 0;
};

} // namespace drempel::sim
