// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first frame of a filled Bord, or of an empty window; then memory.
//   drempel-bench-start make FOLDER DAYS [HUB] | board FOLDER SINCE_NS [HUB] | empty SINCE_NS
// SINCE_NS is CLOCK_MONOTONIC at the moment the process was started. Prints "MILLISECONDS PSS_KIB".
// HUB is port:token:pin of a running hub: its bodies are sealed then, and it is asked for what opens them.
#include "benchmarks/YearOfEvents.h"
#include "domain/DayTime.h"
#include "journal/keys/SubjectSealer.h"
#include "kiosk/JournalLedger.h"
#include "kiosk/link/UnlockClient.h"
#include "models/Gate.h"
#include "models/Workspace.h"

#include <QApplication>
#include <QFile>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>

#include <ctime>
#include <functional>
#include <optional>

using namespace drempel;

namespace {

class EveryCodeIsRight final : public CodeChecker {
  public:
    void check(const CodeIssued&, CodeHolder, const QString&, Answer answer) override {
        answer(CodeAnswer::Right);
    }
    void hash(const QString&, Hashed hashed) override {
        hashed(CodeSecret{QByteArray(16, 's'), QByteArray(32, 'v')});
    }
    [[nodiscard]] QByteArray badgeHash(QByteArrayView) const override { return {}; }
};

std::int64_t monotonicNanoseconds() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

qint64 pssKib() {
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("Pss:")) return line.mid(4).trimmed().split(' ').first().toLongLong();
    return 0;
}

void report(std::int64_t since) {
    const double milliseconds = static_cast<double>(monotonicNanoseconds() - since) / 1e6;
    QTextStream(stdout) << milliseconds << ' ' << pssKib() << Qt::endl;
}

/// What the hub gives, or nothing where nothing is sealed: asked once the event loop runs, as TabletLock
/// does.
class Unlock final {
  public:
    explicit Unlock(const QString& hub) {
        const QStringList parts = hub.split(QLatin1Char(':'));
        if (parts.size() < 3) return;
        const QByteArray pin = QByteArray::fromBase64(parts[2].toLatin1(), QByteArray::Base64UrlEncoding);
        client_.emplace(
            HubAddress{QUrl(QStringLiteral("https://127.0.0.1:") + parts[0]), parts[1].toLatin1(), pin},
            QByteArray("benchmark"));
    }
    void ask(std::function<void(SecretBytes)> opened) {
        if (!client_) return opened({});
        client_->ask([opened = std::move(opened)](Result<UnlockAnswer> answer) {
            if (!answer) std::abort();
            opened(std::move(answer->unlockKey));
        });
    }

  private:
    std::optional<UnlockClient> client_;
};

/// A tablet's journal: sealed under the keys that this key opens, or clear without one.
class Opened {
  public:
    Opened(const QString& folder, SecretBytes unlockKey) {
        if (!unlockKey.isEmpty()) {
            keyring_ =
                std::move(Keyring::open(folder + QStringLiteral("/keys"), std::move(unlockKey)).value());
            sealer_ = std::make_unique<SubjectSealer>(*keyring_);
        }
        journal = std::move(Journal::open({folder + QStringLiteral("/journal.db"), clock, ids_, *sealer_,
                                           SiteId(RawId{7}), JournalLedger::dayIndex})
                                .value());
    }
    const SystemClock clock;
    std::unique_ptr<Journal> journal;

  private:
    SystemIdSource ids_{clock};
    std::unique_ptr<Keyring> keyring_;
    std::unique_ptr<Sealer> sealer_ = std::make_unique<NullSealer>();
};

int makeYear(const QString& folder, int days, const QString& hub) {
    Unlock unlock(hub);
    bool isMade = false;
    unlock.ask([&](SecretBytes key) {
        Opened opened(folder, std::move(key));
        isMade = bench::writeYear(*opened.journal, opened.clock, dayAt(opened.clock.now()), days).has_value();
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return isMade ? 0 : 1;
}

/// The least that a Qt Quick program can show: an engine and an empty Window.
int showEmpty(std::int64_t since) {
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1280; height: 800; visible: true }");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr) return 1;
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [since] {
        report(since);
        QCoreApplication::exit(0);
    });
    window->update();
    return QCoreApplication::exec();
}

/// What a group tablet has once it is open.
struct OpenBoard {
    Opened opened;
    JournalThread thread;
    JournalLedger ledger;
    EveryCodeIsRight checker;
    Workspace workspace;

    OpenBoard(const QString& folder, SecretBytes unlockKey)
      : opened(folder, std::move(unlockKey))
      , thread(std::move(opened.journal))
      , ledger(thread, opened.clock, SiteId(RawId{7}))
      , workspace(Workspace::TabletRole::Group, ledger, checker, opened.clock, QTime(23, 59)) {
        QObject::connect(&ledger, &JournalLedger::loaded, &workspace, [this] {
            workspace.setLoaded();
            for (const int digit : {1, 0, 0, 0, 1, 2, 3, 4, 5})
                workspace.group()->code()->digit(digit);
        });
        ledger.load();
    }
};

int showBoard(const QString& folder, std::int64_t since, const QString& hub) {
    std::optional<OpenBoard> board;
    Unlock unlock(hub);
    Gate gate;
    unlock.ask([&](SecretBytes key) {
        board.emplace(folder, std::move(key));
        gate.open(board->workspace);
    });
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("gate"), QVariant::fromValue(&gate)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Drempel/Shell/Main.qml")));
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr) return 1;
    window->resize(1280, 800);
    constexpr int childrenInGroup = 16;
    QObject::connect(window, &QQuickWindow::frameSwapped, &gate, [&] {
        if (!board || board->workspace.group()->board()->count() != childrenInGroup) return window->update();
        static int frames = 0; // the frame that was on its way when the board filled does not count
        if (++frames < 2) return window->update();
        report(since);
        QCoreApplication::exit(0);
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[]) {
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0);
    const QStringList arguments = QApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == QStringLiteral("make"))
        return makeYear(arguments.value(2), arguments.value(3).toInt(), arguments.value(4));
    if (mode == QStringLiteral("empty")) return showEmpty(arguments.value(2).toLongLong());
    if (mode == QStringLiteral("board"))
        return showBoard(arguments.value(2), arguments.value(3).toLongLong(), arguments.value(4));
    return 2;
}
