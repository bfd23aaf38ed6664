// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/RosterImport.h"

#include "domain/views/PickUp.h"
#include "hub/roster/RosterDifferences.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

/// The number by which a collector is known again: its own, or else the child's with the name.
QString collectorNumber(const CollectorRow& row) {
    const QString prefix = u"ophaler:"_s;
    return row.id.isEmpty() ? prefix + row.childId + u'/' + matchKey(row.name) : prefix + u'#' + row.id;
}

QString wordFor(Authority authority) {
    return authority == Authority::No ? u"nee"_s : authority == Authority::Yes ? u"ja"_s : u"onbekend"_s;
}

/// Walks through the roster once and collects the plan. One thread.
class Planner {
  public:
    Planner(const Roster& roster, const Snapshot& known, IdSource& ids, ImportOptions options)
      : roster_(roster)
      , known_(known)
      , ids_(ids)
      , options_(options) {}

    ImportPlan plan() {
        plan_.parts.reserve(8); // references to a part stay good while the next is added
        indexKnown();
        planGroups();
        planCaregivers();
        planAdults();
        planChildren();
        planLinks();
        planSessions();
        return std::move(plan_);
    }

  private:
    /// The first of each number wins, in the order of ids: the same on every machine.
    void indexKnown() {
        for (const auto& [id, state] : known_.groups) {
            if (state.group) groups_.emplace(matchKey(state.group->value.name), id);
        }
        for (const auto& [id, state] : known_.adults) {
            if (state.caregiver) caregivers_.emplace(state.caregiver->value.externalId, id);
            if (state.person) adults_.emplace(state.person->value.externalId, id);
        }
        for (const auto& [id, state] : known_.children) {
            if (state.profile) children_.emplace(state.profile->value.externalId, id);
        }
    }

    ImportPart& part(const QString& name) {
        plan_.parts.push_back(ImportPart{name, 0, 0, 0, 0, {}, {}, {}});
        return plan_.parts.back();
    }

    template<class T>
    void compare(ImportPart& part, const QString& number, SubjectId subject, const Sourced<T>* known,
                 const T& wanted) {
        if (known == nullptr) {
            ++part.added;
            part.additions.append(number);
            plan_.events.push_back({subject, wanted, {}});
            return;
        }
        const QStringList fields = differences(known->value, wanted);
        if (fields.isEmpty()) {
            ++part.same;
            return;
        }
        ++part.changed;
        part.changes.append(number + u" ("_s + fields.join(u", "_s) + u')');
        for (const QString& field : fields) {
            if (!part.fields.contains(field)) part.fields.append(field);
        }
        plan_.events.push_back({subject, wanted, {known->source}});
    }

    /// The id that goes with a number, or a new one.
    template<class T>
    T idFor(std::map<QString, T>& index, const QString& number) {
        const auto found = index.find(number);
        return found != index.end() ? found->second : index.emplace(number, ids_.make<T>()).first->second;
    }

    void planGroups() {
        ImportPart& groups = part(u"groepen"_s);
        std::set<QString> seen;
        const auto add = [&](const QString& name) {
            if (name.isEmpty() || !seen.insert(matchKey(name)).second) return;
            const GroupId id = idFor(groups_, matchKey(name));
            const GroupState* known = known_.group(id);
            compare(groups, name, subjectOf(id), known != nullptr && known->group ? &*known->group : nullptr,
                    GroupDescribed{name});
        };
        for (const ChildRow& child : roster_.children) {
            add(child.group);
        }
        for (const CaregiverRow& caregiver : roster_.caregivers) {
            for (const QString& group : caregiver.groups) {
                add(group);
            }
        }
        groups.gone = static_cast<int>(groups_.size() - seen.size());
    }

    void planCaregivers() {
        ImportPart& caregivers = part(u"medewerkers"_s);
        for (const CaregiverRow& row : roster_.caregivers) {
            const AdultId id = idFor(caregivers_, row.id);
            const AdultState* known = known_.adult(id);
            CaregiverDescribed wanted{row.id, row.firstName, row.role,
                                      {},     row.days,      row.end.value_or(QDate())};
            for (const QString& group : row.groups) {
                wanted.groups.push_back(idFor(groups_, matchKey(group)));
            }
            const bool works = !wanted.end.isValid() || options_.today <= wanted.end;
            if (known != nullptr && hasLeftBy(*known, options_.today) && works)
                plan_.notices.append(
                    u"LET OP, medewerker %1 is weer in dienst: code en badge werken weer"_s.arg(row.id));
            compare(caregivers, u"medewerker "_s + row.id, subjectOf(id),
                    known != nullptr && known->caregiver ? &*known->caregiver : nullptr, wanted);
        }
        planWhoLeft(caregivers);
    }

    /// Whoever is in no row any more and could still log in: they have left, or are named.
    void planWhoLeft(ImportPart& caregivers) {
        std::set<QString> listed;
        for (const CaregiverRow& row : roster_.caregivers)
            listed.insert(row.id);
        QStringList open;
        for (const auto& [number, id] : caregivers_) {
            const AdultState* known = known_.adult(id);
            if (listed.contains(number) || known == nullptr) continue;
            if (!isStaffOn(*known, options_.today)) continue; // left before
            if (!options_.goneHaveLeft) {
                ++caregivers.gone;
                open.append(number);
                continue;
            }
            CaregiverDescribed left = known->caregiver->value;
            left.end = options_.today.addDays(-1);
            compare(caregivers, u"medewerker "_s + number, subjectOf(id), &*known->caregiver, left);
            plan_.notices.append(
                u"medewerker %1 is uit dienst: code en badge werken niet meer"_s.arg(number));
        }
        if (!open.isEmpty())
            plan_.notices.append(
                u"LET OP, niet meer in medewerkers.csv, maar kan nog inloggen: %1. Uit dienst? Zet een "
                "einddatum in het bestand, of lees opnieuw in met --staff-left."_s.arg(open.join(u", "_s)));
    }

    void planAdult(ImportPart& adults, const QString& label, const AdultDescribed& wanted) {
        if (!seenAdults_.insert(wanted.externalId).second) return;
        const AdultId id = idFor(adults_, wanted.externalId);
        const AdultState* known = known_.adult(id);
        compare(adults, label, subjectOf(id), known != nullptr && known->person ? &*known->person : nullptr,
                wanted);
    }

    void planAdults() {
        ImportPart& adults = part(u"ouders en ophalers"_s);
        for (const ParentRow& row : roster_.parents) {
            planAdult(adults, u"ouder "_s + row.id, {row.id, row.firstName, row.phone, row.language});
        }
        for (const CollectorRow& row : roster_.collectors) {
            planAdult(adults, u"ophaler bij kind "_s + row.childId, {collectorNumber(row), row.name, {}, {}});
        }
        adults.gone = static_cast<int>(adults_.size() - seenAdults_.size());
    }

    [[nodiscard]] std::optional<AdultId> mentorOf(const ChildRow& row) const {
        const auto found = caregivers_.find(row.mentorId);
        return found == caregivers_.end() ? std::nullopt : std::optional(found->second);
    }

    void planChildren() {
        ImportPart& children = part(u"kinderen"_s);
        for (const ChildRow& row : roster_.children) {
            const ChildId id = idFor(children_, row.id);
            const ChildState* known = known_.child(id);
            const ChildDescribed wanted{.externalId = row.id,
                                        .givenName = row.firstName,
                                        .familyName = row.lastName,
                                        .birthDate = row.birthDate,
                                        .group = idFor(groups_, matchKey(row.group)),
                                        .mentor = mentorOf(row),
                                        .weekdays = row.days,
                                        .from = row.from.value_or(QTime()),
                                        .to = row.until.value_or(QTime()),
                                        .start = row.start.value_or(QDate()),
                                        .end = row.end.value_or(QDate()),
                                        .language = row.language,
                                        .allergies = row.allergies,
                                        .careNotes = row.careNotes};
            compare(children, u"kind "_s + row.id, subjectOf(id),
                    known != nullptr && known->profile ? &*known->profile : nullptr, wanted);
        }
        children.gone = static_cast<int>(children_.size() - roster_.children.size());
    }

    /// Who belongs to which child. A child has at most one link with an adult.
    void planLinks() {
        ImportPart& parents = part(u"ouders bij een kind"_s);
        for (const ParentRow& row : roster_.parents) {
            const auto found = children_.find(row.childId);
            if (found == children_.end()) continue; // readRoster reports it
            const ChildId child = found->second;
            const ChildState* known = known_.child(child);
            const AdultId adult = idFor(adults_, row.id);
            const auto* before = known == nullptr ? nullptr : lookUp(known->parents, adult);
            const Authority had = before == nullptr ? Authority::Unknown : before->value.authority;
            const ParentLinked wanted{adult, row.relation, row.authority.value_or(had), row.mayCollect};
            const QString number = u"ouder %1 bij kind %2"_s.arg(row.id, row.childId);
            if (had == Authority::Yes && wanted.authority != Authority::Yes)
                plan_.notices.append(
                    u"LET OP, gezag vervalt: %1 (was ja, wordt %2)"_s.arg(number, wordFor(wanted.authority)));
            compare(parents, number, subjectOf(child), before, wanted);
        }
        ImportPart& collectors = part(u"ophalers bij een kind"_s);
        for (const CollectorRow& row : roster_.collectors) {
            const auto found = children_.find(row.childId);
            if (found == children_.end()) continue; // readRoster reports it
            const ChildId child = found->second;
            const CollectorAllowed wanted{idFor(adults_, collectorNumber(row)), row.name, row.relation,
                                          row.from.value_or(QDate()), row.until.value_or(QDate())};
            const ChildState* known = known_.child(child);
            const QString number = u"ophaler bij kind %1"_s.arg(row.childId);
            if (known != nullptr && isWithdrawn(*known, wanted))
                plan_.notices.append(number + u", ingetrokken door ouder: blijft ingetrokken"_s);
            compare(collectors, number, subjectOf(child),
                    known == nullptr ? nullptr : lookUp(known->collectors, wanted.adult), wanted);
        }
        std::size_t knownParents = 0;
        std::size_t knownCollectors = 0;
        for (const auto& [id, state] : known_.children) {
            knownParents += state.parents.size();
            knownCollectors += state.collectors.size();
        }
        parents.gone = static_cast<int>(knownParents) - parents.same - parents.changed;
        collectors.gone = static_cast<int>(knownCollectors) - collectors.same - collectors.changed;
    }

    template<class T>
    static const Sourced<T>* lookUp(const std::map<AdultId, Sourced<T>>& links, AdultId adult) {
        const auto found = links.find(adult);
        return found == links.end() ? nullptr : &found->second;
    }

    void planSessions() {
        ImportPart& sessions = part(u"planning"_s);
        for (const SessionRow& row : roster_.sessions) {
            const auto found = children_.find(row.childId);
            if (found == children_.end()) continue; // readRoster reports it
            const ChildId child = found->second;
            const SessionPlanned wanted{row.date, idFor(groups_, matchKey(row.group)),
                                        row.from.value_or(QTime()), row.until.value_or(QTime()), row.kind};
            const Sourced<SessionPlanned>* before = nullptr;
            if (const ChildState* known = known_.child(child); known != nullptr) {
                const auto day = known->days.find(row.date);
                if (day != known->days.end() && day->second.session) before = &*day->second.session;
            }
            compare(sessions, u"kind %1 op %2"_s.arg(row.childId, row.date.toString(u"dd-MM-yyyy")),
                    subjectOf(child), before, wanted);
        }
    }

    const Roster& roster_;
    const Snapshot& known_;
    IdSource& ids_;
    ImportOptions options_;
    ImportPlan plan_;
    std::map<QString, GroupId> groups_; ///< by match key
    std::map<QString, AdultId> caregivers_;
    std::map<QString, AdultId> adults_;
    std::map<QString, ChildId> children_;
    std::set<QString> seenAdults_;
};

} // namespace

ImportPlan planImport(const Roster& roster, const Snapshot& known, IdSource& ids, ImportOptions options) {
    return Planner(roster, known, ids, options).plan();
}

} // namespace drempel::roster
