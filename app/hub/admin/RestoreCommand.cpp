// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "domain/views/People.h"
#include "hub/ErrorText.h"
#include "hub/admin/Acts.h"
#include "hub/admin/Ask.h"
#include "hub/admin/CommandLine.h"
#include "hub/admin/SiteWorld.h"
#include "hub/admin/StaffCheck.h"
#include "hub/admin/Text.h"
#include "hub/store/Restore.h"

#include <QDir>

namespace drempel::hub {

namespace {

/// The recovery key from the sheets that were asked for; none when there is nothing to open.
tl::expected<std::optional<RecoveryKey>, QString> keyFrom(const Arguments& arguments,
                                                          const Manifest& manifest) {
    if (!manifest.keysHash || arguments.has("without-keys")) return std::optional<RecoveryKey>();
    auto key = RecoveryKey::fromSheets(arguments.value("sheet1"), arguments.value("sheet2"));
    if (!key) return tl::unexpected(QStringLiteral("De bladen zijn niet goed overgenomen."));
    if (key->lock().name() != manifest.recovery)
        return tl::unexpected(
            QStringLiteral(
                "Deze reservekopie gaat open met herstelsleutel %1. Dit zijn andere bladen, of ze horen "
                "niet bij elkaar.")
                .arg(manifest.recovery));
    return std::optional(std::move(*key));
}

/// What was revoked after the backup is in use again, until a tablet or a person says so.
QString revokedSince(const Restored& restored, const QString& to) {
    if (restored.devices.isEmpty() && restored.cards.isEmpty()) return {};
    const QString none = QStringLiteral("geen");
    return QStringLiteral("\nDe koppelingen zijn weer zoals op %1.\n  Tablets: %2\n  Ontgrendelkaarten: %3\n"
                          "Is er sindsdien een tablet of kaart ingetrokken, dan is die weer geldig tot een "
                          "andere tablet het meldt. Trek hem opnieuw in, voordat u de hub start:\n"
                          "drempel-hub devices --data %4 revoke NAAM\n"
                          "drempel-hub cards --data %4 revoke NAAM\n\n")
        .arg(dutchMoment(restored.manifest.madeAt),
             restored.devices.isEmpty() ? none : restored.devices.join(QStringLiteral(", ")),
             restored.cards.isEmpty() ? none : restored.cards.join(QStringLiteral(", ")), to);
}

QString textOf(const Restored& restored, const QString& to) {
    QString text = QStringLiteral("Teruggezet in %1: %2 gebeurtenissen, van %3.\n")
                       .arg(to)
                       .arg(restored.manifest.position)
                       .arg(dutchMoment(restored.manifest.madeAt));
    text += restored.withKeys
                ? QStringLiteral("De sleutels zijn er weer. De sleutel van de hub ligt in %1.\n")
                      .arg(restored.siteKey)
                : QStringLiteral("De sleutels zijn er niet bij: alleen wat niet verzegeld is, kan open.\n");
    return text + revokedSince(restored, to) +
           QStringLiteral(
               "Start de hub: drempel-hub serve --data %1. De tablets sturen wat er na de reservekopie "
               "kwam.\nDe hub laat geen inhoud zien voordat een tablet die verder had gelezen dan de "
               "reservekopie heeft gemeld wat er sindsdien is gewist, of alle tablets zich hebben gemeld.\n"
               "Kan dat niet meer? Dan kunnen twee mensen zeggen dat er niets is gewist:\n"
               "drempel-hub restore --data %1 --confirm-no-erasures\n")
               .arg(to);
}

} // namespace

Outcome runRestore(Office& office, const Arguments& arguments) {
    if (!arguments.has("confirm-no-erasures"))
        return failed(QStringLiteral("Deze map is al van een hub. Terugzetten kan alleen in een lege map."));
    if (!office.journal.awaitsTombstones())
        return {0, QStringLiteral("Deze hub wacht nergens op. Er is niets veranderd.\n"), {}, {}};
    const auto codeKey = codeKeyIn(office.folder, office.siteKey->bytes());
    if (!codeKey) return failed(errorText(codeKey.error(), Doing::OpeningData));
    // Read for this one question; nothing of it is shown.
    const auto site = snapshotOf(office.journal, std::nullopt, WhilePutBack::Read);
    if (!site) return failed(errorText(site.error(), Doing::OpeningJournal));
    const auto people = twoLeaders(*site, codeKey->view(), arguments.value("code1"), arguments.value("code2"),
                                   office.clock.now());
    if (!people)
        return failed(QStringLiteral("Daarvoor zijn de codes nodig van twee verschillende mensen van de "
                                     "groepsleiding of beheer. Er is niets veranderd.") +
                      freshCodeHint());
    std::vector<Author> both;
    for (const AdultId& person : *people)
        both.push_back({person, roleOf(*site, person)});
    if (const Status kept = keepAct(office, OfficeAct::NoErasuresConfirmed, both); !kept)
        return failed(errorText(kept.error(), Doing::Writing));
    const Status ended = office.journal.tombstonesAreHere();
    if (!ended) return failed(errorText(ended.error(), Doing::Writing));
    qCInfo(lcHub) << "no erasures since the backup, say" << (*people)[0].toString() << "and"
                  << (*people)[1].toString();
    return {0, QStringLiteral("Genoteerd door twee mensen. De hub laat de inhoud weer zien.\n"), {}, {}};
}

int runRestoreHere(const QStringList& given, const Clock& clock) {
    const Command& command = *commandNamed(QStringLiteral("restore"));
    const auto arguments = parseArguments(given, command.rules);
    if (!arguments) return deliver(failed(arguments.error() + QLatin1Char('\n') + helpText(&command), 2));
    if (!arguments->has("data") || !arguments->has("from"))
        return deliver(failed(QStringLiteral("Geef --data MAP (leeg) en --from RESERVEKOPIE."), 2));
    const QString backup = QDir(arguments->value("from")).absolutePath();
    const QString to = QDir(arguments->value("data")).absolutePath();
    const auto manifest = manifestIn(backup);
    if (!manifest) return deliver(failed(errorText(manifest.error(), Doing::Restoring)));
    Arguments all = *arguments;
    if (manifest->keysHash && !arguments->has("without-keys")) {
        const auto answers = askedOf(command, *arguments, QLatin1String("from"));
        if (!answers) return deliver(failed(QStringLiteral("Er kwam geen antwoord. Er is niets gedaan."), 2));
        all = *parseArguments(given + *answers, command.rules);
    }
    const auto key = keyFrom(all, *manifest);
    if (!key) return deliver(failed(key.error()));
    const QString stick = all.has("site-key") ? QDir(all.value("site-key")).absolutePath() : QString();
    SystemIdSource ids(clock);
    const auto restored = restoreHub(backup, to, stick, *key ? &**key : nullptr, clock, ids);
    if (!restored) return deliver(failed(errorText(restored.error(), Doing::Restoring)));
    return deliver({0, textOf(*restored, to), {}, {}});
}

} // namespace drempel::hub
