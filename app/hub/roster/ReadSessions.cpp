// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/Table.h"

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

SessionKind readKind(RowReader& row) {
    const QString value = row.raw(u"soort"_s);
    const QString key = matchKey(value);
    if (key == "ruil"_L1 || key == "ruildag"_L1) return SessionKind::Swap;
    if (key == "extra"_L1 || key == "extradag"_L1) return SessionKind::Extra;
    if (key == "wennen"_L1 || key == "wenmoment"_L1) return SessionKind::SettlingIn;
    if (key != "vast"_L1 && !key.isEmpty()) {
        row.problem(u"soort"_s,
                    u"%1 kennen we niet. Schrijf vast, ruil, extra of wennen."_s.arg(shown(value)));
    }
    return SessionKind::Regular;
}

SessionRow readSession(RowReader& row) {
    SessionRow session;
    session.line = row.line();
    session.date = row.needDate(u"datum"_s);
    session.childId = row.needText(u"kind_id"_s, 64);
    session.group = row.text(u"groep"_s, 40);
    row.times(u"van"_s, u"tot"_s, session.from, session.until);
    session.kind = readKind(row);
    return session;
}

} // namespace

void readSessions(const QDir& folder, ReadOutcome& outcome) {
    static const std::vector<Column> columns = {
        {u"datum"_s, {u"dag"_s}, true},
        {u"kind_id"_s, {u"id"_s, u"kindnummer"_s, u"kindnr"_s, u"kind"_s}, true},
        {u"groep"_s, {u"stamgroep"_s}},
        {u"van"_s, {u"begintijd"_s, u"starttijd"_s, u"tijd van"_s}},
        {u"tot"_s, {u"eindtijd"_s, u"tijd tot"_s}},
        {u"soort"_s, {u"type"_s, u"opvangsoort"_s}},
    };
    const auto table = openTable(folder, u"planning.csv"_s, true, columns, outcome);
    if (!table) return;
    for (const CsvRow& raw : table->rows) {
        RowReader row(*table, raw, outcome);
        outcome.roster.sessions.push_back(readSession(row));
    }
}

} // namespace drempel::roster
