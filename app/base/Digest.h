// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <array>
#include <compare>
#include <cstdint>

namespace drempel {

/// A BLAKE2b-256 hash (RFC 7693). All zero means "of nothing": the head of an empty chain.
class Digest {
  public:
    static constexpr std::size_t size = 32;

    constexpr Digest() = default;
    /// From exactly 32 bytes. BadInput if it is anything else.
    [[nodiscard]] static Result<Digest> fromBytes(QByteArrayView bytes);
    /// The hash of these bytes.
    [[nodiscard]] static Digest of(QByteArrayView bytes);
    /// The hash of two runs of bytes put together: a link of a running hash.
    [[nodiscard]] static Digest of(QByteArrayView first, QByteArrayView second);

    [[nodiscard]] constexpr bool isZero() const { return raw_ == Raw{}; }
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] QString toHex() const;

    friend constexpr auto operator<=>(const Digest&, const Digest&) = default;
    friend constexpr bool operator==(const Digest&, const Digest&) = default;

  private:
    using Raw = std::array<std::uint8_t, size>;
    Raw raw_{};
};

} // namespace drempel
