// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/SyncPorts.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace drempel::test {

/// A journal in memory behind both ports: what the protocol means by storing, with nothing of SQLite. It
/// never fails. One thread.
class ModelJournal final : public HubPort, public TabletPort {
  public:
    HubId hubId{RawId{9}};
    IncarnationId life{RawId{7}};
    std::vector<StoredEvent> events; ///< position order
    std::map<EventId, std::size_t> byId;
    std::vector<Digest> hashes{Digest()}; ///< running, by position
    std::vector<EventId> pending;         ///< the outbox
    std::vector<Answer> stuck;            ///< the attention list
    std::optional<Cursor> read_;
    TabletKeysPort* lane = nullptr;       ///< this tablet's keyring, if it seals
    const HubKeysPort* keyring = nullptr; ///< this hub's
    std::function<void()> sharesWriter;   ///< what leaving its shared writer does, once

    /// An event made here: stored, and in the outbox.
    void make(const StoredEvent& event) {
        keep(event);
        pending.push_back(event.envelope.id);
    }

    Result<RangeDigest> digest(IdRange range) const override {
        RangeDigest result{range, 0, {}};
        for (auto it = byId.lower_bound(EventId(range.first)); it != byId.end() && range.contains(it->first);
             ++it) {
            ++result.count;
            result.digest = nextRunningHash(result.digest, it->first);
        }
        return result;
    }
    Result<std::vector<EventId>> idsIn(IdRange range, int limit) const override {
        std::vector<EventId> ids;
        for (auto it = byId.lower_bound(EventId(range.first));
             it != byId.end() && range.contains(it->first) && std::ssize(ids) < limit; ++it)
            ids.push_back(it->first);
        return ids;
    }
    Result<std::vector<StoredEvent>> readByIds(std::span<const EventId> ids) const override {
        std::vector<StoredEvent> found;
        for (const EventId& id : ids)
            if (const auto it = byId.find(id); it != byId.end()) found.push_back(events[it->second]);
        return found;
    }
    Result<std::vector<Answer>> ingest(std::span<const StoredEvent> more) override {
        std::vector<Answer> answers;
        for (const StoredEvent& event : more)
            answers.push_back(Answer{event.envelope.id, keep(event), {}});
        return answers;
    }

    HubId hub() const override { return hubId; }
    IncarnationId incarnation() const override { return life; }
    Position safeUpTo() const override { return 0; }
    Position head() const override { return std::ssize(events); }
    Result<Digest> runningHash(Position position) const override {
        if (position > head()) return fail(ErrorCode::NotFound);
        return hashes[static_cast<std::size_t>(position)];
    }
    Result<std::vector<StoredEvent>> read(Position after, int limit) const override {
        const auto from = events.begin() + after;
        return std::vector<StoredEvent>(from, from + std::min<std::ptrdiff_t>(limit, events.end() - from));
    }

    Result<std::vector<StoredEvent>> outbox(int limit) const override {
        std::vector<EventId> first = pending;
        first.resize(std::min(first.size(), static_cast<std::size_t>(limit)));
        return readByIds(first);
    }
    Result<std::int64_t> outboxSize() const override { return std::ssize(pending); }
    Result<std::int64_t> attentionSize() const override { return std::ssize(stuck); }
    Status settle(std::span<const Answer> answers) override {
        for (const Answer& answer : answers) {
            if (std::erase(pending, answer.id) == 0) continue;
            if (answer.receipt == Receipt::Refused || answer.receipt == Receipt::Conflicting)
                stuck.push_back(answer);
        }
        return {};
    }
    Status queue(std::span<const EventId> ids) override {
        for (const EventId& id : ids)
            if (byId.contains(id) && std::find(pending.begin(), pending.end(), id) == pending.end())
                pending.push_back(id);
        return {};
    }
    Status retryRefused() override {
        for (const Answer& each : std::exchange(stuck, {}))
            each.receipt == Receipt::Refused ? pending.push_back(each.id) : stuck.push_back(each);
        return {};
    }
    Result<std::optional<Cursor>> cursor() const override { return read_; }
    Result<std::vector<Answer>> ingestWithCursor(std::span<const StoredEvent> more,
                                                 const Cursor& next) override {
        read_ = next;
        return ingest(more);
    }
    Status leaveSharedWriter() override {
        if (sharesWriter) std::exchange(sharesWriter, {})();
        return {};
    }
    TabletKeysPort* keys() override { return lane; }
    std::int64_t keyCounter() const override { return keyring != nullptr ? keyring->counter() : 0; }

  private:
    Receipt keep(const StoredEvent& event) {
        const auto [it, isNew] = byId.emplace(event.envelope.id, events.size());
        if (!isNew) return events[it->second] == event ? Receipt::Known : Receipt::Conflicting;
        events.push_back(event);
        hashes.push_back(nextRunningHash(hashes.back(), event.envelope.id));
        return Receipt::Stored;
    }
};

/// A sound event with this id: the first of a writer of its own.
inline StoredEvent eventWith(const EventId& id, const QByteArray& body = "body") {
    StoredEvent event;
    event.envelope.id = id;
    event.envelope.site = SiteId(RawId{1});
    event.envelope.writer = WriterId(id.raw());
    event.envelope.seq = 1;
    event.envelope.subject = SubjectId(RawId{2});
    event.body = body;
    event.envelope.bodyHash = Digest::of(body);
    return event;
}

/// The n-th id, in byte order.
inline EventId idOf(std::uint32_t n) {
    RawId raw{1};
    for (std::size_t i = 0; i < 4; ++i)
        raw[12 + i] = static_cast<std::uint8_t>(n >> (8 * (3 - i)));
    return EventId(raw);
}

} // namespace drempel::test
