// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/State.h"

#include <memory>
#include <set>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace drempel {

/// The folded state of a site: plain values, read by the pure views. Safe to copy between threads.
struct Snapshot {
    SiteState site;
    std::map<GroupId, GroupState> groups;
    std::map<AdultId, AdultState> adults;
    std::map<ChildId, ChildState> children;

    friend bool operator==(const Snapshot&, const Snapshot&) = default;

    [[nodiscard]] const ChildState* child(ChildId id) const;
    [[nodiscard]] const AdultState* adult(AdultId id) const;
    [[nodiscard]] const GroupState* group(GroupId id) const;
};

/// The subjects whose state changed, with their new states: what crosses from the journal thread to a screen.
struct Change : Snapshot {
    /// Of these nothing stands any more that is not among the new states: they were purged, or read anew.
    std::set<SubjectId> forgotten;

    friend bool operator==(const Change&, const Change&) = default;
};
/// Takes over what changed.
void applyChange(Snapshot& snapshot, const Change& change);

/// Events and their fold, kept up to date: new events refold their own subjects only. One thread.
class World {
  public:
    explicit World(SiteId site)
      : site_(site) {}

    /// Adds events; an id that is known already is ignored. Gives the states of the subjects that changed.
    Change add(std::vector<Event> events);
    /// Takes these in place of what is known of their subject: after its keys came in, or were destroyed.
    Change replace(SubjectId subject, std::vector<Event> events);
    [[nodiscard]] const Snapshot& snapshot() const { return snapshot_; }
    [[nodiscard]] std::size_t eventCount() const { return known_.size(); }

  private:
    Change addTo(Change change, std::vector<Event> events);
    void refold(SubjectId subject, Change& change);
    /// Takes over whose word counts as a second person's; folds anew what names one if that changed.
    void learnRoles(Change& change);

    SiteId site_;
    std::unordered_map<SubjectId, std::vector<Event>, IdHash> events_;
    std::unordered_set<EventId, IdHash> known_;
    std::set<SubjectId> seconded_; // whose events name a second person
    std::set<AdultId> noSeconds_;  // trainees and inspectors
    Snapshot snapshot_;
};

} // namespace drempel
