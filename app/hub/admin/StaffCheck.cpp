// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/StaffCheck.h"

#include "base/SecretCode.h"
#include "domain/Roles.h"
#include "domain/views/People.h"

#include <QStringList>

namespace drempel::hub {

std::optional<AdultId> leaderByCode(const Snapshot& site, QByteArrayView codeKey,
                                    const QString& numberAndCode) {
    const QStringList words = numberAndCode.simplified().split(QLatin1Char(' '));
    if (words.size() != 2) return std::nullopt;
    const AdultState* adult = adultByNumber(site, words[0]);
    if (!adult || !adult->code) return std::nullopt;
    const Role role = roleOf(site, adult->id);
    if (role != Role::GroupLead && role != Role::Admin) return std::nullopt;
    const CodeIssued& code = adult->code->value;
    if (!checkCode(codeKey, words[1].toLatin1(), code.salt, code.value)) return std::nullopt;
    return adult->id;
}

std::optional<std::array<AdultId, 2>> twoLeaders(const Snapshot& site, QByteArrayView codeKey,
                                                 const QString& first, const QString& second) {
    const auto one = leaderByCode(site, codeKey, first);
    const auto other = leaderByCode(site, codeKey, second);
    if (!one || !other || *one == *other) return std::nullopt;
    return std::array{*one, *other};
}

} // namespace drempel::hub
