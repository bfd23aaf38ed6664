// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>

namespace drempel {

/// The 16 bytes of any id (a UUID, version 7 where time order helps), in network order.
using RawId = std::array<std::uint8_t, 16>;

[[nodiscard]] Result<RawId> rawIdFromText(QStringView text);
[[nodiscard]] Result<RawId> rawIdFromBytes(QByteArrayView bytes);
[[nodiscard]] QString toText(const RawId& raw);

/// An id that cannot be mistaken for another kind of id. Ordered by bytes, so UUIDv7 ids order by time.
/// A default-made id is nil and stands for "nobody"; ids from outside come from `parse`.
template<class Tag>
class Id {
  public:
    constexpr Id() = default;
    constexpr explicit Id(const RawId& raw)
      : raw_(raw) {}

    /// From the 36-character text form. BadInput if it is anything else.
    [[nodiscard]] static Result<Id> parse(QStringView text) {
        return rawIdFromText(text).map([](const RawId& raw) { return Id(raw); });
    }
    /// From exactly 16 bytes. BadInput if it is anything else.
    [[nodiscard]] static Result<Id> fromBytes(QByteArrayView bytes) {
        return rawIdFromBytes(bytes).map([](const RawId& raw) { return Id(raw); });
    }

    [[nodiscard]] constexpr const RawId& raw() const { return raw_; }
    [[nodiscard]] constexpr bool isNil() const { return raw_ == RawId{}; }
    [[nodiscard]] QByteArray bytes() const {
        return QByteArray(reinterpret_cast<const char*>(raw_.data()), static_cast<qsizetype>(raw_.size()));
    }
    [[nodiscard]] QString toString() const { return toText(raw_); }

    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend constexpr bool operator==(const Id&, const Id&) = default;

  private:
    RawId raw_{};
};

/// Hash for unordered containers; qHash for Qt's.
struct IdHash {
    template<class Tag>
    std::size_t operator()(const Id<Tag>& id) const noexcept {
        std::uint64_t parts[2];
        std::memcpy(parts, id.raw().data(), sizeof(parts));
        return static_cast<std::size_t>(parts[0] ^ (parts[1] * 0x9E3779B97F4A7C15ULL));
    }
};
template<class Tag>
std::size_t qHash(const Id<Tag>& id, std::size_t seed = 0) noexcept {
    return IdHash{}(id) ^ seed;
}

using EventId = Id<struct EventTag>;
using SiteId = Id<struct SiteTag>;
using WriterId = Id<struct WriterTag>;
using KeyId = Id<struct KeyTag>;
using BootId = Id<struct BootTag>;
using HubId = Id<struct HubTag>;
/// Whom an event is about: a child, an adult, a group or the site itself.
using SubjectId = Id<struct SubjectTag>;
using ChildId = Id<struct ChildTag>;
using AdultId = Id<struct AdultTag>;
using GroupId = Id<struct GroupTag>;

template<class Tag>
[[nodiscard]] constexpr SubjectId subjectOf(const Id<Tag>& id) {
    return SubjectId(id.raw());
}

} // namespace drempel
