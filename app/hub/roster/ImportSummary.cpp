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
