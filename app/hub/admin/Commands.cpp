// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Command.h"

#include <algorithm>
#include <vector>

namespace drempel::hub {

namespace {

QStringList words(std::initializer_list<const char*> names) {
    QStringList list;
    for (const char* name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

const std::vector<Command>& table() {
    static const std::vector<Command> all{
        {"import",
         {words({"data", "site"}), words({"dry-run", "staff-left"}), 1, 1},
         true,
         QStringLiteral("[--dry-run] [--staff-left] [--site NAAM] MAP"),
         QStringLiteral("Leest kinderen.csv, ouders.csv, medewerkers.csv en zo mogelijk ophalers.csv en\n"
                        "planning.csv uit MAP. Klopt er iets niet, dan komt er niets binnen en staat er per\n"
                        "rij en kolom wat er mis is. Wie niet in een bestand staat, blijft gewoon bestaan.\n"
                        "--dry-run    laat alleen zien wat er zou veranderen\n"
                        "--staff-left  wie niet meer in medewerkers.csv staat, is uit dienst: code en badge\n"
                        "             werken niet meer (of zet een einddatum in dat bestand)\n"
                        "--site NAAM  hoe de locatie heet, zoals die bij de deur staat"),
         &runImport,
         {},
         {},
         nullptr,
         true},
        {"demo",
         {words({"data"}), {}, 0, 0},
         false,
         {},
         QStringLiteral("Schrijft een verzonnen kinderdagverblijf voor vandaag in DIR/demo en leest die in."),
         &runDemo,
         {},
         {},
         nullptr,
         true},
        {"codes",
         {words({"data", "name", "renew"}), words({"json"}), 0, 0},
         false,
         QStringLiteral("[--json] [--name NAAM] [--renew NAAM-of-id]"),
         QStringLiteral(
             "Maakt voor elke volwassene zonder code een nummer en een geheime code, en laat die een\n"
             "keer zien. Geef ze door en bewaar de lijst niet.\n"
             "--name NAAM    alleen wie zo heet\n"
             "--renew NAAM   een nieuwe code voor wie zo heet of dit id heeft; de oude vervalt,\n"
             "               en de nieuwe geeft een dag lang alleen halen, brengen en berichten\n"
             "--json         voor een programma"),
         &runCodes},
        {"badges",
         {words({"data", "name", "revoke", "tag", "out"}), words({"json"}), 0, 0},
         false,
         QStringLiteral("[--name NAAM] [--out BESTAND.pdf | --tag NUMMER | --revoke BADGE-of-NAAM] [--json]"),
         QStringLiteral("Laat zien wie een badge heeft, en maakt badges met een QR om te printen.\n"
                        "--out BESTAND.pdf  een badge voor ieder die er geen heeft; met --name een (extra) "
                        "voor die persoon\n"
                        "--tag NUMMER       maakt van een RFID-tag een badge van wie --name zegt; houd hem "
                        "voor de lezer\n"
                        "--revoke BADGE     deze badge werkt niet meer, of alle badges van wie zo heet"),
         &runBadges,
         {},
         words({"out"}),
         &printBadges},
        {"pair",
         {words({"data", "name", "role", "group", "out", "address"}), {}, 0, 0},
         false,
         QStringLiteral("--name NAAM [--role deur|groep|overzicht] [--group GROEP] [--out BESTAND]"),
         QStringLiteral(
             "Koppelt een tablet. Laat een code en een QR zien die 10 minuten geldig zijn, voor een tablet\n"
             "en voor 5 pogingen. De hub moet draaien.\n"
             "--out BESTAND       zet wat in de QR staat ook in BESTAND, voor drempel-kiosk pair --offer\n"
             "--address ADRES     hoe tablets de hub vinden, als dat anders is: https://naam:poort"),
         &runPair},
        {"cards",
         {words({"data", "name"}), {}, 0, 2},
         false,
         QStringLiteral("[new --name NAAM | revoke NAAM-of-id]"),
         QStringLiteral(
             "Ontgrendelkaarten van groepsleiders: daarmee gaat een scherm open als de hub weg is.\n"
             "new --name NAAM   laat een nieuwe kaart een keer zien, om af te drukken\n"
             "revoke NAAM       trekt een kaart in"),
         &runCards},
        {"devices",
         {words({"data"}), words({"json"}), 0, 2},
         false,
         QStringLiteral("[--json] | revoke NAAM-of-id"),
         QStringLiteral("Laat de gekoppelde tablets zien: wanneer gezien, hoe de klok loopt, hoeveel er daar "
                        "nog wacht,\n"
                        "en hoeveel de tablet mist: wat sindsdien is verteld, weet die nog niet.\n"
                        "revoke NAAM    trekt een koppeling in: die tablet komt er niet meer in"),
         &runDevices},
        {"verify",
         {words({"data"}), words({"json"}), 0, 0},
         false,
         QStringLiteral("[--json]"),
         QStringLiteral("Leest alles na en meldt wat niet klopt. Eindigt met 1 als er iets is."),
         &runVerify},
        {"export",
         {words({"data", "day", "checked-by", "code", "code2"}), words({"json", "words"}), 0, 0},
         false,
         QStringLiteral("[--day today|JJJJ-MM-DD] [--json] [--words --checked-by NAAM --checked-by NAAM]"),
         QStringLiteral(
             "De dag zoals de hub die heeft: per kind in en uit, en wie dat deed.\n"
             "--words   ook wat thuis vertelde en wat wij vertelden. Dat gaat over meer kinderen: twee\n"
             "          mensen van de groepsleiding of beheer geven hun code, en dat wordt genoteerd."),
         &runExport,
         {{"code", QStringLiteral("Nummer en code van de eerste (1234 56789): "), "checked-by"},
          {"code2", QStringLiteral("Nummer en code van de tweede: "), "checked-by", 2}},
         {}},
        {"inzage",
         {words({"data", "child", "for", "checked-by", "code", "code2", "out"}), {}, 0, 0},
         false,
         QStringLiteral("--child KIND --for WIE --checked-by NAAM --out MAP"),
         QStringLiteral(
             "Wat een ouder of medewerker van een kind mag zien, over alle dagen, in MAP: inzage.html om\n"
             "te lezen of af te drukken, en inzage.json. KIND, WIE en NAAM zijn een naam of een id.\n"
             "NAAM is van de groepsleiding of beheer, kijkt het na en geeft de eigen code. Dat wordt\n"
             "genoteerd. De bestanden zijn niet verzegeld: wis de map als ze zijn gegeven.\n"
             "--child mag meer dan eens. Dan kijken twee mensen het na: --checked-by ook twee keer."),
         &runInzage,
         {{"code", QStringLiteral("Nummer en code van wie nakijkt (1234 56789): "), "checked-by"},
          {"code2", QStringLiteral("Nummer en code van de tweede: "), "checked-by", 2}},
         words({"out"})},
        {"rotate-key",
         {words({"data"}), {}, 0, 0},
         false,
         {},
         QStringLiteral(
             "Geeft de hub een nieuwe sleutel en pakt daarmee alle andere sleutels opnieuw in. Wat\n"
             "verzegeld is, blijft zoals het is. Alleen terwijl de hub stilstaat."),
         &runRotateKey},
        {"retention",
         {words({"data"}), words({"apply", "json"}), 0, 0},
         false,
         QStringLiteral("[--apply] [--json]"),
         QStringLiteral(
             "Telt wat lang genoeg is bewaard. Met --apply wordt dat gewist, ook op elke tablet. De\n"
             "periodes staan in hub.conf (retention-NAAM = DAGEN); met retention-daily = yes gebeurt\n"
             "het elke dag vanzelf."),
         &runRetention},
        {"erase",
         {words({"data", "child", "code"}), words({"yes", "confirm"}), 0, 0},
         false,
         QStringLiteral("--child ID [--confirm] [--yes]"),
         QStringLiteral(
             "Wist alles van een kind: hier meteen, op elke tablet bij het eerstvolgende contact. De\n"
             "sleutels gaan weg, dus ook een oudere reservekopie brengt niets terug. Dat kan pas als\n"
             "twee mensen op twee apparaten het hebben gevraagd en bevestigd.\n"
             "--confirm  de tweede bevestigt hier, met de eigen code, wat een ander op een tablet vroeg\n"
             "Zonder --yes: laat alleen zien wat er weg zou gaan."),
         &runErase,
         {{"code", QStringLiteral("Nummer en code van wie bevestigt (1234 56789): "), "confirm"}}},
        {"backup",
         {words({"data", "to"}), words({"json"}), 0, 0},
         false,
         QStringLiteral("--to MAP [--json]"),
         QStringLiteral(
             "Maakt een reservekopie in MAP terwijl de hub doorwerkt, zet hem op een andere plaats\n"
             "terug en leest hem na. Alleen dan is het 'Goed' en eindigt de opdracht met 0.\n"
             "De sleutels gaan mee, verzegeld met de herstelsleutel (zie recovery)."),
         &runBackup,
         {},
         words({"to"})},
        {"restore",
         {words({"data", "from", "site-key", "sheet1", "sheet2", "code1", "code2"}),
          words({"without-keys", "confirm-no-erasures"}), 0, 0},
         false,
         QStringLiteral("--from RESERVEKOPIE [--site-key BESTAND] | --confirm-no-erasures"),
         QStringLiteral(
             "Maakt van een reservekopie weer een hub, in een lege map DIR. Vraagt wat er op de twee\n"
             "bladen van de herstelsleutel staat. Wat daarna kwam, komt terug van de tablets.\n"
             "--site-key BESTAND    waar de sleutel van de hub moet komen, bijvoorbeeld op een stick\n"
             "--without-keys        zonder de sleutels; wat verzegeld is, blijft dicht\n"
             "--confirm-no-erasures twee mensen zeggen met hun code dat er sinds de reservekopie\n"
             "                      niemand is gewist; alleen nodig als geen tablet dat kan melden"),
         &runRestore,
         {{"sheet1", QStringLiteral("Blad 1: "), "from"},
          {"sheet2", QStringLiteral("Blad 2: "), "from"},
          {"code1", QStringLiteral("Nummer en code van de eerste (1234 56789): "), "confirm-no-erasures"},
          {"code2", QStringLiteral("Nummer en code van de tweede: "), "confirm-no-erasures"}},
         {}},
        {"recovery",
         {words({"data", "out", "from", "sheet1", "sheet2"}), words({"replace"}), 1, 1},
         false,
         QStringLiteral("new --out MAP [--replace] | test [--from RESERVEKOPIE]"),
         QStringLiteral(
             "De herstelsleutel: opent de reservekopieën als de computer van de hub weg is.\n"
             "new     maakt er een en zet hem op twee bladen in MAP, om af te drukken. Alleen samen\n"
             "        openen ze iets; de hub bewaart ze niet.\n"
             "test    vraagt wat er op de bladen staat en probeert of de sleutels ermee open gaan"),
         &runRecovery,
         {{"sheet1", QStringLiteral("Blad 1: "), "test"}, {"sheet2", QStringLiteral("Blad 2: "), "test"}},
         words({"from"})},
        {"audit",
         {words({"data", "days"}), words({"json"}), 0, 0},
         false,
         QStringLiteral("[--days AANTAL] [--json]"),
         QStringLiteral(
             "Wie wat las of deed, per dag en per rol: nooit van welk kind, en nooit wat er staat.\n"
             "--days AANTAL  zoveel dagen terug; anders 30. Wie wat las blijft een jaar bewaard."),
         &runAudit},
        {"status",
         {words({"data"}), words({"json"}), 0, 0},
         false,
         QStringLiteral("[--json]"),
         QStringLiteral("Of de hub draait, wat hij heeft, en wat er na te kijken is."),
         &runStatus},
    };
    return all;
}

QString overview() {
    QString text =
        QStringLiteral("drempel-hub: bewaart en verdeelt wat de tablets van de opvang opschrijven.\n\n"
                       "  drempel-hub serve --data DIR [--listen 127.0.0.1:0] [--limit NAAM=GETAL]... "
                       "[--set-aside]\n");
    for (const Command& command : commands())
        text += QStringLiteral("  drempel-hub %1 --data DIR %2\n")
                    .arg(QString::fromLatin1(command.name), command.usage)
                    .replace(QStringLiteral(" \n"), QStringLiteral("\n"));
    return text + QStringLiteral(
                      "\nDe opdrachten werken met een draaiende hub en zonder. DIR is de map met gegevens.\n"
                      "Meer over een opdracht: drempel-hub OPDRACHT --help\n");
}

} // namespace

Outcome failed(const QString& sentence, int exitCode) {
    return Outcome{exitCode, {}, sentence + QLatin1Char('\n'), {}};
}

std::span<const Command> commands() {
    return table();
}

const Command* commandNamed(const QString& name) {
    const auto found = std::find_if(table().begin(), table().end(),
                                    [&](const Command& c) { return QLatin1String(c.name) == name; });
    return found == table().end() ? nullptr : &*found;
}

QString helpText(const Command* command) {
    if (!command) return overview();
    return QStringLiteral("drempel-hub %1 --data DIR %2\n\n%3\n")
        .arg(QString::fromLatin1(command->name), command->usage, command->help);
}

} // namespace drempel::hub
