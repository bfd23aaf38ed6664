// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/ServeOptions.h"

#include "hub/Files.h"
#include "hub/admin/Arguments.h"
#include "hub/admin/CommandLine.h"

namespace drempel::hub {

namespace {

const QString serveHelp = QStringLiteral(
    "drempel-hub serve --data DIR [--listen 127.0.0.1:0] [--limit NAAM=GETAL]... [--site-key BESTAND] "
    "[--set-aside]\n\n"
    "Start de hub en stopt netjes bij SIGTERM. Zegt 'listening on https://...' als hij klaar is.\n"
    "--listen ADRES:POORT  0.0.0.0 voor het hele netwerk; poort 0 kiest een vrije\n"
    "--limit NAAM=GETAL    een grens, zoals in DIR/hub.conf en openapi.yaml\n"
    "--site-key BESTAND    waar de sleutel van de hub ligt, als dat op een stick is\n"
    "--set-aside           zet een beschadigd gegevensbestand opzij en begint met een leeg\n");

Result<Limits> limitsFrom(const DataFolder& folder, const QStringList& given) {
    Limits limits;
    const auto settings = readFile(folder.settings());
    if (!settings && settings.error().code != ErrorCode::NotFound) return tl::unexpected(settings.error());
    if (settings) {
        const auto read = readLimits(*settings);
        if (!read) return read;
        limits = *read;
    }
    for (const QString& limit : given) {
        const auto equals = limit.indexOf(QLatin1Char('='));
        const Status set = setLimit(limits, limit.section(QLatin1Char('='), 0, 0).toStdString(),
                                    equals < 0 ? std::string() : limit.mid(equals + 1).toStdString());
        if (!set) return tl::unexpected(set.error());
    }
    return limits;
}

} // namespace

int refuse(const Error& error, Doing doing) {
    return deliver(failed(errorText(error, doing)));
}

tl::expected<ServeOptions, int> serveOptions(const QStringList& given) {
    const auto stop = [](int exitCode) { return tl::unexpected<int>(exitCode); };
    const ArgumentRules rules{.values = {QStringLiteral("data"), QStringLiteral("listen"),
                                         QStringLiteral("limit"), QStringLiteral("site-key")},
                              .flags = {QStringLiteral("set-aside"), QStringLiteral("help")}};
    const auto arguments = parseArguments(given, rules);
    if (!arguments) return stop(deliver(failed(arguments.error() + QLatin1Char('\n') + serveHelp, 2)));
    if (arguments->has("help")) return stop(deliver({0, serveHelp, {}, {}}));
    if (!arguments->has("data"))
        return stop(deliver(failed(QStringLiteral("Geef met --data DIR de map met gegevens."), 2)));
    auto wanted = Endpoint::parse(arguments->value("listen", QStringLiteral("127.0.0.1:0")).toStdString());
    if (!wanted) return stop(refuse(wanted.error(), Doing::Listening));
    auto folder = DataFolder::open(arguments->value("data"));
    if (!folder) return stop(refuse(folder.error(), Doing::OpeningData));
    const auto limits = limitsFrom(*folder, arguments->values.value(QStringLiteral("limit")));
    if (!limits) return stop(refuse(limits.error(), Doing::Reading));
    return ServeOptions{std::move(*folder), *limits, std::move(*wanted), arguments->has("set-aside"),
                        arguments->value("site-key")};
}

} // namespace drempel::hub
