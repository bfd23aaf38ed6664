// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/hub/KnowingHub.h"

#include <QTemporaryDir>
#include <QTest>

using namespace drempel;
using namespace drempel::hub;
using namespace drempel::test;

namespace {

bool isRefused(const Answer& answer, std::string_view reason = "station") {
    return answer.receipt == Receipt::Refused && answer.reason == reason;
}

} // namespace

/// Which kind of tablet wrote an event is not for that tablet to say.
class StationTest : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    int number_ = 0;
    QString fresh() { return dir_.filePath(QString::number(++number_)); }

  private Q_SLOTS:
    void aDoorThatSaysItIsTheGroupIsNotBelieved() {
        KnowingHub hub(fresh());
        Tablet door(hub, fresh(), QStringLiteral("Deur"), DeviceRole::Door);
        const std::array events{door.claim(Station::Door), door.claim(Station::Group),
                                door.claim(Station::Door)};
        const auto answers = hub.hand(events);
        QCOMPARE(answers[0].receipt, Receipt::Stored);
        QVERIFY(isRefused(answers[1]));
        QCOMPARE(answers[2].receipt, Receipt::Stored); // nothing else is held up
        QCOMPARE(hub.events().size(), std::size_t(2));
        // The tablet keeps it, for a person to look at.
        DREMPEL_VERIFY_OK(door.journal().settle(answers));
        const auto attention = door.journal().attention();
        QCOMPARE(attention->size(), std::size_t(1));
        QCOMPARE(attention->front().reason, std::string("station"));
        QVERIFY(attention->front().event == events[1]);
        // Asking again does not help.
        QVERIFY(isRefused(hub.hand(events[1])));
    }
    void whatEachDeviceMaySayOfItself_data() {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("own");
        QTest::newRow("door") << static_cast<int>(DeviceRole::Door) << static_cast<int>(Station::Door);
        QTest::newRow("group") << static_cast<int>(DeviceRole::Group) << static_cast<int>(Station::Group);
        QTest::newRow("overview") << static_cast<int>(DeviceRole::Overview)
                                  << static_cast<int>(Station::Overview);
    }
    void whatEachDeviceMaySayOfItself() {
        QFETCH(int, role);
        QFETCH(int, own);
        KnowingHub hub(fresh());
        Tablet tablet(hub, fresh(), QStringLiteral("Tablet"), static_cast<DeviceRole>(role));
        for (int station = 0; station <= static_cast<int>(last(Station{})); ++station) {
            const Answer answer = hub.hand(tablet.claim(static_cast<Station>(station)));
            QVERIFY(station == own ? answer.receipt == Receipt::Stored : isRefused(answer));
        }
        // What does not say it is of the door.
        const Answer silent = hub.hand(tablet.claimNothing());
        QVERIFY(own == static_cast<int>(Station::Door) ? silent.receipt == Receipt::Stored
                                                       : isRefused(silent));
    }
    void whatIsBroughtBackAfterARestoreIsStillTheirs() {
        KnowingHub hub(fresh());
        const Body body = composeBody(WriterStarted{}, Author{}, hub.clock);
        DREMPEL_VERIFY_OK(hub.journal->append({draftOf(subjectOf(hub.journal->identity().site), body)}));
        {
            Tablet door(hub, fresh(), QStringLiteral("Deur"), DeviceRole::Door);
            Tablet group(hub, fresh(), QStringLiteral("Egels"), DeviceRole::Group);
            QCOMPARE(hub.hand(door.claim(Station::Door)).receipt, Receipt::Stored);
            QCOMPARE(hub.hand(group.claim(Station::Group)).receipt, Receipt::Stored);
        }
        DREMPEL_VERIFY_OK(hub.revoke(QStringLiteral("Egels")));
        const auto all = hub.events();
        QCOMPARE(all.size(), std::size_t(3)); // the hub's own, the door's, and that of the revoked one
        hub.loseEvents();
        for (const Answer& each : hub.hand(all))
            QCOMPARE(each.receipt, Receipt::Stored);
    }
    /// A thief with the tablet's key, and another tablet that carries.
    void whatARevokedTabletWritesAfterwardsCountsNowhere() {
        KnowingHub hub(fresh());
        Tablet stolen(hub, fresh(), QStringLiteral("Egels"), DeviceRole::Group);
        const std::array delivered{stolen.claim(Station::Group), stolen.claim(Station::Group)};
        QCOMPARE(hub.hand(delivered[0]).receipt, Receipt::Stored);
        QCOMPARE(hub.hand(delivered[1]).receipt, Receipt::Stored);
        DREMPEL_VERIFY_OK(hub.revoke(QStringLiteral("Egels")));
        const StoredEvent after = stolen.claim(Station::Group);
        DREMPEL_VERIFY_OK(stolen.journal().leaveWriter());
        DREMPEL_VERIFY_OK(stolen.journal().startNewWriter(JournalBox::draft("begin", noor)));
        const StoredEvent anew = stolen.claim(Station::Group);
        for (const StoredEvent& event : {after, anew}) {
            const Answer answer = hub.hand(event);
            QCOMPARE(answer.receipt, Receipt::Refused);
            QCOMPARE(answer.reason, std::string("signature"));
        }
        QCOMPARE(hub.hand(delivered[1]).receipt, Receipt::Known);
        QVERIFY(hub.journal->verify()->intact());
        // Not forgotten by a restart, nor when all events have to come back.
        hub.devices = std::move(*DeviceRegistry::open(hub.folder.devices()));
        hub.loseEvents();
        QCOMPARE(hub.hand(after).reason, std::string("signature"));
        for (const Answer& each : hub.hand(delivered))
            QCOMPARE(each.receipt, Receipt::Stored);
    }
    void aHubWithANewKeyTakesBackWhatItWroteUnderTheOldOne() {
        KnowingHub hub(fresh());
        const QString image = fresh();
        const auto say = [&hub] {
            const Body body = composeBody(WriterStarted{}, Author{}, hub.clock);
            return hub.journal->append({draftOf(subjectOf(hub.journal->identity().site), body)});
        };
        DREMPEL_VERIFY_OK(say());
        hub.journal.reset();
        QVERIFY(QFile::copy(hub.folder.journal(), image));
        hub.open();
        DREMPEL_VERIFY_OK(say());
        const StoredEvent later = hub.events().back();
        hub.journal.reset();
        QVERIFY(QFile::remove(hub.folder.journal()) && QFile::copy(image, hub.folder.journal()));
        QVERIFY(QFile::remove(hub.folder.signer().path));
        hub.open();
        QCOMPARE(hub.hand(later).receipt, Receipt::Stored);
    }
    void aDeviceThatTheRegisterLostIsNotTheHubEither() {
        KnowingHub hub(fresh());
        Tablet door(hub, fresh(), QStringLiteral("Deur"), DeviceRole::Door);
        QCOMPARE(hub.hand(door.claim(Station::Door)).receipt, Receipt::Stored);
        hub.devices = std::move(*DeviceRegistry::open(fresh()));
        QVERIFY(isRefused(hub.hand(door.claim(Station::Hub))));
        QCOMPARE(hub.hand(door.claim(Station::Door)).receipt, Receipt::Stored);
    }
    void aKeyThatIsHandedOverLateDoesNotHideAFalseStation() {
        KnowingHub hub(fresh());
        hub.isPutBack(); // else what cannot be read is not taken
        Tablet door(hub, fresh(), QStringLiteral("Deur"), DeviceRole::Door, Keys::Own);
        const StoredEvent honest = door.claim(Station::Door);
        const StoredEvent tampered = door.claim(Station::Group);
        for (const StoredEvent& event : {honest, tampered})
            QCOMPARE(hub.hand(event).receipt, Receipt::Stored); // nobody can tell yet
        door.handKeys();
        const auto events = hub.events();
        QCOMPARE(std::ranges::count_if(events, [](const StoredEvent& e) { return e.isStub(); }), 1);
        const auto read = hub.journal->read(0);
        for (const OpenedEvent& one : *read)
            QVERIFY(one.placed.event.envelope.id != tampered.envelope.id || one.placed.event.isStub());
        QVERIFY(read->front().clear); // what was true stays
        QVERIFY(hub.journal->verify()->clean());
        // A person can see it; nobody takes it a second time.
        QVERIFY(hub.hand(tampered).receipt != Receipt::Stored);
    }
    /// Any tablet can make the hub think that it was put back; that gives it nothing.
    void whatWasTakenWhileThePeopleWereMissingIsJudgedInFullLater() {
        KnowingHub hub(fresh());
        const CaregiverDescribed staff{
            QStringLiteral("M01"), QStringLiteral("Rachida"), StaffRole::Caregiver, {}, Weekdays(0x7F)};
        DREMPEL_VERIFY_OK(
            hub.journal->append({draftOf(subjectOf(leidster.id), composeBody(staff, Author{}, hub.clock))}));
        hub.isPutBack();
        Tablet group(hub, fresh(), QStringLiteral("Egels"), DeviceRole::Group);
        const auto by = [&](const Author& author) {
            const Received received{QDate(2026, 9, 21), {}};
            return group.write(encodeBody(composeBody(received, author, hub.clock, {}, Station::Group)));
        };
        const StoredEvent honest = by(leidster);
        const StoredEvent false_ = by(Author{leidster.id, Role::GroupLead});
        QCOMPARE(hub.hand(honest).receipt, Receipt::Stored);
        QCOMPARE(hub.hand(false_).receipt, Receipt::Stored);
        DREMPEL_VERIFY_OK(hub.journal->tombstonesAreHere());
        const auto isHere = [&](const StoredEvent& event) {
            return std::ranges::any_of(hub.events(), [&](const StoredEvent& each) { return each == event; });
        };
        QVERIFY(isHere(honest) && !isHere(false_));
        QCOMPARE(*hub.journal->setAsideByReason(), (std::map<std::string, std::int64_t>{{"role", 1}}));
        QVERIFY(hub.journal->verify()->clean());
        // Also when the hub was stopped in between.
        hub.isPutBack();
        const StoredEvent another = by(Author{leidster.id, Role::Admin});
        QCOMPARE(hub.hand(another).receipt, Receipt::Stored);
        hub.endWaitAndStop();
        hub.open();
        static_cast<void>(hub.journal->head());
        QVERIFY(isHere(honest) && !isHere(another));
    }
    void whoMayTurnOutToBeOfTheStaffIsNotTakenOut() {
        const QString path = fresh();
        std::vector<StoredEvent> roster;
        {
            KnowingHub before(path);
            const CaregiverDescribed staff{
                QStringLiteral("M01"), QStringLiteral("Rachida"), StaffRole::Caregiver, {}, Weekdays(0x7F)};
            DREMPEL_VERIFY_OK(before.journal->append(
                {draftOf(subjectOf(leidster.id), composeBody(staff, Author{}, before.clock))}));
            roster = before.events();
            before.journal.reset();
            QVERIFY(QFile::remove(before.folder.keyring()));
        }
        KnowingHub hub(path); // its keys are with its tablets only
        hub.loseEvents();
        const CaregiverDescribed other{
            QStringLiteral("M02"), QStringLiteral("Joke"), StaffRole::Caregiver, {}, Weekdays(0x7F)};
        DREMPEL_VERIFY_OK(hub.journal->append(
            {draftOf(subjectOf(AdultId(RawId{0x66})), composeBody(other, Author{}, hub.clock))}));
        hub.isPutBack();
        QCOMPARE(hub.hand(roster).front().receipt, Receipt::Stored);
        Tablet group(hub, fresh(), QStringLiteral("Egels"), DeviceRole::Group);
        const StoredEvent honest = group.claim(Station::Group);
        QCOMPARE(hub.hand(honest).receipt, Receipt::Stored);
        DREMPEL_VERIFY_OK(hub.journal->tombstonesAreHere());
        static_cast<void>(hub.journal->head());
        QVERIFY(std::ranges::any_of(hub.events(), [&](const StoredEvent& each) { return each == honest; }));
    }
    void aKeyThatIsHandedOverLateDoesNotHideAnUnknownKind() {
        KnowingHub hub(fresh());
        hub.isPutBack();
        Tablet door(hub, fresh(), QStringLiteral("Deur"), DeviceRole::Door, Keys::Own);
        const StoredEvent strange = door.write("no body");
        QCOMPARE(hub.hand(strange).receipt, Receipt::Stored);
        door.handKeys();
        QVERIFY(std::ranges::none_of(hub.events(), [&](const StoredEvent& each) { return each == strange; }));
    }
    void anOrderThatOnlyOthersCanReadIsNotPassedOn() {
        KnowingHub hub(fresh());
        Tablet door(hub, fresh(), QStringLiteral("Deur"), DeviceRole::Door, Keys::Own);
        const SubjectId house = subjectOf(hub.journal->identity().site);
        const StoredEvent order =
            door.write(house, composeBody(SubjectErased{noor, EventId(RawId{1}), EventId(RawId{2})}, Author{},
                                          hub.clock));
        const Answer answer = hub.hand(order);
        QCOMPARE(answer.receipt, Receipt::Refused);
        QCOMPARE(answer.reason, std::string("unreadable"));
        door.handKeys();
        QCOMPARE(hub.hand(order).reason, std::string("not-allowed"));
    }
    void whatIsSealedUnderAKeyThatComesLaterIsNotTaken() {
        KnowingHub hub(fresh());
        Tablet door(hub, fresh(), QStringLiteral("Deur"), DeviceRole::Door, Keys::Own);
        const StoredEvent event = door.claim(Station::Hub);
        QVERIFY(isRefused(hub.hand(event), "key"));
        door.handKeys();
        QVERIFY(isRefused(hub.hand(event))); // now it can be read, and is judged
        QCOMPARE(hub.hand(door.claim(Station::Door)).receipt, Receipt::Stored);
    }
    void whoSaysToBeOfTheStaffIsWhatTheOfficeSaid() {
        KnowingHub hub(fresh());
        std::optional<Tablet> group;
        group.emplace(hub, fresh(), QStringLiteral("Egels"), DeviceRole::Group);
        const auto by = [&](const Author& author) {
            const Received received{QDate(2026, 9, 21), {}};
            return hub.hand(
                group->write(encodeBody(composeBody(received, author, hub.clock, {}, Station::Group))));
        };
        QCOMPARE(by(leidster).receipt, Receipt::Stored); // a house where nobody was described yet
        const auto describe = [&](StaffRole role) {
            const CaregiverDescribed staff{
                QStringLiteral("M01"), QStringLiteral("Rachida"), role, {}, Weekdays(0x7F)};
            return hub.journal->append(
                {draftOf(subjectOf(leidster.id), composeBody(staff, Author{}, hub.clock))});
        };
        DREMPEL_VERIFY_OK(describe(StaffRole::Caregiver));
        const Author nobody{AdultId(RawId{0x66}), Role::Caregiver};
        for (const bool isAnew : {false, true}) {
            if (isAnew) {
                group.reset(); // it writes under the hub's keys
                hub.journal.reset();
                hub.open();
                group.emplace(hub, fresh(), QStringLiteral("Bevers"), DeviceRole::Group);
            }
            QCOMPARE(by(leidster).receipt, Receipt::Stored);
            QVERIFY(isRefused(by(Author{leidster.id, Role::GroupLead}), "role"));
            QVERIFY(isRefused(by(nobody), "role"));
            QVERIFY(isRefused(by(Author{AdultId(), Role::Caregiver}), "role"));
            QCOMPARE(by(Author{nobody.id, Role::Parent}).receipt,
                     Receipt::Stored); // the child's fold judges that
        }
        DREMPEL_VERIFY_OK(describe(StaffRole::GroupLead));
        QCOMPARE(by(Author{leidster.id, Role::GroupLead}).receipt, Receipt::Stored);
        QCOMPARE(by(leidster).receipt, Receipt::Stored); // a tablet that hears of it later
    }
    void whatNoProgramHereUnderstandsIsNotSpread() {
        // One such event on each child, and no tablet dares to say any more who is inside.
        KnowingHub hub(fresh());
        Tablet door(hub, fresh(), QStringLiteral("Deur"), DeviceRole::Door);
        QCborMap map =
            QCborValue::fromCbor(encodeBody(composeBody(Announced{QDate(2026, 9, 21)},
                                                        Author{AdultId(RawId{8}), Role::Parent}, hub.clock)))
                .toMap();
        constexpr qint64 kindKey = 1;
        QVERIFY(map.contains(kindKey));
        map[kindKey] = 999;
        QVERIFY(isRefused(hub.hand(door.write(map.toCborValue().toCbor())), "kind"));
        QVERIFY(isRefused(hub.hand(door.write("no body")), "kind"));
        QCOMPARE(hub.events().size(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(StationTest)
#include "StationTest.moc"
