// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayTime.h"
#include "hub/ErrorText.h"
#include "hub/admin/Command.h"
#include "hub/admin/SiteWorld.h"
#include "hub/admin/WhoKnows.h"
#include "hub/roster/DemoRoster.h"
#include "hub/roster/RosterImport.h"

#include <algorithm>
#include <iterator>

namespace drempel::hub {

namespace {

QString lines(const QStringList& list) {
    return list.isEmpty() ? QString() : list.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

/// The site's name, if one is given and it is not the one that is known.
std::vector<Draft> siteDrafts(const Office& office, const Snapshot& known, const QString& name) {
    const auto& site = known.site.site;
    if (name.isEmpty() || (site && site->value.name == name)) return {};
    Body body = officeStamp(office);
    body.payload = SiteDescribed{name};
    if (site) body.after = {site->source};
    return {draftOf(subjectOf(office.journal.identity().site), body)};
}

/// Where the last thing of a plan stands that tablets must know for safety's sake; 0 for none. `placed` ends
/// with what came of the plan.
Position lastForSafety(const roster::ImportPlan& plan, const Snapshot& known,
                       const std::vector<Placed>& placed) {
    const std::size_t before = placed.size() - plan.events.size();
    for (std::size_t i = plan.events.size(); i > 0; --i)
        if (roster::isForSafety(plan.events[i - 1], known)) return placed[before + i - 1].position;
    return 0;
}

struct ImportAsked {
    bool dryRun = false;
    bool staffLeft = false;
    QString siteName;
};

/// Without anybody who leads nobody could check, permit or give codes any more: a wrong file.
bool anybodyLeads(const roster::Roster& roster, QDate today) {
    return std::ranges::any_of(roster.caregivers, [today](const roster::CaregiverRow& row) {
        return leads(roleOf(row.role)) && (!row.end || today <= *row.end);
    });
}

/// One import is one transaction: all of it is there, or nothing.
Outcome importFrom(Office& office, const QDir& folder, const ImportAsked& asked) {
    const QDate today = dayAt(office.clock.now());
    if (!folder.exists()) return failed(QStringLiteral("De map %1 is er niet.").arg(folder.path()));
    const roster::ReadOutcome read = roster::readRoster(folder, today);
    const QString warnings = lines(read.warnings.describe());
    if (!read.problems.isEmpty())
        return {1,
                {},
                warnings + lines(read.problems.describe()) + QStringLiteral("Er is niets ingelezen.\n"),
                {}};
    const auto known = snapshotOf(office.journal, std::nullopt);
    if (!known) return failed(errorText(known.error(), Doing::OpeningJournal));
    if (asked.staffLeft && !anybodyLeads(read.roster, today))
        return failed(QStringLiteral("In medewerkers.csv staat niemand van groepsleiding of beheer: dan kan "
                                     "straks niemand meer bij beheer. Kijk het bestand na. Er is niets "
                                     "ingelezen."));
    const roster::ImportPlan plan =
        roster::planImport(read.roster, *known, office.ids, {today, asked.staffLeft});
    const QString summary = lines(roster::describe(plan, asked.dryRun));
    if (asked.dryRun)
        return {0, summary + QStringLiteral("Dit was een proef: er is niets veranderd.\n"), warnings, {}};
    std::vector<Draft> drafts = siteDrafts(office, *known, asked.siteName);
    std::ranges::move(roster::draftsOf(plan, officeStamp(office)), std::back_inserter(drafts));
    if (drafts.empty()) return {0, summary + QStringLiteral("Alles stond er al.\n"), warnings, {}};
    const auto placed = office.journal.append(std::move(drafts));
    if (!placed)
        return failed(errorText(placed.error(), Doing::Writing) + QStringLiteral(" Er is niets ingelezen."));
    Outcome done{0, summary + QStringLiteral("Ingelezen.\n"), warnings, {}};
    const Position last = lastForSafety(plan, *known, *placed);
    return last == 0 ? done : withWhoKnows(office, std::move(done), last);
}

} // namespace

Outcome runImport(Office& office, const Arguments& arguments) {
    return importFrom(office, QDir(arguments.words.first()),
                      {arguments.has("dry-run"), arguments.has("staff-left"), arguments.value("site")});
}

Outcome runDemo(Office& office, const Arguments&) {
    const QDir folder(office.folder.demo());
    const Status written = roster::writeDemoRoster(folder, dayAt(office.clock.now()));
    if (!written) return failed(errorText(written.error(), Doing::Writing));
    return importFrom(office, folder, {false, false, QStringLiteral("De Regenboog")});
}

} // namespace drempel::hub
