// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "domain/Event.h"
#include "domain/Roles.h"
#include "hub/store/HubJournal.h"

#include <algorithm>

// What a hub's journal knows of what was revoked.

namespace drempel::hub {

std::optional<Revocation> HubJournal::revocationIn(const Journal& journal, const StoredEvent& event,
                                                   Instant* at) const {
    const Envelope& envelope = event.envelope;
    if (event.isStub() || envelope.eventClass != EventClass::System ||
        envelope.subject != subjectOf(identity_.site))
        return std::nullopt;
    const auto clear = journal.openBody(event);
    const auto body = clear ? decodeBody(*clear, envelope.version) : tl::unexpected(clear.error());
    const auto signer = journal.deviceKeyOf(envelope.writer);
    if (!body || !signer || !mayHappen(body->station, body->author.role, body->kind) ||
        !stationFits(envelope.writer, body->station, *signer))
        return std::nullopt;
    if (at != nullptr) *at = body->recordedAt;
    if (const auto* device = std::get_if<DeviceRevoked>(&body->payload)) return *device;
    if (const auto* card = std::get_if<CardRevoked>(&body->payload)) return *card;
    return std::nullopt;
}

Result<std::vector<Revocation>> HubJournal::revocations(std::function<void(const Revocation&)> observer) {
    using Outcome = Result<std::vector<Revocation>>;
    thread_->onPlaced([this](std::span<const Placed> placed) {
        std::vector<Placed> system;
        std::ranges::copy_if(placed, std::back_inserter(system), [](const Placed& each) {
            return each.event.envelope.eventClass == EventClass::System;
        });
        if (!system.empty())
            thread_->run([this, system](Journal& journal) { heedRevocations(journal, system); });
    });
    return ask<Outcome>([this, &observer](Journal& journal) -> Outcome {
        onRevoked_ = std::move(observer);
        const auto standing = journal.readSubject(subjectOf(identity_.site), std::nullopt);
        if (!standing) return tl::unexpected(standing.error());
        std::vector<Revocation> found;
        for (const Placed& each : *standing)
            if (const auto revoked = revocationIn(journal, each.event)) found.push_back(*revoked);
        return found;
    });
}

void HubJournal::heedRevocations(Journal& journal, std::span<const Placed> placed) {
    for (const Placed& each : placed) {
        Instant at;
        const auto revoked = revocationIn(journal, each.event, &at);
        if (!revoked) continue;
        if (const auto* device = std::get_if<DeviceRevoked>(&*revoked)) {
            const auto waitsAgain = putBack_.forget(journal, device->device, at, clock_.now());
            if (waitsAgain && *waitsAgain) {
                awaitsTombstones_ = true;
                qCWarning(lcHub) << "who ended the wait for tombstones was revoked: it goes on";
            }
        }
        if (onRevoked_) onRevoked_(*revoked);
    }
}

} // namespace drempel::hub
