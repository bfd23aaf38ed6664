// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/DataFolder.h"

#include "base/SecretCode.h"
#include "hub/Files.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

#include <algorithm>

namespace drempel::hub {

namespace {

/// What may lie in a folder before there is a hub in it: settings, a site key, what one begins to write.
const QStringList& beforeTheHub() {
    static const QStringList names{QStringLiteral("hub.*"), QStringLiteral("site.key*"),
                                   QStringLiteral("demo"), QStringLiteral("journal.db*"),
                                   QStringLiteral("lost+found")};
    return names;
}

bool isSomebodyElses(const DataFolder& folder) {
    if (QFile::exists(folder.identity())) return false;
    const QStringList all =
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(all.begin(), all.end(),
                       [](const QString& name) { return !QDir::match(beforeTheHub(), name); });
}

} // namespace

Result<DataFolder> DataFolder::ofHub(const QString& path) {
    const DataFolder folder(QDir(path).absolutePath());
    if (!QFile::exists(folder.identity())) return fail(ErrorCode::NotFound);
    return folder;
}

Result<DataFolder> DataFolder::open(const QString& path) {
    const QString absolute = QDir(path).absolutePath();
    if (isSomebodyElses(DataFolder(absolute))) return fail(ErrorCode::Conflict);
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
