// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Inzage.h"

#include "domain/DayTime.h"
#include "domain/views/Barring.h"
#include "domain/views/PickUp.h"
#include "hub/admin/InzageDays.h"

#include <array>

namespace drempel::hub {

namespace {

constexpr std::array purposes{"ownDiaryPhoto", "groupPhoto", "newsletter", "shareContact"};
static_assert(purposes.size() == static_cast<std::size_t>(last(ConsentPurpose{})) + 1);
constexpr std::array viewers{"nobody",    "parent",    "parentUnknown",  "parentWithout",
                             "collector", "caregiver", "otherCaregiver", "mentor",
                             "trainee",   "groupLead", "admin",          "inspector"};
static_assert(viewers.size() == static_cast<std::size_t>(last(Viewer{})) + 1);
constexpr std::array weekdayNames{"monday", "tuesday",  "wednesday", "thursday",
                                  "friday", "saturday", "sunday"};

bool isParent(const Look& look) {
    return isParentOf(look.child, look.who);
}

QStringList weekdaysIn(const Weekdays& days) {
    QStringList names;
    for (std::size_t i = 0; i < weekdayNames.size(); ++i)
        if (days.test(i)) names.append(QString::fromLatin1(weekdayNames[i]));
    return names;
}

void putPlan(const Look& look, const ChildDescribed& profile, QJsonObject& object) {
    put(object, "birthDate", profile.birthDate);
    put(object, "mentor", profile.mentor ? look.name(*profile.mentor) : QString());
    put(object, "language", profile.language);
    put(object, "firstDay", profile.start);
    put(object, "lastDay", profile.end);
    put(object, "weekdays", weekdaysIn(profile.weekdays));
    put(object, "from", profile.from);
    put(object, "to", profile.to);
}

QJsonObject childObject(const Look& look) {
    const ChildDescribed& profile = look.child.profile->value;
    QJsonObject object;
    put(object, "id", look.child.id.toString());
    put(object, "givenName", profile.givenName);
    put(object, "familyName", profile.familyName);
    const GroupState* group = look.site.group(groupOn(look.child, look.today));
    put(object, "group", group && group->group ? group->group->value.name : QString());
    if (look.sees(Fact::History) || look.sees(Fact::Contacts)) putPlan(look, profile, object);
    if (look.sees(Fact::Health)) {
        put(object, "allergies", profile.allergies);
        put(object, "careNotes", profile.careNotes);
    }
    return object;
}

/// The parents. A parent sees their own number and authority only; the other's are the other's.
QJsonArray parentsOf(const Look& look) {
    QJsonArray list;
    if (!look.sees(Fact::Contacts)) return list;
    for (const auto& [adult, parent] : look.child.parents) {
        QJsonObject object;
        put(object, "name", look.name(adult));
        put(object, "relation", parent.value.relation);
        const AdultState* state = look.site.adult(adult);
        if ((!isParent(look) || adult == look.who) && state && state->person)
            put(object, "phone", state->person->value.phone);
        list.append(object);
    }
    return list;
}

QJsonArray collectorsOf(const Look& look) {
    QJsonArray list;
    if (!look.sees(Fact::History) && !look.sees(Fact::Contacts)) return list;
    for (const Collector& collector : collectorsOn(look.site, look.child.id, look.today)) {
        QJsonObject object;
        put(object, "name", collector.name);
        put(object, "relation", collector.relation);
        object.insert(QLatin1String("isParent"), collector.isParent);
        list.append(object);
    }
    return list;
}

/// Who fetched, or would, for one day: a request that was confirmed by phone, and what groepsleiding let go.
void addForOneDay(const Look& look, QJsonArray& list) {
    const auto add = [&](const QString& name, const QString& relation, QDate day, AdultId givenBy,
                         Instant at) {
        QJsonObject object;
        put(object, "name", name);
        put(object, "relation", relation);
        put(object, "from", day);
        put(object, "to", day);
        put(object, "givenBy", look.name(givenBy));
        put(object, "at", std::optional(at));
        list.append(object);
    };
    for (const PickUpRequest& request : look.child.safety.requests)
        if (const auto* confirmed = confirmationOf(look.site, look.child, request))
            add(request.value.name, request.value.relation, request.value.day, confirmed->value.calledParent,
                confirmed->at);
    for (const auto& given : look.child.safety.overrides)
        if (!given.ended) add(given.value.name, {}, given.value.day, given.by.id, given.at);
}

QJsonArray permissionsOf(const Look& look) {
    QJsonArray list;
    if (!look.sees(Fact::History)) return list;
    for (const auto& [adult, allowed] : look.child.collectors) {
        QJsonObject object;
        put(object, "name", allowed.value.name);
        put(object, "relation", allowed.value.relation);
        put(object, "from", allowed.value.from);
        put(object, "to", allowed.value.to);
        object.insert(QLatin1String("withdrawn"), isWithdrawn(look.child, allowed.value));
        list.append(object);
    }
    for (const auto& permission : look.child.safety.permissions) {
        const PickUpAllowed& allowed = permission.value;
        QJsonObject object;
        put(object, "name", allowed.name);
        put(object, "relation", allowed.relation);
        put(object, "from", allowed.from);
        put(object, "to", allowed.to);
        put(object, "weekdays", weekdaysIn(allowed.weekdays));
        object.insert(QLatin1String("once"), allowed.once);
        put(object, "usedOn", permission.usedOn);
        put(object, "givenBy", look.name(allowed.toldBy.isNil() ? permission.by.id : allowed.toldBy));
        put(object, "at", std::optional(permission.at));
        object.insert(QLatin1String("withdrawn"), permission.ended);
        list.append(object);
    }
    addForOneDay(look, list);
    return list;
}

QJsonArray consentsOf(const Look& look) {
    QJsonArray list;
    if (!look.sees(Fact::History)) return list;
    for (const ConsentWord& word : look.child.safety.consents) {
        const bool others = isParent(look) && word.parent != look.who;
        if (others && word.purpose == ConsentPurpose::ShareContact) continue;
        QJsonObject object;
        put(object, "parent", look.name(word.parent));
        put(object, "purpose", QString::fromLatin1(purposes[static_cast<std::size_t>(word.purpose)]));
        object.insert(QLatin1String("given"), word.given);
        put(object, "at", std::optional(word.at));
        list.append(object);
    }
    return list;
}

QJsonArray leftOut(const Look& look) {
    QJsonArray list;
    const auto say = [&](const char* key, const QString& text) {
        QJsonObject object;
        put(object, "what", QString::fromLatin1(key));
        put(object, "text", text);
        list.append(object);
    };
    say("questionsOfOthers",
        QStringLiteral("Een vraag van een ouder aan ons, en ons antwoord: die zijn van die ouder zelf."));
    say("rulingsAboutOthers",
        QStringLiteral("Wat er over het gezag van iemand staat, wie niet mag ophalen, en waarom iemand een "
                       "keer toch mocht: dat gaat over die persoon."));
    say("withdrawn", QStringLiteral("Wat iemand zelf heeft teruggenomen."));
    say("readers", QStringLiteral("De namen van wie dit eerder las. Vraag die aan de groepsleiding."));
    if (isParent(look))
        say("contactsOfOthers",
            QStringLiteral("Het telefoonnummer van een ander, en of dat gedeeld mag worden: "
                           "dat is van die persoon zelf."));
    if (!look.sees(Fact::History))
        say("otherDays",
            look.viewer == Viewer::ParentUnknown
                ? QStringLiteral("Andere dagen. Eerst moet de opvang weten of deze ouder gezag heeft.")
                : QStringLiteral("Andere dagen: die horen niet bij het werk van wie dit vraagt."));
    if (!look.sees(Fact::Health) || !look.sees(Fact::Texts))
        say("healthAndTexts",
            QStringLiteral("Gezondheid en wat ouders en wij elkaar schrijven, voor zover dat "
                           "niet van de vrager zelf is."));
    return list;
}

QJsonObject personObject(const Look& look, AdultId adult) {
    QJsonObject object;
    put(object, "id", adult.toString());
    put(object, "name", look.name(adult));
    return object;
}

} // namespace

std::optional<QString> whyNoInzage(const Snapshot& site, ChildId id, AdultId adult, QDate day) {
    const ChildState* child = site.child(id);
    if (!child || !child->profile) return QStringLiteral("Er is geen kind gevonden dat zo heet.");
    if (isParentOf(*child, adult) && authorityOn(*child, adult, day) == Authority::No)
        return QStringLiteral(
            "Deze ouder heeft geen gezag over dit kind. De groepsleiding bespreekt zelf met "
            "deze ouder wat wij mogen vertellen.");
    if (barringOf(site, *child, adult, adultName(site, adult), day) != Barring::None)
        return QStringLiteral(
            "Deze persoon mag dit kind niet ophalen. De groepsleiding bespreekt zelf met deze "
            "persoon wat wij mogen vertellen.");
    switch (viewerOf(site, id, adult, day)) {
    case Viewer::Collector:
        return QStringLiteral("Deze persoon mag dit kind ophalen, en is geen ouder. Inzage is voor ouders en "
                              "medewerkers.");
    case Viewer::Nobody:
    case Viewer::ParentWithout:
        return QStringLiteral(
            "Deze persoon is geen ouder van dit kind, en geen medewerker die dit mag zien.");
    default:
        return std::nullopt;
    }
}

QJsonObject inzageOf(const Snapshot& site, const InzageRequest& request) {
    const QDate today = dayAt(request.at);
    const Look look{site, *site.child(request.child), request.requester,
                    viewerOf(site, request.child, request.requester, today), today};
    QJsonObject requester = personObject(look, request.requester);
    put(requester, "as", QString::fromLatin1(viewers[static_cast<std::size_t>(look.viewer)]));
    QJsonArray checkers;
    for (const AdultId checker : request.checkedBy)
        checkers.append(personObject(look, checker));
    QJsonObject inzage{{QStringLiteral("format"), QStringLiteral("drempel-inzage-1")},
                       {QStringLiteral("requester"), requester},
                       {QStringLiteral("checkedBy"), checkers},
                       {QStringLiteral("child"), childObject(look)}};
    put(inzage, "madeAt", std::optional(request.at));
    put(inzage, "parents", parentsOf(look));
    put(inzage, "mayCollectToday", collectorsOf(look));
    put(inzage, "permissions", permissionsOf(look));
    put(inzage, "consents", consentsOf(look));
    put(inzage, "promises", inzagePromises(look));
    put(inzage, "days", inzageDays(look));
    put(inzage, "readBy", inzageReaders(look));
    put(inzage, "leftOut", leftOut(look));
    return inzage;
}

} // namespace drempel::hub
