// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/Fields.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drempel;
using namespace drempel::roster;

/// What people type in one field, and what we make of it.
class FieldsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsADateHoweverItIsWritten() {
        const QDate day(2024, 2, 9);
        for (const auto text :
             {u"2024-02-09", u"2024-2-9", u"09-02-2024", u"9-2-2024", u"9/2/2024", u"09.02.2024",
              u" 09-02-2024 ", u"2024-02-09 00:00:00", u"9-2-2024 0:00", u"2024-02-09T00:00"}) {
            QCOMPARE(parseDate(text), std::optional(day));
        }
    }

    void neverTurnsAWrongDateIntoAnother() {
        for (const auto text :
             {u"31-02-2024", u"2023-02-29", u"2024-13-01", u"9-2-24", u"9-2/2024", u"02-2024", u"1899-01-01",
              u"", u"morgen", u"2024-02-09 13:00", u"٩-٢-٢٠٢٤"}) {
            QCOMPARE(parseDate(text), std::nullopt);
        }
        QCOMPARE(parseDate(u"29-02-2024"), std::optional(QDate(2024, 2, 29)));
    }

    void readsATimeHoweverItIsWritten() {
        for (const auto text : {u"8:05", u"08:05", u"8.05", u"08:05:00", u" 8:05 "}) {
            QCOMPARE(parseTime(text), std::optional(QTime(8, 5)));
        }
        for (const auto text : {u"24:00", u"8:60", u"8", u"8:5", u"", u"08:05:30", u"half 9"}) {
            QCOMPARE(parseTime(text), std::nullopt);
        }
    }

    void readsYesAndNo() {
        for (const auto text : {u"ja", u"JA", u"j", u"x", u"X", u"1", u"waar", u" ja "}) {
            QCOMPARE(parseYesNo(text), std::optional(true));
        }
        for (const auto text : {u"nee", u"Nee", u"n", u"0", u"", u" ", u"-"}) {
            QCOMPARE(parseYesNo(text), std::optional(false));
        }
        QCOMPARE(parseYesNo(u"misschien"), std::nullopt);
    }

    void readsWorkingDays_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("bits");
        QTest::newRow("spaces") << u"ma di do"_s << 0b0001011;
        QTest::newRow("commas") << u"ma,di, vr"_s << 0b0010011;
        QTest::newRow("range") << u"ma-vr"_s << 0b0011111;
        QTest::newRow("range and a day") << u"ma - wo, za"_s << 0b0100111;
        QTest::newRow("words") << u"Maandag t/m donderdag en zaterdag"_s << 0b0101111;
        QTest::newRow("over the weekend") << u"vr-ma"_s << 0b1110001;
        QTest::newRow("twice the same") << u"ma-vr ma"_s << 0b0011111;
        QTest::newRow("none") << u" "_s << 0;
        QTest::newRow("unknown") << u"ma zomaar"_s << -1;
        QTest::newRow("one letter") << u"m d w"_s << -1;
        QTest::newRow("half a range") << u"ma-"_s << -1;
    }

    void readsWorkingDays() {
        QFETCH(QString, text);
        QFETCH(int, bits);
        const auto days = parseWeekdays(text);
        QCOMPARE(days ? static_cast<int>(days->to_ulong()) : -1, bits);
    }

    void knowsLanguagesByCodeAndName() {
        QCOMPARE(parseLanguage(u"nl"_s), std::optional(u"nl"_s));
        QCOMPARE(parseLanguage(u"Pools"_s), std::optional(u"pl"_s));
        QCOMPARE(parseLanguage(u"OEKRAÏENS"_s), std::optional(u"uk"_s));
        QCOMPARE(parseLanguage(u"pt-BR"_s), std::optional(u"pt-br"_s));
        QCOMPARE(parseLanguage(u""_s), std::optional(QString()));
        QCOMPARE(parseLanguage(u"allergie koemelk"_s), std::nullopt);
    }

    void readsTelephoneNumbers() {
        for (const auto& text : {u"06-00000123"_s, u"+31 6 00000123"_s, u"(010) 000 00 00"_s}) {
            QCOMPARE(parsePhone(text), std::optional(text));
        }
        for (const auto& text : {u"12345"_s, u"bel oma"_s, u"06-00000123 (werk)"_s, u"0600000000000000"_s}) {
            QCOMPARE(parsePhone(text), std::nullopt);
        }
        QCOMPARE(parsePhone(u" "_s), std::optional(QString()));
    }

    void takesAllergiesApart_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("allergies");
        QTest::addColumn<QString>("notes");
        QTest::newRow("plain") << u"allergie koemelk"_s << u"koemelk"_s << u""_s;
        QTest::newRow("colon, capital")
            << u"Allergie: koemelk; eigen beker"_s << u"koemelk"_s << u"eigen beker"_s;
        QTest::newRow("two parts") << u"Allergie voor pinda | allergie noten\nslaapt kort"_s
                                   << u"pinda, noten"_s << u"slaapt kort"_s;
        QTest::newRow("plural") << u"Allergieën: koemelk, noten"_s << u"koemelk, noten"_s << u""_s;
        QTest::newRow("adjective") << u"allergisch voor ei"_s << u"ei"_s << u""_s;
        QTest::newRow("none") << u"Allergie: geen; geen allergieën"_s << u""_s << u"geen allergieën"_s;
        QTest::newRow("only notes") << u"slaapt op de buik; met verklaring"_s << u""_s
                                    << u"slaapt op de buik\nmet verklaring"_s;
        QTest::newRow("a word that starts with for")
            << u"allergie voorjaarspollen"_s << u"voorjaarspollen"_s << u""_s;
    }

    void takesAllergiesApart() {
        QFETCH(QString, text);
        const CareText care = splitCare(text);
        QTEST(care.allergies, "allergies");
        QTEST(care.notes, "notes");
        QVERIFY(!care.allergyOfWhat);
        QVERIFY(!care.allergyInNotes);
    }

    void anAllergyIsNeverLostInTheNotes() {
        QVERIFY(splitCare(u"let op, pinda-allergie"_s).allergyInNotes);
        QVERIFY(splitCare(u"heeft geen ei: allergisch"_s).allergyInNotes);
        QVERIFY(splitCare(u"Allergie"_s).allergyOfWhat);
        QVERIFY(splitCare(u"slaapt kort; allergie: "_s).allergyOfWhat);
    }

    void sameNamesMatchHoweverTheyAreTyped() {
        QCOMPARE(matchKey(u" Geb. Datum "_s), matchKey(u"geb_datum"_s));
        QCOMPARE(matchKey(u"Zoe\u0308"_s), matchKey(u"ZOË"_s));
        QVERIFY(matchKey(u"Zoe"_s) != matchKey(u"Zoë"_s));
        QCOMPARE(tidy(u"  de \n Groot "_s), u"de Groot"_s);
    }
};

QTEST_APPLESS_MAIN(FieldsTest)
#include "FieldsTest.moc"
