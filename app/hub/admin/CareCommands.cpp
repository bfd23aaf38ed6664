// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ErrorText.h"
#include "hub/Version.h"
#include "hub/admin/Command.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace drempel::hub {

namespace {

QString sentenceOf(VerifyFindingKind kind) {
    switch (kind) {
    case VerifyFindingKind::Database:
        return QStringLiteral("de database zelf is beschadigd");
    case VerifyFindingKind::BadEnvelope:
        return QStringLiteral("een envelop is niet zoals hij geschreven is");
    case VerifyFindingKind::BodyAltered:
        return QStringLiteral("de inhoud van een gebeurtenis is veranderd");
    case VerifyFindingKind::BrokenLink:
        return QStringLiteral("de keten van een schrijver is onderbroken");
    case VerifyFindingKind::PositionGap:
        return QStringLiteral("er ontbreekt een plaats in de volgorde");
    case VerifyFindingKind::RunningHash:
        return QStringLiteral("de lopende controlesom klopt niet");
    case VerifyFindingKind::MissingIndex:
        return QStringLiteral("een gebeurtenis is niet terug te vinden met haar id");
    case VerifyFindingKind::Unordered:
        return QStringLiteral("een gebeurtenis is gewist zonder opdracht");
    case VerifyFindingKind::BadSignature:
        return QStringLiteral("een handtekening is niet van het apparaat van deze schrijver");
    case VerifyFindingKind::Gap:
        return QStringLiteral("van een schrijver ontbreken gebeurtenissen (nog niet aangekomen, of weg)");
    case VerifyFindingKind::Fork:
        return QStringLiteral("een schrijver heeft twee gebeurtenissen met hetzelfde nummer");
    case VerifyFindingKind::Conflict:
        return QStringLiteral("onder een id kwam ook een andere inhoud binnen; beide zijn bewaard");
    }
    return {};
}

/// The tablet a writer belongs to, by the key it signs with.
QString deviceOf(const VerifyFinding& finding, const std::vector<Device>& devices) {
    const auto found = std::find_if(devices.begin(), devices.end(), [&](const Device& device) {
        return !finding.signer.isEmpty() && device.publicKey == finding.signer;
    });
    return found == devices.end() ? QString() : found->name;
}

QString lineOf(const VerifyFinding& finding, const std::vector<Device>& devices) {
    QString line = QStringLiteral("- ") + sentenceOf(finding.kind);
    if (const QString device = deviceOf(finding, devices); !device.isEmpty())
        line += QStringLiteral(", apparaat %1").arg(device);
    if (finding.position > 0) line += QStringLiteral(", plaats %1").arg(finding.position);
    if (finding.writer) line += QStringLiteral(", schrijver %1").arg(finding.writer->toString());
    if (finding.seq > 0) line += QStringLiteral(", nummer %1").arg(finding.seq);
    if (finding.id) line += QStringLiteral(", id %1").arg(finding.id->toString());
    return line + QLatin1Char('\n');
}

QString reportText(const VerifyReport& report, const std::vector<Device>& devices) {
    QString text = QStringLiteral("Nagelezen: %1 gebeurtenissen van %2 schrijvers.\n")
                       .arg(report.events)
                       .arg(report.writers);
    if (report.clean()) return text + QStringLiteral("Alles klopt.\n");
    text += report.intact() ? QStringLiteral("Het bestand is heel. Wel te melden:\n")
                            : QStringLiteral("Het bestand is beschadigd:\n");
    for (const VerifyFinding& finding : report.findings)
        text += lineOf(finding, devices);
    if (report.findingsLeftOut > 0) text += QStringLiteral("- en nog %1\n").arg(report.findingsLeftOut);
    return text;
}

QString reportJson(const VerifyReport& report, const std::vector<Device>& devices) {
    QJsonArray findings;
    for (const VerifyFinding& finding : report.findings) {
        QJsonObject json{{QStringLiteral("kind"), QString::fromLatin1(toString(finding.kind))},
                         {QStringLiteral("position"), static_cast<qint64>(finding.position)},
                         {QStringLiteral("seq"), static_cast<qint64>(finding.seq)}};
        if (finding.id) json[QStringLiteral("id")] = finding.id->toString();
        if (finding.writer) json[QStringLiteral("writer")] = finding.writer->toString();
        if (const QString device = deviceOf(finding, devices); !device.isEmpty())
            json[QStringLiteral("device")] = device;
        findings.append(json);
    }
    const QJsonObject json{{QStringLiteral("events"), static_cast<qint64>(report.events)},
                           {QStringLiteral("writers"), static_cast<qint64>(report.writers)},
                           {QStringLiteral("intact"), report.intact()},
                           {QStringLiteral("clean"), report.clean()},
                           {QStringLiteral("findings"), findings},
                           {QStringLiteral("findingsLeftOut"), static_cast<qint64>(report.findingsLeftOut)}};
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

} // namespace

Outcome runVerify(Office& office, const Arguments& arguments) {
    const auto report = office.journal.verify();
    const std::vector<Device> devices = office.devices.list();
    if (!report) return failed(errorText(report.error(), Doing::OpeningJournal));
    return {report->clean() ? 0 : 1,
            arguments.has("json") ? reportJson(*report, devices) : reportText(*report, devices),
            {},
            {}};
}

Outcome runStatus(Office& office, const Arguments& arguments) {
    const auto aside = office.journal.setAsideByReason();
    if (!aside) return failed(errorText(aside.error(), Doing::OpeningJournal));
    qint64 setAside = 0;
    QJsonObject reasons;
    QStringList words;
    for (const auto& [reason, count] : *aside) {
        setAside += count;
        reasons[QString::fromStdString(reason)] = qint64{count};
        words.append(QStringLiteral("%1 %2").arg(QString::fromStdString(reason)).arg(count));
    }
    const qint64 forks = office.journal.forks();
    const Position head = office.journal.head();
    const qint64 bytes = QFileInfo(office.folder.journal()).size();
    qint64 devices = 0;
    for (const Device& device : office.devices.list())
        devices += device.revokedAt ? 0 : 1;
    if (arguments.has("json")) {
        const QJsonObject json{{QStringLiteral("running"), office.hubRuns},
                               {QStringLiteral("version"), QLatin1String(version)},
                               {QStringLiteral("site"), office.journal.identity().site.toString()},
                               {QStringLiteral("hub"), office.journal.identity().hub.toString()},
                               {QStringLiteral("position"), static_cast<qint64>(head)},
                               {QStringLiteral("journalBytes"), bytes},
                               {QStringLiteral("devices"), devices},
                               {QStringLiteral("forks"), forks},
                               {QStringLiteral("setAside"), reasons}};
        return {0, QString::fromUtf8(QJsonDocument(json).toJson()), {}, {}};
    }
    const QString toLookAt =
        (setAside > 0 ? QStringLiteral("Opzij gezet, om na te kijken: %1 (%2).\n")
                            .arg(setAside)
                            .arg(words.join(QStringLiteral(", ")))
                      : QString()) +
        (forks > 0 ? QStringLiteral("Twee apparaten schrijven als een: %1 keer. Zie drempel-hub devices.\n")
                         .arg(forks)
                   : QString());
    return {0,
            QStringLiteral("De hub %1 (versie %2).\nBewaard: %3 gebeurtenissen, %4 kB.\nGekoppeld: %5.\n"
                           "Locatie: %6\n")
                    .arg(office.hubRuns ? QStringLiteral("draait") : QStringLiteral("staat stil"),
                         QLatin1String(version))
                    .arg(head)
                    .arg(bytes / 1024)
                    .arg(devices)
                    .arg(office.journal.identity().site.toString()) +
                toLookAt,
            {},
            {}};
}

} // namespace drempel::hub
