// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CodeChoice.h"

#include "support/MemoryLedger.h"

#include <QSignalSpy>
#include <QTest>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

struct Typing {
    TrustingChecker checker;
    CodeChoice choice{checker};
    QSignalSpy chosen{&choice, &CodeChoice::chosen};

    Typing() { choice.begin(u"4821"_s, {QDate(2023, 5, 4)}); }
    void type(const QString& digits) {
        for (const QChar digit : digits)
            choice.digit(digit.digitValue());
    }
};

} // namespace

class CodeChoiceTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aCodeTypedTwiceIsChosen() {
        Typing choice;
        choice.type(u"80246"_s);
        QVERIFY(choice.choice.isAgain());
        QCOMPARE(choice.choice.count(), 0);
        choice.type(u"80246"_s);
        QVERIFY(choice.choice.isBusy());
        QTRY_COMPARE(choice.chosen.count(), 1);
    }

    void aSlipIsNotKept() {
        Typing choice;
        choice.type(u"80246"_s);
        choice.type(u"80247"_s);
        QVERIFY(!choice.choice.message().isEmpty());
        QVERIFY(!choice.choice.isAgain()); // from the beginning
        choice.type(u"80247"_s);
        QVERIFY(choice.choice.isAgain());
        QCOMPARE(choice.chosen.count(), 0);
    }

    void whatOthersTryFirstIsRefusedWithAReason_data() {
        QTest::addColumn<QString>("digits");
        for (const char* digits : {"12345", "98765", "11123", "13531", "04057", "48217"})
            QTest::newRow(digits) << QString::fromLatin1(digits);
    }
    void whatOthersTryFirstIsRefusedWithAReason() {
        QFETCH(QString, digits);
        Typing choice;
        choice.type(digits);
        QVERIFY(!choice.choice.message().isEmpty());
        QVERIFY(!choice.choice.isAgain());
        QCOMPARE(choice.choice.count(), 0);
        choice.choice.digit(7);
        QCOMPARE(choice.choice.message(), QString());
    }

    void whoGoesAwayKeepsTheOldCode() {
        Typing choice;
        choice.type(u"8024680246"_s);
        choice.choice.clear();
        QVERIFY(!QTest::qWaitFor([&] { return choice.chosen.count() > 0; }, 50));
        QCOMPARE(choice.chosen.count(), 0);
        QCOMPARE(choice.choice.count(), 0);
    }

    void aDigitIsTakenBack() {
        Typing choice;
        choice.type(u"8024"_s);
        choice.choice.backspace();
        QCOMPARE(choice.choice.count(), 3);
        choice.choice.digit(12);
        choice.choice.digit(-1);
        QCOMPARE(choice.choice.count(), 3);
    }
};

QTEST_GUILESS_MAIN(CodeChoiceTest)
#include "CodeChoiceTest.moc"
