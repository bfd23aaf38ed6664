// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Reading.h"

#include "support/House.h"

#include <QTest>

#include <array>

using namespace drempel;
using namespace drempel::test;

namespace {

const Author rachidaReads{rachida.id, Role::Caregiver};

Viewed dayFor(ViewPurpose purpose, QDate day = monday) {
    return Viewed{day, {ViewedPart::Day, ViewedPart::Texts}, purpose};
}

struct Readers : House {
    Readers() {
        noor = child(100, u"Noor");
        tell(subjectOf(noor), ParentLinked{joost.id, QStringLiteral("vader"), Authority::Yes, true});
    }
    EventId board(GroupId group, QDate day = monday) {
        return tell(subjectOf(group), rachidaReads, Viewed{day, {ViewedPart::Day}, ViewPurpose::Care});
    }
    ChildId noor;
};

} // namespace

class ReadingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whoReadOfAChildIsKnownByDayWithItsBoard() {
        Readers house;
        const EventId board = house.board(House::vlinders);
        const EventId page = house.tell(house.noor, rachidaReads, dayFor(ViewPurpose::Care));
        const EventId parent = house.tell(house.noor, joost, dayFor(ViewPurpose::PickUp));
        house.board(House::rupsen); // another group's
        house.tell(house.noor, rachidaReads, dayFor(ViewPurpose::Care, monday.addDays(1)));
        const std::vector<Reading> readings = readingsOn(house.snapshot(), house.noor, monday);
        QCOMPARE(readings.size(), 3U);
        std::set<EventId> ids;
        for (const Reading& reading : readings) {
            ids.insert(reading.id);
            QCOMPARE(reading.board, reading.id == board);
            QCOMPARE(reading.by.role, reading.id == parent ? Role::Parent : Role::Caregiver);
        }
        QCOMPARE(ids, (std::set<EventId>{board, page, parent}));
        QCOMPARE(daysRead(house.snapshot(), house.noor), (std::vector<QDate>{monday, monday.addDays(1)}));
    }

    void aNoteOfWhoReadIsNoChildAndNoGroup() {
        House house;
        const auto stranger = idOf<ChildId>(700);
        house.tell(subjectOf(stranger), rachidaReads, dayFor(ViewPurpose::Care));
        QVERIFY(house.snapshot().child(stranger) == nullptr);
        house.tell(subjectOf(House::vlinders), rachidaReads, dayFor(ViewPurpose::Care));
        QVERIFY(house.snapshot().child(ChildId(House::vlinders.raw())) == nullptr);
    }

    void whoIsNoParentCannotPassForOneAmongReaders() {
        Readers house;
        house.tell(house.noor, Author{amina.id, Role::Parent}, dayFor(ViewPurpose::PickUp));
        QVERIFY(readingsOn(house.snapshot(), house.noor, monday).empty());
        QCOMPARE(house.state(house.noor).findings.size(), 1U);
    }

    void whatIsNotedIsWhatTheRoleTableShows() {
        using Parts = std::vector<ViewedPart>;
        constexpr std::array page{Fact::Texts, Fact::Today, Fact::Health, Fact::Contacts, Fact::Picked};
        QCOMPARE(partsSeen(Viewer::Caregiver, page),
                 (Parts{ViewedPart::Day, ViewedPart::Health, ViewedPart::Contacts, ViewedPart::Texts,
                        ViewedPart::Picked}));
        QCOMPARE(partsSeen(Viewer::Trainee, page),
                 (Parts{ViewedPart::Day, ViewedPart::Health, ViewedPart::Picked}));
        QCOMPARE(partsSeen(Viewer::Collector, page), Parts{ViewedPart::Picked});
        QCOMPARE(partsSeen(Viewer::Nobody, page), Parts{});
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "ReadingTest.moc"
