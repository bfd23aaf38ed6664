// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/Readers.h"

#include "base/Badge.h"
#include "platform/fake/FakePlatform.h"
#include "support/SmallDaycare.h"

#include <QCoreApplication>
#include <QTest>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

using Tablets = Workspace::TabletRole;

/// A tablet with a fake camera and a fake reader that types.
struct Tablet {
    explicit Tablet(Tablets role)
      : workspace(role, ledger, checker, clock, QTime(18, 30)) {
        workspace.setLoaded();
        auto ownTyping = std::make_unique<FakeCodeReader>(false);
        auto ownCamera = std::make_unique<FakeCodeReader>(true);
        typing = ownTyping.get();
        camera = ownCamera.get();
        readers = std::make_unique<Readers>(workspace, std::move(ownTyping), std::move(ownCamera));
    }
    QByteArray badgeOf(AdultId adult) {
        const QByteArray secret = newBadge();
        const Body body =
            composeBody(BadgeIssued{BadgeId(RawId{7}), checker.badgeHash(secret)}, Author{}, clock);
        (void)ledger.add({draftOf(subjectOf(adult), body)});
        return badgeText(secret).toLatin1();
    }
    ManualClock clock{Instant(std::chrono::sys_days{std::chrono::year{2026} / 11 / 23})};
    MemoryLedger ledger{clock};
    SmallDaycare daycare{ledger, clock};
    TrustingChecker checker;
    Workspace workspace;
    FakeCodeReader* typing = nullptr;
    FakeCodeReader* camera = nullptr;
    std::unique_ptr<Readers> readers;
};

} // namespace

class ReadersTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theCameraLooksOnlyWhileSomebodyIsAskedWhoTheyAreAndSaysSo() {
        Tablet tablet(Tablets::Door);
        QVERIFY(!tablet.camera->isLooking());
        QVERIFY(!tablet.workspace.isLooking());
        tablet.workspace.door()->start();
        QVERIFY(tablet.camera->isLooking());
        QVERIFY(tablet.workspace.isLooking());
        tablet.workspace.door()->leave();
        QVERIFY(!tablet.camera->isLooking());
        QVERIFY(!tablet.workspace.isLooking());
    }

    void aBadgeBeforeTheCameraOpensAndTheCameraCloses() {
        Tablet tablet(Tablets::Door);
        const QByteArray badge = tablet.badgeOf(tablet.daycare.anneke);
        tablet.workspace.door()->start();
        QVERIFY(tablet.camera->hold(badge));
        QCOMPARE(tablet.workspace.door()->step(), DoorFlow::Step::Family);
        QVERIFY(!tablet.camera->isLooking());
        QVERIFY(!tablet.camera->hold(badge)); // nobody is asked now
    }

    void aReaderThatTypesWakesTheDoor() {
        Tablet tablet(Tablets::Door);
        QVERIFY(tablet.typing->hold(tablet.badgeOf(tablet.daycare.anneke)));
        QCOMPARE(tablet.workspace.door()->personName(), u"Anneke"_s);
    }

    void theCameraInTheGroupLooksAtNobody() {
        Tablet tablet(Tablets::Group);
        QVERIFY(tablet.workspace.wantsBadge());
        QVERIFY(!tablet.camera->isLooking());
        QVERIFY(tablet.typing->hold(tablet.badgeOf(tablet.daycare.rachida)));
        QCOMPARE(tablet.workspace.group()->step(), GroupFlow::Step::Board);
    }

    void aParentsBadgeOpensNoBoard() {
        Tablet tablet(Tablets::Group);
        tablet.typing->hold(tablet.badgeOf(tablet.daycare.anneke));
        QCOMPARE(tablet.workspace.group()->step(), GroupFlow::Step::LogIn);
        QVERIFY(!tablet.workspace.group()->code()->message().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReadersTest)
#include "ReadersTest.moc"
