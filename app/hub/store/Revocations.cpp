// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/Revocations.h"

#include "base/Log.h"

#include <set>

namespace drempel::hub {

namespace {

Draft draftOf(const HubJournal& journal, Payload payload, const Clock& clock) {
    return drempel::draftOf(subjectOf(journal.identity().site),
                            composeBody(std::move(payload), Author{}, clock));
}

DeviceRevoked eventOf(const Device& device) {
    DeviceRevoked revoked{device.id, {}};
    for (const auto& [writer, seq] : device.delivered)
        if (revoked.delivered.size() < static_cast<std::size_t>(deliveredLimit))
            revoked.delivered.push_back({writer, seq});
    return revoked;
}

Status append(HubJournal& journal, std::vector<Draft> drafts) {
    if (drafts.empty()) return {};
    const auto placed = journal.append(std::move(drafts));
    return placed ? Status() : tl::unexpected(placed.error());
}

/// Any thread.
void heed(const Revocation& revocation, DeviceRegistry& devices, UnlockCards& cards, Instant now) {
    if (const auto* device = std::get_if<DeviceRevoked>(&revocation)) {
        Delivered delivered;
        for (const WriterReach& reach : device->delivered)
            delivered.emplace(reach.writer, reach.seq);
        const auto revoked = devices.revokeAgain(device->device, now, delivered);
        if (!revoked) qCWarning(lcHub) << "devices.json:" << toString(revoked.error().code);
        if (revoked && *revoked)
            qCWarning(lcHub) << "revoked again, as before the hub was put back: a tablet";
    } else if (const auto* card = std::get_if<CardRevoked>(&revocation)) {
        const auto revoked = cards.revoke(card->card.toString(), now);
        if (revoked)
            qCWarning(lcHub) << "revoked again, as before the hub was put back: an unlock card";
        else if (revoked.error().code != ErrorCode::NotFound)
            qCWarning(lcHub) << "cards.json:" << toString(revoked.error().code);
    }
}

} // namespace

Status tellRevoked(HubJournal& journal, const Device& device, const Clock& clock) {
    return append(journal, {draftOf(journal, eventOf(device), clock)});
}

Status tellRevoked(HubJournal& journal, const UnlockCard& card, const Clock& clock) {
    return append(journal, {draftOf(journal, CardRevoked{card.id}, clock)});
}

Status keepRevoked(HubJournal& journal, DeviceRegistry& devices, UnlockCards& cards, const Clock& clock) {
    const auto told = journal.revocations([&devices, &cards, &clock](const Revocation& revocation) {
        heed(revocation, devices, cards, clock.now());
    });
    if (!told) return tl::unexpected(told.error());
    std::set<DeviceId> knownDevices;
    std::set<CardId> knownCards;
    for (const Revocation& revocation : *told) {
        heed(revocation, devices, cards, clock.now());
        if (const auto* device = std::get_if<DeviceRevoked>(&revocation)) knownDevices.insert(device->device);
        if (const auto* card = std::get_if<CardRevoked>(&revocation)) knownCards.insert(card->card);
    }
    std::vector<Draft> missing;
    for (const Device& device : devices.list())
        if (device.revokedAt && !knownDevices.contains(device.id))
            missing.push_back(draftOf(journal, eventOf(device), clock));
    for (const UnlockCard& card : cards.list())
        if (card.revokedAt && !knownCards.contains(card.id))
            missing.push_back(draftOf(journal, CardRevoked{card.id}, clock));
    return append(journal, std::move(missing));
}

} // namespace drempel::hub
