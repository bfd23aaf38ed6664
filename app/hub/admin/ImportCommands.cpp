// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayTime.h"
#include "hub/ErrorText.h"
#include "hub/admin/Command.h"
#include "hub/admin/SiteWorld.h"
#include "hub/roster/DemoRoster.h"
#include "hub/roster/RosterImport.h"

namespace drempel::hub {

namespace {

QString lines(const QStringList& list) {
    return list.isEmpty() ? QString() : list.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

/// One import is one transaction: all of it is there, or nothing.
Outcome importFrom(Office& office, const QDir& folder, bool dryRun) {
    if (!folder.exists()) return failed(QStringLiteral("De map %1 is er niet.").arg(folder.path()));
    const roster::ReadOutcome read = roster::readRoster(folder, dayAt(office.clock.now()));
    const QString warnings = lines(read.warnings.describe());
    if (!read.problems.isEmpty())
        return {1,
                {},
                warnings + lines(read.problems.describe()) + QStringLiteral("Er is niets ingelezen.\n"),
                {}};
    const auto known = snapshotOf(office.journal, std::nullopt);
    if (!known) return failed(errorText(known.error(), Doing::OpeningJournal));
    const roster::ImportPlan plan = roster::planImport(read.roster, *known, office.ids);
    const QString summary = lines(roster::describe(plan, dryRun));
    if (dryRun)
        return {0, summary + QStringLiteral("Dit was een proef: er is niets veranderd.\n"), warnings, {}};
    if (plan.events.empty()) return {0, summary + QStringLiteral("Alles stond er al.\n"), warnings, {}};
    const auto placed = office.journal.append(roster::draftsOf(plan, officeStamp(office)));
    if (!placed)
        return failed(errorText(placed.error(), Doing::Writing) + QStringLiteral(" Er is niets ingelezen."));
    return {0, summary + QStringLiteral("Ingelezen.\n"), warnings, {}};
}

} // namespace

Outcome runImport(Office& office, const Arguments& arguments) {
    return importFrom(office, QDir(arguments.words.first()), arguments.has("dry-run"));
}

Outcome runDemo(Office& office, const Arguments&) {
    const QDir folder(office.folder.demo());
    const Status written = roster::writeDemoRoster(folder, dayAt(office.clock.now()));
    if (!written) return failed(errorText(written.error(), Doing::Writing));
    return importFrom(office, folder, false);
}

} // namespace drempel::hub
