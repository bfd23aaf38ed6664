// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/KeyRoutes.h"

#include <charconv>

namespace drempel::hub {

namespace {

Response failureOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::Locked: // a restored hub, or one without its site key: events go on
        return refusal(statusLocked, "locked");
    case ErrorCode::Corrupt: // not under this device's unlock key
        return refusal(400, "wrapped");
    default:
        return refusalFor(503, "keys", std::chrono::seconds(5));
    }
}

/// Answers a Result of a message; from the journal's thread too.
template<class Message>
auto replyWith(const Reply& reply, WireFormat format) {
    return [reply, format](const Result<Message>& answer) {
        if (!answer) return reply(failureOf(answer.error()));
        Response response;
        response.contentType = contentType(format);
        response.body = toWire(*answer, format);
        reply(response);
    };
}

/// The number behind `after=`; 0 when absent.
std::optional<std::int64_t> afterOf(const Request& request) {
    const auto text = request.parameter("after");
    if (!text) return 0;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    if (error != std::errc() || end != text->data() + text->size() || number < 0) return std::nullopt;
    return number;
}

Result<SecretBytes> unlockKeyOf(const RouteParts& parts, const Request& request) {
    return parts.devices.unlockKeyOf(request.device.value_or(DeviceId{}), parts.siteKey);
}

void give(const RouteParts& parts, const Request& request, const Reply& reply) {
    const auto after = afterOf(request);
    if (!after) return reply(refusal(400, "after"));
    auto unlockKey = unlockKeyOf(parts, request);
    if (!unlockKey) return reply(failureOf(unlockKey.error()));
    parts.journal.keys(std::move(*unlockKey), *after, {},
                       replyWith<KeysAnswer>(reply, request.answerFormat()));
}

void take(const RouteParts& parts, const Request& request, const Reply& reply) {
    auto push = fromWire<KeysPush>(request.body, request.bodyFormat());
    if (!push)
        return reply(push.error().code == ErrorCode::TooLarge ? refusal(413, "batch") : refusal(400, "body"));
    auto unlockKey = unlockKeyOf(parts, request);
    if (!unlockKey) return reply(failureOf(unlockKey.error()));
    parts.journal.takeKeys(std::move(*unlockKey), std::move(*push),
                           replyWith<KeysTaken>(reply, request.answerFormat()));
}

} // namespace

std::vector<Route> keyRoutesOf(RouteParts parts) {
    const auto route = [&](const char* method, auto handle) {
        return Route{.method = method,
                     .path = endpoint::keys,
                     .needsToken = true,
                     .takesBody = std::string_view(method) == "POST",
                     .handle = [parts, handle](const Request& request, const Reply& reply) {
                         handle(parts, request, reply);
                     }};
    };
    return {route("GET", give), route("POST", take)};
}

} // namespace drempel::hub
