// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FamilyPermissions.h"

#include "base/Digest.h"
#include "domain/DayTime.h"
#include "domain/PayloadFields.h"
#include "domain/views/Barring.h"
#include "domain/views/PickUp.h"
#include "models/Wording.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace drempel {

namespace {

constexpr std::array purposes{ConsentPurpose::OwnDiaryPhoto, ConsentPurpose::GroupPhoto,
                              ConsentPurpose::Newsletter, ConsentPurpose::ShareContact};

QString labelOf(ConsentPurpose purpose) {
    switch (purpose) {
    case ConsentPurpose::OwnDiaryPhoto:
        //: Toestemmingen: a photo in the child's own diary, for this family only.
        return FamilyPermissions::tr("Foto in het eigen schriftje");
    case ConsentPurpose::GroupPhoto:
        //: Toestemmingen: a photo that the families of the group see.
        return FamilyPermissions::tr("Foto voor de ouders van de groep");
    case ConsentPurpose::Newsletter:
        //: Toestemmingen: a photo in the newsletter.
        return FamilyPermissions::tr("Foto in de nieuwsbrief");
    case ConsentPurpose::ShareContact:
        //: Toestemmingen: this parent's own phone number, for other parents of the group.
        return FamilyPermissions::tr("Mijn nummer voor andere ouders");
    }
    return {};
}

/// Everybody with authority has to say yes before it is used; a parent who said yes is told so.
QString detailOf(const ChildState& child, ConsentPurpose purpose, bool given, QDate day) {
    if (given && purpose != ConsentPurpose::ShareContact && !mayUse(child, purpose, day))
        //: Toestemmingen: this parent agrees, another parent with authority did not say so yet.
        return FamilyPermissions::tr("Ja van jou. De andere ouder is nog niet gevraagd of wil het niet.");
    //: Toestemmingen: agreed.
    return given ? FamilyPermissions::tr("Ja, dat mag")
                 //: Toestemmingen: not agreed; the same whether it was asked or not.
                 : FamilyPermissions::tr("Nee, liever niet");
}

QVariantMap row(EventId id, const QString& name, const QString& relation, const QString& period) {
    const QString detail =
        relation.isEmpty() ? period : QStringLiteral("%1 · %2").arg(wording::relation(relation), period);
    return {{QStringLiteral("id"), id.toString()},
            {QStringLiteral("name"), name},
            {QStringLiteral("detail"), detail}};
}

} // namespace

FamilyPermissions::FamilyPermissions(Ledger& ledger, const Clock& clock, QObject* parent)
  : QObject(parent)
  , ledger_(ledger)
  , clock_(clock)
  , period_(clock)
  , undoWatch_(clock, std::chrono::seconds(undoSeconds), std::chrono::seconds(undoSeconds)) {
    connect(&ledger_, &Ledger::changed, this, &FamilyPermissions::changed);
    connect(&undoWatch_, &IdleWatch::secondsLeftChanged, this, &FamilyPermissions::undoChanged);
    connect(&undoWatch_, &IdleWatch::expired, this, &FamilyPermissions::clearUndo);
}

void FamilyPermissions::open(AdultId parent, std::vector<ChildId> children) {
    clear();
    parent_ = parent;
    children_ = std::move(children);
    Q_EMIT changed();
}

void FamilyPermissions::clear() {
    ++visit_;
    parent_ = AdultId{};
    children_.clear();
    selected_ = 0;
    message_.clear();
    saving_ = false;
    period_.clear();
    clearUndo();
    Q_EMIT changed();
}

void FamilyPermissions::clearUndo() {
    undoWatch_.stop();
    undo_.reset();
    undoText_.clear();
    Q_EMIT undoChanged();
}

void FamilyPermissions::say(const QString& message) {
    message_ = message;
    Q_EMIT changed();
}

QDate FamilyPermissions::today() const {
    return dayAt(clock_.now());
}

int FamilyPermissions::nameLimit() const {
    return static_cast<int>(fields::nameLimit);
}

const ChildState* FamilyPermissions::child() const {
    const auto index = static_cast<std::size_t>(selected_);
    return index < children_.size() ? ledger_.snapshot().child(children_[index]) : nullptr;
}

QString FamilyPermissions::childName() const {
    return child() && child()->profile ? child()->profile->value.givenName : QString();
}

QVariantList FamilyPermissions::children() const {
    QVariantList tabs;
    for (std::size_t i = 0; i < children_.size(); ++i)
        if (const ChildState* one = ledger_.snapshot().child(children_[i]); one && one->profile)
            tabs.append(QVariantMap{{QStringLiteral("label"), one->profile->value.givenName},
                                    {QStringLiteral("selected"), static_cast<int>(i) == selected_}});
    return tabs;
}

void FamilyPermissions::selectChild(int index) {
    if (index < 0 || index >= static_cast<int>(children_.size())) return;
    selected_ = index;
    clearUndo();
    say(QString());
}

QVariantList FamilyPermissions::consents() const {
    QVariantList list;
    if (const ChildState* one = child())
        for (const ConsentPurpose purpose : purposes) {
            const bool given = consentOf(*one, parent_, purpose) == ConsentAnswer::Given;
            list.append(QVariantMap{{QStringLiteral("purpose"), static_cast<int>(purpose)},
                                    {QStringLiteral("label"), labelOf(purpose)},
                                    {QStringLiteral("detail"), detailOf(*one, purpose, given, today())},
                                    {QStringLiteral("given"), given}});
        }
    return list;
}

QVariantList FamilyPermissions::collectors() const {
    QVariantList list;
    const ChildState* one = child();
    if (one == nullptr) return list;
    for (const auto& [adult, allowed] : one->collectors) {
        const bool over = allowed.value.to.isValid() && allowed.value.to < today();
        if (over || isWithdrawn(*one, allowed.value)) continue;
        list.append(row(allowed.source, allowed.value.name, allowed.value.relation,
                        wording::period(allowed.value, today())));
    }
    for (const auto* permission : openPermissions(*one, today()))
        list.append(row(permission->id, permission->value.name, permission->value.relation,
                        wording::period(permission->value, today())));
    return list;
}

AdultId FamilyPermissions::personNamed(ChildId child, const QString& name) {
    const QByteArray plain = name.simplified().toCaseFolded().toUtf8();
    const QByteArray hash = Digest::of(child.toString().toLatin1(), plain).bytes();
    return AdultId::fromBytes(hash.first(sizeof(RawId))).value_or(AdultId{});
}

void FamilyPermissions::setConsent(int purpose, bool given) {
    const ChildState* one = child();
    if (one == nullptr || purpose < 0 || purpose > static_cast<int>(last(ConsentPurpose{}))) return;
    const auto asked = static_cast<ConsentPurpose>(purpose);
    if ((consentOf(*one, parent_, asked) == ConsentAnswer::Given) == given) return;
    const Payload yes = ConsentGiven{asked, {}};
    const Payload no = ConsentWithdrawn{asked, {}};
    //: Toestemmingen: agreed just now; beside it a button that takes it back. %1 is what was agreed to.
    const QString sentence = given ? tr("%1: ja").arg(labelOf(asked))
                                   //: Toestemmingen: taken back just now; beside it a button that undoes it.
                                   : tr("%1: nee").arg(labelOf(asked));
    save(given ? yes : no, consentWords(*one, parent_, asked), sentence, given ? no : yes);
}

void FamilyPermissions::allow(const QString& name, const QString& relation) {
    allow(name, relation, period_.period());
}

void FamilyPermissions::allow(const QString& name, const QString& relation, const PickUpPeriod& period) {
    const ChildState* one = child();
    const QString who = name.simplified().left(nameLimit());
    if (one == nullptr) return;
    //: Toestemmingen: no name was filled in.
    if (who.isEmpty()) return say(tr("Vul de naam in van wie komt halen."));
    if (const QString no = whyNot(period, today()); !no.isEmpty()) return say(no);
    const PickUpAllowed allowed{personNamed(one->id, who),
                                who,
                                relation.simplified().left(nameLimit()),
                                period.from,
                                period.to,
                                period.weekdays,
                                period.once,
                                {}};
    // Also where only the name is alike: the leidster knows more, and nothing is told here.
    if (barringOf(ledger_.snapshot(), *one, allowed.adult, who, allowed.from) != Barring::None)
        //: At the door, to somebody who may not do this here. Never says why.
        return say(tr("Vraag even een leidster."));
    //: Toestemmingen: somebody may fetch from now on; %1 is the person, %2 the child.
    save(allowed, {}, tr("%1 mag %2 halen").arg(who, childName()), PickUpWithdrawn{});
}

void FamilyPermissions::withdraw(const QString& permissionId) {
    const ChildState* one = child();
    const auto id = EventId::parse(permissionId);
    if (one == nullptr || !id) return;
    auto back = permissionAgain(*one, *id);
    if (!back) return;
    back->toldBy = AdultId{}; // now on the word of who undoes it
    //: Toestemmingen: may not fetch any more; %1 is the person, %2 the child.
    save(PickUpWithdrawn{*id, {}}, {*id}, tr("%1 haalt %2 niet meer").arg(back->name, childName()), *back);
}

void FamilyPermissions::save(Payload payload, std::vector<EventId> after, const QString& sentence,
                             std::optional<Payload> back) {
    if (saving_ || child() == nullptr) return;
    saving_ = true;
    clearUndo();
    const Body body =
        composeBody(std::move(payload), Author{parent_, Role::Parent}, clock_, std::move(after));
    const std::vector<Draft> drafts{draftOf(subjectOf(child()->id), body)};
    ledger_.record(drafts, [self = QPointer(this), visit = visit_, drafts, sentence,
                            back](const Result<std::vector<EventId>>& ids) {
        if (!self || visit != self->visit_) return;
        self->saving_ = false;
        if (ids) Q_EMIT self->kept(drafts, *ids);
        self->say(ids ? QString() : wording::saveError(ids.error()));
        if (!ids || !back) return;
        self->undoEvent_ = ids->front();
        self->undo_ = back;
        self->undoText_ = sentence;
        self->undoWatch_.start();
        Q_EMIT self->undoChanged();
    });
}

void FamilyPermissions::undo() {
    if (!undo_ || saving_) return;
    Payload back = *undo_;
    if (auto* withdrawn = std::get_if<PickUpWithdrawn>(&back)) withdrawn->permission = undoEvent_;
    save(std::move(back), {undoEvent_}, QString(), std::nullopt);
}

} // namespace drempel
