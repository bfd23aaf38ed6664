// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Acts.h"

#include "domain/DayTime.h"

namespace drempel::hub {

Status keepAct(Office& office, OfficeAct act, const std::vector<Author>& by, std::optional<CardId> card) {
    const OfficeActed acted{dayAt(office.clock.now()), act, card};
    std::vector<Draft> drafts;
    for (const Author& author : by)
        drafts.push_back(draftOf(subjectOf(office.journal.identity().site),
                                 composeBody(acted, author, office.clock, {}, Station::Hub)));
    const auto placed = office.journal.append(std::move(drafts));
    return placed ? Status() : tl::unexpected(placed.error());
}

} // namespace drempel::hub
