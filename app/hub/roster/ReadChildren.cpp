// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/Table.h"

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

const std::vector<Column>& columns() {
    static const std::vector<Column> all = {
        {u"kind_id"_s, {u"id"_s, u"kindnummer"_s, u"kindnr"_s, u"kind"_s}, true},
        {u"voornaam"_s, {u"roepnaam"_s, u"naam"_s}, true},
        {u"achternaam"_s, {u"familienaam"_s}},
        {u"geboortedatum"_s, {u"geb.datum"_s, u"geboren"_s}, true},
        {u"groep"_s, {u"stamgroep"_s}, true},
        {u"mentor_id"_s, {u"mentor"_s}},
        {u"ma"_s, {u"maandag"_s}},
        {u"di"_s, {u"dinsdag"_s}},
        {u"wo"_s, {u"woensdag"_s}},
        {u"do"_s, {u"donderdag"_s}},
        {u"vr"_s, {u"vrijdag"_s}},
        {u"za"_s, {u"zaterdag"_s}},
        {u"zo"_s, {u"zondag"_s}},
        {u"van"_s, {u"begintijd"_s, u"starttijd"_s, u"tijd van"_s}},
        {u"tot"_s, {u"eindtijd"_s, u"tijd tot"_s}},
        {u"startdatum"_s, {u"begindatum"_s, u"ingangsdatum"_s, u"vanaf"_s}},
        {u"einddatum"_s, {u"uitschrijfdatum"_s, u"laatste dag"_s, u"tot en met"_s}},
        {u"taal"_s, {u"thuistaal"_s, u"voertaal"_s}},
        {u"bijzonderheden_zorg"_s, {u"bijzonderheden"_s, u"zorg"_s, u"medische bijzonderheden"_s}},
    };
    return all;
}

Weekdays readDays(RowReader& row) {
    static const QStringList names = {u"ma"_s, u"di"_s, u"wo"_s, u"do"_s, u"vr"_s, u"za"_s, u"zo"_s};
    Weekdays days;
    for (qsizetype place = 0; place < names.size(); ++place) {
        if (row.yesNo(names.at(place))) days.set(static_cast<std::size_t>(place));
    }
    return days;
}

void readCare(RowReader& row, ChildRow& child) {
    const QString column = u"bijzonderheden_zorg"_s;
    const CareText care = splitCare(row.raw(column));
    constexpr qsizetype most = 2000; // what an event holds
    if (care.allergies.size() > most || care.notes.size() > most) {
        row.problem(column, u"dit is te lang: het mag %1 tekens zijn."_s.arg(most));
    }
    child.allergies = care.allergies;
    child.careNotes = care.notes;
    if (care.allergyOfWhat) {
        row.problem(column,
                    u"er staat allergie, maar niet waarvoor. Schrijf bijvoorbeeld: allergie koemelk."_s);
    }
    if (care.allergyInNotes) {
        row.warning(column,
                    u"hier staat iets over een allergie. Begin dat deel met het woord allergie, dan komt "
                    "het ook als allergie op het bord."_s);
    }
}

ChildRow readChild(RowReader& row) {
    ChildRow child;
    child.line = row.line();
    child.id = row.needText(u"kind_id"_s, 64);
    child.firstName = row.needText(u"voornaam"_s);
    child.lastName = row.text(u"achternaam"_s);
    child.birthDate = row.needDate(u"geboortedatum"_s);
    child.group = row.needText(u"groep"_s, 40);
    child.mentorId = row.text(u"mentor_id"_s, 64);
    child.days = readDays(row);
    row.times(u"van"_s, u"tot"_s, child.from, child.until);
    row.period(u"startdatum"_s, u"einddatum"_s, child.start, child.end);
    child.language = row.language(u"taal"_s);
    readCare(row, child);
    if (!child.days.none() && row.raw(u"van"_s).trimmed().isEmpty() &&
        row.raw(u"tot"_s).trimmed().isEmpty()) {
        row.problem(u"van"_s, u"dit kind heeft vaste dagen. Vul ook de tijden in."_s);
    }
    return child;
}

} // namespace

void readChildren(const QDir& folder, ReadOutcome& outcome) {
    const auto table = openTable(folder, u"kinderen.csv"_s, false, columns(), outcome);
    if (!table) return;
    for (const CsvRow& raw : table->rows) {
        RowReader row(*table, raw, outcome);
        outcome.roster.children.push_back(readChild(row));
    }
}

} // namespace drempel::roster
