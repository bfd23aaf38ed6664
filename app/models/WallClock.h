// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace drempel {

/// The clock on the wall: local time and day in words, and what to say at this hour. UI thread.
class WallClock : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the kiosk")
    Q_PROPERTY(QString time READ time NOTIFY changed)           ///< "08:07"
    Q_PROPERTY(QString date READ date NOTIFY changed)           ///< "maandag 23 november"
    Q_PROPERTY(QString shortDate READ shortDate NOTIFY changed) ///< "ma 23 nov"
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed)   ///< "Goedemorgen"
  public:
    explicit WallClock(const Clock& clock, QObject* parent = nullptr);
    [[nodiscard]] QString time() const;
    [[nodiscard]] QString date() const;
    [[nodiscard]] QString shortDate() const;
    [[nodiscard]] QString greeting() const;
    void retranslate() { Q_EMIT changed(); }

  Q_SIGNALS:
    void changed();

  private:
    const Clock& clock_;
    QTimer timer_;
    QString shown_;
};

} // namespace drempel
