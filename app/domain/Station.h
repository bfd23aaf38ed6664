// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace drempel {

/// At what kind of device somebody acts. Values are written to disk and never change.
enum class Station : std::uint8_t {
    Door = 0,     ///< deur: the public entrance
    Group = 1,    ///< groep: a tablet of a group room
    Overview = 2, ///< overzicht: the office
    Hub = 3       ///< the hub and its command line
};
constexpr Station last(Station) {
    return Station::Hub;
}

} // namespace drempel
