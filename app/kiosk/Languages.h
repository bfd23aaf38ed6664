// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace drempel {

/// Installs the translation and locale of a language: "nl" is the source and needs none. UI thread.
class Languages final : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    /// Any language without a translation falls back to Dutch. Returns the one that is in force.
    QString use(const QString& language);

  private:
    QTranslator texts_;
};

} // namespace drempel
