// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecretCode.h"
#include "domain/DayTime.h"
#include "hub/ErrorText.h"
#include "hub/admin/Command.h"
#include "hub/admin/Holders.h"
#include "hub/admin/SecretDigits.h"
#include "hub/admin/SiteWorld.h"
#include "hub/admin/Text.h"
#include "hub/admin/WhoKnows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <thread>

namespace drempel::hub {

namespace {

/// Gives number and digits; an old number stays. False when there are no numbers left.
bool choose(Holder& holder, QSet<QString>& taken) {
    if (holder.number.isEmpty()) holder.number = newPersonalNumber(taken);
    holder.digits = newSecretDigits(holder.birthdays, holder.number);
    return !holder.number.isEmpty();
}

/// The value of each code, in order. Takes 0.1 s and 64 MiB for each, so two work at it.
std::vector<Result<CodeSecret>> hashAll(QByteArrayView codeKey, const std::vector<const Holder*>& holders) {
    std::vector<Result<CodeSecret>> secrets(holders.size(), fail(ErrorCode::Internal));
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < holders.size(); i = next++)
            secrets[i] = hashCode(codeKey, holders[i]->digits);
    };
    std::thread second(work);
    work();
    second.join();
    return secrets;
}

Draft draftOf(const Office& office, const Holder& holder, const CodeSecret& secret) {
    Body body = officeStamp(office);
    body.payload = CodeIssued{holder.number, secret.salt, secret.value, CodeOrigin::Issued, {}};
    body.kind = kindOf(body.payload);
    if (holder.has) body.after = {holder.has->source};
    return drempel::draftOf(subjectOf(holder.id), body);
}

QString textOf(const std::vector<Holder>& holders) {
    std::vector<QStringList> rows;
    qsizetype had = 0;
    for (const Holder& holder : holders) {
        had += holder.digits.isEmpty() ? 1 : 0;
        rows.push_back({holder.number,
                        holder.digits.isEmpty() ? QStringLiteral("heeft al een code")
                                                : QString::fromLatin1(holder.digits),
                        holder.name, holder.kind, holder.belongsTo.join(QStringLiteral(", "))});
    }
    QString text = textTable({QStringLiteral("Nummer"), QStringLiteral("Code"), QStringLiteral("Naam"),
                              QStringLiteral("Wie"), QStringLiteral("Hoort bij")},
                             rows);
    if (had < static_cast<qsizetype>(holders.size()))
        text +=
            QStringLiteral("\nDe codes staan hier maar een keer. Geef ze door en bewaar deze lijst niet.\n");
    return text;
}

QString jsonOf(const std::vector<Holder>& holders) {
    QJsonArray list;
    for (const Holder& holder : holders)
        list.append(QJsonObject{
            {QStringLiteral("id"), holder.id.toString()},
            {QStringLiteral("name"), holder.name},
            {QStringLiteral("kind"), holder.kind},
            {QStringLiteral("belongsTo"), QJsonArray::fromStringList(holder.belongsTo)},
            {QStringLiteral("number"), holder.number},
            {QStringLiteral("code"),
             holder.digits.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(holder.digits))}});
    return QString::fromUtf8(QJsonDocument(list).toJson());
}

} // namespace

Outcome runCodes(Office& office, const Arguments& arguments) {
    const auto codeKey = codeKeyIn(office.folder, office.siteKey->bytes());
    if (!codeKey) return failed(errorText(codeKey.error(), Doing::OpeningData));
    const auto site = snapshotOf(office.journal, std::nullopt);
    if (!site) return failed(errorText(site.error(), Doing::OpeningJournal));
    std::vector<Holder> holders = holdersOn(*site, dayAt(office.clock.now()));
    QSet<QString> taken;
    for (const auto& [id, adult] : site->adults)
        if (adult.code) taken.insert(adult.code->value.number);

    const bool renew = arguments.has("renew");
    const QString wanted = renew ? arguments.value("renew") : arguments.value("name");
    if (!wanted.isEmpty())
        std::erase_if(holders, [&](const Holder& holder) { return !holder.isCalled(wanted); });
    if (holders.empty()) return failed(QStringLiteral("Er is niemand gevonden om een code aan te geven."));
    if (renew && holders.size() > 1)
        return failed(QStringLiteral("Zo heten er meer. Kies een id:\n") + jsonOf(holders));

    std::vector<const Holder*> chosen;
    for (Holder& holder : holders) {
        if (holder.has && !renew) continue;
        if (!choose(holder, taken)) return failed(QStringLiteral("Er zijn geen vrije nummers meer."));
        chosen.push_back(&holder);
    }
    const auto secrets = hashAll(codeKey->view(), chosen);
    std::vector<Draft> drafts;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (!secrets[i]) return failed(errorText(secrets[i].error(), Doing::Writing));
        drafts.push_back(draftOf(office, *chosen[i], *secrets[i]));
    }
    // Nothing is shown before it is durable: a code on paper always works.
    const bool asJson = arguments.has("json");
    if (drafts.empty()) return {0, asJson ? jsonOf(holders) : textOf(holders), {}, {}};
    const auto placed = office.journal.append(std::move(drafts));
    if (!placed) return failed(errorText(placed.error(), Doing::Writing));
    return withWhoKnows(office, {0, asJson ? jsonOf(holders) : textOf(holders), {}, {}},
                        placed->back().position, asJson);
}

} // namespace drempel::hub
