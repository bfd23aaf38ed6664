// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/store/SiteKey.h"

#include "base/Wrap.h"
#include "hub/Files.h"
#include "hub/http/Limits.h"
#include "hub/http/TlsIdentity.h"
#include "hub/store/HubSigner.h"
#include "journal/keys/Keyring.h"

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

    /// Everything that is wrapped under the site key, and what it opens to.
    struct Wrapped {
        KeyId key;
        QByteArray subjectKey;
        QByteArray publicKey;
        QByteArray codeKey;
        QByteArray pin;
    };
    static Wrapped wrapSomething(const DataFolder& folder, const SecretBytes& siteKey) {
        const auto keyring = std::move(*Keyring::open(folder.keyring(), siteKey.copy()));
        const KeyId key = *keyring->keyFor(SubjectId(RawId{7}));
        const auto signer = openSigner(folder.signer(), siteKey);
        return {key, keyring->find(key)->view().toByteArray(), signer->publicKey(),
                codeKeyIn(folder, siteKey)->view().toByteArray(),
                TlsIdentity::openOrCreate(folder.certificate(), folder.tlsKey(), siteKey)->pin()};
    }
    static bool opens(const DataFolder& folder, const SecretBytes& siteKey, const Wrapped& wrapped) {
        const auto keyring = Keyring::open(folder.keyring(), siteKey.copy());
        if (!keyring) return false;
        const auto found = (*keyring)->find(wrapped.key);
        const auto signer = openSigner(folder.signer(), siteKey);
        const auto codeKey = codeKeyIn(folder, siteKey);
        const auto tls = TlsIdentity::openOrCreate(folder.certificate(), folder.tlsKey(), siteKey);
        return found && found->view() == QByteArrayView(wrapped.subjectKey) && signer &&
               signer->publicKey() == wrapped.publicKey && codeKey &&
               codeKey->view() == QByteArrayView(wrapped.codeKey) && tls && tls->pin() == wrapped.pin;
    }

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
    void aNewKeyWrapsTheOldOnesAndSealsNothingAnew() {
        const DataFolder folder = fresh();
        auto key = SiteKey::openOrCreate(folder);
        const QByteArray old = bytesIn(*key);
        const Wrapped wrapped = wrapSomething(folder, key->bytes());
        QVERIFY(key->beginChange());
        QVERIFY(bytesIn(*key) != old);
        QCOMPARE(key->beginChange().error().code, ErrorCode::Conflict);
        QVERIFY(key->finishChange(folder));
        QVERIFY(!key->former());
        QVERIFY(opens(folder, key->bytes(), wrapped)); // the very same keys, so no body changed
        QVERIFY(!opens(folder, SecretBytes(old), wrapped));
        QVERIFY(replaceFile(folder.siteKey(), old)); // the old stick, found again in a drawer
        QCOMPARE(SiteKey::openOrCreate(folder).error().code, ErrorCode::Conflict);
    }
    void aChangeOfKeyThatWasCutOffIsFinishedAtTheNextStart() {
        for (const bool keyringDone : {false, true}) {
            const DataFolder folder = fresh();
            auto key = SiteKey::openOrCreate(folder);
            const Wrapped wrapped = wrapSomething(folder, key->bytes());
            QVERIFY(key->beginChange());
            if (keyringDone) // a power cut between two files
                QVERIFY(
                    (*Keyring::open(folder.keyring(), key->former()->copy()))->rewrap(key->bytes().copy()));
            const auto again = SiteKey::openOrCreate(folder);
            QVERIFY(again && !again->former());
            QCOMPARE(bytesIn(*again), bytesIn(*key));
            QVERIFY(opens(folder, again->bytes(), wrapped));
        }
    }
    void aDiskWithoutItsStickTellsNothing() {
        const DataFolder folder = fresh();
        const auto key = SiteKey::openOrCreate(folder, dir_.filePath(QStringLiteral("weg.key")));
        const Wrapped wrapped = wrapSomething(folder, key->bytes());
        for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files)) {
            const QByteArray content = *readFile(file.filePath());
            QVERIFY2(!content.contains("PRIVATE KEY"), qUtf8Printable(file.fileName()));
            for (const QByteArray& secret : {bytesIn(*key), wrapped.codeKey, wrapped.subjectKey})
                QVERIFY2(!content.contains(secret), qUtf8Printable(file.fileName()));
        }
        // Nor does one secret pass for another.
        QVERIFY(QFile::remove(folder.codeKey().path) &&
                QFile::copy(folder.signer().path, folder.codeKey().path));
        QCOMPARE(codeKeyIn(folder, key->bytes()).error().code, ErrorCode::Corrupt);
    }
    void aLostCertificateIsMadeAnewAndALostKeyIsNot() {
        const DataFolder folder = fresh();
        const auto key = SiteKey::openOrCreate(folder);
        const auto open = [&] {
            return TlsIdentity::openOrCreate(folder.certificate(), folder.tlsKey(), key->bytes());
        };
        const QByteArray pin = open()->pin();
        QVERIFY(QFile::remove(folder.certificate()));
        QCOMPARE(open()->pin(), pin); // tablets go on
        QVERIFY(QFile::remove(folder.tlsKey().path));
        QCOMPARE(open().error().code, ErrorCode::NotFound); // a new key would be a stranger to every tablet
        QVERIFY(!QFile::exists(folder.tlsKey().path));
        // A folder of an older program, whose key lay in clear.
        QVERIFY(replaceFile(folder.certificate(), "-----BEGIN PRIVATE KEY-----"));
        QCOMPARE(open().error().code, ErrorCode::OlderSchema);
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
