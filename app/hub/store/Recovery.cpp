// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/Recovery.h"

#include "hub/Files.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace drempel::hub {

namespace {

Instant instantFrom(const QJsonValue& value) {
    return Instant{Milliseconds{value.toInteger()}};
}

qint64 numberOf(Instant instant) {
    return static_cast<qint64>(instant.time_since_epoch().count());
}

} // namespace

Result<std::optional<Recovery>> recoveryIn(const DataFolder& folder) {
    const auto text = readFile(folder.recovery());
    if (!text && text.error().code == ErrorCode::NotFound) return std::optional<Recovery>();
    if (!text) return tl::unexpected(text.error());
    const QJsonObject json = QJsonDocument::fromJson(*text).object();
    const auto lock =
        RecoveryLock::fromBytes(QByteArray::fromBase64(json[QStringLiteral("lock")].toString().toLatin1()));
    if (!lock) return fail(ErrorCode::Corrupt, "recovery.json");
    Recovery recovery{*lock, instantFrom(json[QStringLiteral("madeAtMs")]), std::nullopt};
    if (json.contains(QStringLiteral("testedAtMs")))
        recovery.testedAt = instantFrom(json[QStringLiteral("testedAtMs")]);
    return std::optional(recovery);
}

Status keepRecovery(const DataFolder& folder, const Recovery& recovery) {
    QJsonObject json{{QStringLiteral("lock"), QString::fromLatin1(recovery.lock.bytes().toBase64())},
                     {QStringLiteral("madeAtMs"), numberOf(recovery.madeAt)}};
    if (recovery.testedAt) json[QStringLiteral("testedAtMs")] = numberOf(*recovery.testedAt);
    return replaceFile(folder.recovery(), QJsonDocument(json).toJson());
}

} // namespace drempel::hub
