// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"
#include "base/Id.h"

#include <QByteArray>

#include <cstdint>
#include <string>

// The few values that a journal and the sync protocol both speak. Values only; no behaviour but order.
namespace drempel {

/// Where an event stands in one journal: 1, 2, 3 … dense, in commit order. 0 means before the first.
using Position = std::int64_t;

/// What became of an event that was handed over. The values travel and never change.
enum class Receipt : std::uint8_t {
    Stored = 1,      ///< new here, and durable now
    Known = 2,       ///< was here already, byte for byte
    Conflicting = 3, ///< this id was here with other content: kept beside the first, and reported
    Refused = 4      ///< not kept; `reason` says why. Needs somebody's attention, never a retry loop
};

/// The answer to one event, by its id (nil when the event was too malformed to have one). `reason` is a
/// short machine word ("malformed", "too-large", "wrong-site"), never text about a person.
struct Answer {
    EventId id;
    Receipt receipt = Receipt::Stored;
    std::string reason;

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// Of a refused event: the hub has no key for it. While a tablet has keys to hand over it goes again behind
/// them.
inline constexpr char refusedForKey[] = "key";

/// Which life of a hub's journal: each opening of it begins a new one (hub/store/Lives.h).
using IncarnationId = Id<struct IncarnationTag>;

/// How far one has read from one hub. Any mismatch with the hub's own view of it means: reconcile.
struct Cursor {
    HubId hub; ///< nil: nothing read yet
    IncarnationId incarnation;
    Position position = 0;
    Digest runningHash; ///< of the ids at positions 1 … position; zero at 0

    [[nodiscard]] bool isStart() const { return hub.isNil(); }
    friend bool operator==(const Cursor&, const Cursor&) = default;
};

/// The running hash after one more id: BLAKE2b(before, id bytes).
[[nodiscard]] inline Digest nextRunningHash(const Digest& before, const EventId& id) {
    const RawId& raw = id.raw();
    return Digest::of(before.view(), QByteArrayView(reinterpret_cast<const char*>(raw.data()),
                                                    static_cast<qsizetype>(raw.size())));
}

/// A key of a subject on its way, wrapped for whoever gets it (journal/keys); with nothing wrapped it says
/// that this key, or with a nil key every key of the subject, was destroyed and must never come back.
/// `number` is its place in the sender's keyring: 1, 2, 3 … in the order of changes.
struct WrappedKey {
    std::int64_t number = 0;
    KeyId key;
    SubjectId subject;
    QByteArray wrapped;

    friend bool operator==(const WrappedKey&, const WrappedKey&) = default;
};

/// How far keys went up and down between one tablet and one hub. `fetched` counts in the hub's numbers,
/// `pushed` in the tablet's.
struct KeyLane {
    HubId hub; ///< nil: never spoken to one
    IncarnationId incarnation;
    std::int64_t fetched = 0;
    std::int64_t pushed = 0;

    friend bool operator==(const KeyLane&, const KeyLane&) = default;
};

/// All ids from `first` to `last`, both included, in byte order. The default is every id.
struct IdRange {
    RawId first{};
    RawId last = everyBitSet();

    [[nodiscard]] constexpr bool contains(const EventId& id) const {
        return first <= id.raw() && id.raw() <= last;
    }
    friend constexpr auto operator<=>(const IdRange&, const IdRange&) = default;
    friend constexpr bool operator==(const IdRange&, const IdRange&) = default;

  private:
    [[nodiscard]] static constexpr RawId everyBitSet() {
        RawId raw{};
        for (auto& byte : raw)
            byte = 0xFF;
        return raw;
    }
};

/// What one side holds within a range. `digest` is the running hash (nextRunningHash from zero) over
/// the ids in ascending order; zero when there are none.
struct RangeDigest {
    IdRange range;
    std::int64_t count = 0;
    Digest digest;

    friend bool operator==(const RangeDigest&, const RangeDigest&) = default;
};

} // namespace drempel
