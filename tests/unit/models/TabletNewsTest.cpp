// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "models/DoorFlow.h"
#include "models/GroupFlow.h"

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

/// Groepsleiding has opened Noor's page on the group tablet.
struct Page : Desk {
    GroupFlow flow{ledger, checker, clock, QTime(18, 30)};
    std::vector<EventId> wanted;

    Page() {
        QObject::connect(flow.news(), &TabletNews::wanted, &flow,
                         [this](const std::vector<EventId>& ids) { wanted = ids; });
        identify(*flow.code(), SmallDaycare::marijkesNumber());
        open();
    }
    void open() { flow.tapChild(daycare.noor.toString()); }
    void bar() {
        flow.child()->permissions()->bar(u"Piet"_s);
        settle();
    }
    /// So much later; what was made is no longer brand new.
    void later(Milliseconds by = TabletNews::settle) { clock.advance(by); }
    /// The hub keeps all that was asked for at 1, 2, 3 …; the door read it up to `door`.
    void hubSays(Position door) {
        Spread spread{{{u"Deur"_s, door}}, {}, {}};
        for (std::size_t i = 0; i < wanted.size(); ++i)
            spread.places[wanted[i]] = static_cast<Position>(i) + 1;
        flow.news()->setSpread(spread);
    }
    [[nodiscard]] QString text() const { return const_cast<GroupFlow&>(flow).child()->newsText(); }
    [[nodiscard]] QString onBoard() {
        flow.back();
        for (const QVariant& row : flow.notices())
            if (row.toMap().value(u"kind"_s) == u"news"_s) return row.toMap().value(u"text"_s).toString();
        return {};
    }
};

/// Anneke at the door, who has gezag; Vlinders is another tablet.
struct AtTheDoor : Desk {
    DoorFlow flow{ledger, checker, clock};
    std::vector<EventId> wanted;

    AtTheDoor() {
        office(subjectOf(daycare.noor), ParentLinked{daycare.anneke, u"moeder"_s, Authority::Yes, true});
        QObject::connect(flow.news(), &TabletNews::wanted, &flow,
                         [this](const std::vector<EventId>& ids) { wanted = ids; });
        come();
    }
    void come() {
        flow.start();
        identify(*flow.code(), SmallDaycare::annekesNumber());
    }
    void says(bool yes) {
        flow.openPermissions();
        flow.permissions()->setConsent(static_cast<int>(ConsentPurpose::Newsletter), yes);
        settle();
    }
    void choosesCode(std::initializer_list<int> digits) {
        flow.chooseOwnCode();
        for (int twice = 0; twice < 2; ++twice)
            for (const int digit : digits)
                flow.ownCode()->digit(digit);
        settle();
    }
    void later() { clock.advance(TabletNews::settle); }
    void hubSays(Position vlinders) {
        Spread spread{{{u"Vlinders"_s, vlinders}}, {}, {}};
        for (std::size_t i = 0; i < wanted.size(); ++i)
            spread.places[wanted[i]] = static_cast<Position>(i) + 1;
        flow.news()->setSpread(spread);
    }
};

const QString vlindersDoesNot = QStringLiteral("Vlinders weten dit nog niet. Zeg het daar even.");

} // namespace

class TabletNewsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatIsOnThisTabletOnlyIsSaidToBe() {
        Page page;
        page.bar();
        QCOMPARE(page.text(), QString()); // a moment is what others need to read it
        page.later();
        QCOMPARE(page.text(), u"Geen ander scherm weet dit nog: zeg het overal."_s);
        QCOMPARE(page.onBoard(), u"Geen ander scherm weet het nieuws over Noor B.: zeg het overal."_s);
    }
    void aDoorThatDoesNotKnowIsNamedUntilItDoes() {
        Page page;
        page.bar();
        page.later();
        page.hubSays(0);
        QVERIFY2(page.text().startsWith(u"Deur "_s) && page.text().contains(u"zeg het daar"_s),
                 qUtf8Printable(page.text()));
        QVERIFY(page.onBoard().startsWith(u"Deur "_s));
        page.open();
        page.hubSays(static_cast<Position>(page.wanted.size()));
        QCOMPARE(page.text(), QString());
        QCOMPARE(page.onBoard(), QString());
    }
    void itIsStillKnownWhenTheNextOneLogsIn() {
        Page page;
        page.bar();
        page.later();
        page.flow.logOut();
        QVERIFY(page.flow.notices().isEmpty()); // nobody is there to be told
        Desk::identify(*page.flow.code(), SmallDaycare::rachidasNumber());
        QVERIFY(!page.onBoard().isEmpty());
    }
    void anAllergyThatTheDoorDoesNotKnowShowsOnTheChildsPage() {
        Page page;
        ChildDescribed described = page.child(page.daycare.noor).profile->value;
        described.allergies = u"noten"_s;
        page.office(subjectOf(page.daycare.noor), described);
        page.later();
        page.hubSays(static_cast<Position>(page.wanted.size()) - 1);
        QVERIFY(page.text().startsWith(u"Deur "_s));
        QCOMPARE(page.onBoard(), QString()); // it was not made here
    }
    void whatChangesNothingElsewhereIsNotAskedAfter() {
        Page page;
        const std::size_t before = page.wanted.size();
        page.flow.child()->permissions()->seeId(page.daycare.opa.toString());
        page.flow.child()->logDiaper(0);
        Desk::settle();
        QCOMPARE(page.wanted.size(), before);
        page.bar();
        QCOMPARE(page.wanted.size(), before + 1);
    }
    void aParentHearsWhichScreenDoesNotKnowWhatTheyTookBack() {
        AtTheDoor door;
        door.says(true);
        door.says(false);
        QCOMPARE(door.flow.newsText(), QString()); // a moment is what others need to read it
        door.later();
        QCOMPARE(door.flow.newsText(), u"Nog geen ander scherm weet dit. Zeg het even tegen een leidster."_s);
        door.hubSays(1);
        QCOMPARE(door.flow.newsText(), vlindersDoesNot);
        door.flow.back(); // also while they go on with what they came for
        QCOMPARE(door.flow.newsText(), vlindersDoesNot);
        door.hubSays(2);
        QCOMPARE(door.flow.newsText(), QString());
    }
    void theNextFamilyLearnsNothingOfIt() {
        AtTheDoor door;
        door.says(true);
        door.later();
        door.hubSays(0);
        QVERIFY(!door.flow.newsText().isEmpty());
        door.flow.finish();
        QCOMPARE(door.flow.newsText(), QString());
        QVERIFY(door.wanted.empty()); // nor does the tablet ask on
        door.come();
        door.hubSays(0);
        QCOMPARE(door.flow.newsText(), QString());
    }
    void whatIsKeptAfterTheVisitIsNoNewsOfTheNext() {
        AtTheDoor door;
        door.flow.openPermissions();
        door.flow.permissions()->setConsent(static_cast<int>(ConsentPurpose::Newsletter), true);
        door.flow.finish(); // while it is being kept
        Desk::settle();
        door.come();
        door.later();
        QCOMPARE(door.flow.newsText(), QString());
    }
    void aParentLearnsNothingOfWhatOthersSaid() {
        AtTheDoor door;
        door.says(true);
        CollectionBarred bar;
        bar.name = u"Piet"_s;
        const Body body = composeBody(bar, Author{door.daycare.marijke, Role::GroupLead}, door.clock);
        (void)door.ledger.add({draftOf(subjectOf(door.daycare.noor), body)});
        door.later();
        QCOMPARE(door.wanted.size(), std::size_t{1}); // their own word
        Spread spread{{{u"Vlinders"_s, 1}}, {{door.wanted.front(), 1}}, {}};
        for (const SafetyNews& one : door.child(door.daycare.noor).safety.news)
            spread.places.emplace(one.id, 2);
        door.flow.news()->setSpread(spread);
        QCOMPARE(door.flow.newsText(), QString());
    }
    void aNewCodeNamesTheDoorThatStillTakesTheOldOne() {
        AtTheDoor door;
        door.choosesCode({8, 0, 5, 2, 7});
        QCOMPARE(door.flow.step(), DoorFlow::Step::Family);
        QCOMPARE(door.wanted.size(), std::size_t{1});
        door.later();
        door.hubSays(0);
        QCOMPARE(door.flow.newsText(), vlindersDoesNot);
        door.hubSays(1);
        QCOMPARE(door.flow.newsText(), QString());
    }
    void aClosedPageAsksForNothing() {
        Page page;
        QVERIFY(!page.wanted.empty());
        page.flow.back();
        QVERIFY(page.wanted.empty());
    }
};

QTEST_GUILESS_MAIN(TabletNewsTest)
#include "TabletNewsTest.moc"
