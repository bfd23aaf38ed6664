// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "base/NoDump.h"
#include "kiosk/KioskGuard.h"
#include "kiosk/Languages.h"
#include "kiosk/OpenTablet.h"
#include "kiosk/Options.h"
#include "kiosk/PairCommand.h"
#include "kiosk/Readers.h"
#include "kiosk/SelfTest.h"
#include "kiosk/TabletLock.h"
#include "platform/fake/FakePlatform.h"
#include "platform/linux/AvahiFinder.h"
#include "platform/linux/CameraReader.h"
#include "platform/linux/FileSecretStore.h"
#include "platform/linux/TypingReader.h"
#include "platform/linux/WallScreen.h"
#include "sync/Discovery.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

using namespace drempel;

namespace {

// Words somebody types must not be learned or written down by the keyboard, and software rendering starts
// five times faster than OpenGL without a GPU (architecture.md).
void prepareEnvironment() {
    qputenv("QML_DISABLE_DISK_CACHE", "1"); // all is compiled in; nothing of ours lies in a cache folder
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    // Else a field that has the focus before our own keyboard is there gets a second one in a window (and an
    // engine) of its own, and two engines that read the same types at once fall over each other (Qt 6.4).
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
    QQuickStyle::setStyle(QStringLiteral("Basic"));
}

int complain(const QString& sentence) {
    QTextStream(stderr) << sentence << Qt::endl;
    return 2;
}

std::unique_ptr<SecretStore> secretStore(const KioskOptions& options) {
    if (options.fakePlatform) return std::make_unique<FakeSecretStore>();
    return std::make_unique<FileSecretStore>(options.dataFolder + QLatin1Char('/') + tabletFile);
}

std::unique_ptr<Screen> screenOf(const KioskOptions& options) {
    if (options.fakePlatform) return std::make_unique<FakeScreen>();
    return std::make_unique<WallScreen>(options.windowed);
}

std::unique_ptr<HubFinder> finderFor(const KioskOptions& options) {
    if (options.fakePlatform) return std::make_unique<FakeHubFinder>();
    return std::make_unique<AvahiFinder>(discovery::service);
}

std::unique_ptr<Readers> readersFor(const KioskOptions& options, Workspace& workspace, QObject& application) {
    if (options.fakePlatform)
        return std::make_unique<Readers>(workspace, std::make_unique<FakeCodeReader>(false), nullptr);
    return std::make_unique<Readers>(workspace, std::make_unique<TypingReader>(application),
                                     std::make_unique<CameraReader>());
}

void placeWindow(QQmlApplicationEngine& engine, const KioskOptions& options, const Screen& screen) {
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr) return;
    if (screen.fillsScreen()) return window->showFullScreen();
    if (options.size.isValid()) window->resize(options.size);
    window->show();
}

/// The program anew, locked, with nothing of before in its memory or on its screen.
[[noreturn]] void startAgain(char** argv, OpenTablet* tablet) {
    if (tablet) tablet->finish();
    ::execv("/proc/self/exe", argv);
    std::_Exit(1);
}

int run(int argc, char* argv[]) {
    QApplication app(argc, argv);
    const auto options = parseOptions(QApplication::arguments());
    if (!options) return complain(QString::fromStdString(options.error().detail));

    const SystemClock clock;
    Languages languages;
    const QString language = languages.use(options->language);
    const std::unique_ptr<Screen> screen = screenOf(*options);
    if (screen->isStill()) QApplication::setCursorFlashTime(0); // the sign by which Theme leaves out movement
    if (options->selfTest) return runSelfTest(clock);
    QDir().mkpath(options->dataFolder);

    const auto store = secretStore(*options);
    Gate gate;
    const std::unique_ptr<HubFinder> finder = finderFor(*options);
    TabletLock lock(*store, gate, clock, *finder, {.hub = options->hub, .version = DREMPEL_VERSION});
    std::unique_ptr<OpenTablet> tablet;
    std::unique_ptr<Readers> readers;
    std::unique_ptr<KioskGuard> guard;
    if (screen->fillsScreen()) guard = std::make_unique<KioskGuard>(app);
    QQmlApplicationEngine engine;
    QObject::connect(&lock, &TabletLock::closed, &engine, [&] { startAgain(argv, tablet.get()); });
    QObject::connect(&lock, &TabletLock::opened, &engine, [&](const std::shared_ptr<TabletKeys>& keys) {
        tablet = std::make_unique<OpenTablet>(*options, lock, std::move(*keys), clock);
        Workspace& workspace = tablet->workspace();
        workspace.languageSwitched(language);
        QObject::connect(&workspace, &Workspace::languageWanted, &engine, [&](const QString& wanted) {
            workspace.languageSwitched(languages.use(wanted));
            engine.retranslate();
        });
        if (guard) guard->watch(workspace);
        readers = readersFor(*options, workspace, app);
        gate.open(workspace);
    });

    lock.start(); // the hub is asked while the first page is read
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("gate"), QVariant::fromValue(&gate)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Drempel/Shell/Main.qml")));
    if (engine.rootObjects().isEmpty()) return 1;
    placeWindow(engine, *options, *screen);
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[]) {
    // What the tablet keeps is for its own user, whatever the shell's habits.
    ::umask(077);
    leaveNoDump();
    QCoreApplication::setApplicationName(QStringLiteral("Drempel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DREMPEL_VERSION));
    if (argc > 1 && QLatin1String(argv[1]) == QLatin1String("pair")) {
        const QCoreApplication app(argc, argv);
        return runPairCommand(QCoreApplication::arguments().mid(1));
    }
    prepareEnvironment();
    return run(argc, argv);
}
