// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/World.h"

#include <QJsonObject>

#include <optional>

namespace drempel::hub {

/// One person's look at all that is known of one child ("inzage"), and who checked it.
struct InzageRequest {
    ChildId child;
    AdultId requester;
    std::vector<AdultId> checkedBy; ///< one; two when it is of several children
    Instant at;
};

/// Why this person gets nothing about this child, as a Dutch sentence; none when they may see something.
[[nodiscard]] std::optional<QString> whyNoInzage(const Snapshot& site, ChildId id, AdultId adult, QDate day);

/// What the requester may see by the role table: keys in English, days and moments as ISO, sentences in
/// Dutch. What is empty or not theirs to see has no key. A question of a parent to the daycare, and what
/// answers it, is in it only for that parent. Pure; `site` holds all days of the child.
[[nodiscard]] QJsonObject inzageOf(const Snapshot& site, const InzageRequest& request);

/// That, as a page to print: no scripts, nothing from elsewhere, all text escaped.
[[nodiscard]] QByteArray inzagePage(const QJsonObject& inzage);

} // namespace drempel::hub
