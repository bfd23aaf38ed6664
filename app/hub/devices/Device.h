// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Digest.h"
#include "base/Id.h"

#include <QString>

#include <optional>

namespace drempel::hub {

using DeviceId = Id<struct DeviceTag>;

/// What a tablet is for: deur, groep, overzicht.
enum class DeviceRole { Door, Group, Overview };
[[nodiscard]] QString toWord(DeviceRole role);
[[nodiscard]] std::optional<DeviceRole> roleFromWord(QStringView word);

/// What a device told of itself with its last request.
struct Contact {
    Instant at;                       ///< by the hub's clock
    std::optional<Milliseconds> skew; ///< the device's wall clock less the hub's
    std::optional<std::int64_t> backlog;
    QString version;

    friend bool operator==(const Contact&, const Contact&) = default;
};

/// A paired tablet. The token itself is only in the tablet's file.
struct Device {
    DeviceId id;
    QString name;
    DeviceRole role = DeviceRole::Door;
    QString group; ///< name of the group it stands in; may be empty
    Digest tokenHash;
    Instant pairedAt;
    std::optional<Instant> revokedAt;
    std::optional<Contact> contact;

    friend bool operator==(const Device&, const Device&) = default;
};

} // namespace drempel::hub
