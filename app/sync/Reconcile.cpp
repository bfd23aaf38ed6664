// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Reconcile.h"

#include <algorithm>
#include <iterator>

namespace drempel {

namespace {

ReconcilePlan compareIds(const Have& have, const RangeAnswer& offered) {
    std::vector<EventId> theirs;
    std::copy_if(offered.ids.begin(), offered.ids.end(), std::back_inserter(theirs),
                 [&](const EventId& id) { return offered.range.contains(id); });
    std::sort(theirs.begin(), theirs.end());
    theirs.erase(std::unique(theirs.begin(), theirs.end()), theirs.end());

    ReconcilePlan plan;
    std::set_difference(have.ids.begin(), have.ids.end(), theirs.begin(), theirs.end(),
                        std::back_inserter(plan.push));
    std::set_difference(theirs.begin(), theirs.end(), have.ids.begin(), have.ids.end(),
                        std::back_inserter(plan.fetch));
    return plan;
}

ReconcilePlan compareParts(const Have& have, const RangeAnswer& offered) {
    ReconcilePlan plan;
    for (std::size_t i = 0; i < offered.parts.size() && i < have.parts.size(); ++i) {
        if (have.parts[i] != offered.parts[i]) plan.ask.push_back(offered.parts[i].range);
    }
    return plan;
}

template<class T>
void append(std::vector<T>& to, std::vector<T> more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

ReconcilePlan planFor(const Have& have, const RangeAnswer& offered) {
    switch (offered.verdict) {
    case RangeVerdict::Listed:
        return compareIds(have, offered);
    case RangeVerdict::Split:
        return compareParts(have, offered);
    case RangeVerdict::Same:
        break;
    }
    return {};
}

RawId idAfter(RawId raw) {
    for (std::size_t i = raw.size(); i-- > 0;) {
        if (++raw[i] != 0) break;
    }
    return raw;
}

bool isSoundSplit(const RangeAnswer& offered) {
    if (offered.parts.size() < 2) return false;
    RawId expected = offered.range.first;
    for (const RangeDigest& part : offered.parts) {
        if (part.range.first != expected || part.range.last < part.range.first) return false;
        if (part.range.last > offered.range.last) return false;
        expected = idAfter(part.range.last);
    }
    return offered.parts.back().range.last == offered.range.last;
}

bool areApart(const std::vector<RangeDigest>& ranges) {
    std::vector<IdRange> sorted;
    for (const RangeDigest& one : ranges)
        sorted.push_back(one.range);
    std::sort(sorted.begin(), sorted.end(),
              [](const IdRange& a, const IdRange& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (sorted[i].last < sorted[i].first) return false;
        if (i > 0 && sorted[i].first <= sorted[i - 1].last) return false;
    }
    return true;
}

void append(ReconcilePlan& plan, ReconcilePlan more) {
    append(plan.push, std::move(more.push));
    append(plan.fetch, std::move(more.fetch));
    append(plan.ask, std::move(more.ask));
}

} // namespace drempel
