// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/IdSource.h"
#include "hub/devices/Device.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace drempel::hub {

/// A device that was just paired, with the only copy of its token (43 characters, base64url).
struct Pairing {
    Device device;
    QByteArray token;
};

/// The paired tablets, kept in one file that is replaced as a whole. May be used from any thread; only
/// the process that holds the journal may open it.
class DeviceRegistry {
  public:
    /// Reads the file; a missing one is an empty registry. Corrupt when it cannot be read as one.
    [[nodiscard]] static Result<std::unique_ptr<DeviceRegistry>> open(const QString& file);

    /// Pairs and saves. Conflict when a device in use has that name; BadInput for an empty or long name.
    [[nodiscard]] Result<Pairing> pair(const QString& name, DeviceRole role, const QString& group,
                                       const Clock& clock, IdSource& ids);
    /// Revokes by id or name and saves. NotFound when no device in use is called that.
    [[nodiscard]] Result<Device> revoke(const QString& nameOrId, Instant now);

    /// The device in use that holds this token.
    [[nodiscard]] std::optional<DeviceId> find(std::string_view token) const;
    [[nodiscard]] bool inUse(const DeviceId& id) const;
    void saw(const DeviceId& id, const Contact& contact);
    [[nodiscard]] std::vector<Device> list() const;

    /// Writes contacts that came in since the last time. They are a convenience: losing one is no loss.
    [[nodiscard]] Status saveContacts();

  private:
    explicit DeviceRegistry(QString file)
      : file_(std::move(file)) {}
    [[nodiscard]] Status save() const;
    void index();

    QString file_;
    mutable std::mutex mutex_;
    std::vector<Device> devices_;
    std::map<Digest, std::size_t> byToken_; ///< devices in use only
    bool contactsChanged_ = false;
};

} // namespace drempel::hub
