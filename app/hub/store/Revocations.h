// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/devices/DeviceRegistry.h"
#include "hub/devices/UnlockCards.h"
#include "hub/store/HubJournal.h"

namespace drempel::hub {

// What is revoked stands in devices.json and cards.json, by which the hub decides, and as an event, which
// every tablet keeps: a hub whose files were put back hears of it again from the first tablet that comes by.

/// Tells everyone. Disk errors as HubJournal::append; the next start tells it then.
[[nodiscard]] Status tellRevoked(HubJournal& journal, const Device& device, const Clock& clock);
[[nodiscard]] Status tellRevoked(HubJournal& journal, const UnlockCard& card, const Clock& clock);

/// Makes files and events agree, both ways, and from then on revokes again what a tablet tells of. The files
/// must be there as long as the journal does anything.
[[nodiscard]] Status keepRevoked(HubJournal& journal, DeviceRegistry& devices, UnlockCards& cards,
                                 const Clock& clock);

} // namespace drempel::hub
