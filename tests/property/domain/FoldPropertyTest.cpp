// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CausalOrder.h"
#include "property/domain/StoryGenerators.h"
#include "support/Property.h"

#include <set>

using namespace drempel;
using namespace drempel::test;

namespace {

const ChildId noor = idOf<ChildId>(100);
const SubjectId subject = subjectOf(noor);

ChildState fold(const std::vector<Event>& events) {
    return foldChild(noor, events);
}
std::set<EventId> idsOf(const std::vector<Event>& events) {
    std::set<EventId> ids;
    for (const Event& event : events)
        ids.insert(event.envelope.id);
    return ids;
}
/// An event of today that comes after the story.
Event next(std::vector<Event>& events, Author author, Payload payload, std::vector<EventId> after) {
    EventBuilder make(subject, 5000 + static_cast<unsigned>(events.size()));
    make.writer(*rc::gen::inRange(1U, 4U)).stamp(*rc::gen::inRange(0, 20));
    Event event = make.make(author, std::move(payload), std::move(after));
    events.push_back(event);
    return event;
}
/// What a parent or collector may do at the door.
Payload atTheDoor(const std::vector<Event>& events) {
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return Announced{monday};
    case 1:
        return PickUpAnnounced{monday};
    case 2:
        return AbsenceReported{monday};
    case 3:
        return Departed{monday, joost.id, {}}; // not theirs to write
    default:
        return PresenceUndone{monday, rc::gen::elementOf(events).operator*().envelope.id};
    }
}
/// Two tablets go on from the same screen, each in its own way.
void disagree(std::vector<Event>& events) {
    const auto heads = drempel::dayOf(fold(events), monday).presenceHeads;
    next(events, rachida, Received{monday, {}}, heads);
    const std::vector<EventId> known{events.back().envelope.id};
    next(events, tom, Departed{monday, amina.id, {}}, known);
    next(events, *rc::gen::element(joost, rachida), PickUpAnnounced{monday}, known);
}
std::vector<EventId> someOf(const std::vector<Event>& events) {
    std::vector<EventId> ids;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i)
        ids.push_back(rc::gen::elementOf(events).operator*().envelope.id);
    return ids;
}

} // namespace

class FoldPropertyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theOrderAndNumberOfArrivalsMakeNoDifference() {
        QVERIFY(rc::check([] {
            const std::vector<Event> events = *story();
            RC_ASSERT(fold(asTheyArrive(events)) == fold(events));
        }));
    }

    void everyEventIsOrderedAfterItsCausesOrReported() {
        QVERIFY(rc::check([] {
            const std::vector<Event> events = *story();
            const CausalOrder order = causalOrder(events);
            std::set<EventId> seen;
            const std::set<EventId> cyclic(order.cyclic.begin(), order.cyclic.end());
            const std::set<EventId> all = idsOf(events);
            for (const Event* event : order.events) {
                for (const EventId& cause : event->body.after)
                    RC_ASSERT(seen.contains(cause) || cyclic.contains(event->envelope.id) ||
                              !all.contains(cause));
                RC_ASSERT(seen.insert(event->envelope.id).second);
            }
            RC_ASSERT(seen == all); // nobody's words are left out
        }));
    }

    void noOrderOfEventsLetsAChildGoWithoutGaatMeeOfACaregiver() {
        QVERIFY(rc::check([] {
            const std::vector<Event> events = *story();
            const ChildState state = fold(asTheyArrive(events));
            for (const auto& [date, day] : state.days) {
                if (day.presence != PresenceState::Away) continue;
                RC_TAG("away");
                RC_ASSERT(!day.toCheck);
                // Not taken back by staff, effective, of that day, with somebody: and that somebody is in the
                // list.
                RC_ASSERT(!day.stays.empty());
                RC_ASSERT(bool(day.stays.back().leftAt));
                const AdultId with = day.stays.back().leftWith;
                const auto word = std::ranges::find_if(events, [&, today = date](const Event& event) {
                    const auto* departed = std::get_if<Departed>(&event.body.payload);
                    const auto unused = [&](FindingKind kind) {
                        return std::ranges::find(state.findings, Finding{event.envelope.id, kind}) !=
                               state.findings.end();
                    };
                    return departed != nullptr && departed->day == today && departed->with == with &&
                           !with.isNil() && isStaff(event.body.author.role) && !unused(FindingKind::NoEffect);
                });
                RC_ASSERT(word != events.end());
            }
        }));
    }

    void aDisagreementCountsAsInsideUntilACaregiverWhoSawBothActs() {
        QVERIFY(rc::check([] {
            std::vector<Event> events = *story(true);
            DayState day = drempel::dayOf(fold(events), monday);
            RC_CLASSIFY(day.toCheck, "of itself");
            if (!day.toCheck) disagree(events);
            day = drempel::dayOf(fold(events), monday);
            RC_ASSERT(day.toCheck);
            RC_ASSERT(day.presence == PresenceState::Inside);
            const int taps = *rc::gen::inRange(0, 4);
            for (int i = 0; i < taps; ++i) {
                const Payload payload = atTheDoor(events);
                next(events, *rc::gen::element(joost, amina, grandma), payload, day.presenceHeads);
                day = drempel::dayOf(fold(events), monday);
                RC_ASSERT(day.toCheck);
                RC_ASSERT(day.presence == PresenceState::Inside);
            }
            const bool stays = *rc::gen::arbitrary<bool>();
            const Payload payload =
                stays ? Payload(Received{monday, {}}) : Payload(Departed{monday, joost.id, {}});
            next(events, rachida, payload, day.presenceHeads);
            day = drempel::dayOf(fold(asTheyArrive(events)), monday);
            RC_ASSERT(!day.toCheck);
            RC_ASSERT(day.presence == (stays ? PresenceState::Inside : PresenceState::Away));
        }));
    }

    void twoWhoDoNotKnowOfEachOtherAndDifferAreChecked() {
        QVERIFY(rc::check([] {
            std::vector<Event> events = *story(true);
            disagree(events);
            const DayState day = drempel::dayOf(fold(asTheyArrive(events)), monday);
            RC_ASSERT(day.toCheck);
            RC_ASSERT(day.presence == PresenceState::Inside);
        }));
    }

    void nothingAtTheDoorTakesAReceivedChildOutOfOurCare() {
        QVERIFY(rc::check([] {
            std::vector<Event> events = *story(true);
            next(events, rachida, Received{monday, {}}, drempel::dayOf(fold(events), monday).presenceHeads);
            RC_ASSERT(drempel::dayOf(fold(events), monday).presence == PresenceState::Inside);
            RC_ASSERT(!drempel::dayOf(fold(events), monday).toCheck);
            const int taps = *rc::gen::inRange(1, 6);
            bool onlyUndo = true;
            for (int i = 0; i < taps; ++i) {
                const Payload payload = atTheDoor(events);
                onlyUndo = onlyUndo && std::holds_alternative<PresenceUndone>(payload);
                const bool sawAll = *rc::gen::arbitrary<bool>();
                next(events, *rc::gen::element(joost, amina, grandma, Author{rachida.id, Role::Parent}),
                     payload, sawAll ? drempel::dayOf(fold(events), monday).presenceHeads : someOf(events));
                const PresenceState presence = drempel::dayOf(fold(events), monday).presence;
                RC_ASSERT(inOurCare(presence));
                // Taking back what they said before can bring back an older "wij gaan", and nothing more.
                if (onlyUndo)
                    RC_ASSERT(presence == PresenceState::Inside || presence == PresenceState::BeingFetched);
            }
        }));
    }

    void whatMustBeUnderstoodAndIsNotAsksACaregiver() {
        QVERIFY(rc::check([] {
            const std::vector<Event> events = *story();
            const bool expected = std::ranges::any_of(events, [](const Event& event) {
                return event.envelope.mustUnderstand && std::holds_alternative<Unknown>(event.body.payload);
            });
            const ChildState state = fold(asTheyArrive(events));
            RC_ASSERT(state.askCaregiver == expected);
            if (expected) RC_ASSERT(presenceOn(state, monday) == PresenceState::Inside);
        }));
    }

    void oneDayNeverTouchesAnother() {
        QVERIFY(rc::check([] {
            std::vector<Event> events = *story(true);
            const ChildState before = fold(events);
            next(events, rachida, Received{monday.addDays(9), {}}, someOf(events));
            ChildState after = fold(events);
            after.days.erase(monday.addDays(9));
            RC_ASSERT(after.days == before.days);
        }));
    }
};

DREMPEL_PROPERTY_MAIN(FoldPropertyTest, 2000)
#include "FoldPropertyTest.moc"
