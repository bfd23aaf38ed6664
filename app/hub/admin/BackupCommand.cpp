// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ErrorText.h"
#include "hub/admin/Acts.h"
#include "hub/store/Backup.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace drempel::hub {

namespace {

QString textOf(const BackupMade& made) {
    const QString what =
        QStringLiteral("De reservekopie staat in %1: %2 gebeurtenissen, op een andere plaats teruggezet en "
                       "nagelezen.\n")
            .arg(made.folder)
            .arg(made.manifest.position);
    if (made.keysTested) return what + QStringLiteral("Goed.\n");
    if (made.manifest.keysHash)
        return what + QStringLiteral(
                          "Nog niet goed: de twee bladen van herstelsleutel %1 zijn nooit geprobeerd. Doe "
                          "dat met: drempel-hub recovery test.\n")
                          .arg(made.manifest.recovery);
    return what + QStringLiteral(
                      "Nog niet goed: de sleutels zitten er niet bij, want er is geen herstelsleutel. Maak "
                      "hem met: drempel-hub recovery new.\n");
}

} // namespace

Outcome runBackup(Office& office, const Arguments& arguments) {
    if (!arguments.has("to"))
        return failed(QStringLiteral("Geef met --to MAP waar de reservekopie komt."), 2);
    // First, so that it is in the backup too. A hub that cannot write any more needs its backup all the more.
    const Status kept = keepAct(office, OfficeAct::BackupMade);
    const QString unkept = kept ? QString()
                                : QStringLiteral("Niet genoteerd dat dit is gedaan: %1\n")
                                      .arg(errorText(kept.error(), Doing::Writing));
    const auto made =
        makeBackup(office.journal, office.folder, *office.siteKey, arguments.value("to"), office.ids);
    if (!made) return failed(errorText(made.error(), Doing::BackingUp));
    const int exitCode = made->keysTested ? 0 : 1;
    if (!arguments.has("json")) return {exitCode, textOf(*made), unkept, {}};
    const QJsonObject json{{QStringLiteral("folder"), made->folder},
                           {QStringLiteral("position"), static_cast<qint64>(made->manifest.position)},
                           {QStringLiteral("recovery"), made->manifest.recovery},
                           {QStringLiteral("good"), made->keysTested},
                           {QStringLiteral("safeUpTo"), static_cast<qint64>(office.journal.safeUpTo())}};
    return {exitCode, QString::fromUtf8(QJsonDocument(json).toJson()), unkept, {}};
}

} // namespace drempel::hub
