// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Event.h"

#include "support/Build.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QTest>

#include <limits>

using namespace drempel;
using namespace drempel::test;

namespace {

Body bodyOf(Payload payload, Author author = rachida) {
    return EventBuilder(subjectOf(idOf<ChildId>(1))).make(author, std::move(payload)).body;
}

/// The body's map with one key changed.
QByteArray with(const Body& body, int key, const QCborValue& value) {
    QCborMap map = QCborValue::fromCbor(encodeBody(body)).toMap();
    map.insert(key, value);
    return map.toCborValue().toCbor();
}

bool isUnknown(const Result<Body>& body) {
    return body && std::holds_alternative<Unknown>(body->payload);
}

constexpr int kindKey = 1;
constexpr int authorKey = 2;
constexpr int roleKey = 3;
constexpr int recordedKey = 4;
constexpr int afterKey = 8;
constexpr int payloadKey = 9;
constexpr int stationKey = 10;

} // namespace

class EventTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aKindWeDoNotKnowKeepsItsAuthorTimeAndCauses() {
        Body body = bodyOf(Received{monday, {}});
        body.after = {idOf<EventId>(1), idOf<EventId>(2)};
        const auto read = decodeBody(with(body, kindKey, 999));
        QVERIFY(isUnknown(read));
        QCOMPARE(static_cast<int>(read->kind), 999);
        QCOMPARE(read->author, body.author);
        QCOMPARE(read->recordedAt, body.recordedAt);
        QCOMPARE(read->after, body.after);
    }
    void aNewerVersionIsKeptUnread() {
        const QByteArray bytes = encodeBody(bodyOf(Received{monday, {}}));
        QVERIFY(!isUnknown(decodeBody(bytes, 1)));
        QVERIFY(isUnknown(decodeBody(bytes, 2)));
        QVERIFY(isUnknown(decodeBody(bytes, 0)));
        Envelope envelope;
        envelope.version = 2;
        QVERIFY(std::holds_alternative<Unknown>(readEvent(envelope, bytes).body.payload));
    }
    void aFieldThatANewerProgramAddedIsPassedOver() {
        QCborMap payload =
            QCborValue::fromCbor(encodeBody(bodyOf(Announced{monday}))).toMap().value(payloadKey).toMap();
        payload.insert(77, QStringLiteral("new"));
        const auto read = decodeBody(with(bodyOf(Announced{monday}), payloadKey, payload));
        QCOMPARE(std::get<Announced>(read->payload).day, monday);
    }
    void aBodyThatIsNoBodyIsUnknownAndNeverACrash() {
        const Event event = readEvent(Envelope{}, "garbage");
        QVERIFY(std::holds_alternative<Unknown>(event.body.payload));
        QVERIFY(!decodeBody(""));
        QVERIFY(!decodeBody(QByteArray(100'000, '\x9f')));
        QVERIFY(!decodeBody(QByteArray(100'000, '\xa1')));
        QVERIFY(!decodeBody(QByteArray::fromHex("a1018119ffff")));
        QVERIFY(!decodeBody(QByteArray::fromHex("bbffffffffffffffff")));
        QVERIFY(!decodeBody(QByteArray::fromHex("9bffffffffffffffff")));
        QVERIFY(!decodeBody(encodeBody(bodyOf(Announced{monday})) + '\0'));
    }
    void aHeaderOutOfRangeIsRefused() {
        const Body body = bodyOf(Announced{monday});
        QVERIFY(decodeBody(with(body, roleKey, 8)));
        QVERIFY(!decodeBody(with(body, roleKey, 9)));
        QVERIFY(!decodeBody(with(body, roleKey, -1)));
        QVERIFY(!decodeBody(with(body, roleKey, 1.0)));
        QVERIFY(decodeBody(with(body, stationKey, 3)));
        QVERIFY(!decodeBody(with(body, stationKey, 4)));
        QVERIFY(!decodeBody(with(body, kindKey, 65'536)));
        QVERIFY(!decodeBody(with(body, kindKey, 1e300)));
        QVERIFY(!decodeBody(with(body, authorKey, QByteArray(15, 'x'))));
        QVERIFY(!decodeBody(with(body, afterKey, QCborArray{QByteArray(15, 'x')})));
        QCOMPARE(decodeBody(with(body, recordedKey, 1e300))->recordedAt, Instant{});
    }
    void whoHidesWhereItWasWrittenGainsNothing() {
        Body body = bodyOf(Announced{monday});
        body.station = Station::Group;
        QCborMap map = QCborValue::fromCbor(encodeBody(body)).toMap();
        QCOMPARE(decodeBody(map.toCborValue().toCbor())->station, Station::Group);
        map.remove(stationKey);
        QCOMPARE(decodeBody(map.toCborValue().toCbor())->station, Station::Door);
    }
    void causesAreLimitedBeforeTheyCost() {
        Body body = bodyOf(Announced{monday});
        body.after.assign(256, idOf<EventId>(1));
        QVERIFY(checkBody(body));
        QVERIFY(decodeBody(encodeBody(body)));
        body.after.push_back(idOf<EventId>(1));
        QVERIFY(!decodeBody(encodeBody(body)));
        QCOMPARE(checkBody(body).error().code, ErrorCode::TooLarge);
    }

    void whatCouldNotBeReadBackIsRefusedBeforeItIsKept_data() {
        QTest::addColumn<Payload>("good");
        QTest::addColumn<Payload>("bad");
        const QString longText(2000, u'é');
        const QString longName(120, u'n');
        QTest::newRow("text") << Payload(Observed{monday, longText})
                              << Payload(Observed{monday, longText + u'x'});
        QTest::newRow("name") << Payload(GroupDescribed{longName})
                              << Payload(GroupDescribed{longName + u'x'});
        const auto heard = [](std::size_t count) {
            return Payload(Heard{monday, std::vector<EventId>(count, idOf<EventId>(1)), {}});
        };
        QTest::newRow("list") << heard(64) << heard(65);
        const auto purged = [](std::size_t count) {
            return Payload(Purged{std::vector<EventId>(count, idOf<EventId>(1))});
        };
        QTest::newRow("purged") << purged(500) << purged(501);
        QTest::newRow("badge") << Payload(BadgeIssued{idOf<BadgeId>(1), QByteArray(32, 'h')})
                               << Payload(BadgeIssued{idOf<BadgeId>(1), QByteArray(33, 'h')});
        const auto bottle = [](int millilitres) {
            CareLogged care{monday, CareKind::Bottle, rachida.id, QTime(9, 0), {}, {}, {}, {}, {}};
            care.millilitres = millilitres;
            return Payload(care);
        };
        QTest::newRow("bottle") << bottle(1000) << bottle(1001);
        QTest::newRow("bottle below") << bottle(0) << bottle(-1);
        const auto temperature = [](int tenths) {
            CareLogged care{monday, CareKind::Temperature, rachida.id, QTime(9, 0), {}, {}, {}, {}, {}};
            care.tenthsCelsius = tenths;
            return Payload(care);
        };
        QTest::newRow("fever") << temperature(430) << temperature(431);
        QTest::newRow("cold") << temperature(340) << temperature(339);
        QTest::newRow("day") << Payload(Announced{QDate(1901, 1, 1)})
                             << Payload(Announced{QDate(1900, 12, 31)});
        QTest::newRow("late day") << Payload(Announced{QDate(2999, 12, 31)})
                                  << Payload(Announced{QDate(3000, 1, 1)});
        QTest::newRow("number") << Payload(CodeIssued{QStringLiteral("12345678"), "s", "v"})
                                << Payload(CodeIssued{QStringLiteral("123456789"), "s", "v"});
        QTest::newRow("seq") << Payload(WriterStarted{idOf<WriterId>(1), std::numeric_limits<qint64>::max()})
                             << Payload(
                                    WriterStarted{idOf<WriterId>(1), std::numeric_limits<quint64>::max()});
    }
    void whatCouldNotBeReadBackIsRefusedBeforeItIsKept() {
        QFETCH(const Payload, good);
        QFETCH(const Payload, bad);
        QVERIFY(checkBody(bodyOf(good)));
        QCOMPARE(decodeBody(encodeBody(bodyOf(good)))->payload, good);
        QVERIFY(!checkBody(bodyOf(bad)));
        QVERIFY(isUnknown(decodeBody(encodeBody(bodyOf(bad)))));
    }

    void aFieldOfAnotherTypeMakesThePayloadUnreadableAndNothingElse() {
        const Body body =
            bodyOf(CareLogged{monday, CareKind::Nap, rachida.id, QTime(9, 0), QTime(10, 0), {}, {}, {}, {}});
        const QCborMap good = QCborValue::fromCbor(encodeBody(body)).toMap().value(payloadKey).toMap();
        for (const int key : {1, 2, 3, 4, 5, 6, 7, 8, 9})
            for (const QCborValue& value :
                 {QCborValue(QStringLiteral("x")), QCborValue(1e300), QCborValue(-1), QCborValue(QCborMap()),
                  QCborValue(std::numeric_limits<qint64>::max()), QCborValue(QCborArray())}) {
                QCborMap bad = good;
                bad.insert(key, value);
                const auto read = decodeBody(with(body, payloadKey, bad));
                QVERIFY(isUnknown(read));
                QCOMPARE(read->author, body.author);
            }
        QVERIFY(isUnknown(decodeBody(with(body, payloadKey, QStringLiteral("no map")))));
    }

    void nothingTypedMeansNothingStored() {
        // "Alles zoals altijd" stores only that sentence, never a fact about health.
        HomeTold told;
        told.day = monday;
        told.asAlways = true;
        const QCborMap payload =
            QCborValue::fromCbor(encodeBody(bodyOf(told, joost))).toMap().value(payloadKey).toMap();
        QCOMPARE(payload.keys(), (QVector<QCborValue>{1, 2}));
    }

    void aDraftTravelsInItsClassAndFailsClosedWhereItMust() {
        const ManualClock clock(at(monday, 8));
        const SubjectId child = subjectOf(idOf<ChildId>(1));
        const Draft presence = draftOf(child, composeBody(Departed{monday, joost.id, {}}, rachida, clock));
        QCOMPARE(presence.eventClass, EventClass::Presence);
        QVERIFY(presence.mustUnderstand);
        QCOMPARE(presence.subject, child);
        const Draft told = draftOf(child, composeBody(Observed{monday, {}}, rachida, clock));
        QCOMPARE(told.eventClass, EventClass::Exchange);
        QVERIFY(!told.mustUnderstand);
        QVERIFY(draftOf(child, composeBody(CodeIssued{}, program, clock)).mustUnderstand);
        const Body read = decodeBody(presence.body).value();
        QCOMPARE(read.recordedAt, at(monday, 8));
        QCOMPARE(read.zone, QStringLiteral("Europe/Amsterdam"));
        QCOMPARE(read.boot, clock.boot());
        QCOMPARE(kindOf(read.payload), Kind::Departed);
    }

    void whoWasSeenOnceIsReadAtEveryStart() {
        QVERIFY(!dayOf(IdSeen{joost.id, monday}));
        QCOMPARE(dayOf(OverrideGiven{joost.id, {}, {}, monday}), std::optional(monday));
    }
    void theNumbersOnDiskNeverChange() {
        QCOMPARE(static_cast<int>(kindOf(SiteDescribed{})), 10);
        QCOMPARE(static_cast<int>(kindOf(CodeIssued{})), 20);
        QCOMPARE(static_cast<int>(kindOf(Announced{})), 30);
        QCOMPARE(static_cast<int>(kindOf(Departed{})), 33);
        QCOMPARE(static_cast<int>(kindOf(HomeTold{})), 40);
        QCOMPARE(static_cast<int>(kindOf(HandoverPicked{})), 49);
        QCOMPARE(static_cast<int>(kindOf(PromiseKept{})), 61);
        QCOMPARE(static_cast<int>(kindOf(WriterStarted{})), 80);
        QCOMPARE(static_cast<int>(kindOf(BadgeIssued{})), 21);
        QCOMPARE(static_cast<int>(kindOf(ConsentWithdrawn{})), 29);
        QCOMPARE(static_cast<int>(kindOf(DutyChanged{})), 81);
        QCOMPARE(static_cast<int>(kindOf(Purged{})), 88);
        QCOMPARE(static_cast<int>(kindOf(OfficeActed{})), 90);
        QCOMPARE(static_cast<int>(kindOf(PickUpRequested{})), 100);
        QCOMPARE(static_cast<int>(kindOf(OverrideGiven{})), 103);
        QCOMPARE(static_cast<int>(kindOf(CodeResetSeen{})), 104);
    }
};

QTEST_GUILESS_MAIN(EventTest)
#include "EventTest.moc"
