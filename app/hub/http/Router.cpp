// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/Router.h"

#include <algorithm>
#include <charconv>

namespace drempel::hub {

namespace {

constexpr std::string_view bearer = "Bearer ";
constexpr std::size_t longestVersion = 40;
constexpr std::int64_t farthestClock = 253'402'300'800'000; // the year 10000: beyond it is no clock

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

bool isOurs(std::string_view type) {
    const std::string_view name = type.substr(0, type.find(';'));
    return name == cborContentType || name == jsonContentType;
}

} // namespace

Router::Router(std::vector<Route> routes, const Limits& limits, DeviceRegistry& devices, Metrics& metrics,
               const Clock& clock)
  : routes_(std::move(routes))
  , limits_(limits)
  , devices_(devices)
  , metrics_(metrics)
  , clock_(clock)
  , guard_(clock, limits.tokenFailures, Milliseconds(limits.tokenWindowMs)) {}

Router::Decision Router::admit(const RequestHead& head) {
    const auto found = routeFor(head);
    if (const auto* refused = std::get_if<Response>(&found)) return *refused;
    const Route& route = *std::get<const Route*>(found);
    std::optional<DeviceId> device;
    if (route.needsToken) {
        auto checked = checkToken(head);
        if (auto* refused = std::get_if<Response>(&checked)) return std::move(*refused);
        device = std::get<DeviceId>(checked);
        note(*device, head);
    }
    if (auto refused = checkBody(route, head)) return std::move(*refused);
    return Admitted{&route, device};
}

bool Router::stillWelcome(const std::optional<DeviceId>& device) const {
    return !device || devices_.inUse(*device);
}

void Router::listens(const std::optional<DeviceId>& device, bool begins) {
    if (device) devices_.listens(*device, begins);
}

std::variant<const Route*, Response> Router::routeFor(const RequestHead& head) const {
    std::string allowed;
    for (const Route& route : routes_) {
        if (route.path != head.path) continue;
        if (route.method == head.method) return &route;
        allowed += (allowed.empty() ? "" : ", ") + route.method;
    }
    if (allowed.empty()) return refusal(404, "no-such-path");
    Response response = refusal(405, "method");
    response.fields.emplace_back("Allow", allowed);
    return response;
}

std::optional<Response> Router::checkBody(const Route& route, const RequestHead& head) const {
    if (!route.takesBody) {
        if (head.chunked || head.contentLength.value_or(0) > 0) return refusal(400, "no-body-expected");
        return std::nullopt;
    }
    if (head.chunked || !head.contentLength) return refusal(411, "length-required");
    const std::int64_t most = route.bodyBytes > 0 ? route.bodyBytes : limits_.bodyBytes;
    if (*head.contentLength > static_cast<std::uint64_t>(most)) return refusal(413, "body-bytes");
    if (!isOurs(head.contentType)) return refusal(415, "cbor-or-json");
    return std::nullopt;
}

std::variant<DeviceId, Response> Router::checkToken(const RequestHead& head) {
    const std::string_view field = head.authorization;
    TokenLook look;
    if (field.starts_with(bearer)) look = devices_.look(field.substr(bearer.size()));
    if (look.state == TokenState::Known) return look.device;
    // Not counted as a try: who holds such a token learns nothing new, and must hear that it is over.
    if (look.state == TokenState::Revoked) return refusal(401, "revoked");
    ++metrics_.tokenFailures;
    const Milliseconds wait = guard_.failed(head.address);
    if (wait > Milliseconds{0})
        return refusalFor(429, "token-failures", std::chrono::ceil<std::chrono::seconds>(wait));
    return refusal(401, "token");
}

void Router::note(const DeviceId& device, const RequestHead& head) {
    Contact contact{clock_.now(), {}, {}, {}};
    if (const auto theirs = wholeNumber(head.clock);
        theirs && *theirs > -farthestClock && *theirs < farthestClock)
        contact.skew = Milliseconds(*theirs - contact.at.time_since_epoch().count());
    if (const auto backlog = wholeNumber(head.backlog); backlog && *backlog >= 0) contact.backlog = backlog;
    const auto printable = [](char c) { return c > ' ' && c < 127; };
    if (head.version.size() <= longestVersion &&
        std::all_of(head.version.begin(), head.version.end(), printable))
        contact.version = QString::fromStdString(head.version);
    devices_.saw(device, contact);
}

} // namespace drempel::hub
