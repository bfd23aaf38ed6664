// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/JournalBox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <random>
#include <set>

using namespace drempel;
using namespace drempel::test;

namespace {

constexpr int killsPerFile = 20;

/// Runs the writer until a random number of lines came (or none), kills it at once, and returns what it
/// acknowledged. A last line that is cut off was never an acknowledgement.
std::vector<EventId> runAndKill(const QString& file, bool grouped, std::mt19937& random) {
    QProcess writer;
    QStringList arguments{file};
    if (grouped) arguments << QStringLiteral("group");
    writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/journal_writer"), arguments);
    if (!writer.waitForStarted()) return {};
    const int lines = std::uniform_int_distribution(0, 60)(random);
    QByteArray output;
    if (lines == 0) {
        // Killed while it opens, recovers or migrates: from 0 to 30 ms after its start.
        const int microseconds = std::uniform_int_distribution(0, 30'000)(random);
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < qint64(microseconds) * 1'000) {
        }
    }
    while (output.count('\n') < lines && writer.waitForReadyRead(10'000))
        output += writer.readAllStandardOutput();
    writer.kill();
    writer.waitForFinished();
    output += writer.readAllStandardOutput();
    std::vector<EventId> acknowledged;
    const QList<QByteArray> parts = output.split('\n');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i)
        if (const auto id = EventId::parse(QString::fromLatin1(parts[i]))) acknowledged.push_back(*id);
    return acknowledged;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatWasSaidToBeKeptIsKept_data();
    void whatWasSaidToBeKeptIsKept();
    void anotherProcessIsToldTheFileIsInUse();
};

void KillTest::whatWasSaidToBeKeptIsKept_data() {
    QTest::addColumn<bool>("grouped");
    QTest::newRow("one by one") << false;
    QTest::newRow("group commit") << true;
}

void KillTest::whatWasSaidToBeKeptIsKept() {
    QFETCH(bool, grouped);
    const int files = qEnvironmentVariableIsSet("DREMPEL_LONG") ? 100 : 5;
    std::mt19937 random(grouped ? 2U : 1U);
    int total = 0;
    for (int file = 0; file < files; ++file) {
        JournalBox box;
        std::vector<EventId> acknowledged;
        for (int kill = 0; kill < killsPerFile; ++kill) {
            const auto more = runAndKill(box.file(), grouped, random);
            acknowledged.insert(acknowledged.end(), more.begin(), more.end());
            const auto journal = box.open();
            QVERIFY(journal != nullptr);
            QVERIFY(journal->verify()->clean());
            const auto there = journal->readByIds(acknowledged);
            QCOMPARE(there->size(), acknowledged.size());
            QCOMPARE(journal->outboxSize().value(), journal->head());
        }
        QCOMPARE(std::set(acknowledged.begin(), acknowledged.end()).size(), acknowledged.size());
        total += static_cast<int>(acknowledged.size());
    }
    QVERIFY(total > files * killsPerFile);
    qInfo("%d kills, %d events acknowledged, 0 lost", files * killsPerFile, total);
}

void KillTest::anotherProcessIsToldTheFileIsInUse() {
    JournalBox box;
    const auto journal = box.open();
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/journal_writer"), {box.file()});
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitCode(), 1);
    DREMPEL_VERIFY_OK(journal->append(box.drafts(1)));
}

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
