// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Id.h"

#include <QUuid>

#include <algorithm>

namespace drempel {

Result<RawId> rawIdFromText(QStringView text) {
    constexpr qsizetype textLength = 36;
    const QUuid uuid = QUuid::fromString(text);
    if (text.size() != textLength || uuid.isNull()) return fail(ErrorCode::BadInput, "not an id");
    return rawIdFromBytes(uuid.toRfc4122());
}

Result<RawId> rawIdFromBytes(QByteArrayView bytes) {
    RawId raw{};
    if (bytes.size() != static_cast<qsizetype>(raw.size()))
        return fail(ErrorCode::BadInput, "an id is 16 bytes");
    std::memcpy(raw.data(), bytes.data(), raw.size());
    return raw;
}

QString toText(const RawId& raw) {
    const QByteArray bytes(reinterpret_cast<const char*>(raw.data()), static_cast<qsizetype>(raw.size()));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace drempel
