// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
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
    [[nodiscard]] std::vector<AdultId> present(GroupId group) const {
        return caregiversOn(ledger.snapshot(), group, SmallDaycare::day());
    }
};

} // namespace

class GroupPeopleTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
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
