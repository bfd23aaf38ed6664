// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SecretBytes.h"
#include "domain/Draft.h"
#include "sync/SyncPorts.h"

#include <algorithm>
#include <functional>

// The ports on a journal. Templates, because sync may not know the journal's folder: a program that has both
// writes HubOnJournal<Journal> and TabletOnJournal<Journal>. Used on the journal's thread.
namespace drempel {

template<class Journal, class Port>
class OnJournal : public Port {
  public:
    explicit OnJournal(Journal& journal)
      : journal_(journal) {}
    [[nodiscard]] Result<RangeDigest> digest(IdRange range) const override { return journal_.digest(range); }
    [[nodiscard]] Result<std::vector<EventId>> idsIn(IdRange range, int limit) const override {
        return journal_.idsIn(range, limit);
    }
    [[nodiscard]] Result<std::vector<StoredEvent>> readByIds(std::span<const EventId> ids) const override {
        return journal_.readByIds(ids);
    }
    [[nodiscard]] Result<std::vector<Answer>> ingest(std::span<const StoredEvent> events) override {
        return journal_.ingest(events);
    }

  protected:
    [[nodiscard]] Journal& journal() const { return journal_; }

  private:
    Journal& journal_;
};

/// A hub's journal with the hub's identity, which the caller keeps (it lives in the journal's meta).
template<class Journal>
class HubOnJournal final : public OnJournal<Journal, HubPort> {
  public:
    /// `keyCounter` is the keyring's, if there is one.
    HubOnJournal(Journal& journal, HubId hub, IncarnationId incarnation, Position safeUpTo,
                 std::function<std::int64_t()> keyCounter = {})
      : OnJournal<Journal, HubPort>(journal)
      , hub_(hub)
      , incarnation_(incarnation)
      , safeUpTo_(safeUpTo)
      , keyCounter_(std::move(keyCounter)) {}
    [[nodiscard]] std::int64_t keyCounter() const override { return keyCounter_ ? keyCounter_() : 0; }
    [[nodiscard]] HubId hub() const override { return hub_; }
    [[nodiscard]] IncarnationId incarnation() const override { return incarnation_; }
    [[nodiscard]] Position safeUpTo() const override { return safeUpTo_; }
    void setSafeUpTo(Position position) { safeUpTo_ = position; }
    void setIncarnation(IncarnationId incarnation) { incarnation_ = incarnation; }
    [[nodiscard]] Position head() const override { return this->journal().head(); }
    [[nodiscard]] Result<Digest> runningHash(Position position) const override {
        return this->journal().runningHash(position);
    }
    [[nodiscard]] Result<std::vector<StoredEvent>> read(Position after, int limit) const override {
        auto placed = this->journal().read(after, limit);
        if (!placed) return tl::unexpected(placed.error());
        std::vector<StoredEvent> events;
        events.reserve(placed->size());
        for (auto& one : *placed)
            events.push_back(std::move(one.event));
        return events;
    }

  private:
    HubId hub_;
    IncarnationId incarnation_;
    Position safeUpTo_;
    std::function<std::int64_t()> keyCounter_;
};

/// A hub's keyring towards the tablet with this unlock key.
template<class Keyring>
class HubKeysOnKeyring final : public HubKeysPort {
  public:
    HubKeysOnKeyring(Keyring& keyring, const SecretBytes& unlockKey)
      : keyring_(keyring)
      , unlockKey_(unlockKey) {}
    [[nodiscard]] std::int64_t counter() const override { return keyring_.counter(); }
    [[nodiscard]] Result<std::vector<WrappedKey>> since(std::int64_t after, int limit) const override {
        return keyring_.since(after, limit, unlockKey_);
    }
    [[nodiscard]] Status take(std::span<const WrappedKey> keys) override {
        return keyring_.take(keys, unlockKey_).map([](const auto&) {});
    }

  private:
    Keyring& keyring_;
    const SecretBytes& unlockKey_;
};

/// A tablet's keyring beside its journal: what new keys open is read at once. Journal's thread.
template<class Journal, class Keyring>
class TabletKeysOnKeyring final : public TabletKeysPort {
  public:
    TabletKeysOnKeyring(Journal& journal, Keyring& keyring, const SecretBytes& unlockKey)
      : journal_(journal)
      , keyring_(keyring)
      , unlockKey_(unlockKey) {}
    [[nodiscard]] std::int64_t counter() const override { return keyring_.counter(); }
    [[nodiscard]] Result<std::vector<WrappedKey>> since(std::int64_t after, int limit) const override {
        return keyring_.since(after, limit, unlockKey_);
    }
    [[nodiscard]] KeyLane lane() const override { return keyring_.lane(); }
    [[nodiscard]] Status setLane(const KeyLane& lane) override { return keyring_.setLane(lane); }
    [[nodiscard]] Status take(std::span<const WrappedKey> keys, const KeyLane& lane) override {
        const auto fresh = keyring_.take(keys, unlockKey_, lane);
        if (!fresh) return tl::unexpected(fresh.error());
        return fresh->empty() ? Status() : journal_.keysArrived(*fresh);
    }

  private:
    Journal& journal_;
    Keyring& keyring_;
    const SecretBytes& unlockKey_;
};

/// A tablet's journal. `announce` makes the first event of a new writer, which names the old one's head;
/// `keys` is its keyring's lane, if it seals.
template<class Journal>
class TabletOnJournal final : public OnJournal<Journal, TabletPort> {
  public:
    using Announce = std::function<Draft(const Journal&)>;

    TabletOnJournal(Journal& journal, Announce announce, TabletKeysPort* keys = nullptr)
      : OnJournal<Journal, TabletPort>(journal)
      , announce_(std::move(announce))
      , keys_(keys) {}
    [[nodiscard]] TabletKeysPort* keys() override { return keys_; }
    [[nodiscard]] Result<std::vector<StoredEvent>> outbox(int limit) const override {
        return this->journal().outbox(limit);
    }
    [[nodiscard]] Result<std::int64_t> outboxSize() const override { return this->journal().outboxSize(); }
    [[nodiscard]] Result<std::int64_t> attentionSize() const override {
        return this->journal().attention().map(
            [](const auto& items) { return static_cast<std::int64_t>(items.size()); });
    }
    [[nodiscard]] Status settle(std::span<const Answer> answers) override {
        return this->journal().settle(answers);
    }
    [[nodiscard]] Status queue(std::span<const EventId> ids) override { return this->journal().queue(ids); }
    [[nodiscard]] Status retryRefused() override { return this->journal().retryRefused(); }
    [[nodiscard]] Result<std::optional<Cursor>> cursor() const override { return this->journal().cursor(); }
    [[nodiscard]] Result<std::vector<Answer>> ingestWithCursor(std::span<const StoredEvent> events,
                                                               const Cursor& next) override {
        return this->journal().ingestWithCursor(events, next);
    }
    [[nodiscard]] Status leaveSharedWriter() override {
        if (!this->journal().writerSeenElsewhere()) return {};
        const auto placed = this->journal().startNewWriter(announce_(this->journal()));
        if (!placed) return tl::unexpected(placed.error());
        return {};
    }

  private:
    Announce announce_;
    TabletKeysPort* keys_;
};

} // namespace drempel
