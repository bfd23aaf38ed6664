// SPDX-License-Identifier: GPL-3.0-or-later
#include "RosterFolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drempel;
using namespace drempel::roster;
using drempel::test::RosterFolder;

/// A whole roster: what is read, and each mistake with its place.
class RosterFilesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsASoundRoster();
    void readsOtherHeadersAndCapitals();
    void someFilesMayBeMissing();
    void aMistakeIsToldWithItsPlace_data();
    void aMistakeIsToldWithItsPlace();
    void aDoubtIsToldAndStopsNothing_data();
    void aDoubtIsToldAndStopsNothing();
    void everyMistakeIsToldAndTheListEnds();
    void mistakesAreInTheOrderOfTheFiles();
    void anUnreadableFileSaysNothingAboutTheOthers();
    void noTextAboutAChildIsRepeated();
    void groupsAreSpelledAsFirstSeen();
    void aPlannedDayTakesTimesAndGroupFromTheChild();
    void twoPartsOfADayBecomeOne();
    void anInspectorNeedsNoGroupAndNoDays();
    void aFolderThatIsNotThereIsTold();
};

void RosterFilesTest::readsASoundRoster() {
    const ReadOutcome outcome = RosterFolder().read();
    QCOMPARE(outcome.problems.describe(), QStringList());
    QCOMPARE(outcome.warnings.describe(), QStringList());

    const Roster& roster = outcome.roster;
    QCOMPARE(roster.children.size(), std::size_t{2});
    const ChildRow& noor = roster.children.at(0);
    QCOMPARE(noor.line, 2);
    QCOMPARE(noor.birthDate, QDate(2023, 4, 5));
    QCOMPARE(noor.days, Weekdays(0b01));
    QCOMPARE(noor.until, std::optional(QTime(17, 30)));
    QCOMPARE(noor.start, std::optional(QDate(2023, 8, 1)));
    QCOMPARE(noor.end, std::nullopt);
    QCOMPARE(roster.children.at(1).days, Weekdays(0b10));
    QCOMPARE(roster.children.at(1).allergies, u"koemelk"_s);
    QCOMPARE(roster.parents.at(0).authority, std::optional(Authority::Yes));
    QVERIFY(roster.parents.at(0).mayCollect);
    QCOMPARE(roster.parents.at(2).authority, std::optional(Authority::Unknown));
    QVERIFY(!roster.parents.at(2).mayCollect);
    QCOMPARE(roster.collectors.at(0).until, std::optional(QDate(2026, 12, 31)));
    QCOMPARE(roster.caregivers.at(0).groups, (QStringList{u"Vlinders"_s, u"Rupsen"_s}));
    QCOMPARE(roster.sessions.at(0).kind, SessionKind::SettlingIn);
}

void RosterFilesTest::readsOtherHeadersAndCapitals() {
    const RosterFolder folder;
    folder.remove("kinderen.csv");
    folder.set("Kinderen.CSV",
               "Kindnummer,Roepnaam,Geb. datum,Stamgroep,Mentor,Maandag,DINSDAG,Begintijd,Eindtijd,Vanaf\r\n"
               "K1,Noor,5-4-2023,Vlinders,M1,ja,nee,8.00,17.30,1-8-2023\r\n"
               "K2,Sem,1/12/2024,Rupsen,M1,0,1,8:00,17:30,\r\n\r\n");
    const ReadOutcome outcome = folder.read();
    QCOMPARE(outcome.problems.describe(), QStringList());
    QCOMPARE(outcome.roster.children.at(0).birthDate, QDate(2023, 4, 5));
    QCOMPARE(outcome.roster.children.at(0).from, std::optional(QTime(8, 0)));
    QCOMPARE(outcome.roster.children.at(1).days, Weekdays(0b10));
}

void RosterFilesTest::someFilesMayBeMissing() {
    const RosterFolder folder;
    folder.remove("ophalers.csv");
    folder.remove("planning.csv");
    QCOMPARE(folder.problems(), QStringList());
    folder.remove("ouders.csv");
    QCOMPARE(folder.problems(), QStringList{u"ouders.csv: dit bestand ontbreekt in de map."_s});
}

void RosterFilesTest::aMistakeIsToldWithItsPlace_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* file, const char* before, const char* after,
                        const QString& told) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(before) << QByteArray(after) << told;
    };
    row("date", "kinderen.csv", "2024-12-01", "31-02-2024",
        u"kinderen.csv, rij 3, kolom geboortedatum: 31-02-2024 is geen datum. Schrijf 2024-02-28 of 28-02-2024."_s);
    row("no date", "kinderen.csv", "2024-12-01", "",
        u"kinderen.csv, rij 3, kolom geboortedatum: hier ontbreekt een datum."_s);
    row("no group", "kinderen.csv", "Rupsen", "", u"kinderen.csv, rij 3, kolom groep: dit veld is leeg."_s);
    row("twice", "kinderen.csv", "K2", "K1", u"kinderen.csv, rij 3, kolom kind_id: K1 staat ook in rij 2."_s);
    row("mentor", "kinderen.csv", "M1", "M9",
        u"kinderen.csv, rij 2, kolom mentor_id: M9 staat niet in medewerkers.csv."_s);
    row("day", "kinderen.csv", ";x;", ";soms;",
        u"kinderen.csv, rij 2, kolom ma: soms kennen we niet. Schrijf ja of nee."_s);
    row("one time", "kinderen.csv", "08:00", "",
        u"kinderen.csv, rij 2, kolom van: vul beide tijden in, of geen van beide."_s);
    row("no times", "kinderen.csv", "08:00;17:30", ";",
        u"kinderen.csv, rij 2, kolom van: dit kind heeft vaste dagen. Vul ook de tijden in."_s);
    row("times", "kinderen.csv", "17:30", "07:30",
        u"kinderen.csv, rij 2, kolom tot: deze tijd ligt niet na de begintijd."_s);
    row("period", "kinderen.csv", "2023-08-01;", "2023-08-01;2023-07-31",
        u"kinderen.csv, rij 2, kolom einddatum: deze datum ligt voor de begindatum."_s);
    row("language", "kinderen.csv", ";nl;", ";plat;",
        u"kinderen.csv, rij 2, kolom taal: plat is geen taal. Schrijf een taalcode, zoals nl, en of tr."_s);
    row("allergy", "kinderen.csv", "allergie koemelk", "allergie",
        u"kinderen.csv, rij 3, kolom bijzonderheden_zorg: er staat allergie, maar niet waarvoor. Schrijf bijvoorbeeld: allergie koemelk."_s);
    row("direction", "kinderen.csv", "Noor", "No\xE2\x80\xAEor",
        u"kinderen.csv, rij 2, kolom voornaam: hier staat een onzichtbaar teken dat de leesrichting draait. Typ dit veld opnieuw."_s);
    row("too wide", "kinderen.csv", "koemelk", "koemelk;noten",
        u"kinderen.csv, rij 3: deze rij heeft 15 velden en de kop heeft er 14. Zet een veld met een scheidingsteken tussen aanhalingstekens."_s);
    row("column gone", "kinderen.csv", "geboortedatum", "verjaardag",
        u"kinderen.csv, rij 1, kolom geboortedatum: deze kolom ontbreekt."_s);
    row("column twice", "kinderen.csv", "achternaam", "roepnaam",
        u"kinderen.csv, rij 1, kolom voornaam: deze kolom staat er twee keer."_s);
    row("parent of nobody", "ouders.csv", "O2;K2", "O2;K9",
        u"ouders.csv, rij 4, kolom kind_id: K9 staat niet in kinderen.csv."_s);
    row("parent twice", "ouders.csv", "O1;K2", "O1;K1",
        u"ouders.csv, rij 3, kolom ouder_id: deze ouder staat bij dit kind ook in rij 2."_s);
    row("two names", "ouders.csv", "K2;Anneke", "K2;Anna",
        u"ouders.csv, rij 3, kolom voornaam: bij ouder O1 staat hier iets anders dan in rij 2."_s);
    row("two phones", "ouders.csv", "06-00000001", "06-00000003",
        u"ouders.csv, rij 3, kolom telefoon: bij ouder O1 staat hier iets anders dan in rij 2."_s);
    row("authority", "ouders.csv", "onbekend", "soms",
        u"ouders.csv, rij 4, kolom gezag: soms kennen we niet. Schrijf ja, nee of onbekend."_s);
    row("phone", "ouders.csv", "06-00000002", "bel opa",
        u"ouders.csv, rij 4, kolom telefoon: bel opa is geen telefoonnummer. Schrijf bijvoorbeeld 06-12345678."_s);
    row("collector of nobody", "ophalers.csv", "K1", "K9",
        u"ophalers.csv, rij 2, kolom kind_id: K9 staat niet in kinderen.csv."_s);
    row("collector period", "ophalers.csv", "31-12-2026", "31-01-2025",
        u"ophalers.csv, rij 2, kolom tot: deze datum ligt voor de begindatum."_s);
    row("collector twice", "ophalers.csv", "2026\n", "2026\nK1;opa kees;opa;;\n",
        u"ophalers.csv, rij 3, kolom naam: deze ophaler staat bij dit kind ook in rij 2. Zet de periode in één rij."_s);
    row("role", "medewerkers.csv", "leidster", "kok",
        u"medewerkers.csv, rij 2, kolom rol: kok kennen we niet. Schrijf leidster, pedagogisch medewerker, mentor, groepsleiding, beheer, administratie, stagiair, invalkracht of inspecteur."_s);
    row("working days", "medewerkers.csv", "ma-vr", "altijd",
        u"medewerkers.csv, rij 2, kolom dagen: altijd zijn geen dagen. Schrijf bijvoorbeeld ma di do, of ma-vr."_s);
    row("staff twice", "medewerkers.csv", "ma-vr\n", "ma-vr\nM1;Tom;pm;Rupsen;ma\n",
        u"medewerkers.csv, rij 3, kolom medewerker_id: M1 staat ook in rij 2."_s);
    row("kind", "planning.csv", "wennen", "logeren",
        u"planning.csv, rij 2, kolom soort: logeren kennen we niet. Schrijf vast, ruil, extra of wennen."_s);
    row("planned group", "planning.csv", "Vlinders", "Vlinder",
        u"planning.csv, rij 2, kolom groep: groep Vlinder staat niet in kinderen.csv of medewerkers.csv."_s);
    row("planned child", "planning.csv", "K1", "K9",
        u"planning.csv, rij 2, kolom kind_id: K9 staat niet in kinderen.csv."_s);
    row("no rows", "ouders.csv",
        "O1;K1;Anneke;moeder;ja;06-00000001;nl;ja\nO1;K2;Anneke;moeder;ja;06-00000001;nl;ja\nO2;K2;Joost;"
        "vader;onbekend;06-00000002;nl;nee\n",
        "", u"ouders.csv: dit bestand heeft een kop en geen rijen."_s);
}

void RosterFilesTest::aMistakeIsToldWithItsPlace() {
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, told);
    const RosterFolder folder;
    folder.edit(file.constData(), before, after);
    QVERIFY2(folder.problems().contains(told), qPrintable(folder.problems().join(u'\n')));
}

void RosterFilesTest::aDoubtIsToldAndStopsNothing_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* file, const char* before, const char* after,
                        const QString& told) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(before) << QByteArray(after) << told;
    };
    row("not born", "kinderen.csv", "2024-12-01", "2026-01-01",
        u"kinderen.csv, rij 3, kolom geboortedatum: deze datum is nog niet geweest. Klopt dit?"_s);
    row("too old", "kinderen.csv", "2024-12-01", "2019-01-01",
        u"kinderen.csv, rij 3, kolom geboortedatum: dit kind is ouder dan 5 jaar. Klopt dit?"_s);
    row("no mentor", "kinderen.csv", "Rupsen;M1", "Rupsen;",
        u"kinderen.csv, rij 3, kolom mentor_id: dit kind heeft nog geen mentor."_s);
    row("no parent", "ouders.csv", "O1;K1", "O3;K2",
        u"kinderen.csv, rij 2, kolom kind_id: dit kind heeft geen ouder in ouders.csv."_s);
    row("same name", "kinderen.csv", "K2;Sem;Bakker;2024-12-01;Rupsen", "K2;noor;;2024-12-01;vlinders",
        u"kinderen.csv, rij 3, kolom achternaam: in deze groep heeft nog een kind deze voornaam. Vul bij beide een achternaam in."_s);
    row("unknown column", "kinderen.csv", "bijzonderheden_zorg", "bijzonderheden_zorg;BSN",
        u"kinderen.csv, rij 1, kolom BSN: deze kolom kennen we niet en lezen we niet."_s);
    row("short row", "kinderen.csv", ";nl;\n", "\n",
        u"kinderen.csv, rij 2: deze rij heeft 12 velden en de kop heeft er 14. De rest lezen we als leeg."_s);
    row("allergy in notes", "kinderen.csv", "allergie koemelk", "let op allergie",
        u"kinderen.csv, rij 3, kolom bijzonderheden_zorg: hier staat iets over een allergie. Begin dat deel met het woord allergie, dan komt het ook als allergie op het bord."_s);
    row("lost zero", "ouders.csv", "06-00000002", "600000002",
        u"ouders.csv, rij 4, kolom telefoon: dit nummer begint met een 6. Is de eerste 0 weggevallen?"_s);
    row("staff group", "medewerkers.csv", "+Rupsen", "+Rupsen/Egels",
        u"medewerkers.csv, rij 2, kolom groep: in groep Egels zit geen kind. Klopt de naam?"_s);
    row("unstaffed group", "medewerkers.csv", "+Rupsen", "",
        u"kinderen.csv, rij 3, kolom groep: groep Rupsen heeft geen medewerker. Klopt de naam?"_s);
    row("no days", "medewerkers.csv", "ma-vr", "",
        u"medewerkers.csv, rij 2, kolom dagen: deze medewerker heeft geen dagen en staat dus niet op de groep."_s);
}

void RosterFilesTest::aDoubtIsToldAndStopsNothing() {
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, told);
    const RosterFolder folder;
    folder.edit(file.constData(), before, after);
    QCOMPARE(folder.problems(), QStringList());
    QVERIFY2(folder.warnings().contains(told), qPrintable(folder.warnings().join(u'\n')));
}

void RosterFilesTest::everyMistakeIsToldAndTheListEnds() {
    const RosterFolder folder;
    QByteArray content = "datum;kind_id\n";
    for (int row = 0; row < 237; ++row) {
        content += "01-12-2025;onbekend\n";
    }
    folder.set("planning.csv", content);
    const QStringList problems = folder.problems();
    QCOMPARE(problems.size(), 201);
    QCOMPARE(problems.last(), u"en nog 37"_s);
}

void RosterFilesTest::mistakesAreInTheOrderOfTheFiles() {
    const RosterFolder folder;
    folder.edit("planning.csv", "wennen", "logeren");
    folder.edit("ouders.csv", "O2;K2", "O2;K9");
    folder.edit("kinderen.csv", "K2", "K1");
    folder.edit("kinderen.csv", "2023-04-05", "gisteren");
    const QStringList problems = folder.problems();
    QVERIFY(problems.at(0).startsWith("kinderen.csv, rij 2"_L1));
    QVERIFY(problems.at(1).startsWith("kinderen.csv, rij 3"_L1));
    QVERIFY(problems.at(2).startsWith("ouders.csv, rij"_L1));
    QVERIFY(problems.last().startsWith("planning.csv, rij 2"_L1));
}

void RosterFilesTest::anUnreadableFileSaysNothingAboutTheOthers() {
    const RosterFolder folder;
    folder.set("kinderen.csv", "PK\x03\x04");
    QCOMPARE(
        folder.problems(),
        QStringList{u"kinderen.csv: Dit is een Excel-bestand. Kies in Excel: Opslaan als, CSV UTF-8."_s});
}

void RosterFilesTest::noTextAboutAChildIsRepeated() {
    const RosterFolder folder;
    folder.edit("kinderen.csv", "17:30", "slaapt op de buik met een verklaring van de arts");
    QVERIFY(folder.problems().join(u' ').contains("slaapt op de"_L1)); // enough to find it
    QVERIFY(!folder.problems().join(u' ').contains("verklaring"_L1));
    folder.edit("kinderen.csv", "allergie koemelk", "\"geheim");
    QVERIFY(!folder.problems().isEmpty());
    QVERIFY(!folder.problems().join(u' ').contains("geheim"_L1));
}

void RosterFilesTest::groupsAreSpelledAsFirstSeen() {
    const RosterFolder folder;
    folder.edit("medewerkers.csv", "Vlinders+Rupsen", "vlinders / RUPSEN");
    folder.edit("planning.csv", "Vlinders", "VLINDERS");
    folder.edit("kinderen.csv", "2024-12-01;Rupsen",
                "2024-12-01;Rupsen ;M1;;ja;08:00;17:30;;;nl;\nK3;Aya;;2024-1-1;rupsen");
    folder.edit("ouders.csv", "O2;K2", "O2;K3");
    const ReadOutcome outcome = folder.read();
    QCOMPARE(outcome.problems.describe() + outcome.warnings.describe(), QStringList());
    QCOMPARE(outcome.roster.caregivers.at(0).groups, (QStringList{u"Vlinders"_s, u"Rupsen"_s}));
    QCOMPARE(outcome.roster.sessions.at(0).group, u"Vlinders"_s);
    QCOMPARE(outcome.roster.children.at(2).group, u"Rupsen"_s);
}

void RosterFilesTest::aPlannedDayTakesTimesAndGroupFromTheChild() {
    const RosterFolder folder;
    folder.set("planning.csv", "datum,kind_id\n3-12-2025,K2\n");
    const SessionRow session = folder.read().roster.sessions.at(0);
    QCOMPARE(session.group, u"Rupsen"_s);
    QCOMPARE(session.from, std::optional(QTime(8, 0)));
    QCOMPARE(session.until, std::optional(QTime(17, 30)));
}

void RosterFilesTest::twoPartsOfADayBecomeOne() {
    const RosterFolder folder;
    folder.set("planning.csv",
               "datum;kind_id;groep;van;tot;soort\n3-12-2025;K1;Vlinders;13:00;18:00;vast\n"
               "3-12-2025;K1;Vlinders;8:00;13:00;extra\n4-12-2025;K1;Vlinders;8:00;13:00;vast\n");
    const ReadOutcome outcome = folder.read();
    QCOMPARE(outcome.problems.describe(), QStringList());
    QCOMPARE(outcome.roster.sessions.size(), std::size_t{2});
    QCOMPARE(outcome.roster.sessions.at(0).from, std::optional(QTime(8, 0)));
    QCOMPARE(outcome.roster.sessions.at(0).until, std::optional(QTime(18, 0)));

    folder.edit("planning.csv", "Vlinders;8:00", "Rupsen;8:00");
    QCOMPARE(
        folder.problems(),
        QStringList{
            u"planning.csv, rij 3, kolom datum: dit kind staat op deze dag ook in rij 2, in een andere groep."_s});
}

void RosterFilesTest::anInspectorNeedsNoGroupAndNoDays() {
    const RosterFolder folder;
    folder.edit("medewerkers.csv", "ma-vr\n", "ma-vr\nM2;GGD;Inspecteur;;\n");
    const auto outcome = folder.read();
    QCOMPARE(outcome.problems.describe(), QStringList());
    QCOMPARE(outcome.roster.caregivers.at(1).role, StaffRole::Inspector);
}

void RosterFilesTest::aFolderThatIsNotThereIsTold() {
    const ReadOutcome outcome = readRoster(QDir(u"/er/is/niets"_s), QDate(2025, 12, 1));
    QCOMPARE(outcome.problems.describe(), QStringList{u"De map met de bestanden bestaat niet."_s});
}

QTEST_APPLESS_MAIN(RosterFilesTest)
#include "RosterFilesTest.moc"
