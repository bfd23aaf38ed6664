// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayTime.h"
#include "domain/views/Day.h"
#include "domain/views/People.h"
#include "hub/ErrorText.h"
#include "hub/admin/Command.h"
#include "hub/admin/DayText.h"
#include "hub/admin/SiteWorld.h"
#include "hub/admin/StaffCheck.h"
#include "hub/admin/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace drempel::hub {

namespace {

/// One child's day, in words and times: what both written forms are made of.
struct StayText {
    QString announced, broughtBy, received, receivedBy, left, leftWith, handedOverBy;
};
struct ToldText {
    QString at, who, text;
    Side side = Side::Us;
    QStringList heardBy;
};
struct ChildDay {
    ChildId child;
    QString name, group, state;
    bool toCheck = false;
    std::vector<StayText> stays;
    std::vector<ToldText> told;
};

QString timeText(const std::optional<Instant>& at) {
    return at ? timeAt(*at).toString(QStringLiteral("HH:mm")) : QString();
}

QString nameOf(const Snapshot& site, AdultId adult) {
    return adult.isNil() ? QString() : adultName(site, adult);
}

/// Who tapped "Gehoord" for this entry.
QStringList heardBy(const Snapshot& site, const DayState& day, const Entry& entry) {
    QStringList names;
    for (const Entry& other : day.entries)
        if (std::find(entry.heardBy.begin(), entry.heardBy.end(), other.id) != entry.heardBy.end())
            names.append(nameOf(site, other.author.id));
    return names;
}

ChildDay dayOfChild(const Snapshot& site, const ChildState& child, QDate date) {
    const DayState& day = dayOf(child, date);
    const GroupState* group = site.group(groupOn(child, date));
    ChildDay text{child.id,
                  shownName(site, child.id, date),
                  group && group->group ? group->group->value.name : QString(),
                  child.askCaregiver ? QStringLiteral("binnen (vraag even)") : wordOf(day.presence),
                  day.toCheck,
                  {},
                  {}};
    for (const Stay& stay : day.stays)
        text.stays.push_back({timeText(stay.announcedAt), nameOf(site, stay.broughtBy),
                              timeText(stay.receivedAt), nameOf(site, stay.receivedBy), timeText(stay.leftAt),
                              nameOf(site, stay.leftWith), nameOf(site, stay.handedOverBy)});
    for (const Entry& entry : day.entries) {
        if (entry.withdrawn) continue;
        const Told told = toldIn(site, entry);
        if (!told.text.isEmpty())
            text.told.push_back({timeText(entry.at), nameOf(site, entry.author.id), told.text, told.side,
                                 heardBy(site, day, entry)});
    }
    return text;
}

/// Who was planned or came, by group and name.
std::vector<ChildDay> daysOf(const Snapshot& site, QDate date) {
    std::vector<ChildDay> days;
    for (const auto& [id, child] : site.children)
        if (child.profile && (plannedFor(child, date) || !dayOf(child, date).stays.empty() ||
                              !dayOf(child, date).entries.empty() || child.askCaregiver))
            days.push_back(dayOfChild(site, child, date));
    std::stable_sort(days.begin(), days.end(), [](const ChildDay& a, const ChildDay& b) {
        return std::pair(a.group, a.name.toLower()) < std::pair(b.group, b.name.toLower());
    });
    return days;
}

QString withName(const QString& time, const QString& name) {
    return name.isEmpty() ? time : time + QStringLiteral(" ") + name;
}

QString tableText(const std::vector<ChildDay>& days) {
    std::vector<QStringList> rows;
    for (const ChildDay& day : days) {
        const QString state = day.toCheck ? day.state + QStringLiteral(" (nakijken)") : day.state;
        if (day.stays.empty()) rows.push_back({day.name, day.group, state, {}, {}, {}});
        for (const StayText& stay : day.stays)
            rows.push_back({day.name, day.group, state, withName(stay.announced, stay.broughtBy),
                            withName(stay.received, stay.receivedBy),
                            stay.left.isEmpty() ? QString()
                                                : stay.left + QStringLiteral(" met ") + stay.leftWith +
                                                      QStringLiteral(", door ") + stay.handedOverBy});
    }
    return textTable({QStringLiteral("Kind"), QStringLiteral("Groep"), QStringLiteral("Nu"),
                      QStringLiteral("Aangemeld"), QStringLiteral("Ontvangen"), QStringLiteral("Weg")},
                     rows);
}

QString toldText(const ChildDay& day) {
    if (day.told.empty()) return {};
    QString text = QLatin1Char('\n') + oneLine(day.name) + QLatin1Char('\n');
    for (const ToldText& told : day.told) {
        QString line =
            QStringLiteral("  %1  %2 %3: %4")
                .arg(told.at, told.side == Side::Home ? QStringLiteral("thuis,") : QStringLiteral("wij,"),
                     told.who, told.text);
        if (!told.heardBy.isEmpty())
            line += QStringLiteral("  [gehoord: %1]").arg(told.heardBy.join(QStringLiteral(", ")));
        text += oneLine(line) + QLatin1Char('\n');
    }
    return text;
}

QJsonObject jsonOf(const ChildDay& day) {
    QJsonArray stays;
    for (const StayText& stay : day.stays)
        stays.append(QJsonObject{{QStringLiteral("announcedAt"), stay.announced},
                                 {QStringLiteral("broughtBy"), stay.broughtBy},
                                 {QStringLiteral("receivedAt"), stay.received},
                                 {QStringLiteral("receivedBy"), stay.receivedBy},
                                 {QStringLiteral("leftAt"), stay.left},
                                 {QStringLiteral("leftWith"), stay.leftWith},
                                 {QStringLiteral("handedOverBy"), stay.handedOverBy}});
    QJsonArray told;
    for (const ToldText& one : day.told)
        told.append(QJsonObject{{QStringLiteral("at"), one.at},
                                {QStringLiteral("side"),
                                 one.side == Side::Home ? QStringLiteral("home") : QStringLiteral("daycare")},
                                {QStringLiteral("who"), one.who},
                                {QStringLiteral("text"), one.text},
                                {QStringLiteral("heardBy"), QJsonArray::fromStringList(one.heardBy)}});
    return {{QStringLiteral("name"), day.name},   {QStringLiteral("group"), day.group},
            {QStringLiteral("state"), day.state}, {QStringLiteral("toCheck"), day.toCheck},
            {QStringLiteral("stays"), stays},     {QStringLiteral("told"), told}};
}

/// Before a word of it is given out: who of the two looked at what stands about each of these children.
Status keepViewed(Office& office, const Snapshot& site, const std::vector<AdultId>& checkers,
                  const std::vector<ChildDay>& days) {
    std::vector<Draft> drafts;
    const Viewed viewed{dayAt(office.clock.now()),
                        {ViewedPart::Day, ViewedPart::Health, ViewedPart::Texts},
                        ViewPurpose::Export};
    for (const ChildDay& day : days)
        for (const AdultId checker : checkers)
            drafts.push_back(
                draftOf(subjectOf(day.child), composeBody(viewed, {checker, roleOf(site, checker)},
                                                          office.clock, {}, Station::Hub)));
    if (drafts.empty()) return {};
    const auto placed = office.journal.append(drafts);
    return placed ? Status() : tl::unexpected(placed.error());
}

/// The words of all children together: two people looked. Else the reason, in Dutch.
std::optional<QString> whyNoWords(Office& office, const Snapshot& site, const Arguments& arguments,
                                  const std::vector<ChildDay>& days) {
    const auto codeKey = codeKeyIn(office.folder, office.siteKey->bytes());
    if (!codeKey) return errorText(codeKey.error(), Doing::OpeningData);
    const auto checkers = checkersOf(site, codeKey->view(), arguments, 2, office.clock.now());
    if (!checkers) return checkers.error();
    const Status kept = keepViewed(office, site, *checkers, days);
    return kept ? std::nullopt : std::optional(errorText(kept.error(), Doing::Writing));
}

} // namespace

Outcome runExport(Office& office, const Arguments& arguments) {
    const QString asked = arguments.value("day", QStringLiteral("today"));
    const QDate date =
        asked == QLatin1String("today") ? dayAt(office.clock.now()) : QDate::fromString(asked, Qt::ISODate);
    if (!date.isValid()) return failed(QStringLiteral("Schrijf de dag als today of als JJJJ-MM-DD."), 2);
    const auto site = snapshotOf(office.journal, date);
    if (!site) return failed(errorText(site.error(), Doing::OpeningJournal));
    std::vector<ChildDay> days = daysOf(*site, date);
    if (!arguments.has("words")) {
        for (ChildDay& day : days)
            day.told.clear();
    } else if (const auto why = whyNoWords(office, *site, arguments, days)) {
        return failed(*why);
    }
    if (arguments.has("json")) {
        QJsonArray children;
        for (const ChildDay& day : days)
            children.append(jsonOf(day));
        const QJsonObject json{{QStringLiteral("day"), date.toString(Qt::ISODate)},
                               {QStringLiteral("children"), children}};
        return {0, QString::fromUtf8(QJsonDocument(json).toJson()), {}, {}};
    }
    QString text = dutchDay(date) + QStringLiteral("\n\n") + tableText(days);
    for (const ChildDay& day : days)
        text += toldText(day);
    return {0, text, {}, {}};
}

} // namespace drempel::hub
