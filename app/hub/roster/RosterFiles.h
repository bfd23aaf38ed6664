// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/roster/Csv.h"
#include "hub/roster/Fields.h"

#include <QDate>
#include <QDir>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace drempel::roster {

// One struct per file, one value per row. `line` is the line of the file where the row starts. Names are
// tidied, group names have the spelling of their first use, an empty text means it was not filled in.

/// A row of kinderen.csv.
struct ChildRow {
    qsizetype line = 0;
    QString id;
    QString firstName;
    QString lastName;
    QDate birthDate;
    QString group;
    QString mentorId;
    Weekdays days;
    std::optional<QTime> from; ///< there are both times or none
    std::optional<QTime> until;
    std::optional<QDate> start;
    std::optional<QDate> end;
    QString language; ///< code, small letters
    QString allergies;
    QString careNotes;
};

/// A row of ouders.csv: one parent and one child. The same parent has a row for each child.
struct ParentRow {
    qsizetype line = 0;
    QString id;
    QString childId;
    QString firstName;
    QString relation;
    std::optional<Authority> authority; ///< none: the file does not tell
    QString phone;
    QString language;
    bool mayCollect = false;
};

/// A row of ophalers.csv: someone else who may collect a child, in a period if one is given.
struct CollectorRow {
    qsizetype line = 0;
    QString id; ///< optional; without it, a collector is known by child and name
    QString childId;
    QString name;
    QString relation;
    std::optional<QDate> from;
    std::optional<QDate> until; ///< the last day
};

/// A row of medewerkers.csv.
struct CaregiverRow {
    qsizetype line = 0;
    QString id;
    QString firstName;
    StaffRole role = StaffRole::Caregiver;
    QStringList groups;
    Weekdays days;
    std::optional<QDate> end; ///< the last day of work
};

/// A row of planning.csv: a child is planned on this day.
struct SessionRow {
    qsizetype line = 0;
    QDate date;
    QString childId;
    QString group;
    std::optional<QTime> from;
    std::optional<QTime> until;
    SessionKind kind = SessionKind::Regular;
};

struct Roster {
    std::vector<ChildRow> children;
    std::vector<ParentRow> parents;
    std::vector<CollectorRow> collectors;
    std::vector<CaregiverRow> caregivers;
    std::vector<SessionRow> sessions;
};

/// Something to mend in a file: a Dutch sentence and the place. `row` is 0 when it concerns the whole
/// file, `column` is empty when it concerns the whole row.
struct RosterProblem {
    QString file;
    qsizetype row = 0;
    QString column;
    QString message;

    friend bool operator==(const RosterProblem&, const RosterProblem&) = default;
};

/// "kinderen.csv, rij 7, kolom geboortedatum: 31-02-2024 is geen datum. Schrijf 2024-02-28 of 28-02-2024."
[[nodiscard]] QString describe(const RosterProblem& problem);

/// A list that stops growing at `cap`, so that a file of another kind gives a page and not a book.
struct ProblemList {
    static constexpr std::size_t cap = 200;

    std::vector<RosterProblem> shown;
    std::size_t more = 0; ///< how many were left out

    void add(RosterProblem problem);
    [[nodiscard]] bool isEmpty() const { return shown.empty(); }
    /// One line per problem, and "en nog 37" when some were left out.
    [[nodiscard]] QStringList describe() const;
};

/// What was read. With a problem the roster is incomplete and must not be imported; a warning is worth
/// a look and stops nothing.
struct ReadOutcome {
    Roster roster;
    ProblemList problems;
    ProblemList warnings;
};

/// Reads kinderen.csv, ouders.csv and medewerkers.csv, and ophalers.csv and planning.csv when they are
/// there, and checks them against each other. `today` is the daycare's own day.
[[nodiscard]] ReadOutcome readRoster(const QDir& folder, QDate today);

} // namespace drempel::roster
