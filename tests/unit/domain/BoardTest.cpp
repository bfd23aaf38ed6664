// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Board.h"

#include "support/House.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

std::vector<BoardLine> board(const House& house, Instant now = at(monday, 8)) {
    return boardOf(house.snapshot(), House::vlinders, monday, now);
}
BoardLine lineOf(const House& house, ChildId child, Instant now = at(monday, 8)) {
    for (BoardLine& line : board(house, now))
        if (line.child == child) return line;
    return {};
}
bool shows(const House& house, ChildId child, Notice notice, Instant now = at(monday, 8)) {
    const auto notices = lineOf(house, child, now).notices;
    return std::ranges::find(notices, notice) != notices.end();
}
HomeTold told(const char* text) {
    HomeTold home;
    home.day = monday;
    home.text = QString::fromUtf8(text);
    return home;
}

} // namespace

class BoardTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyChildStandsInOneColumnThoseAtTheDoorFirst() {
        House house;
        const ChildId zoe = house.child(100, u"Zoë");
        const ChildId elise = house.child(101, u"Élise");
        const ChildId finn = house.child(102, u"Finn");
        const ChildId noor = house.child(103, u"Noor");
        const ChildId sem = house.child(104, u"Sem");
        const ChildId mees = house.child(105, u"Mees");
        house.tell(zoe, joost, Announced{monday});
        house.tell(noor, rachida, Received{monday, {}});
        house.tell(sem, joost, AbsenceReported{monday});
        house.tell(mees, rachida, Received{monday, {}});
        house.tell(mees, joost, PickUpAnnounced{monday});
        std::vector<ChildId> order;
        std::vector<BoardColumn> columns;
        for (const BoardLine& line : board(house)) {
            order.push_back(line.child);
            columns.push_back(line.column);
        }
        QCOMPARE(order, (std::vector<ChildId>{zoe, elise, finn, mees, noor, sem}));
        QCOMPARE(columns,
                 (std::vector<BoardColumn>{BoardColumn::NotYet, BoardColumn::NotYet, BoardColumn::NotYet,
                                           BoardColumn::Inside, BoardColumn::Inside, BoardColumn::Gone}));
    }

    void aChildWithoutAPlanIsShownWhenHereAndNeverRefused() {
        House house;
        ChildDescribed profile = House::profile(u"Noor");
        profile.weekdays = Weekdays("0000010"); // Tuesdays
        const ChildId noor = house.child(100, profile);
        QVERIFY(board(house).empty());
        house.tell(noor, joost, Announced{monday});
        QVERIFY(shows(house, noor, Notice::NotPlanned));
        QCOMPARE(board(house).size(), std::size_t{1});
    }

    void isErNogNietIsAskedThirtyMinutesAfterThePlannedTimeAndNotAMinuteBefore() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        QVERIFY(!shows(house, noor, Notice::NotHereYet, at(monday, 8, 29)));
        QVERIFY(!shows(house, noor, Notice::NotHereYet, at(monday, 8, 30) - Milliseconds{1}));
        QVERIFY(shows(house, noor, Notice::NotHereYet, at(monday, 8, 30)));
        house.tell(noor, joost, Announced{monday});
        QVERIFY(!shows(house, noor, Notice::NotHereYet, at(monday, 9, 0)));
    }

    void nobodyCallsAboutAChildThatWasReportedAbsent() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        house.tell(noor, joost, AbsenceReported{monday});
        QVERIFY(!shows(house, noor, Notice::NotHereYet, at(monday, 12, 0)));
    }

    void isErNogNietFollowsTheDaysOwnPlan() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        house.tell(subjectOf(noor),
                   SessionPlanned{monday, House::vlinders, QTime(10, 0), QTime(12, 0), SessionKind::Swap});
        QVERIFY(!shows(house, noor, Notice::NotHereYet, at(monday, 10, 29)));
        QVERIFY(shows(house, noor, Notice::NotHereYet, at(monday, 10, 30)));
    }

    void theApricotDotIsThereUntilHeard() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        QCOMPARE(lineOf(house, noor).unheard, 0);
        const EventId home = house.tell(noor, joost, told("Slecht geslapen"));
        const EventId talk = house.tell(noor, joost, TalkRequested{monday, TalkMoment::Now});
        QCOMPARE(lineOf(house, noor).unheard, 2);
        QVERIFY(shows(house, noor, Notice::WantsToTalk));
        house.tell(noor, rachida, Heard{monday, {home, talk}, {}});
        QCOMPARE(lineOf(house, noor).unheard, 0);
        QVERIFY(!shows(house, noor, Notice::WantsToTalk));
    }

    void whatACaregiverMustSeeIsOnTopUntilTheChildIsGone() {
        House house;
        ChildDescribed profile = House::profile(u"Noor");
        profile.allergies = QStringLiteral("pinda");
        const ChildId noor = house.child(100, profile);
        HomeTold home = told("");
        home.medicine = MedicineGiven{QStringLiteral("paracetamol"), QTime(7, 0)};
        house.tell(noor, joost, home);
        house.tell(noor, rachida,
                   PhoneCalled{monday, joost.id, CollectionPlan{grandma.id, QTime(16, 0)}, {}});
        house.tell(noor, rachida, Received{monday, {}});
        QVERIFY(shows(house, noor, Notice::Medicine));
        QVERIFY(shows(house, noor, Notice::CollectorChanged));
        QCOMPARE(lineOf(house, noor).collects, (CollectionPlan{grandma.id, QTime(16, 0)}));
        QCOMPARE(lineOf(house, noor).allergies, QStringLiteral("pinda"));
        house.tell(noor, rachida, Departed{monday, grandma.id, {}});
        QVERIFY(!shows(house, noor, Notice::Medicine));
        QVERIFY(!shows(house, noor, Notice::CollectorChanged));
        QCOMPARE(lineOf(house, noor).leftWith, grandma.id);
    }

    void sinceIsTheTimeOfThePresentState() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        EventBuilder& maker = house.maker(subjectOf(noor));
        QVERIFY(!lineOf(house, noor).since);
        maker.recordedAt(at(monday, 8, 5));
        house.tell(noor, joost, Announced{monday});
        QCOMPARE(lineOf(house, noor).since, at(monday, 8, 5));
        maker.recordedAt(at(monday, 8, 9));
        house.tell(noor, rachida, Received{monday, {}});
        QCOMPARE(lineOf(house, noor).since, at(monday, 8, 9));
        maker.recordedAt(at(monday, 17, 0));
        house.tell(noor, rachida, Departed{monday, joost.id, {}});
        QCOMPARE(lineOf(house, noor).since, at(monday, 17, 0));
    }

    void aDisagreementIsShownAndTheChildIsNotShownAsLeftWithSomebody() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        const EventId received = house.tell(noor, rachida, Received{monday, {}});
        EventBuilder& maker = house.maker(subjectOf(noor));
        World world(idOf<SiteId>(900));
        std::vector<Event> events{EventBuilder(subjectOf(noor), 1).make(program, House::profile(u"Noor")),
                                  maker.make(rachida, Departed{monday, joost.id, {}}, {received}),
                                  maker.make(tom, Departed{monday, amina.id, {}}, {received})};
        (void)world.add(events);
        const auto lines = boardOf(world.snapshot(), House::vlinders, monday, at(monday, 17));
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lines[0].column, BoardColumn::Inside);
        QVERIFY(lines[0].leftWith.isNil());
        QCOMPARE(lines[0].notices, (std::vector<Notice>{Notice::ToCheck}));
    }

    void whatWeCannotReadKeepsTheChildOnTheBoard() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        Event future = house.maker(subjectOf(noor)).make(rachida, Received{monday, {}});
        future.body.payload = Unknown{};
        World world(idOf<SiteId>(900));
        (void)world.add({EventBuilder(subjectOf(noor), 1).make(program, House::profile(u"Noor")), future});
        const auto lines = boardOf(world.snapshot(), House::vlinders, monday, at(monday, 17));
        QCOMPARE(lines[0].column, BoardColumn::Inside);
        QCOMPARE(lines[0].notices, (std::vector<Notice>{Notice::AskCaregiver}));
        QCOMPARE(openAtClosing(world.snapshot(), House::vlinders, monday, QTime(18, 30), at(monday, 18, 30))
                     .size(),
                 std::size_t{1});
    }

    void aForgottenCheckOutIsAskedAtClosingAndNeverAnswered() {
        House house;
        const ChildId inside = house.child(100, u"Noor");
        const ChildId announced = house.child(101, u"Sem");
        const ChildId gone = house.child(102, u"Finn");
        house.child(103, u"Mees"); // never came
        house.tell(inside, rachida, Received{monday, {}});
        house.tell(announced, joost, Announced{monday});
        house.tell(gone, rachida, Received{monday, {}});
        house.tell(gone, rachida, Departed{monday, joost.id, {}});
        const auto open = [&house](Instant now) {
            return openAtClosing(house.snapshot(), House::vlinders, monday, QTime(18, 30), now);
        };
        QVERIFY(open(at(monday, 18, 29)).empty());
        QCOMPARE(open(at(monday, 18, 30)), (std::vector<ChildId>{announced, inside}));
        QCOMPARE(open(at(monday.addDays(1), 7)), (std::vector<ChildId>{announced, inside}));
        QCOMPARE(house.state(inside).days.at(monday).presence, PresenceState::Inside);
    }

    void theReviewTellsWhatWeHeardToldAndHandedOver() {
        House house;
        const ChildId noor = house.child(100, u"Noor");
        const auto review = [&house] { return reviewOf(house.snapshot(), House::vlinders, monday).at(0); };
        QVERIFY(!review().homeTold && !review().heard && !review().weTold && !review().cameToday);
        house.tell(noor, joost, Announced{monday});
        const EventId home = house.tell(noor, joost, told("Slecht geslapen"));
        QVERIFY(review().homeTold && !review().heard && review().cameToday && !review().handedOver);
        QCOMPARE(review().unheard, (std::vector<EventId>{home}));
        house.tell(noor, rachida, Heard{monday, {home}, {}});
        const EventId seen = house.tell(noor, rachida, Observed{monday, QStringLiteral("Bouwde een toren")});
        house.tell(noor, rachida, Discussed{monday});
        const EventId promise = house.tell(noor, rachida, AnswerPromised{home, monday.addDays(2)});
        house.tell(noor, rachida, Departed{monday, joost.id, {}});
        QVERIFY(review().heard && review().weTold && review().discussed && review().handedOver &&
                review().cameToday);
        QCOMPARE(review().promises.size(), std::size_t{1});
        house.tell(noor, tom, PromiseKept{promise});
        QVERIFY(review().promises.empty());
        house.tell(noor, rachida, ExchangeWithdrawn{monday, seen});
        QVERIFY(!review().weTold);
    }

    void theReviewHasEveryChildOfTheGroupAndNoOther() {
        House house;
        house.child(100, u"Zoë");
        house.child(101, u"Élise");
        ChildDescribed other = House::profile(u"Finn");
        other.group = House::rupsen;
        house.child(102, other);
        const auto lines = reviewOf(house.snapshot(), House::vlinders, monday);
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[0].name, QStringLiteral("Élise"));
    }
};

QTEST_GUILESS_MAIN(BoardTest)
#include "BoardTest.moc"
