// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/KeyRoutes.h"

#include <charconv>
#include <map>
#include <memory>

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
/// How many new keys each device brought: they are kept for ever and go to every tablet. Network thread only.
class KeyAllowance {
  public:
    /// Whether so many more are allowed now. They count from here on, until `settle` says how many were new.
    [[nodiscard]] bool reserve(const DeviceId& device, std::int64_t keys, std::int64_t limit,
                               Milliseconds now) {
        Count& count = counts_[device];
        if (now - count.since >= Milliseconds(day)) count = {now, count.waiting, count.waiting};
        if (count.keys + keys > limit) return false;
        count.keys += keys;
        count.waiting += keys;
        return true;
    }
    void settle(const DeviceId& device, std::int64_t reserved, std::int64_t fresh) {
        Count& count = counts_[device];
        count.keys -= reserved - fresh;
        count.waiting -= reserved;
    }

  private:
    static constexpr std::int64_t day = 24 * 3'600'000;
    struct Count {
        Milliseconds since{0};
        std::int64_t keys = 0;    ///< of these 24 hours, with those that wait
        std::int64_t waiting = 0; ///< reserved
    };
    std::map<DeviceId, Count> counts_;
};

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

void take(const RouteParts& parts, const std::shared_ptr<KeyAllowance>& allowance, const Request& request,
          const Reply& reply) {
    auto push = fromWire<KeysPush>(request.body, request.bodyFormat());
    if (!push)
        return reply(push.error().code == ErrorCode::TooLarge ? refusal(413, "batch") : refusal(400, "body"));
    auto unlockKey = unlockKeyOf(parts, request);
    if (!unlockKey) return reply(failureOf(unlockKey.error()));
    const DeviceId device = request.device.value_or(DeviceId{});
    const std::int64_t offered = std::ssize(push->keys);
    if (!allowance->reserve(device, offered, parts.limits.keysPerDay, parts.clock.sinceBoot()))
        return reply(refusalFor(429, "keys-per-day", std::chrono::minutes(1)));
    parts.journal.takeKeys(
        std::move(*unlockKey), std::move(*push),
        [parts, allowance, device, offered,
         answer = replyWith<KeysTaken>(reply, request.answerFormat())](const Result<KeysTaken>& taken) {
            parts.onNetworkThread([allowance, device, offered, answer, taken] {
                allowance->settle(device, offered, taken ? taken->counter - taken->before : 0);
                answer(taken);
            });
        });
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
    return {route("GET", give),
            route("POST", [allowance = std::make_shared<KeyAllowance>()](
                              const RouteParts& p, const Request& request, const Reply& reply) {
                take(p, allowance, request, reply);
            })};
}

} // namespace drempel::hub
