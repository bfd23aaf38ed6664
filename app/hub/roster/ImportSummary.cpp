// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/RosterImport.h"

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

QString describe(const ImportPart& part) {
    QStringList counts;
    if (part.added > 0) counts.append(u"%1 nieuw"_s.arg(part.added));
    if (part.changed > 0) {
        counts.append(u"%1 gewijzigd (%2)"_s.arg(part.changed).arg(part.fields.join(u", "_s)));
    }
    if (part.same > 0) counts.append(u"%1 gelijk"_s.arg(part.same));
    if (part.gone > 0) counts.append(u"%1 niet meer in het bestand: blijft staan"_s.arg(part.gone));
    return part.name + u": "_s + (counts.isEmpty() ? u"geen"_s : counts.join(u", "_s));
}

} // namespace

QStringList describe(const ImportPlan& plan, bool each) {
    QStringList lines = plan.notices;
    for (const ImportPart& part : plan.parts) {
        lines.append(describe(part));
        if (!each) continue;
        for (const QString& addition : part.additions) {
            lines.append(u"  nieuw: "_s + addition);
        }
        for (const QString& change : part.changes) {
            lines.append(u"  gewijzigd: "_s + change);
        }
    }
    return lines;
}

bool isForSafety(const PlannedEvent& event, const Snapshot& known) {
    if (std::holds_alternative<ParentLinked>(event.payload) ||
        std::holds_alternative<CollectorAllowed>(event.payload))
        return true;
    if (const auto* wanted = std::get_if<ChildDescribed>(&event.payload)) {
        const ChildState* child = known.child(ChildId(event.subject.raw()));
        const bool isKnown = child != nullptr && child->profile;
        return wanted->allergies != (isKnown ? child->profile->value.allergies : QString());
    }
    if (const auto* wanted = std::get_if<CaregiverDescribed>(&event.payload)) {
        const AdultState* adult = known.adult(AdultId(event.subject.raw()));
        if (adult == nullptr || !adult->caregiver) return false;
        const CaregiverDescribed& was = adult->caregiver->value;
        return was.role != wanted->role || was.groups != wanted->groups || was.weekdays != wanted->weekdays ||
               was.end != wanted->end;
    }
    return false;
}

std::vector<Draft> draftsOf(const ImportPlan& plan, const Body& stamp) {
    std::vector<Draft> drafts;
    drafts.reserve(plan.events.size());
    for (const PlannedEvent& event : plan.events) {
        Body body = stamp;
        body.kind = kindOf(event.payload);
        body.after = event.after;
        body.payload = event.payload;
        drafts.push_back(draftOf(event.subject, body));
    }
    return drafts;
}

} // namespace drempel::roster
