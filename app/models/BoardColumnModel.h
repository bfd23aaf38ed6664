// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/Board.h"

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace drempel {

/// The rows of one column of a board, in its order. UI thread.
class BoardColumnModel : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by GroupFlow")
  public:
    BoardColumnModel(QAbstractItemModel& board, BoardColumn column, QObject* parent = nullptr);

  protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    BoardColumn column_;
};

} // namespace drempel
