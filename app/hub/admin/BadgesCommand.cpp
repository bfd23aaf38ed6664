// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Badge.h"
#include "domain/DayTime.h"
#include "hub/ErrorText.h"
#include "hub/admin/BadgeSheet.h"
#include "hub/admin/Command.h"
#include "hub/admin/Holders.h"
#include "hub/admin/SiteWorld.h"
#include "hub/admin/Text.h"
#include "hub/admin/WhoKnows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace drempel::hub {

namespace {

/// What a card, the list and --revoke call one badge: enough of its id to tell it from others.
QString shortIdOf(BadgeId badge) {
    return badge.toString().right(8);
}

/// The badges somebody has and that open a door, oldest first.
std::vector<Told<BadgeIssued>> badgesOf(const Snapshot& site, AdultId id) {
    std::vector<Told<BadgeIssued>> badges;
    if (const AdultState* adult = site.adult(id))
        for (const auto& [badge, issued] : adult->badges)
            if (!issued.ended) badges.push_back(issued);
    std::ranges::sort(badges, {}, &Told<BadgeIssued>::at);
    return badges;
}

Draft badgeDraft(const Office& office, AdultId adult, Payload payload, std::vector<EventId> after = {}) {
    Body body = officeStamp(office);
    body.kind = kindOf(payload);
    body.payload = std::move(payload);
    body.after = std::move(after);
    return drempel::draftOf(subjectOf(adult), body);
}

Outcome list(const Snapshot& site, const std::vector<Holder>& holders, bool json) {
    std::vector<QStringList> rows;
    QJsonArray all;
    for (const Holder& holder : holders)
        for (const auto& badge : badgesOf(site, holder.id)) {
            rows.push_back({shortIdOf(badge.value.badge), holder.name, holder.kind, dutchMoment(badge.at)});
            all.append(QJsonObject{{QStringLiteral("badge"), shortIdOf(badge.value.badge)},
                                   {QStringLiteral("id"), holder.id.toString()},
                                   {QStringLiteral("name"), holder.name}});
        }
    if (json) return {0, QString::fromUtf8(QJsonDocument(all).toJson()), {}, {}};
    return {0,
            textTable({QStringLiteral("Badge"), QStringLiteral("Naam"), QStringLiteral("Wie"),
                       QStringLiteral("Gemaakt")},
                      rows),
            {},
            {}};
}

Outcome keep(Office& office, std::vector<Draft> drafts, Outcome done) {
    // Nothing is shown before it is durable: a badge on paper always works.
    const auto placed = office.journal.append(std::move(drafts));
    if (!placed) return failed(errorText(placed.error(), Doing::Writing));
    return withWhoKnows(office, std::move(done), placed->back().position);
}

Outcome revoke(Office& office, const Snapshot& site, const std::vector<Holder>& holders,
               const QString& wanted) {
    std::vector<Draft> drafts;
    QStringList gone;
    for (const Holder& holder : holders)
        for (const auto& badge : badgesOf(site, holder.id)) {
            const QString shortId = shortIdOf(badge.value.badge);
            if (!holder.isCalled(wanted) && shortId != wanted.toLower()) continue;
            drafts.push_back(badgeDraft(office, holder.id, BadgeRevoked{badge.value.badge}, {badge.id}));
            gone.append(QStringLiteral("%1 (%2)").arg(shortId, oneLine(holder.name)));
        }
    if (drafts.empty()) return failed(QStringLiteral("Er is geen badge die zo heet en nog werkt."));
    return keep(office, std::move(drafts),
                {0, QStringLiteral("Ingetrokken: %1\n").arg(gone.join(QStringLiteral(", "))), {}, {}});
}

Outcome linkTag(Office& office, QByteArrayView codeKey, const std::vector<Holder>& holders,
                const QString& text) {
    const auto serial = tagSerial(text);
    if (!serial) return failed(QStringLiteral("Dit is geen nummer van een tag: 8 tot 20 cijfers of A-F."), 2);
    if (holders.size() != 1) return failed(QStringLiteral("Geef met --name aan wie de tag is."), 2);
    const auto badge = office.ids.make<BadgeId>();
    return keep(office,
                {badgeDraft(office, holders.front().id, BadgeIssued{badge, hashBadge(codeKey, *serial)})},
                {0,
                 QStringLiteral("De tag is nu van %1: badge %2.\n")
                     .arg(oneLine(holders.front().name), shortIdOf(badge)),
                 {},
                 {}});
}

Outcome print(Office& office, QByteArrayView codeKey, const std::vector<Holder>& holders,
              const QString& file) {
    std::vector<Draft> drafts;
    std::vector<BadgeCard> cards;
    for (const Holder& holder : holders) {
        const QByteArray secret = newBadge();
        const auto badge = office.ids.make<BadgeId>();
        drafts.push_back(badgeDraft(office, holder.id, BadgeIssued{badge, hashBadge(codeKey, secret)}));
        cards.push_back({holder.name, holder.kind, shortIdOf(badge), badgeText(secret).toLatin1()});
    }
    Outcome done;
    done.out = QStringLiteral("%1 badges staan in %2. Print ze en gooi het bestand daarna weg.\n")
                   .arg(QString::number(cards.size()), file);
    if (cards.size() == 1)
        done.out =
            QStringLiteral("De badge staat in %1. Print hem en gooi het bestand daarna weg.\n").arg(file);
    done.files.push_back({file, toBytes(cards)});
    return keep(office, std::move(drafts), std::move(done));
}

} // namespace

Outcome runBadges(Office& office, const Arguments& arguments) {
    const auto codeKey = codeKeyIn(office.folder, office.siteKey->bytes());
    if (!codeKey) return failed(errorText(codeKey.error(), Doing::OpeningData));
    const auto site = snapshotOf(office.journal, std::nullopt);
    if (!site) return failed(errorText(site.error(), Doing::OpeningJournal));
    std::vector<Holder> holders = holdersOn(*site, dayAt(office.clock.now()));
    if (arguments.has("revoke")) return revoke(office, *site, holders, arguments.value("revoke"));
    const QString wanted = arguments.value("name");
    if (!wanted.isEmpty())
        std::erase_if(holders, [&](const Holder& holder) { return !holder.isCalled(wanted); });
    if (arguments.has("tag")) return linkTag(office, codeKey->view(), holders, arguments.value("tag"));
    if (!arguments.has("out")) return list(*site, holders, arguments.has("json"));
    if (wanted.isEmpty()) // everybody who has none yet; by name somebody gets one more
        std::erase_if(holders, [&](const Holder& holder) { return !badgesOf(*site, holder.id).empty(); });
    if (holders.empty()) return failed(QStringLiteral("Er is niemand gevonden om een badge aan te geven."));
    return print(office, codeKey->view(), holders, arguments.value("out"));
}

Result<QByteArray> printBadges(const QByteArray& cards) {
    const auto read = badgeCards(cards);
    if (!read) return tl::unexpected(read.error());
    return badgeSheet(*read);
}

} // namespace drempel::hub
