// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SmallDaycare.h"

#include "domain/DayTime.h"
#include "domain/views/Day.h"
#include "support/Build.h"

namespace drempel::test {

namespace {

constexpr unsigned long weekdays = 0b0011111;
const QDate longAgo{2024, 1, 1};

} // namespace

SmallDaycare::SmallDaycare(MemoryLedger& ledger, ManualClock& clock)
  : ledger_(ledger)
  , clock_(clock) {
    clockAt(7, 0);
    vlinders = idOf<GroupId>(next_++);
    rupsen = idOf<GroupId>(next_++);
    describe(ledger.site(), SiteDescribed{QStringLiteral("De Regenboog")});
    describe(vlinders, GroupDescribed{QStringLiteral("Vlinders")});
    describe(rupsen, GroupDescribed{QStringLiteral("Rupsen")});
    people();
    families();
    board();
    inspector = caregiver(QStringLiteral("Inspecteur"), inspectorsNumber(), StaffRole::Inspector, {});
    bea = caregiver(QStringLiteral("Bea"), beasNumber(), StaffRole::Admin, {});
    dunya = caregiver(QStringLiteral("Dunya"), dunyasNumber(), StaffRole::Trainee, vlinders);
    // She comes on Fridays only.
    describe(dunya,
             CaregiverDescribed{{}, QStringLiteral("Dunya"), StaffRole::Trainee, {vlinders}, 0b0010000});
    clockAt(8, 7);
}

void SmallDaycare::clockAt(int hour, int minute) {
    const Instant next = instantOf(day(), QTime(hour, minute)).value_or(Instant{});
    if (clock_.now() < next) clock_.advance(next - clock_.now());
    clock_.setWall(next);
}

template<class T>
EventId SmallDaycare::describe(T subject, Payload payload) {
    const Body body = composeBody(std::move(payload), program, clock_);
    return ledger_.add({draftOf(subjectOf(subject), body)}).front();
}

EventId SmallDaycare::then(ChildId child, AdultId who, Role role, Payload payload) {
    const ChildState* state = ledger_.snapshot().child(child);
    const std::vector<EventId> heads = state ? dayOf(*state, day()).presenceHeads : std::vector<EventId>{};
    return ledger_
        .add({draftOf(subjectOf(child), composeBody(std::move(payload), {who, role}, clock_, heads))})
        .front();
}

AdultId SmallDaycare::parentOf(ChildId child) const {
    const ChildState* state = ledger_.snapshot().child(child);
    return state == nullptr || state->parents.empty() ? AdultId{} : state->parents.begin()->first;
}

AdultId SmallDaycare::adult(const QString& name, const QString& number) {
    const auto id = idOf<AdultId>(next_++);
    describe(id, AdultDescribed{{}, name, QStringLiteral("06 12 34 56 78"), {}});
    if (!number.isEmpty()) describe(id, CodeIssued{number, QByteArray(16, 's'), QByteArray(32, 'v')});
    return id;
}

AdultId SmallDaycare::caregiver(const QString& name, const QString& number, StaffRole role, GroupId group) {
    const auto id = idOf<AdultId>(next_++);
    const std::vector<GroupId> groups = group.isNil() ? std::vector<GroupId>{} : std::vector<GroupId>{group};
    describe(id, CaregiverDescribed{{}, name, role, groups, weekdays});
    if (!number.isEmpty()) describe(id, CodeIssued{number, QByteArray(16, 's'), QByteArray(32, 'v')});
    return id;
}

ChildId SmallDaycare::child(const QString& given, const QString& family, QDate born, GroupId group,
                            QTime from, QTime to, const QString& allergies) {
    const auto id = idOf<ChildId>(next_++);
    ChildDescribed described;
    described.givenName = given;
    described.familyName = family;
    described.birthDate = born;
    described.group = group;
    described.weekdays = weekdays;
    described.from = from;
    described.to = to;
    described.start = longAgo;
    described.allergies = allergies;
    describe(id, described);
    return id;
}

void SmallDaycare::parent(ChildId child, AdultId adult, const QString& relation) {
    describe(child, ParentLinked{adult, relation, Authority::Yes, true});
}

void SmallDaycare::collector(ChildId child, AdultId adult, const QString& name, const QString& relation) {
    describe(child, CollectorAllowed{adult, name, relation, {}, {}});
}

void SmallDaycare::people() {
    rachida = caregiver(QStringLiteral("Rachida"), rachidasNumber(), StaffRole::Mentor, vlinders);
    ilse = caregiver(QStringLiteral("Ilse"), QStringLiteral("2002"), StaffRole::Caregiver, vlinders);
    tom = caregiver(QStringLiteral("Tom"), QStringLiteral("2003"), StaffRole::Caregiver, rupsen);
    marijke = caregiver(QStringLiteral("Marijke"), marijkesNumber(), StaffRole::GroupLead, {});
}

void SmallDaycare::families() {
    anneke = adult(QStringLiteral("Anneke"), annekesNumber());
    joost = adult(QStringLiteral("Joost"), QStringLiteral("1002"));
    opa = adult(QStringLiteral("Opa Henk"), opasNumber());
    noor = child(QStringLiteral("Noor"), QStringLiteral("de Boer"), QDate(2024, 3, 2), vlinders, QTime(8, 0),
                 QTime(17, 30));
    sem = child(QStringLiteral("Sem"), QStringLiteral("de Boer"), QDate(2025, 12, 4), rupsen, QTime(8, 0),
                QTime(17, 30));
    for (const ChildId own : {noor, sem}) {
        parent(own, anneke, QStringLiteral("moeder"));
        parent(own, joost, QStringLiteral("vader"));
    }
    collector(noor, opa, QStringLiteral("Opa"), QStringLiteral("opa"));

    const AdultId hendrik = adult(QStringLiteral("Hendrik-Jan"), hendriksNumber());
    for (const QString& name : {QStringLiteral("Wilhelmina-Charlotte"), QStringLiteral("Maximiliaan"),
                                QStringLiteral("Bo"), QStringLiteral("Anne-Sophie")})
        parent(child(name, QStringLiteral("van der Meulen-Groenewoud"), QDate(2024, 6, 1), rupsen,
                     QTime(9, 30), QTime(18, 0)),
               hendrik, QStringLiteral("vader"));
}

void SmallDaycare::board() {
    const auto add = [this](const QString& name, const QString& family, QTime from, QTime to,
                            const QString& allergies = {}) {
        return child(name, family, QDate(2023, 9, 14), vlinders, from, to, allergies);
    };
    samira = adult(QStringLiteral("Samira"));
    niamh_ = adult(QStringLiteral("Niamh"));
    bas_ = adult(QStringLiteral("Bas"));
    mila = add(QStringLiteral("Mila"), QStringLiteral("Jansen"), QTime(8, 45), QTime(17, 0));
    finn = add(QStringLiteral("Finn"), QStringLiteral("Bakker"), QTime(8, 45), QTime(17, 30));
    const ChildId teun = add(QStringLiteral("Teun"), QStringLiteral("Vos"), QTime(9, 30), QTime(16, 0));
    const ChildId zoe = add(QStringLiteral("Zoë"), QStringLiteral("Smit"), QTime(8, 0), QTime(17, 0));
    noorE = add(QStringLiteral("Noor"), QStringLiteral("El Idrissi"), QTime(8, 0), QTime(16, 45));
    luca = add(QStringLiteral("Luca"), QStringLiteral("Rossi"), QTime(8, 0), QTime(18, 0),
               QStringLiteral("koemelk"));
    const ChildId fenna = add(QStringLiteral("Fenna"), QStringLiteral("Mulder"), QTime(8, 0), QTime(17, 15));
    const ChildId daan = add(QStringLiteral("Daan"), QStringLiteral("Visser"), QTime(8, 0), QTime(17, 30));
    aya = add(QStringLiteral("Aya"), QStringLiteral("Yıldız"), QTime(8, 0), QTime(16, 0));
    const ChildId jip = add(QStringLiteral("Jip"), QStringLiteral("Dekker"), QTime(8, 0), QTime(17, 45));
    const ChildId lieke = add(QStringLiteral("Lieke"), QStringLiteral("Kok"), QTime(8, 0), QTime(17, 30));
    saar = add(QStringLiteral("Saar"), QStringLiteral("Byrne"), QTime(7, 30), QTime(13, 0));
    const AdultId fadime = adult(QStringLiteral("Fadime"), fadimesNumber());
    for (const auto& [own, adult] : {std::pair{noorE, samira},
                                     {luca, bas_},
                                     {fenna, bas_},
                                     {zoe, niamh_},
                                     {saar, niamh_},
                                     {mila, niamh_},
                                     {finn, bas_},
                                     {aya, fadime},
                                     {daan, bas_},
                                     {jip, bas_},
                                     {lieke, niamh_},
                                     {teun, bas_}})
        parent(own, adult, QStringLiteral("ouder"));
    collector(aya, opa, QStringLiteral("Opa"), QStringLiteral("opa"));
    inside_ = {{zoe, niamh_}, {noorE, samira}, {luca, bas_}, {fenna, bas_},
               {daan, bas_},  {aya, fadime},   {jip, bas_},  {lieke, niamh_}};
}

} // namespace drempel::test
