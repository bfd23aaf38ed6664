// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChildPage.h"

#include "domain/DayTime.h"
#include "domain/PayloadFields.h"
#include "domain/views/Access.h"
#include "domain/views/PickUp.h"
#include "models/GroupFlow.h"
#include "models/Questions.h"
#include "models/Wording.h"

#include <algorithm>
#include <array>

namespace drempel {

ChildPage::ChildPage(Ledger& ledger, GroupFlow& flow, const Clock& clock, QObject* parent)
  : QObject(parent)
  , ledger_(ledger)
  , flow_(flow)
  , reading_(ledger, clock, Station::Group)
  , permissions_(ledger, flow, *this, clock) {
    connect(&reading_, &ReadingLog::settled, this, [this] {
        if (reading_.failure()) flow_.say(wording::readingError());
        refresh();
    });
}

void ChildPage::open(ChildId child, AdultId caregiver) {
    child_ = child;
    who_ = caregiver;
    permissions_.clear();
    flow_.news()->open(subjectOf(child));
    reading_.forget();
    noteReader();
    refresh();
}

void ChildPage::noteReader() {
    if (child_.isNil()) return;
    constexpr std::array shown{Fact::Today, Fact::Health, Fact::Texts, Fact::Contacts};
    const AdultId reader = flow_.person();
    reading_.open({reader, roleOf(ledger_.snapshot(), reader)}, subjectOf(child_),
                  partsSeen(flow_.viewerOf(child_), shown));
}

bool ChildPage::isOpen() const {
    return reading_.isOpen(flow_.person(), subjectOf(child_));
}

void ChildPage::close() {
    child_ = ChildId{};
    who_ = AdultId{};
    permissions_.clear();
    flow_.news()->open({});
    reading_.forget();
    day_.clear();
    Q_EMIT changed();
}

void ChildPage::refresh() {
    if (child_.isNil()) return;
    if (isOpen())
        day_.show(ledger_.snapshot(), child_, flow_.today(), DayModel::Reader::Staff, flow_.viewerOf(child_),
                  flow_.person());
    else
        day_.close();
    Q_EMIT changed();
}

const ChildState& ChildPage::state() const {
    static const ChildState nobody;
    const ChildState* child = ledger_.snapshot().child(child_);
    return child != nullptr ? *child : nobody;
}

const DayState& ChildPage::dayState() const {
    return dayOf(state(), flow_.today());
}

QString ChildPage::childId() const {
    return child_.isNil() ? QString() : child_.toString();
}

QString ChildPage::name() const {
    return shownName(ledger_.snapshot(), child_, flow_.today());
}

QString ChildPage::detail() const {
    if (!state().profile) return {};
    QStringList parts{wording::age(ageOn(flow_.today(), state().profile->value.birthDate))};
    const GroupState* group = ledger_.snapshot().group(groupOn(state(), flow_.today()));
    if (group && group->group) parts.append(group->group->value.name);
    if (!dayState().stays.empty()) {
        const Stay& stay = dayState().stays.back();
        //: Under a child's name: inside since %1, a time.
        if (stay.receivedAt && !stay.leftAt)
            parts.append(tr("binnen sinds %1").arg(wording::time(*stay.receivedAt)));
        else if (stay.leftAt)
            //: Under a child's name: went home at %1, a time.
            parts.append(tr("naar huis om %1").arg(wording::time(*stay.leftAt)));
    }
    return parts.join(QStringLiteral(" · "));
}

bool ChildPage::maySee(Fact fact) const {
    return drempel::maySee(flow_.viewerOf(child_), fact);
}

// The one text that waits for nothing: no full disk may hide what a child must not eat.
QString ChildPage::allergies() const {
    return state().profile && maySee(Fact::Health) ? state().profile->value.allergies : QString();
}
QString ChildPage::careNotes() const {
    return state().profile && isOpen() && maySee(Fact::Health) ? state().profile->value.careNotes : QString();
}
bool ChildPage::isToCheck() const {
    return dayState().toCheck;
}
bool ChildPage::isAskCaregiver() const {
    return state().askCaregiver;
}
bool ChildPage::isGone() const {
    const PresenceState presence = presenceOn(state(), flow_.today());
    return presence == PresenceState::Away || presence == PresenceState::Absent;
}
bool ChildPage::hasTalked() const {
    return std::ranges::any_of(dayState().entries, [](const Entry& entry) {
        return !entry.withdrawn && std::holds_alternative<Discussed>(entry.payload);
    });
}
bool ChildPage::isAsleep() const {
    return openNap(dayState()) != nullptr;
}
int ChildPage::textLimit() const {
    return static_cast<int>(fields::textLimit);
}

QVariantList ChildPage::who() const {
    QVariantList people;
    std::vector<AdultId> present =
        caregiversOn(ledger_.snapshot(), groupOn(state(), flow_.today()), flow_.today());
    if (!who_.isNil() && std::ranges::find(present, who_) == present.end())
        present.insert(present.begin(), who_);
    for (const AdultId id : present)
        people.append(QVariantMap{{QStringLiteral("id"), id.toString()},
                                  {QStringLiteral("name"), adultName(ledger_.snapshot(), id)},
                                  {QStringLiteral("selected"), id == who_}});
    return people;
}

QString ChildPage::unheardText() const {
    const auto open = static_cast<int>(unheard(dayState()).size());
    //: On a child's page: messages from home that were not heard yet.
    return open == 0 ? QString() : tr("%n berichten van thuis", nullptr, open);
}

bool ChildPage::canReceive() const {
    return !child_.isNil() &&
           (dayState().toCheck || presenceOn(state(), flow_.today()) == PresenceState::Announced ||
            presenceOn(state(), flow_.today()) == PresenceState::Expected ||
            presenceOn(state(), flow_.today()) == PresenceState::Absent ||
            presenceOn(state(), flow_.today()) == PresenceState::Away);
}

bool ChildPage::canLetGo() const {
    return inOurCare(presenceOn(state(), flow_.today()));
}

QVariantList ChildPage::collectors() const {
    QVariantList people;
    const auto plan = collectionPlan(dayState());
    for (const Collector& collector : collectorsOn(ledger_.snapshot(), child_, flow_.today())) {
        const bool expected = plan && plan->who == collector.adult;
        const QVariantMap person{
            {QStringLiteral("id"), collector.adult.toString()},
            {QStringLiteral("name"), collector.name},
            {QStringLiteral("relation"), collector.relation},
            {QStringLiteral("expected"), expected},
            {QStringLiteral("idSeen"), collector.isParent || isIdSeen(state(), collector.adult)}};
        if (expected)
            people.prepend(person);
        else
            people.append(person);
    }
    return people;
}

QVariantList ChildPage::contacts() const {
    QVariantList people;
    if (!maySee(Fact::Contacts)) return people;
    for (const auto& [id, parent] : state().parents) {
        const AdultState* adult = ledger_.snapshot().adult(id);
        if (adult == nullptr || !adult->person || isRefused(state(), id, flow_.today())) continue;
        people.append(QVariantMap{
            {QStringLiteral("id"), id.toString()},
            {QStringLiteral("name"), adult->person->value.givenName},
            {QStringLiteral("relation"), parent.value.relation},
            {QStringLiteral("phone"), adult->person->value.phone},
            {QStringLiteral("decides"), mayDecide(ledger_.snapshot(), state(), id, flow_.today())}});
    }
    return people;
}

QString ChildPage::newsText() const {
    return child_.isNil() ? QString() : flow_.news()->text(subjectOf(child_));
}

QString ChildPage::collectionText() const {
    const auto plan = collectionOn(ledger_.snapshot(), state(), flow_.today());
    if (!plan) return {};
    const QString name = adultName(ledger_.snapshot(), plan->who);
    //: On a child's page: who fetches today and when; %1 a name, %2 a time.
    return plan->at.isValid() ? tr("%1 haalt om %2").arg(name, wording::time(plan->at))
                              //: On a child's page: who fetches today; %1 a name.
                              : tr("%1 haalt").arg(name);
}

QString ChildPage::question() const {
    return state().profile ? questions::forCaregiver(flow_.today(), state().profile->value.givenName)
                           : QString();
}

void ChildPage::chooseWho(const QString& adultId) {
    if (const auto id = AdultId::parse(adultId)) who_ = *id;
    Q_EMIT changed();
}

} // namespace drempel
