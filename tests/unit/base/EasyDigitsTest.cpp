// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/EasyDigits.h"

#include <QTest>

using namespace drempel;

class EasyDigitsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nobodyKeepsACodeThatSomebodyTriesFirst_data() {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<EasyDigits>("why");
        const auto row = [](const char* digits, EasyDigits why) {
            QTest::newRow(digits) << QByteArray(digits) << why;
        };
        for (const char* digits : {"00000", "11123", "12121", "77970"})
            row(digits, EasyDigits::Repeats);
        for (const char* digits : {"12345", "98765", "91234", "43217"})
            row(digits, EasyDigits::Run);
        row("13531", EasyDigits::Mirror);
        // Born on 4 May 2023 and 24 October 2022.
        for (const char* digits : {"04057", "90405", "05046", "20236", "45237", "40523", "24105", "71024"})
            row(digits, EasyDigits::Birthday);
        for (const char* digits : {"48216", "71284"})
            row(digits, EasyDigits::OwnNumber);
        for (const char* digits : {"48213", "90275", "24013", "80246", "04507"})
            row(digits, EasyDigits::No);
    }
    void nobodyKeepsACodeThatSomebodyTriesFirst() {
        QFETCH(QByteArray, digits);
        QFETCH(EasyDigits, why);
        const std::vector<QDate> birthdays{QDate(2023, 5, 4), QDate(2022, 10, 24), QDate()};
        const QByteArray number = why == EasyDigits::OwnNumber ? "4821" : "9999";
        QCOMPARE(easyToGuess(digits, birthdays, number), why);
    }

    void withoutANumberOrBirthdaysMostCodesAreGood() {
        QCOMPARE(easyToGuess("24105", {}, {}), EasyDigits::No);
        QCOMPARE(easyToGuess("48216", {}, {}), EasyDigits::No);
    }
};

QTEST_APPLESS_MAIN(EasyDigitsTest)
#include "EasyDigitsTest.moc"
