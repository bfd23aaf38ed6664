// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/World.h"
#include "models/DiffListModel.h"

#include <QtQml/qqmlregistration.h>

#include <set>

namespace drempel {

struct FamilyRow {
    ChildId child;
    QString name;
    QString detail;  ///< "2 jaar · Vlinders"
    QString present; ///< "Rachida en Ilse zijn er"
    QString status;  ///< "binnen sinds 08:12", or empty
    bool selected = false;

    [[nodiscard]] ChildId key() const { return child; }
    friend bool operator==(const FamilyRow&, const FamilyRow&) = default;
};

/// The children of whoever stands at the door; nobody else's. Roles: childId, name, detail, present,
/// status, selected. UI thread.
class FamilyModel : public DiffListModel<FamilyRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by DoorFlow")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    using DiffListModel::DiffListModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    /// As `who` may see them: to somebody who is no parent of a child, its name, group and whether it is
    /// here.
    void update(const Snapshot& snapshot, const std::vector<ChildId>& children,
                const std::set<ChildId>& selected, QDate day, AdultId who);
    void clear();

  Q_SIGNALS:
    void countChanged();

  protected:
    [[nodiscard]] QVariant value(const FamilyRow& row, int role) const override;
};

} // namespace drempel
