// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Badge.h"
#include "visual/screens/Scenes.h"

#include <QTest>

namespace drempel::test {

namespace {

constexpr auto group = Workspace::TabletRole::Group;

void logIn(ScreenStage& stage) {
    stage.identify(stage.group().code(), SmallDaycare::rachidasNumber());
    stage.waitFor(QStringLiteral("Bord"), [&] { return stage.group().step() == GroupFlow::Step::Board; });
}

void early(ScreenStage& stage) {
    stage.clock().advance(std::chrono::minutes(1));
    logIn(stage);
}

void morning(ScreenStage& stage) {
    stage.daycare().morning();
    logIn(stage);
}

void child(ScreenStage& stage, ChildId id) {
    stage.group().tapChild(id.toString());
    ScreenStage::settle();
}

void noor(ScreenStage& stage) {
    stage.daycare().noorsDay();
    logIn(stage);
    child(stage, stage.daycare().noor);
}

void saved(ScreenStage& stage) {
    stage.waitFor(QStringLiteral("the way back"), [&] { return !stage.group().undoText().isEmpty(); });
}

/// On Noor's page, with this tapped.
auto noorAnd(const QString& button) {
    return [button](ScreenStage& stage) {
        noor(stage);
        stage.tap(button);
    };
}

void notices(ScreenStage& stage) {
    SmallDaycare& house = stage.daycare();
    house.morning();
    HomeTold home;
    home.day = SmallDaycare::day();
    home.medicine = MedicineGiven{QStringLiteral("Paracetamol"), QTime(7, 0)};
    house.then(house.aya, house.parentOf(house.aya), Role::Parent, home);
    house.then(house.luca, house.parentOf(house.luca), Role::Parent,
               TalkRequested{SmallDaycare::day(), TalkMoment::AtPickUp});
    house.then(house.finn, house.rachida, Role::Caregiver,
               PhoneCalled{SmallDaycare::day(), house.anneke, CollectionPlan{house.opa, QTime(16, 0)}, {}});
    house.clockAt(10, 5);
    logIn(stage);
}

/// A quarter to six: everybody went home but one.
void late(ScreenStage& stage) {
    SmallDaycare& house = stage.daycare();
    house.morning();
    house.clockAt(17, 45);
    std::vector<ChildId> inside;
    for (const auto& [id, child] : stage.ledger().snapshot().children)
        if (inOurCare(presenceOn(child, SmallDaycare::day())) && id != house.luca) inside.push_back(id);
    for (const ChildId id : inside)
        house.then(id, house.rachida, Role::Caregiver, Departed{SmallDaycare::day(), house.joost, {}});
    logIn(stage);
}

std::vector<Scene> boards() {
    return {
        {QStringLiteral("groep-inloggen"), group, [](ScreenStage&) {}, QStringLiteral("portrait dark ar")},
        {QStringLiteral("bord-vroeg"), group, early, QStringLiteral("portrait")},
        {QStringLiteral("bord"), group, morning, QStringLiteral("portrait dark ar")},
        {QStringLiteral("bord-kiezen"),
         group,
         [](ScreenStage& s) {
             morning(s);
             s.group().startSelecting();
             child(s, s.daycare().mila);
         },
         {}},
        {QStringLiteral("bord-ontvangen"), group,
         [](ScreenStage& s) {
             morning(s);
             s.group().receive();
             saved(s);
         },
         QStringLiteral("portrait ar")},
        {QStringLiteral("bord-meldingen"), group, notices, QStringLiteral("portrait")},
        {QStringLiteral("bord-alles-op-een-rij"),
         group,
         [](ScreenStage& s) {
             notices(s);
             s.tap(QStringLiteral("en nog 2"));
         },
         {}},
        {QStringLiteral("bord-laat"), group, late, QStringLiteral("portrait")},
        {QStringLiteral("bord-sluiten"),
         group,
         [](ScreenStage& s) {
             s.daycare().morning();
             s.daycare().clockAt(18, 40);
             logIn(s);
         },
         {}},
        {QStringLiteral("bord-lange-namen"), group,
         [](ScreenStage& s) {
             s.identify(s.group().code(), QStringLiteral("2003"));
             s.waitFor(QStringLiteral("Bord"), [&] { return s.group().step() == GroupFlow::Step::Board; });
         },
         QStringLiteral("portrait")},
        {QStringLiteral("bord-menu"),
         group,
         [](ScreenStage& s) {
             s.identify(s.group().code(), SmallDaycare::marijkesNumber());
             ScreenStage::settle();
             s.tap(QStringLiteral("Marijke"));
         },
         {}},
        {QStringLiteral("bord-bedekt"), group,
         [](ScreenStage& s) {
             morning(s);
             s.clock().advance(std::chrono::minutes(11));
             s.waitFor(QStringLiteral("the cover"), [&] { return s.group().isCovered(); });
         },
         QStringLiteral("portrait dark")},
        {QStringLiteral("bord-probleem"),
         group,
         [](ScreenStage& s) {
             morning(s);
             s.ledger().failNext(ErrorCode::DiskFull);
             s.group().receive();
             s.waitFor(QStringLiteral("the problem"), [&] { return !s.group().problem().isEmpty(); });
         },
         {}},
    };
}

std::vector<Scene> children() {
    return {
        {QStringLiteral("kind"), group, noor, QStringLiteral("portrait dark ar")},
        {QStringLiteral("kind-leeg"), group,
         [](ScreenStage& s) {
             early(s);
             child(s, s.daycare().luca);
         },
         QStringLiteral("portrait")},
        {QStringLiteral("kind-van-thuis"),
         group,
         [](ScreenStage& s) {
             morning(s);
             child(s, s.daycare().noorE);
         },
         {}},
        {QStringLiteral("kind-terug"), group,
         [](ScreenStage& s) {
             noor(s);
             s.group().child()->logBottle(150);
             saved(s);
         },
         QStringLiteral("portrait")},
        {QStringLiteral("kind-weg"),
         group,
         [](ScreenStage& s) {
             noor(s);
             s.group().child()->letGo(s.daycare().joost.toString());
             saved(s);
         },
         {}},
        {QStringLiteral("kind-lang-verhaal"), group,
         [](ScreenStage& s) {
             noor(s);
             s.group().child()->observe(QStringLiteral("Noor heeft vanmiddag heel lang met de blokken "
                                                       "gebouwd, samen met Zoë. Ze maakten een toren, en "
                                                       "toen die omviel lachten ze allebei. Daarna bouwden "
                                                       "ze er een garage voor alle auto's naast."));
             saved(s);
         },
         QStringLiteral("portrait")},
    };
}

std::vector<Scene> sheets() {
    return {
        {QStringLiteral("kind-fles"), group, noorAnd(QStringLiteral("Fles")), QStringLiteral("portrait")},
        {QStringLiteral("kind-eten"), group, noorAnd(QStringLiteral("Eten")), {}},
        {QStringLiteral("kind-luier"), group, noorAnd(QStringLiteral("Luier")), {}},
        {QStringLiteral("kind-temperatuur"), group, noorAnd(QStringLiteral("Temperatuur")),
         QStringLiteral("portrait dark")},
        {QStringLiteral("kind-opschrijven"), group, noorAnd(QStringLiteral("Opschrijven")), {}},
        {QStringLiteral("kind-bellen"), group, noorAnd(QStringLiteral("Bellen")), QStringLiteral("portrait")},
        {QStringLiteral("kind-gebeld"), group,
         [](ScreenStage& s) {
             noorAnd(QStringLiteral("Bellen"))(s);
             static_cast<void>(s.picture()); // the sheet is in its place before something in it is tapped
             s.tap(QStringLiteral("Anneke"));
         },
         QStringLiteral("portrait")},
        {QStringLiteral("kind-gaat-mee"), group, noorAnd(QStringLiteral("Noor B. gaat mee met …")),
         QStringLiteral("portrait dark")},
        {QStringLiteral("kind-besproken"),
         group,
         [](ScreenStage& s) {
             noor(s);
             s.group().child()->discussed();
             saved(s);
             s.tap(QStringLiteral("Noor B. gaat mee met …"));
         },
         {}},
        {QStringLiteral("kind-regel"),
         group,
         [](ScreenStage& s) {
             noor(s);
             s.tap(QStringLiteral("Drie keer van de grote glijbaan"));
         },
         {}},
        {QStringLiteral("kind-terugzeggen"),
         group,
         [](ScreenStage& s) {
             morning(s);
             child(s, s.daycare().noorE);
             s.tap(QStringLiteral("Gehoord"));
             for (int key = 0; key < 2; ++key) // past the cross, to the field
                 QTest::keyClick(s.window(), Qt::Key_Tab);
             s.type(QStringLiteral("Fijn"));
         },
         {}},
        {QStringLiteral("kind-gehoord"), group,
         [](ScreenStage& s) {
             morning(s);
             child(s, s.daycare().noorE);
             s.tap(QStringLiteral("Gehoord"));
         },
         QStringLiteral("portrait")},
    };
}

/// Noor's page for groepsleiding, or for Rachida.
void noorFor(ScreenStage& stage, const QString& number) {
    stage.daycare().noorsDay();
    stage.identify(stage.group().code(), number);
    stage.waitFor(QStringLiteral("Bord"), [&] { return stage.group().step() == GroupFlow::Step::Board; });
    child(stage, stage.daycare().noor);
}

/// Groepsleiding wrote down who must not fetch; the door has not read it yet.
void barred(ScreenStage& stage) {
    noorFor(stage, SmallDaycare::marijkesNumber());
    stage.group().child()->permissions()->bar(QStringLiteral("Piet"));
    stage.waitFor(QStringLiteral("the bar"),
                  [&] { return !stage.group().child()->permissions()->bars().isEmpty(); });
    stage.clock().advance(TabletNews::settle);
    Spread spread{{{QStringLiteral("Deur"), 0}}, {}, {}};
    for (const SafetyNews& one : stage.ledger().snapshot().child(stage.daycare().noor)->safety.news)
        spread.places[one.id] = 1;
    stage.group().news()->setSpread(spread);
    ScreenStage::settle();
}

/// Marijke's code was made anew with her badge, a minute ago.
void codeWasReset(ScreenStage& stage) {
    SmallDaycare& house = stage.daycare();
    const AdultState& marijke = *stage.ledger().snapshot().adult(house.marijke);
    CodeIssued code = marijke.code->value;
    code.origin = CodeOrigin::Reset;
    const Body body = composeBody(code, Author{house.marijke, Role::GroupLead}, stage.clock(),
                                  {marijke.code->source}, Station::Group);
    stage.ledger().add({draftOf(subjectOf(house.marijke), body)});
    stage.clock().advance(std::chrono::minutes(1));
}

void asked(ScreenStage& stage) {
    noor(stage);
    stage.group().child()->permissions()->ask(QStringLiteral("Els de Wit"), QStringLiteral("buurvrouw"));
    stage.waitFor(QStringLiteral("the request"),
                  [&] { return !stage.group().child()->permissions()->requests().isEmpty(); });
}

std::vector<Scene> permissions() {
    return {
        {QStringLiteral("groep-code-vergeten"), group,
         [](ScreenStage& s) { s.tap(QStringLiteral("Code vergeten?")); }, QStringLiteral("portrait")},
        {QStringLiteral("groep-eigen-code-vergeten"), group,
         [](ScreenStage& s) {
             const QByteArray badge = newBadge();
             const Body issued = composeBody(BadgeIssued{BadgeId(RawId{1}), s.checker().badgeHash(badge)},
                                             Author{}, s.clock());
             s.ledger().add({draftOf(subjectOf(s.daycare().ilse), issued)});
             s.group().forgotCode();
             s.group().newCode()->badge(badgeText(badge).toLatin1());
             ScreenStage::settle();
         },
         QStringLiteral("portrait")},
        {QStringLiteral("bord-code-opnieuw"), group,
         [](ScreenStage& s) {
             codeWasReset(s);
             s.daycare().morning();
             s.identify(s.group().code(), SmallDaycare::marijkesNumber());
             s.waitFor(QStringLiteral("Bord"), [&] { return s.group().step() == GroupFlow::Step::Board; });
         },
         QStringLiteral("portrait")},
        {QStringLiteral("kind-deur-weet-niet"), group, barred, QStringLiteral("portrait ar")},
        {QStringLiteral("bord-deur-weet-niet"), group,
         [](ScreenStage& s) {
             barred(s);
             s.group().back();
             ScreenStage::settle();
         },
         QStringLiteral("portrait")},
        {QStringLiteral("kind-drie-leidsters"), group,
         [](ScreenStage& s) { noorFor(s, SmallDaycare::marijkesNumber()); }, QStringLiteral("portrait")},
        {QStringLiteral("kind-iemand-anders"), group, asked, QStringLiteral("portrait dark")},
        {QStringLiteral("kind-eerst-bellen"),
         group,
         [](ScreenStage& s) {
             asked(s);
             s.group().child()->chooseWho(s.daycare().rachida.toString());
             s.tap(QStringLiteral("Bellen"));
         },
         {}},
        {QStringLiteral("kind-toestemmingen"), group, noorAnd(QStringLiteral("Toestemmingen")),
         QStringLiteral("portrait")},
        {QStringLiteral("kind-even-zeker-weten"), group,
         [](ScreenStage& s) {
             noor(s);
             s.group().child()->chooseWho(s.daycare().ilse.toString());
             s.group().child()->letGo(s.daycare().joost.toString());
             s.waitFor(QStringLiteral("the question"), [&] { return s.group().isConfirming(); });
             ScreenStage::settle();
         },
         QStringLiteral("portrait")},
        {QStringLiteral("bord-dienst"), group,
         [](ScreenStage& s) {
             morning(s);
             s.group().changeDuty(static_cast<int>(DutyStep::Begin), s.daycare().vlinders.toString());
             s.waitFor(QStringLiteral("duty"), [&] { return s.group().dutySteps().size() > 1; });
             s.tap(QStringLiteral("Rachida"));
         },
         QStringLiteral("portrait")},
    };
}

} // namespace

std::vector<Scene> groupScenes() {
    std::vector<Scene> all = boards();
    for (const auto& more : {children(), sheets(), permissions()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace drempel::test
