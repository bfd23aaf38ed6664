// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BoardColumnModel.h"

#include "models/BoardModel.h"

namespace drempel {

BoardColumnModel::BoardColumnModel(QAbstractItemModel& board, BoardColumn column, QObject* parent)
  : QSortFilterProxyModel(parent)
  , column_(column) {
    setSourceModel(&board);
}

bool BoardColumnModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return sourceModel()->data(index, BoardModel::ColumnRole).toInt() == static_cast<int>(column_);
}

} // namespace drempel
