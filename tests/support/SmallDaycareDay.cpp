// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on the one day of SmallDaycare.
#include "support/SmallDaycare.h"

namespace drempel::test {

void SmallDaycare::arrives(ChildId child, AdultId parent, QTime at, QTime receivedAt) {
    clockAt(at.hour(), at.minute());
    then(child, parent, Role::Parent, Announced{day()});
    if (!receivedAt.isValid()) return;
    clockAt(receivedAt.hour(), receivedAt.minute());
    then(child, rachida, Role::Caregiver, Received{day(), {}});
}

void SmallDaycare::morning() {
    const auto told = [this](ChildId child, AdultId who, std::vector<Choice> choices, AdultId collects,
                             QTime at, const QString& text = {}) {
        HomeTold home;
        home.day = day();
        home.choices = std::move(choices);
        if (!collects.isNil()) home.collection = CollectionPlan{collects, at};
        home.text = text;
        return then(child, who, Role::Parent, home);
    };
    const auto heard = [this](ChildId child, EventId event) {
        then(child, rachida, Role::Caregiver, Heard{day(), {event}, {}});
    };
    arrives(saar, niamh_, QTime(7, 31), QTime(7, 33));
    int minute = 40;
    for (const auto& [child, adult] : inside_) {
        arrives(child, adult, QTime(7, minute), QTime(7, minute + 1));
        minute += 2;
    }
    told(noorE, samira, {Choice::Restless, Choice::Tired}, samira, QTime(16, 45),
         QStringLiteral("Ze was twee keer wakker. Wat hielp: samen een liedje."));
    told(aya, inside_[5].second, {Choice::Cheerful}, opa, QTime(16, 0));
    heard(inside_[3].first, told(inside_[3].first, bas_, {Choice::SleptWell}, bas_, QTime(17, 15)));
    arrives(noor, anneke, QTime(8, 7), QTime(8, 12));
    told(noor, anneke, {Choice::SleptWell, Choice::HadBreakfast, Choice::Tired}, joost, QTime(17, 30),
         QStringLiteral("Een doekje van thuis helpt als ze verdrietig is."));
    clockAt(8, 52);
    then(saar, rachida, Role::Caregiver, Departed{day(), niamh_, {}});
    arrives(mila, niamh_, QTime(8, 58), {});
    arrives(finn, bas_, QTime(8, 59), {});
    clockAt(9, 5);
}

void SmallDaycare::noorsDay() {
    const auto care = [this](CareKind kind, QTime from, QTime to, std::optional<Portion> portion) {
        CareLogged logged;
        logged.day = day();
        logged.care = kind;
        logged.by = rachida;
        logged.from = from;
        logged.to = to;
        logged.portion = portion;
        return then(noor, rachida, Role::Caregiver, logged);
    };
    const auto observed = [this](const QString& text) {
        return then(noor, rachida, Role::Caregiver, Observed{day(), text});
    };
    arrives(noor, anneke, QTime(8, 7), QTime(8, 12));
    arrives(sem, anneke, QTime(8, 13), QTime(8, 14));
    HomeTold home;
    home.day = day();
    home.choices = {Choice::SleptWell, Choice::HadBreakfast, Choice::Tired};
    home.collection = CollectionPlan{joost, QTime(17, 30)};
    home.text = QStringLiteral("Een doekje van thuis helpt als ze verdrietig is.");
    const EventId told = then(noor, anneke, Role::Parent, home);
    clockAt(9, 40);
    const EventId waved = observed(QStringLiteral("Gezwaaid bij het raam, daarna blokken"));
    clockAt(10, 15);
    then(noor, rachida, Role::Caregiver, Heard{day(), {told}, QStringLiteral("Fijne tip, die doekjestruc!")});
    clockAt(11, 45);
    care(CareKind::Food, QTime(11, 45), {}, Portion::All);
    clockAt(14, 6);
    const EventId nap = care(CareKind::Nap, QTime(12, 35), QTime(14, 5), {});
    clockAt(15, 20);
    const EventId slide = observed(QStringLiteral("Drie keer van de grote glijbaan"));
    clockAt(16, 50);
    then(noor, rachida, Role::Caregiver, HandoverPicked{day(), {waved, nap, slide}});
    clockAt(17, 24);
}

} // namespace drempel::test
