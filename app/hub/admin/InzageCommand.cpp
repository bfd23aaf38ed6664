// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayTime.h"
#include "domain/views/Reading.h"
#include "hub/ErrorText.h"
#include "hub/admin/Command.h"
#include "hub/admin/Inzage.h"
#include "hub/admin/SiteWorld.h"
#include "hub/admin/StaffCheck.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>

namespace drempel::hub {

namespace {

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
        if (id.toString() == asked || isName(whole, asked) || isName(described.givenName, asked))
            found.push_back(id);
    }
    return theOne(found, QStringLiteral("Er is geen kind gevonden dat zo heet."));
}

tl::expected<AdultId, QString> adultCalled(const Snapshot& site, const QString& asked) {
    std::vector<AdultId> found;
    for (const auto& [id, adult] : site.adults)
        if (id.toString() == asked || isName(adultName(site, id), asked)) found.push_back(id);
    return theOne(found, QStringLiteral("Er is geen volwassene gevonden die zo heet."));
}

/// Kept before anybody sees a word: who checked, about whom, how much.
Status keepViewed(Office& office, const Snapshot& site, const InzageRequest& request) {
    const QDate today = dayAt(request.at);
    const bool history = maySee(site, request.child, request.requester, Fact::History, today);
    const Viewed viewed{today, {history ? ViewedPart::Everything : ViewedPart::Day}, purposeAt(Station::Hub)};
    std::vector<Draft> drafts;
    for (const AdultId checker : request.checkedBy)
        drafts.push_back(
            draftOf(subjectOf(request.child),
                    composeBody(viewed, {checker, roleOf(site, checker)}, office.clock, {}, Station::Hub)));
    const auto placed = office.journal.append(drafts);
    return placed ? Status() : tl::unexpected(placed.error());
}

/// The two files about one child; or why not, in Dutch.
tl::expected<std::vector<FileToWrite>, QString> filesOf(Office& office, const InzageRequest& request,
                                                        const QString& stem) {
    const auto site = snapshotOfChild(office.journal, request.child, dayAt(request.at));
    if (!site) return tl::unexpected(errorText(site.error(), Doing::OpeningJournal));
    if (const auto why = whyNoInzage(*site, request.child, request.requester, dayAt(request.at)))
        return tl::unexpected(*why + QStringLiteral(" Er is niets gemaakt."));
    const QJsonObject inzage = inzageOf(*site, request);
    if (const Status kept = keepViewed(office, *site, request); !kept)
        return tl::unexpected(errorText(kept.error(), Doing::Writing));
    return std::vector<FileToWrite>{{stem + QStringLiteral(".html"), inzagePage(inzage)},
                                    {stem + QStringLiteral(".json"), QJsonDocument(inzage).toJson()}};
}

Outcome handOver(Office& office, const std::vector<InzageRequest>& requests, const QString& folder) {
    std::vector<FileToWrite> files;
    for (const InzageRequest& request : requests) {
        const QString number =
            requests.size() == 1 ? QString() : QStringLiteral("-%1").arg(&request - requests.data() + 1);
        auto made = filesOf(office, request, QDir(folder).filePath(QStringLiteral("inzage%1").arg(number)));
        if (!made) return failed(made.error());
        files.insert(files.end(), made->begin(), made->end());
    }
    return {0,
            QStringLiteral("Gemaakt in %1, en genoteerd wie het nakeek. Lees het na voordat het naar buiten "
                           "gaat, en wis de map daarna.\n")
                .arg(folder),
            {},
            std::move(files)};
}

tl::expected<std::vector<ChildId>, QString> childrenCalled(const Snapshot& site, const QStringList& asked) {
    std::vector<ChildId> children;
    for (const QString& name : asked) {
        const auto child = childCalled(site, name);
        if (!child) return tl::unexpected(child.error());
        if (std::ranges::find(children, *child) == children.end()) children.push_back(*child);
    }
    return children;
}

} // namespace

Outcome runInzage(Office& office, const Arguments& arguments) {
    for (const char* needed : {"child", "for", "checked-by", "out"})
        if (arguments.value(needed).isEmpty())
            return failed(QStringLiteral("Geef --child, --for, --checked-by en --out."), 2);
    if (arguments.values.value(QStringLiteral("for")).size() > 1)
        return failed(QStringLiteral("Inzage is voor een vrager tegelijk."), 2);
    const auto codeKey = codeKeyIn(office.folder, office.siteKey->bytes());
    if (!codeKey) return failed(errorText(codeKey.error(), Doing::OpeningData));
    const auto site = snapshotOf(office.journal, std::nullopt);
    if (!site) return failed(errorText(site.error(), Doing::OpeningJournal));
    const QStringList asked = arguments.values.value(QStringLiteral("child"));
    const auto checkers =
        checkersOf(*site, codeKey->view(), arguments, asked.size() > 1 ? 2 : 1, office.clock.now());
    if (!checkers) return failed(checkers.error());
    const auto children = childrenCalled(*site, asked);
    if (!children) return failed(children.error());
    const auto requester = adultCalled(*site, arguments.value("for"));
    if (!requester) return failed(requester.error());
    if (std::ranges::find(*checkers, *requester) != checkers->end())
        return failed(QStringLiteral("Wie het vraagt, kijkt het niet zelf na. Er is niets gemaakt."));
    std::vector<InzageRequest> requests;
    for (const ChildId child : *children)
        requests.push_back({child, *requester, *checkers, office.clock.now()});
    return handOver(office, requests, arguments.value("out"));
}

} // namespace drempel::hub
