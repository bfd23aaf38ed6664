// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Envelope.h"

#include <vector>

namespace drempel {

/// What an event orders to be wiped on every device, for good: single events, or all of a subject, also what
/// is yet to come of it. A value.
struct PurgeOrder {
    std::vector<EventId> events;
    std::optional<SubjectId> subject = {};

    friend bool operator==(const PurgeOrder&, const PurgeOrder&) = default;
};

/// The order in this event; none in any other event, and none when its author's role may not give one. Pure.
[[nodiscard]] std::optional<PurgeOrder> purgeOrderIn(const Envelope& envelope, QByteArrayView clearBody);

} // namespace drempel
