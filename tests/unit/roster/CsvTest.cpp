// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/Csv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace drempel::roster;

/// What a daycare's export looks like in the wild, and what must not slip through unseen.
class CsvTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsEitherDelimiterFromTheHeader_data();
    void readsEitherDelimiterFromTheHeader();
    void keepsNamesWhateverTheEncoding_data();
    void keepsNamesWhateverTheEncoding();
    void keepsNewlinesAndQuotesInsideAField();
    void tellsTheLineWhereARowStarts();
    void passesOverEmptyRows();
    void followsASeparatorLine();
    void namesTheRowAndColumnOfAMissingQuote();
    void refusesTextBehindAQuote();
    void refusesUnreadableCharacters();
    void refusesOtherFormatsWithAWayOut_data();
    void refusesOtherFormatsWithAWayOut();
    void keepsToItsLimits();
    void readsEveryCharacterOfCp1252();
};

void CsvTest::readsEitherDelimiterFromTheHeader_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2,5\n");
    QTest::newRow("comma") << QByteArray("a,b\n1,\"2,5\"\n");
    QTest::newRow("comma inside a quoted header") << QByteArray("\"a\";b\n1;2,5");
    QTest::newRow("CRLF") << QByteArray("a;b\r\n1;2,5\r\n");
    QTest::newRow("CR") << QByteArray("a;b\r1;2,5\r");
}

void CsvTest::readsEitherDelimiterFromTheHeader() {
    QFETCH(QByteArray, bytes);
    const auto table = parseCsv(bytes);
    QVERIFY(table.has_value());
    QCOMPARE(table->header.fields, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(table->rows.size(), std::size_t{1});
    QCOMPARE(table->rows.front().fields, (QStringList{u"1"_s, u"2,5"_s}));
    QCOMPARE(parseCsv("\"x;y;z\",b\n1,2\n")->delimiter, QChar(u','));
}

void CsvTest::keepsNamesWhateverTheEncoding_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::newRow("UTF-8") << QByteArray("naam\nZo\xC3\xAB\n") << TextEncoding::Utf8;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBFnaam\nZo\xC3\xAB\n") << TextEncoding::Utf8Bom;
    QTest::newRow("cp1252") << QByteArray("naam\nZo\xEB\n") << TextEncoding::Cp1252;
}

void CsvTest::keepsNamesWhateverTheEncoding() {
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    const auto table = parseCsv(bytes);
    QVERIFY(table.has_value());
    QCOMPARE(table->header.fields.front(), u"naam"_s);
    QCOMPARE(table->rows.front().fields.front(), u"Zoë"_s);
    QCOMPARE(table->encoding, encoding);
}

void CsvTest::keepsNewlinesAndQuotesInsideAField() {
    const auto table = parseCsv("a;b\n\"een\r\n\"\"twee\"\"; drie\" ;4\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.front().fields, (QStringList{u"een\r\n\"twee\"; drie"_s, u"4"_s}));
    QCOMPARE(parseCsv("a\nOpa \"Kees\"\n")->rows.front().fields.front(), u"Opa \"Kees\""_s);
}

void CsvTest::tellsTheLineWhereARowStarts() {
    const auto table = parseCsv("a;b\r\n\"1\r\n2\n3\r4\";x\r\n\r\n5;6\r\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.at(0).line, 2);
    QCOMPARE(table->rows.at(1).line, 7);
}

void CsvTest::passesOverEmptyRows() {
    const auto table = parseCsv("\n\na;b\n\n1;2\n;\n ; \n\n\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->header.line, 3);
    QCOMPARE(table->rows.size(), std::size_t{1});
    QCOMPARE(parseCsv("a;b\n1;")->rows.front().fields, (QStringList{u"1"_s, QString()}));
}

void CsvTest::followsASeparatorLine() {
    const auto table = parseCsv("sep=,\r\na;x,b\r\n1,2\r\n");
    QVERIFY(table.has_value());
    QCOMPARE(table->header.fields, (QStringList{u"a;x"_s, u"b"_s}));
    QCOMPARE(table->header.line, 2);
}

void CsvTest::namesTheRowAndColumnOfAMissingQuote() {
    const auto table = parseCsv("id;zorg\n1;goed\n2;\"nooit dicht\n3;x\n");
    QVERIFY(!table.has_value());
    QCOMPARE(table.error(),
             (CsvProblem{3, u"zorg"_s, u"Er ontbreekt een aanhalingsteken aan het eind van dit veld."_s}));
}

void CsvTest::refusesTextBehindAQuote() {
    const auto table = parseCsv("a;b\n\"een\"twee;3\n");
    QVERIFY(!table.has_value());
    QCOMPARE(table.error().line, 2);
    QCOMPARE(table.error().column, u"a"_s);
}

void CsvTest::refusesUnreadableCharacters() {
    for (const QByteArray& bytes : {QByteArray("a\nx\0y\n", 6), QByteArray("a\nx\x81y\n"),
                                    QByteArray("a\nx\xEF\xBF\xBDy\n"), QByteArray("a\nx\x1By\n")}) {
        const auto table = parseCsv(bytes);
        QVERIFY(!table.has_value());
        QCOMPARE(table.error().line, 2);
        QVERIFY(table.error().message.contains("UTF-8"_L1));
    }
}

void CsvTest::refusesOtherFormatsWithAWayOut_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04rest") << u"Excel"_s;
    QTest::newRow("xls") << QByteArray("\xD0\xCF\x11\xE0rest") << u"Excel"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0",
                                          4)
                            << u"UTF-16"_s;
    QTest::newRow("nothing") << QByteArray() << u"leeg"_s;
    QTest::newRow("only blank lines") << QByteArray("\xEF\xBB\xBF\r\n \r\n") << u"leeg"_s;
}

void CsvTest::refusesOtherFormatsWithAWayOut() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto table = parseCsv(bytes);
    QVERIFY(!table.has_value());
    QVERIFY2(table.error().message.contains(word), qPrintable(table.error().message));
}

void CsvTest::keepsToItsLimits() {
    const CsvLimits limits{.bytes = 40, .rows = 2, .field = 5};
    QVERIFY(parseCsv("a;b\n12345;2\n3;4\n\n", limits).has_value());
    const auto large = parseCsv("a;b\n" + QByteArray(37, '\n'), limits);
    QVERIFY(!large.has_value());
    QVERIFY(large.error().message.contains("te groot"_L1));

    const auto longField = parseCsv("a;b\n1;123456\n", limits);
    QVERIFY(!longField.has_value());
    QCOMPARE(longField.error().column, u"b"_s);
    QVERIFY(!parseCsv("a;b\n1;\"123456\"\n", limits).has_value());

    const auto manyRows = parseCsv("a\n1\n2\n3\n", limits);
    QVERIFY(!manyRows.has_value());
    QCOMPARE(manyRows.error().line, 4);
}

void CsvTest::readsEveryCharacterOfCp1252() {
    // The same bytes as another program reads them: iconv -f CP1252 -t UTF-8.
    const QByteArray bytes(
        "\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8E\x91\x92\x93\x94\x95\x96\x97\x98\x99"
        "\x9A\x9B\x9C\x9E\x9F\xA0\xFF");
    const QString text = u"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u00A0ÿ"_s;
    QCOMPARE(decodeText(bytes).text, text);
    QCOMPARE(encodeText(text, TextEncoding::Cp1252), bytes);
    QCOMPARE(encodeText(u"ş"_s, TextEncoding::Cp1252), QByteArray("?"));
}

QTEST_APPLESS_MAIN(CsvTest)
#include "CsvTest.moc"
