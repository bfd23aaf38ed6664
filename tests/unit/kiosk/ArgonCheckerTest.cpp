// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ArgonChecker.h"

#include "base/SecretCode.h"

#include <QTest>
#include <QThread>

using namespace drempel;
using namespace Qt::StringLiterals;

class ArgonCheckerTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theRightDigitsAreRightAndOthersAreNot() {
        const QByteArray key = newCodeKey();
        const auto secret = hashCode(key, "24680");
        QVERIFY(secret.has_value());
        const CodeIssued issued{u"1001"_s, secret->salt, secret->value};
        ArgonChecker checker(key);
        QList<bool> answers;
        QThread* thread = nullptr;
        checker.check(issued, u"24680"_s, [&](bool right) {
            answers.append(right);
            thread = QThread::currentThread();
        });
        checker.check(issued, u"24681"_s, [&](bool right) { answers.append(right); });
        checker.check({u"9999"_s, QByteArray(16, '\0'), QByteArray(32, '\0')}, u"24680"_s,
                      [&](bool right) { answers.append(right); });
        QVERIFY(answers.isEmpty()); // the screen does not wait
        QTRY_COMPARE(answers, (QList<bool>{true, false, false}));
        QCOMPARE(thread, QThread::currentThread());
    }

    void withoutTheSitesKeyNoCodeIsRight() {
        const auto secret = hashCode(newCodeKey(), "24680");
        ArgonChecker checker(newCodeKey());
        std::optional<bool> answer;
        checker.check({u"1001"_s, secret->salt, secret->value}, u"24680"_s,
                      [&](bool right) { answer = right; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY(!*answer);
    }

    void closingWhileItChecksCallsNobody() {
        bool called = false;
        {
            ArgonChecker checker(newCodeKey());
            checker.check({u"1001"_s, QByteArray(16, 's'), QByteArray(32, 'v')}, u"24680"_s,
                          [&](bool) { called = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(ArgonCheckerTest)
#include "ArgonCheckerTest.moc"
