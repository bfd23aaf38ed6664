// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "domain/DayTime.h"
#include "kiosk/ArgonChecker.h"
#include "kiosk/DeafLedger.h"
#include "kiosk/HubClock.h"
#include "kiosk/JournalLedger.h"
#include "kiosk/Languages.h"
#include "kiosk/Options.h"
#include "kiosk/SelfTest.h"
#include "kiosk/Store.h"
#include "kiosk/SyncWords.h"
#include "kiosk/TriesKeeper.h"
#include "kiosk/link/HubLink.h"
#include "platform/fake/FakePlatform.h"
#include "platform/linux/FileSecretStore.h"
#include "platform/linux/WallScreen.h"

#include <QApplication>
#include <QFontDatabase>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>

using namespace drempel;

namespace {

// Words somebody types must not be learned or written down by the keyboard, and software rendering starts
// five times faster than OpenGL without a GPU (architecture.md).
void prepareEnvironment() {
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

int complain(const QString& sentence) {
    QTextStream(stderr) << sentence << Qt::endl;
    return 2;
}

std::unique_ptr<SecretStore> secretStore(const KioskOptions& options) {
    if (options.fakePlatform) return std::make_unique<FakeSecretStore>();
    return std::make_unique<FileSecretStore>(options.tokenFile);
}

std::unique_ptr<Screen> screenOf(const KioskOptions& options) {
    if (options.fakePlatform) return std::make_unique<FakeScreen>();
    return std::make_unique<WallScreen>(options.windowed);
}

Draft announceWriter(const Journal& journal, const Clock& clock) {
    const WriterHead head = journal.ownHead();
    return draftOf(subjectOf(journal.site()),
                   composeBody(WriterStarted{head.writer, head.seq}, Author{}, clock));
}

// The wall clock takes no part: only the hub's time and what the machine was on for give tries back.
std::unique_ptr<TriesKeeper> keepTries(const KioskOptions& options, const Clock& clock, const HubClock& hub) {
    return std::make_unique<TriesKeeper>(options.dataFolder + QStringLiteral("/tries"), [&clock, &hub] {
        const auto now = hub.hubNow();
        return TryMoment{clock.boot(), clock.sinceBoot(), now ? dayAt(*now) : QDate()};
    });
}

void placeWindow(QQmlApplicationEngine& engine, const KioskOptions& options, const Screen& screen) {
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr) return;
    if (screen.fillsScreen()) return window->showFullScreen();
    if (options.size.isValid()) window->resize(options.size);
    window->show();
}

} // namespace

int main(int argc, char* argv[]) {
    prepareEnvironment();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Drempel"));
    QApplication::setApplicationVersion(QStringLiteral(DREMPEL_VERSION));
    const auto options = parseOptions(QApplication::arguments());
    if (!options) return complain(QString::fromStdString(options.error().detail));

    const SystemClock clock;
    HubClock hubClock(clock); // for people; ids, stamps and the link go by our own
    Languages languages;
    const QString language = languages.use(options->language);
    const std::unique_ptr<Screen> screen = screenOf(*options);
    if (screen->isStill()) QApplication::setCursorFlashTime(0); // the sign by which Theme leaves out movement
    if (options->selfTest) return runSelfTest(clock);

    const auto secrets = secretStore(*options)->load();
    if (!secrets)
        return complain(QStringLiteral("Het bestand van drempel-hub pair is niet te gebruiken (%1).")
                            .arg(QString::fromLatin1(toString(secrets.error().code))));

    SystemIdSource ids(clock);
    NullSealer sealer;
    Store store =
        openStore(options->dataFolder, {{}, clock, ids, sealer, secrets->site, JournalLedger::dayIndex});
    std::unique_ptr<JournalThread> journal;
    std::unique_ptr<Ledger> ledger;
    JournalLedger* kept = nullptr;
    if (store.journal) {
        hubClock.notBefore(Instant(Milliseconds(store.journal->lastStamp().milliseconds)));
        journal = std::make_unique<JournalThread>(std::move(store.journal));
        auto own = std::make_unique<JournalLedger>(*journal, hubClock, secrets->site);
        kept = own.get();
        ledger = std::move(own);
    } else {
        ledger = std::make_unique<DeafLedger>();
    }
    ArgonChecker checker(secrets->codeKey, keepTries(*options, clock, hubClock));
    Workspace workspace(options->role, *ledger, checker, hubClock, options->closingTime);
    QQmlApplicationEngine engine;
    std::unique_ptr<HubLink> link;

    workspace.languageSwitched(language);
    QObject::connect(&workspace, &Workspace::languageWanted, &engine, [&](const QString& wanted) {
        workspace.languageSwitched(languages.use(wanted));
        engine.retranslate();
    });
    if (kept == nullptr)
        workspace.setFatal(store.fatal);
    else {
        QObject::connect(kept, &JournalLedger::loaded, &workspace, &Workspace::setLoaded);
        QObject::connect(kept, &JournalLedger::unreadable, &workspace, [&workspace](const Error&) {
            //: Full page: the tablet's data cannot be read.
            workspace.setFatal(
                Workspace::tr("Dit scherm kan zijn gegevens niet lezen. Vraag beheer om mee te kijken."));
        });
        kept->load();
        link = std::make_unique<HubLink>(
            HubLinkOptions{{options->hub, secrets->token},
                           *journal,
                           clock,
                           [&clock](const Journal& own) { return announceWriter(own, clock); },
                           DREMPEL_VERSION});
        const auto show = [&] { showStatus(*workspace.sync(), link->status(), store.notice); };
        QObject::connect(link.get(), &HubLink::statusChanged, &workspace, show);
        QObject::connect(link.get(), &HubLink::skewChanged, kept, [&hubClock, kept](Milliseconds skew) {
            hubClock.follow(skew);
            kept->followDay();
        });
        QObject::connect(kept, &JournalLedger::appended, link.get(), &HubLink::localAppended);
        show();
        link->start();
    }

    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&workspace)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Drempel/Shell/Main.qml")));
    if (engine.rootObjects().isEmpty()) return 1;
    placeWindow(engine, *options, *screen);
    return QApplication::exec();
}
