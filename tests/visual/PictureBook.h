// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace drempel {

/// The pictures kept in one folder, and how far a new one is from them; any thread.
class PictureBook {
  public:
    /// `differences` receives what was seen and what differs.
    PictureBook(QString folder, QString differences);

    /// Keeps `picture` under `name`, in a small form; false when it cannot be written.
    [[nodiscard]] bool keep(const QString& name, const QImage& picture) const;
    /// Empty when `picture` looks like the kept one; else what is wrong, for a person.
    [[nodiscard]] QString compare(const QString& name, const QImage& picture) const;

  private:
    [[nodiscard]] QString fileOf(const QString& name) const;

    QString m_folder;
    QString m_differences;
};

} // namespace drempel
