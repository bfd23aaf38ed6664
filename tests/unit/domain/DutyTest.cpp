// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Duty.h"

#include "domain/views/Tasks.h"
#include "support/House.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

struct Staff : House {
    void duty(Author who, DutyStep step, QTime at, GroupId group = {}) {
        tell(subjectOf(who.id), who, DutyChanged{monday, step, group, at});
    }
    [[nodiscard]] std::vector<AdultId> present(QDate day = monday) const {
        return caregiversOn(snapshot(), vlinders, day);
    }
};

} // namespace

class DutyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whoBeganIsThereAndWhoOnlyWasPlannedIsNot() {
        Staff house;
        QCOMPARE(house.present(), (std::vector<AdultId>{rachida.id, tom.id}));
        house.duty(rachida, DutyStep::Begin, QTime(7, 30), House::vlinders);
        QCOMPARE(house.present(), (std::vector<AdultId>{rachida.id}));
        QCOMPARE(house.present(monday.addDays(1)), (std::vector<AdultId>{rachida.id, tom.id}));
    }
    void aPauseAnotherGroupAndTheEndTakeHerOffTheList() {
        Staff house;
        house.duty(rachida, DutyStep::Begin, QTime(7, 30), House::vlinders);
        house.duty(tom, DutyStep::Begin, QTime(8, 0), House::vlinders);
        house.duty(rachida, DutyStep::Pause, QTime(12, 0));
        QCOMPARE(house.present(), (std::vector<AdultId>{tom.id}));
        QCOMPARE(dutyOn(*house.snapshot().adult(rachida.id), monday).group, House::vlinders);
        house.duty(rachida, DutyStep::Resume, QTime(12, 30));
        QCOMPARE(house.present(), (std::vector<AdultId>{rachida.id, tom.id}));
        house.duty(rachida, DutyStep::Group, QTime(15, 0), House::rupsen);
        QCOMPARE(house.present(), (std::vector<AdultId>{tom.id}));
        QCOMPARE(caregiversOn(house.snapshot(), House::rupsen, monday), (std::vector<AdultId>{rachida.id}));
        house.duty(tom, DutyStep::End, QTime(18, 0));
        QVERIFY(house.present().empty());
    }
    void nobodyBeginsForAnotherFromTheStreet() {
        Staff house;
        house.duty(joost, DutyStep::Begin, QTime(7, 30), House::vlinders);
        QCOMPARE(house.present(), (std::vector<AdultId>{rachida.id, tom.id}));
    }
    void anUnknownAuthorityIsATaskUntilSomebodyAsked() {
        Staff house;
        const ChildId noor = house.child(100, u"Noor");
        house.tell(subjectOf(noor), ParentLinked{joost.id, {}, Authority::Unknown, true});
        house.tell(subjectOf(noor), ParentLinked{amina.id, {}, Authority::Yes, true});
        QCOMPARE(authorityTasks(house.snapshot(), monday), (std::vector<AuthorityTask>{{noor, joost.id}}));
        house.tell(noor, Author{idOf<AdultId>(21), Role::GroupLead},
                   AuthorityRuled{joost.id, Authority::Yes, idOf<AdultId>(21), {}, monday.addDays(5)});
        QVERIFY(authorityTasks(house.snapshot(), monday).empty());
        QCOMPARE(authorityTasks(house.snapshot(), monday.addDays(6)).size(), std::size_t{1});
    }
    void whatHadNoEffectIsShownToBeheer() {
        Staff house;
        const ChildId noor = house.child(100, u"Noor");
        QVERIFY(findingTasks(house.snapshot()).empty());
        const EventId forged = house.tell(noor, joost, Departed{monday, joost.id, {}});
        QCOMPARE(findingTasks(house.snapshot()),
                 (std::vector<FindingTask>{{subjectOf(noor), {forged, FindingKind::NotAllowed}}}));
    }
    void theInspectorsListIsWhoIsInOurCareAndNobodyElse() {
        Staff house;
        const ChildId noor = house.child(100, u"Noor");
        const ChildId sem = house.child(101, u"Sem");
        house.child(102, u"Finn");
        house.tell(noor, rachida, Received{monday, {}});
        house.tell(sem, joost, Announced{monday});
        const auto list = presenceList(house.snapshot(), House::vlinders, monday);
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list.front().child, noor);
        QCOMPARE(list.back().child, sem);
        house.tell(noor, rachida, Departed{monday, joost.id, {}});
        QCOMPARE(presenceList(house.snapshot(), House::vlinders, monday).size(), std::size_t{1});
        QVERIFY(presenceList(house.snapshot(), House::rupsen, monday).empty());
    }
};

QTEST_GUILESS_MAIN(DutyTest)
#include "DutyTest.moc"
