// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Retention.h"

#include "domain/DayTime.h"

#include <algorithm>

namespace drempel::hub {

namespace {

constexpr int longest = 36'500;
// Who can write hub.conf is whom the list is about: half a year, the least of domain.md 2.9.
constexpr int leastAccess = 183;

// Source: shared/domain.md 2.9 (recommended defaults; there is no legal term for attendance).
constexpr std::array rules{
    RetentionRule{"day", "wat thuis en wij over de dag vertelden", "die dag", 28},
    RetentionRule{"medicine", "medicijnen", "die dag", 365},
    RetentionRule{"attendance", "aanwezigheid en diensten", "die dag", 56},
    RetentionRule{"development", "observaties en afspraken", "het einde van de opvang", 90},
    RetentionRule{"pickup", "wie mocht ophalen", "het einde van de toestemming", 28},
    RetentionRule{"consent", "toestemmingen", "het einde van de opvang", 365},
    RetentionRule{"access", "wie wat heeft gelezen of gedaan", "die dag", 365, leastAccess},
};
constexpr const RetentionRule& dayRule = rules[0];
constexpr const RetentionRule& medicineRule = rules[1];
constexpr const RetentionRule& attendanceRule = rules[2];
constexpr const RetentionRule& developmentRule = rules[3];
constexpr const RetentionRule& pickUpRule = rules[4];
constexpr const RetentionRule& consentRule = rules[5];
constexpr const RetentionRule& accessRule = rules[6];

const RetentionRule* ruleFor(const Event& event) {
    switch (event.body.kind) {
    case Kind::HomeTold: {
        const auto* told = std::get_if<HomeTold>(&event.body.payload);
        return told && told->medicine ? &medicineRule : &dayRule;
    }
    case Kind::TalkRequested:
    case Kind::CareLogged:
    case Kind::Heard:
    case Kind::PhoneCalled:
    case Kind::ExchangeWithdrawn:
    case Kind::HandoverPicked:
        return &dayRule;
    case Kind::SessionPlanned:
    case Kind::Announced:
    case Kind::Received:
    case Kind::PickUpAnnounced:
    case Kind::Departed:
    case Kind::AbsenceReported:
    case Kind::PresenceUndone:
    case Kind::DutyChanged:
        return &attendanceRule;
    case Kind::Observed:
    case Kind::PerspectiveGiven:
    case Kind::Discussed:
    case Kind::AnswerPromised:
    case Kind::PromiseKept:
        return &developmentRule;
    case Kind::PickUpAllowed:
    case Kind::PickUpWithdrawn:
    case Kind::PickUpRequested:
    case Kind::PickUpConfirmed:
    case Kind::IdSeen:
    case Kind::OverrideGiven:
        return &pickUpRule;
    case Kind::ConsentGiven:
    case Kind::ConsentWithdrawn:
        return &consentRule;
    case Kind::Viewed:
    case Kind::OfficeActed:
        return &accessRule;
    default:
        return nullptr;
    }
}

QDate ownDay(const Event& event) {
    return dayOf(event.body.payload).value_or(dayAt(event.body.recordedAt));
}

} // namespace

std::span<const RetentionRule> retentionRules() {
    return rules;
}

Result<Retention> Retention::on(QDate today, const HubSettings& settings) {
    Retention retention(today);
    for (const RetentionRule& rule : rules) {
        const std::string name = std::string("retention-") + rule.name;
        const QString set = settings.value(name);
        bool isNumber = true;
        const int days = set.isNull() ? rule.days : set.toInt(&isNumber);
        if (!isNumber || days < rule.least || days > longest) return fail(ErrorCode::BadInput, name);
        retention.days_[rule.name] = days;
    }
    return retention;
}

void Retention::note(const Event& event) {
    if (const auto* child = std::get_if<ChildDescribed>(&event.body.payload))
        careEnds_[event.envelope.subject] = child->end; // the last one told counts
    if (const auto* withdrawn = std::get_if<PickUpWithdrawn>(&event.body.payload))
        withdrawn_[withdrawn->permission] =
            withdrawn->usedOn.isValid() ? withdrawn->usedOn : dayAt(event.body.recordedAt);
}

QDate Retention::beginOf(const RetentionRule& rule, const Event& event) const {
    if (&rule == &developmentRule || &rule == &consentRule) {
        const auto end = careEnds_.find(event.envelope.subject);
        return end == careEnds_.end() ? QDate() : end->second;
    }
    if (const auto* allowed = std::get_if<PickUpAllowed>(&event.body.payload)) {
        const auto withdrawn = withdrawn_.find(event.envelope.id);
        return withdrawn == withdrawn_.end() ? allowed->to : withdrawn->second;
    }
    return ownDay(event);
}

const RetentionRule* Retention::dueBy(const Event& event) const {
    const RetentionRule* rule = ruleFor(event);
    if (rule == nullptr) return nullptr;
    const QDate begin = beginOf(*rule, event);
    return begin.isValid() && begin.addDays(days_.at(rule->name)) < today_ ? rule : nullptr;
}

} // namespace drempel::hub
