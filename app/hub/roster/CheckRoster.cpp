// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/RosterIndex.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

const QString childrenFile = u"kinderen.csv"_s;
const QString staffFile = u"medewerkers.csv"_s;

/// Holds what the rows of all files say together, and notes where they disagree. When a whole file could
/// not be read, its rows are unknown and nothing is said about references to them.
class Checker {
  public:
    Checker(QDate today, ReadOutcome& outcome)
      : today_(today)
      , outcome_(outcome)
      , roster_(outcome.roster) {}

    void check() {
        indexChildren();
        indexStaff();
        unifyGroups();
        for (const ParentRow& parent : roster_.parents) {
            withParent_.insert(parent.childId);
        }
        for (const ChildRow& child : roster_.children) {
            checkChild(child);
        }
        checkNames();
        checkParents(index_, outcome_);
        checkCollectors(index_, outcome_);
        checkSessions(index_, outcome_);
    }

  private:
    void problem(const QString& file, qsizetype row, const QString& column, const QString& message) {
        outcome_.problems.add({file, row, column, message});
    }
    void warning(const QString& file, qsizetype row, const QString& column, const QString& message) {
        outcome_.warnings.add({file, row, column, message});
    }

    void indexChildren() {
        for (const ChildRow& child : roster_.children) {
            if (child.id.isEmpty()) continue;
            if (const auto known = index_.children.constFind(child.id); known != index_.children.constEnd()) {
                problem(childrenFile, child.line, u"kind_id"_s,
                        u"%1 staat ook in rij %2."_s.arg(shown(child.id), QString::number((*known)->line)));
            } else {
                index_.children.insert(child.id, &child);
            }
        }
    }

    void indexStaff() {
        for (const CaregiverRow& caregiver : roster_.caregivers) {
            if (caregiver.id.isEmpty()) continue;
            if (const auto known = index_.staff.constFind(caregiver.id); known != index_.staff.constEnd()) {
                problem(
                    staffFile, caregiver.line, u"medewerker_id"_s,
                    u"%1 staat ook in rij %2."_s.arg(shown(caregiver.id), QString::number((*known)->line)));
            } else {
                index_.staff.insert(caregiver.id, &caregiver);
            }
        }
    }

    /// Gives every group name the spelling of its first use, and notes groups that only one file knows.
    void unifyGroups() {
        for (ChildRow& child : roster_.children) {
            child.group = index_.groups.value(matchKey(child.group), child.group);
            index_.groups.insert(matchKey(child.group), child.group);
        }
        QSet<QString> staffed;
        for (CaregiverRow& caregiver : roster_.caregivers) {
            for (QString& group : caregiver.groups) {
                if (!roster_.children.empty() && !index_.groups.contains(matchKey(group))) {
                    warning(staffFile, caregiver.line, u"groep"_s,
                            u"in groep %1 zit geen kind. Klopt de naam?"_s.arg(shown(group)));
                }
                group = index_.groups.value(matchKey(group), group);
                index_.groups.insert(matchKey(group), group);
                staffed.insert(matchKey(group));
            }
        }
        QSet<QString> told;
        for (const ChildRow& child : roster_.children) {
            const QString key = matchKey(child.group);
            if (roster_.caregivers.empty() || key.isEmpty() || staffed.contains(key) || told.contains(key))
                continue;
            told.insert(key);
            warning(childrenFile, child.line, u"groep"_s,
                    u"groep %1 heeft geen medewerker. Klopt de naam?"_s.arg(shown(child.group)));
        }
    }

    void checkChild(const ChildRow& child) {
        if (child.birthDate.isValid() && child.birthDate > today_) {
            warning(childrenFile, child.line, u"geboortedatum"_s,
                    u"deze datum is nog niet geweest. Klopt dit?"_s);
        } else if (child.birthDate.isValid() && child.birthDate.addYears(5) < child.start.value_or(today_)) {
            warning(childrenFile, child.line, u"geboortedatum"_s,
                    u"dit kind is ouder dan 5 jaar. Klopt dit?"_s);
        }
        if (child.mentorId.isEmpty()) {
            warning(childrenFile, child.line, u"mentor_id"_s, u"dit kind heeft nog geen mentor."_s);
        } else if (!roster_.caregivers.empty() && !index_.staff.contains(child.mentorId)) {
            problem(childrenFile, child.line, u"mentor_id"_s,
                    u"%1 staat niet in medewerkers.csv."_s.arg(shown(child.mentorId)));
        }
        if (!roster_.parents.empty() && !withParent_.contains(child.id)) {
            warning(childrenFile, child.line, u"kind_id"_s, u"dit kind heeft geen ouder in ouders.csv."_s);
        }
    }

    /// "Noor B." needs a surname.
    void checkNames() {
        QHash<QString, const ChildRow*> seen;
        for (const ChildRow& child : roster_.children) {
            const QString key = matchKey(child.group) + u'/' + matchKey(child.firstName);
            const ChildRow* other = seen.value(key);
            if (other != nullptr && (child.lastName.isEmpty() || other->lastName.isEmpty())) {
                const ChildRow& without = child.lastName.isEmpty() ? child : *other;
                warning(
                    childrenFile, without.line, u"achternaam"_s,
                    u"in deze groep heeft nog een kind deze voornaam. Vul bij beide een achternaam in."_s);
            }
            seen.insert(key, &child);
        }
    }

    QDate today_;
    ReadOutcome& outcome_;
    Roster& roster_;
    RosterIndex index_;
    QSet<QString> withParent_; ///< ids of children
};

} // namespace

void checkChildId(const RosterIndex& index, const QString& file, qsizetype row, const QString& id,
                  ReadOutcome& outcome) {
    if (index.children.isEmpty() || id.isEmpty() || index.children.contains(id)) return;
    outcome.problems.add({file, row, u"kind_id"_s, u"%1 staat niet in kinderen.csv."_s.arg(shown(id))});
}

void checkRoster(QDate today, ReadOutcome& outcome) {
    Checker(today, outcome).check();
}

} // namespace drempel::roster
