// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/Routes.h"

#include "hub/HeldRoute.h"
#include "hub/KeyRoutes.h"
#include "hub/PairRoutes.h"

#include <charconv>
#include <memory>
#include <set>

namespace drempel::hub {

namespace {

using std::chrono::seconds;

WireLimits wireLimits(const Limits& limits) {
    WireLimits wire;
    wire.maxBytes = static_cast<qsizetype>(limits.bodyBytes);
    wire.maxEvents = static_cast<qsizetype>(limits.batchEvents);
    return wire;
}

/// What a client sees of a failure of the journal. Nothing it sent was lost or half kept.
Response failureOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::TooLarge: // more waits than the journal may hold
        return refusalFor(503, "journal-busy", seconds(1));
    case ErrorCode::DiskFull:
        return refusalFor(503, "disk-full", seconds(30));
    case ErrorCode::ReadOnly:
        return refusalFor(503, "read-only", seconds(30));
    case ErrorCode::Corrupt:
        return refusalFor(503, "corrupt", seconds(30));
    default:
        return refusalFor(503, "journal", seconds(5));
    }
}

Response refusalOfBody(const Error& error) {
    return error.code == ErrorCode::TooLarge ? refusal(413, "batch") : refusal(400, "body");
}

template<class Message>
Response answerWith(const Message& message, WireFormat format, int status = 200) {
    Response response;
    response.status = status;
    response.contentType = contentType(format);
    response.body = toWire(message, format);
    return response;
}

void count(Metrics& metrics, const PushAnswer& pushed) {
    for (const Answer& answer : pushed.answers) {
        switch (answer.receipt) {
        case Receipt::Stored:
            ++metrics.eventsStored;
            break;
        case Receipt::Known:
            ++metrics.eventsKnown;
            break;
        case Receipt::Conflicting:
            ++metrics.eventsConflicting;
            break;
        case Receipt::Refused:
            ++metrics.eventsRefused;
            break;
        }
    }
}

void push(const RouteParts& parts, const Request& request, const Reply& reply) {
    auto batch = fromWire<PushedBatch>(request.body, request.bodyFormat(), wireLimits(parts.limits));
    if (!batch) return reply(refusalOfBody(batch.error()));
    parts.journal.push(std::move(*batch), [parts, reply, format = request.answerFormat()](auto pushed) {
        if (!pushed) return reply(failureOf(pushed.error()));
        parts.onNetworkThread([parts, reply, format, answer = std::move(*pushed)] {
            count(parts.metrics, answer);
            reply(answerWith(answer, format));
        });
    });
}

/// The number behind `limit=`; the largest batch when absent.
std::optional<qsizetype> limitOf(const Request& request, const Limits& limits) {
    const auto text = request.parameter("limit");
    if (!text) return static_cast<qsizetype>(limits.batchEvents);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error != std::errc() || end != text->data() + text->size() || number < 1) return std::nullopt;
    return static_cast<qsizetype>(std::min(number, limits.batchEvents));
}

std::optional<std::int64_t> backlogOf(const Request& request) {
    const std::string& text = request.head.backlog;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < 0) return std::nullopt;
    return number;
}

void pull(const RouteParts& parts, const Request& request, const Reply& reply) {
    const auto limit = limitOf(request, parts.limits);
    if (!limit) return reply(refusal(400, "limit"));
    const std::string_view after = request.parameter("after").value_or(std::string_view());
    const auto cursor = cursorFromText(QByteArrayView(after.data(), static_cast<qsizetype>(after.size())));
    if (!cursor) return reply(refusal(400, "after"));
    WireLimits wire = wireLimits(parts.limits);
    parts.journal.pull({request.device.value_or(DeviceId{}), backlogOf(request)}, *cursor, *limit, wire,
                       [parts, reply, format = request.answerFormat()](auto pulled) {
                           if (!pulled) return reply(failureOf(pulled.error()));
                           // Writing the answer takes longer than reading it: not on the thread that commits.
                           parts.onNetworkThread([parts, reply, format, answer = std::move(*pulled)] {
                               if (const auto* elsewhere = std::get_if<ReconcileNeeded>(&answer))
                                   return reply(answerWith(*elsewhere, format, 409));
                               const auto& batch = std::get<PullAnswer>(answer);
                               parts.metrics.eventsServed += batch.events.size();
                               reply(answerWith(batch, format));
                           });
                       });
}

/// The devices that wait for a comparison. Network thread only.
using Comparing = std::shared_ptr<std::set<DeviceId>>;

void reconcile(const RouteParts& parts, const Comparing& comparing, const Request& request,
               const Reply& reply) {
    auto asked = fromWire<ReconcileRequest>(request.body, request.bodyFormat(), wireLimits(parts.limits));
    if (!asked) return reply(refusalOfBody(asked.error()));
    const DeviceId device = request.device.value_or(DeviceId{});
    // It goes through all ids there are: one at a time, so that nobody has all of the journal's time.
    if (!comparing->insert(device).second) return reply(refusalFor(429, "reconcile", seconds(1)));
    parts.journal.reconcile(
        device, std::move(*asked),
        [parts, comparing, device, reply, format = request.answerFormat()](auto compared) {
            parts.onNetworkThread([comparing, device, reply, format, answer = std::move(compared)] {
                comparing->erase(device);
                if (!answer && answer.error().code == ErrorCode::BadInput)
                    return reply(refusal(400, "ranges"));
                reply(answer ? answerWith(*answer, format) : failureOf(answer.error()));
            });
        });
}

void fetch(const RouteParts& parts, const Request& request, const Reply& reply) {
    auto asked = fromWire<FetchRequest>(request.body, request.bodyFormat(), wireLimits(parts.limits));
    if (!asked) return reply(refusalOfBody(asked.error()));
    parts.journal.fetch(std::move(*asked), wireLimits(parts.limits),
                        [parts, reply, format = request.answerFormat()](auto fetched) {
                            if (!fetched) return reply(failureOf(fetched.error()));
                            parts.onNetworkThread([parts, reply, format, answer = std::move(*fetched)] {
                                parts.metrics.eventsServed += answer.events.size();
                                reply(answerWith(answer, format));
                            });
                        });
}

void live(const RouteParts& parts, const Request&, const Reply& reply) {
    if (parts.metrics.liveStreams >= parts.limits.liveStreams)
        return reply(refusalFor(503, "live-streams", seconds(5)));
    Response response;
    response.contentType = liveContentType;
    response.stream = true;
    reply(response);
}

void health(const RouteParts& parts, const Request&, const Reply& reply) {
    parts.journal.health([reply](bool usable, Position) {
        Response response;
        response.status = usable ? 200 : 503;
        response.contentType = jsonContentType;
        response.body = QByteArray("{\"status\":\"") + (usable ? "ok" : "journal-unusable") + "\"}\n";
        if (!usable) response.fields.emplace_back("Retry-After", "30");
        reply(response);
    });
}

Gauges gaugesOf(const RouteParts& parts, bool usable, Position head, Milliseconds startedAt) {
    constexpr Milliseconds largestSkew{60'000};
    Gauges gauges{.journalUsable = usable, .position = head};
    gauges.forks = parts.journal.forks();
    gauges.uptime = parts.clock.sinceBoot() - startedAt;
    for (const Device& device : parts.devices.list()) {
        if (device.revokedAt) continue;
        ++gauges.devices;
        if (!device.contact) continue;
        gauges.backlog += device.contact->backlog.value_or(0);
        const Milliseconds skew = device.contact->skew.value_or(Milliseconds{0});
        if (skew > largestSkew || skew < -largestSkew) ++gauges.devicesWithSkew;
    }
    return gauges;
}

void metrics(const RouteParts& parts, Milliseconds startedAt, const Reply& reply) {
    parts.journal.health([parts, startedAt, reply](bool usable, Position head) {
        parts.onNetworkThread([parts, startedAt, reply, usable, head] {
            Response response;
            response.contentType = "text/plain; version=0.0.4";
            response.body = prometheus(parts.metrics, gaugesOf(parts, usable, head, startedAt));
            reply(response);
        });
    });
}

} // namespace

std::vector<Route> routesOf(RouteParts parts) {
    const Milliseconds startedAt = parts.clock.sinceBoot();
    const auto route = [&](const char* method, const char* path, auto handle) {
        return Route{.method = method,
                     .path = path,
                     .needsToken = true,
                     .takesBody = std::string_view(method) == "POST",
                     .handle = [parts, handle](const Request& request, const Reply& reply) {
                         handle(parts, request, reply);
                     }};
    };
    std::vector<Route> routes{route("POST", endpoint::events, push), route("GET", endpoint::events, pull),
                              route("POST", endpoint::fetch, fetch), route("GET", endpoint::live, live)};
    routes.push_back(route("POST", endpoint::reconcile,
                           [comparing = std::make_shared<std::set<DeviceId>>()](
                               const RouteParts& p, const Request& request, const Reply& reply) {
                               reconcile(p, comparing, request, reply);
                           }));
    // Whether it works, and no more, so that a monitor needs no token.
    routes.push_back(route("GET", endpoint::health, health));
    routes.back().needsToken = false;
    routes.push_back(
        route("GET", endpoint::metrics, [startedAt](const RouteParts& p, const Request&, const Reply& reply) {
            metrics(p, startedAt, reply);
        }));
    routes.push_back(heldRouteOf(parts));
    for (Route& one : keyRoutesOf(parts))
        routes.push_back(std::move(one));
    for (Route& one : pairRoutesOf(parts))
        routes.push_back(std::move(one));
    return routes;
}

} // namespace drempel::hub
