// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ErrorText.h"

namespace drempel::hub {

namespace {

/// Sentences that depend on what was being done; empty when the general one will do.
QString specific(const Error& error, Doing doing) {
    const ErrorCode code = error.code;
    if (doing == Doing::OpeningData && code == ErrorCode::NotFound)
        return QStringLiteral(
            "In deze map is geen hub. Er is niets gemaakt en niets veranderd. Geef met --data de "
            "map van de hub. Een nieuwe begint met 'drempel-hub serve' of 'drempel-hub import'.");
    if (doing == Doing::OpeningData && code == ErrorCode::Conflict)
        return QStringLiteral(
            "In deze map staan bestanden die niet van een hub zijn. Er is niets veranderd. Geef "
            "met --data de map van de hub, of een lege.");
    if (doing == Doing::OpeningJournal && code == ErrorCode::InUse)
        return QStringLiteral(
            "Een ander programma gebruikt deze map nu. Draait er al een hub? Geef de opdracht "
            "dan opnieuw zodra die klaar is met starten, of stop de hub eerst.");
    if (code == ErrorCode::Corrupt && error.detail == "schema")
        return QStringLiteral(
            "In het gegevensbestand staat iets wat Drempel er niet in heeft gezet. Iemand heeft het "
            "veranderd. "
            "Het is niet gebruikt en er is niets veranderd. Neem een (andere) reservekopie.");
    if (doing == Doing::OpeningJournal && code == ErrorCode::Corrupt)
        return QStringLiteral(
            "Het gegevensbestand journal.db is beschadigd. Er is niets veranderd of weggegooid.\n"
            "Start met 'drempel-hub serve --set-aside' om het bestand opzij te zetten en met een leeg te "
            "beginnen. "
            "De tablets sturen daarna opnieuw wat zij hebben.");
    if (doing == Doing::OpeningJournal && code == ErrorCode::BadInput)
        return QStringLiteral("Het bestand journal.db hoort niet bij deze hub. Er is niets veranderd.");
    if (doing == Doing::Listening && code == ErrorCode::InUse)
        return QStringLiteral("Dit adres is al in gebruik. Kies een andere poort met --listen.");
    if (doing == Doing::Listening && code == ErrorCode::BadInput)
        return QStringLiteral(
            "Dit is geen adres. Schrijf het als 127.0.0.1:8420, poort 0 kiest zelf een vrije.");
    if (doing == Doing::Pairing && code == ErrorCode::Conflict)
        return QStringLiteral(
            "Er is al een apparaat met deze naam. Kies een andere naam, of trek het oude in met "
            "'drempel-hub devices revoke NAAM'.");
    if (doing == Doing::MakingCard && code == ErrorCode::Conflict)
        return QStringLiteral("Er is al een geldige kaart met deze naam. Trek die eerst in met "
                              "'drempel-hub cards revoke NAAM'.");
    if (doing == Doing::MakingCard && code == ErrorCode::BadInput)
        return QStringLiteral("Geef de kaart een naam van 1 tot 60 tekens.");
    if (doing == Doing::Pairing && code == ErrorCode::TooLarge)
        return QStringLiteral("Er staan al te veel koppelingen open. Wacht even tot er een verloopt.");
    if (doing == Doing::Pairing && code == ErrorCode::BadInput)
        return QStringLiteral("Geef het apparaat een naam van 1 tot 60 tekens.");
    if (doing == Doing::Revoking && code == ErrorCode::NotFound)
        return QStringLiteral("Er is geen gekoppeld apparaat met deze naam of dit nummer.");
    if (doing == Doing::OpeningSiteKey && (code == ErrorCode::NotFound || code == ErrorCode::ReadOnly))
        return QStringLiteral("De sleutel van deze hub is er niet. Steek de stick erin, of zet in hub.conf "
                              "waar de sleutel staat "
                              "(site-key = PAD). Er is niets geprobeerd en niets veranderd.");
    if (doing == Doing::OpeningSiteKey && code == ErrorCode::Conflict)
        return QStringLiteral(
            "Deze sleutel hoort bij een andere hub, of is een oude. Er is niets veranderd.");
    if (code == ErrorCode::Locked && error.detail == "tpm")
        return QStringLiteral(
            "De sleutel van deze hub is verzegeld met de beveiligingschip (TPM) van een computer. Die chip "
            "is er "
            "niet, is gewist, of is een andere. Er is niets veranderd. Zet de schijf terug in die computer "
            "of zet de "
            "chip aan. Kan dat niet, zet dan de reservekopie terug met de twee herstelbladen: "
            "drempel-hub restore --from RESERVEKOPIE --data NIEUWE_MAP.");
    if (doing == Doing::OpeningSiteKey && code == ErrorCode::Corrupt)
        return QStringLiteral("Dit bestand is geen sleutel van een hub. Er is niets veranderd.");
    if (doing == Doing::BackingUp && code == ErrorCode::DiskFull)
        return QStringLiteral(
            "Daar is te weinig ruimte voor een reservekopie. Er is niets van blijven staan.");
    if (doing == Doing::BackingUp && code == ErrorCode::Conflict)
        return QStringLiteral("In deze seconde is al een reservekopie gemaakt. Probeer het zo nog eens.");
    if (doing == Doing::BackingUp && code == ErrorCode::Corrupt)
        return QStringLiteral(
            "De reservekopie is niet goed en is weggegooid; de vorige staan er nog. Kijk de hub na met "
            "'drempel-hub verify' en de schijf waar de kopie op kwam.");
    if (doing == Doing::Restoring && code == ErrorCode::NotFound)
        return QStringLiteral("In deze map staat geen reservekopie.");
    if (doing == Doing::Restoring && code == ErrorCode::Conflict && error.detail == "site-key")
        return QStringLiteral(
            "In dat bestand ligt al een sleutel, van een andere hub of van een later moment. Er is niets "
            "veranderd. Kies met --site-key een ander bestand, of een lege stick.");
    if (doing == Doing::Restoring && code == ErrorCode::Conflict)
        return QStringLiteral("Terugzetten kan alleen in een lege map. Er is niets veranderd.");
    if (doing == Doing::Restoring && code == ErrorCode::Forbidden)
        return QStringLiteral("De sleutels in deze reservekopie gaan met deze bladen niet open.");
    if (doing == Doing::Restoring && code == ErrorCode::Corrupt)
        return QStringLiteral(
            "Deze reservekopie is beschadigd. Er is niets teruggezet. Probeer een eerdere.");
    if (code == ErrorCode::Locked && error.detail == "put-back")
        return QStringLiteral("Deze hub is teruggezet naar een eerder moment. Hij laat geen inhoud zien "
                              "voordat een tablet heeft "
                              "gemeld wat er sindsdien is gewist, of twee mensen zeggen dat dat niets was "
                              "(drempel-hub restore --confirm-no-erasures).");
    if (doing == Doing::Writing && code == ErrorCode::Forbidden)
        return QStringLiteral("Hier was niet om gevraagd. Het is niet geschreven.");
    if (doing == Doing::AskingHub && code == ErrorCode::Forbidden)
        return QStringLiteral(
            "In deze map luistert een programma van een andere gebruiker. Er is niets gevraagd en niets "
            "gezegd. Geef de opdracht als de gebruiker van de hub.");
    if (doing == Doing::AskingHub)
        return QStringLiteral(
            "De hub draait, maar gaf geen antwoord. Kijk of hij nog werkt en probeer het opnieuw.");
    return {};
}

QString general(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return QStringLiteral("Dit bestand of deze map is er niet.");
    case ErrorCode::InUse:
        return QStringLiteral("Een ander programma gebruikt dit bestand nu.");
    case ErrorCode::NewerSchema:
        return QStringLiteral(
            "Deze gegevens zijn geschreven door een nieuwere versie van Drempel. Installeer die "
            "versie. Er is niets veranderd.");
    case ErrorCode::OlderSchema:
        return QStringLiteral(
            "Deze gegevens zijn gemaakt door een oudere Drempel. Er is niets veranderd. Zet de map apart en "
            "lees de gegevens opnieuw in in een nieuwe map.");
    case ErrorCode::Locked:
        return QStringLiteral("De sleutels zijn op slot. Ontgrendel eerst.");
    case ErrorCode::Corrupt:
        return QStringLiteral("Een bestand in de gegevensmap is beschadigd. Er is niets veranderd.");
    case ErrorCode::DiskFull:
        return QStringLiteral(
            "De schijf is vol. Er is niets half bewaard. Maak ruimte en probeer het opnieuw.");
    case ErrorCode::ReadOnly:
        return QStringLiteral(
            "Schrijven mag hier niet. Kijk van wie de map is en of de schijf niet op slot staat.");
    case ErrorCode::Io:
        return QStringLiteral("De schijf gaf een fout. Kijk of hij nog goed is.");
    case ErrorCode::TooLarge:
        return QStringLiteral("Dit is te groot.");
    case ErrorCode::BadInput:
        return QStringLiteral("Dit klopt niet.");
    default:
        return QStringLiteral("Er ging iets mis in het programma.");
    }
}

} // namespace

QString errorText(const Error& error, Doing doing) {
    const QString text = specific(error, doing);
    const QString sentence = text.isEmpty() ? general(error.code) : text;
    return error.detail.empty()
               ? sentence
               : sentence + QStringLiteral(" (") + QString::fromStdString(error.detail) + QLatin1Char(')');
}

} // namespace drempel::hub
