// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChildPermissions.h"

#include "domain/PayloadFields.h"
#include "domain/views/Access.h"
#include "domain/views/PickUp.h"
#include "models/FamilyPermissions.h"
#include "models/GroupFlow.h"
#include "models/Wording.h"

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

ChildPermissions::ChildPermissions(Ledger& ledger, GroupFlow& flow, ChildPage& page)
  : ledger_(ledger)
  , flow_(flow)
  , page_(page) {
    connect(&page_, &ChildPage::changed, this, &ChildPermissions::changed);
}

void ChildPermissions::clear() {
    teller_ = AdultId{};
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
    for (const PickUpRequest* request : openRequests(state(), flow_.today())) {
        const AdultId asker = request->value.by.isNil() ? request->by.id : request->value.by;
        //: Child's page, somebody else fetches: about when; %1 is a time.
        const QString at =
            request->value.at.isValid() ? tr("om %1").arg(wording::time(request->value.at)) : QString();
        //: Child's page, somebody else fetches: who asked for it; %1 is a parent.
        const QString by = tr("gevraagd door %1").arg(adultName(ledger_.snapshot(), asker));
        list.append(row(request->id.toString(), request->value.name,
                        joined({wording::relation(request->value.relation), at, by})));
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
        if (!state().safety.withdrawnCollectors.contains(allowed.source) &&
            (!allowed.value.to.isValid() || allowed.value.to >= flow_.today()))
            list.append(row(allowed.source.toString(), allowed.value.name,
                            wording::relation(allowed.value.relation)));
    for (const auto* permission : openPermissions(state(), flow_.today()))
        list.append(
            row(permission->id.toString(), permission->value.name,
                joined({wording::relation(permission->value.relation), wording::period(permission->value)})));
    return list;
}

QString ChildPermissions::onlyText() const {
    if (barsOn(state(), flow_.today()).empty()) return {};
    QStringList names;
    for (const Collector& collector : collectorsOn(ledger_.snapshot(), page_.current(), flow_.today()))
        names.append(collector.name);
    //: Child's page, quietly, while somebody must not fetch the child: nobody else takes it along.
    if (names.isEmpty()) return tr("Laat niemand ophalen. Vraag groepsleiding.");
    //: Child's page, quietly, while somebody must not fetch the child; %1 is who may.
    return tr("Alleen met %1 mee. Vraag groepsleiding.").arg(wording::list(names));
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

void ChildPermissions::keep(Payload payload, std::vector<EventId> after) {
    page_.securely([this, payload = std::move(payload), after = std::move(after)] {
        flow_.save({page_.draft(payload, after)}, QString());
    });
}

void ChildPermissions::ask(const QString& name, const QString& relation) {
    const QString who = name.simplified().left(nameLimit());
    if (who.isEmpty() || teller().isNil()) return;
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
    if (!request || !parent || !isParentOf(state(), *parent)) return;
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
    const QString who = name.simplified().left(nameLimit());
    if (who.isEmpty() || teller().isNil()) return;
    keep(PickUpAllowed{FamilyPermissions::personNamed(page_.current(), who),
                       who,
                       relation.simplified().left(nameLimit()),
                       flow_.today(),
                       {},
                       {},
                       false,
                       teller()});
}

void ChildPermissions::withdraw(const QString& permissionId) {
    if (const auto id = EventId::parse(permissionId)) keep(PickUpWithdrawn{*id, {}}, {*id});
}

void ChildPermissions::override_(const QString& name, const QString& reason) {
    const QString who = name.simplified().left(nameLimit());
    const QString why = reason.simplified().left(fields::textLimit);
    if (who.isEmpty() || why.isEmpty() || !isLeading()) return;
    keep(OverrideGiven{FamilyPermissions::personNamed(page_.current(), who), who, why, flow_.today()});
}

void ChildPermissions::bar(const QString& name) {
    const QString who = name.simplified().left(nameLimit());
    if (who.isEmpty() || !isLeading()) return;
    keep(CollectionBarred{{}, who, {}, {}, {}, {}});
}

void ChildPermissions::lift(const QString& barId) {
    if (const auto id = EventId::parse(barId); id && isLeading()) keep(BarLifted{*id}, {*id});
}

void ChildPermissions::keepByTwo(const QString& parentId, int months,
                                 std::function<Payload(AdultId, AdultId, QDate)> payload,
                                 std::vector<EventId> after) {
    const auto parent = AdultId::parse(parentId);
    constexpr int longest = 24;
    if (!parent || !isLeading() || !isParentOf(state(), *parent) || months < 1 || months > longest) return;
    const QDate until = flow_.today().addMonths(months);
    page_.securely([this, parent = *parent, until, payload = std::move(payload), after = std::move(after)] {
        flow_.withSecond([this, parent, until, payload, after](AdultId second) {
            if (page_.current().isNil()) return;
            flow_.save({page_.draft(payload(parent, second, until), after)}, QString());
        });
    });
}

void ChildPermissions::refuse(const QString& parentId, int months) {
    std::vector<EventId> known;
    for (const Ruling& ruling : state().safety.rulings)
        if (ruling.told.value.adult == AdultId::parse(parentId).value_or(AdultId{}))
            known.push_back(ruling.told.id);
    keepByTwo(
        parentId, months,
        [this](AdultId parent, AdultId second, QDate until) -> Payload {
            return AuthorityRuled{parent, Authority::No, flow_.person(), second, until};
        },
        std::move(known));
}

void ChildPermissions::barParent(const QString& parentId, int months) {
    keepByTwo(parentId, months,
              [this](AdultId parent, AdultId second, QDate until) -> Payload {
                  return CollectionBarred{parent, {}, {}, until, flow_.person(), second};
              },
              {});
}

} // namespace drempel
