// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Holders.h"

#include "domain/views/People.h"

#include <algorithm>
#include <tuple>

namespace drempel::hub {

namespace {

Holder holderOf(const Snapshot& site, AdultId id) {
    Holder holder{id, adultName(site, id), {}, {}, {}, {}, {}, {}};
    const AdultState* adult = site.adult(id);
    if (adult && adult->code) {
        holder.has = adult->code;
        holder.number = adult->code->value.number;
    }
    return holder;
}

} // namespace

bool Holder::isCalled(const QString& nameOrId) const {
    return id.toString() == nameOrId || name.compare(nameOrId, Qt::CaseInsensitive) == 0;
}

std::vector<Holder> holdersOn(const Snapshot& site, QDate today) {
    std::map<AdultId, Holder> found;
    const auto at = [&](AdultId id) -> Holder& {
        return found.try_emplace(id, holderOf(site, id)).first->second;
    };
    for (const auto& [id, adult] : site.adults) {
        if (!isStaffOn(adult, today)) continue;
        Holder& holder = at(id);
        holder.kind = QStringLiteral("medewerker");
        for (const GroupId group : adult.caregiver->value.groups)
            if (const GroupState* state = site.group(group); state && state->group)
                holder.belongsTo.append(state->group->value.name);
    }
    const auto addChild = [&](AdultId id, const char* kind, const ChildState& child) {
        Holder& holder = at(id);
        if (holder.kind.isEmpty() || holder.kind == QLatin1String("ophaler"))
            holder.kind = QString::fromLatin1(kind);
        holder.belongsTo.append(shownName(site, child.id, today));
        if (child.profile) holder.birthdays.push_back(child.profile->value.birthDate);
    };
    for (const auto& [id, child] : site.children) {
        for (const auto& [parent, link] : child.parents)
            addChild(parent, "ouder", child);
        for (const auto& [collector, allowed] : child.collectors)
            if (allowed.value.to.isNull() || allowed.value.to >= today) addChild(collector, "ophaler", child);
    }
    std::vector<Holder> list;
    for (auto& [id, holder] : found)
        list.push_back(std::move(holder));
    std::stable_sort(list.begin(), list.end(), [](const Holder& a, const Holder& b) {
        const auto staffFirst = [](const Holder& h) { return h.kind == QLatin1String("medewerker") ? 0 : 1; };
        return std::tuple(staffFirst(a), a.name.toLower(), a.id) <
               std::tuple(staffFirst(b), b.name.toLower(), b.id);
    });
    return list;
}

} // namespace drempel::hub
