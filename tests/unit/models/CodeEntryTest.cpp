// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "base/Badge.h"

#include <QSignalSpy>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

/// Answers when told; remembers what it was asked.
class SlowChecker final : public CodeChecker {
  public:
    void check(const CodeIssued& code, CodeHolder holder, const QString& digits, Answer answer) override {
        holders.push_back(holder);
        numbers.append(code.number);
        secrets.append(QString(digits.constData(), digits.size())); // a copy of its own
        salts.append(code.salt);
        answers.push_back(std::move(answer));
    }
    void hash(const QString&, Hashed) override {}
    [[nodiscard]] QByteArray badgeHash(QByteArrayView badge) const override {
        return TrustingChecker().badgeHash(badge);
    }
    QStringList numbers;
    QStringList secrets;
    QList<QByteArray> salts;
    std::vector<Answer> answers;
    std::vector<CodeHolder> holders;
};

struct Keypad {
    Desk desk;
    SlowChecker checker;
    CodeEntry code{desk.ledger, checker, desk.clock};
    QSignalSpy identified{&code, &CodeEntry::identified};
    void type(const QString& digits) { Desk::type(code, digits); }
};

} // namespace

class CodeEntryTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theNumberIsShownAndTheSecretIsNot() {
        Keypad keypad;
        keypad.type(u"100124"_s);
        QCOMPARE(keypad.code.number(), u"1001"_s);
        QCOMPARE(keypad.code.secretCount(), 2);
        keypad.code.backspace();
        keypad.code.backspace();
        QCOMPARE(keypad.code.secretCount(), 0);
        keypad.code.backspace(); // then into the number
        QCOMPARE(keypad.code.number(), u"100"_s);
        for (int i = 0; i < 9; ++i)
            keypad.code.backspace();
        QCOMPARE(keypad.code.number(), QString());
        keypad.code.digit(10);
        keypad.code.digit(-1);
        QCOMPARE(keypad.code.number(), QString());
    }

    void theCheckComesByItselfAndMoreKeysDoNothing() {
        Keypad keypad;
        keypad.type(u"1001246801"_s);
        QVERIFY(keypad.code.isChecking());
        QCOMPARE(keypad.checker.secrets, QStringList{u"24680"_s});
        keypad.code.backspace();
        QCOMPARE(keypad.code.number(), u"1001"_s);
        keypad.checker.answers.front()(CodeAnswer::Right);
        QCOMPARE(keypad.identified.count(), 1);
        QCOMPARE(keypad.identified.front().front().value<AdultId>(), keypad.desk.daycare.anneke);
        QCOMPARE(keypad.code.number(), QString()); // nothing is left for the next
        QVERIFY(!keypad.code.isChecking());
    }

    void aWrongNumberAndAWrongCodeLookTheSame() {
        QStringList messages;
        for (const QString& number : {u"1001"_s, u"9999"_s}) {
            Keypad keypad;
            keypad.type(number + u"13579"_s);
            QVERIFY(keypad.code.isChecking()); // both take the same work
            QCOMPARE(keypad.checker.answers.size(), 1U);
            QCOMPARE(keypad.checker.salts.front().size(), 16);
            keypad.checker.answers.front()(CodeAnswer::Wrong);
            QCOMPARE(keypad.identified.count(), 0);
            QCOMPARE(keypad.code.number(), QString());
            messages.append(keypad.code.message());
        }
        QVERIFY(!messages[0].isEmpty());
        QCOMPARE(messages[0], messages[1]);
    }

    void anUnknownNumberIsNobodyWhateverTheAnswer() {
        Keypad keypad;
        keypad.type(u"999924680"_s);
        keypad.checker.answers.front()(CodeAnswer::Right);
        QCOMPARE(keypad.identified.count(), 0);
    }

    void theMessageGoesWithTheNextKey() {
        Keypad keypad;
        keypad.type(u"100113579"_s);
        keypad.checker.answers.front()(CodeAnswer::Wrong);
        QVERIFY(!keypad.code.message().isEmpty());
        keypad.code.digit(1);
        QCOMPARE(keypad.code.message(), QString());
    }

    void aLateAnswerAfterClearLetsNobodyIn() {
        Keypad keypad;
        keypad.type(u"100124680"_s);
        keypad.code.clear();
        keypad.type(u"1002"_s);
        keypad.checker.answers.front()(CodeAnswer::Right);
        QCOMPARE(keypad.identified.count(), 0);
        QCOMPARE(keypad.code.number(), u"1002"_s); // and the one who types now loses nothing
    }

    void anAnswerAfterTheKeypadIsGoneHarmsNothing() {
        Desk desk;
        SlowChecker checker;
        {
            CodeEntry code(desk.ledger, checker, desk.clock);
            Desk::type(code, u"100124680"_s);
        }
        checker.answers.front()(CodeAnswer::Right);
    }

    void aFamilyThatRanOutOfTriesIsSentOnKindly() {
        Keypad keypad;
        keypad.type(u"100113579"_s);
        keypad.checker.answers.front()(CodeAnswer::NoMoreToday);
        QCOMPARE(keypad.code.message(), u"Loop gerust door. Een leidster meldt jullie aan."_s);
        QCOMPARE(keypad.identified.count(), 0);
        QCOMPARE(keypad.code.number(), QString()); // the next family can begin at once
    }

    void everyRefusalHasWordsAndLetsNobodyIn() {
        for (const CodeAnswer answer : {CodeAnswer::Wrong, CodeAnswer::NoMoreToday,
                                        CodeAnswer::TabletNoMoreToday, CodeAnswer::Unavailable}) {
            Keypad keypad;
            keypad.type(u"100124680"_s);
            keypad.checker.answers.front()(answer);
            QVERIFY(!keypad.code.message().isEmpty());
            QVERIFY(!keypad.code.isChecking());
            QCOMPARE(keypad.identified.count(), 0);
        }
    }

    void aTabletThatKnowsNobodyYetBlamesNoCode() {
        ManualClock clock{at(monday, 7)};
        MemoryLedger empty{clock};
        SlowChecker checker;
        CodeEntry code(empty, checker, clock);
        Desk::type(code, u"100124680"_s);
        QVERIFY(checker.answers.empty()); // no try is lost
        QVERIFY(!code.isChecking());
        QVERIFY(code.message().startsWith(u"Dit scherm kent nog niemand."_s));
        QCOMPARE(code.secretCount(), 0);
    }

    void aFamilysCodeIsNotLookedAtInTheGroup() {
        Desk desk;
        SlowChecker checker;
        CodeEntry code(desk.ledger, checker, desk.clock, CodeEntry::Audience::Staff);
        QSignalSpy identified(&code, &CodeEntry::identified);
        Desk::type(code, u"100124680"_s);
        QCOMPARE(checker.salts.front(), QByteArray(16, '\0')); // as for a number that nobody has
        checker.answers.front()(CodeAnswer::Right);
        QCOMPARE(identified.count(), 0);
        Desk::type(code, SmallDaycare::rachidasNumber() + u"24680"_s);
        checker.answers.back()(CodeAnswer::Right);
        QCOMPARE(identified.count(), 1);
    }

    void whoDoesNotWorkHereAnyMoreIsNobody() {
        Keypad keypad;
        Desk& desk = keypad.desk;
        const QByteArray badge = newBadge();
        desk.office(subjectOf(desk.daycare.rachida),
                    BadgeIssued{BadgeId(RawId{1}), keypad.checker.badgeHash(badge)});
        CaregiverDescribed rachida = desk.ledger.snapshot().adult(desk.daycare.rachida)->caregiver->value;
        rachida.end = SmallDaycare::day();
        desk.office(subjectOf(desk.daycare.rachida), rachida);
        keypad.code.badge(badgeText(badge).toLatin1());
        QCOMPARE(keypad.identified.count(), 1); // her last day
        desk.clock.advance(std::chrono::hours(24));
        keypad.code.badge(badgeText(badge).toLatin1());
        keypad.type(SmallDaycare::rachidasNumber() + u"24680"_s);
        QCOMPARE(keypad.checker.salts.back(), QByteArray(16, '\0')); // as for a number that nobody has
        keypad.checker.answers.back()(CodeAnswer::Right);
        QCOMPARE(keypad.identified.count(), 1);
    }

    void theCodesOfStaffCountApart() {
        Keypad keypad;
        keypad.type(u"100124680"_s);
        keypad.checker.answers.back()(CodeAnswer::Wrong);
        keypad.type(SmallDaycare::rachidasNumber() + u"24680"_s);
        QVERIFY((keypad.checker.holders == std::vector{CodeHolder::Anybody, CodeHolder::Staff}));
    }

    void aBadgeIsEnough() {
        Keypad keypad;
        const QByteArray badge = newBadge();
        const auto id = BadgeId(RawId{1});
        keypad.desk.office(subjectOf(keypad.desk.daycare.anneke),
                           BadgeIssued{id, keypad.checker.badgeHash(badge)});
        keypad.type(u"12"_s);
        keypad.code.badge(badgeText(badge).toLatin1());
        QCOMPARE(keypad.identified.count(), 1);
        QCOMPARE(keypad.identified.front().front().value<AdultId>(), keypad.desk.daycare.anneke);
        QVERIFY(keypad.checker.answers.empty()); // it counts as no try
        QCOMPARE(keypad.code.number(), QString());

        keypad.desk.office(subjectOf(keypad.desk.daycare.anneke), BadgeRevoked{id});
        keypad.code.badge(badgeText(badge).toLatin1());
        QCOMPARE(keypad.identified.count(), 1); // a lost badge opens nothing
        QVERIFY(!keypad.code.message().isEmpty());
    }

    void whatIsNoBadgeDoesNothing() {
        Keypad keypad;
        keypad.type(u"12"_s);
        keypad.code.badge("https://example.org/");
        keypad.code.badge(QByteArray(4000, 'A'));
        QCOMPARE(keypad.code.number(), u"12"_s);
        QCOMPARE(keypad.code.message(), QString());
        QCOMPARE(keypad.identified.count(), 0);
    }

    void theSecretLeavesMemory() {
        // The checker is handed the only copy: while it looks the keypad holds nothing.
        Desk desk;
        struct Looks final : CodeChecker {
            void check(const CodeIssued&, CodeHolder, const QString& digits, Answer) override {
                alone = digits.isDetached();
            }
            void hash(const QString&, Hashed) override {}
            [[nodiscard]] QByteArray badgeHash(QByteArrayView) const override { return {}; }
            bool alone = false;
        } checker;
        CodeEntry code(desk.ledger, checker, desk.clock);
        Desk::type(code, u"100124680"_s);
        QVERIFY(checker.alone); // so that overwriting it overwrites all there is
        QCOMPARE(code.secretCount(), 0);
    }
};

QTEST_GUILESS_MAIN(CodeEntryTest)
#include "CodeEntryTest.moc"
