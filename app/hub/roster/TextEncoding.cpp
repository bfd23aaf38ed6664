// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/Csv.h"

#include <algorithm>
#include <array>

namespace drempel::roster {
namespace {

constexpr char16_t undefined = 0xFFFD;

/// cp1252 for bytes 0x80 to 0x9F; every other byte is its own code point.
constexpr std::array<char16_t, 32> cp1252High = {
    0x20AC,    undefined, 0x201A, 0x0192, 0x201E, 0x2026,    0x2020, 0x2021,    //
    0x02C6,    0x2030,    0x0160, 0x2039, 0x0152, undefined, 0x017D, undefined, //
    undefined, 0x2018,    0x2019, 0x201C, 0x201D, 0x2022,    0x2013, 0x2014,    //
    0x02DC,    0x2122,    0x0161, 0x203A, 0x0153, undefined, 0x017E, 0x0178,
};

const QByteArray byteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");

QString fromCp1252(const QByteArray& bytes) {
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return QChar(code >= 0x80 && code <= 0x9F ? cp1252High.at(code - 0x80U) : char16_t{code});
    });
    return text;
}

QByteArray toCp1252(const QString& text) {
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        const auto* high = std::ranges::find(cp1252High, code);
        if (code < 0x80 || (code >= 0xA0 && code <= 0xFF)) {
            bytes.append(static_cast<char>(code));
        } else if (high != cp1252High.end() && code != undefined) {
            bytes.append(static_cast<char>(0x80 + (high - cp1252High.begin())));
        } else {
            bytes.append('?');
        }
    }
    return bytes;
}

} // namespace

DecodedText decodeText(const QByteArray& bytes) {
    const bool marked = bytes.startsWith(byteOrderMark);
    const QByteArray body = marked ? bytes.mid(byteOrderMark.size()) : bytes;
    QString text = QString::fromUtf8(body);
    // Qt replaces what is not UTF-8, so only valid bytes come back unchanged.
    if (text.toUtf8() == body) {
        return {marked ? TextEncoding::Utf8Bom : TextEncoding::Utf8, std::move(text)};
    }
    return {TextEncoding::Cp1252, fromCp1252(body)};
}

QByteArray encodeText(const QString& text, TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        return text.toUtf8();
    case TextEncoding::Utf8Bom:
        return byteOrderMark + text.toUtf8();
    case TextEncoding::Cp1252:
        break;
    }
    return toCp1252(text);
}

} // namespace drempel::roster
