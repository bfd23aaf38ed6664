// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/SecretFile.h"
#include "hub/devices/Device.h"
#include "journal/keys/Signing.h"

#include <QString>

#include <functional>
#include <mutex>
#include <optional>
#include <set>

namespace drempel::hub {

/// Signs what the hub itself writes, once its key is open; before that nothing is signed. Journal's thread.
class HubSigner final : public HeadSigner {
  public:
    void use(DeviceSigner signer) { signer_ = std::move(signer); }
    [[nodiscard]] Result<QByteArray> sign(const Digest& head) override {
        return signer_ ? signer_->sign(head) : Result<QByteArray>(QByteArray());
    }
    [[nodiscard]] QByteArray publicKey() const override {
        return signer_ ? signer_->publicKey() : QByteArray();
    }

  private:
    std::optional<DeviceSigner> signer_;
};

/// The hub's Ed25519 key, made the first time. Corrupt when it does not open.
[[nodiscard]] Result<DeviceSigner> openSigner(const SecretFile& file, const SecretBytes& siteKey);

/// The keys a hub believes, which are asked for as they are now. Nothing need be signed until `use`. Any
/// thread.
class HubWriterKeys final : public WriterKeys {
  public:
    using Ask = std::function<std::vector<DeviceKey>()>;
    void use(Ask ask) {
        const std::lock_guard guard(mutex_);
        ask_ = std::move(ask);
    }
    [[nodiscard]] bool areRequired() const override {
        const std::lock_guard guard(mutex_);
        return static_cast<bool>(ask_);
    }
    [[nodiscard]] std::vector<QByteArray> deviceKeys() const override {
        std::vector<QByteArray> bytes;
        for (DeviceKey& each : all())
            bytes.push_back(std::move(each.publicKey));
        return bytes;
    }
    [[nodiscard]] bool mayVouch(QByteArrayView publicKey, const WriterId& writer,
                                std::uint64_t seq) const override {
        for (const DeviceKey& each : all()) {
            if (each.publicKey != publicKey || !each.delivered) continue;
            const auto last = each.delivered->find(writer);
            return last != each.delivered->end() && seq <= last->second;
        }
        return true;
    }
    /// What the device with this key was paired as; several when it was paired more than once under one key,
    /// none when nobody knows it.
    [[nodiscard]] std::vector<Station> stationsOf(QByteArrayView publicKey) const {
        std::vector<Station> stations;
        for (const DeviceKey& each : all())
            if (each.publicKey == publicKey) stations.push_back(each.station);
        return stations;
    }

    /// The devices in use.
    [[nodiscard]] std::set<DeviceId> paired() const {
        std::set<DeviceId> devices;
        for (const DeviceKey& each : all())
            if (each.device && !each.delivered) devices.insert(*each.device);
        return devices;
    }

  private:
    [[nodiscard]] std::vector<DeviceKey> all() const {
        const std::lock_guard guard(mutex_);
        return ask_ ? ask_() : std::vector<DeviceKey>();
    }

    mutable std::mutex mutex_;
    Ask ask_;
};

} // namespace drempel::hub
