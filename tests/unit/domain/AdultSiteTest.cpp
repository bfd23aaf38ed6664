// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Fold.h"
#include "support/Build.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

/// A code under the one number that he has; the value tells which it is.
CodeIssued code(const char* value, CodeOrigin origin, AdultId second = {}) {
    return CodeIssued{QStringLiteral("1001"), "salt", value, origin, second};
}

/// Joost's own events: a code printed by the office first.
struct Adult {
    Adult() { add(program, code("101", CodeOrigin::Issued)); }
    EventId add(Author author, Payload payload) {
        events.push_back(make.make(author, std::move(payload)));
        return events.back().envelope.id;
    }
    [[nodiscard]] AdultState state() const { return foldAdult(joost.id, events); }
    [[nodiscard]] QByteArray value() const { return state().code->value.value; }
    EventBuilder make{subjectOf(joost.id)};
    std::vector<Event> events;
};

} // namespace

class AdultSiteTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nobodyChoosesACodeForSomebodyElse() {
        Adult adult;
        const EventId stolen = adult.add(amina, code("666", CodeOrigin::Chosen));
        adult.add(rachida, code("667", CodeOrigin::Chosen));
        QCOMPARE(adult.value(), QByteArray("101"));
        const AdultState state = adult.state();
        QVERIFY(std::ranges::find(state.findings, Finding{stolen, FindingKind::NotAllowed}) !=
                state.findings.end());
        adult.add(joost, code("102", CodeOrigin::Chosen));
        QCOMPARE(adult.value(), QByteArray("102"));
    }
    void aResetTakesTwoOfTheStaffOrTheOwnBadge() {
        Adult adult;
        adult.add(rachida, code("201", CodeOrigin::Reset));
        adult.add(rachida, code("202", CodeOrigin::Reset, rachida.id));
        adult.add(rachida, code("203", CodeOrigin::Reset, joost.id));
        adult.add(amina, code("204", CodeOrigin::Reset, rachida.id));
        adult.add(rachida, code("205", CodeOrigin::Issued));
        QCOMPARE(adult.value(), QByteArray("101"));
        adult.add(rachida, code("301", CodeOrigin::Reset, tom.id));
        QCOMPARE(adult.value(), QByteArray("301"));
        adult.add(joost, code("302", CodeOrigin::Reset));
        QCOMPARE(adult.value(), QByteArray("302"));
    }
    void aTraineeHelpsNobodyToAnothersCode() {
        Adult adult;
        const std::set<AdultId> trainees{tom.id};
        const auto value = [&] { return foldAdult(joost.id, adult.events, trainees).code->value.value; };
        adult.add(rachida, code("201", CodeOrigin::Reset, tom.id));
        adult.add(tom, code("202", CodeOrigin::Reset, rachida.id));
        adult.add(Author{idOf<AdultId>(30), Role::Trainee}, code("203", CodeOrigin::Reset, rachida.id));
        QCOMPARE(value(), QByteArray("101"));
        adult.add(rachida, code("204", CodeOrigin::Reset, idOf<AdultId>(30)));
        QCOMPARE(value(), QByteArray("204"));
    }
    void theDoorMakesNoCodeForStaff() {
        Adult adult;
        adult.add(joost, code("102", CodeOrigin::Chosen));
        QCOMPARE(adult.value(), QByteArray("102")); // a parent at the door
        adult.add(
            program,
            CaregiverDescribed{
                QStringLiteral("M09"), QStringLiteral("Joost"), StaffRole::GroupLead, {}, Weekdays(0x7F)});
        const EventId chosen = adult.add(joost, code("666", CodeOrigin::Chosen));
        const EventId reset = adult.add(joost, code("667", CodeOrigin::Reset));
        QCOMPARE(adult.value(), QByteArray("102"));
        const AdultState state = adult.state();
        for (const EventId& id : {chosen, reset})
            QVERIFY(std::ranges::find(state.findings, Finding{id, FindingKind::NotAllowed}) !=
                    state.findings.end());
        Event inside = adult.make.make(Author{joost.id, Role::GroupLead}, code("103", CodeOrigin::Chosen));
        inside.body.station = Station::Group;
        adult.events.push_back(inside);
        QCOMPARE(adult.value(), QByteArray("103"));
    }
    void onlyTheOfficeGivesNumbers() {
        Adult adult;
        CodeIssued taken = code("666", CodeOrigin::Chosen);
        taken.number = QStringLiteral("2002"); // somebody else's: who has it could not log in any more
        adult.add(joost, taken);
        QCOMPARE(adult.value(), QByteArray("101"));
    }
    void onlyTheOwnerSaysThatTheyKnowOfAReset() {
        Adult adult;
        QVERIFY(!adult.state().renewal);
        const EventId first = adult.add(joost, code("301", CodeOrigin::Reset));
        adult.add(rachida, CodeResetSeen{first});
        QVERIFY(!adult.state().renewal->seen);
        adult.add(joost, CodeResetSeen{first});
        QVERIFY(adult.state().renewal->seen);
        std::ranges::reverse(adult.events); // whatever came in first
        QVERIFY(adult.state().renewal->seen);
        adult.add(joost, code("302", CodeOrigin::Reset));
        QVERIFY(!adult.state().renewal->seen); // of this one they know nothing yet
    }
    /// Whoever runs the office's commands could be anybody for a day, and nobody would hear of it.
    void whatTheOfficeGivesAnewIsToldToItsOwner() {
        Adult adult;
        QVERIFY(!adult.state().renewal); // the first was for them to receive
        const EventId anew = adult.add(program, code("301", CodeOrigin::Issued));
        QCOMPARE(adult.value(), QByteArray("301"));
        QVERIFY(adult.state().renewal && adult.state().renewal->id == anew && !adult.state().renewal->seen);
        adult.add(joost, CodeResetSeen{anew});
        QVERIFY(adult.state().renewal->seen);
    }
    void aRevokedBadgeStaysRevokedAlsoWhenItComesInAgain() {
        Adult adult;
        const BadgeId badge = idOf<BadgeId>(1);
        adult.make.stamp(9000);
        adult.add(program, BadgeIssued{badge, QByteArray(32, 'h')});
        QVERIFY(!adult.state().badges.at(badge).ended);
        adult.make.stamp(1).writer(2);
        adult.add(program, BadgeRevoked{badge});
        adult.make.stamp(9500);
        adult.add(program, BadgeIssued{badge, QByteArray(32, 'h')});
        adult.add(program, BadgeIssued{idOf<BadgeId>(2), QByteArray(32, 'i')});
        QVERIFY(adult.state().badges.at(badge).ended);
        QVERIFY(!adult.state().badges.at(idOf<BadgeId>(2)).ended);
    }
    void aRevokedDeviceIsKnownAndSoAreAllThatIsErased() {
        EventBuilder make(subjectOf(idOf<SiteId>(900)));
        const DeviceId door = idOf<DeviceId>(5);
        const SubjectId noor = subjectOf(idOf<ChildId>(100));
        const Author anouk{idOf<AdultId>(21), Role::GroupLead};
        std::vector<Event> events{make.make(program, DeviceRegistered{door, QStringLiteral("Deur"),
                                                                      Station::Door, QByteArray(32, 'k')}),
                                  make.make(program, DeviceRevoked{door}),
                                  make.make(anouk, ErasureAsked{noor})};
        const EventId asked = events.back().envelope.id;
        events.push_back(make.make(Author{idOf<AdultId>(22), Role::Admin}, ErasureConfirmed{asked}));
        const EventId confirmed = events.back().envelope.id;
        events.push_back(make.make(joost, ErasureAsked{noor}));
        const EventId forged = events.back().envelope.id;
        events.push_back(make.make(program, SubjectErased{noor, asked, confirmed}));
        const SiteState site = foldSite(events);
        QVERIFY(site.devices.at(door).ended);
        QCOMPARE(site.devices.at(door).value.role, Station::Door);
        QCOMPARE(site.erasures.at(asked).confirmed.size(), std::size_t{1});
        QVERIFY(!site.erasures.contains(forged));
        QVERIFY(site.erased.contains(noor));
        std::ranges::reverse(events);
        QCOMPARE(foldSite(events), site);
    }
};

QTEST_GUILESS_MAIN(AdultSiteTest)
#include "AdultSiteTest.moc"
