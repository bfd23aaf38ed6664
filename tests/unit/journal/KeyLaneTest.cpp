// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Wrap.h"
#include "journal/keys/Keyring.h"
#include "support/JournalBox.h"

using namespace drempel;
using namespace drempel::test;

namespace {

const SubjectId noor(RawId{1});
const SubjectId bram(RawId{2});

/// A hub's and a tablet's keyring, and the key under which the lane between them travels.
struct Two {
    QTemporaryDir folder;
    SecretBytes lane = SecretBytes::random(wrapKeyBytes);
    std::unique_ptr<Keyring> hub = make("hub");
    std::unique_ptr<Keyring> tablet = make("tablet");

    [[nodiscard]] std::unique_ptr<Keyring> make(const char* name) const {
        return std::move(
            Keyring::open(folder.filePath(QString::fromLatin1(name)), SecretBytes::random(wrapKeyBytes))
                .value());
    }
    [[nodiscard]] bool canRead(const Keyring& reader, const Keyring& writer, SubjectId subject) const {
        auto& made = const_cast<Keyring&>(writer);
        const KeyId key = made.keyFor(subject).value();
        const auto here = reader.find(key);
        return here && *here == writer.find(key).value();
    }
};

} // namespace

class KeyLaneTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aKeyMadeOnATabletReadsOnTheHub();
    void onlyWhatIsNewTravels();
    void aSubjectMayHaveSeveralKeys();
    void aForgedKeyIsTakenByNobody();
    void onlyATombstoneErases();
    void keysOfTheHubAreNotSentBackToIt();
    void howFarTheLaneCameSurvivesARestart();
};

void KeyLaneTest::aKeyMadeOnATabletReadsOnTheHub() {
    const Two two;
    QVERIFY(two.tablet->keyFor(noor).has_value());
    const auto keys = two.tablet->since(0, 99, two.lane).value();
    QCOMPARE(keys.size(), std::size_t(1));
    const auto fresh = two.hub->take(keys, two.lane);
    QVERIFY(fresh && *fresh == std::vector{noor});
    QVERIFY(two.canRead(*two.hub, *two.tablet, noor));
    QVERIFY(two.hub->take(keys, two.lane)->empty()); // told twice
    QCOMPARE(two.hub->counter(), 1);
}

void KeyLaneTest::onlyWhatIsNewTravels() {
    const Two two;
    for (std::uint8_t i = 1; i <= 5; ++i)
        QVERIFY(two.hub->keyFor(SubjectId(RawId{i})).has_value());
    const auto firstTwo = two.hub->since(0, 2, two.lane).value();
    QCOMPARE(firstTwo.size(), std::size_t(2));
    QCOMPARE(firstTwo.back().number, 2);
    const auto rest = two.hub->since(firstTwo.back().number, 99, two.lane).value();
    QCOMPARE(rest.size(), std::size_t(3));
    QVERIFY(two.hub->since(rest.back().number, 99, two.lane)->empty());
    QCOMPARE(two.hub->counter(), rest.back().number);
}

void KeyLaneTest::aSubjectMayHaveSeveralKeys() {
    const Two two;
    const KeyId here = two.hub->keyFor(noor).value();
    const KeyId there = two.tablet->keyFor(noor).value(); // made while the two were apart
    QVERIFY(here != there);
    DREMPEL_VERIFY_OK(two.hub->take(two.tablet->since(0, 99, two.lane).value(), two.lane));
    DREMPEL_VERIFY_OK(two.tablet->take(two.hub->since(0, 99, two.lane).value(), two.lane));
    QVERIFY(two.hub->find(there).has_value() && two.tablet->find(here).has_value());
    QCOMPARE(two.hub->keyFor(noor).value(), here); // each goes on with its own
    QCOMPARE(two.tablet->keyFor(noor).value(), there);
}

void KeyLaneTest::aForgedKeyIsTakenByNobody() {
    const Two two;
    QVERIFY(two.tablet->keyFor(noor) && two.tablet->keyFor(bram));
    const auto keys = two.tablet->since(0, 99, two.lane).value();
    auto swapped = keys;
    std::swap(swapped[0].wrapped, swapped[1].wrapped);
    auto renamed = keys;
    renamed[1].key = KeyId(RawId{77});
    auto given = keys;
    given[1].subject = noor;
    for (const auto& forged : {swapped, renamed, given}) {
        QCOMPARE(two.hub->take(forged, two.lane).error().code, ErrorCode::Corrupt);
        QCOMPARE(two.hub->size(), 0);
    }
    QCOMPARE(two.hub->take(keys, SecretBytes::random(wrapKeyBytes)).error().code, ErrorCode::Corrupt);
}

void KeyLaneTest::onlyATombstoneErases() {
    for (const bool atTheHub : {true, false}) {
        const Two two;
        Keyring& here = atTheHub ? *two.hub : *two.tablet;
        Keyring& there = atTheHub ? *two.tablet : *two.hub;
        const KeyId key = there.keyFor(noor).value();
        DREMPEL_VERIFY_OK(here.destroy(noor));
        const auto marks = here.since(0, 99, two.lane).value();
        QCOMPARE(marks.size(), std::size_t(1));
        DREMPEL_VERIFY_OK(there.take(marks, two.lane));
        QVERIFY(there.find(key).has_value() && !there.isDestroyed(noor));
    }
}

void KeyLaneTest::keysOfTheHubAreNotSentBackToIt() {
    const Two two;
    QVERIFY(two.hub->keyFor(noor).has_value());
    KeyLane lane{HubId(RawId{1}), IncarnationId(RawId{2}), 1, 0};
    DREMPEL_VERIFY_OK(two.tablet->take(two.hub->since(0, 99, two.lane).value(), two.lane, lane));
    QCOMPARE(two.tablet->lane().pushed, two.tablet->counter());
    // Something of our own waits: then it is sent, and what came in between with it.
    QVERIFY(two.tablet->keyFor(bram).has_value());
    QVERIFY(two.hub->keyFor(SubjectId(RawId{3})).has_value());
    lane = two.tablet->lane();
    lane.fetched = 2;
    DREMPEL_VERIFY_OK(two.tablet->take(two.hub->since(1, 99, two.lane).value(), two.lane, lane));
    const auto waiting = two.tablet->since(two.tablet->lane().pushed, 99, two.lane).value();
    QVERIFY(std::ranges::any_of(waiting, [](const WrappedKey& each) { return each.subject == bram; }));
}

void KeyLaneTest::howFarTheLaneCameSurvivesARestart() {
    const QTemporaryDir folder;
    const SecretBytes key = SecretBytes::random(wrapKeyBytes);
    const QString file = folder.filePath(QStringLiteral("keys"));
    const KeyLane lane{HubId(RawId{1}), IncarnationId(RawId{2}), 12, 3};
    DREMPEL_VERIFY_OK(Keyring::open(file, key.copy()).value()->setLane(lane));
    QCOMPARE(Keyring::open(file, key.copy()).value()->lane(), lane);
}

QTEST_GUILESS_MAIN(KeyLaneTest)
#include "KeyLaneTest.moc"
