// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/Tpm.h"

#include "base/Wrap.h"
#include "hub/ErrorText.h"
#include "unit/hub/BackupHub.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

constexpr int patience = 20'000;

/// A security chip that swtpm plays, in a folder of its own.
class Chip {
  public:
    ~Chip() { stop(); }
    [[nodiscard]] bool start() {
        const QString socket = dir_.filePath(QStringLiteral("chip"));
        if (!QDir().mkpath(state())) return false;
        swtpm_.setProcessChannelMode(QProcess::MergedChannels);
        swtpm_.start(QStringLiteral("swtpm"),
                     {QStringLiteral("socket"), QStringLiteral("--tpm2"), QStringLiteral("--tpmstate"),
                      QStringLiteral("dir=") + state(), QStringLiteral("--ctrl"),
                      QStringLiteral("type=unixio,path=%1.ctrl").arg(socket), QStringLiteral("--server"),
                      QStringLiteral("type=unixio,path=") + socket, QStringLiteral("--flags"),
                      QStringLiteral("not-need-init,startup-clear")});
        return swtpm_.waitForStarted() &&
               QTest::qWaitFor([&] { return QFile::exists(socket) && Tpm::open(name()); }, patience);
    }
    void stop() {
        swtpm_.terminate();
        swtpm_.waitForFinished();
        for (const char* name : {"chip", "chip.ctrl"})
            QFile::remove(dir_.filePath(QLatin1String(name)));
    }
    /// As the setting in the firmware does.
    [[nodiscard]] bool clear() {
        stop();
        return QDir(state()).removeRecursively() && start();
    }
    [[nodiscard]] QString name() const {
        return QStringLiteral("swtpm:path=") + dir_.filePath(QStringLiteral("chip"));
    }

  private:
    [[nodiscard]] QString state() const { return dir_.filePath(QStringLiteral("state")); }

    QTemporaryDir dir_;
    QProcess swtpm_;
};

} // namespace

/// The site key where the machine has a security chip. Runs swtpm.
class TpmTest : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    int made_ = 0;

    QString path() { return dir_.filePath(QString::number(++made_)); }
    /// A hub's folder on the machine with this chip.
    DataFolder onMachine(const Chip& chip) {
        const auto folder = DataFolder::open(path());
        if (!setChip(*folder, chip.name())) qFatal("settings");
        return *folder;
    }
    static bool setChip(const DataFolder& folder, const QString& chip) {
        return replaceFile(folder.settings(), "tpm = " + chip.toUtf8() + '\n').has_value();
    }
    static QByteArray bytesIn(const SiteKey& key) { return key.bytes().view().toByteArray(); }

  private Q_SLOTS:
    void theKeyIsNowhereOnTheDiskInClear() {
        Chip chip;
        QVERIFY(chip.start());
        const DataFolder folder = onMachine(chip);
        const auto key = SiteKey::openOrCreate(folder);
        QVERIFY2(key, key ? "" : key.error().detail.c_str());
        QVERIFY(key->isSealed());
        for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files))
            QVERIFY2(!readFile(file.filePath())->contains(bytesIn(*key)), qUtf8Printable(file.fileName()));
        QCOMPARE(bytesIn(*SiteKey::openOrCreate(folder)), bytesIn(*key));
        // What is carried about on a stick opens in any machine.
        const QString stick = dir_.filePath(QStringLiteral("stick.key"));
        QVERIFY(!SiteKey::openOrCreate(onMachine(chip), stick)->isSealed());
        QCOMPARE(readFile(stick)->size(), qsizetype(wrapKeyBytes));
    }
    void aDiskInAnotherMachineOpensNothing() {
        Chip chip;
        Chip other;
        QVERIFY(chip.start() && other.start());
        const DataFolder folder = onMachine(chip);
        const QByteArray key = bytesIn(*SiteKey::openOrCreate(folder));
        const QByteArray sealed = *readFile(folder.siteKey());
        const QString nothing = QStringLiteral("swtpm:path=") + path();
        for (const QString& elsewhere : {other.name(), nothing, QStringLiteral("no")}) {
            QVERIFY(setChip(folder, elsewhere));
            const auto refused = SiteKey::openOrCreate(folder);
            QVERIFY2(!refused, qUtf8Printable(elsewhere));
            QCOMPARE(refused.error().code, ErrorCode::Locked);
            const QString text = errorText(refused.error(), Doing::OpeningSiteKey);
            QVERIFY2(text.contains(QStringLiteral("herstelbladen")), qUtf8Printable(text));
            QCOMPARE(*readFile(folder.siteKey()), sealed);
        }
        QVERIFY(setChip(folder, chip.name()));
        QCOMPARE(bytesIn(*SiteKey::openOrCreate(folder)), key);
        // Nor is a chip that was asked for and is not there answered with a key in clear.
        const auto fresh = DataFolder::open(path());
        QVERIFY(setChip(*fresh, nothing));
        QCOMPARE(SiteKey::openOrCreate(*fresh).error().code, ErrorCode::Locked);
        QVERIFY(!QFile::exists(fresh->siteKey()));
    }
    void aKeyFromATimeWithoutAChipIsSealedAtTheNextStart() {
        Chip chip;
        QVERIFY(chip.start());
        const auto folder = DataFolder::open(path());
        QVERIFY(setChip(*folder, QStringLiteral("no")));
        const QByteArray key = bytesIn(*SiteKey::openOrCreate(*folder));
        QCOMPARE(*readFile(folder->siteKey()), key);
        QVERIFY(setChip(*folder, chip.name()));
        QCOMPARE(bytesIn(*SiteKey::openOrCreate(*folder)), key);
        QVERIFY(!readFile(folder->siteKey())->contains(key));
    }
    void aNewKeyIsSealedTooAndAChangeThatWasCutOffIsFinished() {
        Chip chip;
        QVERIFY(chip.start());
        const DataFolder folder = onMachine(chip);
        auto key = SiteKey::openOrCreate(folder);
        const QByteArray old = bytesIn(*key);
        const QByteArray codeKey = codeKeyIn(folder, key->bytes())->view().toByteArray();
        QVERIFY(key->beginChange()); // and the power goes
        const QByteArray changed = bytesIn(*key);
        QVERIFY(changed != old && !readFile(folder.siteKey())->contains(changed) &&
                !readFile(folder.siteKey())->contains(old));
        const auto again = SiteKey::openOrCreate(folder);
        QVERIFY(again && !again->former());
        QCOMPARE(bytesIn(*again), changed);
        QCOMPARE(codeKeyIn(folder, again->bytes())->view().toByteArray(), codeKey);
    }
    void aHubWhoseChipWasClearedComesBackFromItsBackup() {
        Chip chip;
        QVERIFY(chip.start());
        const QString at = onMachine(chip).path();
        const QString to = path();
        QByteArray codeKey;
        {
            BackupHub hub(at);
            QVERIFY(hub.siteKey.isSealed() && hub.note());
            codeKey = codeKeyIn(hub.folder, hub.siteKey.bytes())->view().toByteArray();
            const RecoveryKey sheets = hub.recovery();
            const auto made = hub.backup(path());
            QVERIFY2(made, made ? "" : made.error().detail.c_str());
            QVERIFY(chip.clear());
            QCOMPARE(SiteKey::openOrCreate(hub.folder).error().code, ErrorCode::Locked);
            SystemIdSource ids(hub.clock);
            QVERIFY(restoreHub(made->folder, to, {}, &sheets, hub.clock, ids));
        }
        // The machine it comes back on has a chip of its own, and nothing asks for the old one.
        const auto folder = DataFolder::open(to);
        QVERIFY(!QFile::exists(folder->settings()) || !readFile(folder->settings())->contains("swtpm"));
        QVERIFY(setChip(*folder, chip.name()));
        BackupHub again(to);
        QVERIFY(again.siteKey.isSealed());
        QCOMPARE(codeKeyIn(again.folder, again.siteKey.bytes())->view().toByteArray(), codeKey);
    }
};

QTEST_GUILESS_MAIN(TpmTest)
#include "TpmTest.moc"
