// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/keys/KeyWrap.h"
#include "journal/keys/Keyring.h"

#include <algorithm>

namespace drempel {

std::int64_t Keyring::counter() const {
    const std::lock_guard guard(mutex_);
    return contents_.counter;
}

KeyLane Keyring::lane() const {
    const std::lock_guard guard(mutex_);
    return contents_.lane;
}

Status Keyring::setLane(const KeyLane& lane) {
    const std::lock_guard guard(mutex_);
    if (wrapKey_.isEmpty()) return fail(ErrorCode::Locked, "the keyring is locked");
    if (lane == contents_.lane) return {};
    Contents changed = contents_;
    changed.lane = lane;
    return save(std::move(changed), wrapKey_);
}

Result<std::vector<WrappedKey>> Keyring::since(std::int64_t after, int limit,
                                               const SecretBytes& underKey) const {
    const std::lock_guard guard(mutex_);
    if (wrapKey_.isEmpty()) return fail(ErrorCode::Locked, "the keyring is locked");
    std::vector<WrappedKey> found;
    auto next = std::ranges::upper_bound(contents_.entries, after, {}, &WrappedKey::number);
    for (; next != contents_.entries.end() && static_cast<int>(found.size()) < limit; ++next) {
        found.push_back(*next);
        if (!isLive(*next)) continue;
        auto again = wrapAgain(*next, wrapKey_, underKey);
        if (!again) return tl::unexpected<Error>(again.error());
        found.back().wrapped = std::move(*again);
    }
    return found;
}

Result<std::vector<SubjectId>> Keyring::take(std::span<const WrappedKey> keys, const SecretBytes& underKey,
                                             const std::optional<KeyLane>& lane) {
    const std::lock_guard guard(mutex_);
    if (wrapKey_.isEmpty()) return fail(ErrorCode::Locked, "the keyring is locked");
    Contents changed = contents_;
    std::unordered_set<KeyId, IdHash> fresh;
    std::vector<SubjectId> subjects;
    for (const WrappedKey& key : keys) {
        if (!isLive(key)) continue;
        // The first content of a key id stands; a key of somebody erased never comes back.
        if (destroyed_.contains(key.subject) || byKey_.contains(key.key) || !fresh.insert(key.key).second)
            continue;
        if (key.key.isNil()) return fail(ErrorCode::Corrupt, "a key without an id");
        auto own = wrapAgain(key, underKey, wrapKey_);
        if (!own) return tl::unexpected<Error>(own.error());
        changed.entries.push_back({++changed.counter, key.key, key.subject, std::move(*own)});
        subjects.push_back(key.subject);
    }
    if (lane) changed.lane = *lane;
    if (changed.counter == contents_.counter && changed.lane == contents_.lane) return subjects;
    // What came from the hub need not go back to it, unless something of our own waits among it.
    if (lane && changed.lane.pushed == contents_.counter) changed.lane.pushed = changed.counter;
    if (const Status kept = save(std::move(changed), wrapKey_); !kept)
        return tl::unexpected<Error>(kept.error());
    std::ranges::sort(subjects);
    // Not std::ranges::unique: clang 14 cannot compile the subrange it returns.
    subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
    return subjects;
}

} // namespace drempel
