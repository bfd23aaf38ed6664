// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/IdleWatch.h"

namespace drempel {

IdleWatch::IdleWatch(const Clock& clock, Milliseconds limit, Milliseconds warning, QObject* parent)
  : QObject(parent)
  , clock_(clock)
  , limit_(limit)
  , warning_(warning) {
    constexpr int tickMilliseconds = 250;
    timer_.setInterval(tickMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &IdleWatch::tick);
}

void IdleWatch::touch() {
    lastTouch_ = clock_.sinceBoot();
    if (isRunning()) show(limit_);
}

void IdleWatch::start() {
    timer_.start();
    touch();
}

void IdleWatch::stop() {
    timer_.stop();
    setSecondsLeft(0);
}

void IdleWatch::tick() {
    const Milliseconds left = limit_ - (clock_.sinceBoot() - lastTouch_);
    if (left <= Milliseconds{0}) {
        stop();
        Q_EMIT expired();
        return;
    }
    show(left);
}

void IdleWatch::show(Milliseconds left) {
    setSecondsLeft(left <= warning_ ? static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count())
                                    : 0);
}

void IdleWatch::setSecondsLeft(int seconds) {
    if (seconds == secondsLeft_) return;
    secondsLeft_ = seconds;
    Q_EMIT secondsLeftChanged();
}

} // namespace drempel
