// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Envelope.h"
#include "domain/Sync.h"

#include <optional>
#include <span>
#include <vector>

namespace drempel {

/// What both sides need of a journal. Used on the thread that owns the journal; what a call returned as
/// success is durable. JournalPorts.h puts both ports on a Journal.
class ExchangePort {
  public:
    virtual ~ExchangePort() = default;
    [[nodiscard]] virtual Result<RangeDigest> digest(IdRange range) const = 0;
    /// The first `limit` ids of the range, in byte order.
    [[nodiscard]] virtual Result<std::vector<EventId>> idsIn(IdRange range, int limit) const = 0;
    /// Those that are here, in the order asked for.
    [[nodiscard]] virtual Result<std::vector<StoredEvent>> readByIds(std::span<const EventId> ids) const = 0;
    /// An answer per event, in order; one that is refused holds up none of the others.
    [[nodiscard]] virtual Result<std::vector<Answer>> ingest(std::span<const StoredEvent> events) = 0;
};

/// A hub's journal, as HubSide.h uses it.
class HubPort : public ExchangePort {
  public:
    [[nodiscard]] virtual HubId hub() const = 0;
    [[nodiscard]] virtual IncarnationId incarnation() const = 0;
    /// Up to here a verified backup or a second hub holds everything.
    [[nodiscard]] virtual Position safeUpTo() const = 0;
    [[nodiscard]] virtual Position head() const = 0;
    /// NotFound beyond the head.
    [[nodiscard]] virtual Result<Digest> runningHash(Position position) const = 0;
    /// What follows `after`, at most `limit`, in position order.
    [[nodiscard]] virtual Result<std::vector<StoredEvent>> read(Position after, int limit) const = 0;
    /// The number of the keyring's last change; 0 when this hub seals nothing.
    [[nodiscard]] virtual std::int64_t keyCounter() const { return 0; }
};

/// A hub's keyring towards one tablet, whose unlock key wraps what travels. Used on any one thread.
class HubKeysPort {
  public:
    virtual ~HubKeysPort() = default;
    [[nodiscard]] virtual std::int64_t counter() const = 0;
    /// At most `limit` changes after a number, in order.
    [[nodiscard]] virtual Result<std::vector<WrappedKey>> since(std::int64_t after, int limit) const = 0;
    /// Keeps them durably. Corrupt, and keeps none, when one does not open.
    [[nodiscard]] virtual Status take(std::span<const WrappedKey> keys) = 0;
};

/// A tablet's keyring, as ClientSide.h uses it; wrapped for the lane, see HubKeysPort.
class TabletKeysPort {
  public:
    virtual ~TabletKeysPort() = default;
    [[nodiscard]] virtual std::int64_t counter() const = 0;
    [[nodiscard]] virtual Result<std::vector<WrappedKey>> since(std::int64_t after, int limit) const = 0;
    [[nodiscard]] virtual KeyLane lane() const = 0;
    [[nodiscard]] virtual Status setLane(const KeyLane& lane) = 0;
    /// Keeps them and the lane's new state durably, and lets what they open be read.
    [[nodiscard]] virtual Status take(std::span<const WrappedKey> keys, const KeyLane& lane) = 0;
};

/// A tablet's journal, as ClientSide.h uses it.
class TabletPort : public ExchangePort {
  public:
    /// Not yet acknowledged, oldest first.
    [[nodiscard]] virtual Result<std::vector<StoredEvent>> outbox(int limit) const = 0;
    [[nodiscard]] virtual Result<std::int64_t> outboxSize() const = 0;
    [[nodiscard]] virtual Result<std::int64_t> attentionSize() const = 0;
    /// Stored and known leave the outbox; conflicting and refused move to the attention list.
    [[nodiscard]] virtual Status settle(std::span<const Answer> answers) = 0;
    /// Puts events that the hub lacks back in the outbox.
    [[nodiscard]] virtual Status queue(std::span<const EventId> ids) = 0;
    /// Puts what a hub refused back in the outbox.
    [[nodiscard]] virtual Status retryRefused() = 0;
    [[nodiscard]] virtual Result<std::optional<Cursor>> cursor() const = 0;
    /// Rows and cursor in one transaction (pitfall P1).
    [[nodiscard]] virtual Result<std::vector<Answer>> ingestWithCursor(std::span<const StoredEvent> events,
                                                                       const Cursor& next) = 0;
    /// If another file was seen writing as this one's writer, goes on under a new writer. Harmless else.
    [[nodiscard]] virtual Status leaveSharedWriter() = 0;
    /// Null for a tablet that seals nothing.
    [[nodiscard]] virtual TabletKeysPort* keys() { return nullptr; }
};

} // namespace drempel
