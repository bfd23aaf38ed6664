// SPDX-License-Identifier: GPL-3.0-or-later
// The door's screens about who somebody is and what a parent permits.
#include "visual/screens/Scenes.h"

#include <QCoreApplication>

namespace drempel::test {

namespace {

constexpr auto door = Workspace::TabletRole::Door;

void family(ScreenStage& stage) {
    stage.door().start();
    stage.identify(stage.door().code(), SmallDaycare::annekesNumber());
}

void forgotten(ScreenStage& stage) {
    stage.door().start();
    stage.door().forgotCode();
    ScreenStage::settle();
}

void helped(ScreenStage& stage) {
    forgotten(stage);
    stage.identify(stage.door().forgotten()->code(), SmallDaycare::rachidasNumber());
    stage.identify(stage.door().forgotten()->code(), SmallDaycare::marijkesNumber());
}

void type(CodeChoice& choice, std::initializer_list<int> digits) {
    for (const int digit : digits)
        choice.digit(digit);
}

void permissions(ScreenStage& stage) {
    const ChildId noor = stage.daycare().noor;
    const Body linked =
        composeBody(ParentLinked{stage.daycare().anneke, QStringLiteral("moeder"), Authority::Yes, true},
                    Author{}, stage.clock());
    (void)stage.ledger().add({draftOf(subjectOf(noor), linked)});
    family(stage);
    stage.door().openPermissions();
    stage.door().permissions()->setConsent(static_cast<int>(ConsentPurpose::OwnDiaryPhoto), true);
    ScreenStage::settle();
    const QDate day = SmallDaycare::day();
    stage.door().permissions()->allow(QStringLiteral("Tante Sia"), QStringLiteral("tante"),
                                      {day.addDays(8), day.addDays(25), Weekdays(0b01010), false});
    ScreenStage::settle();
}

/// A name was filled in, in any language; when is asked.
void asksWhen(ScreenStage& stage) {
    permissions(stage);
    stage.tap(QCoreApplication::translate("PermissionsScreen", "Iemand toevoegen"));
    static_cast<void>(stage.picture()); // the sheet is in its place before something in it is tapped
    stage.tap(QCoreApplication::translate("AllowSheet", "Naam"));
    stage.type(QStringLiteral("Els de Wit"));
    stage.tap(QCoreApplication::translate("AllowSheet", "Verder"));
    static_cast<void>(stage.picture());
}

void weekly(ScreenStage& stage) {
    asksWhen(stage);
    PeriodChoice& period = *stage.door().permissions()->period();
    period.chooseKind(QStringLiteral("weekly"));
    period.chooseWeekdays({QStringLiteral("2"), QStringLiteral("4")});
    period.chooseEnd(QStringLiteral("date"));
    period.month()->choose(SmallDaycare::day().addDays(25).toString(Qt::ISODate));
    ScreenStage::settle();
}

/// The group's tablet has not read yet what was just permitted.
void vlindersDoesNotKnow(ScreenStage& stage) {
    stage.clock().advance(TabletNews::settle);
    Spread spread{{{QStringLiteral("Vlinders"), 0}}, {}, {}};
    for (const SafetyNews& one : stage.ledger().snapshot().child(stage.daycare().noor)->safety.news)
        spread.places[one.id] = 1;
    stage.door().news()->setSpread(spread);
    ScreenStage::settle();
}

} // namespace

std::vector<Scene> doorPeopleScenes() {
    return {
        {QStringLiteral("wie-ben-je-camera"), door,
         [](ScreenStage& s) {
             s.door().start();
             s.workspace().setLooking(true);
         },
         QStringLiteral("portrait")},
        {QStringLiteral("code-vergeten"), door, forgotten, QStringLiteral("portrait ar")},
        {QStringLiteral("code-vergeten-van-wie"), door, helped, {}},
        {QStringLiteral("code-vergeten-bevestigen"),
         door,
         [](ScreenStage& s) {
             helped(s);
             for (const int digit : {1, 0, 0, 1})
                 s.door().forgotten()->digit(digit);
         },
         {}},
        {QStringLiteral("eigen-code"), door,
         [](ScreenStage& s) {
             family(s);
             s.door().chooseOwnCode();
             type(*s.door().ownCode(), {8, 0});
         },
         QStringLiteral("portrait dark ar")},
        {QStringLiteral("eigen-code-te-makkelijk"),
         door,
         [](ScreenStage& s) {
             family(s);
             s.door().chooseOwnCode();
             type(*s.door().ownCode(), {1, 2, 3, 4, 5});
         },
         {}},
        {QStringLiteral("jullie-meer"), door,
         [](ScreenStage& s) {
             family(s);
             s.tap(QStringLiteral("Meer"));
         },
         QStringLiteral("portrait")},
        {QStringLiteral("toestemmingen"), door, permissions, QStringLiteral("portrait dark ar")},
        {QStringLiteral("toestemmingen-groep-weet-niet"), door,
         [](ScreenStage& s) {
             permissions(s);
             vlindersDoesNotKnow(s);
         },
         QStringLiteral("portrait dark ar")},
        {QStringLiteral("jullie-groep-weet-niet"), door,
         [](ScreenStage& s) {
             permissions(s);
             vlindersDoesNotKnow(s);
             s.door().back();
             ScreenStage::settle();
         },
         QStringLiteral("portrait")},
        {QStringLiteral("toestemmingen-toevoegen"),
         door,
         [](ScreenStage& s) {
             permissions(s);
             s.tap(QStringLiteral("Iemand toevoegen"));
         },
         {}},
        {QStringLiteral("toestemmingen-wanneer"), door, weekly, QStringLiteral("portrait dark ar")},
        {QStringLiteral("toestemmingen-wanneer-een-keer"), door,
         [](ScreenStage& s) {
             asksWhen(s);
             s.door().permissions()->period()->chooseKind(QStringLiteral("once"));
             ScreenStage::settle();
         },
         QStringLiteral("portrait ar")},
        {QStringLiteral("toestemmingen-maand"), door,
         [](ScreenStage& s) {
             weekly(s);
             s.door().permissions()->period()->chooseEnd(QStringLiteral("date"));
             ScreenStage::settle();
         },
         QStringLiteral("portrait dark ar")},
        {QStringLiteral("toestemmingen-wanneer-kan-niet"),
         door,
         [](ScreenStage& s) {
             asksWhen(s);
             PeriodChoice& period = *s.door().permissions()->period();
             period.chooseKind(QStringLiteral("weekly"));
             period.chooseWeekdays({QStringLiteral("1")});
             period.chooseStart(QStringLiteral("tomorrow"));
             period.chooseEnd(QStringLiteral("week"));
             ScreenStage::settle();
         },
         {}},
        {QStringLiteral("leidster-kijkt-mee"), door,
         [](ScreenStage& s) {
             s.daycare().noorsDay();
             s.door().setHubConnected(false);
             s.clock().advance(std::chrono::minutes(DoorFlow::hubAwayMinutes));
             family(s);
             s.door().proceed();
             s.door().goHome();
             ScreenStage::settle();
         },
         QStringLiteral("portrait")},
    };
}

} // namespace drempel::test
