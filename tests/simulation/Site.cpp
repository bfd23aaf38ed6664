// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/Site.h"

#include "hub/store/Lives.h"
#include "simulation/Faults.h"
#include "simulation/Verdict.h"

#include <QList>

#include <cstdio>
#include <stdexcept>

namespace drempel::sim {

namespace {

/// With word that the network is back, and without: timers, a silent stream and a lost request at worst.
constexpr Milliseconds drainsAfterWord{5'000};
constexpr Milliseconds drainsByItself{120'000};

} // namespace

Site::Hub::Hub(const QString& folder, std::uint64_t seed, DeviceKeys& devices)
  : id(RawId{0x10, 1})
  , clock(theStart)
  , ids(clock, seed)
  , disk(folder + QStringLiteral("/hub.db"), theSite, clock, ids, siteKey, devices, true) {
    begin();
}

void Site::Hub::begin() {
    const auto lives = hub::beginLife(disk.journal(), ids);
    if (!lives) throw std::runtime_error("the hub cannot begin: " + lives.error().detail);
    incarnation = lives->present;
}

Site::Site(std::uint64_t seed, const QString& folder, bool verbose)
  : random_(seed)
  , verbose_(verbose)
  , troubleLasts_(between(0, 1) == 0 ? between(500, 5'000) : between(5'000, 60'000))
  , hub_(folder, random_(), devices_) {
    limits_.maxEvents = between(3, 20); // at least what one tap writes
    limits_.maxIds = between(2, 20);
    limits_.maxRanges = between(3, 20);
    limits_.idsPerRange = between(1, 8);
    limits_.maxKeys = between(1, 20);
    for (std::size_t i = 0; i < tabletCount; ++i)
        tablets_.push_back(std::make_unique<Tablet>(*this, i, random_(), folder));
}

std::string Site::play() {
    Faults(*this).plan();
    playUntil(troubleLasts_);
    heal();
    const bool hasWord = chance(0.5);
    if (hasWord)
        for (auto& tablet : tablets_)
            tablet->feed(input::NetworkChanged{true});
    const Milliseconds healedAt = now_;
    Verdict verdict(*this);
    const Milliseconds limit = healedAt + (hasWord ? drainsAfterWord : drainsByItself);
    while (now_ < limit && !verdict.isQuiet())
        playUntil(std::min(limit, now_ + Milliseconds(500)));
    return broken_.empty() ? verdict.find() : broken_;
}

void Site::after(Milliseconds pause, std::function<void()> what) {
    due_.push(Due{now_ + pause, ++order_, std::move(what)});
}

void Site::playUntil(Milliseconds end) {
    while (!due_.empty() && due_.top().at <= end) {
        const Due next = due_.top();
        due_.pop();
        now_ = next.at;
        next.what();
        if (order_ > 200'000) {
            broken_ = "no end to it";
            break;
        }
    }
    now_ = end;
}

std::int64_t Site::between(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(high - low + 1));
}

Milliseconds Site::latency() {
    if (!healed_ && chance(weather_.late)) return Milliseconds(between(50, 20'000));
    return Milliseconds(between(1, 20));
}

void Site::say(const std::string& what) const {
    if (verbose_) std::printf("%8lld  %s\n", static_cast<long long>(now_.count()), what.c_str());
}

void Site::send(Tablet& tablet, const HttpRequest& request, std::function<void(const Delivery&)> arrive) {
    const auto refuse = [&](LinkFailure why) {
        after(latency(), [arrive, why] { arrive(tl::unexpected(why)); });
    };
    if (!tablet.hasLink) {
        if (chance(0.5)) refuse(LinkFailure::Network); // else silence, until the time-out
        return;
    }
    if (!healed_ && chance(weather_.lost)) return;
    const int copies = !healed_ && chance(weather_.doubled) ? 2 : 1;
    for (int copy = 0; copy < copies; ++copy) {
        after(latency(), [this, request, arrive, from = &tablet] {
            const Delivery delivery = answer(request);
            if (!from->hasLink || (!healed_ && chance(weather_.lost))) return;
            const int echoes = !healed_ && chance(weather_.doubled) ? 2 : 1;
            for (int echo = 0; echo < echoes; ++echo)
                after(latency(), [arrive, delivery] { arrive(delivery); });
        });
    }
}

Delivery Site::answer(const HttpRequest& request) {
    if (!hub_.isUp) return tl::unexpected(LinkFailure::Network);
    if (hub_.status && *hub_.status != 0) return HttpReply{*hub_.status, {}};
    HttpReply reply = answerUp(request);
    hub_.disk.mend();
    if (hub_.status) reply.body.chop(1 + reply.body.size() / 3); // garbage: it breaks off
    return reply;
}

HttpReply Site::answerUp(const HttpRequest& request) {
    hub_.clock.setWall(theStart + now_);
    HubOnJournal<Journal> hub(hub_.disk.journal(), hub_.id, hub_.incarnation, 0,
                              [this] { return hub_.disk.keyring().counter(); });
    if (request.target.startsWith(endpoint::keys)) return answerAboutKeys(hub, request);
    const auto reply = [](const auto& answer) {
        return answer ? HttpReply{200, toWire(*answer)} : HttpReply{503, {}};
    };
    if (!request.isPost) {
        const auto cursor = cursorFromText(request.target.split('=').back());
        if (!cursor) return {400, {}};
        const auto pulled = answerPull(hub, *cursor, limits_.maxEvents, hub_.clock.now());
        if (!pulled) return {503, {}};
        if (const auto* needed = std::get_if<ReconcileNeeded>(&*pulled)) return {409, toWire(*needed)};
        return {200, toWire(std::get<PullAnswer>(*pulled))};
    }
    if (request.target == endpoint::events) {
        const auto batch = fromWire<PushedBatch>(request.body);
        if (!batch) return {400, {}};
        const HttpReply answered = reply(answerPush(hub, *batch));
        tellLive();
        return answered;
    }
    if (request.target == endpoint::reconcile) {
        const auto asked = fromWire<ReconcileRequest>(request.body);
        return asked ? reply(answerReconcile(hub, *asked, limits_)) : HttpReply{400, {}};
    }
    const auto asked = fromWire<FetchRequest>(request.body);
    return asked ? reply(answerFetch(hub, *asked)) : HttpReply{400, {}};
}

HttpReply Site::answerAboutKeys(const HubPort& hub, const HttpRequest& request) {
    HubKeysOnKeyring<Keyring> keys(hub_.disk.keyring(), unlockKey_);
    if (!request.isPost) {
        const auto answer = answerKeys(hub, keys, request.target.split('=').back().toLongLong(), limits_);
        return answer ? HttpReply{200, toWire(*answer)} : HttpReply{503, {}};
    }
    const auto push = fromWire<KeysPush>(request.body);
    if (!push) return {400, {}};
    const auto taken = answerKeysPush(hub, keys, *push);
    if (taken && taken->counter != taken->before) tellLive();
    return taken ? HttpReply{200, toWire(*taken)} : HttpReply{503, {}};
}

void Site::openLive(Tablet& tablet, std::uint32_t stream) {
    const auto isCurrent = [from = &tablet, life = tablet.life, stream] {
        return from->life == life && from->stream == stream;
    };
    after(latency(), [this, from = &tablet, stream, isCurrent] {
        if (!isCurrent()) return;
        if (!from->hasLink || !hub_.isUp || hub_.status) {
            from->stream = 0;
            say(from->name() + " cannot listen");
            return from->feed(input::LiveClosed{stream, LinkFailure::Network});
        }
        say(from->name() + " listens, stream " + std::to_string(stream));
        from->streamAlive = true;
        from->streamTime = now_;
        from->feed(input::LiveOpened{stream});
        if (isCurrent() && from->streamAlive)
            from->feed(input::LivePosition{stream, hub_.disk.journal().head()});
    });
}

void Site::tellLive() {
    const Position head = hub_.disk.journal().head();
    for (auto& tablet : tablets_) {
        if (!tablet->streamAlive) continue;
        // One connection: what is said first arrives first.
        tablet->streamTime = std::max(tablet->streamTime, now_ + latency());
        after(tablet->streamTime - now_,
              [this, to = tablet.get(), stream = tablet->stream, life = tablet->life, head] {
                  if (to->life == life && to->stream == stream && to->streamAlive) {
                      say(to->name() + " hears " + std::to_string(head));
                      to->feed(input::LivePosition{stream, head});
                  }
              });
    }
}

void Site::heal() {
    say("healed");
    healed_ = true;
    hub_.isUp = true;
    hub_.status.reset();
    hub_.disk.failPoint().arm(0);
    for (auto& tablet : tablets_) {
        tablet->disk.failPoint().arm(0);
        tablet->requests = 0;
        tablet->hasLink = true;
        tablet->start();
        tablet->retryAttention();
    }
}

void Site::countSurvivors() {
    std::set<EventId> somewhere;
    const auto look = [&](Disk& disk) {
        for (const StoredEvent& event : disk.events())
            somewhere.insert(event.envelope.id);
    };
    look(hub_.disk);
    for (auto& tablet : tablets_)
        look(tablet->disk);
    std::erase_if(mustSurvive_, [&](const EventId& id) { return !somewhere.contains(id); });
}

} // namespace drempel::sim
