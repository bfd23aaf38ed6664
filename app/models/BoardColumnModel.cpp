// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BoardColumnModel.h"

#include <algorithm>

namespace drempel {

BoardColumnModel::BoardColumnModel(BoardColumn column, QObject* parent)
  : BoardModel(parent)
  , column_(column) {}

void BoardColumnModel::show(const BoardModel& board) {
    std::vector<BoardRow> rows;
    std::ranges::copy_if(board.rows(), std::back_inserter(rows),
                         [this](const BoardRow& row) { return row.line.column == column_; });
    setRows(std::move(rows));
    Q_EMIT countChanged();
}

} // namespace drempel
