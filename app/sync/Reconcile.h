// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Wire.h"

// Finding what two sides lack of each other, as values. Pure; any thread.
//
// A round is: ask about ranges with one's own digests, get a verdict for each, plan. Only ranges that differ
// live on, each cut in partsPerSplit by the hub's own ids, so that there are at most about log16(n) rounds.
namespace drempel {

/// What this side holds of the ranges in one answer: our digest for each of its parts, or our ids.
struct Have {
    std::vector<RangeDigest> parts; ///< for Split, one per part, in order
    std::vector<EventId> ids;       ///< for Listed, in byte order

    friend bool operator==(const Have&, const Have&) = default;
};

/// What is to be done about one or more ranges.
struct ReconcilePlan {
    std::vector<EventId> push;  ///< the hub lacks these
    std::vector<EventId> fetch; ///< we lack these
    std::vector<IdRange> ask;   ///< still to be compared

    friend bool operator==(const ReconcilePlan&, const ReconcilePlan&) = default;
};

/// The plan for one range. The hub's ids may come in any order; what lies outside the range is ignored.
[[nodiscard]] ReconcilePlan planFor(const Have& have, const RangeAnswer& offered);

/// The next id in byte order; after the last comes the first.
[[nodiscard]] RawId idAfter(RawId raw);

/// Whether the parts of a Split lie end to end, cover the range, and are smaller than it: only then nothing
/// is passed over, and asking on comes to an end.
[[nodiscard]] bool isSoundSplit(const RangeAnswer& offered);

/// Whether no id lies in two of these, and none is inside out: only then comparing them all costs no more
/// than going once through what there is.
[[nodiscard]] bool areApart(const std::vector<RangeDigest>& ranges);

/// Puts a second plan behind the first.
void append(ReconcilePlan& plan, ReconcilePlan more);

} // namespace drempel
