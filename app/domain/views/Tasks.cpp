// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Tasks.h"

#include "domain/views/Access.h"
#include "domain/views/Day.h"

#include <algorithm>

namespace drempel {

namespace {

template<class States>
void addFindings(const States& states, std::vector<FindingTask>& into) {
    for (const auto& [id, state] : states)
        for (const Finding& finding : state.findings)
            into.push_back({subjectOf(id), finding});
}

bool isInCare(const ChildState& child, QDate day) {
    if (!child.profile) return false;
    const QDate end = child.profile->value.end;
    return !end.isValid() || day <= end;
}

} // namespace

std::vector<AuthorityTask> authorityTasks(const Snapshot& snapshot, QDate day) {
    std::vector<AuthorityTask> tasks;
    for (const auto& [id, child] : snapshot.children)
        for (const auto& [adult, parent] : child.parents)
            if (isInCare(child, day) && authorityOn(child, adult, day) == Authority::Unknown)
                tasks.push_back({id, adult});
    std::ranges::stable_sort(tasks, [&](const AuthorityTask& a, const AuthorityTask& b) {
        return compareNames(shownName(snapshot, a.child, day), shownName(snapshot, b.child, day)) < 0;
    });
    return tasks;
}

std::vector<FindingTask> findingTasks(const Snapshot& snapshot) {
    std::vector<FindingTask> tasks;
    for (const Finding& finding : snapshot.site.findings)
        tasks.push_back({SubjectId{}, finding});
    addFindings(snapshot.groups, tasks);
    addFindings(snapshot.adults, tasks);
    addFindings(snapshot.children, tasks);
    return tasks;
}

std::vector<PresenceLine> presenceList(const Snapshot& snapshot, GroupId group, QDate day) {
    std::vector<PresenceLine> lines;
    for (const auto& [id, child] : snapshot.children) {
        if (groupOn(child, day) != group || !inOurCare(presenceOn(child, day))) continue;
        PresenceLine line{id, shownName(snapshot, id, day), std::nullopt};
        if (const std::vector<Stay>& stays = dayOf(child, day).stays; !stays.empty())
            line.since = stays.back().receivedAt ? stays.back().receivedAt : stays.back().announcedAt;
        lines.push_back(std::move(line));
    }
    std::ranges::sort(lines, [](const PresenceLine& a, const PresenceLine& b) {
        const int names = compareNames(a.name, b.name);
        return names != 0 ? names < 0 : a.child < b.child;
    });
    return lines;
}

} // namespace drempel
