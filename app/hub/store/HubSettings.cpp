// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/HubSettings.h"

#include "hub/Files.h"
#include "hub/store/DataFolder.h"

namespace drempel::hub {

bool HubSettings::owns(std::string_view name) {
    return name == "site-key" || name == "tpm" || name.starts_with("retention-");
}

HubSettings HubSettings::read(const QByteArray& text) {
    HubSettings settings;
    for (const QByteArray& line : text.split('\n')) {
        const QByteArray rule = line.split('#').front().trimmed();
        const auto equals = rule.indexOf('=');
        if (equals < 0) continue;
        const QByteArray name = rule.first(equals).trimmed();
        if (owns(std::string_view(name.constData(), static_cast<std::size_t>(name.size()))))
            settings.values_[name] = QString::fromUtf8(rule.mid(equals + 1).trimmed());
    }
    return settings;
}

Result<HubSettings> HubSettings::of(const DataFolder& folder) {
    const auto text = readFile(folder.settings());
    if (!text && text.error().code == ErrorCode::NotFound) return HubSettings{};
    if (!text) return tl::unexpected(text.error());
    return read(*text);
}

QString HubSettings::value(std::string_view name) const {
    return values_.value(QByteArray(name.data(), static_cast<qsizetype>(name.size())));
}

} // namespace drempel::hub
