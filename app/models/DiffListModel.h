// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <vector>

namespace drempel {

/// A list whose rows are values with a `key()`: setting new rows tells views only what differs, so that a
/// change of one child of 48 changes one row and nothing resets. UI thread.
template<class Row>
class DiffListModel : public QAbstractListModel {
  public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid() || index.row() < 0 || index.row() >= rowCount()) return {};
        return value(rows_[static_cast<std::size_t>(index.row())], role);
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

    void setRows(std::vector<Row> next) {
        removeMissing(next);
        for (std::size_t i = 0; i < next.size(); ++i) {
            moveDown(i, next);
            place(i, next[i]);
        }
    }

  protected:
    [[nodiscard]] virtual QVariant value(const Row& row, int role) const = 0;

  private:
    void removeMissing(const std::vector<Row>& next) {
        for (std::size_t i = rows_.size(); i-- > 0;) {
            const auto same = [&](const Row& row) { return row.key() == rows_[i].key(); };
            if (std::ranges::any_of(next, same)) continue;
            beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
            rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(i));
            endRemoveRows();
        }
    }
    /// A row that went down is moved itself, once, rather than all rows it passed.
    void moveDown(std::size_t i, const std::vector<Row>& next) {
        if (i + 1 >= rows_.size() || rows_[i].key() == next[i].key() || rows_[i + 1].key() != next[i].key())
            return;
        std::size_t to = i + 1;
        while (to < next.size() && next[to].key() != rows_[i].key())
            ++to;
        to = std::min(to, rows_.size() - 1);
        const auto from = static_cast<int>(i);
        beginMoveRows({}, from, from, {}, static_cast<int>(to) + 1);
        std::rotate(rows_.begin() + from, rows_.begin() + from + 1,
                    rows_.begin() + static_cast<std::ptrdiff_t>(to) + 1);
        endMoveRows();
    }
    void place(std::size_t i, Row& row) {
        std::size_t found = i;
        while (found < rows_.size() && rows_[found].key() != row.key())
            ++found;
        const int at = static_cast<int>(i);
        if (found == rows_.size()) {
            beginInsertRows({}, at, at);
            rows_.insert(rows_.begin() + at, std::move(row));
            endInsertRows();
            return;
        }
        if (found != i) {
            beginMoveRows({}, static_cast<int>(found), static_cast<int>(found), {}, at);
            std::rotate(rows_.begin() + at, rows_.begin() + static_cast<std::ptrdiff_t>(found),
                        rows_.begin() + static_cast<std::ptrdiff_t>(found) + 1);
            endMoveRows();
        }
        if (rows_[i] != row) {
            rows_[i] = std::move(row);
            Q_EMIT dataChanged(index(at), index(at));
        }
    }

    std::vector<Row> rows_;
};

} // namespace drempel
