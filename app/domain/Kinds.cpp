// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Kinds.h"

namespace drempel {

EventClass classOf(Kind kind) {
    const auto value = static_cast<std::uint16_t>(kind);
    if (value >= 10 && value < 20) return EventClass::Roster;
    if (value >= 20 && value < 30) return EventClass::Safety;
    if (value >= 30 && value < 40) return EventClass::Presence;
    if (value >= 40 && value < 60) return EventClass::Exchange;
    if (value >= 60 && value < 80) return EventClass::Together;
    if (value >= 100 && value < 130) return EventClass::Safety;
    return EventClass::System;
}

bool isPersonal(Kind kind) {
    return kind == Kind::TalkRequested;
}

bool mustUnderstand(Kind kind) {
    const EventClass eventClass = classOf(kind);
    return eventClass == EventClass::Presence || eventClass == EventClass::Safety;
}

} // namespace drempel
