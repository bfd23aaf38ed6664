// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/Table.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

const Column childColumn{u"kind_id"_s, {u"kindnummer"_s, u"kindnr"_s, u"kind"_s}, true};

std::optional<Authority> readAuthority(RowReader& row) {
    const QString value = row.raw(u"gezag"_s);
    const QString key = matchKey(value);
    if (key.isEmpty()) return std::nullopt;
    if (key == "onbekend"_L1) return Authority::Unknown;
    const auto answer = parseYesNo(value);
    if (!answer)
        row.problem(u"gezag"_s, u"%1 kennen we niet. Schrijf ja, nee of onbekend."_s.arg(shown(value)));
    return !answer ? Authority::Unknown : *answer ? Authority::Yes : Authority::No;
}

ParentRow readParent(RowReader& row) {
    ParentRow parent;
    parent.line = row.line();
    parent.id = row.needText(u"ouder_id"_s, 64);
    parent.childId = row.needText(u"kind_id"_s, 64);
    parent.firstName = row.needText(u"voornaam"_s);
    parent.relation = row.text(u"relatie"_s, 40);
    parent.authority = readAuthority(row);
    parent.phone = row.phone(u"telefoon"_s);
    parent.language = row.language(u"taal"_s);
    parent.mayCollect = row.yesNo(u"mag_ophalen"_s);
    return parent;
}

CollectorRow readCollector(RowReader& row) {
    CollectorRow collector;
    collector.line = row.line();
    collector.id = row.text(u"ophaler_id"_s, 64);
    collector.childId = row.needText(u"kind_id"_s, 64);
    collector.name = row.needText(u"naam"_s);
    collector.relation = row.text(u"relatie"_s, 40);
    row.period(u"van"_s, u"tot"_s, collector.from, collector.until);
    return collector;
}

StaffRole readRole(RowReader& row) {
    using Named = std::pair<QStringView, StaffRole>;
    static constexpr std::array<Named, 20> roles = {{
        {u"leidster", StaffRole::Caregiver},
        {u"leider", StaffRole::Caregiver},
        {u"pedagogischmedewerker", StaffRole::Caregiver},
        {u"pedagogischmedewerkster", StaffRole::Caregiver},
        {u"pedagogischprofessional", StaffRole::Caregiver},
        {u"pm", StaffRole::Caregiver},
        {u"pmer", StaffRole::Caregiver},
        {u"mentor", StaffRole::Mentor},
        {u"groepsleiding", StaffRole::GroupLead},
        {u"groepsleider", StaffRole::GroupLead},
        {u"groepsleidster", StaffRole::GroupLead},
        {u"locatiemanager", StaffRole::GroupLead},
        {u"beheer", StaffRole::Admin},
        {u"administratie", StaffRole::Admin},
        {u"stagiair", StaffRole::Trainee},
        {u"bio", StaffRole::Trainee},
        {u"stagiaire", StaffRole::Trainee},
        {u"invalkracht", StaffRole::Relief},
        {u"inspecteur", StaffRole::Inspector},
        {u"toezichthouder", StaffRole::Inspector},
    }};
    const QString value = row.raw(u"rol"_s);
    const QString key = matchKey(value);
    const auto* role = std::ranges::find(roles, QStringView(key), &Named::first);
    if (role != roles.end()) return role->second;
    row.problem(u"rol"_s,
                u"%1 kennen we niet. Schrijf leidster, pedagogisch medewerker, mentor, groepsleiding, "
                "beheer, administratie, stagiair, invalkracht of inspecteur."_s.arg(
                    key.isEmpty() ? u"Een lege rol"_s : shown(value)));
    return StaffRole::Caregiver;
}

CaregiverRow readCaregiver(RowReader& row) {
    CaregiverRow caregiver;
    caregiver.line = row.line();
    caregiver.id = row.needText(u"medewerker_id"_s, 64);
    caregiver.firstName = row.needText(u"voornaam"_s);
    caregiver.role = readRole(row);
    caregiver.days = row.weekdays(u"dagen"_s);
    caregiver.end = row.date(u"einddatum"_s);
    QString groups = row.text(u"groep"_s, 200);
    for (const QString& group : groups.replace(u'+', u'/').split(u'/', Qt::SkipEmptyParts)) {
        caregiver.groups.append(tidy(group));
    }
    const bool inGroup = caregiver.role != StaffRole::GroupLead && caregiver.role != StaffRole::Admin &&
                         caregiver.role != StaffRole::Relief && caregiver.role != StaffRole::Inspector;
    if (inGroup && caregiver.groups.isEmpty()) row.problem(u"groep"_s, u"dit veld is leeg."_s);
    if (inGroup && row.raw(u"dagen"_s).trimmed().isEmpty()) {
        row.warning(u"dagen"_s, u"deze medewerker heeft geen dagen en staat dus niet op de groep."_s);
    }
    return caregiver;
}

} // namespace

void readParents(const QDir& folder, ReadOutcome& outcome) {
    static const std::vector<Column> columns = {
        {u"ouder_id"_s, {u"id"_s, u"oudernummer"_s, u"oudernr"_s, u"ouder"_s}, true},
        childColumn,
        {u"voornaam"_s, {u"roepnaam"_s, u"naam"_s}, true},
        {u"relatie"_s, {u"relatie tot kind"_s}},
        {u"gezag"_s, {u"heeft gezag"_s}},
        {u"telefoon"_s, {u"tel"_s, u"mobiel"_s, u"telefoonnummer"_s}},
        {u"taal"_s, {u"thuistaal"_s, u"voertaal"_s}},
        {u"mag_ophalen"_s, {u"ophalen"_s, u"mag halen"_s}, true},
    };
    const auto table = openTable(folder, u"ouders.csv"_s, false, columns, outcome);
    if (!table) return;
    for (const CsvRow& raw : table->rows) {
        RowReader row(*table, raw, outcome);
        outcome.roster.parents.push_back(readParent(row));
    }
}

void readCollectors(const QDir& folder, ReadOutcome& outcome) {
    static const std::vector<Column> columns = {
        {u"ophaler_id"_s, {u"id"_s}},
        childColumn,
        {u"naam"_s, {u"voornaam"_s, u"roepnaam"_s, u"ophaler"_s}, true},
        {u"relatie"_s, {u"relatie tot kind"_s}},
        {u"van"_s, {u"vanaf"_s, u"startdatum"_s, u"begindatum"_s, u"geldig van"_s}},
        {u"tot"_s, {u"tot en met"_s, u"t/m"_s, u"einddatum"_s, u"geldig tot"_s}},
    };
    const auto table = openTable(folder, u"ophalers.csv"_s, true, columns, outcome);
    if (!table) return;
    for (const CsvRow& raw : table->rows) {
        RowReader row(*table, raw, outcome);
        outcome.roster.collectors.push_back(readCollector(row));
    }
}

void readCaregivers(const QDir& folder, ReadOutcome& outcome) {
    static const std::vector<Column> columns = {
        {u"medewerker_id"_s, {u"id"_s, u"personeelsnummer"_s, u"medewerkernummer"_s, u"medewerker"_s}, true},
        {u"voornaam"_s, {u"roepnaam"_s, u"naam"_s}, true},
        {u"rol"_s, {u"functie"_s}, true},
        {u"groep"_s, {u"groepen"_s, u"stamgroep"_s}, true},
        {u"dagen"_s, {u"werkdagen"_s}, true},
        {u"einddatum"_s, {u"uit dienst"_s, u"laatste werkdag"_s, u"tot en met"_s, u"tot"_s}},
    };
    const auto table = openTable(folder, u"medewerkers.csv"_s, false, columns, outcome);
    if (!table) return;
    for (const CsvRow& raw : table->rows) {
        RowReader row(*table, raw, outcome);
        outcome.roster.caregivers.push_back(readCaregiver(row));
    }
}

} // namespace drempel::roster
