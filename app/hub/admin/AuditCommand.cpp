// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayTime.h"
#include "hub/ErrorText.h"
#include "hub/admin/Command.h"
#include "hub/admin/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace drempel::hub {

namespace {

constexpr int usualDays = 30;
constexpr int mostDays = 3'650;

QString roleWord(Role role) {
    switch (role) {
    case Role::System:
        return QStringLiteral("de hub");
    case Role::Parent:
        return QStringLiteral("ouder");
    case Role::Collector:
        return QStringLiteral("ophaler");
    case Role::Caregiver:
        return QStringLiteral("leidster");
    case Role::GroupLead:
        return QStringLiteral("groepsleiding");
    case Role::Admin:
        return QStringLiteral("beheer");
    case Role::Inspector:
        return QStringLiteral("inspecteur");
    case Role::Mentor:
        return QStringLiteral("mentor");
    case Role::Trainee:
        return QStringLiteral("stagiair");
    }
    return {};
}

QString stationWord(Station station) {
    switch (station) {
    case Station::Door:
        return QStringLiteral("deur");
    case Station::Group:
        return QStringLiteral("groep");
    case Station::Overview:
        return QStringLiteral("overzicht");
    case Station::Hub:
        return QStringLiteral("hub");
    }
    return {};
}

QString sentenceOf(ViewPurpose purpose) {
    switch (purpose) {
    case ViewPurpose::Care:
        return QStringLiteral("las over een kind, voor de zorg");
    case ViewPurpose::PickUp:
        return QStringLiteral("las over een kind, bij brengen of halen");
    case ViewPurpose::Review:
        return QStringLiteral("las over een kind, om terug te kijken");
    case ViewPurpose::DataAccess:
        return QStringLiteral("las over een kind, voor inzage");
    case ViewPurpose::Export:
        return QStringLiteral("gaf uit wat over een kind is verteld");
    }
    return {};
}

QString sentenceOf(OfficeAct act) {
    switch (act) {
    case OfficeAct::BackupMade:
        return QStringLiteral("maakte een reservekopie");
    case OfficeAct::SiteKeyRotated:
        return QStringLiteral("gaf de hub een nieuwe sleutel");
    case OfficeAct::CardMade:
        return QStringLiteral("maakte een ontgrendelkaart");
    case OfficeAct::PairingOpened:
        return QStringLiteral("opende een koppeling");
    case OfficeAct::RecoveryKeyMade:
        return QStringLiteral("maakte een herstelsleutel");
    case OfficeAct::NoErasuresConfirmed:
        return QStringLiteral("zei dat er sinds de reservekopie niemand is gewist");
    }
    return {};
}

/// What stands of an event in the list: never a name of a child or an adult, nor what was said.
QString sentenceOf(const Event& event) {
    const Payload& payload = event.body.payload;
    if (const auto* viewed = std::get_if<Viewed>(&payload)) return sentenceOf(viewed->purpose);
    if (const auto* acted = std::get_if<OfficeActed>(&payload)) return sentenceOf(acted->act);
    switch (event.body.kind) {
    case Kind::CodeIssued:
        return QStringLiteral("gaf een code");
    case Kind::BadgeIssued:
        return QStringLiteral("gaf een badge");
    case Kind::BadgeRevoked:
        return QStringLiteral("trok een badge in");
    case Kind::AuthorityRuled:
        return QStringLiteral("veranderde gezag");
    case Kind::CollectionBarred:
    case Kind::BarLifted:
    case Kind::OverrideGiven:
        return QStringLiteral("veranderde wie niet mag halen");
    case Kind::DeviceRegistered:
        return QStringLiteral("koppelde een tablet");
    case Kind::DeviceRevoked:
        return QStringLiteral("trok een koppeling in");
    case Kind::CardRevoked:
        return QStringLiteral("trok een ontgrendelkaart in");
    case Kind::ErasureAsked:
        return QStringLiteral("vroeg om een kind te wissen");
    case Kind::ErasureConfirmed:
        return QStringLiteral("bevestigde dat een kind wordt gewist");
    case Kind::SubjectErased:
        return QStringLiteral("wiste een kind");
    case Kind::Purged:
        return QStringLiteral("wiste wat weg moest");
    case Kind::WriterStarted:
        return event.body.station == Station::Hub
                   ? QStringLiteral("begon opnieuw, na een reservekopie of een oude schijf")
                   : QStringLiteral("begon een nieuwe reeks");
    default:
        break;
    }
    switch (event.envelope.eventClass) {
    case EventClass::Presence:
        return QStringLiteral("schreef over aanwezigheid");
    case EventClass::Exchange:
        return QStringLiteral("schreef of hoorde een bericht");
    case EventClass::Together:
        return QStringLiteral("schreef een afspraak");
    case EventClass::Safety:
        return QStringLiteral("schreef over ophalen of toestemming");
    case EventClass::Roster:
        return QStringLiteral("veranderde gegevens of planning");
    case EventClass::System:
        break;
    }
    return QStringLiteral("schreef iets anders");
}

/// A day's list: so many times somebody of this role did this, at such a device, the last time then.
struct Line {
    QDate day;
    Role role = Role::System;
    Station station = Station::Hub;
    QString what;
    friend auto operator<=>(const Line& a, const Line& b) {
        return std::tuple(-a.day.toJulianDay(), a.role, a.station, a.what) <=>
               std::tuple(-b.day.toJulianDay(), b.role, b.station, b.what);
    }
};
struct Times {
    qint64 count = 0;
    Instant last;
};
using Audit = std::map<Line, Times>; ///< the last day first

Result<Audit> auditSince(HubJournal& journal, QDate first) {
    Audit audit;
    for (Position after = 0;;) {
        const auto opened = journal.read(after);
        if (!opened) return tl::unexpected(opened.error());
        if (opened->empty()) return audit;
        after = opened->back().placed.position;
        for (const OpenedEvent& one : *opened) {
            if (!one.clear) continue; // a stub, or not for here
            const Event event = readEvent(one.placed.event.envelope, *one.clear);
            const Body& body = event.body;
            const QDate day = dayAt(body.recordedAt);
            if (day < first || !mayHappen(body.station, body.author.role, body.kind)) continue;
            Times& times = audit[{day, body.author.role, body.station, sentenceOf(event)}];
            ++times.count;
            times.last = std::max(times.last, body.recordedAt);
        }
    }
}

QString textOf(const Audit& audit) {
    std::vector<QStringList> rows;
    for (const auto& [line, times] : audit)
        rows.push_back({line.day.toString(QStringLiteral("dd-MM-yyyy")),
                        timeAt(times.last).toString(QStringLiteral("HH:mm")), roleWord(line.role),
                        stationWord(line.station), QString::number(times.count), line.what});
    if (rows.empty()) return QStringLiteral("Er is niets genoteerd in deze dagen.\n");
    return textTable({QStringLiteral("Dag"), QStringLiteral("Laatst"), QStringLiteral("Wie"),
                      QStringLiteral("Waar"), QStringLiteral("Keer"), QStringLiteral("Wat")},
                     rows);
}

QString jsonOf(const Audit& audit) {
    QJsonArray list;
    for (const auto& [line, times] : audit)
        list.append(QJsonObject{{QStringLiteral("date"), line.day.toString(Qt::ISODate)},
                                {QStringLiteral("lastMs"), qint64{times.last.time_since_epoch().count()}},
                                {QStringLiteral("who"), roleWord(line.role)},
                                {QStringLiteral("where"), stationWord(line.station)},
                                {QStringLiteral("count"), times.count},
                                {QStringLiteral("what"), line.what}});
    return QString::fromUtf8(QJsonDocument(list).toJson());
}

} // namespace

Outcome runAudit(Office& office, const Arguments& arguments) {
    bool isNumber = true;
    const int days = arguments.has("days") ? arguments.value("days").toInt(&isNumber) : usualDays;
    if (!isNumber || days < 1 || days > mostDays)
        return failed(QStringLiteral("Geef met --days een aantal dagen, hoogstens %1.").arg(mostDays), 2);
    // Counted only, but of bodies all the same: see HubJournal::awaitsTombstones.
    if (office.journal.awaitsTombstones())
        return failed(errorText(Error{ErrorCode::Locked, "put-back"}, Doing::OpeningJournal));
    const auto audit = auditSince(office.journal, dayAt(office.clock.now()).addDays(1 - days));
    if (!audit) return failed(errorText(audit.error(), Doing::OpeningJournal));
    return {0, arguments.has("json") ? jsonOf(*audit) : textOf(*audit), {}, {}};
}

} // namespace drempel::hub
