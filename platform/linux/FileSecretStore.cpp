// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/FileSecretStore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace drempel {

Result<DeviceSecrets> FileSecretStore::load() {
    QFile file(file_);
    if (!file.exists()) return fail(ErrorCode::NotFound, "token file");
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (file.permissions() & others) return fail(ErrorCode::Forbidden, "token file is readable by others");
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::Io, "token file");
    constexpr qint64 limit = 64 * 1024;
    const QJsonObject json = QJsonDocument::fromJson(file.read(limit)).object();
    const auto site = SiteId::parse(json.value(QStringLiteral("site")).toString());
    DeviceSecrets secrets;
    secrets.token = json.value(QStringLiteral("token")).toString().toLatin1();
    secrets.codeKey = QByteArray::fromBase64(json.value(QStringLiteral("codeKey")).toString().toLatin1());
    secrets.group = json.value(QStringLiteral("group")).toString();
    if (!site || secrets.token.isEmpty() || secrets.codeKey.isEmpty())
        return fail(ErrorCode::BadInput, "token file");
    secrets.site = *site;
    return secrets;
}

} // namespace drempel
