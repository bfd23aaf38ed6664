// SPDX-License-Identifier: GPL-3.0-or-later
#include "visual/screens/Scenes.h"

namespace drempel::test {

namespace {

constexpr auto review = Workspace::TabletRole::Review;

void logIn(ScreenStage& stage) {
    stage.identify(stage.review().code(), SmallDaycare::marijkesNumber());
    stage.waitFor(QStringLiteral("Vandaag"),
                  [&] { return stage.review().step() == ReviewFlow::Step::Today; });
    stage.review().selectGroup(stage.daycare().vlinders.toString());
    ScreenStage::settle();
}

/// A day on which most was told and some is still open, with a promise to come back to something.
void today(ScreenStage& stage) {
    SmallDaycare& house = stage.daycare();
    house.morning();
    for (const ChildId id : {house.luca, house.aya, house.noor}) {
        CareLogged meal;
        meal.day = SmallDaycare::day();
        meal.by = house.rachida;
        meal.from = QTime(9, 0);
        meal.portion = Portion::All;
        house.then(id, house.rachida, Role::Caregiver, meal);
    }
    HomeTold home;
    home.day = SmallDaycare::day();
    home.text = QStringLiteral("Hoe gaat het slapen bij jullie?");
    const EventId asked = house.then(house.luca, house.parentOf(house.luca), Role::Parent, home);
    house.then(house.luca, house.rachida, Role::Caregiver, Heard{SmallDaycare::day(), {asked}, {}});
    house.then(house.luca, house.rachida, Role::Caregiver,
               AnswerPromised{asked, SmallDaycare::day().addDays(3)});
    house.then(house.saar, house.rachida, Role::Caregiver, Discussed{SmallDaycare::day()});
    logIn(stage);
}

} // namespace

std::vector<Scene> reviewScenes() {
    return {
        {QStringLiteral("overzicht-inloggen"), review, [](ScreenStage&) {}, {}},
        {QStringLiteral("vandaag"), review, today, QStringLiteral("portrait dark ar")},
        {QStringLiteral("vandaag-navragen"), review,
         [](ScreenStage& s) {
             s.daycare().then(
                 s.daycare().luca, AdultId{}, Role::System,
                 ParentLinked{s.daycare().samira, QStringLiteral("moeder"), Authority::Unknown, true});
             today(s);
         },
         QStringLiteral("portrait")},
        {QStringLiteral("vandaag-gezag"),
         review,
         [](ScreenStage& s) {
             s.daycare().then(
                 s.daycare().luca, AdultId{}, Role::System,
                 ParentLinked{s.daycare().samira, QStringLiteral("moeder"), Authority::Unknown, true});
             today(s);
             s.tap(QStringLiteral("Gezag van Samira over Luca is onbekend: vraag het na"));
         },
         {}},
        {QStringLiteral("vandaag-deur-weet-niet"), review,
         [](ScreenStage& s) {
             const ChildId luca = s.daycare().luca;
             s.daycare().then(
                 luca, AdultId{}, Role::System,
                 ParentLinked{s.daycare().samira, QStringLiteral("moeder"), Authority::Unknown, true});
             today(s);
             s.review().hasAuthority(luca.toString(), s.daycare().samira.toString());
             s.waitFor(QStringLiteral("the ruling"), [&] { return s.review().tasks().isEmpty(); });
             s.clock().advance(TabletNews::settle);
             Spread spread{{{QStringLiteral("Deur"), 0}}, {}, {}};
             for (const SafetyNews& one : s.ledger().snapshot().child(luca)->safety.news)
                 spread.places[one.id] = 1;
             s.review().news()->setSpread(spread);
             ScreenStage::settle();
         },
         QStringLiteral("portrait")},
        {QStringLiteral("vandaag-beheer"),
         review,
         [](ScreenStage& s) {
             s.daycare().morning();
             s.daycare().then(s.daycare().noor, s.daycare().anneke, Role::Parent,
                              Departed{SmallDaycare::day(), s.daycare().anneke, {}});
             s.identify(s.review().code(), SmallDaycare::beasNumber());
             ScreenStage::settle();
         },
         {}},
        {QStringLiteral("overzicht-wie-las"), review,
         [](ScreenStage& s) {
             s.daycare().noorsDay();
             s.daycare().then(
                 s.daycare().noor, s.daycare().rachida, Role::Mentor,
                 Viewed{SmallDaycare::day(),
                        {ViewedPart::Day, ViewedPart::Health, ViewedPart::Contacts, ViewedPart::Texts},
                        ViewPurpose::Care});
             s.daycare().then(
                 s.daycare().noor, s.daycare().anneke, Role::Parent,
                 Viewed{SmallDaycare::day(),
                        {ViewedPart::Day, ViewedPart::Health, ViewedPart::Texts, ViewedPart::Picked},
                        ViewPurpose::PickUp});
             logIn(s);
             s.review().openChild(s.daycare().noor.toString());
             ScreenStage::settle();
             s.review().askReaders();
         },
         QStringLiteral("portrait ar")},
        {QStringLiteral("overzicht-wissen"),
         review,
         [](ScreenStage& s) {
             s.daycare().noorsDay();
             logIn(s);
             s.review().openChild(s.daycare().noor.toString());
             ScreenStage::settle();
             s.tap(QStringLiteral("Wissen"));
         },
         {}},
        {QStringLiteral("overzicht-inspecteur"), review,
         [](ScreenStage& s) {
             s.daycare().morning();
             s.identify(s.review().code(), SmallDaycare::inspectorsNumber());
             s.review().selectGroup(s.daycare().vlinders.toString());
             ScreenStage::settle();
         },
         QStringLiteral("portrait")},
        {QStringLiteral("vandaag-vroeg"), review, logIn, {}},
        {QStringLiteral("vandaag-leeg"), review,
         [](ScreenStage& s) {
             s.clock().setWall(s.clock().now() - std::chrono::hours(24)); // a Sunday
             logIn(s);
         },
         QStringLiteral("portrait")},
        {QStringLiteral("overzicht-kind"), review,
         [](ScreenStage& s) {
             s.daycare().noorsDay();
             logIn(s);
             s.review().openChild(s.daycare().noor.toString());
             ScreenStage::settle();
         },
         QStringLiteral("portrait ar")},
        {QStringLiteral("overzicht-kind-leeg"),
         review,
         [](ScreenStage& s) {
             logIn(s);
             s.review().openChild(s.daycare().luca.toString());
             ScreenStage::settle();
         },
         {}},
    };
}

} // namespace drempel::test
