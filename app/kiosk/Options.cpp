// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/Options.h"

#include <QCommandLineParser>

namespace drempel {

namespace {

tl::unexpected<Error> complain(const QString& sentence) {
    return fail(ErrorCode::BadInput, sentence.toStdString());
}

QSize sizeFrom(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

bool isHub(const QUrl& url) {
    return url.isValid() && url.scheme() == QStringLiteral("https") && !url.host().isEmpty();
}

} // namespace

Result<KioskOptions> parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Drempel: het scherm bij de deur, in de groep en voor groepsleiding.\n"
                       "Koppelen zonder scherm: drempel-kiosk pair --data MAP --offer BESTAND"));
    const QCommandLineOption data(QStringLiteral("data"),
                                  QStringLiteral("Map waarin dit scherm alles bewaart."),
                                  QStringLiteral("MAP"));
    const QCommandLineOption hub(QStringLiteral("hub"),
                                 QStringLiteral("Ander adres van de hub dan bij het koppelen, zoals "
                                                "https://127.0.0.1:8420."),
                                 QStringLiteral("URL"));
    const QCommandLineOption platform(QStringLiteral("platform"), QStringLiteral("linux of fake."),
                                      QStringLiteral("SOORT"), QStringLiteral("linux"));
    const QCommandLineOption selfTest(QStringLiteral("self-test"),
                                      QStringLiteral("Laadt elk scherm en meldt elke waarschuwing."));
    const QCommandLineOption windowed(QStringLiteral("windowed"),
                                      QStringLiteral("Een venster van BxH in plaats van het hele scherm."),
                                      QStringLiteral("BxH"));
    const QCommandLineOption closing(QStringLiteral("closing"), QStringLiteral("Sluitingstijd."),
                                     QStringLiteral("UU:MM"), QStringLiteral("18:30"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("nl, en of ar."),
                                      QStringLiteral("TAAL"), QStringLiteral("nl"));
    parser.addOptions({data, hub, platform, selfTest, windowed, closing, language});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        return complain(unknown.isEmpty()
                            ? QStringLiteral("Achter een van de opties ontbreekt een waarde. Zie --help.")
                            : QStringLiteral("De optie --%1 bestaat niet. Zie --help.").arg(unknown.first()));
    }
    if (parser.isSet(help)) parser.showHelp();
    if (parser.isSet(version)) parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return complain(QStringLiteral("“%1” hoort hier niet. Zie --help.")
                            .arg(parser.positionalArguments().constFirst()));

    KioskOptions options;
    options.selfTest = parser.isSet(selfTest);
    options.fakePlatform = options.selfTest || parser.value(platform) == QStringLiteral("fake");
    options.dataFolder = parser.value(data);
    options.hub = QUrl(parser.value(hub));
    options.windowed = parser.isSet(windowed);
    options.size = sizeFrom(parser.value(windowed));
    options.closingTime = QTime::fromString(parser.value(closing), QStringLiteral("HH:mm"));
    options.language = parser.value(language);
    if (const QString kind = parser.value(platform);
        kind != QStringLiteral("linux") && kind != QStringLiteral("fake"))
        return complain(QStringLiteral("Kies bij --platform: linux of fake."));
    if (options.windowed && options.size.isEmpty())
        return complain(QStringLiteral("Schrijf bij --windowed een maat, zoals 1280x800."));
    if (!options.closingTime.isValid())
        return complain(QStringLiteral("Schrijf bij --closing een tijd, zoals 18:30."));
    if (options.dataFolder.isEmpty() && !options.selfTest)
        return complain(QStringLiteral("Geef met --data een map waarin dit scherm alles bewaart."));
    if (parser.isSet(hub) && !isHub(options.hub))
        return complain(QStringLiteral("Schrijf bij --hub een adres, zoals https://127.0.0.1:8420."));
    return options;
}

} // namespace drempel
