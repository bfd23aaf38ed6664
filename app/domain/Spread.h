// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Sync.h"

#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <span>
#include <vector>

namespace drempel {

/// Another tablet, and how far it has read the hub: it holds every event up to there.
struct TabletRead {
    QString name;
    Position position = 0;

    friend bool operator==(const TabletRead&, const TabletRead&) = default;
};

/// What one tablet knows of where some events are. Of an event that is in neither, nothing is known.
struct Spread {
    std::vector<TabletRead> tablets;    ///< the others, as the hub last told
    std::map<EventId, Position> places; ///< where the hub keeps them
    std::set<EventId> waiting;          ///< here only: not handed over yet

    friend bool operator==(const Spread&, const Spread&) = default;
};

/// Who does not hold all of some events.
struct Unaware {
    bool everybody = false; ///< not even the hub holds them
    QStringList tablets;    ///< else the tablets that do not, in the order of Spread

    [[nodiscard]] bool nobody() const { return !everybody && tablets.isEmpty(); }
    friend bool operator==(const Unaware&, const Unaware&) = default;
};
[[nodiscard]] Unaware unawareOf(std::span<const EventId> events, const Spread& spread);

} // namespace drempel
