// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "Seen.h"
#include "models/DoorFlow.h"
#include "models/GroupFlow.h"
#include "models/ReviewFlow.h"

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"het konijn logeert"_s;

/// Noor is inside; words of home stand on her day.
struct Words : Desk {
    Words() {
        daycare.noorsDay();
        HomeTold told;
        told.day = SmallDaycare::day();
        told.text = secret;
        daycare.then(daycare.noor, daycare.anneke, Role::Parent, told);
    }
    template<class Flow>
    [[nodiscard]] static bool shows(Flow& flow) {
        return !Seen(flow).of({secret}).isEmpty();
    }
    /// Who is noted as having looked at this, by role.
    [[nodiscard]] std::vector<Kept<Viewed>> readersOf(SubjectId subject) const {
        std::vector<Kept<Viewed>> found = kept<Viewed>();
        std::erase_if(found, [&](const auto& one) { return subjectOf(one.child) != subject; });
        return found;
    }
};

struct GroupTablet : Words {
    GroupFlow flow{ledger, checker, clock, QTime(18, 30)};
    GroupTablet() { identify(*flow.code(), SmallDaycare::rachidasNumber()); }
};
struct DoorTablet : Words {
    DoorFlow flow{ledger, checker, clock};
    void fetch(const QString& number) {
        flow.start();
        identify(*flow.code(), number);
        flow.proceed();
    }
};
struct Office : Words {
    ReviewFlow flow{ledger, checker, clock};
    explicit Office(const QString& number) { identify(*flow.code(), number); }
};

} // namespace

class ReadingTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aLeidsterReadsAfterItIsKeptThatSheDoes() {
        GroupTablet tablet;
        tablet.ledger.hold();
        tablet.flow.tapChild(tablet.daycare.noor.toString());
        Desk::settle();
        QVERIFY(!Words::shows(tablet.flow));
        QVERIFY(tablet.flow.child()->day()->isClosed());
        tablet.ledger.answerNow();
        QVERIFY(Words::shows(tablet.flow));
        const auto readers = tablet.readersOf(subjectOf(tablet.daycare.noor));
        QCOMPARE(readers.size(), 1U);
        QCOMPARE(readers[0].author, (Author{tablet.daycare.rachida, Role::Mentor}));
        QCOMPARE(readers[0].payload.purpose, ViewPurpose::Care);
        QVERIFY(std::ranges::count(readers[0].payload.what, ViewedPart::Texts) == 1);
    }

    void eachOpeningIsNotedOnceAndEachPerson() {
        GroupTablet tablet;
        const SubjectId noor = subjectOf(tablet.daycare.noor);
        tablet.flow.tapChild(tablet.daycare.noor.toString());
        Desk::settle();
        tablet.flow.child()->logBottle(100); // the page is drawn anew, and read by the same person
        Desk::settle();
        QCOMPARE(tablet.readersOf(noor).size(), 1U);
        tablet.flow.back();
        tablet.flow.tapChild(tablet.daycare.noor.toString());
        Desk::settle();
        QCOMPARE(tablet.readersOf(noor).size(), 2U);
        // Another leidster says who she is while the page is open: now she reads.
        tablet.clock.advance(std::chrono::minutes(11));
        tablet.flow.child()->observe(u"bouwt een toren"_s);
        Desk::identify(*tablet.flow.confirm(), u"2002"_s);
        QCOMPARE(tablet.readersOf(noor).size(), 3U);
        QCOMPARE(tablet.readersOf(noor).back().author.id, tablet.daycare.ilse);
        QVERIFY(Words::shows(tablet.flow));
    }

    void aBoardIsNotedAsOneOfItsGroup() {
        GroupTablet tablet;
        const auto readers = tablet.readersOf(subjectOf(tablet.daycare.vlinders));
        QCOMPARE(readers.size(), 1U);
        QCOMPARE(readers[0].author.id, tablet.daycare.rachida);
        QCOMPARE(tablet.kept<Viewed>().size(), 1U); // and no child's
    }

    void aFullDiskClosesThePageAndNotTheAllergies() {
        GroupTablet tablet;
        tablet.ledger.failNext(ErrorCode::DiskFull);
        tablet.flow.tapChild(tablet.daycare.luca.toString());
        Desk::settle();
        QCOMPARE(tablet.flow.child()->allergies(), u"koemelk"_s);
        QVERIFY(tablet.flow.child()->day()->isClosed());
        tablet.flow.back();
        tablet.ledger.failNext(ErrorCode::DiskFull);
        tablet.flow.tapChild(tablet.daycare.noor.toString());
        Desk::settle();
        QVERIFY(!Words::shows(tablet.flow));
        QVERIFY(tablet.flow.problem().contains(u"Kijk op een ander scherm"_s));
        tablet.flow.back(); // there is room again
        tablet.flow.tapChild(tablet.daycare.noor.toString());
        Desk::settle();
        QVERIFY(Words::shows(tablet.flow));
    }

    void aParentReadsTheirChildsDayAfterItIsKept() {
        DoorTablet door;
        door.flow.start();
        Desk::identify(*door.flow.code(), SmallDaycare::annekesNumber());
        door.ledger.hold();
        door.flow.proceed();
        Desk::settle();
        QCOMPARE(door.flow.step(), DoorFlow::Step::TheDay);
        QVERIFY(!Words::shows(door.flow));
        QVERIFY(door.flow.toTell().isEmpty());
        door.ledger.answerNow();
        QVERIFY(Words::shows(door.flow));
        QVERIFY(!door.flow.toTell().isEmpty());
        const auto readers = door.readersOf(subjectOf(door.daycare.noor));
        QCOMPARE(readers.size(), 1U);
        QCOMPARE(readers[0].author, (Author{door.daycare.anneke, Role::Parent}));
        QCOMPARE(readers[0].payload.purpose, ViewPurpose::PickUp);
    }

    void aDoorThatCannotKeepItSaysWhatToDo() {
        DoorTablet door;
        door.flow.start();
        Desk::identify(*door.flow.code(), SmallDaycare::annekesNumber());
        door.ledger.failNext(ErrorCode::DiskFull);
        door.flow.proceed();
        Desk::settle();
        QVERIFY(!Words::shows(door.flow));
        QVERIFY(door.flow.problem().contains(u"vraag een leidster"_s));
        door.flow.goHome(); // and nobody is held up
        Desk::settle();
        QCOMPARE(door.flow.step(), DoorFlow::Step::Done);
    }

    void theNextFamilyOpensNothingWithTheNoteOfTheOneBefore() {
        DoorTablet door;
        door.fetch(SmallDaycare::annekesNumber());
        Desk::settle();
        door.flow.leave();
        door.ledger.hold();
        door.flow.start();
        Desk::identify(*door.flow.code(), SmallDaycare::annekesNumber());
        door.flow.proceed();
        Desk::settle();
        QVERIFY(!Words::shows(door.flow));
    }

    void aNoteThatComesAfterTheVisitOpensNothing() {
        DoorTablet door;
        door.flow.start();
        Desk::identify(*door.flow.code(), SmallDaycare::annekesNumber());
        door.ledger.hold();
        door.flow.proceed();
        door.flow.leave();
        door.ledger.answerNow();
        QVERIFY(!Words::shows(door.flow));
        QCOMPARE(door.flow.problem(), QString());
    }

    void groepsleidingReadsAfterItIsKept() {
        Office office(SmallDaycare::marijkesNumber());
        office.ledger.hold();
        office.flow.openChild(office.daycare.noor.toString());
        Desk::settle();
        QVERIFY(!Words::shows(office.flow));
        office.ledger.answerNow();
        QVERIFY(Words::shows(office.flow));
        const auto readers = office.readersOf(subjectOf(office.daycare.noor));
        QCOMPARE(readers.size(), 1U);
        QCOMPARE(readers[0].payload.purpose, ViewPurpose::Review);
    }

    void anOfficeThatCannotKeepItShowsNoWords() {
        Office office(SmallDaycare::marijkesNumber());
        office.ledger.failNext(ErrorCode::DiskFull);
        office.flow.openChild(office.daycare.noor.toString());
        Desk::settle();
        QVERIFY(!Words::shows(office.flow));
        QVERIFY(office.flow.problem().contains(u"Kijk op een ander scherm"_s));
    }

    void whoReadIsShownToWhoMayKnow() {
        Office office(SmallDaycare::marijkesNumber());
        office.daycare.then(office.daycare.noor, office.daycare.anneke, Role::Parent,
                            Viewed{SmallDaycare::day(), {ViewedPart::Day}, ViewPurpose::PickUp});
        office.flow.openChild(office.daycare.noor.toString());
        Desk::settle();
        QVERIFY(office.flow.mayAudit());
        office.flow.askReaders();
        QCOMPARE(office.flow.step(), ReviewFlow::Step::Readers);
        const Seen seen(*office.flow.readBy());
        QCOMPARE(
            seen.of({u"Anneke"_s, u"ouder"_s, u"bij het halen"_s, u"Marijke"_s, u"groepsleiding"_s}).size(),
            5);
        QVERIFY(!office.flow.readBy()->canLater());
        office.flow.readBy()->earlier();
        QVERIFY(office.flow.readBy()->lines().isEmpty());
        office.flow.back();
        QCOMPARE(office.flow.step(), ReviewFlow::Step::Child);
        office.flow.logOut();
        QVERIFY(office.flow.readBy()->lines().isEmpty());
    }

    void beheerSeesWhoReadAndNothingOfWhatStandsThere() {
        Office office(SmallDaycare::beasNumber());
        office.daycare.then(office.daycare.noor, office.daycare.anneke, Role::Parent,
                            Viewed{SmallDaycare::day(), {ViewedPart::Day}, ViewPurpose::PickUp});
        office.flow.openChild(office.daycare.noor.toString());
        Desk::settle();
        QCOMPARE(office.flow.step(), ReviewFlow::Step::Readers);
        QVERIFY(!Words::shows(office.flow));
        QCOMPARE(office.flow.readBy()->lines().size(), 1);
        office.flow.back();
        QCOMPARE(office.flow.step(), ReviewFlow::Step::Today);
        Office inspector(SmallDaycare::inspectorsNumber());
        inspector.flow.openChild(inspector.daycare.noor.toString());
        QCOMPARE(inspector.flow.step(), ReviewFlow::Step::List);
        QVERIFY(!inspector.flow.mayAudit());
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "ReadingTest.moc"
