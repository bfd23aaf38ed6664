// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Identity.h"

#include "base/Badge.h"

#include <algorithm>

namespace drempel {

namespace {

bool hasBadge(const AdultState& adult) {
    return std::ranges::any_of(adult.badges, [](const auto& badge) { return !badge.second.ended; });
}

} // namespace

bool isAnybodyKnown(const Snapshot& snapshot) {
    return std::ranges::any_of(snapshot.adults, [](const auto& adult) {
        return adult.second.code.has_value() || hasBadge(adult.second);
    });
}

const AdultState* adultByBadge(const Snapshot& snapshot, QByteArrayView hash) {
    for (const auto& [id, adult] : snapshot.adults)
        for (const auto& [badge, issued] : adult.badges)
            if (!issued.ended && !hash.isEmpty() && QByteArrayView(issued.value.hash) == hash) return &adult;
    return nullptr;
}

QByteArray badgeHashOf(const CodeChecker& checker, const QByteArray& read) {
    if (const auto badge = parseBadge(QString::fromLatin1(read))) return checker.badgeHash(*badge);
    if (const auto serial = tagSerial(QString::fromLatin1(read))) return checker.badgeHash(*serial);
    return {};
}

} // namespace drempel
