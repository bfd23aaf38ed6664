// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChildPermissions.h"

#include "domain/PayloadFields.h"
#include "domain/views/Access.h"
#include "domain/views/PickUp.h"
#include "models/FamilyPermissions.h"
#include "models/GroupFlow.h"
#include "models/Wording.h"

#include <QLocale>

#include <algorithm>

namespace drempel {

namespace {

QVariantMap row(const QString& id, const QString& name, const QString& detail = {}) {
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}, {QStringLiteral("detail"), detail}};
}

QString joined(const QStringList& parts) {
    QStringList told = parts;
    told.removeAll(QString());
    return told.join(QStringLiteral(" · "));
}

} // namespace

ChildPermissions::ChildPermissions(Ledger& ledger, GroupFlow& flow, ChildPage& page, const Clock& clock)
  : ledger_(ledger)
  , flow_(flow)
  , page_(page)
  , period_(clock) {
    connect(&page_, &ChildPage::changed, this, &ChildPermissions::changed);
}

void ChildPermissions::clear() {
    teller_ = AdultId{};
    period_.clear();
}

const ChildState& ChildPermissions::state() const {
    static const ChildState nobody;
    const ChildState* child = ledger_.snapshot().child(page_.current());
    return child != nullptr ? *child : nobody;
}

int ChildPermissions::nameLimit() const {
    return static_cast<int>(fields::nameLimit);
}

bool ChildPermissions::isLeading() const {
    return !page_.current().isNil() && leads(roleOf(ledger_.snapshot(), flow_.person()));
}

QVariantList ChildPermissions::requests() const {
    QVariantList list;
    for (const PickUpRequest* request : openRequests(ledger_.snapshot(), state(), flow_.today())) {
        const AdultId asker = request->value.by.isNil() ? request->by.id : request->value.by;
        //: Child's page, somebody else fetches: about when; %1 is a time.
        const QString at =
            request->value.at.isValid() ? tr("om %1").arg(wording::time(request->value.at)) : QString();
        //: Child's page, somebody else fetches: who asked for it; %1 is a parent.
        const QString by = tr("gevraagd door %1").arg(adultName(ledger_.snapshot(), asker));
        //: Child's page, somebody else fetches, quietly: why groepsleiding is asked first.
        const QString like = barringFor(request->value.name, flow_.today()) == Barring::None
                                 ? QString()
                                 : tr("naam lijkt op die van iemand die niet mag halen: vraag groepsleiding");
        list.append(row(request->id.toString(), request->value.name,
                        joined({wording::relation(request->value.relation), at, by, like})));
    }
    return list;
}

AdultId ChildPermissions::teller() const {
    if (hasAuthority(state(), teller_, flow_.today())) return teller_;
    for (const auto& [id, parent] : state().parents)
        if (hasAuthority(state(), id, flow_.today())) return id;
    return {};
}

QVariantList ChildPermissions::tellers() const {
    QVariantList list;
    for (const auto& [id, parent] : state().parents)
        if (hasAuthority(state(), id, flow_.today()))
            list.append(QVariantMap{{QStringLiteral("id"), id.toString()},
                                    {QStringLiteral("name"), adultName(ledger_.snapshot(), id)},
                                    {QStringLiteral("selected"), id == teller()}});
    return list;
}

QVariantList ChildPermissions::consents() const {
    QVariantList list;
    for (int value = 0; value <= static_cast<int>(last(ConsentPurpose{})) && !teller().isNil(); ++value) {
        const auto purpose = static_cast<ConsentPurpose>(value);
        const ConsentAnswer answer = consentOf(state(), teller(), purpose);
        const bool given = answer == ConsentAnswer::Given;
        //: Child's page, consent: this parent agreed, but it may not be used yet.
        const QString waits = tr("ja, maar nog niet van elke ouder");
        const bool usable =
            purpose == ConsentPurpose::ShareContact || mayUse(state(), purpose, flow_.today());
        list.append(
            QVariantMap{{QStringLiteral("purpose"), value},
                        {QStringLiteral("label"), wording::consent(purpose)},
                        {QStringLiteral("detail"), given && !usable ? waits : wording::consentAnswer(answer)},
                        {QStringLiteral("given"), given}});
    }
    return list;
}

QVariantList ChildPermissions::permissions() const {
    QVariantList list;
    for (const auto& [adult, allowed] : state().collectors)
        if (!isWithdrawn(state(), allowed.value) &&
            (!allowed.value.to.isValid() || allowed.value.to >= flow_.today()))
            list.append(row(allowed.source.toString(), allowed.value.name,
                            joined({wording::relation(allowed.value.relation),
                                    wording::period(allowed.value, flow_.today())})));
    for (const auto* permission : openPermissions(state(), flow_.today()))
        list.append(row(permission->id.toString(), permission->value.name,
                        joined({wording::relation(permission->value.relation),
                                wording::period(permission->value, flow_.today())})));
    return list;
}

QString ChildPermissions::onlyText() const {
    const std::vector<AdultId> kept = parentsKeptAway(state(), flow_.today());
    if (barsOn(state(), flow_.today()).empty() && kept.empty()) return {};
    QStringList names;
    for (const Collector& collector : collectorsOn(ledger_.snapshot(), page_.current(), flow_.today()))
        names.append(collector.name);
    QStringList parents;
    for (const AdultId parent : kept)
        parents.append(adultName(ledger_.snapshot(), parent));
    //: Child's page, quietly, while somebody must not fetch the child: nobody else takes it along.
    if (names.isEmpty()) return tr("Laat niemand ophalen. Vraag groepsleiding.");
    //: Child's page, quietly, while somebody must not fetch the child; %1 is who may.
    if (parents.isEmpty()) return tr("Alleen met %1 mee. Vraag groepsleiding.").arg(wording::list(names));
    //: Child's page, quietly, while a parent must not fetch the child; %1 is who may, %2 which parent not.
    return tr("Alleen met %1 mee, niet met %2. Vraag groepsleiding.")
        .arg(wording::list(names), wording::list(parents));
}

QString ChildPermissions::likeText(const QString& names) {
    //: Group tablet, quietly: why somebody is not offered, or not written down, who may fetch; %1 is who.
    return tr("De naam %1 lijkt op die van iemand die niet mag halen. Vraag eerst groepsleiding.").arg(names);
}

QString ChildPermissions::heldText() const {
    QStringList names;
    for (const Collector& collector : heldBackOn(ledger_.snapshot(), state(), flow_.today()))
        names.append(collector.name);
    if (names.isEmpty()) return {};
    return likeText(wording::list(names));
}

QVariantList ChildPermissions::refusals() const {
    QVariantList list;
    if (!isLeading()) return list;
    for (const auto& [parent, linked] : state().parents) {
        if (authorityOn(state(), parent, flow_.today()) != Authority::No) continue;
        const Ruling* last = nullptr;
        for (const Ruling& ruling : state().safety.rulings)
            if (ruling.told.value.adult == parent && ruling.told.value.authority == Authority::No &&
                !ruling.told.ended)
                last = &ruling;
        if (last == nullptr) continue; // by the roster: the office knows more
        const QDate until = last->told.value.until;
        //: Child's page, for groepsleiding: a parent of whom was seen that they have no authority.
        const QString without = tr("geen gezag");
        list.append(
            row(parent.toString(), adultName(ledger_.snapshot(), parent),
                until.isValid()
                    //: Child's page, for groepsleiding: as above; %1 is the last day of it.
                    ? tr("geen gezag t/m %1").arg(QLocale().toString(until, QStringLiteral("d MMM yyyy")))
                    : without));
    }
    return list;
}

QVariantList ChildPermissions::bars() const {
    QVariantList list;
    if (!isLeading()) return list;
    for (const auto* bar : barsOn(state(), flow_.today())) {
        const QString known = adultName(ledger_.snapshot(), bar->value.adult);
        list.append(row(bar->id.toString(), known.isEmpty() ? bar->value.name : known));
    }
    return list;
}

void ChildPermissions::chooseTeller(const QString& parentId) {
    teller_ = AdultId::parse(parentId).value_or(AdultId{});
    Q_EMIT changed();
}

void ChildPermissions::keep(Payload payload, std::vector<EventId> after, const QString& told) {
    page_.securely([this, payload = std::move(payload), after = std::move(after), told] {
        flow_.save({page_.draft(payload, after)}, QString(), [this, told] {
            if (!told.isEmpty()) flow_.say(told);
        });
    });
}

void ChildPermissions::keepUndoable(Payload payload, std::vector<EventId> after, const QString& undoText,
                                    Payload back) {
    page_.securely(
        [this, payload = std::move(payload), after = std::move(after), undoText, back = std::move(back)] {
            flow_.save({page_.draft(payload, after)}, undoText, {}, back);
        });
}

Barring ChildPermissions::barringFor(const QString& name, QDate day) const {
    return barringOf(ledger_.snapshot(), state(), FamilyPermissions::personNamed(page_.current(), name), name,
                     day);
}

bool ChildPermissions::mayBeNamed(const QString& name, QDate day) {
    if (barringFor(name, day) == Barring::None) return true;
    flow_.say(likeText(name));
    return false;
}

void ChildPermissions::ask(const QString& name, const QString& relation) {
    const QString who = name.simplified().left(nameLimit());
    if (who.isEmpty() || teller().isNil() || !mayBeNamed(who, flow_.today())) return;
    keep(PickUpRequested{FamilyPermissions::personNamed(page_.current(), who),
                         who,
                         relation.simplified().left(nameLimit()),
                         flow_.today(),
                         {},
                         teller()});
}

void ChildPermissions::confirm(const QString& requestId, const QString& calledParentId) {
    const auto request = EventId::parse(requestId);
    const auto parent = AdultId::parse(calledParentId);
    if (!request || !parent || !mayDecide(ledger_.snapshot(), state(), *parent, flow_.today())) return;
    for (const PickUpRequest& asked : state().safety.requests)
        if (asked.id == *request && !mayBeNamed(asked.value.name, flow_.today())) return;
    keep(PickUpConfirmed{*request, *parent}, {*request});
}

void ChildPermissions::seeId(const QString& adultId) {
    const auto adult = AdultId::parse(adultId);
    if (adult && !isIdSeen(state(), *adult)) keep(IdSeen{*adult, flow_.today()});
}

void ChildPermissions::setConsent(int purpose, bool given) {
    if (purpose < 0 || purpose > static_cast<int>(last(ConsentPurpose{})) || teller().isNil()) return;
    const auto asked = static_cast<ConsentPurpose>(purpose);
    const std::vector<EventId> known = consentWords(state(), teller(), asked);
    if (given)
        keep(ConsentGiven{asked, teller()}, known);
    else
        keep(ConsentWithdrawn{asked, teller()}, known);
}

void ChildPermissions::allow(const QString& name, const QString& relation) {
    allow(name, relation, period_.period());
}

void ChildPermissions::allow(const QString& name, const QString& relation, const PickUpPeriod& period) {
    const QString who = name.simplified().left(nameLimit());
    if (who.isEmpty() || teller().isNil()) return;
    if (const QString no = whyNot(period, flow_.today()); !no.isEmpty()) return flow_.say(no);
    if (!mayBeNamed(who, period.from)) return;
    const PickUpAllowed allowed{FamilyPermissions::personNamed(page_.current(), who),
                                who,
                                relation.simplified().left(nameLimit()),
                                period.from,
                                period.to,
                                period.weekdays,
                                period.once,
                                teller()};
    //: Child's page, with undo: somebody may fetch; %1 is the person, %2 when.
    const QString text = tr("%1 mag halen, %2").arg(who, wording::period(allowed, flow_.today()));
    keepUndoable(allowed, {}, text, PickUpWithdrawn{});
}

void ChildPermissions::withdraw(const QString& permissionId) {
    const auto id = EventId::parse(permissionId);
    auto back = id ? permissionAgain(state(), *id) : std::nullopt;
    if (!back) return;
    if (back->toldBy.isNil()) back->toldBy = teller(); // one of the roster
    if (back->toldBy.isNil()) return keep(PickUpWithdrawn{*id, {}}, {*id});
    //: Child's page, with undo: somebody may not fetch any more; %1 is the person.
    const QString text = tr("%1 haalt niet meer").arg(back->name);
    keepUndoable(PickUpWithdrawn{*id, {}}, {*id}, text, *back);
}

} // namespace drempel
