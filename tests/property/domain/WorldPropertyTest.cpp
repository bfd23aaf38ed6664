// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/World.h"
#include "property/domain/PayloadGenerators.h"
#include "property/domain/StoryGenerators.h"
#include "support/Property.h"

using namespace drempel;
using namespace drempel::test;

namespace {

const SiteId site = idOf<SiteId>(900);

/// Events about the site, two children, an adult and a group; some of a kind that does not belong there.
std::vector<Event> someDays() {
    const std::vector<SubjectId> subjects{subjectOf(site), subjectOf(idOf<ChildId>(100)),
                                          subjectOf(idOf<ChildId>(101)), subjectOf(joost.id),
                                          subjectOf(idOf<GroupId>(50))};
    std::vector<Event> events;
    const unsigned count = *rc::gen::inRange(1U, 30U);
    for (unsigned i = 0; i < count; ++i) {
        Event event = someEventOf(*rc::gen::elementOf(subjects), i, count, false);
        if (*rc::gen::inRange(0, 3) == 0) {
            event.body.payload = *payloadOf(*rc::gen::inRange<std::size_t>(0, std::variant_size_v<Payload>));
            event.body.kind = kindOf(event.body.payload);
            event.body.author = *rc::gen::element(program, joost, rachida);
            event.envelope.eventClass = static_cast<EventClass>(*rc::gen::inRange(1, 7));
        }
        events.push_back(std::move(event));
    }
    return events;
}

/// Adds the events in pieces, as they come in, and takes over each change as a screen does.
Snapshot inPieces(const std::vector<Event>& events, World& world) {
    Snapshot screen;
    for (std::size_t i = 0; i < events.size();) {
        const std::size_t size = std::min(*rc::gen::inRange<std::size_t>(1, 8), events.size() - i);
        const auto begin = events.begin() + static_cast<std::ptrdiff_t>(i);
        applyChange(screen, world.add({begin, begin + static_cast<std::ptrdiff_t>(size)}));
        i += size;
    }
    return screen;
}

} // namespace

class WorldPropertyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void inAnyPiecesAndOrderTwoTabletsAgree() {
        QVERIFY(rc::check([] {
            const std::vector<Event> events = someDays();
            World atOnce(site);
            (void)atOnce.add(events);
            World tablet(site);
            const Snapshot screen = inPieces(asTheyArrive(events), tablet);
            RC_ASSERT(tablet.snapshot() == atOnce.snapshot());
            RC_ASSERT(screen == tablet.snapshot());
            RC_ASSERT(tablet.eventCount() == events.size());
        }));
    }

    void anUnrelatedSubjectIsNeverTouched() {
        QVERIFY(rc::check([] {
            World world(site);
            (void)world.add(someDays());
            const Change change = world.add(
                {EventBuilder(subjectOf(idOf<ChildId>(777)), 9000).make(rachida, Received{monday, {}})});
            RC_ASSERT(change.children.size() == 1U);
            RC_ASSERT(change.adults.empty());
            RC_ASSERT(change.groups.empty());
            RC_ASSERT(change.site == SiteState{});
        }));
    }
};

DREMPEL_PROPERTY_MAIN(WorldPropertyTest, 1000)
#include "WorldPropertyTest.moc"
