// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"

#include <QFile>
#include <QUuid>

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
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

BootId SystemClock::boot() const {
    return boot_;
}

} // namespace drempel
