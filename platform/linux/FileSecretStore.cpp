// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/FileSecretStore.h"

#include "base/Files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace drempel {

namespace {

constexpr qsizetype mostBytes = 256 * 1024;
const QString hubField = QStringLiteral("hub");
const QString pinField = QStringLiteral("pin");
const QString tokenField = QStringLiteral("token");
const QString siteField = QStringLiteral("site");
const QString deviceField = QStringLiteral("device");
const QString nameField = QStringLiteral("name");
const QString roleField = QStringLiteral("role");
const QString groupField = QStringLiteral("group");
const QString signField = QStringLiteral("signKey");
const QString codeField = QStringLiteral("codeKey");
const QString cardsField = QStringLiteral("cards");
const QString idField = QStringLiteral("id");
const QString lockField = QStringLiteral("lock");

QString text(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}
QByteArray bytes(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

Result<TabletRecord> FileSecretStore::load() {
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (QFile::permissions(file_) & others) return fail(ErrorCode::Forbidden, "tablet.json");
    const auto content = readFile(file_);
    if (!content) return tl::unexpected(content.error());
    if (content->size() > mostBytes) return fail(ErrorCode::BadInput, "tablet.json");
    const QJsonObject json = QJsonDocument::fromJson(*content).object();
    const auto site = SiteId::parse(json[siteField].toString());
    TabletRecord record{json[hubField].toString(),
                        bytes(json[pinField]),
                        json[tokenField].toString().toLatin1(),
                        site.value_or(SiteId{}),
                        bytes(json[deviceField]),
                        json[nameField].toString(),
                        json[roleField].toString(),
                        json[groupField].toString(),
                        bytes(json[signField]),
                        bytes(json[codeField]),
                        {}};
    for (const auto& value : json[cardsField].toArray())
        record.cards.push_back({bytes(value.toObject()[idField]), bytes(value.toObject()[lockField])});
    if (!site || record.token.isEmpty() || record.pin.isEmpty() || record.hub.isEmpty())
        return fail(ErrorCode::BadInput, "tablet.json");
    return record;
}

Status FileSecretStore::save(const TabletRecord& record) {
    QJsonArray cards;
    for (const auto& card : record.cards)
        cards.append(QJsonObject{{idField, text(card.id)}, {lockField, text(card.lock)}});
    const QJsonObject json{{hubField, record.hub},
                           {pinField, text(record.pin)},
                           {tokenField, QString::fromLatin1(record.token)},
                           {siteField, record.site.toString()},
                           {deviceField, text(record.device)},
                           {nameField, record.name},
                           {roleField, record.role},
                           {groupField, record.group},
                           {signField, text(record.signKey)},
                           {codeField, text(record.codeKey)},
                           {cardsField, cards}};
    return replaceFile(file_, QJsonDocument(json).toJson());
}

} // namespace drempel
