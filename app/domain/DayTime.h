// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <optional>

namespace drempel {

/// The local day of an instant at the daycare (Europe/Amsterdam), and its local time.
[[nodiscard]] QDate dayAt(Instant instant);
[[nodiscard]] QTime timeAt(Instant instant);
[[nodiscard]] QDateTime localAt(Instant instant);

/// The instant of a local time on a day; nullopt if either is null. In the hour that summer time skips,
/// the instant after the jump; in the hour that comes twice, the first.
[[nodiscard]] std::optional<Instant> instantOf(QDate day, QTime time);

/// "2 jaar", "11 maanden", "3 weken": whole units lived on `day`; someone born on 29 February has the
/// birthday on 1 March in other years (Burgerlijk Wetboek counts full days).
struct Age {
    int years = 0;
    int months = 0; ///< since birth, whole months
    int weeks = 0;  ///< since birth, whole weeks
    friend bool operator==(const Age&, const Age&) = default;
};
[[nodiscard]] Age ageOn(QDate day, QDate birthDate);

} // namespace drempel
