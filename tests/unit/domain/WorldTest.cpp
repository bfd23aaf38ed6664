// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/World.h"

#include "support/Build.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

const SiteId site = idOf<SiteId>(900);
const ChildId noor = idOf<ChildId>(100);

ChildDescribed noorDescribed() {
    ChildDescribed child;
    child.givenName = QStringLiteral("Noor");
    return child;
}

} // namespace

class WorldTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void onlyWhoChangedIsFoldedAgain() {
        World world(site);
        EventBuilder child(subjectOf(noor), 10);
        EventBuilder other(subjectOf(idOf<ChildId>(101)), 20);
        (void)world.add({child.make(program, noorDescribed()), other.make(program, noorDescribed())});
        const Change change = world.add({child.make(rachida, Received{monday, {}})});
        QCOMPARE(change.children.size(), std::size_t{1});
        QVERIFY(change.child(noor) != nullptr);
        QVERIFY(change.adults.empty());
        QCOMPARE(world.snapshot().children.size(), std::size_t{2});
        QCOMPARE(world.snapshot().child(noor)->days.at(monday).presence, PresenceState::Inside);
    }

    void anEventThatComesAgainChangesNothing() {
        World world(site);
        const Event event = EventBuilder(subjectOf(noor)).make(rachida, Received{monday, {}});
        (void)world.add({event});
        QCOMPARE(world.add({event, event}), Change{});
        QCOMPARE(world.eventCount(), std::size_t{1});
    }

    void everySubjectIsFoldedAsWhatItIs() {
        World world(site);
        const auto group = idOf<GroupId>(50);
        const auto adult = idOf<AdultId>(60);
        (void)world.add(
            {EventBuilder(subjectOf(site), 1).make(program, SiteDescribed{QStringLiteral("De Drempel")}),
             EventBuilder(subjectOf(group), 2).make(program, GroupDescribed{QStringLiteral("Vlinders")}),
             EventBuilder(subjectOf(adult), 3)
                 .make(program, AdultDescribed{{}, QStringLiteral("Joost"), {}, {}}),
             EventBuilder(subjectOf(noor), 4).make(program, noorDescribed())});
        const Snapshot& snapshot = world.snapshot();
        QCOMPARE(snapshot.site.site->value.name, QStringLiteral("De Drempel"));
        QCOMPARE(snapshot.group(group)->group->value.name, QStringLiteral("Vlinders"));
        QCOMPARE(snapshot.adult(adult)->person->value.givenName, QStringLiteral("Joost"));
        QCOMPARE(snapshot.child(noor)->profile->value.givenName, QStringLiteral("Noor"));
        QVERIFY(snapshot.child(idOf<ChildId>(9)) == nullptr);
    }

    void aStrayEventNeverMakesAChildDisappear() {
        World world(site);
        EventBuilder make(subjectOf(noor));
        (void)world.add({make.make(program, noorDescribed()), make.make(rachida, Received{monday, {}})});
        (void)world.add(
            {make.make(joost, GroupDescribed{QStringLiteral("?")}), make.make(program, AdultDescribed{})});
        const ChildState* child = world.snapshot().child(noor);
        QVERIFY(child != nullptr);
        QCOMPARE(child->days.at(monday).presence, PresenceState::Inside);
        QCOMPARE(child->profile->value.givenName, QStringLiteral("Noor"));
    }

    void anAdultWhoseCodeCameFirstDoesNotStayBehindAsAChild() {
        World world(site);
        EventBuilder make(subjectOf(joost.id));
        Event unread = make.make(program, CodeIssued{});
        unread.body.payload = Unknown{};
        (void)world.add({unread});
        (void)world.add({make.make(program, AdultDescribed{})});
        QVERIFY(world.snapshot().children.empty());
        QCOMPARE(world.snapshot().adults.size(), std::size_t{1});
    }

    void presenceThatCameBeforeTheRosterIsNotLost() {
        World world(site);
        EventBuilder make(subjectOf(noor));
        (void)world.add({make.make(joost, Announced{monday})});
        QCOMPARE(world.snapshot().child(noor)->days.at(monday).presence, PresenceState::Announced);
        (void)world.add({make.make(program, noorDescribed())});
        QVERIFY(world.snapshot().child(noor)->profile);
        QCOMPARE(world.snapshot().child(noor)->days.at(monday).presence, PresenceState::Announced);
    }

    void whatAScreenTakesOverIsWhatTheJournalHas() {
        World world(site);
        Snapshot screen;
        EventBuilder make(subjectOf(noor));
        EventBuilder about(subjectOf(site), 10);
        applyChange(screen, world.add({make.make(program, noorDescribed())}));
        applyChange(screen, world.add({about.make(joost, SiteDescribed{QStringLiteral("not his to say")})}));
        QCOMPARE(screen, world.snapshot());
        QCOMPARE(screen.site.findings.size(), std::size_t{1});
        applyChange(screen, world.add({about.make(program, SiteDescribed{QStringLiteral("De Drempel")})}));
        applyChange(screen, world.add({make.make(rachida, Received{monday, {}})}));
        QCOMPARE(screen, world.snapshot());
        QCOMPARE(screen.site.site->value.name, QStringLiteral("De Drempel"));
    }

    void ofWhomEverythingWasPurgedNothingStays() {
        World world(site);
        Snapshot screen;
        EventBuilder make(subjectOf(noor));
        const Event kept = make.make(program, noorDescribed());
        applyChange(screen, world.add({kept, make.make(rachida, Received{monday, {}})}));
        applyChange(screen, world.replace(subjectOf(noor), {kept}));
        QVERIFY(screen.child(noor)->days.empty());
        QCOMPARE(screen, world.snapshot());
        applyChange(screen, world.replace(subjectOf(noor), {}));
        QVERIFY(screen.children.empty());
        QCOMPARE(screen, world.snapshot());
    }

    void onlyTheOfficeSaysWhoThereIs() {
        World world(site);
        EventBuilder make(subjectOf(noor));
        (void)world.add(
            {make.make(joost, CollectorAllowed{idOf<AdultId>(9), QStringLiteral("Iemand"), {}, {}, {}}),
             make.make(rachida, ParentLinked{idOf<AdultId>(9), {}, Authority::Yes, true})});
        const ChildState* child = world.snapshot().child(noor);
        QVERIFY(child->collectors.empty());
        QVERIFY(child->parents.empty());
        QCOMPARE(child->findings.size(), std::size_t{2});
    }

    void theLatestDescriptionCounts() {
        World world(site);
        EventBuilder make(subjectOf(noor));
        ChildDescribed moved = noorDescribed();
        moved.group = idOf<GroupId>(51);
        const Event first = make.make(program, noorDescribed());
        const Event second = make.make(program, moved, {first.envelope.id});
        (void)world.add({second, first});
        QCOMPARE(world.snapshot().child(noor)->profile->value.group, moved.group);
        QCOMPARE(world.snapshot().child(noor)->profile->source, second.envelope.id);
    }
};

QTEST_GUILESS_MAIN(WorldTest)
#include "WorldTest.moc"
