// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/HeldRoute.h"

namespace drempel::hub {

namespace {

/// The first cursor is the asking tablet's own, the others follow.
void held(const RouteParts& parts, const Request& request, const Reply& reply) {
    auto told = fromWire<HeldRequest>(request.body, request.bodyFormat());
    if (!told)
        return reply(told.error().code == ErrorCode::TooLarge ? refusal(413, "batch") : refusal(400, "body"));
    const DeviceId self = request.device.value_or(DeviceId{});
    std::vector<Device> others = parts.devices.readers();
    std::erase_if(others, [&](const Device& device) { return device.id == self; });
    std::vector<Cursor> cursors{told->held};
    for (const Device& device : others)
        cursors.push_back(*device.held);
    parts.journal.places(std::move(told->ids), std::move(cursors),
                         [parts, reply, self, own = told->held, others = std::move(others),
                          format = request.answerFormat()](const auto& found) {
                             if (!found) return reply(refusalFor(503, "journal", std::chrono::seconds(5)));
                             if (found->read.front() > 0) parts.devices.holds(self, own);
                             HeldAnswer answer{{}, found->events};
                             for (std::size_t i = 0; i < others.size(); ++i)
                                 answer.tablets.push_back({others[i].name, found->read[i + 1]});
                             Response response;
                             response.contentType = contentType(format);
                             response.body = toWire(answer, format);
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
