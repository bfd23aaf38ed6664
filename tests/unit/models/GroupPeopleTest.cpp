// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "base/Badge.h"
#include "domain/views/Duty.h"
#include "models/GroupFlow.h"

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

struct Group : Desk {
    GroupFlow flow{ledger, checker, clock, QTime(18, 30)};

    explicit Group(const QString& number = SmallDaycare::rachidasNumber()) {
        daycare.morning();
        HomeTold told;
        told.day = SmallDaycare::day();
        told.text = u"oma logeert"_s;
        daycare.then(daycare.noor, daycare.anneke, Role::Parent, told);
        identify(*flow.code(), number);
    }
    void openNoor() { flow.tapChild(daycare.noor.toString()); }
    void duty(const QString& label) {
        for (const QVariant& row : flow.dutySteps())
            if (row.toMap().value(u"label"_s) == label)
                flow.changeDuty(row.toMap().value(u"step"_s).toInt(),
                                row.toMap().value(u"group"_s).toString());
        settle();
    }
    /// Longer than a log-in counts, with somebody tapping now and then.
    void later() {
        clock.advance(std::chrono::seconds(GroupFlow::confirmAfterSeconds));
        flow.idle()->touch();
    }
    void helps(const QString& number) { identify(*flow.newCode()->reset()->code(), number); }
    void shows(const QByteArray& badge) {
        flow.newCode()->badge(badge);
        settle();
    }
    void chooses() {
        for (const int digit : {8, 0, 2, 4, 6, 8, 0, 2, 4, 6})
            flow.newCode()->choice()->digit(digit);
        settle();
    }
    QByteArray badgeOf(AdultId adult) {
        const QByteArray badge = newBadge();
        office(subjectOf(adult), BadgeIssued{BadgeId(RawId{1}), checker.badgeHash(badge)});
        return badgeText(badge).toLatin1();
    }
    /// Whether the open page shows what a parent wrote.
    [[nodiscard]] bool readsWordsOfHome() {
        return std::ranges::any_of(flow.child()->day()->rows(),
                                   [](const DayRow& row) { return row.text.contains(u"oma logeert"_s); });
    }
    [[nodiscard]] CodeIssued codeOf(AdultId id) const { return ledger.snapshot().adult(id)->code->value; }
    [[nodiscard]] std::vector<AdultId> present(GroupId group) const {
        return caregiversOn(ledger.snapshot(), group, SmallDaycare::day());
    }
};

} // namespace

class GroupPeopleTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void twoColleaguesHelpWhoForgotACode() {
        Group group;
        group.flow.forgotCode(); // not while somebody works here
        QCOMPARE(group.flow.newCode()->part(), NewCode::Part::None);
        group.flow.logOut();
        group.flow.forgotCode();
        group.helps(u"2002"_s);
        group.helps(u"2002"_s); // twice the same is one
        QCOMPARE(group.flow.newCode()->reset()->part(), CodeReset::Part::Second);
        QVERIFY(!group.flow.newCode()->reset()->mayBeOwn()); // no badge was shown
        group.helps(SmallDaycare::marijkesNumber());
        for (const QChar digit : SmallDaycare::rachidasNumber())
            group.flow.newCode()->reset()->digit(digit.digitValue());
        group.flow.newCode()->reset()->confirm();
        group.chooses();
        QCOMPARE(group.codeOf(group.daycare.rachida).origin, CodeOrigin::Reset);
        QCOMPARE(group.codeOf(group.daycare.rachida).second, group.daycare.marijke);
        QCOMPARE(group.flow.step(), GroupFlow::Step::LogIn);
        QVERIFY(!group.flow.code()->message().isEmpty());
    }

    void aParentsBadgeIsEnoughAndTheirCodeIsNotLookedAt() {
        Group group;
        const QByteArray badge = group.badgeOf(group.daycare.anneke);
        group.flow.logOut();
        group.flow.forgotCode();
        group.helps(SmallDaycare::annekesNumber()); // a family's code gives nothing in the group
        QCOMPARE(group.flow.newCode()->reset()->part(), CodeReset::Part::First);
        group.shows(badge);
        QCOMPARE(group.flow.newCode()->part(), NewCode::Part::Choosing);
        group.chooses();
        QCOMPARE(group.codeOf(group.daycare.anneke).origin, CodeOrigin::Reset);
        QCOMPARE(group.kept<CodeIssued>().back().author.id, group.daycare.anneke);
    }

    void aLeidstersOwnBadgeIsEnoughForHerOwnCodeOnly() {
        Group group;
        const QByteArray badge = group.badgeOf(group.daycare.rachida);
        group.flow.logOut();
        group.flow.forgotCode();
        group.shows(badge);
        QCOMPARE(group.flow.newCode()->reset()->part(), CodeReset::Part::Second); // she may be helping
        group.flow.newCode()->reset()->own();
        group.chooses();
        QCOMPARE(group.codeOf(group.daycare.rachida).origin, CodeOrigin::Reset);
    }

    void aNewCodeIsToldOnceAndForADayGoesOnWithTheChildrenOnly() {
        Group group;
        const QByteArray badge = group.badgeOf(group.daycare.marijke);
        group.flow.logOut();
        group.flow.forgotCode();
        group.shows(badge);
        group.flow.newCode()->reset()->own();
        group.chooses();
        Desk::identify(*group.flow.code(), SmallDaycare::marijkesNumber());
        QVERIFY(group.flow.codeNotice().startsWith(u"Je code is op "_s));
        group.openNoor();
        group.flow.child()->permissions()->bar(u"Piet"_s);
        Desk::settle();
        QVERIFY(group.kept<CollectionBarred>().empty());
        QVERIFY(!group.flow.problem().isEmpty());
        group.flow.dismissProblem();
        QVERIFY(!group.readsWordsOfHome());
        group.flow.child()->logDiaper(0);
        Desk::settle();
        QCOMPARE(group.kept<CareLogged>().size(), std::size_t{1}); // work goes on
        group.flow.logOut();
        group.flow.code()->badge(badge); // as good as ever
        group.openNoor();
        Desk::settle();
        QVERIFY(group.readsWordsOfHome());
        group.flow.logOut();
        Desk::identify(*group.flow.code(), SmallDaycare::marijkesNumber());
        QVERIFY(!group.flow.codeNotice().isEmpty()); // nobody said that she knows
        group.flow.knowsOfReset();
        Desk::settle();
        QCOMPARE(group.flow.codeNotice(), QString());
        group.flow.logOut();
        Desk::identify(*group.flow.code(), SmallDaycare::marijkesNumber());
        QCOMPARE(group.flow.codeNotice(), QString());
        group.clock.advance(restrictedAfterRenewal);
        group.flow.idle()->touch();
        group.openNoor();
        group.flow.child()->permissions()->bar(u"Piet"_s);
        Desk::settle();
        Desk::identify(*group.flow.confirm(), SmallDaycare::marijkesNumber());
        QCOMPARE(group.kept<CollectionBarred>().size(), std::size_t{1});
    }

    void whoWalksAwayLeavesNobodyACodeToChoose() {
        Group group;
        group.flow.logOut();
        group.flow.forgotCode();
        group.helps(u"2002"_s);
        group.helps(SmallDaycare::marijkesNumber());
        group.clock.advance(std::chrono::seconds(NewCode::idleSeconds));
        QTRY_COMPARE(group.flow.newCode()->part(), NewCode::Part::None);
        QCOMPARE(group.flow.newCode()->reset()->helpers(), QString());
    }

    void beheerSeesNoHealthOnTheBoard() {
        const auto allergies = [](Group& group) {
            QStringList seen;
            for (const BoardRow& row : group.flow.board()->rows())
                if (!row.line.allergies.isEmpty()) seen.append(row.line.allergies);
            return seen;
        };
        Group leidster;
        QVERIFY(allergies(leidster).contains(u"koemelk"_s));
        Group office(SmallDaycare::beasNumber());
        office.flow.selectGroup(office.daycare.vlinders.toString());
        QVERIFY(office.flow.board()->count() > 0);
        QVERIFY(allergies(office).isEmpty());
    }

    void aChildIsLetGoByWhoSaysSoNotByAnInitial() {
        Group group;
        group.openNoor();
        group.flow.child()->chooseWho(group.daycare.ilse.toString());
        group.flow.child()->letGo(group.daycare.joost.toString());
        Desk::settle();
        QVERIFY(group.flow.isConfirming());
        QCOMPARE(group.presence(group.daycare.noor), PresenceState::Inside);
        Desk::identify(*group.flow.confirm(), u"2002"_s);
        QVERIFY(!group.flow.isConfirming());
        QCOMPARE(group.presence(group.daycare.noor), PresenceState::Away);
        QCOMPARE(group.kept<Departed>().back().author.id, group.daycare.ilse);
        QCOMPARE(group.flow.personName(), u"Ilse"_s);
    }
    void anOldLogInIsAskedAgainForTextsAndCorrections() {
        Group group;
        group.openNoor();
        group.flow.child()->observe(u"Ze zwaaide."_s);
        Desk::settle();
        const auto written = group.kept<Observed>().size();
        group.later();
        group.flow.child()->observe(u"Ze lachte."_s);
        Desk::settle();
        QVERIFY(group.flow.isConfirming());
        QCOMPARE(group.kept<Observed>().size(), written);
        Desk::identify(*group.flow.confirm(), SmallDaycare::rachidasNumber());
        QCOMPARE(group.kept<Observed>().size(), written + 1);
        group.later();
        group.flow.child()->withdraw(group.kept<Observed>().back().id.toString());
        Desk::settle();
        QVERIFY(group.flow.isConfirming());
        QVERIFY(group.kept<ExchangeWithdrawn>().empty());
    }
    void aCareLogStaysOneTapByInitial() {
        Group group;
        group.openNoor();
        group.later();
        group.flow.child()->chooseWho(group.daycare.ilse.toString());
        group.flow.child()->logDiaper(0);
        Desk::settle();
        QVERIFY(!group.flow.isConfirming());
        QCOMPARE(group.kept<CareLogged>().back().payload.by, group.daycare.ilse);
    }
    void aParentsCodeOrNoCodeDoesNothing() {
        Group group;
        group.openNoor();
        group.later();
        group.flow.child()->letGo(group.daycare.joost.toString());
        Desk::settle();
        Desk::identify(*group.flow.confirm(), SmallDaycare::annekesNumber());
        QVERIFY(group.flow.isConfirming());
        Desk::identify(*group.flow.confirm(), SmallDaycare::inspectorsNumber());
        QVERIFY(group.flow.isConfirming());
        group.flow.cancelConfirm();
        Desk::identify(*group.flow.confirm(), SmallDaycare::rachidasNumber());
        QCOMPARE(group.presence(group.daycare.noor), PresenceState::Inside);
        group.flow.child()->letGo(group.daycare.joost.toString());
        group.flow.logOut();
        Desk::identify(*group.flow.confirm(), SmallDaycare::rachidasNumber());
        QCOMPARE(group.presence(group.daycare.noor), PresenceState::Inside);
    }
    void aTraineeWritesCareAndReceivesNobody() {
        Group group(SmallDaycare::dunyasNumber());
        const auto before = group.count();
        group.flow.receive();
        Desk::settle();
        QCOMPARE(group.count(), before);
        QVERIFY(!group.flow.problem().isEmpty() && !group.flow.canRetry());
        group.openNoor();
        group.flow.child()->logDiaper(0);
        Desk::settle();
        QCOMPARE(group.count(), before + 1);
        QCOMPARE(group.flow.problem(), QString());
    }
    void anInspectorDoesNotGetOnTheBoard() {
        Group group(SmallDaycare::inspectorsNumber());
        QCOMPARE(group.flow.step(), GroupFlow::Step::LogIn);
    }
    void dutyIsTwoTapsAndSaysWhoIsThere() {
        Group group;
        QCOMPARE(group.present(group.daycare.vlinders).size(), std::size_t{2});
        group.duty(u"Begin bij Vlinders"_s);
        QCOMPARE(group.present(group.daycare.vlinders), (std::vector<AdultId>{group.daycare.rachida}));
        QVERIFY(group.flow.dutyText().contains(u"Vlinders"_s));
        group.duty(u"Pauze"_s);
        QVERIFY(group.present(group.daycare.vlinders).empty());
        group.duty(u"Weer aan het werk"_s);
        group.duty(u"Naar Rupsen"_s);
        QCOMPARE(group.present(group.daycare.rupsen).size(), std::size_t{1});
        QCOMPARE(group.flow.groups().size(), 2); // and she sees that group today
        group.duty(u"Dienst klaar"_s);
        QVERIFY(group.present(group.daycare.rupsen).empty());
        QCOMPARE(group.kept<DutyChanged>().size(), std::size_t{5});
    }
};

QTEST_GUILESS_MAIN(GroupPeopleTest)
#include "GroupPeopleTest.moc"
