// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Event.h"

#include <map>
#include <set>

namespace drempel {

/// Where a child is on a day. Evacuation and head counts include everyone from Announced until Away.
enum class PresenceState : std::uint8_t {
    Expected,     ///< verwacht, or not heard of
    Absent,       ///< komt niet
    Announced,    ///< aangemeld at the door
    Inside,       ///< binnen: a caregiver received the child
    BeingFetched, ///< wordt gehaald
    Away          ///< weg: a caregiver let the child go with somebody
};

[[nodiscard]] constexpr bool inOurCare(PresenceState state) {
    return state == PresenceState::Announced || state == PresenceState::Inside ||
           state == PresenceState::BeingFetched;
}

/// A value together with the event that set it: the next change names that event as its cause.
template<class T>
struct Sourced {
    T value;
    EventId source;
    friend bool operator==(const Sourced&, const Sourced&) = default;
};

/// Something that was told, by whom and when; `ended` when it was withdrawn, lifted or revoked.
template<class T>
struct Told {
    EventId id;
    T value;
    Author by;
    Instant at;
    bool ended = false;
    QDate usedOn; ///< a permission for once: the day the child left with them
    friend bool operator==(const Told&, const Told&) = default;
};
template<class T>
[[nodiscard]] Told<T> toldIn(const Event& event, const T& value) {
    return Told<T>{event.envelope.id, value, event.body.author, event.body.recordedAt, false, {}};
}

/// Who looked, by the day on which they did, in causal order.
using Views = std::map<QDate, std::vector<Told<Viewed>>>;

/// One stay of a child on one day. Times are null and ids nil where nobody told.
struct Stay {
    std::optional<Instant> announcedAt;
    AdultId broughtBy;
    std::optional<Instant> receivedAt;
    AdultId receivedBy;
    std::optional<Instant> leftAt;
    AdultId leftWith;
    AdultId handedOverBy;
    friend bool operator==(const Stay&, const Stay&) = default;
};

/// One thing that was told or done on a day, from either side.
struct Entry {
    EventId id;
    Author author;
    Instant at;
    Payload payload;
    std::vector<EventId> heardBy; ///< the Heard events that name this entry
    bool withdrawn = false;
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// Everything about one child on one day.
struct DayState {
    PresenceState presence = PresenceState::Expected;
    bool toCheck = false;               ///< "nakijken": events that did not know of each other differ
    std::vector<EventId> presenceHeads; ///< what the next presence event must name, sorted
    std::vector<Stay> stays;
    std::vector<Entry> entries; ///< in causal order, withdrawn ones included
    std::optional<Sourced<SessionPlanned>> session;
    friend bool operator==(const DayState&, const DayState&) = default;
};

/// What the fold could not use, for beheer: never blocks anything else.
enum class FindingKind : std::uint8_t { NotAllowed, Cyclic, NotUnderstood, NoEffect };
struct Finding {
    EventId event;
    FindingKind kind = FindingKind::NoEffect;
    friend auto operator<=>(const Finding&, const Finding&) = default;
};

struct Promise {
    EventId id;
    AnswerPromised promised;
    AdultId by;
    Instant at;
    bool kept = false;
    friend bool operator==(const Promise&, const Promise&) = default;
};

/// A ruling that says all it must; `replaces` are the earlier ones about the same parent that it knew of, and
/// `told.ended` says that it was taken back. One without `refuses` only answers what nobody knew: that a
/// parent has no authority, seen by one person.
struct Ruling {
    Told<AuthorityRuled> told;
    WriterId writer;
    std::set<EventId> replaces;
    bool refuses = true;
    friend bool operator==(const Ruling&, const Ruling&) = default;
};

struct PickUpRequest {
    EventId id;
    PickUpRequested value;
    Author by;
    Instant at;
    std::vector<Told<PickUpConfirmed>> confirmations; ///< in causal order; which counts is asked of the views
    friend bool operator==(const PickUpRequest&, const PickUpRequest&) = default;
};

/// What one parent last said about one purpose. Several stand side by side when tablets were apart.
struct ConsentWord {
    EventId id;
    AdultId parent;
    ConsentPurpose purpose = ConsentPurpose::OwnDiaryPhoto;
    bool given = false;
    Author by;
    Instant at;
    WriterId writer;
    friend bool operator==(const ConsentWord&, const ConsentWord&) = default;
};

/// Something that a tablet must know for safety's sake, whatever became of it: to find out which ones do.
struct SafetyNews {
    EventId id;
    Instant at;
    friend bool operator==(const SafetyNews&, const SafetyNews&) = default;
};

/// Who may fetch and see a child, as it was told; what counts on a day is asked of the views.
struct ChildSafety {
    std::vector<Ruling> rulings;
    std::vector<Told<CollectionBarred>> bars;
    std::vector<Told<PickUpAllowed>> permissions;
    std::set<AdultId> withdrawnCollectors; ///< of the roster; an import gives nobody back
    std::vector<PickUpRequest> requests;
    std::vector<Told<IdSeen>> idsSeen;
    std::vector<Told<OverrideGiven>> overrides;
    std::vector<ConsentWord> consents;
    std::vector<SafetyNews> news; ///< in causal order; also what was described of the child: its allergies
    friend bool operator==(const ChildSafety&, const ChildSafety&) = default;
};

struct ChildState {
    ChildId id;
    std::optional<Sourced<ChildDescribed>> profile;
    std::map<AdultId, Sourced<ParentLinked>> parents;
    std::map<AdultId, Sourced<CollectorAllowed>> collectors;
    std::map<QDate, DayState> days;
    std::vector<Promise> promises;
    ChildSafety safety;
    Views viewed;
    bool askCaregiver = false; ///< an event that must be understood was not: the child counts as inside
    std::vector<Finding> findings;
    friend bool operator==(const ChildState&, const ChildState&) = default;
};

/// A forgotten code was made anew: told to its owner at a later log-in, until they say that they know.
struct CodeRenewal {
    EventId id;
    Instant at;
    bool seen = false;
    friend bool operator==(const CodeRenewal&, const CodeRenewal&) = default;
};

struct AdultState {
    AdultId id;
    std::optional<Sourced<AdultDescribed>> person;
    std::optional<Sourced<CaregiverDescribed>> caregiver;
    std::optional<Sourced<CodeIssued>> code;
    Instant codeSince{};                                  ///< when that code was made
    std::optional<CodeRenewal> renewal;                   ///< the last one
    std::map<BadgeId, Told<BadgeIssued>> badges;          ///< revoked ones have ended
    std::vector<SafetyNews> news;                         ///< codes and badges, in causal order
    std::map<QDate, std::vector<Told<DutyChanged>>> duty; ///< in causal order
    std::vector<Finding> findings;
    friend bool operator==(const AdultState&, const AdultState&) = default;
};

struct GroupState {
    GroupId id;
    std::optional<Sourced<GroupDescribed>> group;
    Views viewed; ///< its board
    std::vector<Finding> findings;
    friend bool operator==(const GroupState&, const GroupState&) = default;
};

struct Erasure {
    Told<ErasureAsked> asked;
    std::vector<Told<ErasureConfirmed>> confirmed; ///< by anybody; who counts is asked of the views
    friend bool operator==(const Erasure&, const Erasure&) = default;
};

struct SiteState {
    std::optional<Sourced<SiteDescribed>> site;
    std::map<DeviceId, Told<DeviceRegistered>> devices; ///< revoked ones have ended
    std::map<EventId, Erasure> erasures;                ///< by the event that asked
    std::map<SubjectId, Told<SubjectErased>> erased;
    std::vector<Finding> findings;
    friend bool operator==(const SiteState&, const SiteState&) = default;
};

} // namespace drempel
