// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Build.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

HomeTold told(const char* text, QDate day = monday) {
    HomeTold home;
    home.day = day;
    home.text = QString::fromUtf8(text);
    return home;
}

const Entry& entry(const DayState& day, EventId id) {
    static const Entry none;
    const auto found = std::ranges::find(day.entries, id, &Entry::id);
    return found == day.entries.end() ? none : *found;
}

} // namespace

// What home and daycare tell each other, as the fold keeps it.
class ExchangeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatHomeToldStaysUnheardUntilACaregiverSays() {
        ChildStory noor;
        const EventId home = noor.apart(joost, told("Slecht geslapen"));
        QCOMPARE(unheard(noor.day()).size(), std::size_t{1});
        const EventId heard = noor.apart(rachida, Heard{monday, {home}, {}}, {home});
        const DayState day = noor.day();
        QVERIFY(unheard(day).empty());
        QCOMPARE(entry(day, home).heardBy, (std::vector<EventId>{heard}));
    }

    void gehoordCountsThoughTheTabletsClockIsBehind() {
        ChildStory noor;
        noor.maker().stamp(9'000);
        const EventId home = noor.apart(joost, told("Slecht geslapen"));
        noor.maker().stamp(5);
        noor.apart(rachida, Heard{monday, {home}, {}});
        QVERIFY(unheard(noor.day()).empty());
    }

    void yesterdaysNoteCanBeHeardToday() {
        ChildStory noor;
        const EventId home = noor.apart(joost, told("Oma haalt morgen"));
        noor.apart(rachida, Heard{monday.addDays(1), {home}, {}});
        QVERIFY(unheard(noor.day()).empty());
    }

    void aParentCannotTapGehoord() {
        ChildStory noor;
        const EventId home = noor.apart(joost, told("Slecht geslapen"));
        noor.apart(amina, Heard{monday, {home}, {}});
        QCOMPARE(unheard(noor.day()).size(), std::size_t{1});
    }

    void gehoordTakenBackIsUnheardAgain() {
        ChildStory noor;
        const EventId home = noor.apart(joost, told("Slecht geslapen"));
        const EventId heard = noor.apart(rachida, Heard{monday, {home, home}, {}}, {home});
        noor.apart(rachida, ExchangeWithdrawn{monday, heard}, {heard});
        QCOMPARE(unheard(noor.day()).size(), std::size_t{1});
    }

    void whoToldItTakesItBackAndItStaysVisibleAsTakenBack() {
        ChildStory noor;
        const EventId home = noor.apart(joost, told("Slecht geslapen"));
        noor.apart(joost, ExchangeWithdrawn{monday, home}, {home});
        QVERIFY(entry(noor.day(), home).withdrawn);
        QCOMPARE(noor.day().entries.size(), std::size_t{1});
        QVERIFY(unheard(noor.day()).empty());
    }

    void anUndoCountsThoughTheTabletsClockIsBehind() {
        ChildStory noor;
        noor.maker().stamp(9'000);
        const EventId home = noor.apart(joost, told("Slecht geslapen"));
        noor.maker().stamp(5);
        noor.apart(joost, ExchangeWithdrawn{monday, home});
        QVERIFY(entry(noor.day(), home).withdrawn);
    }

    void nobodyTakesBackAnotherParentsWords() {
        ChildStory noor;
        const EventId home = noor.apart(joost, told("Slecht geslapen"));
        const EventId foreign = noor.apart(amina, ExchangeWithdrawn{monday, home}, {home});
        QVERIFY(!entry(noor.day(), home).withdrawn);
        QVERIFY(noor.reported(foreign, FindingKind::NoEffect));
        noor.apart(rachida, ExchangeWithdrawn{monday, home}, {home}); // for a parent who asks
        QVERIFY(entry(noor.day(), home).withdrawn);
    }

    void aPerspectiveStandsBesideTheWordsItAnswers() {
        ChildStory noor;
        const EventId seen = noor.apart(rachida, Observed{monday, QStringLiteral("Bouwde een toren")});
        const EventId view =
            noor.apart(joost, PerspectiveGiven{monday, seen, QStringLiteral("Thuis ook")}, {seen});
        QCOMPARE(std::get<Observed>(entry(noor.day(), seen).payload).text,
                 QStringLiteral("Bouwde een toren"));
        QCOMPARE(unheard(noor.day()).front()->id, view);
        const EventId ours = noor.apart(tom, PerspectiveGiven{monday, view, {}}, {view});
        QVERIFY(std::ranges::none_of(unheard(noor.day()), [ours](const Entry* e) { return e->id == ours; }));
    }

    void whatWeWriteIsNeverAnOpenCircleOfOurs() {
        ChildStory noor;
        noor.apart(rachida, Observed{monday, QStringLiteral("Bouwde een toren")});
        noor.apart(rachida, Discussed{monday});
        QVERIFY(unheard(noor.day()).empty());
    }

    void wantsToTalkIsOpenUntilHeard() {
        ChildStory noor;
        const EventId asked = noor.apart(joost, TalkRequested{monday, TalkMoment::AtPickUp});
        QCOMPARE(unheard(noor.day()).size(), std::size_t{1});
        noor.apart(rachida, Heard{monday, {asked}, {}}, {asked});
        QVERIFY(unheard(noor.day()).empty());
    }

    void aPromiseStaysOpenUntilKept() {
        ChildStory noor;
        noor.maker().stamp(9'000);
        const EventId promise = noor.apart(rachida, AnswerPromised{idOf<EventId>(1), monday.addDays(2)});
        QVERIFY(!noor.state().promises.at(0).kept);
        noor.maker().stamp(5); // also when the clock is behind
        noor.apart(tom, PromiseKept{promise});
        QVERIFY(noor.state().promises.at(0).kept);
        QCOMPARE(noor.state().promises.at(0).by, rachida.id);
    }

    void collectorsBringAndFetchButTellNothingAboutHealth() {
        ChildStory noor;
        const EventId announced = noor.then(grandma, Announced{monday});
        const EventId home = noor.apart(grandma, told("Slecht geslapen"));
        QCOMPARE(noor.presence(), PresenceState::Announced);
        QVERIFY(!noor.reported(announced, FindingKind::NotAllowed));
        QVERIFY(noor.reported(home, FindingKind::NotAllowed));
        QVERIFY(noor.day().entries.empty());
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "ExchangeTest.moc"
