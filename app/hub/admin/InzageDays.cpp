// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/InzageDays.h"

#include "domain/DayTime.h"
#include "domain/views/Day.h"
#include "hub/admin/DayText.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace drempel::hub {

namespace {

constexpr std::array states{"expected", "absent", "announced", "inside", "beingFetched", "away"};
constexpr std::array sessions{"regular", "swap", "extra", "settlingIn"};
static_assert(sessions.size() == static_cast<std::size_t>(last(SessionKind{})) + 1);

const Entry* entryNamed(const ChildState& child, EventId id) {
    for (const auto& [day, state] : child.days)
        for (const Entry& entry : state.entries)
            if (entry.id == id) return &entry;
    return nullptr;
}

/// What an entry answers, if anything.
std::vector<EventId> answered(const Entry& entry) {
    if (const auto* heard = std::get_if<Heard>(&entry.payload)) return heard->events;
    if (const auto* view = std::get_if<PerspectiveGiven>(&entry.payload)) return {view->on};
    return {};
}

/// Whether this is, or answers, a question that somebody else asked the daycare. An answer to what cannot be
/// found counts as one.
bool isOthersQuestion(const Look& look, const Entry* entry, int depth = 0) {
    constexpr int deepest = 8; // an answer to an answer to …
    if (entry == nullptr || depth > deepest) return true;
    if (std::holds_alternative<TalkRequested>(entry->payload)) return entry->author.id != look.who;
    return std::ranges::any_of(answered(*entry), [&](EventId id) {
        return isOthersQuestion(look, entryNamed(look.child, id), depth + 1);
    });
}

/// The entry as this viewer may see it; nothing if it is not theirs, or nothing of it is left.
std::optional<Entry> asSeen(const Look& look, const Entry& entry) {
    if (entry.withdrawn || isOthersQuestion(look, &entry)) return std::nullopt;
    return asSeenBy(look.viewer, look.who, entry);
}

const char* kindOfEntry(const Payload& payload) {
    if (std::holds_alternative<HomeTold>(payload)) return "homeTold";
    if (std::holds_alternative<TalkRequested>(payload)) return "talkRequested";
    if (std::holds_alternative<CareLogged>(payload)) return "care";
    if (std::holds_alternative<Observed>(payload)) return "observed";
    if (std::holds_alternative<Heard>(payload)) return "answer";
    if (std::holds_alternative<PhoneCalled>(payload)) return "phoneCalled";
    if (std::holds_alternative<PerspectiveGiven>(payload)) return "perspective";
    return "discussed";
}

QString doneBy(const Look& look, const Entry& entry) {
    const auto* care = std::get_if<CareLogged>(&entry.payload);
    return look.name(care && !care->by.isNil() ? care->by : entry.author.id);
}

QJsonArray entriesOf(const Look& look, const DayState& day) {
    QJsonArray list;
    for (const Entry& entry : day.entries) {
        const auto seen = asSeen(look, entry);
        const Told told = seen ? toldIn(look.site, *seen) : Told{};
        if (told.text.isEmpty()) continue;
        QStringList heardBy;
        for (const EventId id : entry.heardBy)
            if (const Entry* heard = entryNamed(look.child, id)) heardBy.append(look.name(heard->author.id));
        QJsonObject object;
        put(object, "at", std::optional(entry.at));
        put(object, "by", doneBy(look, entry));
        put(object, "side", told.side == Side::Home ? QStringLiteral("home") : QStringLiteral("daycare"));
        put(object, "kind", QString::fromLatin1(kindOfEntry(entry.payload)));
        put(object, "text", told.text);
        put(object, "heardBy", heardBy);
        list.append(object);
    }
    return list;
}

QJsonArray staysOf(const Look& look, const DayState& day) {
    QJsonArray list;
    for (const Stay& stay : day.stays) {
        QJsonObject object;
        put(object, "announcedAt", stay.announcedAt);
        put(object, "broughtBy", look.name(stay.broughtBy));
        put(object, "receivedAt", stay.receivedAt);
        put(object, "receivedBy", look.name(stay.receivedBy));
        put(object, "leftAt", stay.leftAt);
        put(object, "leftWith", look.name(stay.leftWith));
        put(object, "handedOverBy", look.name(stay.handedOverBy));
        list.append(object);
    }
    return list;
}

QJsonObject dayObject(const Look& look, QDate date) {
    const DayState& day = dayOf(look.child, date);
    QJsonObject object;
    put(object, "date", date);
    if (const auto planned = plannedFor(look.child, date)) {
        QJsonObject plan;
        const GroupState* group = look.site.group(planned->group);
        put(plan, "from", planned->from);
        put(plan, "to", planned->to);
        put(plan, "session", QString::fromLatin1(sessions[static_cast<std::size_t>(planned->session)]));
        put(plan, "group", group && group->group ? group->group->value.name : QString());
        object.insert(QLatin1String("planned"), plan);
    }
    if (date <= look.today) {
        put(object, "presence", QString::fromLatin1(states[static_cast<std::size_t>(day.presence)]));
        if (day.toCheck) object.insert(QLatin1String("toCheck"), true);
        put(object, "stays", staysOf(look, day));
    }
    put(object, "entries", entriesOf(look, day));
    return object;
}

} // namespace

QString Look::name(AdultId adult) const {
    return adult.isNil() ? QString() : adultName(site, adult);
}

void put(QJsonObject& object, const char* key, const QString& value) {
    if (!value.isEmpty()) object.insert(QLatin1String(key), value);
}
void put(QJsonObject& object, const char* key, const QStringList& values) {
    if (!values.isEmpty()) object.insert(QLatin1String(key), QJsonArray::fromStringList(values));
}
void put(QJsonObject& object, const char* key, QDate day) {
    if (day.isValid()) object.insert(QLatin1String(key), day.toString(Qt::ISODate));
}
void put(QJsonObject& object, const char* key, QTime time) {
    if (time.isValid()) object.insert(QLatin1String(key), time.toString(QStringLiteral("HH:mm")));
}
void put(QJsonObject& object, const char* key, const std::optional<Instant>& at) {
    if (at) object.insert(QLatin1String(key), localAt(*at).toUTC().toString(Qt::ISODate));
}
void put(QJsonObject& object, const char* key, const QJsonArray& list) {
    if (!list.isEmpty()) object.insert(QLatin1String(key), list);
}

QJsonArray inzageDays(const Look& look) {
    std::set<QDate> dates{look.today};
    if (look.sees(Fact::History))
        for (const auto& [date, day] : look.child.days)
            dates.insert(date);
    QJsonArray list;
    if (!look.sees(Fact::Today) && !look.sees(Fact::Presence)) return list;
    for (const QDate date : dates)
        list.append(dayObject(look, date));
    return list;
}

QJsonArray inzagePromises(const Look& look) {
    QJsonArray list;
    if (!look.sees(Fact::Texts) || !look.sees(Fact::History)) return list;
    for (const Promise& promise : look.child.promises) {
        const Entry* about = entryNamed(look.child, promise.promised.on);
        if (isOthersQuestion(look, about)) continue;
        QJsonObject object;
        put(object, "at", std::optional(promise.at));
        put(object, "by", look.name(promise.by));
        put(object, "until", promise.promised.until);
        if (!about->withdrawn) put(object, "about", toldIn(look.site, *about).text);
        object.insert(QLatin1String("kept"), promise.kept);
        list.append(object);
    }
    return list;
}

} // namespace drempel::hub
