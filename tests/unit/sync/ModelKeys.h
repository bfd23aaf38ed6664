// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/SyncPorts.h"

#include <algorithm>
#include <set>

namespace drempel::test {

/// A keyring in memory behind both ports: ids and numbers, no secrets. One thread.
class ModelKeys final : public HubKeysPort, public TabletKeysPort {
  public:
    std::vector<WrappedKey> entries; ///< number is place + 1
    KeyLane lane_;
    bool isLocked = false;

    void make(std::uint8_t n) { put(WrappedKey{0, KeyId(RawId{n}), SubjectId(RawId{n}), "wrapped"}); }
    [[nodiscard]] std::set<KeyId> ids() const {
        std::set<KeyId> all;
        for (const WrappedKey& each : entries)
            all.insert(each.key);
        return all;
    }

    std::int64_t counter() const override { return std::ssize(entries); }
    Result<std::vector<WrappedKey>> since(std::int64_t after, int limit) const override {
        if (isLocked) return fail(ErrorCode::Locked);
        const auto from = entries.begin() + std::min(after, counter());
        return std::vector<WrappedKey>(from, from + std::min<std::ptrdiff_t>(limit, entries.end() - from));
    }
    Status take(std::span<const WrappedKey> keys) override {
        if (isLocked) return fail(ErrorCode::Locked);
        for (const WrappedKey& each : keys)
            if (!ids().contains(each.key)) put(each);
        return {};
    }
    KeyLane lane() const override { return lane_; }
    Status setLane(const KeyLane& lane) override {
        lane_ = lane;
        return {};
    }
    Status take(std::span<const WrappedKey> keys, const KeyLane& lane) override {
        const bool nothingWaits = lane.pushed == counter();
        const Status taken = take(keys);
        lane_ = lane;
        if (nothingWaits) lane_.pushed = counter();
        return taken;
    }

  private:
    void put(WrappedKey key) {
        key.number = counter() + 1;
        entries.push_back(std::move(key));
    }
};

} // namespace drempel::test
