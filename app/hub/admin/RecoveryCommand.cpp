// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayTime.h"
#include "hub/ErrorText.h"
#include "hub/Files.h"
#include "hub/admin/Acts.h"
#include "hub/admin/QrMatrix.h"
#include "hub/admin/Text.h"
#include "hub/store/KeyBundle.h"
#include "hub/store/Recovery.h"

#include <QDir>

namespace drempel::hub {

namespace {

constexpr int qrMillimetres = 55;

Result<QByteArray> sheetFile(int number, const QString& text, const Recovery& recovery) {
    const auto qr = qrOf((recoveryPrefix + QString(text).remove(QLatin1Char('-'))).toLatin1());
    if (!qr) return tl::unexpected(qr.error());
    const QString day = dutchDay(dayAt(recovery.madeAt));
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"nl\"><meta charset=\"utf-8\"><title>Drempel</title>"
               "<body style=\"font:16px sans-serif;max-width:170mm;margin:15mm\">\n"
               "<h1>Herstelsleutel van Drempel, blad %1 van 2</h1>\n"
               "<p>Sleutel <b>%2</b>, gemaakt op %3.</p>\n%4\n"
               "<p style=\"font:22px monospace\">%5</p>\n"
               "<p>Met beide bladen samen gaan de reservekopieën van de opvang open. Met één blad niet.</p>\n"
               "<ul><li>Bewaar de twee bladen op twee plaatsen, bij twee mensen.</li>\n"
               "<li>Maak er geen foto van en zet ze niet in een computer.</li>\n"
               "<li>Gooi dit bestand weg als het blad gedrukt is.</li></ul>\n</body></html>\n")
        .arg(QString::number(number), recovery.lock.name(), day, qrAsSvg(*qr, qrMillimetres), text)
        .toUtf8();
}

Outcome makeRecovery(Office& office, const Arguments& arguments) {
    if (!arguments.has("out"))
        return failed(QStringLiteral("Geef met --out MAP een map waar de twee bladen in komen."), 2);
    const auto had = recoveryIn(office.folder);
    if (!had) return failed(errorText(had.error(), Doing::OpeningData));
    if (*had && !arguments.has("replace"))
        return failed(
            QStringLiteral("Er is al een herstelsleutel (%1). Met --replace maakt u een nieuwe; de oude "
                           "bladen openen dan alleen nog oudere reservekopieën.")
                .arg((*had)->lock.name()));
    if (const Status noted = keepAct(office, OfficeAct::RecoveryKeyMade); !noted)
        return failed(errorText(noted.error(), Doing::Writing));
    const RecoveryKey key = RecoveryKey::make();
    const Recovery made{key.lock(), office.clock.now(), std::nullopt};
    const auto sheets = key.sheets();
    Outcome outcome;
    for (int number : {1, 2}) {
        const auto file = sheetFile(number, sheets.at(static_cast<std::size_t>(number - 1)), made);
        if (!file) return failed(errorText(file.error(), Doing::Writing));
        const QString name =
            QStringLiteral("drempel-herstel-%1-blad-%2.html").arg(made.lock.name()).arg(number);
        outcome.files.push_back({QDir(arguments.value("out")).filePath(name), *file});
    }
    const Status kept = keepRecovery(office.folder, made);
    if (!kept) return failed(errorText(kept.error(), Doing::Writing));
    outcome.out =
        QStringLiteral("Herstelsleutel %1 staat op twee bladen in %2.\n"
                       "Druk ze af, gooi de bestanden weg en bewaar de bladen bij twee mensen.\n"
                       "Probeer ze daarna: drempel-hub recovery test. Pas dan telt een reservekopie.\n")
            .arg(made.lock.name(), arguments.value("out"));
    return outcome;
}

QString sentenceOf(const Error& error) {
    if (error.code == ErrorCode::Conflict)
        return QStringLiteral("Dit is twee keer hetzelfde blad. Er zijn er twee nodig.");
    return error.detail == "first" ? QStringLiteral("Het eerste blad is niet goed overgenomen.")
                                   : QStringLiteral("Het tweede blad is niet goed overgenomen.");
}

/// Seals what the hub has now, or reads what a backup holds.
Result<QByteArray> sealedKeys(Office& office, const Arguments& arguments, const Recovery& recovery) {
    if (arguments.has("from"))
        return readFile(QDir(arguments.value("from")).filePath(QStringLiteral("keys.sealed")));
    const auto packed = packKeys(office.folder, *office.siteKey);
    if (!packed) return tl::unexpected(packed.error());
    return recovery.lock.seal(packed->view());
}

Outcome testRecovery(Office& office, const Arguments& arguments) {
    const auto recovery = recoveryIn(office.folder);
    if (!recovery) return failed(errorText(recovery.error(), Doing::OpeningData));
    if (!*recovery)
        return failed(
            QStringLiteral("Er is nog geen herstelsleutel. Maak hem met: drempel-hub recovery new."));
    const auto key = RecoveryKey::fromSheets(arguments.value("sheet1"), arguments.value("sheet2"));
    if (!key) return failed(sentenceOf(key.error()));
    if (key->lock() != (*recovery)->lock)
        return failed(
            QStringLiteral("Deze bladen horen niet bij elkaar, of niet bij sleutel %1 van deze hub.")
                .arg((*recovery)->lock.name()));
    const auto sealed = sealedKeys(office, arguments, **recovery);
    if (!sealed) return failed(errorText(sealed.error(), Doing::Reading));
    const auto packed = key->open(*sealed);
    const auto files = packed ? unpackKeys(packed->view()) : tl::unexpected(packed.error());
    if (!files)
        return failed(
            QStringLiteral("De bladen kloppen, maar de verzegelde sleutels gaan er niet mee open."));
    const Status kept =
        keepRecovery(office.folder, {(*recovery)->lock, (*recovery)->madeAt, office.clock.now()});
    if (!kept) return failed(errorText(kept.error(), Doing::Writing));
    return {0,
            QStringLiteral("De twee bladen van sleutel %1 kloppen en openen de verzegelde sleutels.\n")
                .arg((*recovery)->lock.name()),
            {},
            {}};
}

} // namespace

Outcome runRecovery(Office& office, const Arguments& arguments) {
    const QString what = arguments.words.isEmpty() ? QString() : arguments.words.first();
    if (what == QLatin1String("new")) return makeRecovery(office, arguments);
    if (what == QLatin1String("test")) return testRecovery(office, arguments);
    return failed(QStringLiteral("Schrijf: drempel-hub recovery new of drempel-hub recovery test."), 2);
}

} // namespace drempel::hub
