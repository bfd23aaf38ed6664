// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Badge.h"

#include "base/Base32.h"
#include "base/SecretCode.h"

#include <sodium.h>

#include <algorithm>

namespace drempel {

namespace {

constexpr std::size_t hashBytes = 32;

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

QByteArray newBadge() {
    QByteArray badge(badgeBytes, Qt::Uninitialized);
    randombytes_buf(badge.data(), static_cast<std::size_t>(badge.size()));
    return badge;
}

QString badgeText(QByteArrayView badge) {
    return badgePrefix + QString::fromLatin1(toBase32(badge));
}

Result<QByteArray> parseBadge(QStringView text) {
    text = text.trimmed();
    if (!text.startsWith(badgePrefix, Qt::CaseInsensitive)) return fail(ErrorCode::BadInput, "badge");
    auto badge = fromBase32(text.mid(badgePrefix.size()));
    if (!badge || badge->size() != badgeBytes) return fail(ErrorCode::BadInput, "badge");
    return badge;
}

Result<QByteArray> tagSerial(QStringView text) {
    const QByteArray serial = text.trimmed().toLatin1().toUpper();
    const auto hexadecimal = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
    if (serial.size() < 8 || serial.size() > 20 || !std::ranges::all_of(serial, hexadecimal))
        return fail(ErrorCode::BadInput, "serial");
    return serial;
}

QByteArray hashBadge(QByteArrayView codeKey, QByteArrayView badge) {
    if (codeKey.size() != codeKeyBytes) return {};
    // A label of its own: what is kept of a badge is never what is kept of a code.
    const QByteArray labelled = QByteArrayLiteral("drempel-badge-1") + badge.toByteArray();
    QByteArray hash(static_cast<qsizetype>(hashBytes), Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hashBytes, raw(labelled),
                       static_cast<unsigned long long>(labelled.size()), raw(codeKey),
                       static_cast<std::size_t>(codeKey.size()));
    return hash;
}

} // namespace drempel
