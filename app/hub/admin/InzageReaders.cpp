// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Reading.h"
#include "hub/admin/InzageDays.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <string_view>

namespace drempel::hub {

namespace {

constexpr auto roles = std::to_array<std::string_view>(
    {"program", "parent", "collector", "caregiver", "groupLead", "admin", "inspector", "mentor", "trainee"});
static_assert(roles.size() == static_cast<std::size_t>(last(Role{})) + 1);
constexpr auto purposes =
    std::to_array<std::string_view>({"care", "pickUp", "review", "dataAccess", "export"});
static_assert(purposes.size() == static_cast<std::size_t>(last(ViewPurpose{})) + 1);
constexpr auto parts = std::to_array<std::string_view>(
    {"day", "history", "health", "contacts", "permissions", "everything", "texts", "picked"});
static_assert(parts.size() == static_cast<std::size_t>(last(ViewedPart{})) + 1);

template<class Names, class Value>
QString nameOf(const Names& names, Value value) {
    const std::string_view name = names[static_cast<std::size_t>(value)];
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

QJsonArray inzageReaders(const Look& look) {
    QJsonArray list;
    if (!look.sees(Fact::Audit)) return list;
    for (const QDate day : daysRead(look.site, look.child.id)) {
        std::map<std::pair<Role, ViewPurpose>, std::set<ViewedPart>> read;
        for (const Reading& reading : readingsOn(look.site, look.child.id, day))
            read[{reading.by.role, reading.purpose}].insert(reading.what.begin(), reading.what.end());
        for (const auto& [who, what] : read) {
            QStringList names;
            for (const ViewedPart part : what)
                names.append(nameOf(parts, part));
            QJsonObject object;
            put(object, "date", day);
            put(object, "role", nameOf(roles, who.first));
            put(object, "purpose", nameOf(purposes, who.second));
            put(object, "what", names);
            list.append(object);
        }
    }
    return list;
}

} // namespace drempel::hub
