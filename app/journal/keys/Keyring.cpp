// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/keys/Keyring.h"

#include "journal/keys/KeyWrap.h"

#include <sodium.h>

#include <algorithm>

namespace drempel {

namespace {

// Opened keys are few and small; beyond this many they are opened again.
constexpr std::size_t mostOpened = 1'024;

tl::unexpected<Error> locked() {
    return fail(ErrorCode::Locked, "the keyring is locked");
}

KeyId randomId() {
    RawId raw{};
    randombytes_buf(raw.data(), raw.size());
    return KeyId(raw);
}

} // namespace

Keyring::Keyring(QString file, FileStep step)
  : file_(std::move(file))
  , step_(std::move(step)) {}

Result<std::unique_ptr<Keyring>> Keyring::open(const QString& file, SecretBytes wrapKey, FileStep step) {
    std::unique_ptr<Keyring> keyring(new Keyring(file, std::move(step)));
    if (const Status read = keyring->read(std::move(wrapKey), WhenAbsent::Make); !read)
        return tl::unexpected<Error>(read.error());
    return keyring;
}

void Keyring::adopt(Contents contents) {
    contents_ = std::move(contents);
    byKey_.clear();
    bySubject_.clear();
    destroyed_.clear();
    for (std::size_t i = 0; i < contents_.entries.size(); ++i) {
        const WrappedKey& entry = contents_.entries[i];
        if (isLive(entry)) {
            byKey_.emplace(entry.key, i);
            bySubject_.emplace(entry.subject, i);
        } else {
            destroyed_.insert(entry.subject);
            opened_.erase(entry.key);
        }
    }
}

const WrappedKey* Keyring::liveKeyOf(SubjectId subject) const {
    const auto found = bySubject_.find(subject);
    return found == bySubject_.end() ? nullptr : &contents_.entries[found->second];
}

Status Keyring::add(Contents& contents, SubjectId subject, const SecretBytes& wrapKey) {
    const KeyId key = randomId();
    auto wrapped = wrap(wrapKey, SecretBytes::random(wrapKeyBytes).view(), contextOf(key, subject));
    if (!wrapped) return tl::unexpected<Error>(wrapped.error());
    contents.entries.push_back({++contents.counter, key, subject, std::move(*wrapped)});
    return {};
}

Result<KeyId> Keyring::keyFor(SubjectId subject) {
    if (const Status made = prepare(std::span(&subject, 1)); !made)
        return tl::unexpected<Error>(made.error());
    const std::lock_guard guard(mutex_);
    if (const WrappedKey* entry = liveKeyOf(subject)) return entry->key;
    return fail(ErrorCode::Forbidden, "the keys of this subject were destroyed");
}

Status Keyring::prepare(std::span<const SubjectId> subjects) {
    const std::lock_guard guard(mutex_);
    if (wrapKey_.isEmpty()) return locked();
    std::unordered_set<SubjectId, IdHash> missing;
    for (const SubjectId& subject : subjects)
        if (!bySubject_.contains(subject) && !destroyed_.contains(subject)) missing.insert(subject);
    if (missing.empty()) return {};
    Contents changed = contents_;
    for (const SubjectId& subject : missing)
        if (const Status added = add(changed, subject, wrapKey_); !added) return added;
    return save(std::move(changed), wrapKey_);
}

Result<std::shared_ptr<const SecretBytes>> Keyring::use(KeyId key) const {
    const std::lock_guard guard(mutex_);
    return opened(key);
}

Result<std::shared_ptr<const SecretBytes>> Keyring::opened(KeyId key) const {
    if (wrapKey_.isEmpty()) return locked();
    if (const auto open = opened_.find(key); open != opened_.end()) return open->second;
    const auto found = byKey_.find(key);
    if (found == byKey_.end()) return fail(ErrorCode::NotFound, "no such key");
    const WrappedKey& entry = contents_.entries[found->second];
    auto clear = unwrap(wrapKey_, entry.wrapped, contextOf(entry.key, entry.subject));
    if (!clear) return tl::unexpected<Error>(clear.error());
    if (opened_.size() >= mostOpened) opened_.clear();
    auto shared = std::make_shared<const SecretBytes>(std::move(*clear));
    opened_.emplace(key, shared);
    return shared;
}

Result<SecretBytes> Keyring::find(KeyId key) const {
    return use(key).map([](const auto& secret) { return secret->copy(); });
}

Result<SubjectId> Keyring::ownerOf(KeyId key) const {
    const std::lock_guard guard(mutex_);
    const auto found = byKey_.find(key);
    if (found == byKey_.end()) return fail(ErrorCode::NotFound, "no such key");
    return contents_.entries[found->second].subject;
}

std::vector<KeyId> Keyring::keysOf(SubjectId subject) const {
    const std::lock_guard guard(mutex_);
    std::vector<KeyId> keys;
    for (const WrappedKey& entry : contents_.entries)
        if (entry.subject == subject && byKey_.contains(entry.key)) keys.push_back(entry.key);
    return keys;
}

void Keyring::strike(Contents& contents, SubjectId subject) {
    // Each gets a new number, so that whoever fetched it before hears of its end.
    std::vector<WrappedKey> struck;
    std::erase_if(contents.entries, [&](WrappedKey& entry) {
        if (entry.subject != subject) return false;
        struck.push_back({0, entry.key, subject, {}});
        return true;
    });
    if (struck.empty()) struck.push_back({0, KeyId(), subject, {}});
    for (WrappedKey& entry : struck) {
        entry.number = ++contents.counter;
        contents.entries.push_back(std::move(entry));
    }
}

Status Keyring::destroy(SubjectId subject) {
    const std::lock_guard guard(mutex_);
    if (wrapKey_.isEmpty()) return locked();
    if (destroyed_.contains(subject) && !bySubject_.contains(subject)) return {};
    Contents changed = contents_;
    strike(changed, subject);
    return save(std::move(changed), wrapKey_);
}

bool Keyring::isDestroyed(SubjectId subject) const {
    const std::lock_guard guard(mutex_);
    return destroyed_.contains(subject);
}

std::int64_t Keyring::size() const {
    const std::lock_guard guard(mutex_);
    return static_cast<std::int64_t>(byKey_.size());
}

void Keyring::lock() {
    const std::lock_guard guard(mutex_);
    wrapKey_ = SecretBytes();
    opened_.clear();
}

Status Keyring::unlock(SecretBytes wrapKey) {
    const std::lock_guard guard(mutex_);
    return read(std::move(wrapKey), WhenAbsent::Fail);
}

bool Keyring::isLocked() const {
    const std::lock_guard guard(mutex_);
    return wrapKey_.isEmpty();
}

Status Keyring::rewrap(SecretBytes wrapKey) {
    const std::lock_guard guard(mutex_);
    if (wrapKey_.isEmpty()) return locked();
    Contents changed = contents_;
    for (WrappedKey& entry : changed.entries) {
        if (!isLive(entry)) continue;
        auto again = wrapAgain(entry, wrapKey_, wrapKey);
        if (!again) return tl::unexpected<Error>(again.error());
        entry.wrapped = std::move(*again);
    }
    const Status kept = save(std::move(changed), wrapKey);
    if (kept) wrapKey_ = std::move(wrapKey);
    return kept;
}

} // namespace drempel
