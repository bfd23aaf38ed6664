// SPDX-License-Identifier: GPL-3.0-or-later
// The group tablet about who may fetch a child, and who must not.
#include "models/FamilyPermissions.h"
#include "visual/screens/Scenes.h"

#include <QCoreApplication>

namespace drempel::test {

namespace {

constexpr auto group = Workspace::TabletRole::Group;

/// Noor's page for groepsleiding, or for Rachida.
void noorFor(ScreenStage& stage, const QString& number) {
    stage.daycare().noorsDay();
    stage.identify(stage.group().code(), number);
    stage.waitFor(QStringLiteral("Bord"), [&] { return stage.group().step() == GroupFlow::Step::Board; });
    stage.group().tapChild(stage.daycare().noor.toString());
    ScreenStage::settle();
}

/// Groepsleiding is asked what a ruling about Joost says.
void ruling(ScreenStage& stage) {
    noorFor(stage, SmallDaycare::marijkesNumber());
    stage.tap(QStringLiteral("Wie mag halen"));
    static_cast<void>(stage.picture()); // the sheet is in its place before something in it is tapped
    stage.tap(QStringLiteral("Uitspraak over Joost"));
}

/// Joost was refused by two, and Anneke allows somebody of his name.
void refused(ScreenStage& stage, const QString& number) {
    noorFor(stage, number);
    SmallDaycare& daycare = stage.daycare();
    const QString name = QStringLiteral("Joost Visser");
    daycare.then(daycare.noor, daycare.marijke, Role::GroupLead,
                 AuthorityRuled{daycare.joost, Authority::No, daycare.marijke, daycare.rachida,
                                SmallDaycare::day().addMonths(3)});
    daycare.then(daycare.noor, daycare.anneke, Role::Parent,
                 PickUpAllowed{FamilyPermissions::personNamed(daycare.noor, name),
                               name,
                               QStringLiteral("oom"),
                               {},
                               {},
                               {},
                               false,
                               {}});
    ScreenStage::settle();
}

} // namespace

std::vector<Scene> fetchScenes() {
    return {
        {QStringLiteral("kind-mag-halen"), group,
         [](ScreenStage& s) {
             noorFor(s, SmallDaycare::rachidasNumber());
             s.tap(QStringLiteral("Wie mag halen"));
         },
         QStringLiteral("portrait")},
        {QStringLiteral("kind-mag-halen-leiding"), group,
         [](ScreenStage& s) {
             noorFor(s, SmallDaycare::marijkesNumber());
             s.group().child()->permissions()->bar(QStringLiteral("Opa"));
             s.waitFor(QStringLiteral("the bar"),
                       [&] { return !s.group().child()->permissions()->bars().isEmpty(); });
             s.tap(QStringLiteral("Wie mag halen"));
         },
         QStringLiteral("portrait")},
        {QStringLiteral("kind-mag-halen-wanneer"), group,
         [](ScreenStage& s) {
             noorFor(s, SmallDaycare::rachidasNumber());
             const QDate day = SmallDaycare::day();
             const AdultId els = FamilyPermissions::personNamed(s.daycare().noor, QStringLiteral("Els"));
             s.daycare().then(s.daycare().noor, s.daycare().anneke, Role::Parent,
                              PickUpAllowed{els,
                                            QStringLiteral("Els"),
                                            QStringLiteral("buurvrouw"),
                                            day.addDays(8),
                                            day.addDays(25),
                                            Weekdays(0b01010),
                                            false,
                                            {}});
             ScreenStage::settle();
             s.tap(QCoreApplication::translate("ChildFacts", "Wie mag halen"));
         },
         QStringLiteral("portrait ar")},
        {QStringLiteral("kind-wanneer"), group,
         [](ScreenStage& s) {
             noorFor(s, SmallDaycare::rachidasNumber());
             s.tap(QStringLiteral("Wie mag halen"));
             static_cast<void>(s.picture()); // the sheet is in its place before something in it is tapped
             s.tap(QStringLiteral("Naam van wie haalt"));
             s.type(QStringLiteral("Els de Wit"));
             s.tap(QStringLiteral("Mag halen, kies wanneer"));
             static_cast<void>(s.picture());
             s.tap(QStringLiteral("Elke dag"));
             s.tap(QStringLiteral("Deze week"));
         },
         QStringLiteral("portrait")},
        {QStringLiteral("kind-mag-halen-ingetrokken"),
         group,
         [](ScreenStage& s) {
             noorFor(s, SmallDaycare::rachidasNumber());
             s.tap(QStringLiteral("Wie mag halen"));
             static_cast<void>(s.picture());
             s.tap(QStringLiteral("Intrekken"));
             s.waitFor(QStringLiteral("the undo"), [&] { return !s.group().undoText().isEmpty(); });
         },
         {}},
        {QStringLiteral("kind-uitspraak"), group, ruling, {}},
        {QStringLiteral("kind-uitspraak-houdt-gezag"),
         group,
         [](ScreenStage& s) {
             ruling(s);
             static_cast<void>(s.picture());
             s.tap(QStringLiteral("Houdt gezag, mag niet halen"));
         },
         {}},
        {QStringLiteral("kind-alleen-met"), group,
         [](ScreenStage& s) {
             noorFor(s, SmallDaycare::rachidasNumber());
             s.daycare().then(s.daycare().noor, s.daycare().marijke, Role::GroupLead,
                              CollectionBarred{s.daycare().opa, {}, {}, {}, {}, {}});
             ScreenStage::settle();
         },
         QStringLiteral("portrait")},
        {QStringLiteral("kind-niet-met"), group,
         [](ScreenStage& s) { refused(s, SmallDaycare::rachidasNumber()); }, QStringLiteral("portrait ar")},
        {QStringLiteral("kind-niet-met-overdracht"), group,
         [](ScreenStage& s) {
             refused(s, SmallDaycare::rachidasNumber());
             s.tap(QStringLiteral("Noor B. gaat mee met …"));
         },
         QStringLiteral("portrait")},
        {QStringLiteral("kind-beslissing-terugnemen"), group,
         [](ScreenStage& s) {
             refused(s, SmallDaycare::marijkesNumber());
             s.tap(QStringLiteral("Wie mag halen"));
         },
         QStringLiteral("portrait")},
        {QStringLiteral("kind-iemand-anders-zeker-weten"),
         group,
         [](ScreenStage& s) {
             refused(s, SmallDaycare::marijkesNumber());
             s.group().child()->permissions()->override_(QStringLiteral("Joost Visser"),
                                                         QStringLiteral("Anneke belde"));
             s.waitFor(QStringLiteral("the question"), [&] { return s.group().isConfirming(); });
             ScreenStage::settle();
         },
         {}},
    };
}

} // namespace drempel::test
