// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/People.h"

namespace drempel {

/// What there is to see of a child.
enum class Fact : std::uint8_t {
    Today,    ///< facts of this day: where, care, what was seen
    Picked,   ///< the at most three things a caregiver picked to tell at pick-up
    History,  ///< other days
    Health,   ///< allergy, medicine, what to know in care
    Voices,   ///< recordings and photos
    Texts,    ///< what home and daycare write to each other
    Contacts, ///< phone numbers
    Presence, ///< the presence list
    Audit     ///< who looked at what
};
constexpr Fact last(Fact) {
    return Fact::Audit;
}

/// Who somebody is to one child on one day.
enum class Viewer : std::uint8_t {
    Nobody,         ///< also a parent without authority who may not fetch, and who is barred
    Parent,         ///< with authority
    ParentUnknown,  ///< a parent whose authority was not asked yet
    ParentWithout,  ///< without authority, who may fetch
    Collector,      ///< may fetch, no parent
    Caregiver,      ///< leidster of the child's group, that day
    OtherCaregiver, ///< leidster of another group
    Mentor,         ///< of this child
    Trainee,        ///< stagiair of the child's group
    GroupLead,      ///< groepsleiding
    Admin,          ///< beheer
    Inspector       ///< inspecteur
};
constexpr Viewer last(Viewer) {
    return Viewer::Inspector;
}

/// The table of who sees what (domain.md 2.6 and 7).
[[nodiscard]] bool maySee(Viewer viewer, Fact fact);
[[nodiscard]] Viewer viewerOf(const Snapshot& snapshot, ChildId child, AdultId adult, QDate day);
[[nodiscard]] bool maySee(const Snapshot& snapshot, ChildId child, AdultId adult, Fact fact, QDate day);

/// What somebody is as long as their code is less than a day old (People.h, isRestricted): they go on with
/// bringing, fetching and care, and read no words of others. Never sees more than `viewer`.
[[nodiscard]] Viewer whileRestricted(Viewer viewer);

/// An entry of a child's day as somebody may see it: without words and health that are not theirs to read,
/// and nothing if nothing of it is left. A temperature is health too (domain.md 1.8). What somebody wrote
/// themselves they always see. Whose question it is, is not looked at here.
[[nodiscard]] std::optional<Entry> asSeenBy(Viewer viewer, AdultId who, const Entry& entry);

/// A parent's authority on a day: the roster's, unless a ruling holds that day. Rulings that did not know of
/// each other and differ: the one that shows least. Unknown for somebody who is no parent.
[[nodiscard]] Authority authorityOn(const ChildState& child, AdultId parent, QDate day);
[[nodiscard]] bool hasAuthority(const ChildState& child, AdultId parent, QDate day);
/// Whether a ruling refuses this parent that day.
[[nodiscard]] bool isRefused(const ChildState& child, AdultId parent, QDate day);

/// Who reads one kind of fact about a child, from the table: the line "Te lezen door …".
struct Reader {
    Viewer viewer = Viewer::Nobody;
    QString name; ///< of the group for its caregivers, of the person for a parent or mentor; else empty
    friend bool operator==(const Reader&, const Reader&) = default;
};
/// In this order: the caregivers of the group, a mentor from elsewhere, groepsleiding, parents other than the
/// author by name.
[[nodiscard]] std::vector<Reader> readersOf(const Snapshot& snapshot, ChildId child, AdultId author,
                                            Fact fact, QDate day);

} // namespace drempel
