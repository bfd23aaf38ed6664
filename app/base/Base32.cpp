// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Base32.h"

#include <optional>
#include <string_view>

namespace drempel {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr unsigned bitsPerSign = 5;
constexpr unsigned signMask = (1U << bitsPerSign) - 1;

std::optional<unsigned> valueOf(QChar sign) {
    const char letter = sign.toUpper().toLatin1();
    if (letter == '\0') return std::nullopt;
    const char meant = letter == 'O' ? '0' : letter == 'I' || letter == 'L' ? '1' : letter;
    const auto at = alphabet.find(meant);
    if (at == std::string_view::npos) return std::nullopt;
    return static_cast<unsigned>(at);
}

} // namespace

QByteArray toBase32(QByteArrayView bytes) {
    QByteArray text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    unsigned held = 0;
    unsigned bits = 0;
    for (const char byte : bytes) {
        held = held << 8U | static_cast<unsigned char>(byte);
        bits += 8;
        for (; bits >= bitsPerSign; bits -= bitsPerSign)
            text.append(alphabet[held >> (bits - bitsPerSign) & signMask]);
        held &= (1U << bits) - 1;
    }
    if (bits > 0) text.append(alphabet[held << (bitsPerSign - bits) & signMask]);
    return text;
}

QString toBase32Groups(QByteArrayView bytes) {
    constexpr qsizetype groupSize = 4;
    const QString text = QString::fromLatin1(toBase32(bytes));
    QString grouped;
    for (qsizetype at = 0; at < text.size(); at += groupSize)
        grouped += (at > 0 ? QStringLiteral("-") : QString()) + text.mid(at, groupSize);
    return grouped;
}

Result<QByteArray> fromBase32(QStringView text) {
    QByteArray bytes;
    unsigned held = 0;
    unsigned bits = 0;
    for (const QChar sign : text) {
        if (sign.isSpace() || sign == QLatin1Char('-')) continue;
        const auto value = valueOf(sign);
        if (!value) return fail(ErrorCode::BadInput, "a sign that is not used");
        held = held << bitsPerSign | *value;
        bits += bitsPerSign;
        if (bits < 8) continue;
        bits -= 8;
        bytes.append(static_cast<char>(held >> bits & 0xFFU));
        held &= (1U << bits) - 1;
    }
    if (bits >= bitsPerSign || held != 0) return fail(ErrorCode::BadInput, "not a whole number of bytes");
    return bytes;
}

} // namespace drempel
