// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/SiteKey.h"

#include "base/Wrap.h"
#include "hub/Files.h"
#include "hub/http/Limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace drempel;
using namespace drempel::hub;

class SiteKeyTest : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    int made_ = 0;

    DataFolder fresh() { return *DataFolder::open(dir_.filePath(QString::number(++made_))); }
    static QByteArray bytesIn(const SiteKey& key) { return key.bytes().view().toByteArray(); }

  private Q_SLOTS:
    void theKeyIsTheSameAtEveryStartAndForNobodyElseToRead() {
        const DataFolder folder = fresh();
        const auto first = SiteKey::openOrCreate(folder);
        QVERIFY(first);
        QCOMPARE(first->bytes().size(), wrapKeyBytes);
        QCOMPARE(bytesIn(*SiteKey::openOrCreate(folder)), bytesIn(*first));
        QVERIFY(bytesIn(*SiteKey::openOrCreate(fresh())) != bytesIn(*first));
        const auto open = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFileInfo(folder.siteKey()).permissions() & open));
        QVERIFY(!readFile(folder.siteKeyMark())->contains(bytesIn(*first)));
    }
    void aMissingStickIsNeverAnsweredWithANewKey() {
        const DataFolder folder = fresh();
        const QString stick = dir_.filePath(QStringLiteral("stick.key"));
        const QByteArray key = bytesIn(*SiteKey::openOrCreate(folder, stick));
        QVERIFY(QFile::rename(stick, stick + QStringLiteral(".weg")));
        const QStringList before = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(SiteKey::openOrCreate(folder, stick).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(stick));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), before);
        QVERIFY(QFile::rename(stick + QStringLiteral(".weg"), stick));
        QCOMPARE(bytesIn(*SiteKey::openOrCreate(folder, stick)), key);
        QVERIFY(!QFile::exists(folder.siteKey()));
    }
    void anotherDaycaresStickOpensNothing() {
        const DataFolder folder = fresh();
        const DataFolder other = fresh();
        QVERIFY(SiteKey::openOrCreate(folder));
        QVERIFY(SiteKey::openOrCreate(other));
        QCOMPARE(SiteKey::openOrCreate(folder, other.siteKey()).error().code, ErrorCode::Conflict);
        QVERIFY(replaceFile(folder.siteKey(), "te kort"));
        QCOMPARE(SiteKey::openOrCreate(folder).error().code, ErrorCode::Corrupt);
    }
    void aFirstStartThatWasCutOffKeepsItsKey() {
        const DataFolder folder = fresh();
        const QByteArray key = bytesIn(*SiteKey::openOrCreate(folder));
        QVERIFY(QFile::remove(folder.siteKeyMark()));
        QCOMPARE(bytesIn(*SiteKey::openOrCreate(folder)), key);
        QVERIFY(QFile::exists(folder.siteKeyMark()));
    }
    void theSettingsSayWhereTheStickIs() {
        const DataFolder folder = fresh();
        const QString stick = dir_.filePath(QStringLiteral("met spatie.key"));
        const QByteArray text = "site-key = " + stick.toUtf8() + " # de stick\nidle-ms=500\n";
        QVERIFY(replaceFile(folder.settings(), text));
        QVERIFY(SiteKey::openOrCreate(folder));
        QVERIFY(QFile::exists(stick) && !QFile::exists(folder.siteKey()));
        QCOMPARE(readLimits(text)->idleMs, 500);
        QCOMPARE(readLimits("site-keys = x\n").error().code, ErrorCode::BadInput);
    }
    void aChangeOfKeyThatWasCutOffStillOpensEverything() {
        const DataFolder folder = fresh();
        auto key = SiteKey::openOrCreate(folder);
        const QByteArray old = bytesIn(*key);
        QVERIFY(key->beginChange());
        QVERIFY(bytesIn(*key) != old);
        QCOMPARE(key->beginChange().error().code, ErrorCode::Conflict);

        auto again = SiteKey::openOrCreate(folder); // as after a power cut in the middle
        QCOMPARE(bytesIn(*again), bytesIn(*key));
        QVERIFY(again->former() && again->former()->view() == QByteArrayView(old));
        QVERIFY(again->endChange());
        const auto after = SiteKey::openOrCreate(folder);
        QCOMPARE(bytesIn(*after), bytesIn(*key));
        QVERIFY(!after->former());
        QVERIFY(replaceFile(folder.siteKey(), old)); // the old stick, found again in a drawer
        QCOMPARE(SiteKey::openOrCreate(folder).error().code, ErrorCode::Conflict);
    }
    void aDiskThatRefusesLeavesTheOldKey() {
        const DataFolder folder = fresh();
        const QString away = dir_.filePath(QStringLiteral("geen/map/stick.key"));
        QVERIFY(!SiteKey::openOrCreate(folder, away));
        QVERIFY(!QFile::exists(folder.siteKeyMark()));
        QVERIFY(SiteKey::openOrCreate(folder));
    }
};

QTEST_GUILESS_MAIN(SiteKeyTest)
#include "SiteKeyTest.moc"
