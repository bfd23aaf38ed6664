// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AdultFold.h"

#include <algorithm>

namespace drempel {

void AdultFold::add(const Event& event) {
    const EventId id = event.envelope.id;
    if (const auto* adult = std::get_if<AdultDescribed>(&event.body.payload)) {
        state_.person = {*adult, id};
    } else if (const auto* staff = std::get_if<CaregiverDescribed>(&event.body.payload)) {
        state_.caregiver = {*staff, id};
    } else if (const auto* code = std::get_if<CodeIssued>(&event.body.payload)) {
        if (!mayMakeCode(event.body, *code))
            return state_.findings.push_back(Finding{id, FindingKind::NotAllowed});
        // What the office gives anew to somebody who had one is as much a surprise to them as a reset.
        const bool isAnew = code->origin == CodeOrigin::Issued && state_.code;
        state_.code = {*code, id};
        state_.codeSince = event.body.recordedAt;
        if (isAnew || code->origin == CodeOrigin::Reset)
            state_.renewal = CodeRenewal{id, event.body.recordedAt};
    } else if (const auto* seen = std::get_if<CodeResetSeen>(&event.body.payload)) {
        if (event.body.author.id != state_.id)
            return state_.findings.push_back(Finding{id, FindingKind::NotAllowed});
        seenResets_.insert(seen->reset);
    } else if (const auto* badge = std::get_if<BadgeIssued>(&event.body.payload)) {
        state_.badges.insert_or_assign(badge->badge, toldIn(event, *badge));
    } else if (const auto* revoked = std::get_if<BadgeRevoked>(&event.body.payload)) {
        revoked_.emplace_back(id, revoked->badge);
    } else if (const auto* duty = std::get_if<DutyChanged>(&event.body.payload)) {
        if (!duty->day.isValid()) return state_.findings.push_back(Finding{id, FindingKind::NoEffect});
        state_.duty[duty->day].push_back(toldIn(event, *duty));
    }
}

/// The office prints codes; one chooses one's own; a reset takes two of the staff (a trainee is neither),
/// or one's own badge. Never
/// at the public entrance for staff: whoever holds that tablet would be them everywhere. And only the office
/// gives numbers.
bool AdultFold::mayMakeCode(const Body& body, const CodeIssued& code) const {
    const Author& author = body.author;
    if (body.station == Station::Door && state_.caregiver) return false;
    if (code.origin != CodeOrigin::Issued && state_.code && state_.code->value.number != code.number)
        return false;
    const bool own = author.id == state_.id;
    const auto counts = [this](AdultId helper) {
        return !helper.isNil() && helper != state_.id && !noSeconds_.contains(helper);
    };
    const bool two = isStaff(author.role) && author.role != Role::Trainee && counts(author.id) &&
                     counts(code.second) && code.second != author.id;
    switch (code.origin) {
    case CodeOrigin::Issued:
        return author.role == Role::System || author.role == Role::Admin;
    case CodeOrigin::Chosen:
        return own;
    case CodeOrigin::Reset:
        return own || two;
    }
    return false;
}

void AdultFold::finish() {
    for (const auto& [id, badge] : revoked_) {
        const auto found = state_.badges.find(badge);
        if (found == state_.badges.end())
            state_.findings.push_back(Finding{id, FindingKind::NoEffect});
        else
            found->second.ended = true;
    }
    if (state_.renewal) state_.renewal->seen = seenResets_.contains(state_.renewal->id);
    std::ranges::sort(state_.findings);
}

} // namespace drempel
