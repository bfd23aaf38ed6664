// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/World.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace drempel::hub {

/// Somebody who may have a code or a badge, and what is printed of it.
struct Holder {
    AdultId id;
    QString name;
    QString kind;          ///< ouder, ophaler, medewerker
    QStringList belongsTo; ///< names of children or groups
    std::vector<QDate> birthdays;
    std::optional<Sourced<CodeIssued>> has;
    QString number;
    QByteArray digits; ///< only of a code that is made now

    /// By name, whatever the capitals, or by id.
    [[nodiscard]] bool isCalled(const QString& nameOrId) const;
};

/// Parents, collectors whose time is not over, and staff; each once, staff first, then by name.
[[nodiscard]] std::vector<Holder> holdersOn(const Snapshot& site, QDate today);

} // namespace drempel::hub
