// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/DataFolder.h"

#include "base/SecretCode.h"
#include "hub/Files.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

namespace drempel::hub {

Result<DataFolder> DataFolder::open(const QString& path) {
    const QString absolute = QDir(path).absolutePath();
    if (!QDir().mkpath(absolute)) return fail(ErrorCode::ReadOnly, "data folder");
    if (::chmod(QFile::encodeName(absolute).constData(), 0700) != 0)
        return fail(ErrorCode::ReadOnly, "data folder is not ours");
    return DataFolder(absolute);
}

QString DataFolder::file(const char* name) const {
    return path_ + QLatin1Char('/') + QLatin1String(name);
}

Result<Identity> identityIn(const DataFolder& folder, IdSource& ids) {
    const auto bytes = readFile(folder.identity());
    if (bytes) {
        const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
        const auto site = SiteId::parse(json[QStringLiteral("site")].toString());
        const auto hub = HubId::parse(json[QStringLiteral("hub")].toString());
        if (!site || !hub) return fail(ErrorCode::Corrupt, "hub.json");
        return Identity{*site, *hub};
    }
    if (bytes.error().code != ErrorCode::NotFound) return tl::unexpected(bytes.error());
    const Identity made{ids.make<SiteId>(), ids.make<HubId>()};
    const QJsonObject json{{QStringLiteral("site"), made.site.toString()},
                           {QStringLiteral("hub"), made.hub.toString()}};
    const Status kept = replaceFile(folder.identity(), QJsonDocument(json).toJson());
    if (!kept) return tl::unexpected(kept.error());
    return made;
}

Result<SecretBytes> codeKeyIn(const DataFolder& folder, const SecretBytes& siteKey) {
    auto key = folder.codeKey().open(siteKey);
    if (key && key->size() != codeKeyBytes) return fail(ErrorCode::Corrupt, "code.key");
    if (key || key.error().code != ErrorCode::NotFound) return key;
    SecretBytes made = SecretBytes::random(codeKeyBytes);
    const Status kept = folder.codeKey().keep(made, siteKey);
    if (!kept) return tl::unexpected(kept.error());
    return made;
}

} // namespace drempel::hub
