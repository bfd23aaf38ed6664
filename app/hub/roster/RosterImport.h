// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/IdSource.h"
#include "domain/Draft.h"
#include "domain/World.h"
#include "hub/roster/RosterFiles.h"

#include <vector>

namespace drempel::roster {

/// What an import says about one sort of thing.
struct ImportPart {
    QString name; ///< "kinderen"
    int added = 0;
    int changed = 0;
    int same = 0;
    int gone = 0;          ///< known, but no longer in the file: stays as it is
    QStringList fields;    ///< which fields changed, of all changed things together
    QStringList additions; ///< one line per thing: its number in the files, never a name or a text
    QStringList changes;

    friend bool operator==(const ImportPart&, const ImportPart&) = default;
};

/// An event that the import would add: `after` names the event that it replaces.
struct PlannedEvent {
    SubjectId subject;
    Payload payload;
    std::vector<EventId> after;

    friend bool operator==(const PlannedEvent&, const PlannedEvent&) = default;
};

/// What an import would do. Nothing to do when `events` is empty.
struct ImportPlan {
    std::vector<PlannedEvent> events; ///< groups and people before what refers to them
    std::vector<ImportPart> parts;
    QStringList notices; ///< what nobody should do by accident; by numbers, never a name

    friend bool operator==(const ImportPlan&, const ImportPlan&) = default;
};

struct ImportOptions {
    QDate today; ///< the daycare's own day
    /// Staff without a row have left: yesterday was their last day. Otherwise they are named in a notice.
    bool goneHaveLeft = false;
};

/// Compares a roster that was read without problems with what is known. Pure: things are the same when
/// they have the same number in the files, so importing twice gives an empty plan. A missing row removes
/// nobody, unless `options` say so of staff, and a field that does not tell of a parent's authority changes
/// nothing of it. New people and groups get an id from `ids`.
[[nodiscard]] ImportPlan planImport(const Roster& roster, const Snapshot& known, IdSource& ids,
                                    ImportOptions options);

/// Whether tablets must know this for safety's sake: an allergy, gezag, who may fetch, and a member of staff
/// who is no longer what or where they were.
[[nodiscard]] bool isForSafety(const PlannedEvent& event, const Snapshot& known);

/// For a reader at the command line: "kinderen: 12 nieuw, 1 gewijzigd (groep), 35 gelijk". With `each`,
/// also a line per new or changed thing. The notices come first.
[[nodiscard]] QStringList describe(const ImportPlan& plan, bool each);

/// The drafts of a plan. `stamp` gives author, time, zone and boot.
[[nodiscard]] std::vector<Draft> draftsOf(const ImportPlan& plan, const Body& stamp);

} // namespace drempel::roster
