// SPDX-License-Identifier: GPL-3.0-or-later
// The part of GroupFlow about who is at this tablet: duty, and asking again who somebody is.
#include "domain/DayTime.h"
#include "domain/views/Duty.h"
#include "models/GroupFlow.h"
#include "models/Wording.h"

#include <algorithm>

namespace drempel {

namespace {

QVariantMap choice(DutyStep step, const QString& label, GroupId group = {}) {
    return {{QStringLiteral("step"), static_cast<int>(step)},
            {QStringLiteral("label"), label},
            {QStringLiteral("group"), group.isNil() ? QString() : group.toString()}};
}

} // namespace

/// What needs more than an initial: done at once by who logged in just now and stands chosen, else after a
/// badge or code.
void GroupFlow::securely(AdultId who, std::function<void()> action) {
    if (!showsNames()) return;
    const bool lately = clock_.sinceBoot() - identifiedAt_ < std::chrono::seconds(confirmAfterSeconds);
    if (who == person_ && lately) return action();
    pending_ = std::move(action);
    confirm_.clear();
    Q_EMIT confirmChanged();
}

void GroupFlow::withSecond(std::function<void(AdultId)> action, const QString& why) {
    if (!showsNames()) return;
    withSecond_ = std::move(action);
    secondHint_ = why;
    confirm_.clear();
    Q_EMIT confirmChanged();
}

QString GroupFlow::confirmHint() const {
    if (withSecond_ && !secondHint_.isEmpty()) return secondHint_;
    //: Group tablet: asked before what takes two people, for instance a ruling about a parent.
    if (withSecond_)
        return tr("Dit doen we met z'n tweeën. Een collega toetst nu haar nummer en cijfers in.");
    //: Group tablet: asked before a text, a correction or letting a child go.
    return tr("Dit zetten we op jouw naam. Toets je nummer en je cijfers in.");
}

void GroupFlow::confirmed(AdultId adult, bool byBadge) {
    if (!isConfirming()) return;
    const AdultState* staff = ledger_.snapshot().adult(adult);
    if (staff == nullptr || !staff->caregiver || !isStaff(roleOf(ledger_.snapshot(), adult))) {
        //: On the group tablet, after the code of somebody who does not work in a group.
        confirm_.say(tr("Met deze code kun je hier niet verder. Vraag even een collega."));
        return;
    }
    if (withSecond_) {
        //: Group tablet: the second person must be somebody else.
        if (adult == person_) return confirm_.say(tr("Dit is dezelfde persoon. Vraag een collega."));
        if (roleOf(ledger_.snapshot(), adult) == Role::Trainee)
            //: Group tablet: the role of who is logged in does not allow this, for instance a trainee.
            return confirm_.say(tr("Dit doet een vaste leidster. Vraag even een collega."));
        if (!byBadge && drempel::isRestricted(ledger_.snapshot(), adult, clock_.now()))
            //: Group tablet: the second person's code was made anew less than a day ago.
            return confirm_.say(tr("Deze code is net opnieuw ingesteld. Vraag een andere collega."));
        const auto action = std::exchange(withSecond_, nullptr);
        Q_EMIT confirmChanged();
        return action(adult);
    }
    const std::function<void()> action = std::exchange(pending_, nullptr);
    person_ = adult;
    byBadge_ = byBadge;
    identifiedAt_ = clock_.sinceBoot();
    noteBoard();
    child_.noteReader();
    child_.chooseWho(adult.toString());
    child_.refresh();
    Q_EMIT confirmChanged();
    Q_EMIT personChanged();
    action();
}

void GroupFlow::cancelConfirm() {
    pending_ = nullptr;
    withSecond_ = nullptr;
    secondHint_.clear();
    confirm_.clear();
    Q_EMIT confirmChanged();
}

/// By the role table; and for a day after their code was made anew they go on with the children, and no more.
QString GroupFlow::objection(const std::vector<Draft>& drafts) const {
    const Role role = roleOf(ledger_.snapshot(), person_);
    const bool mayHere = std::ranges::all_of(drafts, [role](const Draft& draft) {
        const auto body = decodeBody(draft.body, draft.version);
        return body && mayHappen(Station::Group, role, body->kind);
    });
    //: Group tablet: the role of who is logged in does not allow this, for instance a trainee.
    if (!mayHere) return tr("Dit doet een vaste leidster. Vraag even een collega.");
    const bool goesOn = std::ranges::all_of(drafts, [](const Draft& draft) {
        const auto body = decodeBody(draft.body, draft.version);
        return body && (classOf(body->kind) == EventClass::Presence ||
                        mayHappen(Station::Group, Role::Trainee, body->kind));
    });
    if (!goesOn && isRestricted())
        //: Group tablet: what who is logged in may not do for a day after their code was made anew.
        return tr("Je code is net opnieuw ingesteld. Gebruik je badge, of vraag dit vandaag aan een "
                  "collega.");
    return {};
}

bool GroupFlow::isRestricted() const {
    return !byBadge_ && drempel::isRestricted(ledger_.snapshot(), person_, clock_.now());
}

Viewer GroupFlow::viewerOf(ChildId child) const {
    const Viewer viewer = drempel::viewerOf(ledger_.snapshot(), child, person_, today());
    return isRestricted() ? whileRestricted(viewer) : viewer;
}

void GroupFlow::forgotCode() {
    if (step_ != Step::LogIn) return;
    code_.clear();
    newCode_.forgot();
}

QString GroupFlow::codeNotice() const {
    const CodeRenewal* renewal = showsNames() ? newCode_.untold(person_) : nullptr;
    return renewal ? wording::renewed(*renewal) : QString();
}

void GroupFlow::knowsOfReset() {
    if (showsNames()) newCode_.told(person_);
}

QString GroupFlow::dutyText() const {
    const AdultState* adult = ledger_.snapshot().adult(person_);
    const Duty duty = adult != nullptr ? dutyOn(*adult, today()) : Duty{};
    //: Behind the name on the board: this caregiver has not begun today.
    if (!duty.begun) return tr("Je dienst is nog niet begonnen.");
    //: Behind the name on the board: this caregiver has finished; %1 is a time.
    if (duty.ended) return tr("Je dienst is klaar sinds %1.").arg(wording::time(duty.since));
    //: Behind the name on the board: this caregiver has a break; %1 is a time.
    if (duty.paused) return tr("Je hebt pauze sinds %1.").arg(wording::time(duty.since));
    const GroupState* group = ledger_.snapshot().group(duty.group);
    //: Behind the name on the board: where this caregiver works; %1 is a group, %2 a time.
    return tr("Je werkt bij %1 sinds %2.")
        .arg(group && group->group ? group->group->value.name : QString(), wording::time(duty.since));
}

QVariantList GroupFlow::dutySteps() const {
    const AdultState* adult = ledger_.snapshot().adult(person_);
    if (adult == nullptr || !showsNames()) return {};
    const Duty duty = dutyOn(*adult, today());
    QVariantList steps;
    if (!duty.begun || duty.ended) {
        //: Duty: begin to work in this group; %1 is a group.
        steps.append(choice(DutyStep::Begin, tr("Begin bij %1").arg(groupName()), group_));
        return steps;
    }
    if (duty.paused)
        //: Duty: the break is over.
        steps.append(choice(DutyStep::Resume, tr("Weer aan het werk"), duty.group));
    else
        //: Duty: begin a break.
        steps.append(choice(DutyStep::Pause, tr("Pauze")));
    for (const auto& [id, group] : ledger_.snapshot().groups)
        if (group.group && id != duty.group)
            //: Duty: go to work in another group; %1 is a group.
            steps.append(choice(DutyStep::Group, tr("Naar %1").arg(group.group->value.name), id));
    //: Duty: the end of the working day.
    steps.append(choice(DutyStep::End, tr("Dienst klaar")));
    return steps;
}

void GroupFlow::changeDuty(int step, const QString& groupId) {
    if (step < 0 || step > static_cast<int>(last(DutyStep{})) || person_.isNil()) return;
    DutyChanged change;
    change.day = today();
    change.step = static_cast<DutyStep>(step);
    change.group = GroupId::parse(groupId).value_or(GroupId{});
    change.at = now();
    save({draftOf(subjectOf(person_), compose(change))}, QString());
}

} // namespace drempel
