// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace drempel::hub {

/// One badge to be printed. It says whose it is and nothing of a child or of the place: who finds it on the
/// street learns nothing.
struct BadgeCard {
    QString name;
    QString kind;    ///< ouder, ophaler, medewerker
    QString shortId; ///< to revoke this one by
    QByteArray text; ///< what the QR says

    friend bool operator==(const BadgeCard&, const BadgeCard&) = default;
};

/// The cards as they travel from the hub to whoever gave the command.
[[nodiscard]] QByteArray toBytes(const std::vector<BadgeCard>& cards);
/// BadInput unless `toBytes` wrote it.
[[nodiscard]] Result<std::vector<BadgeCard>> badgeCards(const QByteArray& bytes);

/// A PDF of A4 sheets with ten cards of 85 by 54 mm each, to be cut out. Needs a QGuiApplication; any thread.
/// Internal when it cannot be drawn.
[[nodiscard]] Result<QByteArray> badgeSheet(const std::vector<BadgeCard>& cards);

} // namespace drempel::hub
