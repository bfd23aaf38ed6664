// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <QFile>
#include <QUuid>

#include <ctime>

namespace drempel {

namespace {

BootId readBootId() {
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (file.open(QIODevice::ReadOnly)) {
        if (const auto id = BootId::parse(QString::fromLatin1(file.readAll().trimmed()))) return *id;
    }
    return BootId::fromBytes(QUuid::createUuid().toRfc4122()).value_or(BootId{});
}

} // namespace

SystemClock::SystemClock()
  : boot_(readBootId()) {}

Instant SystemClock::now() const {
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

Milliseconds SystemClock::sinceBoot() const {
    // Unlike steady_clock it counts the time that the machine slept: a tablet that was shut for a weekend was
    // alone for a weekend.
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<Milliseconds>(std::chrono::seconds(now.tv_sec) +
                                                    std::chrono::nanoseconds(now.tv_nsec));
}

BootId SystemClock::boot() const {
    return boot_;
}

} // namespace drempel
