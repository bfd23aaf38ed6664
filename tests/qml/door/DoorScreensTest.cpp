// SPDX-License-Identifier: GPL-3.0-or-later
#include "visual/screens/ScreenStage.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QTest>

using namespace drempel;
using drempel::test::ScreenLook;
using drempel::test::ScreenStage;
using drempel::test::SmallDaycare;

namespace {

/// The door's screens under a finger, on a small daycare in memory; GUI thread.
class DoorScreensTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aParentBringsTwoChildrenByTouch();
    void twoFingersChooseTwoChildren();
    void theLastWordIsKeptWhenKlaarFollowsAtOnce();
    void whatWasToldStaysOnTheScreenWhenSavingFails();
    void nothingOfAFamilyIsLeftForTheNext();
    void aTouchAnywhereStopsTheCountdown();
    void aCollectorSeesNoAbsenceAndNoTalk();
    void aParentSaysWhoMayFetchAndWhenByTouch();
    void everythingThatCanBeTappedHasAName();
    void switchingTheLanguageTurnsTheScreenAround();

  private:
    static void toFamily(ScreenStage& stage);
    static void toFromHome(ScreenStage& stage);
    template<class Told>
    static std::vector<Told> all(const ScreenStage& stage);
};

void DoorScreensTest::toFamily(ScreenStage& stage) {
    stage.touch({QStringLiteral("Brengen of halen")});
    for (const QChar digit : SmallDaycare::annekesNumber() + QStringLiteral("24680"))
        stage.touch({QString(digit)});
    stage.waitFor(QStringLiteral("Jullie"), [&] { return stage.door().step() == DoorFlow::Step::Family; });
}

void DoorScreensTest::toFromHome(ScreenStage& stage) {
    toFamily(stage);
    stage.touch({QStringLiteral("Noor en Sem brengen")});
    stage.waitFor(QStringLiteral("Van thuis"),
                  [&] { return stage.door().step() == DoorFlow::Step::FromHome; });
}

template<class Told>
std::vector<Told> DoorScreensTest::all(const ScreenStage& stage) {
    std::vector<Told> found;
    for (const Event& event : stage.ledger().events())
        if (const auto* told = std::get_if<Told>(&event.body.payload)) found.push_back(*told);
    return found;
}

void DoorScreensTest::aParentBringsTwoChildrenByTouch() {
    ScreenStage stage(Workspace::TabletRole::Door, {});
    toFromHome(stage);
    QCOMPARE(all<Announced>(stage).size(), 2U); // in by now, whatever is told afterwards
    stage.touch({QStringLiteral("Goed geslapen")});
    stage.touch({QStringLiteral("Joost")});
    stage.touch({QStringLiteral("17:00")});
    stage.touch({QStringLiteral("Klaar")});
    stage.touch({QStringLiteral("Alles zoals altijd")});
    stage.waitFor(QStringLiteral("Klaar"), [&] { return stage.door().step() == DoorFlow::Step::Done; });
    const std::vector<HomeTold> told = all<HomeTold>(stage);
    QCOMPARE(told.size(), 2U);
    QCOMPARE(told.front().choices, std::vector<Choice>{Choice::SleptWell});
    QCOMPARE(told.front().collection, (CollectionPlan{stage.daycare().joost, QTime(17, 0)}));
    QVERIFY(told.back().asAlways);
    QVERIFY(stage.words().contains(QStringLiteral("Noor en Sem zijn aangemeld")));
    QCOMPARE(stage.problems(), QStringList{});
}

void DoorScreensTest::twoFingersChooseTwoChildren() {
    ScreenStage stage(Workspace::TabletRole::Door, {});
    toFamily(stage);
    stage.touch({QStringLiteral("Noor"), QStringLiteral("Sem")});
    QVERIFY(!stage.door().canContinue());
    QVERIFY(stage.words().contains(QStringLiteral("Kies een kind")));
    QCOMPARE(stage.problems(), QStringList{});
}

void DoorScreensTest::theLastWordIsKeptWhenKlaarFollowsAtOnce() {
    ScreenStage stage(Workspace::TabletRole::Door, {});
    toFromHome(stage);
    stage.touch({QStringLiteral("Typen")});
    stage.type(QStringLiteral("Oma komt logeren"));
    stage.touch({QStringLiteral("Klaar met typen")});
    stage.touch({QStringLiteral("Klaar")});
    stage.touch({QStringLiteral("Overslaan")});
    stage.waitFor(QStringLiteral("Klaar"), [&] { return stage.door().step() == DoorFlow::Step::Done; });
    const std::vector<HomeTold> told = all<HomeTold>(stage);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front().text, QStringLiteral("Oma komt logeren"));
    QCOMPARE(stage.problems(), QStringList{});
}

void DoorScreensTest::aParentSaysWhoMayFetchAndWhenByTouch() {
    ScreenStage stage(Workspace::TabletRole::Door, {});
    const Body linked =
        composeBody(ParentLinked{stage.daycare().anneke, QStringLiteral("moeder"), Authority::Yes, true},
                    Author{}, stage.clock());
    (void)stage.ledger().add({draftOf(subjectOf(stage.daycare().noor), linked)});
    toFamily(stage);
    // Each page and sheet is in its place before something in it is touched.
    const auto touch = [&stage](const char* name) {
        static_cast<void>(stage.picture());
        stage.touch({QString::fromUtf8(name)});
    };
    for (const char* name : {"Meer", "Toestemmingen", "Iemand toevoegen", "Naam"})
        touch(name);
    stage.type(QStringLiteral("Els de Wit"));
    for (const char* name : {"Verder", "Elke week", "di", "do", "Dit mag"})
        touch(name);
    QVERIFY(all<PickUpAllowed>(stage).empty()); // until when was not said
    for (const char* name : {"Andere dag …", "Terug", "Andere dag …", "30", "Dit mag"})
        touch(name);
    stage.waitFor(QStringLiteral("the permission"), [&] { return !all<PickUpAllowed>(stage).empty(); });
    QCOMPARE(all<PickUpAllowed>(stage).size(), 1U);
    const PickUpAllowed allowed = all<PickUpAllowed>(stage).front();
    QCOMPARE(allowed.name, QStringLiteral("Els de Wit"));
    QVERIFY(allowed.weekdays == Weekdays(0b01010) && !allowed.once);
    QCOMPARE(allowed.from, SmallDaycare::day());
    QCOMPARE(allowed.to, QDate(2026, 11, 30));
    QVERIFY(stage.words().contains(QStringLiteral("elke week op di en do, tot en met 30 november")));
    QCOMPARE(stage.problems(), QStringList{});
}

void DoorScreensTest::whatWasToldStaysOnTheScreenWhenSavingFails() {
    ScreenStage stage(Workspace::TabletRole::Door, {});
    stage.door().start();
    stage.identify(stage.door().code(), SmallDaycare::fadimesNumber());
    stage.touch({QStringLiteral("Aya brengen")});
    stage.waitFor(QStringLiteral("Van thuis"),
                  [&] { return stage.door().step() == DoorFlow::Step::FromHome; });
    stage.touch({QStringLiteral("Moe")});
    stage.ledger().failNext(ErrorCode::DiskFull);
    stage.touch({QStringLiteral("Klaar")});
    stage.waitFor(QStringLiteral("the problem"), [&] { return !stage.door().problem().isEmpty(); });
    QVERIFY(stage.words().contains(stage.door().problem()));
    QVERIFY(!stage.words().join(QLatin1Char(' ')).contains(QStringLiteral("Bewaard om")));
    QVERIFY(stage.words().contains(QStringLiteral("Moe")));
    stage.door().homeDone();
    stage.waitFor(QStringLiteral("Klaar"), [&] { return stage.door().step() == DoorFlow::Step::Done; });
    QCOMPARE(all<HomeTold>(stage).front().choices, std::vector<Choice>{Choice::Tired});
    QCOMPARE(stage.problems(), QStringList{});
}

void DoorScreensTest::nothingOfAFamilyIsLeftForTheNext() {
    ScreenStage stage(Workspace::TabletRole::Door, {});
    toFamily(stage);
    stage.touch({QStringLiteral("Komt niet")});
    QVERIFY(stage.words().contains(QStringLiteral("Afmelden voor vandaag?")));
    stage.door().leave(); // the idle limit, with a sheet still open
    ScreenStage::settle();
    const QString left = stage.words().join(QLatin1Char('\n'));
    for (const char* name : {"Noor", "Sem", "Anneke", "Joost", "Rachida", "Afmelden"})
        QVERIFY2(!left.contains(QLatin1String(name)), name);
    QCOMPARE(stage.problems(), QStringList{});
}

void DoorScreensTest::aTouchAnywhereStopsTheCountdown() {
    ScreenStage stage(Workspace::TabletRole::Door, {});
    toFamily(stage);
    stage.clock().advance(std::chrono::seconds(38));
    stage.waitFor(QStringLiteral("the countdown"), [&] { return stage.door().idle()->secondsLeft() > 0; });
    QVERIFY(stage.words().contains(QStringLiteral("Nog bezig?")));
    QTest::mouseClick(stage.window(), Qt::LeftButton, Qt::NoModifier, QPoint(20, 20));
    stage.waitFor(QStringLiteral("the screen to stay"),
                  [&] { return stage.door().idle()->secondsLeft() == 0; });
    QCOMPARE(stage.door().step(), DoorFlow::Step::Family);
    QVERIFY(!stage.words().contains(QStringLiteral("Nog bezig?")));
    QCOMPARE(stage.problems(), QStringList{});
}

void DoorScreensTest::aCollectorSeesNoAbsenceAndNoTalk() {
    ScreenStage stage(Workspace::TabletRole::Door, {});
    stage.door().start();
    stage.identify(stage.door().code(), SmallDaycare::opasNumber());
    QVERIFY(stage.words().contains(QStringLiteral("Noor")));
    QVERIFY(!stage.words().contains(QStringLiteral("Komt niet")));
    QVERIFY(!stage.words().contains(QStringLiteral("Ik wil iemand spreken")));
    QVERIFY(!stage.words().contains(QStringLiteral("Sem")));
}

void DoorScreensTest::everythingThatCanBeTappedHasAName() {
    ScreenStage stage(Workspace::TabletRole::Door, {});
    const auto check = [&stage](const char* where) {
        const QList<QQuickItem*> items = stage.window()->contentItem()->findChildren<QQuickItem*>();
        for (QQuickItem* item : items) {
            if (!item->isVisible() || !item->inherits("QQuickAbstractButton")) continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(item);
            QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(), where);
        }
    };
    check("Rust");
    toFromHome(stage);
    check("Van thuis");
    stage.door().skipHome();
    stage.door().skipHome();
    stage.waitFor(QStringLiteral("Klaar"), [&] { return stage.door().step() == DoorFlow::Step::Done; });
    check("Klaar");
    QCOMPARE(stage.problems(), QStringList{});
}

void DoorScreensTest::switchingTheLanguageTurnsTheScreenAround() {
    ScreenStage stage(Workspace::TabletRole::Door, {QSize(1280, 800), false, QStringLiteral("ar")});
    const QStringList words = stage.words();
    QVERIFY(words.contains(QStringLiteral("صباح الخير")));
    QVERIFY(!words.contains(QStringLiteral("Brengen of halen")));
    QCOMPARE(stage.problems(), QStringList{});
}

} // namespace

int main(int argc, char** argv) {
    ScreenStage::prepare();
    QGuiApplication app(argc, argv);
    ScreenStage::makeStill();
    DoorScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "DoorScreensTest.moc"
