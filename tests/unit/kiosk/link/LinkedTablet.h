// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Event.h"
#include "kiosk/link/HubLink.h"
#include "support/HubProcess.h"
#include "support/JournalBox.h"

#include <condition_variable>
#include <future>
#include <mutex>
#include <unordered_set>

namespace drempel::test {

/// A tablet as the kiosk puts it together: a journal on its thread, and a link.
class LinkedTablet {
  public:
    explicit LinkedTablet(const PairedDevice& device)
      : LinkedTablet(device.site, device.signKey) {}
    explicit LinkedTablet(SiteId site, const QByteArray& signKey = {})
      : ids_(clock_)
      , signer_(DeviceSigner::from(SecretBytes(signKey))) {
        box_.site = site;
        JournalOptions options{
            .file = box_.file(), .clock = clock_, .ids = ids_, .sealer = sealer_, .site = site};
        if (signer_) options.signer = &*signer_;
        journal_ = std::make_unique<JournalThread>(*Journal::open(std::move(options)));
        journal_->onPlaced([this](std::span<const Placed> placed) {
            const std::lock_guard lock(mutex_);
            for (const Placed& one : placed)
                here_.insert(one.event.envelope.id);
            arrived_.notify_all();
        });
    }
    ~LinkedTablet() { link_.reset(); }

    HubLink& connectTo(HubAddress address, Milliseconds requestTimeout = Milliseconds(20'000),
                       Milliseconds heartbeatTimeout = Milliseconds(45'000)) {
        link_ = std::make_unique<HubLink>(HubLinkOptions{.address = std::move(address),
                                                         .journal = *journal_,
                                                         .clock = clock_,
                                                         .announce = [](const Journal&) { return Draft{}; },
                                                         .version = "test",
                                                         .keyring = nullptr,
                                                         .unlockKey = {},
                                                         .requestTimeout = requestTimeout,
                                                         .heartbeatTimeout = heartbeatTimeout});
        link_->start();
        return *link_;
    }
    [[nodiscard]] HubLink& link() { return *link_; }
    [[nodiscard]] SyncStatus::Kind kind() const { return link_->status().kind; }

    /// Keeps so many events, and tells the link as the kiosk does. The last one's id.
    EventId keep(int count = 1) {
        std::promise<EventId> last;
        journal_->append(JournalBox::drafts(count), [&](const Result<std::vector<Placed>>& placed) {
            if (link_) link_->localAppended(count);
            last.set_value(placed ? placed->back().event.envelope.id : EventId());
        });
        return last.get_future().get();
    }
    /// Waits until the event is durable here.
    bool waitFor(const EventId& id) {
        std::unique_lock lock(mutex_);
        return arrived_.wait_for(lock, std::chrono::seconds(30), [&] { return here_.contains(id); });
    }
    [[nodiscard]] std::size_t count() {
        const std::lock_guard lock(mutex_);
        return here_.size();
    }

  private:
    SystemClock clock_;
    SystemIdSource ids_;
    NullSealer sealer_;
    Result<DeviceSigner> signer_;
    JournalBox box_;
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::unordered_set<EventId, IdHash> here_;
    std::unique_ptr<JournalThread> journal_;
    std::unique_ptr<HubLink> link_;
};

} // namespace drempel::test
