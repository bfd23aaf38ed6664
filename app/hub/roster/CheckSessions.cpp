// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/RosterIndex.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

const QString planningFile = u"planning.csv"_s;

void completeSessions(const RosterIndex& index, ReadOutcome& outcome) {
    for (SessionRow& session : outcome.roster.sessions) {
        checkChildId(index, planningFile, session.line, session.childId, outcome);
        const ChildRow* child = index.children.value(session.childId);
        if (session.group.isEmpty() && child != nullptr) session.group = child->group;
        const QString key = matchKey(session.group);
        const bool known = index.groups.contains(key);
        if (!known && !outcome.roster.children.empty() && !outcome.roster.caregivers.empty() &&
            !key.isEmpty()) {
            outcome.problems.add(
                {planningFile, session.line, u"groep"_s,
                 u"groep %1 staat niet in kinderen.csv of medewerkers.csv."_s.arg(shown(session.group))});
        }
        session.group = index.groups.value(key, session.group);
        if (session.from || session.until || child == nullptr) continue;
        session.from = child->from;
        session.until = child->until;
        if (!session.from || !session.until) {
            outcome.problems.add({planningFile, session.line, u"van"_s,
                                  u"vul tijden in: dit kind heeft geen vaste tijden."_s});
        }
    }
}

/// Two parts of a day, as some exports write it, become one session of the first one's sort.
void mergeSessions(ReadOutcome& outcome) {
    std::vector<SessionRow> merged;
    QHash<std::pair<QString, QDate>, std::size_t> places;
    for (const SessionRow& session : outcome.roster.sessions) {
        const std::pair key(session.childId, session.date);
        const auto place = places.constFind(key);
        if (place == places.constEnd()) {
            places.insert(key, merged.size());
            merged.push_back(session);
            continue;
        }
        SessionRow& first = merged[*place];
        if (first.group != session.group) {
            outcome.problems.add(
                {planningFile, session.line, u"datum"_s,
                 u"dit kind staat op deze dag ook in rij %1, in een andere groep."_s.arg(first.line)});
        }
        first.from = std::min(first.from, session.from);
        first.until = std::max(first.until, session.until);
    }
    outcome.roster.sessions = std::move(merged);
}

} // namespace

void checkSessions(const RosterIndex& index, ReadOutcome& outcome) {
    completeSessions(index, outcome);
    mergeSessions(outcome);
}

} // namespace drempel::roster
