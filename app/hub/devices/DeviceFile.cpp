// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/devices/DeviceFile.h"

#include "hub/Files.h"
#include "sync/Wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace drempel::hub {

namespace {

QJsonValue milliseconds(Instant at) {
    return QJsonValue(static_cast<qint64>(at.time_since_epoch().count()));
}
Instant instant(const QJsonValue& value) {
    return Instant(Milliseconds(value.toInteger()));
}

QJsonObject toJson(const Contact& contact) {
    QJsonObject json{{QStringLiteral("at"), milliseconds(contact.at)},
                     {QStringLiteral("version"), contact.version}};
    if (contact.skew) json[QStringLiteral("skewMs")] = static_cast<qint64>(contact.skew->count());
    if (contact.backlog) json[QStringLiteral("backlog")] = static_cast<qint64>(*contact.backlog);
    return json;
}

Contact contactFrom(const QJsonObject& json) {
    Contact contact{instant(json[QStringLiteral("at")]), {}, {}, json[QStringLiteral("version")].toString()};
    if (const auto skew = json[QStringLiteral("skewMs")]; skew.isDouble())
        contact.skew = Milliseconds(skew.toInteger());
    if (const auto backlog = json[QStringLiteral("backlog")]; backlog.isDouble())
        contact.backlog = backlog.toInteger();
    return contact;
}

std::optional<Cursor> heldFrom(const QJsonObject& json) {
    const auto cursor = cursorFromText(json[QStringLiteral("held")].toString().toLatin1());
    return cursor && !cursor->isStart() ? std::optional(*cursor) : std::nullopt;
}

QJsonObject toJson(const Device& device) {
    QJsonObject json{{QStringLiteral("id"), device.id.toString()},
                     {QStringLiteral("name"), device.name},
                     {QStringLiteral("role"), toWord(device.role)},
                     {QStringLiteral("group"), device.group},
                     {QStringLiteral("publicKey"), QString::fromLatin1(device.publicKey.toBase64())},
                     {QStringLiteral("unlockKey"), QString::fromLatin1(device.unlockKey.toBase64())},
                     {QStringLiteral("tokenHash"), device.tokenHash.toHex()},
                     {QStringLiteral("pairedAt"), milliseconds(device.pairedAt)}};
    if (device.revokedAt) json[QStringLiteral("revokedAt")] = milliseconds(*device.revokedAt);
    QJsonObject delivered;
    for (const auto& [writer, seq] : device.delivered)
        delivered[writer.toString()] = static_cast<qint64>(seq);
    if (!delivered.isEmpty()) json[QStringLiteral("delivered")] = delivered;
    if (device.contact) json[QStringLiteral("contact")] = toJson(*device.contact);
    if (device.held) json[QStringLiteral("held")] = QString::fromLatin1(cursorToText(*device.held));
    return json;
}

Result<Device> deviceFrom(const QJsonObject& json) {
    const auto id = DeviceId::parse(json[QStringLiteral("id")].toString());
    const auto role = roleFromWord(json[QStringLiteral("role")].toString());
    const auto hash =
        Digest::fromBytes(QByteArray::fromHex(json[QStringLiteral("tokenHash")].toString().toLatin1()));
    if (!id || !role || !hash) return fail(ErrorCode::Corrupt, "devices.json");
    Device device{
        .id = *id,
        .name = json[QStringLiteral("name")].toString(),
        .role = *role,
        .group = json[QStringLiteral("group")].toString(),
        .publicKey = QByteArray::fromBase64(json[QStringLiteral("publicKey")].toString().toLatin1()),
        .tokenHash = *hash,
        .unlockKey = QByteArray::fromBase64(json[QStringLiteral("unlockKey")].toString().toLatin1()),
        .pairedAt = instant(json[QStringLiteral("pairedAt")]),
        .revokedAt = {},
        .delivered = {},
        .contact = {},
        .held = heldFrom(json)};
    if (const auto revoked = json[QStringLiteral("revokedAt")]; revoked.isDouble())
        device.revokedAt = instant(revoked);
    if (device.revokedAt) device.unlockKey.clear(); // kept by earlier programs
    const QJsonObject delivered = json[QStringLiteral("delivered")].toObject();
    for (const QString& text : delivered.keys())
        if (const auto writer = WriterId::parse(text))
            device.delivered[*writer] = static_cast<std::uint64_t>(delivered[text].toInteger());
    if (const auto contact = json[QStringLiteral("contact")]; contact.isObject())
        device.contact = contactFrom(contact.toObject());
    return device;
}

} // namespace

Result<std::vector<Device>> readDevices(const QString& file) {
    const auto bytes = readFile(file);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) return std::vector<Device>{};
    if (!bytes) return tl::unexpected(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject()) return fail(ErrorCode::Corrupt, "devices.json");
    std::vector<Device> devices;
    for (const auto& value : document.object()[QStringLiteral("devices")].toArray()) {
        auto device = deviceFrom(value.toObject());
        if (!device) return tl::unexpected(device.error());
        devices.push_back(std::move(*device));
    }
    return devices;
}

Status writeDevices(const QString& file, const std::vector<Device>& devices) {
    QJsonArray list;
    for (const Device& device : devices)
        list.append(toJson(device));
    return replaceFile(file, QJsonDocument(QJsonObject{{QStringLiteral("devices"), list}}).toJson());
}

} // namespace drempel::hub
