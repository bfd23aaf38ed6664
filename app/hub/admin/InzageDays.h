// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/Access.h"

#include <QJsonArray>

namespace drempel::hub {

/// Who looks, and what the role table lets them see of this child today.
struct Look {
    const Snapshot& site;
    const ChildState& child;
    AdultId who;
    Viewer viewer;
    QDate today;

    [[nodiscard]] bool sees(Fact fact) const { return maySee(viewer, fact); }
    /// A name, or empty for nobody.
    [[nodiscard]] QString name(AdultId adult) const;
};

/// Sets what is not empty.
void put(QJsonObject& object, const char* key, const QString& value);
void put(QJsonObject& object, const char* key, const QStringList& values);
void put(QJsonObject& object, const char* key, QDate day);
void put(QJsonObject& object, const char* key, QTime time);
void put(QJsonObject& object, const char* key, const std::optional<Instant>& at);
void put(QJsonObject& object, const char* key, const QJsonArray& list);

/// Planning, presence and exchanges by day, oldest first: all days for who sees history, else today.
[[nodiscard]] QJsonArray inzageDays(const Look& look);
/// Who read what stands about the child, by role, day and purpose, oldest first; each once, without a name.
[[nodiscard]] QJsonArray inzageReaders(const Look& look);
/// What the daycare promised to come back to.
[[nodiscard]] QJsonArray inzagePromises(const Look& look);

} // namespace drempel::hub
