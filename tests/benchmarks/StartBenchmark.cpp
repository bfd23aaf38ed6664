// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first frame of a filled Bord, or of an empty window; then memory.
//   drempel-bench-start make FOLDER DAYS | board FOLDER SINCE_NS | empty SINCE_NS
// SINCE_NS is CLOCK_MONOTONIC at the moment the process was started. Prints "MILLISECONDS PSS_KIB".
#include "benchmarks/YearOfEvents.h"
#include "domain/DayTime.h"
#include "kiosk/JournalLedger.h"
#include "models/Workspace.h"

#include <QApplication>
#include <QFile>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>

#include <ctime>

using namespace drempel;

namespace {

class EveryCodeIsRight final : public CodeChecker {
  public:
    void check(const CodeIssued&, const QString&, Answer answer) override { answer(CodeAnswer::Right); }
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

Result<std::unique_ptr<Journal>> openIn(const QString& folder, const Clock& clock, IdSource& ids,
                                        Sealer& sealer) {
    return Journal::open({folder + QStringLiteral("/journal.db"), clock, ids, sealer, SiteId(RawId{7}),
                          JournalLedger::dayIndex});
}

int makeYear(const QString& folder, int days) {
    const SystemClock clock;
    SystemIdSource ids(clock);
    NullSealer sealer;
    auto journal = openIn(folder, clock, ids, sealer);
    return journal && bench::writeYear(**journal, clock, dayAt(clock.now()), days) ? 0 : 1;
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

int showBoard(const QString& folder, std::int64_t since) {
    const SystemClock clock;
    SystemIdSource ids(clock);
    NullSealer sealer;
    auto journal = openIn(folder, clock, ids, sealer);
    if (!journal) return 1;
    JournalThread thread(std::move(*journal));
    JournalLedger ledger(thread, clock, SiteId(RawId{7}));
    EveryCodeIsRight checker;
    Workspace workspace(Workspace::TabletRole::Group, ledger, checker, clock, QTime(23, 59));
    QQmlApplicationEngine engine;
    QObject::connect(&ledger, &JournalLedger::loaded, &workspace, [&] {
        workspace.setLoaded();
        for (const int digit : {1, 0, 0, 0, 1, 2, 3, 4, 5})
            workspace.group()->code()->digit(digit);
    });
    ledger.load();
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("workspace"), QVariant::fromValue(&workspace)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Drempel/Shell/Main.qml")));
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (window == nullptr) return 1;
    window->resize(1280, 800);
    constexpr int childrenInGroup = 16;
    QObject::connect(window, &QQuickWindow::frameSwapped, &workspace, [&] {
        if (workspace.group()->board()->count() != childrenInGroup) return window->update();
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
    if (mode == QStringLiteral("make")) return makeYear(arguments.value(2), arguments.value(3).toInt());
    if (mode == QStringLiteral("empty")) return showEmpty(arguments.value(2).toLongLong());
    if (mode == QStringLiteral("board"))
        return showBoard(arguments.value(2), arguments.value(3).toLongLong());
    return 2;
}
