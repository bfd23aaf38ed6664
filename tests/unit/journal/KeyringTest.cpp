// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/keys/Keyring.h"

#include "base/Wrap.h"
#include "support/JournalBox.h"

using namespace drempel;
using namespace drempel::test;

namespace {

const SubjectId noor(RawId{1});
const SubjectId bram(RawId{2});
const SubjectId sara(RawId{3});

/// A keyring in a folder of its own, under one wrapping key.
struct Ring {
    QTemporaryDir folder;
    SecretBytes key = SecretBytes::random(wrapKeyBytes);
    FileStep step = {};

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("keys")); }
    [[nodiscard]] Result<std::unique_ptr<Keyring>> tryOpen() const {
        return Keyring::open(file(), key.copy(), step);
    }
    [[nodiscard]] std::unique_ptr<Keyring> open() const { return std::move(tryOpen().value()); }
    [[nodiscard]] QByteArray bytes() const { return readFile(file()).value(); }
};

} // namespace

class KeyringTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aKeyIsThereAfterARestart();
    void theFileHoldsNoKeyInTheClear();
    void anotherKeyOpensNothing();
    void anyChangeOfTheFileIsNoticed();
    void anEntryTakenOutOfTheFileIsNoticed();
    void aWriteThatFailsAtAnyStepLosesNoKeyAndGivesNoneOut();
    void aLockedKeyringGivesNothingUntilItIsUnlocked();
    void whatWasDestroyedNeverComesBack();
    void whatWasSetAsideGoesWithTheNextThatIsDestroyed();
    void rotationKeepsEveryKey();
    void manySubjectsCostOneWrite();
};

void KeyringTest::aKeyIsThereAfterARestart() {
    const Ring ring;
    KeyId key;
    SecretBytes secret;
    {
        const auto keyring = ring.open();
        key = keyring->keyFor(noor).value();
        QCOMPARE(keyring->keyFor(noor).value(), key);
        QVERIFY(keyring->keyFor(bram).value() != key);
        secret = std::move(keyring->find(key).value());
        QCOMPARE(secret.size(), wrapKeyBytes);
    }
    const auto keyring = ring.open();
    QCOMPARE(keyring->keyFor(noor).value(), key);
    QVERIFY(keyring->find(key).value() == secret);
    QCOMPARE(keyring->size(), 2);
    QCOMPARE(keyring->find(KeyId(RawId{9})).error().code, ErrorCode::NotFound);
}

void KeyringTest::theFileHoldsNoKeyInTheClear() {
    const Ring ring;
    const auto keyring = ring.open();
    const SecretBytes secret = std::move(keyring->find(keyring->keyFor(noor).value()).value());
    QVERIFY(!ring.bytes().contains(secret.view()));
    QVERIFY(!ring.bytes().contains(secret.view().first(8)));
    QVERIFY(!ring.bytes().contains(ring.key.view()));
    QCOMPARE(QFile::permissions(ring.file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void KeyringTest::anotherKeyOpensNothing() {
    Ring ring;
    QVERIFY(ring.open()->keyFor(noor).has_value());
    const QByteArray before = ring.bytes();
    ring.key = SecretBytes::random(wrapKeyBytes);
    QCOMPARE(ring.tryOpen().error().code, ErrorCode::Corrupt);
    ring.key = SecretBytes::random(16);
    QCOMPARE(ring.tryOpen().error().code, ErrorCode::BadInput);
    QCOMPARE(ring.bytes(), before);
}

void KeyringTest::anyChangeOfTheFileIsNoticed() {
    const Ring ring;
    {
        const auto keyring = ring.open();
        QVERIFY(keyring->keyFor(noor) && keyring->keyFor(bram));
        DREMPEL_VERIFY_OK(keyring->destroy(bram));
    }
    const QByteArray whole = ring.bytes();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray altered = whole;
        altered[i] = static_cast<char>(altered[i] ^ 4);
        QFile file(ring.file());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(altered) == altered.size());
        file.close();
        QVERIFY2(!ring.tryOpen(), qPrintable(QString::number(i)));
    }
}

void KeyringTest::anEntryTakenOutOfTheFileIsNoticed() {
    // The mark of somebody erased must not be cut away, so that a kept key would count again.
    const Ring ring;
    QByteArray before;
    {
        const auto keyring = ring.open();
        QVERIFY(keyring->keyFor(noor).has_value());
        before = ring.bytes();
        QVERIFY(keyring->keyFor(bram).has_value());
    }
    const QByteArray after = ring.bytes();
    const auto tail = [](const QByteArray& file) { return file.right(80); }; // the seal stands last
    DREMPEL_VERIFY_OK(replaceFile(ring.file(), before.chopped(80) + tail(after)));
    QVERIFY(!ring.tryOpen());
}

void KeyringTest::aWriteThatFailsAtAnyStepLosesNoKeyAndGivesNoneOut() {
    constexpr int steps = 4; // open, write, rename, sync
    for (int n = 1; n <= steps; ++n) {
        Ring ring;
        int left = 0;
        ring.step = [&left](const char* name) -> Status {
            if (left > 0 && --left == 0) return fail(ErrorCode::DiskFull, name);
            return {};
        };
        const auto keyring = ring.open();
        const KeyId first = keyring->keyFor(noor).value();
        const auto same = [&](const Keyring& each) { return each.find(first).has_value(); };
        left = n;
        QCOMPARE(keyring->keyFor(bram).error().code, ErrorCode::DiskFull);
        QCOMPARE(left, 0); // the step was there
        QCOMPARE(keyring->size(), 1);
        left = n;
        QCOMPARE(keyring->destroy(noor).error().code, ErrorCode::DiskFull);
        QVERIFY(!keyring->isDestroyed(noor) && same(*keyring));
        DREMPEL_VERIFY_OK(keyring->keyFor(bram)); // the disk has room again
        QVERIFY(same(*keyring));
        const auto again = ring.open();
        QVERIFY(same(*again));
        QCOMPARE(again->keyFor(bram).value(), keyring->keyFor(bram).value());
    }
}

void KeyringTest::aLockedKeyringGivesNothingUntilItIsUnlocked() {
    const Ring ring;
    const auto keyring = ring.open();
    const KeyId key = keyring->keyFor(noor).value();
    QVERIFY(keyring->find(key).has_value());
    keyring->lock();
    QVERIFY(keyring->isLocked());
    QCOMPARE(keyring->find(key).error().code, ErrorCode::Locked);
    QCOMPARE(keyring->keyFor(noor).error().code, ErrorCode::Locked);
    QCOMPARE(keyring->destroy(noor).error().code, ErrorCode::Locked);
    QCOMPARE(keyring->since(0, 9, ring.key).error().code, ErrorCode::Locked);
    QCOMPARE(keyring->unlock(SecretBytes::random(wrapKeyBytes)).error().code, ErrorCode::Corrupt);
    QVERIFY(keyring->isLocked());
    DREMPEL_VERIFY_OK(keyring->unlock(ring.key.copy()));
    QVERIFY(keyring->find(key).has_value());
    keyring->lock();
    QVERIFY(QFile::remove(ring.file()));
    QCOMPARE(keyring->unlock(ring.key.copy()).error().code, ErrorCode::NotFound);
}

void KeyringTest::whatWasDestroyedNeverComesBack() {
    const Ring ring;
    const Ring other;
    const SecretBytes lane = SecretBytes::random(wrapKeyBytes);
    const auto source = other.open();
    QVERIFY(source->keyFor(noor) && source->keyFor(sara));
    const auto travelling = source->since(0, 99, lane).value();
    {
        const auto keyring = ring.open();
        const KeyId key = keyring->keyFor(noor).value();
        QVERIFY(keyring->find(key).has_value());
        DREMPEL_VERIFY_OK(keyring->destroy(noor));
        DREMPEL_VERIFY_OK(keyring->destroy(noor));
        DREMPEL_VERIFY_OK(keyring->destroy(sara)); // before her key was ever here
        QCOMPARE(keyring->find(key).error().code, ErrorCode::NotFound);
    }
    const auto keyring = ring.open();
    QVERIFY(keyring->isDestroyed(noor) && keyring->isDestroyed(sara) && !keyring->isDestroyed(bram));
    QCOMPARE(keyring->keyFor(noor).error().code, ErrorCode::Forbidden);
    QVERIFY(keyring->take(travelling, lane)->empty());
    QCOMPARE(keyring->size(), 0);
    DREMPEL_VERIFY_OK(keyring->prepare(std::array{noor, bram})); // one erased holds up nobody
    QCOMPARE(keyring->size(), 1);
}

/// A damaged keyring that was set aside opens yet, for who has the wrapping key and some patience.
void KeyringTest::whatWasSetAsideGoesWithTheNextThatIsDestroyed() {
    const Ring ring;
    const ManualClock clock(testStart);
    QVERIFY(ring.open()->keyFor(noor));
    const QString aside = setAside(ring.file(), clock).value();
    QFile other(ring.folder.filePath(QStringLiteral("journal.db.corrupt-1")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    const auto keyring = ring.open();
    QVERIFY(keyring->keyFor(bram));
    QVERIFY(QFile::exists(aside));
    DREMPEL_VERIFY_OK(keyring->destroy(noor));
    QVERIFY(!QFile::exists(aside) && other.exists());
}

void KeyringTest::rotationKeepsEveryKey() {
    Ring ring;
    const auto keyring = ring.open();
    const KeyId key = keyring->keyFor(noor).value();
    const SecretBytes secret = std::move(keyring->find(key).value());
    DREMPEL_VERIFY_OK(keyring->destroy(bram));
    const SecretBytes next = SecretBytes::random(wrapKeyBytes);
    DREMPEL_VERIFY_OK(keyring->rewrap(next.copy()));
    QVERIFY(keyring->find(key).value() == secret);
    QCOMPARE(ring.tryOpen().error().code, ErrorCode::Corrupt); // the old key is worth nothing now
    ring.key = next.copy();
    const auto again = ring.open();
    QVERIFY(again->find(key).value() == secret && again->isDestroyed(bram));
}

void KeyringTest::manySubjectsCostOneWrite() {
    Ring ring;
    int writes = 0;
    ring.step = [&writes](const char* name) -> Status {
        writes += QByteArrayView(name) == "rename" ? 1 : 0;
        return {};
    };
    const auto keyring = ring.open();
    std::vector<SubjectId> subjects;
    for (std::uint8_t i = 1; i <= 200; ++i)
        subjects.emplace_back(RawId{i, 7});
    writes = 0;
    DREMPEL_VERIFY_OK(keyring->prepare(subjects));
    for (const SubjectId& subject : subjects)
        QVERIFY(keyring->keyFor(subject).has_value());
    QCOMPARE(writes, 1);
    QCOMPARE(keyring->size(), 200);
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "KeyringTest.moc"
