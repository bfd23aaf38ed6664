// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/Recovery.h"

#include "hub/Files.h"
#include "hub/admin/CommandLine.h"
#include "hub/admin/QrMatrix.h"
#include "hub/http/TlsIdentity.h"
#include "hub/store/KeyBundle.h"
#include "support/StillHub.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace drempel;
using namespace drempel::hub;
using namespace drempel::test;

namespace {

/// A hub that stands still, with its site key.
class RecoveryHub : public StillHub {
  public:
    Outcome run(const QStringList& words) { return StillHub::run("recovery", words); }
    Outcome test(const QString& first, const QString& second) {
        return run({QStringLiteral("test"), QStringLiteral("--sheet1=") + first,
                    QStringLiteral("--sheet2=") + second});
    }
};

QString textOn(const FileToWrite& sheet) {
    static const QRegularExpression groups(QStringLiteral("([0-9A-Z]{4}-){7}[0-9A-Z]{4}"));
    return groups.match(QString::fromUtf8(sheet.content)).captured();
}

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theTwoSheetsTogetherOpenWhatTheHubSealed() {
        const RecoveryKey key = RecoveryKey::make();
        const QByteArray sealed = key.lock().seal("alle sleutels");
        QVERIFY(!sealed.contains("sleutels"));
        const auto [one, two] = key.sheets();
        for (const auto& [first, second] : {std::pair(one, two), std::pair(two.toLower(), one)}) {
            const auto again = RecoveryKey::fromSheets(first, second);
            QVERIFY(again);
            QCOMPARE(again->lock(), key.lock());
            QCOMPARE(again->open(sealed)->view(), QByteArrayView("alle sleutels"));
        }
        QVERIFY(RecoveryKey::fromSheets(recoveryPrefix + QString(one).remove(QLatin1Char('-')), two));
    }
    void oneSheetIsWorthNothing() {
        const RecoveryKey key = RecoveryKey::make();
        const auto [one, two] = key.sheets();
        QCOMPARE(RecoveryKey::fromSheets(one, one).error().code, ErrorCode::Conflict);
        // With the other half of any other key, or of another print of this one, it opens nothing.
        const QByteArray sealed = key.lock().seal("alle sleutels");
        for (const QString& other : {RecoveryKey::make().sheets()[1], key.sheets()[1]}) {
            const auto mixed = RecoveryKey::fromSheets(one, other);
            QVERIFY(mixed);
            QVERIFY(mixed->lock() != key.lock());
            QCOMPARE(mixed->open(sealed).error().code, ErrorCode::Corrupt);
        }
    }
    void aSlipOfThePenIsNamedNotGuessed() {
        const auto sheets = RecoveryKey::make().sheets();
        for (qsizetype i = 0; i < sheets[0].size(); ++i) {
            QString slip = sheets[0];
            if (slip[i] == QLatin1Char('-')) continue;
            slip[i] = slip[i] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
            QCOMPARE(RecoveryKey::fromSheets(slip, sheets[1]).error(), (Error{ErrorCode::BadInput, "first"}));
        }
        QCOMPARE(RecoveryKey::fromSheets(sheets[0], u"").error(), (Error{ErrorCode::BadInput, "second"}));
    }

    void setUpProvesThatThePrintedSheetsOpenTheKeys() {
        RecoveryHub hub;
        QCOMPARE(hub.test(QStringLiteral("a"), QStringLiteral("b")).exitCode, 1);
        const Outcome made = hub.run({QStringLiteral("new"), QStringLiteral("--out"), QStringLiteral("uit")});
        QVERIFY2(made.exitCode == 0, qUtf8Printable(made.err));
        QCOMPARE(made.files.size(), 2U);
        const QString one = textOn(made.files[0]);
        const QString two = textOn(made.files[1]);
        QVERIFY(!one.isEmpty() && !two.isEmpty());
        QVERIFY(!made.out.contains(one) && !made.files[0].content.contains(two.toUtf8()));
        QVERIFY(!(*recoveryIn(hub.folder))->testedAt);

        QCOMPARE(hub.test(one, one).exitCode, 1);
        QVERIFY(!(*recoveryIn(hub.folder))->testedAt);
        const Outcome tested = hub.test(one, two);
        QVERIFY2(tested.exitCode == 0, qUtf8Printable(tested.err));
        QVERIFY((*recoveryIn(hub.folder))->testedAt);

        QCOMPARE(hub.run({QStringLiteral("new"), QStringLiteral("--out"), QStringLiteral("uit")}).exitCode,
                 1);
        QVERIFY(hub.test(one, two).exitCode == 0);
        QCOMPARE(hub.run({QStringLiteral("new"), QStringLiteral("--replace"), QStringLiteral("--out"),
                          QStringLiteral("uit")})
                     .exitCode,
                 0);
        QCOMPARE(hub.test(one, two).exitCode, 1);
    }
    void theSheetsAreKeptNowhereOnTheHub() {
        RecoveryHub hub;
        const Outcome made = hub.run({QStringLiteral("new"), QStringLiteral("--out"), QStringLiteral("uit")});
        const auto key = RecoveryKey::fromSheets(textOn(made.files[0]), textOn(made.files[1]));
        QCOMPARE(hub.test(textOn(made.files[0]), textOn(made.files[1])).exitCode, 0);
        for (const QFileInfo& file : QDir(hub.folder.path()).entryInfoList(QDir::Files)) {
            const QByteArray content = *readFile(file.filePath());
            for (const FileToWrite& sheet : made.files) {
                QVERIFY(!content.contains(textOn(sheet).toLatin1()));
                QVERIFY(!content.contains(textOn(sheet).remove(QLatin1Char('-')).toLatin1()));
            }
        }
        QVERIFY(key);
    }
    void nothingThatTheHubNeedsIsLeftOutOfTheBundle() {
        RecoveryHub hub;
        QVERIFY(replaceFile(hub.folder.settings(), "idle-ms = 500\n"));
        QVERIFY(codeKeyIn(hub.folder, hub.siteKey.bytes()));
        QVERIFY(
            TlsIdentity::openOrCreate(hub.folder.certificate(), hub.folder.tlsKey(), hub.siteKey.bytes()));
        const auto key = SiteKey::openOrCreate(hub.folder);
        const auto files = unpackKeys(packKeys(hub.folder, *key)->view());
        QVERIFY(files);
        for (const QFileInfo& file : QDir(hub.folder.path()).entryInfoList(QDir::Files)) {
            if (file.fileName().startsWith(QLatin1String("journal.db"))) continue;
            QVERIFY2(files->contains(file.fileName()), qUtf8Printable(file.fileName()));
            QCOMPARE(files->at(file.fileName()).view().toByteArray(), *readFile(file.filePath()));
        }
        QVERIFY(files->contains(QStringLiteral("code.key")) && files->contains(QStringLiteral("tls.key")) &&
                files->contains(QStringLiteral("hub.json")));
        for (const auto& [name, content] : *files)
            QVERIFY(!name.startsWith(QLatin1String("journal.db")));
        QCOMPARE(unpackKeys("onzin").error().code, ErrorCode::Corrupt);
    }
    void aPrintedCodeHasTheCornersThatAReaderLooksFor() {
        const auto matrix = qrOf("DRMPH1:TEST");
        QVERIFY(matrix);
        QVERIFY(matrix->size >= 21);
        // The three corners by which a reader finds the code.
        for (const auto& [x, y] :
             {std::pair(0, 0), std::pair(matrix->size - 7, 0), std::pair(0, matrix->size - 7)})
            for (int i = 0; i < 7; ++i)
                QVERIFY(matrix->isDark(x + i, y) && matrix->isDark(x, y + i) && matrix->isDark(x + i, y + 6));
        QVERIFY(qrOf("DRMPH1:TEST") == matrix && qrOf("DRMPH1:TOST") != matrix);
        QCOMPARE(qrOf({}).error().code, ErrorCode::BadInput);
        QCOMPARE(qrOf(QByteArray(5000, 'x')).error().code, ErrorCode::TooLarge);
        QCOMPARE(qrAsText(*matrix).count(QLatin1Char('\n')), (matrix->size + 9) / 2);
        QVERIFY(qrAsSvg(*matrix, 50).contains(QStringLiteral("50mm")));
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "RecoveryTest.moc"
