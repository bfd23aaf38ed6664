// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/PairRoutes.h"

#include "base/Log.h"
#include "domain/Event.h"

namespace drempel::hub {

namespace {

constexpr std::int64_t largestWords = 4096;

Response json(const QByteArray& body) {
    Response response;
    response.contentType = jsonContentType;
    response.body = body;
    return response;
}

Response refusalOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::NotFound:
        return refusal(404, "no-pairing");
    case ErrorCode::Unauthorised:
        return refusal(403, "proof");
    case ErrorCode::Conflict:
        return refusal(409, "name");
    default:
        return refusalFor(503, "devices", std::chrono::seconds(5));
    }
}

/// Every device learns who may sign as what. `done` is called when that was written down, or could not be:
/// the tablet is paired either way.
void tellEveryone(const RouteParts& parts, const Device& device, std::function<void()> done) {
    const Body body{.kind = Kind::DeviceRegistered,
                    .author = {},
                    .station = Station::Hub,
                    .recordedAt = parts.clock.now(),
                    .zone = QStringLiteral("Europe/Amsterdam"),
                    .boot = parts.clock.boot(),
                    .sinceBoot = parts.clock.sinceBoot(),
                    .after = {},
                    .payload =
                        DeviceRegistered{device.id, device.name, stationOf(device.role), device.publicKey}};
    parts.journal.append({draftOf(subjectOf(parts.journal.identity().site), body)},
                         [done = std::move(done)](const Result<std::vector<Placed>>& placed) {
                             if (!placed) qCWarning(lcHub) << "a pairing was not written down";
                             done();
                         });
}

void prove(const RouteParts& parts, const PairProof& proof, const Reply& reply) {
    auto paired = parts.pairings.prove(proof);
    if (!paired) return reply(refusalOf(paired.error()));
    auto unlock = unlockAnswerFor(parts, paired->device.id);
    if (!unlock) return reply(refusalFor(503, "devices", std::chrono::seconds(5)));
    tellEveryone(parts, paired->device,
                 [reply, grant = toJson(PairGrant{paired->token, paired->device.id, std::move(*unlock)})] {
                     reply(json(grant));
                 });
}

void pair(const RouteParts& parts, TokenGuard& guard, const Request& request, const Reply& reply) {
    // Whoever guesses codes waits: names of pairings are guessable, so that they are not told apart either.
    const Reply counted = [&guard, reply, address = request.head.address](Response response) {
        const bool isGuess = response.status == 404 || response.status == 403;
        const Milliseconds wait = isGuess ? guard.failed(address) : Milliseconds{0};
        if (wait > Milliseconds{0})
            response = refusalFor(429, "pairing-failures", std::chrono::ceil<std::chrono::seconds>(wait));
        reply(std::move(response));
    };
    if (const auto proof = proofFromJson(request.body)) return prove(parts, *proof, counted);
    const auto hello = helloFromJson(request.body);
    if (!hello) return reply(refusal(400, "body"));
    const auto welcome = parts.pairings.hello(*hello);
    counted(welcome ? json(toJson(*welcome)) : refusalOf(welcome.error()));
}

void unlock(const RouteParts& parts, const Request& request, const Reply& reply) {
    const auto answer = unlockAnswerFor(parts, request.device.value_or(DeviceId{}));
    if (answer) return reply(json(toJson(*answer)));
    // Revoked between the token and here, or a site key that is not the one this device was paired under.
    reply(answer.error().code == ErrorCode::NotFound ? refusal(401, "revoked")
                                                     : refusalFor(503, "site-key", std::chrono::seconds(30)));
}

} // namespace

Result<UnlockAnswer> unlockAnswerFor(const RouteParts& parts, const DeviceId& device) {
    auto key = parts.devices.unlockKeyOf(device, parts.siteKey);
    if (!key) return tl::unexpected(key.error());
    auto cards = parts.cards.locksFor(device, *key, parts.siteKey);
    if (!cards) return tl::unexpected(cards.error());
    return UnlockAnswer{std::move(*key), parts.codeKey.copy(), std::move(*cards)};
}

std::vector<Route> pairRoutesOf(RouteParts parts) {
    const auto guard = std::make_shared<TokenGuard>(parts.clock, parts.limits.tokenFailures,
                                                    Milliseconds(parts.limits.tokenWindowMs));
    return {Route{.method = "POST",
                  .path = endpoint::pair,
                  .needsToken = false,
                  .takesBody = true,
                  .bodyBytes = largestWords,
                  .handle = [parts, guard](const Request& request,
                                           const Reply& reply) { pair(parts, *guard, request, reply); }},
            Route{.method = "GET",
                  .path = endpoint::unlock,
                  .needsToken = true,
                  .handle = [parts](const Request& request, const Reply& reply) {
                      unlock(parts, request, reply);
                  }}};
}

} // namespace drempel::hub
