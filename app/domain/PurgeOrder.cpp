// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PurgeOrder.h"

#include "domain/Event.h"
#include "domain/Roles.h"

namespace drempel {

std::optional<PurgeOrder> purgeOrderIn(const Envelope& envelope, QByteArrayView clearBody) {
    if (envelope.eventClass != EventClass::System) return std::nullopt;
    const Event event = readEvent(envelope, clearBody);
    if (!mayWrite(event.body.author.role, event.body.kind)) return std::nullopt;
    if (const auto* purged = std::get_if<Purged>(&event.body.payload)) return PurgeOrder{purged->events, {}};
    // The house itself cannot be erased: its tombstones would go with it.
    if (const auto* erased = std::get_if<SubjectErased>(&event.body.payload);
        erased && erased->subject != envelope.subject)
        return PurgeOrder{{}, erased->subject};
    return std::nullopt;
}

} // namespace drempel
