// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/devices/DeviceRegistry.h"

#include "base/Wrap.h"
#include "hub/devices/DeviceFile.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace drempel::hub {

namespace {

constexpr qsizetype longestName = 60;
constexpr std::size_t tokenBytes = 32;
constexpr qsizetype tokenLength = 43;

QByteArray newToken() {
    QByteArray raw(tokenBytes, Qt::Uninitialized);
    randombytes_buf(raw.data(), static_cast<std::size_t>(raw.size()));
    return raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray unlockContext(const DeviceId& id) {
    return QByteArrayLiteral("drempel-unlock-1") + id.bytes();
}

} // namespace

QString toWord(DeviceRole role) {
    switch (role) {
    case DeviceRole::Door:
        return QStringLiteral("deur");
    case DeviceRole::Group:
        return QStringLiteral("groep");
    case DeviceRole::Overview:
        break;
    }
    return QStringLiteral("overzicht");
}

std::optional<DeviceRole> roleFromWord(QStringView word) {
    for (const auto role : {DeviceRole::Door, DeviceRole::Group, DeviceRole::Overview})
        if (toWord(role) == word) return role;
    return std::nullopt;
}

Station stationOf(DeviceRole role) {
    switch (role) {
    case DeviceRole::Door:
        return Station::Door;
    case DeviceRole::Group:
        return Station::Group;
    case DeviceRole::Overview:
        break;
    }
    return Station::Overview;
}

Result<std::unique_ptr<DeviceRegistry>> DeviceRegistry::open(const QString& file) {
    auto devices = readDevices(file);
    if (!devices) return tl::unexpected(devices.error());
    std::unique_ptr<DeviceRegistry> registry(new DeviceRegistry(file));
    registry->devices_ = std::move(*devices);
    registry->index();
    return registry;
}

void DeviceRegistry::index() {
    byToken_.clear();
    for (std::size_t i = 0; i < devices_.size(); ++i)
        byToken_.emplace(devices_[i].tokenHash, i);
}

Status DeviceRegistry::save() const {
    return writeDevices(file_, devices_);
}

Status DeviceRegistry::isFree(const QString& name, const QString& group) const {
    if (name.trimmed().isEmpty() || name.size() > longestName || group.size() > longestName)
        return fail(ErrorCode::BadInput, "device name");
    const bool taken = std::any_of(devices_.begin(), devices_.end(),
                                   [&](const Device& d) { return !d.revokedAt && d.name == name; });
    if (taken) return fail(ErrorCode::Conflict, "device name in use");
    return {};
}

Status DeviceRegistry::mayBeCalled(const QString& name, const QString& group) const {
    const std::lock_guard lock(mutex_);
    return isFree(name, group);
}

Result<Pairing> DeviceRegistry::pair(const Applicant& applicant, const SecretBytes& siteKey,
                                     const Clock& clock, IdSource& ids) {
    const std::lock_guard lock(mutex_);
    if (const Status free = isFree(applicant.name, applicant.group); !free)
        return tl::unexpected(free.error());
    // One key, one device: else what it signs could pass for either.
    if (std::ranges::any_of(devices_, [&](const Device& d) { return d.publicKey == applicant.publicKey; }))
        return fail(ErrorCode::Conflict, "device key known");
    Pairing pairing{Device{.id = ids.make<DeviceId>(),
                           .name = applicant.name,
                           .role = applicant.role,
                           .group = applicant.group,
                           .publicKey = applicant.publicKey,
                           .tokenHash = {},
                           .unlockKey = {},
                           .pairedAt = clock.now(),
                           .revokedAt = {},
                           .delivered = {},
                           .contact = {},
                           .held = {}},
                    newToken(), SecretBytes::random(wrapKeyBytes)};
    auto wrapped = wrap(siteKey, pairing.unlockKey.view(), unlockContext(pairing.device.id));
    if (!wrapped) return tl::unexpected(wrapped.error());
    pairing.device.unlockKey = std::move(*wrapped);
    pairing.device.tokenHash = Digest::of(pairing.token);
    devices_.push_back(pairing.device);
    if (const Status saved = save(); !saved) {
        devices_.pop_back();
        return tl::unexpected(saved.error());
    }
    index();
    return pairing;
}

Result<SecretBytes> DeviceRegistry::unlockKeyOf(const DeviceId& id, const SecretBytes& siteKey) const {
    const std::lock_guard lock(mutex_);
    for (const Device& device : devices_)
        if (device.id == id && !device.revokedAt) return unwrap(siteKey, device.unlockKey, unlockContext(id));
    return fail(ErrorCode::NotFound, "device");
}

Status DeviceRegistry::rewrap(const SecretBytes& from, const SecretBytes& to) {
    const std::lock_guard lock(mutex_);
    std::vector<Device> before = devices_;
    const auto giveUp = [&](const Error& error) {
        devices_ = std::move(before);
        return tl::unexpected<Error>(error);
    };
    for (Device& device : devices_) {
        if (device.revokedAt) continue;
        const QByteArray context = unlockContext(device.id);
        if (unwrap(to, device.unlockKey, context)) continue;
        const auto key = unwrap(from, device.unlockKey, context);
        if (!key) return giveUp(key.error());
        auto wrapped = wrap(to, key->view(), context);
        if (!wrapped) return giveUp(wrapped.error());
        device.unlockKey = std::move(*wrapped);
    }
    if (const Status saved = save(); !saved) return giveUp(saved.error());
    return {};
}

Result<Device> DeviceRegistry::revoke(const QString& nameOrId, Instant now,
                                      const std::function<Delivered(const QByteArray&)>& delivered) {
    const auto isMeant = [&](const Device& d) {
        return !d.revokedAt && (d.name == nameOrId || d.id.toString() == nameOrId);
    };
    const auto all = list();
    const auto meant = std::ranges::find_if(all, isMeant);
    if (meant == all.end()) return fail(ErrorCode::NotFound, "device");
    Delivered before = delivered(meant->publicKey); // whoever answers may ask us for keys: not under the lock
    const std::lock_guard lock(mutex_);
    const auto found = std::ranges::find_if(devices_, isMeant);
    if (found == devices_.end()) return fail(ErrorCode::NotFound, "device");
    if (const Status ended = end(*found, now, std::move(before)); !ended)
        return tl::unexpected(ended.error());
    return *found;
}

Result<bool> DeviceRegistry::revokeAgain(const DeviceId& id, Instant now, const Delivered& delivered) {
    const std::lock_guard lock(mutex_);
    Device* device = byId(id);
    if (device == nullptr || device->revokedAt) return false;
    if (const Status ended = end(*device, now, delivered); !ended) return tl::unexpected(ended.error());
    return true;
}

Status DeviceRegistry::end(Device& device, Instant now, Delivered delivered) {
    const Device before = device;
    device.revokedAt = now;
    device.delivered = std::move(delivered);
    device.unlockKey.clear(); // nobody needs it any more
    Status saved = save();
    if (!saved) device = before;
    return saved;
}

TokenLook DeviceRegistry::look(std::string_view token) const {
    if (static_cast<qsizetype>(token.size()) != tokenLength) return {};
    const Digest hash = Digest::of(QByteArrayView(token.data(), tokenLength));
    const std::lock_guard lock(mutex_);
    // Only hashes of unguessable tokens are compared here, so how long it takes tells nothing.
    const auto found = byToken_.find(hash);
    if (found == byToken_.end()) return {};
    const Device& device = devices_[found->second];
    return {device.revokedAt ? TokenState::Revoked : TokenState::Known, device.id};
}

std::optional<DeviceId> DeviceRegistry::find(std::string_view token) const {
    const TokenLook found = look(token);
    return found.state == TokenState::Known ? std::optional(found.device) : std::nullopt;
}

bool DeviceRegistry::inUse(const DeviceId& id) const {
    const std::lock_guard lock(mutex_);
    return std::any_of(devices_.begin(), devices_.end(),
                       [&](const Device& d) { return d.id == id && !d.revokedAt; });
}

Device* DeviceRegistry::byId(const DeviceId& id) {
    const auto found = std::ranges::find(devices_, id, &Device::id);
    return found == devices_.end() ? nullptr : &*found;
}

void DeviceRegistry::saw(const DeviceId& id, const Contact& contact) {
    const std::lock_guard lock(mutex_);
    Device* device = byId(id);
    if (device == nullptr) return;
    Contact merged = contact;
    if (device->contact) {
        // A request without these fields does not unsay what an earlier one told.
        if (!merged.skew) merged.skew = device->contact->skew;
        if (!merged.backlog) merged.backlog = device->contact->backlog;
        if (merged.version.isEmpty()) merged.version = device->contact->version;
    }
    device->contact = merged;
    contactsChanged_ = true;
}

void DeviceRegistry::holds(const DeviceId& id, const Cursor& held) {
    const std::lock_guard lock(mutex_);
    Device* device = byId(id);
    if (device == nullptr || device->held == held) return;
    const bool first = !device->held;
    device->held = held;
    // Lost, a later one only makes the device seem further behind; without the first it would not count at
    // all.
    if (!first || !save()) contactsChanged_ = true;
    ++readings_;
    read_.notify_all();
}

std::uint64_t DeviceRegistry::readings() const {
    const std::lock_guard lock(mutex_);
    return readings_;
}

void DeviceRegistry::awaitReading(std::uint64_t known, std::chrono::steady_clock::time_point until) const {
    std::unique_lock lock(mutex_);
    read_.wait_until(lock, until, [&] { return readings_ != known; });
}

void DeviceRegistry::listens(const DeviceId& id, bool begins) {
    const std::lock_guard lock(mutex_);
    int& streams = streams_[id];
    streams += begins ? 1 : -1;
    if (streams == 0) streams_.erase(id);
}

bool DeviceRegistry::isListening(const DeviceId& id) const {
    const std::lock_guard lock(mutex_);
    return streams_.contains(id);
}

std::vector<DeviceKey> DeviceRegistry::publicKeys() const {
    const std::lock_guard lock(mutex_);
    std::vector<DeviceKey> keys;
    for (const Device& device : devices_)
        keys.push_back({device.publicKey, stationOf(device.role),
                        device.revokedAt ? std::optional(device.delivered) : std::nullopt, device.id});
    return keys;
}

std::vector<Device> DeviceRegistry::list() const {
    const std::lock_guard lock(mutex_);
    return devices_;
}

std::vector<Device> DeviceRegistry::readers() const {
    std::vector<Device> readers = list();
    std::erase_if(readers, [](const Device& device) { return device.revokedAt || !device.held; });
    std::ranges::sort(readers, [](const Device& a, const Device& b) {
        return std::pair(a.role != DeviceRole::Door, a.name) < std::pair(b.role != DeviceRole::Door, b.name);
    });
    return readers;
}

Status DeviceRegistry::saveContacts() {
    const std::lock_guard lock(mutex_);
    if (!contactsChanged_) return {};
    Status saved = save();
    if (saved) contactsChanged_ = false;
    return saved;
}

} // namespace drempel::hub
