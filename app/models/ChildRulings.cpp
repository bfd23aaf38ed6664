// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ChildPermissions that is for groepsleiding: who must not fetch, what a ruling says, and letting
// somebody go for a day all the same.
#include "domain/PayloadFields.h"
#include "domain/views/Access.h"
#include "domain/views/PickUp.h"
#include "models/ChildPermissions.h"
#include "models/FamilyPermissions.h"
#include "models/GroupFlow.h"
#include "models/Wording.h"

namespace drempel {

void ChildPermissions::override_(const QString& name, const QString& reason) {
    const QString who = name.simplified().left(nameLimit());
    const QString why = reason.simplified().left(fields::textLimit);
    if (who.isEmpty() || why.isEmpty() || !isLeading()) return;
    const AdultId person = FamilyPermissions::personNamed(page_.current(), who);
    const Barring barring = barringFor(who, flow_.today());
    if (barring == Barring::None) return keep(OverrideGiven{person, who, why, flow_.today(), {}});
    if (barring == Barring::Barred) {
        //: Group tablet, for groepsleiding: the same name as one who must not fetch; %1 is the name.
        return flow_.say(
            tr("%1 mag niet halen. Is het iemand anders? Schrijf dan ook de achternaam.").arg(who));
    }
    keepByTwo(
        [person, who, why, today = flow_.today()](AdultId second) -> Payload {
            return OverrideGiven{person, who, why, today, second};
        },
        {},
        //: Group tablet: asked before somebody may fetch whose name is like that of one who must not; %1 is
        //: the name.
        tr("De naam %1 lijkt op die van iemand die niet mag halen. Is dit een ander? Dan toetst een collega "
           "nu haar code in.")
            .arg(who));
}

void ChildPermissions::bar(const QString& name) {
    const QString who = name.simplified().left(nameLimit());
    if (who.isEmpty() || !isLeading()) return;
    QStringList deciders;
    for (const AdultId parent : decidersNamed(ledger_.snapshot(), state(), who, flow_.today()))
        deciders.append(adultName(ledger_.snapshot(), parent));
    //: Group tablet, for groepsleiding, after "may not fetch" by the name of a parent; %1 is the parent.
    const QString told =
        tr("Dit geldt niet voor ouder %1, die heeft gezag. Kies daarvoor: Uitspraak over %1.")
            .arg(wording::list(deciders));
    keep(CollectionBarred{{}, who, {}, {}, {}, {}}, {}, deciders.isEmpty() ? QString() : told);
}

void ChildPermissions::lift(const QString& barId) {
    const auto id = EventId::parse(barId);
    if (!id || !isLeading()) return;
    for (const auto* bar : barsOn(state(), flow_.today())) {
        if (bar->id != *id) continue;
        if (bar->by.id == flow_.person() && bar->value.second.isNil()) return keep(BarLifted{*id, {}}, {*id});
        return keepByTwo(
            [id = *id](AdultId second) -> Payload {
                return BarLifted{id, second};
            },
            {*id},
            //: Group tablet, for groepsleiding: asked before somebody may fetch again whom another
            //: one said must not.
            tr("Dit heeft een ander gezegd. Kijkt een collega mee? Dan toetst zij nu haar code in."));
    }
}

void ChildPermissions::keepByTwo(std::function<Payload(AdultId)> payload, std::vector<EventId> after,
                                 const QString& why) {
    page_.securely([this, payload = std::move(payload), after = std::move(after), why] {
        const auto kept = [this, payload, after](AdultId second) {
            if (!page_.current().isNil()) flow_.save({page_.draft(payload(second), after)}, QString());
        };
        flow_.withSecond(kept, why);
    });
}

std::optional<AdultId> ChildPermissions::ruledParent(const QString& parentId, int months) const {
    const auto parent = AdultId::parse(parentId);
    constexpr int longest = 24;
    if (!parent || !isLeading() || !isParentOf(state(), *parent) || months < 1 || months > longest)
        return std::nullopt;
    return *parent;
}

std::vector<EventId> ChildPermissions::rulingsAbout(AdultId parent) const {
    std::vector<EventId> known;
    for (const Ruling& ruling : state().safety.rulings)
        if (ruling.told.value.adult == parent) known.push_back(ruling.told.id);
    return known;
}

void ChildPermissions::refuse(const QString& parentId, int months) {
    const auto parent = ruledParent(parentId, months);
    if (!parent) return;
    keepByTwo(
        [this, parent = *parent, until = flow_.today().addMonths(months)](AdultId second) -> Payload {
            return AuthorityRuled{parent, Authority::No, flow_.person(), second, until};
        },
        rulingsAbout(*parent));
}

void ChildPermissions::barParent(const QString& parentId, int months) {
    const auto parent = ruledParent(parentId, months);
    if (!parent) return;
    keepByTwo([this, parent = *parent, until = flow_.today().addMonths(months)](AdultId second) -> Payload {
        return CollectionBarred{parent, {}, {}, until, flow_.person(), second};
    });
}

void ChildPermissions::takeBack(const QString& parentId) {
    const auto parent = ruledParent(parentId, 1);
    if (!parent) return;
    keepByTwo(
        [this, parent = *parent](AdultId second) -> Payload {
            return AuthorityRuled{parent, Authority::Unknown, flow_.person(), second, {}};
        },
        rulingsAbout(*parent));
}

} // namespace drempel
