// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/IdSource.h"
#include "base/SecretBytes.h"
#include "hub/devices/Device.h"

#include <QByteArray>

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace drempel::hub {

/// Who is to be paired.
struct Applicant {
    QString name;
    DeviceRole role = DeviceRole::Door;
    QString group;
    QByteArray publicKey; ///< Ed25519
};

/// A device that was just paired, with the only copy of its token (43 characters, base64url) and the key
/// that opens what it keeps.
struct Pairing {
    Device device;
    QByteArray token;
    SecretBytes unlockKey;
};

/// What became of a token.
enum class TokenState { Unknown, Known, Revoked };
struct TokenLook {
    TokenState state = TokenState::Unknown;
    DeviceId device;
};

/// The paired tablets, kept in one file that is replaced as a whole. May be used from any thread; only
/// the process that holds the journal may open it.
class DeviceRegistry {
  public:
    /// Reads the file; a missing one is an empty registry. Corrupt when it cannot be read as one.
    [[nodiscard]] static Result<std::unique_ptr<DeviceRegistry>> open(const QString& file);

    /// Conflict when a device in use has that name; BadInput for an empty or long name.
    [[nodiscard]] Status mayBeCalled(const QString& name, const QString& group) const;
    /// Pairs and saves, with a new unlock key that is kept wrapped under the site key. Errors as above;
    /// Conflict too for a public key that some device was ever paired with.
    [[nodiscard]] Result<Pairing> pair(const Applicant& applicant, const SecretBytes& siteKey,
                                       const Clock& clock, IdSource& ids);
    /// Revokes by id or name and saves. NotFound when no device in use is called that. `delivered` tells what
    /// the device with this public key has handed over so far.
    [[nodiscard]] Result<Device>
    revoke(const QString& nameOrId, Instant now,
           const std::function<Delivered(const QByteArray& publicKey)>& delivered);

    /// Revokes and saves what was revoked already before this file was put back to an earlier time. False
    /// when it is not a device in use.
    [[nodiscard]] Result<bool> revokeAgain(const DeviceId& id, Instant now, const Delivered& delivered);

    /// The device in use that holds this token.
    [[nodiscard]] std::optional<DeviceId> find(std::string_view token) const;
    /// As find; also tells a token that was good once.
    [[nodiscard]] TokenLook look(std::string_view token) const;
    /// Of a device in use. NotFound, or Corrupt when the site key is another.
    [[nodiscard]] Result<SecretBytes> unlockKeyOf(const DeviceId& id, const SecretBytes& siteKey) const;
    /// Wraps every unlock key anew, in one write. Those that open under `to` already are left as they are.
    [[nodiscard]] Status rewrap(const SecretBytes& from, const SecretBytes& to);
    [[nodiscard]] bool inUse(const DeviceId& id) const;
    void saw(const DeviceId& id, const Contact& contact);
    /// What this device says it has read. Kept with its contact; the first time at once.
    void holds(const DeviceId& id, const Cursor& held);
    /// A tablet opens a live stream, or its stream ends: while it listens it hears of news at once.
    void listens(const DeviceId& id, bool begins);
    [[nodiscard]] bool isListening(const DeviceId& id) const;
    [[nodiscard]] std::vector<Device> list() const;
    /// Those in use that have read anything: doors first, then by name.
    [[nodiscard]] std::vector<Device> readers() const;
    /// Changes whenever a device tells that it has read further.
    [[nodiscard]] std::uint64_t readings() const;
    /// Waits until `readings()` is another than `known`, or until that moment. Not for the network's thread
    /// nor the journal's, on which devices tell it.
    void awaitReading(std::uint64_t known, std::chrono::steady_clock::time_point until) const;
    /// What their events are signed with; of revoked ones too, for what they had handed over.
    [[nodiscard]] std::vector<DeviceKey> publicKeys() const;

    /// Writes contacts that came in since the last time. They are a convenience: losing one is no loss.
    [[nodiscard]] Status saveContacts();

  private:
    explicit DeviceRegistry(QString file)
      : file_(std::move(file)) {}
    [[nodiscard]] Status save() const;
    [[nodiscard]] Status end(Device& device, Instant now, Delivered delivered);
    [[nodiscard]] Status isFree(const QString& name, const QString& group) const;
    void index();
    [[nodiscard]] Device* byId(const DeviceId& id);

    QString file_;
    mutable std::mutex mutex_;
    std::vector<Device> devices_;
    std::map<Digest, std::size_t> byToken_;
    std::map<DeviceId, int> streams_; ///< that are open
    std::uint64_t readings_ = 0;
    mutable std::condition_variable read_;
    bool contactsChanged_ = false;
};

} // namespace drempel::hub
