// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/SiteKey.h"

#include "base/Digest.h"
#include "base/Wrap.h"
#include "hub/Files.h"
#include "hub/store/HubSettings.h"
#include "hub/store/Tpm.h"

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

// What stands in front of a key that a chip sealed.
constexpr char sealedMark[] = "drempel-tpm-1\n";

Result<SecretBytes> openSealed(QByteArrayView sealed, const QString& chip) {
    auto tpm = chip.isEmpty() ? Result<Tpm>(fail(ErrorCode::NotFound)) : Tpm::open(chip);
    if (!tpm) return fail(ErrorCode::Locked, "tpm");
    auto content = tpm->unseal(sealed);
    if (content || content.error().code == ErrorCode::Corrupt) return content;
    return fail(ErrorCode::Locked, "tpm");
}

Result<QByteArray> sealedBy(const QString& chip, const SecretBytes& content) {
    auto tpm = Tpm::open(chip);
    if (!tpm) return tl::unexpected(tpm.error());
    return tpm->seal(content).map([](const QByteArray& sealed) { return sealedMark + sealed; });
}

} // namespace

Result<QString> SiteKey::fileOf(const DataFolder& folder, const QString& keyFile) {
    return placeOf(folder, keyFile).map([](const Place& place) { return place.file; });
}

Result<SiteKey::Place> SiteKey::placeOf(const DataFolder& folder, const QString& keyFile) {
    const auto settings = HubSettings::of(folder);
    if (!settings) return tl::unexpected(settings.error());
    const QString set = keyFile.isEmpty() ? settings->value("site-key") : keyFile;
    if (!set.isEmpty() && set != folder.siteKey())
        return Place{set, folder.siteKeyMark(), {}}; // it is carried about
    const QString chip = settings->value("tpm");
    if (chip == QLatin1String("no")) return Place{folder.siteKey(), folder.siteKeyMark(), {}};
    return Place{folder.siteKey(), folder.siteKeyMark(), chip.isEmpty() ? Tpm::ofThisMachine() : chip,
                 !chip.isEmpty()};
}

Result<SiteKey> SiteKey::create(Place place) {
    SiteKey made(std::move(place), SecretBytes::random(wrapKeyBytes), std::nullopt);
    const Status saved = made.save();
    if (!saved) return tl::unexpected(saved.error());
    return made;
}

Result<SiteKey> SiteKey::read(Place place, const QByteArray& marks) {
    auto stored = readFile(place.file);
    if (!stored) return tl::unexpected(stored.error());
    const bool isSealed = stored->startsWith(sealedMark);
    const auto opened = isSealed
                            ? openSealed(QByteArrayView(*stored).sliced(sizeof(sealedMark) - 1), place.chip)
                            : Result<SecretBytes>(SecretBytes(*stored));
    wipe(*stored);
    if (!opened) return tl::unexpected(opened.error());
    const QByteArrayView content = opened->view();
    if (content.size() != keySize && content.size() != 2 * keySize)
        return fail(ErrorCode::Corrupt, "site key");
    place.mustSeal = place.mustSeal || isSealed;
    SiteKey key(std::move(place), SecretBytes(content.first(keySize)), std::nullopt);
    key.isSealed_ = isSealed;
    if (content.size() > keySize) key.former_ = SecretBytes(content.sliced(keySize));
    if (marks.isEmpty()) { // the first start stopped between the two files
        const Status marked = replaceFile(key.place_.markFile, fingerprintOf(key.key_));
        if (!marked) return tl::unexpected(marked.error());
    } else if (!isMarked(marks, key.key_)) {
        return fail(ErrorCode::Conflict, "site key");
    }
    return key;
}

Result<SiteKey> SiteKey::openOrCreate(const DataFolder& folder, const QString& keyFile) {
    auto place = placeOf(folder, keyFile);
    if (!place) return tl::unexpected(place.error());
    const auto marks = marksIn(folder.siteKeyMark());
    if (!marks) return tl::unexpected(marks.error());
    auto key = read(*place, *marks);
    // Invariant: a folder that has had a key never gets another one by itself.
    if (!key && key.error().code == ErrorCode::NotFound && marks->isEmpty()) return create(std::move(*place));
    if (!key) return key;
    if (const Status finished = key->finishChange(folder); !finished) return tl::unexpected(finished.error());
    // It came in clear, from a time without a chip or from a backup.
    if (!key->isSealed_ && !key->place_.chip.isEmpty())
        if (const Status sealed = key->save(); !sealed) return tl::unexpected(sealed.error());
    return key;
}

Status SiteKey::beginChange() {
    if (former_) return fail(ErrorCode::Conflict, "a change of the site key is not finished");
    SiteKey changed(place_, SecretBytes::random(wrapKeyBytes), key_.copy());
    // The mark first: a folder knows a key before it meets it.
    const Status marked = replaceFile(place_.markFile, fingerprintOf(changed.key_) + fingerprintOf(key_));
    if (!marked) return marked;
    const Status saved = changed.save();
    if (!saved) return saved;
    *this = std::move(changed);
    return {};
}

Status SiteKey::endChange() {
    if (!former_) return {};
    SiteKey changed(place_, key_.copy(), std::nullopt);
    const Status saved = changed.save();
    if (!saved) return saved;
    *this = std::move(changed);
    return {};
}

Status SiteKey::save() {
    QByteArray content = key_.view().toByteArray();
    if (former_) content += former_->view();
    const auto sealed = place_.chip.isEmpty() ? Result<QByteArray>(fail(ErrorCode::NotFound))
                                              : sealedBy(place_.chip, SecretBytes(content));
    if (!sealed && place_.mustSeal) {
        wipe(content);
        return fail(ErrorCode::Locked, "tpm");
    }
    const Status written = replaceFile(place_.file, sealed ? *sealed : content);
    wipe(content);
    if (!written) return written;
    isSealed_ = sealed.has_value();
    // During a change the mark names both keys already.
    return former_ ? Status() : replaceFile(place_.markFile, fingerprintOf(key_));
}

} // namespace drempel::hub
