// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/HeldRoute.h"

#include <algorithm>

namespace drempel::hub {

namespace {

/// The tablets in use beside this one that have read anything: doors first, then by name.
std::vector<TabletRead> othersOf(std::vector<Device> devices, const DeviceId& self,
                                 const IncarnationId& incarnation) {
    std::erase_if(
        devices, [&](const Device& device) { return device.revokedAt || device.id == self || !device.held; });
    std::ranges::sort(devices, [](const Device& a, const Device& b) {
        return std::pair(a.role != DeviceRole::Door, a.name) < std::pair(b.role != DeviceRole::Door, b.name);
    });
    std::vector<TabletRead> others;
    for (const Device& device : devices)
        others.push_back(
            {device.name, device.held->incarnation == incarnation ? device.held->position : Position{0}});
    return others;
}

void held(const RouteParts& parts, const Request& request, const Reply& reply) {
    auto told = fromWire<HeldRequest>(request.body, request.bodyFormat());
    if (!told)
        return reply(told.error().code == ErrorCode::TooLarge ? refusal(413, "batch") : refusal(400, "body"));
    const DeviceId self = request.device.value_or(DeviceId{});
    const Position position = told->held.position;
    parts.journal.places(
        std::move(*told), [parts, reply, self, position, format = request.answerFormat()](const auto& found) {
            if (!found) return reply(refusalFor(503, "journal", std::chrono::seconds(5)));
            if (found->ours) parts.devices.holds(self, {found->incarnation, position});
            Response response;
            response.contentType = contentType(format);
            response.body = toWire(
                HeldAnswer{othersOf(parts.devices.list(), self, found->incarnation), found->places}, format);
            reply(response);
        });
}

} // namespace

Route heldRouteOf(RouteParts parts) {
    return {.method = "POST",
            .path = endpoint::held,
            .needsToken = true,
            .takesBody = true,
            .handle = [parts](const Request& request, const Reply& reply) { held(parts, request, reply); }};
}

} // namespace drempel::hub
