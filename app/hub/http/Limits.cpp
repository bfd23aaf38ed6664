// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/Limits.h"

#include "hub/store/HubSettings.h"

#include <QList>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace drempel::hub {

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::array names{
    LimitName{"body-bytes", &Limits::bodyBytes, 1024, 64 * 1024 * 1024},
    LimitName{"header-bytes", &Limits::headerBytes, 512, 64 * 1024},
    LimitName{"batch-events", &Limits::batchEvents, 1, 10'000},
    LimitName{"connections", &Limits::connections, 1, 10'000},
    LimitName{"connections-per-address", &Limits::connectionsPerAddress, 1, 10'000},
    LimitName{"strangers", &Limits::strangers, 1, 10'000},
    LimitName{"strangers-per-address", &Limits::strangersPerAddress, 1, 10'000},
    LimitName{"handshake-ms", &Limits::handshakeMs, 100, hour},
    LimitName{"header-ms", &Limits::headerMs, 100, hour},
    LimitName{"body-ms", &Limits::bodyMs, 100, hour},
    LimitName{"idle-ms", &Limits::idleMs, 100, 24 * hour},
    LimitName{"answer-ms", &Limits::answerMs, 100, hour},
    LimitName{"write-ms", &Limits::writeMs, 100, hour},
    LimitName{"requests-per-connection", &Limits::requestsPerConnection, 1, 1'000'000'000},
    LimitName{"token-failures", &Limits::tokenFailures, 1, 1'000'000},
    LimitName{"token-window-ms", &Limits::tokenWindowMs, 1000, 24 * hour},
    LimitName{"live-streams", &Limits::liveStreams, 1, 10'000},
    LimitName{"heartbeat-ms", &Limits::heartbeatMs, 100, hour},
    LimitName{"waiting-requests", &Limits::waitingRequests, 1, 100'000},
    LimitName{"keys-per-day", &Limits::keysPerDay, 1'000, 1'000'000},
};

} // namespace

std::span<const LimitName> limitNames() {
    return names;
}

Status setLimit(Limits& limits, std::string_view name, std::string_view value) {
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& n) { return n.name == name; });
    if (found == names.end()) return fail(ErrorCode::NotFound, std::string(name));
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || number < found->least ||
        number > found->most)
        return fail(ErrorCode::BadInput, std::string(name) + " (" + std::to_string(found->least) + " - " +
                                             std::to_string(found->most) + ")");
    limits.*(found->field) = number;
    return {};
}

Result<Limits> readLimits(const QByteArray& text, Limits limits) {
    int number = 0;
    for (const QByteArray& line : text.split('\n')) {
        ++number;
        const QByteArray rule = line.split('#').front().trimmed();
        if (rule.isEmpty()) continue;
        const auto equals = rule.indexOf('=');
        const QByteArray name = rule.split('=').front().trimmed();
        if (HubSettings::owns(name.toStdString())) continue;
        const QByteArray value = equals < 0 ? QByteArray() : rule.mid(equals + 1).trimmed();
        const Status set = setLimit(limits, name.toStdString(), value.toStdString());
        if (!set)
            return fail(ErrorCode::BadInput,
                        "hub.conf:" + std::to_string(number) + ": " + set.error().detail);
    }
    return limits;
}

} // namespace drempel::hub
