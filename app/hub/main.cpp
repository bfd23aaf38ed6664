// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "base/NoDump.h"
#include "hub/Routes.h"
#include "hub/ServeOptions.h"
#include "hub/Version.h"
#include "hub/admin/CommandLine.h"
#include "hub/http/Announcement.h"
#include "hub/http/HttpServer.h"
#include "hub/store/Revocations.h"

#include <QGuiApplication>

#include <sys/stat.h>

#include <cstdio>

// The composition root of the hub: what lives long is made here, on the stack.

using namespace drempel;
using namespace drempel::hub;

namespace {

Result<std::unique_ptr<HubJournal>> openJournal(const DataFolder& folder, const Clock& clock, IdSource& ids,
                                                bool maySetAside) {
    auto journal = HubJournal::open(folder, clock, ids);
    if (journal || journal.error().code != ErrorCode::Corrupt || !maySetAside) return journal;
    const auto aside = setAside(folder.journal(), clock);
    if (!aside) return tl::unexpected(aside.error());
    std::fprintf(stderr, "Het beschadigde bestand staat nu in %s.\n", qUtf8Printable(*aside));
    return HubJournal::open(folder, clock, ids);
}

int serve(const QStringList& given, const Clock& clock) {
    const auto settings = serveOptions(given);
    if (!settings) return settings.error();
    const auto& [folder, limits, wanted, maySetAside, keyFile] = *settings;

    SystemIdSource journalIds(clock);
    SystemIdSource adminIds(clock);
    Metrics metrics;
    // Before the journal, so that it is there for the last answers that the journal's thread gives.
    std::unique_ptr<HttpServer> server;
    const auto journal = openJournal(folder, clock, journalIds, maySetAside);
    if (!journal) return refuse(journal.error(), Doing::OpeningJournal);
    auto siteKey = SiteKey::openOrCreate(folder, keyFile);
    if (!siteKey) return refuse(siteKey.error(), Doing::OpeningSiteKey);
    if (const Status keys = (*journal)->openKeyring(siteKey->bytes()); !keys)
        return refuse(keys.error(), Doing::OpeningSiteKey);
    const auto devices = DeviceRegistry::open(folder.devices());
    if (!devices) return refuse(devices.error(), Doing::OpeningData);
    (*journal)->askForSignatures([&devices] { return (*devices)->publicKeys(); });
    const auto identity = TlsIdentity::openOrCreate(folder.certificate(), folder.tlsKey(), siteKey->bytes());
    if (!identity) return refuse(identity.error(), Doing::OpeningData);
    auto tls = identity->serverContext();
    if (!tls) return refuse(tls.error(), Doing::OpeningData);

    const auto cards = UnlockCards::open(folder.cards());
    if (!cards) return refuse(cards.error(), Doing::OpeningData);
    if (const Status kept = keepRevoked(**journal, **devices, **cards, clock); !kept)
        return refuse(kept.error(), Doing::OpeningJournal);
    const auto codeKey = codeKeyIn(folder, siteKey->bytes());
    if (!codeKey) return refuse(codeKey.error(), Doing::OpeningData);
    SystemIdSource deviceIds(clock);
    Pairings pairings(**devices, siteKey->bytes(), (*journal)->identity().site, identity->pin(), clock,
                      deviceIds);

    Router router(
        routesOf({**journal, **devices, pairings, **cards, siteKey->bytes(), *codeKey, limits, metrics, clock,
                  [&server](std::function<void()> job) { server->post(std::move(job)); }}),
        limits, **devices, metrics, clock);
    server = std::make_unique<HttpServer>(router, limits, metrics, std::move(*tls));
    server->announce((*journal)->head());
    (*journal)->onPosition([&server](Position position) { server->announce(position); });
    const auto listening = server->listen(wanted);
    if (!listening) return refuse(listening.error(), Doing::Listening);

    Office office{
        folder, **journal, **devices,    clock,     adminIds,
        true,   &*siteKey, cards->get(), &pairings, QString::fromStdString(reachableAt(*listening).url())};
    const auto saveContacts = [&devices] {
        if (const Status saved = (*devices)->saveContacts(); !saved)
            qCWarning(lcHub) << "devices.json:" << toString(saved.error().code);
    };
    DailyRetention daily;
    const auto admin = AdminServer::listen(
        folder.socket(), [&office](const AdminRequest& request) { return runCommand(office, request); },
        [&] {
            saveContacts();
            daily.minute(office);
        });
    if (!admin) return refuse(admin.error(), Doing::OpeningData);

    const auto announcement = Announcement::of(*listening, identity->pin());
    std::printf("listening on %s\n", listening->url().c_str());
    std::fflush(stdout);
    server->run();
    static_cast<void>((*journal)->head()); // waits for what was asked for: it looks at the devices
    saveContacts();
    qCInfo(lcHub) << "stopped";
    return 0;
}

// Only what is printed needs fonts, and then no display.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv) {
    const Command* command = argc > 1 ? commandNamed(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (command == nullptr || command->draw == nullptr) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    // What the hub keeps is for its own user, whatever the shell's habits.
    ::umask(077);
    leaveNoDump();
    const auto app = applicationFor(argc, argv);
    const SystemClock clock;
    QStringList given = QCoreApplication::arguments().mid(1);
    const QString name = given.isEmpty() ? QString() : given.takeFirst();
    if (name == QLatin1String("--version"))
        return deliver({0, QStringLiteral("drempel-hub %1\n").arg(QLatin1String(version)), {}, {}});
    if (name.isEmpty() || name == QLatin1String("--help") || name == QLatin1String("help"))
        return deliver({0, helpText(), {}, {}});
    if (name == QLatin1String("serve")) return serve(given, clock);
    if (name == QLatin1String("restore") && !given.contains(QStringLiteral("--confirm-no-erasures")) &&
        !given.contains(QStringLiteral("--help")))
        return runRestoreHere(given, clock);
    if (const Command* command = commandNamed(name)) return runCommandLine(*command, given, clock);
    return deliver(failed(QStringLiteral("De opdracht '%1' bestaat niet.\n\n").arg(name) + helpText(), 2));
}
