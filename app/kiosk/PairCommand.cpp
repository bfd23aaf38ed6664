// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/PairCommand.h"

#include "base/Files.h"
#include "kiosk/TabletLock.h"
#include "platform/linux/FileSecretStore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

namespace drempel {

namespace {

int say(bool well, const QString& sentence) {
    QTextStream(well ? stdout : stderr) << sentence << Qt::endl;
    return well ? 0 : 1;
}

Result<PairingOffer> offerFrom(const QCommandLineParser& parser) {
    if (parser.isSet(QStringLiteral("offer"))) {
        const auto text = readFile(parser.value(QStringLiteral("offer")));
        if (!text) return tl::unexpected(text.error());
        return offerFromText(QString::fromUtf8(*text));
    }
    auto code = PairingCode::parse(parser.value(QStringLiteral("code")));
    if (!code) return tl::unexpected(code.error());
    return PairingOffer{parser.value(QStringLiteral("hub")), {}, std::move(*code)};
}

QString sentenceOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::Network:
        return QStringLiteral("De hub antwoordt niet. Draait hij, en klopt het adres?");
    case ErrorCode::Unauthorised:
        return QStringLiteral("Code en hub horen niet bij elkaar. Er is niets gekoppeld.");
    case ErrorCode::NotFound:
        return QStringLiteral("Deze code is niet meer geldig. Laat een nieuwe maken met 'drempel-hub pair'.");
    case ErrorCode::Conflict:
        return QStringLiteral("Er is al een scherm met deze naam.");
    case ErrorCode::TooLarge:
        return QStringLiteral("Te veel pogingen. Wacht een minuut.");
    case ErrorCode::BadInput:
        return QStringLiteral("Dit is geen aanbod van 'drempel-hub pair', of het adres klopt niet.");
    default:
        return QStringLiteral("Dit scherm kan de koppeling niet bewaren.");
    }
}

} // namespace

int runPairCommand(const QStringList& arguments) {
    QCommandLineParser parser;
    const auto option = [](const char* name, const char* value) {
        return QCommandLineOption(QString::fromLatin1(name), QString(), QString::fromLatin1(value));
    };
    parser.addOptions(
        {option("data", "MAP"), option("offer", "BESTAND"), option("hub", "URL"), option("code", "CODE")});
    if (!parser.parse(arguments) || !parser.isSet(QStringLiteral("data")))
        return say(false,
                   QStringLiteral(
                       "Schrijf: drempel-kiosk pair --data MAP (--offer BESTAND | --hub URL --code CODE)"));
    auto offer = offerFrom(parser);
    if (!offer && offer.error().code != ErrorCode::BadInput)
        return say(false, QStringLiteral("Het bestand achter --offer is niet te lezen."));
    if (!offer) return say(false, sentenceOf(offer.error()));
    const QDir folder(parser.value(QStringLiteral("data")));
    if (!folder.mkpath(QStringLiteral("."))) return say(false, sentenceOf(Error{ErrorCode::ReadOnly, {}}));
    FileSecretStore store(folder.filePath(tabletFile));
    int exitCode = 1;
    PairClient client(std::move(*offer));
    client.start([&](Result<Paired> paired) {
        const auto record = paired ? recordOf(*paired) : Result<TabletRecord>(tl::unexpected(paired.error()));
        const Status kept = record ? store.save(*record) : Status(tl::unexpected(record.error()));
        exitCode =
            kept ? say(true,
                       QStringLiteral("Dit scherm is gekoppeld als %1 (%2).").arg(record->name, record->role))
                 : say(false, sentenceOf(kept.error()));
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return exitCode;
}

} // namespace drempel
