// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/StaffCheck.h"

#include "base/SecretCode.h"
#include "domain/DayTime.h"
#include "domain/Roles.h"
#include "domain/views/People.h"

#include <QStringList>

#include <algorithm>

namespace drempel::hub {

bool isName(const QString& name, const QString& asked) {
    return !name.isEmpty() && name.compare(asked.simplified(), Qt::CaseInsensitive) == 0;
}

std::optional<AdultId> leaderByCode(const Snapshot& site, QByteArrayView codeKey,
                                    const QString& numberAndCode, Instant now) {
    const QStringList words = numberAndCode.simplified().split(QLatin1Char(' '));
    if (words.size() != 2) return std::nullopt;
    const AdultState* adult = adultByNumber(site, words[0]);
    if (!adult || !adult->code) return std::nullopt;
    if (hasLeftBy(*adult, dayAt(now))) return std::nullopt;
    const Role role = roleOf(site, adult->id);
    if (role != Role::GroupLead && role != Role::Admin) return std::nullopt;
    if (isRestricted(site, adult->id, now)) return std::nullopt;
    const CodeIssued& code = adult->code->value;
    if (!checkCode(codeKey, words[1].toLatin1(), code.salt, code.value)) return std::nullopt;
    return adult->id;
}

QString freshCodeHint() {
    return QStringLiteral(" Een code die minder dan een dag geleden nieuw is gemaakt, telt hier nog niet.");
}

tl::expected<std::vector<AdultId>, QString> checkersOf(const Snapshot& site, QByteArrayView codeKey,
                                                       const Arguments& arguments, std::size_t needed,
                                                       Instant now) {
    const QStringList named = arguments.values.value(QStringLiteral("checked-by"));
    if (named.size() < static_cast<qsizetype>(needed))
        return tl::unexpected(
            QStringLiteral("Wat over meer kinderen gaat, kijken twee mensen na: geef --checked-by twee "
                           "keer. Er is niets gemaakt."));
    std::vector<AdultId> checkers;
    for (std::size_t i = 0; i < needed; ++i) {
        const auto leader = leaderByCode(site, codeKey, arguments.value(i == 0 ? "code" : "code2"), now);
        const QString& name = named[static_cast<qsizetype>(i)];
        if (!leader || (leader->toString() != name && !isName(adultName(site, *leader), name)))
            return tl::unexpected(
                QStringLiteral("Daarvoor is de code nodig van wie bij --checked-by staat, van de "
                               "groepsleiding of beheer. Er is niets gemaakt.") +
                freshCodeHint());
        if (std::ranges::find(checkers, *leader) != checkers.end())
            return tl::unexpected(
                QStringLiteral("Dat is twee keer dezelfde persoon. Een ander moet ook kijken. Er is "
                               "niets gemaakt."));
        checkers.push_back(*leader);
    }
    return checkers;
}

std::optional<std::array<AdultId, 2>> twoLeaders(const Snapshot& site, QByteArrayView codeKey,
                                                 const QString& first, const QString& second, Instant now) {
    const auto one = leaderByCode(site, codeKey, first, now);
    const auto other = leaderByCode(site, codeKey, second, now);
    if (!one || !other || *one == *other) return std::nullopt;
    return std::array{*one, *other};
}

} // namespace drempel::hub
