// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "domain/DayTime.h"
#include "hub/ErrorText.h"
#include "hub/admin/Command.h"
#include "hub/admin/Retention.h"
#include "hub/admin/SiteWorld.h"
#include "hub/admin/Text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace drempel::hub {

namespace {

/// What may go, by rule.
using Due = std::map<std::string_view, std::vector<EventId>>;

Status eachEvent(HubJournal& journal, const std::function<void(const Event&)>& look) {
    for (Position after = 0;;) {
        const auto opened = journal.read(after);
        if (!opened) return tl::unexpected(opened.error());
        if (opened->empty()) return {};
        after = opened->back().placed.position;
        for (const OpenedEvent& one : *opened)
            if (one.clear) look(readEvent(one.placed.event.envelope, *one.clear));
    }
}

Result<Due> dueIn(Office& office) {
    if (office.journal.awaitsTombstones()) return fail(ErrorCode::Locked, "put-back");
    const auto settings = HubSettings::of(office.folder);
    if (!settings) return tl::unexpected(settings.error());
    auto retention = Retention::on(dayAt(office.clock.now()), *settings);
    if (!retention) return tl::unexpected(retention.error());
    const Status noted = eachEvent(office.journal, [&](const Event& event) { retention->note(event); });
    if (!noted) return tl::unexpected(noted.error());
    Due due;
    const Status asked = eachEvent(office.journal, [&](const Event& event) {
        if (const RetentionRule* rule = retention->dueBy(event)) due[rule->name].push_back(event.envelope.id);
    });
    if (!asked) return tl::unexpected(asked.error());
    return due;
}

/// A purge event for each 500: what is named is wiped by the transaction that stores it, here and everywhere.
Status purge(Office& office, const Due& due) {
    for (const auto& [rule, ids] : due) {
        for (std::size_t at = 0; at < ids.size(); at += purgedLimit) {
            const std::size_t end = std::min(ids.size(), at + purgedLimit);
            Body body = officeStamp(office);
            body.payload = Purged{{ids.begin() + static_cast<std::ptrdiff_t>(at),
                                   ids.begin() + static_cast<std::ptrdiff_t>(end)}};
            body.kind = kindOf(body.payload);
            const auto placed =
                office.journal.append({draftOf(subjectOf(office.journal.identity().site), body)});
            if (!placed) return tl::unexpected(placed.error());
        }
        qCInfo(lcHub) << "retention:" << ids.size() << "events of" << rule.data() << "purged";
    }
    return {};
}

QString textOf(const Due& due, bool applied) {
    std::vector<QStringList> rows;
    std::size_t all = 0;
    for (const RetentionRule& rule : retentionRules()) {
        const auto found = due.find(rule.name);
        const std::size_t count = found == due.end() ? 0 : found->second.size();
        all += count;
        rows.push_back({QString::fromUtf8(rule.what), QString::number(count), QString::fromUtf8(rule.from),
                        QStringLiteral("retention-") + QLatin1String(rule.name)});
    }
    const QString table = textTable({QStringLiteral("Wat"), QStringLiteral("Aantal"),
                                     QStringLiteral("Geteld vanaf"), QStringLiteral("Instelling")},
                                    rows);
    if (applied)
        return table + QStringLiteral("\nGewist, hier en op elke tablet bij het eerstvolgende contact.\n");
    return table + (all > 0 ? QStringLiteral("\nDit is lang genoeg bewaard. Geef --apply om het te wissen.\n")
                            : QStringLiteral("\nEr hoeft niets weg.\n"));
}

} // namespace

Outcome runRetention(Office& office, const Arguments& arguments) {
    const auto due = dueIn(office);
    if (!due && due.error().code == ErrorCode::BadInput)
        return failed(QStringLiteral("In hub.conf staat bij %1 geen aantal dagen, of te weinig.")
                          .arg(QString::fromStdString(due.error().detail)));
    if (!due) return failed(errorText(due.error(), Doing::OpeningJournal));
    const bool apply = arguments.has("apply");
    if (apply)
        if (const Status purged = purge(office, *due); !purged)
            return failed(errorText(purged.error(), Doing::Writing));
    if (!arguments.has("json")) return {0, textOf(*due, apply), {}, {}};
    QJsonObject counts;
    for (const auto& [rule, ids] : *due)
        counts[QLatin1String(rule.data(), static_cast<qsizetype>(rule.size()))] =
            static_cast<qint64>(ids.size());
    const QJsonObject json{{QStringLiteral("due"), counts}, {QStringLiteral("applied"), apply}};
    return {0, QString::fromUtf8(QJsonDocument(json).toJson()), {}, {}};
}

void DailyRetention::minute(Office& office) {
    const QDate today = dayAt(office.clock.now());
    if (today == done_) return;
    const auto settings = HubSettings::of(office.folder);
    if (!settings || settings->value("retention-daily") != QLatin1String("yes")) return;
    done_ = today; // once a day, also when it fails: the next day tries again
    const Outcome outcome = runRetention(office, Arguments{{}, {QStringLiteral("apply")}, {}});
    if (outcome.exitCode != 0) qCWarning(lcHub) << "retention did not run today";
}

} // namespace drempel::hub
