// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/RosterIndex.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

const QString parentsFile = u"ouders.csv"_s;
const QString collectorsFile = u"ophalers.csv"_s;

} // namespace

void checkParents(const RosterIndex& index, ReadOutcome& outcome) {
    QHash<QString, const ParentRow*> adults;
    QHash<std::pair<QString, QString>, qsizetype> pairs;
    for (const ParentRow& parent : outcome.roster.parents) {
        checkChildId(index, parentsFile, parent.line, parent.childId, outcome);
        const std::pair pair(parent.id, parent.childId);
        if (const qsizetype row = pairs.value(pair); row > 0) {
            outcome.problems.add({parentsFile, parent.line, u"ouder_id"_s,
                                  u"deze ouder staat bij dit kind ook in rij %1."_s.arg(row)});
        }
        pairs.insert(pair, parent.line);
        const ParentRow* first = adults.value(parent.id);
        if (first == nullptr || parent.id.isEmpty()) {
            adults.insert(parent.id, &parent);
            continue;
        }
        const QString differs = u"bij ouder %1 staat hier iets anders dan in rij %2."_s.arg(
            shown(parent.id), QString::number(first->line));
        if (parent.firstName != first->firstName)
            outcome.problems.add({parentsFile, parent.line, u"voornaam"_s, differs});
        if (matchKey(parent.phone) != matchKey(first->phone))
            outcome.problems.add({parentsFile, parent.line, u"telefoon"_s, differs});
        if (parent.language != first->language)
            outcome.problems.add({parentsFile, parent.line, u"taal"_s, differs});
    }
}

void checkCollectors(const RosterIndex& index, ReadOutcome& outcome) {
    QHash<QString, const CollectorRow*> adults;
    QHash<QString, qsizetype> permissions;
    for (const CollectorRow& collector : outcome.roster.collectors) {
        checkChildId(index, collectorsFile, collector.line, collector.childId, outcome);
        const CollectorRow* first = adults.value(collector.id);
        if (first != nullptr && !collector.id.isEmpty() && collector.name != first->name) {
            outcome.problems.add({collectorsFile, collector.line, u"naam"_s,
                                  u"bij ophaler %1 staat hier iets anders dan in rij %2."_s.arg(
                                      shown(collector.id), QString::number(first->line))});
        }
        if (first == nullptr) adults.insert(collector.id, &collector);

        const QString who = collector.id.isEmpty() ? matchKey(collector.name) : u'#' + collector.id;
        const QString permission = collector.childId + u'/' + who;
        if (const qsizetype row = permissions.value(permission); row > 0) {
            outcome.problems.add(
                {collectorsFile, collector.line, u"naam"_s,
                 u"deze ophaler staat bij dit kind ook in rij %1. Zet de periode in één rij."_s.arg(row)});
        }
        permissions.insert(permission, collector.line);
    }
}

} // namespace drempel::roster
