// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/World.h"

#include "domain/Fold.h"

#include <algorithm>
#include <set>

namespace drempel {

namespace {

template<class Map, class Key>
const typename Map::mapped_type* lookUp(const Map& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
}

/// What a subject shows itself to be. Each event says so on its own and nothing takes it back, so that the
/// order of arrival makes no difference and a stray event never makes a child disappear.
struct SubjectKinds {
    bool group = false;
    bool adult = false;
    bool child = false;
};

bool isAboutAChild(EventClass eventClass) {
    return eventClass == EventClass::Presence || eventClass == EventClass::Exchange ||
           eventClass == EventClass::Together;
}

SubjectKinds kindsOf(std::span<const Event> events) {
    SubjectKinds kinds;
    for (const Event& event : events) {
        switch (event.body.kind) {
        case Kind::GroupDescribed:
            kinds.group = true;
            break;
        case Kind::AdultDescribed:
        case Kind::CaregiverDescribed:
        case Kind::CodeIssued:
        case Kind::BadgeIssued:
        case Kind::BadgeRevoked:
        case Kind::CodeResetSeen:
        case Kind::DutyChanged:
            kinds.adult = true;
            break;
        case Kind::ChildDescribed:
        case Kind::ParentLinked:
        case Kind::CollectorAllowed:
        case Kind::SessionPlanned:
        case Kind::AuthorityRuled:
        case Kind::CollectionBarred:
        case Kind::BarLifted:
        case Kind::PickUpAllowed:
        case Kind::PickUpWithdrawn:
        case Kind::ConsentGiven:
        case Kind::ConsentWithdrawn:
        case Kind::PickUpRequested:
        case Kind::PickUpConfirmed:
        case Kind::IdSeen:
        case Kind::OverrideGiven:
            kinds.child = true;
            break;
        case Kind::Viewed: // of a child or of a group: it tells nothing of which
            break;
        default: // the envelope tells where the body cannot be read
            kinds.child = kinds.child || isAboutAChild(classOf(event.body.kind)) ||
                          isAboutAChild(event.envelope.eventClass);
            break;
        }
    }
    return kinds;
}

bool namesASecond(const Payload& payload) {
    if (const auto* ruled = std::get_if<AuthorityRuled>(&payload)) return !ruled->second.isNil();
    if (const auto* barred = std::get_if<CollectionBarred>(&payload)) return !barred->second.isNil();
    if (const auto* given = std::get_if<OverrideGiven>(&payload)) return !given->second.isNil();
    if (const auto* lifted = std::get_if<BarLifted>(&payload)) return !lifted->second.isNil();
    if (const auto* code = std::get_if<CodeIssued>(&payload)) return !code->second.isNil();
    return false;
}

/// A trainee helps under the eye of a leidster, an inspector looks at a list: neither agrees to anything.
bool isNoSecond(const AdultState& adult) {
    return adult.caregiver && (adult.caregiver->value.role == StaffRole::Trainee ||
                               adult.caregiver->value.role == StaffRole::Inspector);
}

} // namespace

const ChildState* Snapshot::child(ChildId id) const {
    return lookUp(children, id);
}
const AdultState* Snapshot::adult(AdultId id) const {
    return lookUp(adults, id);
}
const GroupState* Snapshot::group(GroupId id) const {
    return lookUp(groups, id);
}

void applyChange(Snapshot& snapshot, const Change& change) {
    for (const SubjectId& subject : change.forgotten) {
        snapshot.groups.erase(GroupId(subject.raw()));
        snapshot.adults.erase(AdultId(subject.raw()));
        snapshot.children.erase(ChildId(subject.raw()));
    }
    if (change.site != SiteState{}) snapshot.site = change.site;
    for (const auto& [id, state] : change.groups)
        snapshot.groups.insert_or_assign(id, state);
    for (const auto& [id, state] : change.adults)
        snapshot.adults.insert_or_assign(id, state);
    for (const auto& [id, state] : change.children)
        snapshot.children.insert_or_assign(id, state);
}

Change World::add(std::vector<Event> events) {
    return addTo({}, std::move(events));
}

Change World::addTo(Change change, std::vector<Event> events) {
    std::set<SubjectId> touched;
    for (Event& event : events) {
        if (!known_.insert(event.envelope.id).second) continue;
        const SubjectId subject = event.envelope.subject;
        touched.insert(subject);
        if (namesASecond(event.body.payload)) seconded_.insert(subject);
        events_[subject].push_back(std::move(event));
    }
    for (const SubjectId& subject : touched)
        refold(subject, change);
    learnRoles(change);
    applyChange(snapshot_, change);
    return change;
}

void World::learnRoles(Change& change) {
    const std::set<AdultId> before = noSeconds_;
    for (const auto& [id, adult] : change.adults) {
        if (isNoSecond(adult))
            noSeconds_.insert(id);
        else
            noSeconds_.erase(id);
    }
    if (noSeconds_ == before) return;
    for (const SubjectId& subject : seconded_)
        if (events_.contains(subject)) refold(subject, change);
}

Change World::replace(SubjectId subject, std::vector<Event> events) {
    if (const auto before = events_.find(subject); before != events_.end()) {
        for (const Event& event : before->second)
            known_.erase(event.envelope.id);
        events_.erase(before);
    }
    Change change;
    change.forgotten.insert(subject);
    return addTo(std::move(change), std::move(events));
}

void World::refold(SubjectId subject, Change& change) {
    const std::vector<Event>& events = events_.at(subject);
    if (subject == subjectOf(site_)) {
        change.site = foldSite(events);
        return;
    }
    const SubjectKinds kinds = kindsOf(events);
    if (kinds.group) {
        const GroupId id(subject.raw());
        change.groups.insert_or_assign(id, foldGroup(id, events));
    }
    if (kinds.adult) {
        const AdultId id(subject.raw());
        change.adults.insert_or_assign(id, foldAdult(id, events, noSeconds_));
    }
    if (kinds.child) {
        const ChildId id(subject.raw());
        change.children.insert_or_assign(id, foldChild(id, events, noSeconds_));
    }
}

} // namespace drempel
