// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/BoardModel.h"

namespace drempel {

/// The rows of one column of a board, in its order. A list of its own and no filter over the board: a filter
/// answers a move in the board with a new layout, and views build all their cards again. UI thread.
class BoardColumnModel : public BoardModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by GroupFlow")
  public:
    explicit BoardColumnModel(BoardColumn column, QObject* parent = nullptr);
    /// Takes over those rows of a board that stand in this column.
    void show(const BoardModel& board);

  private:
    BoardColumn column_;
};

} // namespace drempel
