// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Digest.h"
#include "base/Id.h"
#include "domain/Running.h"
#include "domain/Sync.h"

#include <QString>

#include <map>
#include <optional>

namespace drempel::hub {

/// What a tablet is for: deur, groep, overzicht.
enum class DeviceRole { Door, Group, Overview };
[[nodiscard]] QString toWord(DeviceRole role);
[[nodiscard]] std::optional<DeviceRole> roleFromWord(QStringView word);

/// At what kind of device somebody acts who acts at one of these.
[[nodiscard]] Station stationOf(DeviceRole role);

/// The last event of each writer of a device that was here when it was revoked.
using Delivered = std::map<WriterId, std::uint64_t>;

/// What a device signs with, and what it was paired as.
struct DeviceKey {
    QByteArray publicKey; ///< Ed25519, 32 bytes
    Station station = Station::Door;
    std::optional<Delivered> delivered = {}; ///< of a revoked one: what it signed after that is worth nothing
    std::optional<DeviceId> device = {};     ///< none for the hub's own
};

/// What a device told of itself with its last request.
struct Contact {
    Instant at;                       ///< by the hub's clock
    std::optional<Milliseconds> skew; ///< the device's wall clock less the hub's
    std::optional<std::int64_t> backlog;
    QString version;

    friend bool operator==(const Contact&, const Contact&) = default;
};

/// A paired tablet. The token itself is only in the tablet's file, and its unlock key is here wrapped under
/// the site key only.
struct Device {
    DeviceId id;
    QString name;
    DeviceRole role = DeviceRole::Door;
    QString group;        ///< name of the group it stands in; may be empty
    QByteArray publicKey; ///< Ed25519, 32 bytes: checks what this tablet signs
    Digest tokenHash;
    QByteArray unlockKey; ///< wrapped
    Instant pairedAt;
    std::optional<Instant> revokedAt;
    Delivered delivered = {}; ///< of a revoked one
    std::optional<Contact> contact;
    std::optional<Cursor> held; ///< how far it has read; none while it has read nothing

    friend bool operator==(const Device&, const Device&) = default;
};

} // namespace drempel::hub
