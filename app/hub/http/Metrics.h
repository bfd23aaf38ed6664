// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <string_view>

namespace drempel::hub {

/// What the hub counts about itself since it started. Counts only: no names, no ids. Network thread only.
struct Metrics {
    std::map<int, std::uint64_t> responses; ///< by status
    std::uint64_t eventsStored = 0;
    std::uint64_t eventsKnown = 0;
    std::uint64_t eventsConflicting = 0;
    std::uint64_t eventsRefused = 0;
    std::uint64_t eventsServed = 0;
    std::uint64_t tokenFailures = 0;
    std::uint64_t handshakesFailed = 0;
    std::uint64_t connectionsRefused = 0;
    std::uint64_t connectionsTotal = 0;
    std::int64_t connections = 0;
    std::int64_t liveStreams = 0;
    std::int64_t waitingRequests = 0;
};

/// What is asked for at the moment of reading the metrics.
struct Gauges {
    bool journalUsable = false;
    std::int64_t position = 0;
    std::int64_t devices = 0;
    std::int64_t devicesWithSkew = 0; ///< over 60 s (architecture.md, "Time")
    std::int64_t forks = 0;           ///< writers that went on twice: a copied tablet
    std::int64_t backlog = 0;         ///< what all devices together still have to hand over
    Milliseconds uptime{0};
};

/// Prometheus text format 0.0.4.
[[nodiscard]] QByteArray prometheus(const Metrics& metrics, const Gauges& gauges);

} // namespace drempel::hub
