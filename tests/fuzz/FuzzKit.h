// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <cstdlib>

// What every fuzz target shares. A target is one function of bytes; it may not crash, read out of bounds,
// run for long or break what it promises.
namespace drempel::fuzz {

/// A copy of exactly that size, so that AddressSanitizer sees a read behind its end.
inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size) {
    return QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

/// What must hold for any input.
inline void require(bool holds) {
    if (!holds) std::abort();
}

/// The first byte chooses, the rest is the input.
struct Choice {
    int which = 0;
    QByteArray rest;
};
inline Choice choiceOf(const std::uint8_t* data, std::size_t size, int among) {
    if (size == 0) return {};
    return {data[0] % among, bytesOf(data + 1, size - 1)};
}

} // namespace drempel::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
