// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace drempel {

/// Counts down while nobody touches the screen: silent first, visible for the last seconds. Never touched it
/// is a plain countdown, as for undo. Follows the clock, so a busy screen makes it no longer. UI thread.
class IdleWatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the flows")
    /// Seconds left while the countdown is visible, else 0.
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
  public:
    /// Expires `limit` after the last touch; visible for the last `warning`.
    IdleWatch(const Clock& clock, Milliseconds limit, Milliseconds warning, QObject* parent = nullptr);

    [[nodiscard]] int secondsLeft() const { return secondsLeft_; }
    [[nodiscard]] bool isRunning() const { return timer_.isActive(); }
    Q_INVOKABLE void touch();
    void start();
    void stop();

  Q_SIGNALS:
    void secondsLeftChanged();
    void expired();

  private:
    void tick();
    void show(Milliseconds left);
    void setSecondsLeft(int seconds);

    const Clock& clock_;
    Milliseconds limit_;
    Milliseconds warning_;
    Milliseconds lastTouch_{0};
    int secondsLeft_ = 0;
    QTimer timer_;
};

} // namespace drempel
