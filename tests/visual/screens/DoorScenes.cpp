// SPDX-License-Identifier: GPL-3.0-or-later
#include "visual/screens/Scenes.h"

namespace drempel::test {

namespace {

constexpr auto door = Workspace::TabletRole::Door;

void family(ScreenStage& stage, const QString& number) {
    stage.door().start();
    stage.identify(stage.door().code(), number);
}

void fromHome(ScreenStage& stage) {
    family(stage, SmallDaycare::annekesNumber());
    stage.door().proceed();
    stage.waitFor(QStringLiteral("Van thuis"),
                  [&] { return stage.door().step() == DoorFlow::Step::FromHome; });
}

int choice(Choice value) {
    return static_cast<int>(value);
}
int topic(Topic value) {
    return static_cast<int>(value);
}

void tell(ScreenStage& stage) {
    fromHome(stage);
    HomeForm* form = stage.door().home();
    form->choose(topic(Topic::Night), choice(Choice::SleptWell));
    form->choose(topic(Topic::Food), choice(Choice::HadBreakfast));
    form->choose(topic(Topic::Mood), choice(Choice::Tired));
    form->chooseCollector(stage.daycare().joost.toString());
    ScreenStage::settle();
}

void done(ScreenStage& stage) {
    tell(stage);
    stage.door().homeDone();
    stage.door().home()->toggleAsAlways();
    stage.clock().advance(std::chrono::minutes(1));
    stage.door().homeDone();
    stage.waitFor(QStringLiteral("Klaar"), [&] { return stage.door().step() == DoorFlow::Step::Done; });
}

void theDay(ScreenStage& stage, const QString& number) {
    stage.daycare().noorsDay();
    family(stage, number);
    stage.door().proceed();
    ScreenStage::settle();
}

std::vector<Scene> arriving() {
    return {
        {QStringLiteral("rust"), door, [](ScreenStage&) {}, QStringLiteral("portrait dark ar")},
        {QStringLiteral("rust-uitleg"),
         door,
         [](ScreenStage& s) { s.tap(QStringLiteral("Alles bewaard")); },
         {}},
        {QStringLiteral("wie-ben-je"), door,
         [](ScreenStage& s) {
             s.door().start();
             for (const int digit : {1, 0, 0, 1, 4, 2})
                 s.door().code()->digit(digit);
         },
         QStringLiteral("portrait dark ar")},
        {QStringLiteral("wie-ben-je-onbekend"),
         door,
         [](ScreenStage& s) { family(s, QStringLiteral("9999")); },
         {}},
        {QStringLiteral("jullie"), door, [](ScreenStage& s) { family(s, SmallDaycare::annekesNumber()); },
         QStringLiteral("portrait dark ar")},
        {QStringLiteral("jullie-een"),
         door,
         [](ScreenStage& s) { family(s, SmallDaycare::fadimesNumber()); },
         {}},
        {QStringLiteral("jullie-vier"), door,
         [](ScreenStage& s) { family(s, SmallDaycare::hendriksNumber()); }, QStringLiteral("portrait")},
        {QStringLiteral("jullie-opa"),
         door,
         [](ScreenStage& s) { family(s, SmallDaycare::opasNumber()); },
         {}},
        {QStringLiteral("jullie-afmelden"), door,
         [](ScreenStage& s) {
             family(s, SmallDaycare::annekesNumber());
             s.tap(QStringLiteral("Komt niet"));
         },
         QStringLiteral("portrait")},
        {QStringLiteral("jullie-spreken"), door,
         [](ScreenStage& s) {
             family(s, SmallDaycare::annekesNumber());
             s.tap(QStringLiteral("Ik wil iemand spreken"));
         },
         QStringLiteral("portrait")},
        {QStringLiteral("jullie-gesproken"),
         door,
         [](ScreenStage& s) {
             family(s, SmallDaycare::annekesNumber());
             s.door().requestTalk(1);
         },
         {}},
        {QStringLiteral("jullie-probleem"),
         door,
         [](ScreenStage& s) {
             family(s, SmallDaycare::annekesNumber());
             s.ledger().failNext(ErrorCode::DiskFull);
             s.door().proceed();
             s.waitFor(QStringLiteral("the problem"), [&] { return !s.door().problem().isEmpty(); });
         },
         {}},
        {QStringLiteral("nog-bezig"),
         door,
         [](ScreenStage& s) {
             family(s, SmallDaycare::annekesNumber());
             s.clock().advance(std::chrono::seconds(38));
             s.waitFor(QStringLiteral("the countdown"), [&] { return s.door().idle()->secondsLeft() > 0; });
         },
         {}},
    };
}

std::vector<Scene> telling() {
    return {
        {QStringLiteral("van-thuis-leeg"), door, fromHome, {}},
        {QStringLiteral("van-thuis"), door, tell, QStringLiteral("portrait dark ar")},
        {QStringLiteral("van-thuis-medicijn"),
         door,
         [](ScreenStage& s) {
             tell(s);
             s.door().home()->choose(topic(Topic::Medicine), 100);
             s.door().home()->setMedicineName(QStringLiteral("Paracetamol 120 mg"));
             s.door().home()->setText(
                 QStringLiteral("Een doekje van thuis helpt. En even samen zwaaien bij het raam."));
         },
         {}},
        {QStringLiteral("van-thuis-typen"),
         door,
         [](ScreenStage& s) {
             fromHome(s);
             s.tap(QStringLiteral("Typen"));
         },
         {}},
        {QStringLiteral("van-thuis-medicijn-typen"),
         door,
         [](ScreenStage& s) {
             fromHome(s);
             s.tap(QStringLiteral("Ja, en wel …"));
             s.tap(QStringLiteral("Welk medicijn"));
             s.type(QStringLiteral("Paracetamol"));
         },
         {}},
        {QStringLiteral("klaar"), door, done, QStringLiteral("portrait dark ar")},
        {QStringLiteral("klaar-afgemeld"),
         door,
         [](ScreenStage& s) {
             family(s, SmallDaycare::fadimesNumber());
             s.door().absent();
             s.waitFor(QStringLiteral("Klaar"), [&] { return s.door().step() == DoorFlow::Step::Done; });
         },
         {}},
    };
}

std::vector<Scene> fetching() {
    return {
        {QStringLiteral("jullie-halen"),
         door,
         [](ScreenStage& s) {
             s.daycare().noorsDay();
             family(s, QStringLiteral("1002"));
         },
         {}},
        {QStringLiteral("de-dag"), door, [](ScreenStage& s) { theDay(s, QStringLiteral("1002")); },
         QStringLiteral("portrait dark ar")},
        {QStringLiteral("de-dag-opa"),
         door,
         [](ScreenStage& s) { theDay(s, SmallDaycare::opasNumber()); },
         {}},
        {QStringLiteral("zo-zie-ik-het"), door,
         [](ScreenStage& s) {
             theDay(s, QStringLiteral("1002"));
             s.tap(QStringLiteral("Zo zie ik het"));
         },
         QStringLiteral("portrait")},
        {QStringLiteral("zo-zie-ik-het-typen"), door,
         [](ScreenStage& s) {
             theDay(s, QStringLiteral("1002"));
             s.tap(QStringLiteral("Zo zie ik het"));
             s.tap(QStringLiteral("Gezwaaid bij het raam, daarna blokken"));
             s.type(QStringLiteral("Dat doet ze thuis ook"));
         },
         QStringLiteral("portrait")},
        {QStringLiteral("wij-gaan"),
         door,
         [](ScreenStage& s) {
             theDay(s, QStringLiteral("1002"));
             s.door().goHome();
             s.waitFor(QStringLiteral("Klaar"), [&] { return s.door().step() == DoorFlow::Step::Done; });
         },
         {}},
        {QStringLiteral("kan-niet-bewaren"),
         door,
         [](ScreenStage& s) {
             s.workspace().setFatal(QStringLiteral(
                 "Loop gerust door en meld je bij een leidster. Bel daarna de beheerder: de schijf is vol."));
         },
         {}},
    };
}

} // namespace

std::vector<Scene> doorScenes() {
    std::vector<Scene> all = arriving();
    for (const auto& more : {telling(), fetching(), doorPeopleScenes()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace drempel::test
