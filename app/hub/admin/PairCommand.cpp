// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ErrorText.h"
#include "hub/admin/Acts.h"
#include "hub/admin/QrMatrix.h"
#include "hub/admin/Text.h"
#include "hub/store/Revocations.h"

#include <algorithm>

namespace drempel::hub {

namespace {

QString drawn(const QString& content) {
    const auto qr = qrOf(content.toUtf8());
    return qr ? qrAsText(*qr) : QString();
}

Outcome listCards(const Office& office) {
    std::vector<QStringList> rows;
    for (const UnlockCard& card : office.cards->list())
        rows.push_back({card.name, dutchMoment(card.madeAt),
                        card.revokedAt ? QStringLiteral("ingetrokken") : QStringLiteral("geldig"),
                        card.id.toString()});
    if (rows.empty()) return {0, QStringLiteral("Er is nog geen ontgrendelkaart.\n"), {}, {}};
    return {0,
            textTable({QStringLiteral("Naam"), QStringLiteral("Gemaakt"), QStringLiteral("Nu"),
                       QStringLiteral("Id")},
                      rows),
            {},
            {}};
}

Outcome newCard(Office& office, const QString& name) {
    const auto made =
        office.cards->make(name.trimmed(), office.siteKey->bytes(), office.clock.now(), office.ids);
    if (!made) return failed(errorText(made.error(), Doing::MakingCard));
    if (const Status kept = keepAct(office, OfficeAct::CardMade, {Author{}}, made->card.id); !kept) {
        // Nobody saw it. Should this fail too, it is a card that nobody has.
        static_cast<void>(office.cards->revoke(made->card.id.toString(), office.clock.now()));
        return failed(errorText(kept.error(), Doing::Writing));
    }
    return {0,
            QStringLiteral("Ontgrendelkaart van %1. Druk deze bladzijde af; de hub laat hem niet nog eens "
                           "zien.\n\n%2\n%3\n\n"
                           "Hiermee gaat een scherm open als de hub weg is. Een scherm kent de kaart zodra "
                           "het de hub weer heeft gesproken.\n"
                           "Kaart kwijt? drempel-hub cards revoke %1\n")
                .arg(made->card.name, drawn(made->secret.scanned()), made->secret.shown()),
            {},
            {}};
}

/// Where the public comes, codes are looked at three times a day on each screen, of families only there: nine
/// tries in all, also while the doors are apart. More doors would give more.
constexpr std::ptrdiff_t mostDoors = 3;

std::ptrdiff_t doorsIn(const DeviceRegistry& devices) {
    const std::vector<Device> all = devices.list();
    return std::ranges::count_if(
        all, [](const Device& device) { return device.role == DeviceRole::Door && !device.revokedAt; });
}

} // namespace

Outcome runPair(Office& office, const Arguments& arguments) {
    // A tablet that is new has no tombstones to tell of, and would get what may have been erased.
    if (office.journal.awaitsTombstones())
        return failed(errorText(Error{ErrorCode::Locked, "put-back"}, Doing::Pairing));
    if (!arguments.has("name")) return failed(QStringLiteral("Geef --name NAAM."), 2);
    const auto role = roleFromWord(arguments.value("role", QStringLiteral("deur")));
    if (!role) return failed(QStringLiteral("De rol is deur, groep of overzicht."), 2);
    if (office.pairings == nullptr)
        return failed(
            QStringLiteral("Koppelen kan alleen met een draaiende hub. Start eerst 'drempel-hub serve'."));
    const QString name = arguments.value("name").trimmed();
    // Offers first: one that is taken up in between is counted twice, and never not at all.
    const std::ptrdiff_t offered = office.pairings->openDoorsBut(name);
    if (*role == DeviceRole::Door && offered + doorsIn(office.devices) >= mostDoors)
        return failed(
            QStringLiteral("Er zijn al drie schermen bij een deur, of er staat een koppeling voor open; meer "
                           "maakt codes raden makkelijker. Trek er eerst een in: drempel-hub devices revoke "
                           "NAAM, of wacht 10 minuten."));
    const auto code = office.pairings->open(name, *role, arguments.value("group"));
    if (!code) return failed(errorText(code.error(), Doing::Pairing));
    // Unkept it is not shown: a pairing that is open for a code that nobody saw.
    if (const Status kept = keepAct(office, OfficeAct::PairingOpened); !kept)
        return failed(errorText(kept.error(), Doing::Writing));
    const QString offer = toText({arguments.value("address", office.address), office.pairings->pin(), *code});
    Outcome outcome{
        0,
        QStringLiteral("Koppel %1 binnen 10 minuten. Op het scherm:\n\n  adres  %2\n  code   %3\n\n%4\n")
            .arg(name, arguments.value("address", office.address), code->shown(), drawn(offer)),
        {},
        {}};
    if (arguments.has("out")) outcome.files.push_back({arguments.value("out"), offer.toUtf8() + '\n'});
    return outcome;
}

Outcome runCards(Office& office, const Arguments& arguments) {
    const QString what = arguments.words.value(0);
    if (what.isEmpty()) return listCards(office);
    if (what == QLatin1String("new") && arguments.has("name"))
        return newCard(office, arguments.value("name"));
    if (what == QLatin1String("revoke") && arguments.words.size() == 2) {
        const auto revoked = office.cards->revoke(arguments.words.last(), office.clock.now());
        if (!revoked) return failed(errorText(revoked.error(), Doing::Revoking));
        const QString text =
            QStringLiteral("De ontgrendelkaart van %1 is ingetrokken. Elk scherm vergeet hem zodra het de "
                           "hub spreekt.\n")
                .arg(revoked->name);
        return revokedAs(text, tellRevoked(office.journal, *revoked, office.clock));
    }
    return failed(
        QStringLiteral("Schrijf: drempel-hub cards --data DIR [new --name NAAM | revoke NAAM-of-id]."), 2);
}

} // namespace drempel::hub
