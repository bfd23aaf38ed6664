// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/KeyBundle.h"

#include "hub/Files.h"
#include "hub/store/SiteKey.h"

#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFileInfo>

#include <sodium.h>

namespace drempel::hub {

namespace {

const QString siteKeyName = QStringLiteral("site.key");

void wipe(QByteArray& bytes) {
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

/// The journal is backed up by itself, and a half-written file is nobody's.
bool belongs(const DataFolder& folder, const QFileInfo& file) {
    return file.filePath() != folder.siteKey() &&
           !file.fileName().startsWith(QFileInfo(folder.journal()).fileName()) &&
           !file.fileName().endsWith(QLatin1String(".new"));
}

} // namespace

Result<SecretBytes> packKeys(const DataFolder& folder, const SiteKey& siteKey) {
    QByteArray site = siteKey.bytes().view().toByteArray();
    if (siteKey.former()) site += siteKey.former()->view();
    QCborMap map{{siteKeyName, site}};
    // Files only: a socket is no file to Qt, and folders hold nothing secret.
    for (const QFileInfo& file :
         QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name)) {
        if (!belongs(folder, file)) continue;
        auto content = readFile(file.filePath());
        if (!content) return tl::unexpected(content.error());
        map[file.fileName()] = *content;
        wipe(*content);
    }
    QByteArray packed = map.toCborValue().toCbor();
    SecretBytes secret(packed);
    wipe(packed);
    return secret;
}

Result<KeyFiles> unpackKeys(QByteArrayView packed) {
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(packed.toByteArray(), &error);
    if (error.error != QCborError::NoError || !value.isMap()) return fail(ErrorCode::Corrupt, "key bundle");
    KeyFiles files;
    for (const auto& [name, content] : value.toMap()) {
        // A name is a name: nothing may be written outside the folder that is being restored.
        const QString text = name.toString();
        if (text.isEmpty() || QFileInfo(text).fileName() != text || text.startsWith(QLatin1String("..")) ||
            !content.isByteArray())
            return fail(ErrorCode::Corrupt, "key bundle");
        files.emplace(text, SecretBytes(content.toByteArray()));
    }
    if (!files.contains(siteKeyName)) return fail(ErrorCode::Corrupt, "key bundle without a site key");
    return files;
}

} // namespace drempel::hub
