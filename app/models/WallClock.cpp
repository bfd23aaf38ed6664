// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WallClock.h"

#include "domain/DayTime.h"

#include <QLocale>

namespace drempel {

WallClock::WallClock(const Clock& clock, QObject* parent)
  : QObject(parent)
  , clock_(clock)
  , shown_(time()) {
    constexpr int tickMilliseconds = 1000;
    connect(&timer_, &QTimer::timeout, this, [this] {
        if (time() == shown_) return;
        shown_ = time();
        Q_EMIT changed();
    });
    timer_.start(tickMilliseconds);
}

QString WallClock::time() const {
    return timeAt(clock_.now()).toString(QStringLiteral("HH:mm"));
}

QString WallClock::date() const {
    return QLocale().toString(dayAt(clock_.now()), QStringLiteral("dddd d MMMM"));
}

QString WallClock::shortDate() const {
    return QLocale().toString(dayAt(clock_.now()), QStringLiteral("ddd d MMM"));
}

QString WallClock::greeting() const {
    constexpr int noon = 12;
    constexpr int evening = 18;
    const int hour = timeAt(clock_.now()).hour();
    //: Greeting on the resting door before noon.
    if (hour < noon) return tr("Goedemorgen");
    //: Greeting on the resting door in the afternoon.
    if (hour < evening) return tr("Goedemiddag");
    //: Greeting on the resting door in the evening.
    return tr("Goedenavond");
}

} // namespace drempel
