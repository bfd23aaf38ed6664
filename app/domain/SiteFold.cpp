// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SiteFold.h"

#include <algorithm>

namespace drempel {

void SiteFold::add(const Event& event) {
    const EventId id = event.envelope.id;
    if (const auto* site = std::get_if<SiteDescribed>(&event.body.payload))
        state_.site = {*site, id};
    else if (const auto* device = std::get_if<DeviceRegistered>(&event.body.payload))
        state_.devices.insert_or_assign(device->device, toldIn(event, *device));
    else if (const auto* revoked = std::get_if<DeviceRevoked>(&event.body.payload))
        revoked_.emplace_back(id, revoked->device);
    else if (const auto* asked = std::get_if<ErasureAsked>(&event.body.payload))
        state_.erasures.emplace(id, Erasure{toldIn(event, *asked), {}});
    else if (const auto* confirmed = std::get_if<ErasureConfirmed>(&event.body.payload))
        confirmed_.push_back(toldIn(event, *confirmed));
    else if (const auto* erased = std::get_if<SubjectErased>(&event.body.payload))
        state_.erased.try_emplace(erased->subject, toldIn(event, *erased));
}

void SiteFold::finish() {
    const auto noEffect = [this](EventId id) {
        state_.findings.push_back(Finding{id, FindingKind::NoEffect});
    };
    for (const auto& [id, device] : revoked_) {
        const auto found = state_.devices.find(device);
        if (found == state_.devices.end())
            noEffect(id);
        else
            found->second.ended = true;
    }
    for (const auto& confirmed : confirmed_) {
        const auto found = state_.erasures.find(confirmed.value.request);
        if (found == state_.erasures.end())
            noEffect(confirmed.id);
        else
            found->second.confirmed.push_back(confirmed);
    }
    std::ranges::sort(state_.findings);
}

} // namespace drempel
