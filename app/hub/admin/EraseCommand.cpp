// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayTime.h"
#include "domain/Roles.h"
#include "domain/views/People.h"
#include "hub/ErrorText.h"
#include "hub/admin/Command.h"
#include "hub/admin/SiteWorld.h"
#include "hub/admin/StaffCheck.h"
#include "hub/admin/Text.h"

#include <algorithm>
#include <map>

namespace drempel::hub {

namespace {

/// What stands in the journal about a subject, counted: nothing of it is read out.
struct Count {
    std::int64_t events = 0;
    std::optional<Instant> first;
    std::optional<Instant> last;

    void add(Instant at) {
        ++events;
        first = first ? std::min(*first, at) : at;
        last = last ? std::max(*last, at) : at;
    }
};

/// Who wrote an event, on which device: that is its key, whatever writers it had.
struct Hand {
    AdultId author;
    WriterId writer;
    QByteArray device = {};
};

struct Survey {
    std::map<EventClass, Count> counts;
    std::map<EventId, Hand> hands; ///< of the requests and confirmations
};

Result<Survey> survey(HubJournal& journal, SubjectId subject) {
    Survey found;
    for (Position after = 0;;) {
        const auto opened = journal.read(after);
        if (!opened) return tl::unexpected(opened.error());
        if (opened->empty()) break;
        after = opened->back().placed.position;
        for (const OpenedEvent& one : *opened) {
            if (one.placed.event.isStub()) continue;
            const Event event = readEvent(one.placed.event.envelope, one.clear.value_or(QByteArray()));
            if (event.envelope.subject == subject)
                found.counts[event.envelope.eventClass].add(event.body.recordedAt);
            if (event.body.kind == Kind::ErasureAsked || event.body.kind == Kind::ErasureConfirmed)
                found.hands[event.envelope.id] = {event.body.author.id, event.envelope.writer};
        }
    }
    std::set<WriterId> writers;
    for (const auto& [id, hand] : found.hands)
        writers.insert(hand.writer);
    const auto devices = journal.signersOf(writers);
    if (!devices) return tl::unexpected(devices.error());
    for (auto& [id, hand] : found.hands)
        hand.device = devices->at(hand.writer);
    return found;
}

/// The request and the confirmation that count: by two people, each on a device of their own.
struct Agreed {
    EventId asked;
    EventId confirmed;
};
std::optional<Agreed> agreedOn(const Snapshot& site, const Survey& survey, SubjectId subject) {
    const auto handOf = [&](const EventId& id) {
        const auto found = survey.hands.find(id);
        return found == survey.hands.end() ? Hand{} : found->second;
    };
    for (const auto& [asked, erasure] : site.site.erasures) {
        if (erasure.asked.value.subject != subject) continue;
        const Hand first = handOf(asked);
        for (const auto& confirmed : erasure.confirmed) {
            const Hand second = handOf(confirmed.id);
            if (!first.author.isNil() && !second.author.isNil() && first.author != second.author &&
                !first.device.isEmpty() && !second.device.isEmpty() && first.device != second.device)
                return Agreed{asked, confirmed.id};
        }
    }
    return std::nullopt;
}

QString nameOf(EventClass eventClass) {
    switch (eventClass) {
    case EventClass::Presence:
        return QStringLiteral("aanwezigheid");
    case EventClass::Exchange:
        return QStringLiteral("overdracht");
    case EventClass::Together:
        return QStringLiteral("samen");
    case EventClass::Safety:
        return QStringLiteral("veiligheid en toestemming");
    case EventClass::Roster:
        return QStringLiteral("gegevens en planning");
    case EventClass::System:
        return QStringLiteral("wie wat heeft gelezen");
    }
    return {};
}

QString previewOf(const Survey& survey) {
    std::vector<QStringList> rows;
    const auto dayOf = [](const std::optional<Instant>& at) {
        return at ? dayAt(*at).toString(Qt::ISODate) : QString();
    };
    for (const auto& [eventClass, count] : survey.counts)
        rows.push_back(
            {nameOf(eventClass), QString::number(count.events), dayOf(count.first), dayOf(count.last)});
    return QStringLiteral("Dit gaat weg, hier en op elke tablet:\n\n") +
           textTable({QStringLiteral("Wat"), QStringLiteral("Aantal"), QStringLiteral("Van"),
                      QStringLiteral("Tot")},
                     rows);
}

/// The second person's word, given at the hub itself: that is a device of its own. An empty text when it is
/// kept.
QString confirmHere(Office& office, const Snapshot& site, SubjectId subject, const QString& numberAndCode) {
    const auto asked = std::ranges::find_if(
        site.site.erasures, [&](const auto& entry) { return entry.second.asked.value.subject == subject; });
    if (asked == site.site.erasures.end())
        return QStringLiteral(
            "Niemand heeft op een tablet gevraagd om dit kind te wissen. Er is niets gewist.");
    const auto codeKey = codeKeyIn(office.folder, office.siteKey->bytes());
    if (!codeKey) return errorText(codeKey.error(), Doing::OpeningData);
    const auto leader = leaderByCode(site, codeKey->view(), numberAndCode, office.clock.now());
    if (!leader || *leader == asked->second.asked.by.id)
        return QStringLiteral(
                   "Daarvoor is de code nodig van iemand anders van de groepsleiding of beheer dan wie "
                   "het vroeg. Er is niets gewist.") +
               freshCodeHint();
    const Body body = composeBody(ErasureConfirmed{asked->first}, Author{*leader, roleOf(site, *leader)},
                                  office.clock, {asked->first}, Station::Hub);
    const auto kept = office.journal.append({draftOf(subjectOf(office.journal.identity().site), body)});
    return kept ? QString() : errorText(kept.error(), Doing::Writing);
}

} // namespace

Outcome runErase(Office& office, const Arguments& arguments) {
    const auto child = ChildId::parse(arguments.value("child"));
    if (!child) return failed(QStringLiteral("Geef met --child ID het kind aan."), 2);
    const SubjectId subject = subjectOf(*child);
    auto site = snapshotOf(office.journal, std::nullopt);
    if (site && arguments.has("confirm") && !site->site.erased.contains(subject)) {
        if (const QString why = confirmHere(office, *site, subject, arguments.value("code")); !why.isEmpty())
            return failed(why);
        site = snapshotOf(office.journal, std::nullopt);
    }
    if (!site) return failed(errorText(site.error(), Doing::OpeningJournal));
    if (site->site.erased.contains(subject)) return failed(QStringLiteral("Dit kind is al gewist."));
    const auto found = survey(office.journal, subject);
    if (!found) return failed(errorText(found.error(), Doing::OpeningJournal));
    if (found->counts.empty())
        return failed(QStringLiteral("Er staat hier niets over een kind met dit nummer."));
    const auto agreed = agreedOn(*site, *found, subject);
    if (!agreed)
        return failed(
            previewOf(*found) +
            QStringLiteral("\nHet kan nog niet: twee mensen van de groepsleiding of beheer moeten het vragen "
                           "en bevestigen, elk met de eigen code en op een eigen tablet. Met --confirm kan "
                           "de tweede het "
                           "hier doen. Er is niets gewist."));
    if (!arguments.has("yes"))
        return {0,
                previewOf(*found) +
                    QStringLiteral("\nTwee mensen hebben dit gevraagd en bevestigd. Geef --yes om "
                                   "het te doen; het kan niet ongedaan worden gemaakt.\n"),
                {},
                {}};
    Body tombstone = officeStamp(office);
    tombstone.payload = SubjectErased{subject, agreed->asked, agreed->confirmed};
    tombstone.kind = kindOf(tombstone.payload);
    const Status erased = office.journal.erase(tombstone);
    if (!erased) return failed(errorText(erased.error(), Doing::Writing));
    return {0,
            QStringLiteral(
                "Gewist. De tablets wissen het bij het eerstvolgende contact (zie drempel-hub devices).\n"
                "Maak nu een nieuwe reservekopie en gooi de oude weg: daar zit nog een verzegelde sleutel "
                "in.\n"),
            {},
            {}};
}

} // namespace drempel::hub
