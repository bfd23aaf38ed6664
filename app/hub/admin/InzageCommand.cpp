// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayTime.h"
#include "domain/views/Access.h"
#include "hub/ErrorText.h"
#include "hub/admin/Command.h"
#include "hub/admin/Inzage.h"
#include "hub/admin/SiteWorld.h"
#include "hub/admin/StaffCheck.h"

#include <QDir>
#include <QJsonDocument>

namespace drempel::hub {

namespace {

bool isSame(const QString& name, const QString& asked) {
    return !name.isEmpty() && name.compare(asked.simplified(), Qt::CaseInsensitive) == 0;
}

/// Who this name or id belongs to: one, or a Dutch sentence.
template<class Id>
tl::expected<Id, QString> theOne(const std::vector<Id>& found, const QString& nobody) {
    if (found.empty()) return tl::unexpected(nobody);
    if (found.size() == 1) return found.front();
    QString ids;
    for (const Id& id : found)
        ids += QLatin1Char('\n') + id.toString();
    return tl::unexpected(QStringLiteral("Zo heten er meer. Kies een id:") + ids);
}

tl::expected<ChildId, QString> childCalled(const Snapshot& site, const QString& asked) {
    std::vector<ChildId> found;
    for (const auto& [id, child] : site.children) {
        if (!child.profile) continue;
        const ChildDescribed& described = child.profile->value;
        const QString whole = (described.givenName + QLatin1Char(' ') + described.familyName).simplified();
        if (id.toString() == asked || isSame(whole, asked) || isSame(described.givenName, asked))
            found.push_back(id);
    }
    return theOne(found, QStringLiteral("Er is geen kind gevonden dat zo heet."));
}

tl::expected<AdultId, QString> adultCalled(const Snapshot& site, const QString& asked) {
    std::vector<AdultId> found;
    for (const auto& [id, adult] : site.adults)
        if (id.toString() == asked || isSame(adultName(site, id), asked)) found.push_back(id);
    return theOne(found, QStringLiteral("Er is geen volwassene gevonden die zo heet."));
}

/// The group lead who was named, by their own code; none when it is not theirs.
std::optional<AdultId> checkerOf(const Snapshot& site, QByteArrayView codeKey, const Arguments& arguments) {
    const auto leader = leaderByCode(site, codeKey, arguments.value("code"));
    const QString named = arguments.value("checked-by");
    if (!leader || (leader->toString() != named && !isSame(adultName(site, *leader), named)))
        return std::nullopt;
    return leader;
}

/// Kept before anybody sees a word: who checked, about whom, how much.
Status keepViewed(Office& office, const Snapshot& site, const InzageRequest& request) {
    const QDate today = dayAt(request.at);
    const bool history = maySee(site, request.child, request.requester, Fact::History, today);
    const Viewed viewed{today, history ? ViewedPart::Everything : ViewedPart::Day, ViewPurpose::DataAccess};
    const Author checker{request.checkedBy, roleOf(site, request.checkedBy)};
    const Body body = composeBody(viewed, checker, office.clock, {}, Station::Hub);
    const auto placed = office.journal.append({draftOf(subjectOf(request.child), body)});
    return placed ? Status() : tl::unexpected(placed.error());
}

Outcome handOver(Office& office, const InzageRequest& request, const QString& folder) {
    const auto site = snapshotOfChild(office.journal, request.child, dayAt(request.at));
    if (!site) return failed(errorText(site.error(), Doing::OpeningJournal));
    if (const auto why = whyNoInzage(*site, request.child, request.requester, dayAt(request.at)))
        return failed(*why + QStringLiteral(" Er is niets gemaakt."));
    const QJsonObject inzage = inzageOf(*site, request);
    if (const Status kept = keepViewed(office, *site, request); !kept)
        return failed(errorText(kept.error(), Doing::Writing));
    return {0,
            QStringLiteral("Gemaakt in %1, en genoteerd wie het nakeek. Lees het na voordat het naar buiten "
                           "gaat, en wis de map daarna.\n")
                .arg(folder),
            {},
            {{QDir(folder).filePath(QStringLiteral("inzage.html")), inzagePage(inzage)},
             {QDir(folder).filePath(QStringLiteral("inzage.json")), QJsonDocument(inzage).toJson()}}};
}

} // namespace

Outcome runInzage(Office& office, const Arguments& arguments) {
    for (const char* needed : {"child", "for", "checked-by", "out"})
        if (arguments.value(needed).isEmpty())
            return failed(QStringLiteral("Geef --child, --for, --checked-by en --out."), 2);
    for (const char* once : {"child", "for", "checked-by"})
        if (arguments.values.value(QString::fromLatin1(once)).size() > 1)
            return failed(QStringLiteral("Inzage is voor een kind en een vrager tegelijk."), 2);
    const auto codeKey = codeKeyIn(office.folder, office.siteKey->bytes());
    if (!codeKey) return failed(errorText(codeKey.error(), Doing::OpeningData));
    const auto site = snapshotOf(office.journal, std::nullopt);
    if (!site) return failed(errorText(site.error(), Doing::OpeningJournal));
    const auto checker = checkerOf(*site, codeKey->view(), arguments);
    if (!checker)
        return failed(QStringLiteral("Daarvoor is de code nodig van wie bij --checked-by staat, van de "
                                     "groepsleiding of beheer. Er is niets gemaakt."));
    const auto child = childCalled(*site, arguments.value("child"));
    if (!child) return failed(child.error());
    const auto requester = adultCalled(*site, arguments.value("for"));
    if (!requester) return failed(requester.error());
    if (*requester == *checker)
        return failed(QStringLiteral("Wie het vraagt, kijkt het niet zelf na. Er is niets gemaakt."));
    return handOver(office, {*child, *requester, *checker, office.clock.now()}, arguments.value("out"));
}

} // namespace drempel::hub
