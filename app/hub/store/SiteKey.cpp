// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/SiteKey.h"

#include "base/Digest.h"
#include "base/Wrap.h"
#include "hub/Files.h"
#include "hub/store/HubSettings.h"

#include <sodium.h>

namespace drempel::hub {

namespace {

constexpr auto keySize = static_cast<qsizetype>(wrapKeyBytes);

/// A random key of 256 bits cannot be found from its hash.
QByteArray fingerprintOf(const SecretBytes& key) {
    return Digest::of("drempel-site-key-1", key.view()).bytes();
}

void wipe(QByteArray& bytes) {
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

/// The fingerprints that this folder's key may have, one behind the other; empty before the first key.
Result<QByteArray> marksIn(const QString& file) {
    auto marks = readFile(file);
    if (!marks && marks.error().code == ErrorCode::NotFound) return QByteArray();
    if (marks && marks->size() % static_cast<qsizetype>(Digest::size) != 0)
        return fail(ErrorCode::Corrupt, "site.key.id");
    return marks;
}

bool isMarked(const QByteArray& marks, const SecretBytes& key) {
    const QByteArray wanted = fingerprintOf(key);
    for (qsizetype at = 0; at < marks.size(); at += wanted.size())
        if (marks.mid(at, wanted.size()) == wanted) return true;
    return false;
}

} // namespace

Result<QString> SiteKey::fileOf(const DataFolder& folder, const QString& keyFile) {
    if (!keyFile.isEmpty()) return keyFile;
    const auto settings = HubSettings::of(folder);
    if (!settings) return tl::unexpected(settings.error());
    const QString set = settings->value("site-key");
    return set.isEmpty() ? folder.siteKey() : set;
}

Result<SiteKey> SiteKey::openOrCreate(const DataFolder& folder, const QString& keyFile) {
    const auto file = fileOf(folder, keyFile);
    if (!file) return tl::unexpected(file.error());
    const auto marks = marksIn(folder.siteKeyMark());
    if (!marks) return tl::unexpected(marks.error());
    auto content = readFile(*file);
    if (!content) {
        if (content.error().code != ErrorCode::NotFound) return tl::unexpected(content.error());
        // Invariant: a folder that has had a key never gets another one by itself.
        if (!marks->isEmpty()) return fail(ErrorCode::NotFound, "site key");
        SiteKey made(*file, folder.siteKeyMark(), SecretBytes::random(wrapKeyBytes), std::nullopt);
        const Status saved = made.save();
        if (!saved) return tl::unexpected(saved.error());
        return made;
    }
    if (content->size() != keySize && content->size() != 2 * keySize) {
        wipe(*content);
        return fail(ErrorCode::Corrupt, "site key");
    }
    SiteKey key(*file, folder.siteKeyMark(), SecretBytes(QByteArrayView(*content).first(keySize)),
                std::nullopt);
    if (content->size() > keySize) key.former_ = SecretBytes(QByteArrayView(*content).sliced(keySize));
    wipe(*content);
    if (marks->isEmpty()) { // the first start stopped between the two files
        const Status marked = replaceFile(key.markFile_, fingerprintOf(key.key_));
        if (!marked) return tl::unexpected(marked.error());
    } else if (!isMarked(*marks, key.key_)) {
        return fail(ErrorCode::Conflict, "site key");
    }
    const Status finished = key.finishChange(folder);
    if (!finished) return tl::unexpected(finished.error());
    return key;
}

Status SiteKey::beginChange() {
    if (former_) return fail(ErrorCode::Conflict, "a change of the site key is not finished");
    SiteKey changed(file_, markFile_, SecretBytes::random(wrapKeyBytes), key_.copy());
    // The mark first: a folder knows a key before it meets it.
    const Status marked = replaceFile(markFile_, fingerprintOf(changed.key_) + fingerprintOf(key_));
    if (!marked) return marked;
    const Status saved = changed.save();
    if (!saved) return saved;
    *this = std::move(changed);
    return {};
}

Status SiteKey::endChange() {
    if (!former_) return {};
    SiteKey changed(file_, markFile_, key_.copy(), std::nullopt);
    const Status saved = changed.save();
    if (!saved) return saved;
    *this = std::move(changed);
    return {};
}

Status SiteKey::save() const {
    QByteArray content = key_.view().toByteArray();
    if (former_) content += former_->view();
    const Status written = replaceFile(file_, content);
    wipe(content);
    // During a change the mark names both keys already.
    return written && !former_ ? replaceFile(markFile_, fingerprintOf(key_)) : written;
}

} // namespace drempel::hub
