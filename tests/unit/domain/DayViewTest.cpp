// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Build.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

HomeTold fetches(Author who, int hour) {
    HomeTold home;
    home.day = monday;
    home.collection = CollectionPlan{who.id, QTime(hour, 0)};
    return home;
}
PhoneCalled called(std::optional<CollectionPlan> plan) {
    return PhoneCalled{monday, joost.id, plan, {}};
}
CareLogged nap(QTime from, QTime to = {}) {
    CareLogged care;
    care.day = monday;
    care.care = CareKind::Nap;
    care.by = rachida.id;
    care.from = from;
    care.to = to;
    return care;
}

} // namespace

// Questions about one child's day.
class DayViewTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aCallAfterwardsGoesBeforeWhatWasToldAtTheDoor() {
        ChildStory noor;
        QVERIFY(!collectionPlan(noor.day()));
        noor.maker().stamp(9'000'000);
        const EventId door = noor.apart(joost, fetches(joost, 17));
        QCOMPARE(collectionPlan(noor.day())->who, joost.id);
        QVERIFY(!collectionChanged(noor.day()));
        noor.maker().stamp(5); // also when the group's clock is behind
        const EventId call = noor.apart(rachida, called(CollectionPlan{grandma.id, QTime(16, 0)}), {door});
        QCOMPARE(collectionPlan(noor.day()), (CollectionPlan{grandma.id, QTime(16, 0)}));
        QVERIFY(collectionChanged(noor.day()));
        noor.apart(rachida, called({}), {call}); // a call about something else
        QCOMPARE(collectionPlan(noor.day())->who, grandma.id);
        noor.apart(rachida, ExchangeWithdrawn{monday, call}, {call});
        QCOMPARE(collectionPlan(noor.day())->who, joost.id);
        QVERIFY(!collectionChanged(noor.day()));
    }

    void medicineOfTodayIsNotForgotten() {
        ChildStory noor;
        HomeTold home;
        home.day = monday;
        home.medicine = MedicineGiven{QStringLiteral("paracetamol"), QTime(7, 30)};
        const EventId told = noor.apart(joost, home);
        noor.apart(amina, fetches(amina, 17), {told});
        QCOMPARE(medicineToday(noor.day())->what, QStringLiteral("paracetamol"));
        QVERIFY(!medicineToday(noor.day(monday.addDays(1))));
        noor.apart(joost, ExchangeWithdrawn{monday, told}, {told});
        QVERIFY(!medicineToday(noor.day()));
    }

    void topicsFollowTheAgeToTheDay_data() {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("bottle");
        QTest::addColumn<bool>("toilet");
        QTest::newRow("one tomorrow") << QDate(2025, 11, 24) << monday << true << false;
        QTest::newRow("one today") << QDate(2025, 11, 23) << monday << false << false;
        QTest::newRow("two tomorrow") << QDate(2024, 11, 24) << monday << false << false;
        QTest::newRow("two today") << QDate(2024, 11, 23) << monday << false << true;
        QTest::newRow("leap day, one tomorrow") << QDate(2024, 2, 29) << QDate(2025, 2, 28) << true << false;
        QTest::newRow("leap day, one") << QDate(2024, 2, 29) << QDate(2025, 3, 1) << false << false;
        QTest::newRow("leap day, two tomorrow") << QDate(2024, 2, 29) << QDate(2026, 2, 28) << false << false;
        QTest::newRow("leap day, two") << QDate(2024, 2, 29) << QDate(2026, 3, 1) << false << true;
        QTest::newRow("newborn") << monday << monday << true << false;
    }
    void topicsFollowTheAgeToTheDay() {
        QFETCH(const QDate, birth);
        QFETCH(const QDate, day);
        const auto topics = topicsFor(ageOn(day, birth));
        const auto has = [&topics](Topic topic) { return std::ranges::find(topics, topic) != topics.end(); };
        QTEST(has(Topic::Bottle), "bottle");
        QTEST(has(Topic::Toilet), "toilet");
        QCOMPARE(has(Topic::Food), !has(Topic::Bottle));
        QVERIFY(has(Topic::Night) && has(Topic::Mood) && has(Topic::Medicine));
    }

    void everyChipBelongsToOneTopic() {
        std::size_t count = 0;
        for (int value = 0; value <= static_cast<int>(last(Topic{})); ++value) {
            const auto choices = choicesFor(static_cast<Topic>(value));
            QVERIFY(!choices.empty());
            count += choices.size();
        }
        QCOMPARE(count, static_cast<std::size_t>(last(Choice{})) + 1);
    }

    void aSleepingChildIsShownUntilItWakes() {
        ChildStory noor;
        QVERIFY(openNap(noor.day()) == nullptr);
        const EventId asleep = noor.apart(rachida, nap(QTime(12, 30)));
        DayState day = noor.day();
        QVERIFY(openNap(day) != nullptr);
        QCOMPARE(openNap(day)->id, asleep);
        const EventId morning =
            noor.apart(tom, nap(QTime(9, 0), QTime(9, 45)), {asleep}); // written down late
        day = noor.day();
        QVERIFY(openNap(day) != nullptr);
        const EventId awake = noor.apart(rachida, nap(QTime(12, 30), QTime(13, 50)), {morning});
        day = noor.day();
        QVERIFY(openNap(day) == nullptr);
        noor.apart(rachida, ExchangeWithdrawn{monday, awake}, {awake});
        day = noor.day();
        QVERIFY(openNap(day) != nullptr);
    }

    void theLatestPickIsToldAtTheDoor() {
        ChildStory noor;
        const EventId one = idOf<EventId>(1);
        const EventId two = idOf<EventId>(2);
        const EventId first = noor.apart(rachida, HandoverPicked{monday, {one}});
        const EventId second = noor.apart(rachida, HandoverPicked{monday, {two, one}}, {first});
        QCOMPARE(pickedForHandover(noor.day()), (std::vector<EventId>{two, one}));
        noor.apart(rachida, ExchangeWithdrawn{monday, second}, {second});
        QCOMPARE(pickedForHandover(noor.day()), (std::vector<EventId>{one}));
    }
};

QTEST_GUILESS_MAIN(DayViewTest)
#include "DayViewTest.moc"
