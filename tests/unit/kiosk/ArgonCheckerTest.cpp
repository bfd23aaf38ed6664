// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/ArgonChecker.h"

#include "base/SecretCode.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace drempel;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key(codeKeyBytes, 'k');

/// A tablet's checker with its file of tries; `started` again it is the same tablet.
struct Tablet {
    QTemporaryDir folder;
    QString file{folder.filePath(u"tries"_s)};
    std::unique_ptr<ArgonChecker> checker;
    TryMoment now{BootId(RawId{1}), Milliseconds(1000), QDate(2026, 11, 23)};

    Tablet() { start(); }
    void start() {
        checker.reset();
        checker =
            std::make_unique<ArgonChecker>(key, std::make_unique<TriesKeeper>(file, [this] { return now; }));
    }
    CodeAnswer tries(const CodeIssued& code, const QString& digits) {
        std::optional<CodeAnswer> answer;
        checker->check(code, CodeHolder::Anybody, digits, [&](CodeAnswer found) { answer = found; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000)) qFatal("no answer");
        return *answer;
    }
    /// What lies on the disk now, as a tablet that starts after a power cut reads it.
    [[nodiscard]] CodeTries kept() const {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? CodeTries::fromBytes(in.readAll()).value() : CodeTries();
    }
};

CodeIssued issued(const QByteArray& digits, const QByteArray& codeKey = key) {
    const auto secret = hashCode(codeKey, digits);
    CodeIssued code;
    code.number = u"1001"_s;
    code.salt = secret->salt;
    code.value = secret->value;
    return code;
}

CodeIssued nobodys(const QString& number) {
    CodeIssued code;
    code.number = number;
    code.salt = QByteArray(16, '\0');
    code.value = QByteArray(32, '\0');
    return code;
}

} // namespace

class ArgonCheckerTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theRightDigitsAreRightAndOthersAreNot() {
        Tablet tablet;
        const CodeIssued code = issued("24680");
        QList<CodeAnswer> answers;
        QThread* thread = nullptr;
        tablet.checker->check(code, CodeHolder::Anybody, u"24680"_s, [&](CodeAnswer answer) {
            answers.append(answer);
            thread = QThread::currentThread();
        });
        tablet.checker->check(code, CodeHolder::Anybody, u"24681"_s,
                              [&](CodeAnswer answer) { answers.append(answer); });
        tablet.checker->check(nobodys(u"9999"_s), CodeHolder::Anybody, u"24680"_s,
                              [&](CodeAnswer answer) { answers.append(answer); });
        QVERIFY(answers.isEmpty()); // the screen does not wait
        QTRY_COMPARE(answers, (QList<CodeAnswer>{CodeAnswer::Right, CodeAnswer::Wrong, CodeAnswer::Wrong}));
        QCOMPARE(thread, QThread::currentThread());
    }

    void withoutTheSitesKeyNoCodeIsRight() {
        Tablet tablet;
        QCOMPARE(tablet.tries(issued("24680", QByteArray(codeKeyBytes, 'x')), u"24680"_s), CodeAnswer::Wrong);
    }

    void theThirdWrongCodeIsTheLastEvenIfTheNextIsRight() {
        Tablet tablet;
        const CodeIssued code = issued("24680");
        QCOMPARE(tablet.tries(code, u"11111"_s), CodeAnswer::Wrong);
        QCOMPARE(tablet.tries(code, u"11112"_s), CodeAnswer::Wrong);
        QCOMPARE(tablet.tries(code, u"11113"_s), CodeAnswer::NoMoreToday);
        tablet.start(); // nor does a restart help
        QCOMPARE(tablet.tries(code, u"24680"_s), CodeAnswer::NoMoreToday);
        tablet.now.hubDay = tablet.now.hubDay.addDays(1);
        QCOMPARE(tablet.tries(code, u"24680"_s), CodeAnswer::Right);
    }

    void aParentWhoTypesWellEveryTimeIsNeverSentAway() {
        Tablet tablet;
        const CodeIssued code = issued("24680");
        for (int i = 0; i < CodeTries::perNumber + 2; ++i)
            QCOMPARE(tablet.tries(code, u"24680"_s), CodeAnswer::Right);
        QVERIFY(tablet.kept().isEmpty());
    }

    void aTryIsOnTheDiskBeforeTheCodeIsLookedAt() {
        // Killed between the count and the answer, the tablet has counted: a try may be lost, never won.
        QTemporaryDir folder;
        const QString file = folder.filePath(u"tries"_s);
        const TryMoment now{BootId(RawId{1}), Milliseconds(1000), QDate(2026, 11, 23)};
        for (int kills = 0; kills < CodeTries::perNumber; ++kills) {
            TriesKeeper keeper(file, [&] { return now; });
            QVERIFY(!keeper.countTry(u"1001"_s, CodeHolder::Anybody)
                         .has_value()); // it may be looked at; here the power goes
        }
        TriesKeeper keeper(file, [&] { return now; });
        QCOMPARE(keeper.countTry(u"1001"_s, CodeHolder::Anybody), CodeAnswer::NoMoreToday);
    }

    void aTryThatCannotBeKeptIsNotLookedAt() {
        Tablet tablet;
        tablet.file = u"/proc/no-such-folder/tries"_s;
        tablet.start();
        QCOMPARE(tablet.tries(issued("24680"), u"24680"_s), CodeAnswer::Unavailable);
    }

    void aFileThatCannotBeReadGivesNobodyTries() {
        Tablet tablet;
        QFile out(tablet.file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("damaged") == 7);
        out.close();
        QCOMPARE(tablet.tries(issued("24680"), u"24680"_s), CodeAnswer::TabletNoMoreToday);
    }

    void timeThatTheTabletWasOnSurvivesARestart() {
        QTemporaryDir folder;
        TryMoment now{BootId(RawId{1}), Milliseconds(0), {}};
        for (std::uint8_t boot = 1; boot < 4; ++boot) {
            now = {BootId(RawId{boot}), Milliseconds(0), {}};
            TriesKeeper keeper(folder.filePath(u"tries"_s), [&] { return now; });
            if (boot == 1)
                for (int i = 0; i < CodeTries::perNumber; ++i)
                    QVERIFY(!keeper.countTry(u"1001"_s, CodeHolder::Anybody).has_value());
            now.sinceBoot = std::chrono::hours(11);
            keeper.keepTime();
        }
        now = {BootId(RawId{4}), std::chrono::hours(2), {}};
        TriesKeeper keeper(folder.filePath(u"tries"_s), [&] { return now; });
        QVERIFY(!keeper.countTry(u"1001"_s, CodeHolder::Anybody).has_value());
    }

    void aChosenCodeIsRightAfterwards() {
        Tablet tablet;
        std::optional<CodeSecret> made;
        tablet.checker->hash(u"80246"_s, [&](const Result<CodeSecret>& secret) { made = secret.value(); });
        QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 20'000);
        CodeIssued code;
        code.number = u"1001"_s;
        code.salt = made->salt;
        code.value = made->value;
        QCOMPARE(tablet.tries(code, u"80246"_s), CodeAnswer::Right);
    }

    void closingWhileItChecksCallsNobody() {
        bool called = false;
        {
            Tablet tablet;
            tablet.checker->check(nobodys(u"1001"_s), CodeHolder::Anybody, u"24680"_s,
                                  [&](CodeAnswer) { called = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(ArgonCheckerTest)
#include "ArgonCheckerTest.moc"
