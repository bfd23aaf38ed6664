// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Stays.h"

#include "domain/DayTime.h"

namespace drempel {

namespace {

Stay& openStay(std::vector<Stay>& stays) {
    if (stays.empty() || stays.back().leftAt) stays.emplace_back();
    return stays.back();
}

void addReceived(std::vector<Stay>& stays, const Received& received, const Body& body, KnownBefore known) {
    // A caregiver who saw the disagreement says the child is here: then it had not left.
    if (known.disputed && !stays.empty()) {
        stays.back().leftAt.reset();
        stays.back().leftWith = {};
        stays.back().handedOverBy = {};
    }
    Stay& stay = openStay(stays);
    if (stay.receivedAt) return;
    stay.receivedAt = instantOf(received.day, received.at).value_or(body.recordedAt);
    stay.receivedBy = body.author.id;
}

void addDeparted(std::vector<Stay>& stays, const Departed& departed, const Body& body, KnownBefore known) {
    if (departed.with.isNil()) return;
    const bool closed = !stays.empty() && stays.back().leftAt;
    // Who had the departure on the screen says it better; who had not is a disagreement, shown elsewhere.
    if (closed && !known.away && !known.disputed) return;
    Stay& stay = closed ? stays.back() : openStay(stays);
    const auto told = instantOf(departed.day, departed.at);
    if (told || !closed) stay.leftAt = told.value_or(body.recordedAt);
    stay.leftWith = departed.with;
    stay.handedOverBy = body.author.id;
}

} // namespace

void addToStays(std::vector<Stay>& stays, const Body& body, KnownBefore known) {
    if (body.kind == Kind::Announced) {
        if (!stays.empty() && !stays.back().leftAt) return;
        Stay& stay = openStay(stays);
        stay.announcedAt = body.recordedAt;
        stay.broughtBy = body.author.id;
    } else if (const auto* received = std::get_if<Received>(&body.payload)) {
        addReceived(stays, *received, body, known);
    } else if (const auto* departed = std::get_if<Departed>(&body.payload)) {
        addDeparted(stays, *departed, body, known);
    }
}

void closeStays(std::vector<Stay>& stays) {
    while (stays.size() > 1 && !stays.back().leftAt) {
        const Stay late = stays.back();
        stays.pop_back();
        Stay& ended = stays.back();
        if (!ended.announcedAt) {
            ended.announcedAt = late.announcedAt;
            ended.broughtBy = late.broughtBy;
        }
        if (!ended.receivedAt) {
            ended.receivedAt = late.receivedAt;
            ended.receivedBy = late.receivedBy;
        }
    }
}

} // namespace drempel
