// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/Faults.h"

#include "domain/Event.h"
#include "hub/store/Lives.h"

#include <array>
#include <stdexcept>

namespace drempel::sim {

namespace {

constexpr std::int64_t heartbeatTimeout = 45'000;
constexpr std::int64_t tenYears = 315'576'000'000;
constexpr int statuses[] = {0, 400, 401, 403, 404, 413, 429, 500, 503};
constexpr std::size_t children = 3;

} // namespace

void Faults::plan() {
    for (const double bad : {0.02, 0.2, 0.0})
        if (site_.chance(0.5)) site_.weather_ = Weather{bad, bad, bad / 4};
    for (auto& tablet : site_.tablets_) {
        if (site_.chance(0.3)) tablet->clockOffset = Milliseconds(site_.between(-tenYears, tenYears));
        site_.after(Milliseconds(site_.between(0, site_.troubleLasts_.count() / 2)),
                    [to = tablet.get()] { to->start(); });
    }
    const auto steps = site_.between(20, 60);
    for (std::int64_t i = 0; i < steps; ++i)
        site_.after(Milliseconds(site_.between(0, site_.troubleLasts_.count())),
                    [&site = site_] { Faults(site).happen(); });
}

void Faults::happen() {
    Tablet& tablet = *site_.tablets_[static_cast<std::size_t>(site_.between(0, Site::tabletCount - 1))];
    const auto what = site_.between(0, 99);
    if (what < 50)
        tap(tablet);
    else if (what < 85)
        happenToTablet(tablet, what);
    else
        happenToHub(what);
}

void Faults::happenToTablet(Tablet& tablet, std::int64_t what) {
    if (what < 60) return cutLink(tablet);
    if (what < 65) return crash(tablet);
    if (what < 70) return tablet.disk.failPoint().arm(static_cast<int>(site_.between(1, 12)));
    if (what < 73) {
        tablet.clockOffset = Milliseconds(site_.between(-tenYears, tenYears));
        return;
    }
    if (what < 76) return tablet.feed(input::NetworkChanged{site_.chance(0.7)});
    if (what < 80) return site_.drawer_.push_back(tablet.disk.image());
    if (what < 82) {
        // An image put back, on this tablet or on another one: a clone of a tablet that still runs.
        if (site_.drawer_.empty()) return;
        return replace(
            tablet,
            &site_.drawer_[static_cast<std::size_t>(site_.between(0, std::ssize(site_.drawer_) - 1))]);
    }
    if (what < 84) {
        const Tablet& other = *site_.tablets_[static_cast<std::size_t>(site_.between(0, 4))];
        const Image image = const_cast<Tablet&>(other).disk.image();
        return replace(tablet, &image);
    }
    replace(tablet, nullptr);
}

void Faults::happenToHub(std::int64_t what) {
    if (what < 89) return restartHub();
    if (what < 90) return erase();
    if (what < 92) return misbehave();
    if (what < 94) return site_.hub_.disk.failPoint().arm(static_cast<int>(site_.between(1, 12)));
    if (what < 96) return site_.backups_.push_back(site_.hub_.disk.image());
    if (what < 99) {
        if (site_.backups_.empty()) return;
        const auto which = static_cast<std::size_t>(site_.between(0, std::ssize(site_.backups_) - 1));
        return replaceHub(&site_.backups_[which], site_.chance(0.5));
    }
    replaceHub(nullptr, false);
}

void Faults::tap(Tablet& tablet) {
    if (!tablet.isUp) return;
    const auto kept = tablet.tap(static_cast<std::size_t>(site_.between(1, children)),
                                 static_cast<int>(site_.between(0, 9)));
    if (kept) site_.mustSurvive_.insert(*kept);
    site_.say(tablet.name() + (kept ? " keeps " + kept->toString().toStdString() : " could not keep"));
}

void Faults::crash(Tablet& tablet) {
    site_.say(tablet.name() + " crashes");
    tablet.crash();
    site_.after(Milliseconds(site_.between(100, 20'000)), [to = &tablet] { to->start(); });
}

void Faults::cutLink(Tablet& tablet) {
    tablet.hasLink = !tablet.hasLink;
    site_.say(tablet.name() + (tablet.hasLink ? " reaches the hub" : " is cut off"));
    if (tablet.hasLink || tablet.stream == 0) return;
    // The stream is dead now; the tablet hears of it at once, or only from the silence.
    tablet.streamAlive = false;
    const auto silence = Milliseconds(site_.chance(0.5) ? 10 : site_.between(10, heartbeatTimeout));
    site_.after(silence, [to = &tablet, life = tablet.life, stream = tablet.stream] {
        if (to->life != life || to->stream != stream) return;
        to->stream = 0;
        to->feed(input::LiveClosed{stream, LinkFailure::Timeout});
    });
}

void Faults::replace(Tablet& tablet, const Image* image) {
    site_.say(tablet.name() + (image ? " gets an image" : " is wiped"));
    tablet.crash();
    if (image)
        tablet.disk.putBack(*image);
    else
        tablet.disk.wipe();
    site_.countSurvivors();
    site_.after(Milliseconds(site_.between(100, 20'000)), [to = &tablet] { to->start(); });
}

void Faults::restartHub() {
    site_.say("the hub restarts");
    site_.hub_.isUp = false;
    site_.hub_.disk.restart();
    site_.hub_.begin();
    for (auto& tablet : site_.tablets_) {
        if (!tablet->streamAlive) continue;
        tablet->streamAlive = false;
        site_.after(Milliseconds(site_.between(1, 50)),
                    [to = tablet.get(), life = tablet->life, stream = tablet->stream] {
                        if (to->life != life || to->stream != stream) return;
                        to->stream = 0;
                        to->feed(input::LiveClosed{stream, LinkFailure::Network});
                    });
    }
    site_.after(Milliseconds(site_.between(100, 10'000)), [&site = site_] { site.hub_.isUp = true; });
}

void Faults::misbehave() {
    site_.hub_.status = statuses[site_.between(0, std::ssize(statuses) - 1)];
    site_.say("the hub answers " + std::to_string(*site_.hub_.status));
    site_.after(Milliseconds(site_.between(100, 15'000)), [&site = site_] { site.hub_.status.reset(); });
}

void Faults::erase() {
    Site::Hub& hub = site_.hub_;
    if (!hub.isUp || site_.erased_) return;
    hub.clock.setWall(theStart + site_.now());
    const SubjectId child = subjectOf(childOf(static_cast<std::size_t>(site_.between(1, children))));
    const Body tombstone =
        composeBody(SubjectErased{child, EventId(RawId{1}), EventId(RawId{2})}, Author{}, hub.clock);
    const auto placed = hub.disk.journal().append(std::array{draftOf(subjectOf(theSite), tombstone)});
    if (placed) {
        site_.erased_ = {child, placed->front().event.envelope.id};
        site_.mustSurvive_.insert(site_.erased_->tombstone);
    }
    hub.disk.mend();
    site_.say(placed ? "a child is erased" : "a child could not be erased");
    site_.tellLive();
}

void Faults::replaceHub(const Image* image, bool properly) {
    restartHub();
    Site::Hub& hub = site_.hub_;
    site_.say(!image     ? "the hub is a new one"
              : properly ? "the hub is restored from a backup"
                         : "the hub's disk is put back without a word");
    if (image)
        hub.disk.putBack(*image);
    else
        hub.disk.wipe();
    if (!image) hub.id = HubId(hub.ids.next());
    if (properly && !hub::beginLifePutBack(hub.disk.journal(), hub.ids, hub.clock))
        throw std::runtime_error("cannot restore");
    hub.begin();
    site_.countSurvivors();
}

} // namespace drempel::sim
