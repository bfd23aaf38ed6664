// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"

#include <QDate>

namespace drempel::bench {

/// A made-up daycare of three groups and 48 children, with `days` days of exchange ending on `today`:
/// about twelve events per child and day.
[[nodiscard]] Status writeYear(Journal& journal, const Clock& clock, QDate today, int days);

[[nodiscard]] constexpr RawId number(std::uint8_t kind, std::uint8_t value) {
    return RawId{kind, value, 1};
}

} // namespace drempel::bench
