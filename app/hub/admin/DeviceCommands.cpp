// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ErrorText.h"
#include "hub/admin/Command.h"
#include "hub/admin/SiteWorld.h"
#include "hub/admin/Text.h"
#include "hub/store/Revocations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace drempel::hub {

namespace {

QString skewText(const Device& device) {
    if (!device.contact || !device.contact->skew) return QStringLiteral("-");
    const double seconds = static_cast<double>(device.contact->skew->count()) / 1000.0;
    const QString text = QString::number(seconds, 'f', 1) + QStringLiteral(" s");
    return std::abs(seconds) > 60.0 ? text + QStringLiteral(" (klok nakijken)") : text;
}

/// How many events each device has not read: what was told since, it does not know. None for one that is
/// revoked, or never read anything.
std::vector<std::optional<Position>> unreadBy(const Office& office, const std::vector<Device>& devices) {
    std::vector<Cursor> cursors;
    for (const Device& device : devices)
        cursors.push_back(device.held.value_or(Cursor{}));
    const std::vector<Position> read = office.journal.readUpTo(cursors);
    const Position head = office.journal.head();
    std::vector<std::optional<Position>> unread;
    for (std::size_t i = 0; i < devices.size(); ++i)
        unread.push_back(devices[i].revokedAt || !devices[i].held ? std::nullopt
                                                                  : std::optional(head - read[i]));
    return unread;
}

QStringList rowOf(const Device& device, std::optional<Position> unread) {
    const auto& contact = device.contact;
    const QString waiting =
        contact && contact->backlog ? QString::number(*contact->backlog) : QStringLiteral("-");
    return {device.name,
            toWord(device.role) + (device.group.isEmpty() ? QString() : QStringLiteral(" ") + device.group),
            device.revokedAt ? QStringLiteral("ingetrokken")
            : contact        ? dutchMoment(contact->at)
                             : QStringLiteral("nog niet"),
            skewText(device),
            waiting,
            unread ? QString::number(*unread) : QStringLiteral("-"),
            contact && !contact->version.isEmpty() ? contact->version : QStringLiteral("-"),
            device.id.toString()};
}

QJsonObject jsonOf(const Device& device, std::optional<Position> unread, bool isForked) {
    QJsonObject json{{QStringLiteral("id"), device.id.toString()},
                     {QStringLiteral("name"), device.name},
                     {QStringLiteral("role"), toWord(device.role)},
                     {QStringLiteral("group"), device.group},
                     {QStringLiteral("forked"), isForked},
                     {QStringLiteral("revoked"), device.revokedAt.has_value()}};
    if (unread) json[QStringLiteral("unread")] = qint64{*unread};
    if (device.contact) {
        json[QStringLiteral("lastSeenMs")] =
            static_cast<qint64>(device.contact->at.time_since_epoch().count());
        json[QStringLiteral("version")] = device.contact->version;
        if (device.contact->skew)
            json[QStringLiteral("skewMs")] = static_cast<qint64>(device.contact->skew->count());
        if (device.contact->backlog)
            json[QStringLiteral("backlog")] = static_cast<qint64>(*device.contact->backlog);
    }
    return json;
}

/// Of which tablets there were two.
QString copiesAmong(const std::vector<Device>& devices, const std::set<QByteArray>& forked) {
    QStringList names;
    for (const Device& device : devices)
        if (forked.contains(device.publicKey)) names.append(device.name);
    if (names.isEmpty()) return {};
    return QStringLiteral(
               "\nLet op: twee apparaten schreven als %1. Een tablet is gekopieerd, of een oude schijf "
               "is teruggezet.\nWeet u niet waarom? Trek de koppeling in en koppel opnieuw. Meer zegt: "
               "drempel-hub verify.\n")
        .arg(names.join(QStringLiteral(", ")));
}

Outcome listDevices(const Office& office, bool asJson) {
    const std::vector<Device> devices = office.devices.list();
    const std::set<QByteArray> forked = office.journal.forkedDevices();
    const auto unread = unreadBy(office, devices);
    if (asJson) {
        QJsonArray list;
        for (std::size_t i = 0; i < devices.size(); ++i)
            list.append(jsonOf(devices[i], unread[i], forked.contains(devices[i].publicKey)));
        return {0, QString::fromUtf8(QJsonDocument(list).toJson()), {}, {}};
    }
    if (devices.empty()) return {0, QStringLiteral("Er is nog geen tablet gekoppeld.\n"), {}, {}};
    std::vector<QStringList> rows;
    rows.reserve(devices.size());
    for (std::size_t i = 0; i < devices.size(); ++i)
        rows.push_back(rowOf(devices[i], unread[i]));
    const QStringList head{QStringLiteral("Naam"),   QStringLiteral("Rol"),   QStringLiteral("Gezien"),
                           QStringLiteral("Klok"),   QStringLiteral("Wacht"), QStringLiteral("Mist"),
                           QStringLiteral("Versie"), QStringLiteral("Id")};
    return {0, textTable(head, rows) + copiesAmong(devices, forked), {}, {}};
}

} // namespace

Outcome revokedAs(const QString& text, const Status& told) {
    if (told) return {0, text, {}, {}};
    return {1,
            text,
            QStringLiteral("Het is nog niet doorverteld: %1 Dat gebeurt bij de volgende start van de hub.\n")
                .arg(errorText(told.error(), Doing::Writing)),
            {}};
}

Outcome runDevices(Office& office, const Arguments& arguments) {
    if (arguments.words.isEmpty()) return listDevices(office, arguments.has("json"));
    if (arguments.words.first() != QLatin1String("revoke") || arguments.words.size() != 2)
        return failed(QStringLiteral("Schrijf: drempel-hub devices --data DIR [revoke NAAM-of-id]."), 2);
    const auto revoked =
        office.devices.revoke(arguments.words.last(), office.clock.now(),
                              [&office](const QByteArray& key) { return office.journal.deliveredBy(key); });
    if (!revoked) return failed(errorText(revoked.error(), Doing::Revoking));
    const QString text =
        QStringLiteral(
            "De koppeling van %1 is ingetrokken. De tablet komt er niet meer in en gaat op slot zodra hij "
            "de hub spreekt.\n")
            .arg(revoked->name);
    return revokedAs(text, tellRevoked(office.journal, *revoked, office.clock));
}

} // namespace drempel::hub
