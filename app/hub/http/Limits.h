// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <span>
#include <string_view>

namespace drempel::hub {

/// What the hub takes at most. Each has a name in hub.conf and in openapi.yaml (limitNames); over a
/// limit a client gets the status that openapi.yaml names, never a stall.
struct Limits {
    std::int64_t bodyBytes = 4 * 1024 * 1024;     ///< 413
    std::int64_t headerBytes = 8 * 1024;          ///< 431
    std::int64_t batchEvents = 1000;              ///< 413 up; a larger `limit` down is lowered to it
    std::int64_t connections = 512;               ///< 503
    std::int64_t connectionsPerAddress = 256;     ///< 429
    std::int64_t strangers = 256;                 ///< connections without a valid token so far: 503
    std::int64_t strangersPerAddress = 32;        ///< the same of one address: 429
    std::int64_t handshakeMs = 5'000;             ///< a connection to the end of its TLS handshake: closed
    std::int64_t headerMs = 10'000;               ///< first byte of a request to the end of its header: 408
    std::int64_t bodyMs = 30'000;                 ///< end of the header to the end of the body: 408
    std::int64_t idleMs = 60'000;                 ///< keep-alive without a request: closed
    std::int64_t answerMs = 20'000;               ///< the journal is given this long for an answer: 503
    std::int64_t writeMs = 30'000;                ///< an answer that is not taken: closed
    std::int64_t requestsPerConnection = 100'000; ///< then "Connection: close"
    std::int64_t tokenFailures = 20;              ///< wrong tokens per address and window: 429
    std::int64_t tokenWindowMs = 60'000;
    std::int64_t liveStreams = 64;      ///< 503
    std::int64_t heartbeatMs = 15'000;  ///< comment line on a quiet live stream
    std::int64_t waitingRequests = 256; ///< requests that wait for the journal: 503
    std::int64_t keysPerDay = 5'000;    ///< new keys of one device in 24 hours: 429

    friend bool operator==(const Limits&, const Limits&) = default;
};

struct LimitName {
    std::string_view name;
    std::int64_t Limits::*field;
    std::int64_t least;
    std::int64_t most;
};
[[nodiscard]] std::span<const LimitName> limitNames();

/// Sets one limit from its name and a whole number. BadInput with the name in `detail`.
[[nodiscard]] Status setLimit(Limits& limits, std::string_view name, std::string_view value);

/// Reads hub.conf: `name = value` a line, `#` begins a comment. BadInput with the line's number.
[[nodiscard]] Result<Limits> readLimits(const QByteArray& text, Limits limits = {});

} // namespace drempel::hub
