// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Retention.h"

#include "hub/Files.h"
#include "hub/admin/CommandLine.h"
#include "hub/admin/SiteWorld.h"
#include "support/StillHub.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace drempel;
using namespace drempel::hub;
using namespace drempel::test;

namespace {

const QDate today(2026, 11, 24);
const SubjectId noor{RawId{7}};

Event eventOf(Payload payload, QDate recorded, std::uint8_t id = 1) {
    Event event;
    event.envelope.id = EventId(RawId{id});
    event.envelope.subject = noor;
    event.body.kind = kindOf(payload);
    event.body.recordedAt =
        Instant{Milliseconds{recorded.startOfDay(Qt::UTC).toMSecsSinceEpoch() + 43'200'000}};
    event.body.payload = std::move(payload);
    return event;
}

Retention retentionOn(QDate day, const QByteArray& settings = {}) {
    return *Retention::on(day, HubSettings::read(settings));
}

class RetentionHub : public StillHub {
  public:
    QJsonObject run(const QStringList& words) {
        const Outcome outcome = StillHub::run("retention", words + QStringList{QStringLiteral("--json")});
        return QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    }
    EventId tell(Payload payload) {
        const Body body = composeBody(std::move(payload), Author{}, clock);
        return journal->append({draftOf(noor, body)})->front().event.envelope.id;
    }
};

int dueOf(const QJsonObject& json, const char* rule) {
    return json[QStringLiteral("due")].toObject()[QLatin1String(rule)].toInt();
}

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void eachKindIsKeptForItsOwnPeriodAndNotADayLonger() {
        const Retention retention = retentionOn(today);
        const auto isDue = [&](Payload payload, int daysAgo) {
            return retention.dueBy(eventOf(std::move(payload), today.addDays(-daysAgo))) != nullptr;
        };
        const auto home = [](int daysAgo) {
            HomeTold told;
            told.day = today.addDays(-daysAgo);
            return told;
        };
        QVERIFY(!isDue(home(28), 28) && isDue(home(29), 29));
        HomeTold medicine = home(200);
        medicine.medicine = MedicineGiven{};
        QVERIFY(!isDue(medicine, 200));
        medicine.day = today.addDays(-366);
        QVERIFY(isDue(medicine, 366));
        QVERIFY(!isDue(Received{today.addDays(-56), {}}, 56) && isDue(Received{today.addDays(-57), {}}, 57));
        Viewed viewed;
        viewed.day = today.addDays(-365);
        QVERIFY(!isDue(viewed, 365));
        viewed.day = today.addDays(-366);
        QVERIFY(isDue(viewed, 366));
        OfficeActed acted{today.addDays(-365), OfficeAct::BackupMade};
        QVERIFY(!isDue(acted, 365));
        acted.day = today.addDays(-366);
        QVERIFY(isDue(acted, 366));
        // What is not in the table stays, however old: the roster, codes, tombstones.
        QVERIFY(!isDue(ChildDescribed{}, 5'000) && !isDue(CodeIssued{}, 5'000) &&
                !isDue(SubjectErased{}, 5'000) && !isDue(Purged{}, 5'000) && !isDue(AuthorityRuled{}, 5'000));
    }
    void whatIsAboutGrowingUpStaysUntilAfterTheLastDayOfCare() {
        Retention retention = retentionOn(today);
        const Event seen = eventOf(Observed{}, today.addDays(-700));
        const Event consent = eventOf(ConsentGiven{}, today.addDays(-700));
        QVERIFY(!retention.dueBy(seen)); // nobody told of an end
        ChildDescribed child;
        retention.note(eventOf(child, today.addDays(-700)));
        QVERIFY(!retention.dueBy(seen)); // still here
        child.end = today.addDays(-90);
        retention.note(eventOf(child, today.addDays(-100)));
        QVERIFY(!retention.dueBy(seen));
        child.end = today.addDays(-91);
        retention.note(eventOf(child, today.addDays(-99)));
        QVERIFY(retention.dueBy(seen));
        QVERIFY(!retention.dueBy(consent));
    }
    void aPermissionGoesFourWeeksAfterItEnded() {
        Retention retention = retentionOn(today);
        PickUpAllowed allowed;
        QVERIFY(!retention.dueBy(eventOf(allowed, today.addDays(-700)))); // without an end, and not withdrawn
        allowed.to = today.addDays(-28);
        QVERIFY(!retention.dueBy(eventOf(allowed, today.addDays(-700))));
        allowed.to = today.addDays(-29);
        QVERIFY(retention.dueBy(eventOf(allowed, today.addDays(-700))));
        allowed.to = {};
        const Event withdrawn = eventOf(PickUpWithdrawn{EventId(RawId{1}), {}}, today.addDays(-29), 2);
        retention.note(withdrawn);
        QVERIFY(retention.dueBy(eventOf(allowed, today.addDays(-700))));
        QVERIFY(retention.dueBy(withdrawn)); // both go, so that the permission never comes back alone
    }
    void theSettingsMayKeepShorterOrLonger() {
        HomeTold told;
        told.day = today.addDays(-10);
        const Event home = eventOf(told, told.day);
        QVERIFY(!retentionOn(today).dueBy(home));
        QVERIFY(retentionOn(today, "retention-day = 9\n").dueBy(home));
        for (const char* wrong :
             {"retention-day = 0", "retention-day = lang", "retention-day = 99999", "retention-access = 182"})
            QCOMPARE(Retention::on(today, HubSettings::read(wrong)).error().code, ErrorCode::BadInput);
    }
    void aPreviewTakesNothingAndApplyingTakesWhatItShowed() {
        RetentionHub hub;
        const EventId old = hub.tell(Received{today.addDays(-100), {}});
        const EventId fresh = hub.tell(Received{today.addDays(-1), {}});
        const Position head = hub.journal->head();
        QCOMPARE(dueOf(hub.run({}), "attendance"), 1);
        QCOMPARE(hub.journal->head(), head);
        QCOMPARE(dueOf(hub.run({QStringLiteral("--apply")}), "attendance"), 1);
        const auto left = hub.journal->read(0);
        QVERIFY(left->at(0).placed.event.isStub() && left->at(0).placed.event.envelope.id == old);
        QVERIFY(!left->at(1).placed.event.isStub() && left->at(1).placed.event.envelope.id == fresh);
        QVERIFY(hub.journal->verify()->clean());
        QCOMPARE(dueOf(hub.run({}), "attendance"), 0);
    }
    void moreThanFitsInOnePurgeGoesInSeveral() {
        RetentionHub hub;
        std::vector<Draft> drafts;
        for (int i = 0; i < purgedLimit + 3; ++i)
            drafts.push_back(
                draftOf(noor, composeBody(Received{today.addDays(-100), {}}, Author{}, hub.clock)));
        QVERIFY(hub.journal->append(drafts));
        QCOMPARE(dueOf(hub.run({QStringLiteral("--apply")}), "attendance"), purgedLimit + 3);
        QCOMPARE(hub.journal->verify()->stubs, purgedLimit + 3);
        QVERIFY(hub.journal->verify()->clean());
    }
    void itRunsOnceADayAndOnlyWhenAsked() {
        RetentionHub hub;
        hub.tell(Received{today.addDays(-100), {}});
        DailyRetention daily;
        Office office = hub.office();
        daily.minute(office);
        QCOMPARE(dueOf(hub.run({}), "attendance"), 1);
        QVERIFY(replaceFile(hub.folder.settings(), "retention-daily = yes\n"));
        daily.minute(office);
        QCOMPARE(dueOf(hub.run({}), "attendance"), 0);
        hub.tell(Received{today.addDays(-100), {}});
        daily.minute(office);
        QCOMPARE(dueOf(hub.run({}), "attendance"), 1); // not every minute
        hub.clock.setWall(hub.clock.now() + Milliseconds(86'400'000));
        daily.minute(office);
        QCOMPARE(dueOf(hub.run({}), "attendance"), 0);
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "RetentionTest.moc"
