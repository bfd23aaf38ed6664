// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/Board.h"
#include "models/DiffListModel.h"

#include <QtQml/qqmlregistration.h>

#include <set>

namespace drempel {

struct BoardRow {
    BoardLine line;
    QString detail;         ///< "aangemeld 08:58", "Joost · 17:30", "12:40 · Niamh"
    bool selected = false;  ///< for "Ontvangen" of several
    bool toReceive = false; ///< at the door, or to be checked: waits for us

    [[nodiscard]] ChildId key() const { return line.child; }
    friend bool operator==(const BoardRow&, const BoardRow&) = default;
};

/// The children of a group today. Roles: childId, name, initial, column (0 not yet, 1 inside, 2 gone),
/// detail, unheard (int), allergies, selected, toReceive, toCheck, absent. A change of one child changes
/// one row. UI thread.
class BoardModel : public DiffListModel<BoardRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by GroupFlow")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int notYetCount READ notYetCount NOTIFY countChanged)
    Q_PROPERTY(int insideCount READ insideCount NOTIFY countChanged)
    Q_PROPERTY(int goneCount READ goneCount NOTIFY countChanged)
  public:
    enum Role {
        ChildIdRole = Qt::UserRole,
        NameRole,
        InitialRole,
        ColumnRole,
        DetailRole,
        UnheardRole,
        AllergiesRole,
        SelectedRole,
        ToReceiveRole,
        ToCheckRole,
        AbsentRole
    };
    using DiffListModel::DiffListModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int notYetCount() const { return countOf(BoardColumn::NotYet); }
    [[nodiscard]] int insideCount() const { return countOf(BoardColumn::Inside); }
    [[nodiscard]] int goneCount() const { return countOf(BoardColumn::Gone); }
    /// As `viewer` may see it: without health that is not theirs to read.
    void update(const Snapshot& snapshot, AdultId viewer, GroupId group, QDate day, Instant now,
                const std::set<ChildId>& selected);
    void clear();

  Q_SIGNALS:
    void countChanged();

  protected:
    [[nodiscard]] QVariant value(const BoardRow& row, int role) const override;

  private:
    [[nodiscard]] int countOf(BoardColumn column) const;
};

} // namespace drempel
