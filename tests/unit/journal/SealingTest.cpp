// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Wrap.h"
#include "journal/JournalThread.h"
#include "journal/keys/SubjectSealer.h"
#include "support/JournalBox.h"

#include <future>

using namespace drempel;
using namespace drempel::test;

namespace {

const SubjectId noor(RawId{1});
const SubjectId bram(RawId{2});

/// A journal whose bodies are sealed.
struct Sealed {
    explicit Sealed(std::uint64_t seed = 42)
      : box(seed) {}
    JournalBox box;
    QTemporaryDir folder;
    std::unique_ptr<Keyring> keyring = std::move(
        Keyring::open(folder.filePath(QStringLiteral("keys")), SecretBytes::random(wrapKeyBytes)).value());
    SubjectSealer sealer{*keyring};

    [[nodiscard]] std::unique_ptr<Journal> open() {
        JournalOptions options{.file = box.file(), .clock = box.clock, .ids = box.ids, .sealer = sealer};
        options.site = box.site;
        options.dayOf = box.dayOf;
        return std::move(Journal::open(std::move(options)).value());
    }
};

ErrorCode openError(const Journal& journal, const StoredEvent& event) {
    const auto clear = journal.openBody(event);
    return clear ? ErrorCode::Cancelled : clear.error().code;
}

} // namespace

class SealingTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nothingReadableRestsOnDisk();
    void everySubjectHasAKeyOfItsOwn();
    void whatAParentAsksIsNotOpenedWithTheChildsKey();
    void aQuestionGoesWithTheChildAndWithTheParent();
    void aQuestionOpensWhateverKeyTheChildGotOnTheOtherTablet();
    void nothingOpensThatIsNotExactlyWhatWasSealed();
    void aClearBodyBroughtInIsNotBelieved();
    void aBodyThatFitsOnlyUnsealedIsRefusedByItself();
    void anEventWithoutItsKeyIsKeptAndReadsWhenTheKeyComes();
    void aLockedTabletNeitherReadsNorWrites();
    void nothingMoreIsWrittenAboutSomebodyErased();
};

void SealingTest::nothingReadableRestsOnDisk() {
    Sealed sealed;
    const auto journal = sealed.open();
    std::vector<Draft> drafts;
    for (int i = 0; i < 100; ++i)
        drafts.push_back(JournalBox::draft("planted sentence", i % 2 == 0 ? noor : bram));
    DREMPEL_VERIFY_OK(journal->append(drafts));
    for (const char* part : {"", "-wal"}) {
        QFile file(sealed.box.file() + QString::fromLatin1(part));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("planted"));
    }
    const auto all = journal->read(0, 999);
    for (const Placed& each : *all)
        QCOMPARE(journal->openBody(each.event).value(), QByteArray("planted sentence"));
    QVERIFY(journal->verify()->clean());
}

void SealingTest::everySubjectHasAKeyOfItsOwn() {
    Sealed sealed;
    const auto journal = sealed.open();
    const auto placed = journal->append(
        std::array{JournalBox::draft("a", noor), JournalBox::draft("a", bram), JournalBox::draft("a", noor)});
    DREMPEL_VERIFY_OK(placed);
    QVERIFY(placed->at(0).event.envelope.key.has_value());
    QCOMPARE(placed->at(0).event.envelope.key, placed->at(2).event.envelope.key);
    QVERIFY(placed->at(0).event.envelope.key != placed->at(1).event.envelope.key);
    QVERIFY(placed->at(0).event.body != placed->at(2).event.body);
}

void SealingTest::whatAParentAsksIsNotOpenedWithTheChildsKey() {
    Sealed sealed;
    const auto journal = sealed.open();
    const SubjectId parent(RawId{3});
    Draft question = JournalBox::draft("may I talk to you alone", noor, EventClass::Exchange);
    question.sealedFor = parent;
    const auto placed = journal->append(std::array{JournalBox::draft("of the child", noor), question});
    DREMPEL_VERIFY_OK(placed);
    QCOMPARE(placed->at(1).event.envelope.subject, noor);

    // A device that got the child's keys and no others.
    Sealed other(2);
    other.box.site = sealed.box.site;
    const SecretBytes lane = SecretBytes::random(wrapKeyBytes);
    std::vector<WrappedKey> keys = sealed.keyring->since(0, 9, lane).value();
    QCOMPARE(keys.size(), 2U);
    const auto parents = std::ranges::find(keys, parent, &WrappedKey::subject);
    const std::vector<WrappedKey> late{*parents};
    keys.erase(parents);
    DREMPEL_VERIFY_OK(other.keyring->take(keys, lane));
    const auto there = other.open();
    DREMPEL_VERIFY_OK(there->ingest(std::array{placed->at(0).event, placed->at(1).event}));
    QCOMPARE(there->openBody(placed->at(0).event).value(), QByteArray("of the child"));
    QCOMPARE(openError(*there, placed->at(1).event), ErrorCode::NotFound);
    QCOMPARE(openError(*journal, placed->at(1).event), ErrorCode::Cancelled); // opens

    DREMPEL_VERIFY_OK(other.keyring->take(late, lane));
    QCOMPARE(there->openBody(placed->at(1).event).value(), QByteArray("may I talk to you alone"));

    // With the parent's keys alone it does not open either.
    Sealed third(3);
    third.box.site = sealed.box.site;
    DREMPEL_VERIFY_OK(third.keyring->take(late, lane));
    const auto alone = third.open();
    DREMPEL_VERIFY_OK(alone->ingest(std::array{placed->at(0).event, placed->at(1).event}));
    QCOMPARE(openError(*alone, placed->at(1).event), ErrorCode::NotFound);
}

void SealingTest::aQuestionGoesWithTheChildAndWithTheParent() {
    for (const bool child : {true, false}) {
        Sealed sealed;
        const auto journal = sealed.open();
        const SubjectId parent(RawId{3});
        Draft question = JournalBox::draft("may I talk to you alone", noor, EventClass::Exchange);
        question.sealedFor = parent;
        const auto placed = journal->append(std::array{question});
        DREMPEL_VERIFY_OK(placed);
        QCOMPARE(openError(*journal, placed->at(0).event), ErrorCode::Cancelled); // opens
        DREMPEL_VERIFY_OK(sealed.keyring->destroy(child ? noor : parent));
        // The same bytes, as an old backup brings them, and the keys of today.
        QCOMPARE(openError(*journal, placed->at(0).event), ErrorCode::NotFound);
    }
}

void SealingTest::aQuestionOpensWhateverKeyTheChildGotOnTheOtherTablet() {
    Sealed one;
    Sealed two(2);
    two.box.site = one.box.site;
    const SecretBytes lane = SecretBytes::random(wrapKeyBytes);
    const auto first = one.open();
    const auto second = two.open();
    Draft question = JournalBox::draft("asked here", noor, EventClass::Exchange);
    question.sealedFor = SubjectId(RawId{3});
    DREMPEL_VERIFY_OK(first->append(std::array{JournalBox::draft("one", noor)}));
    const auto placed = second->append(std::array{question});
    DREMPEL_VERIFY_OK(placed);
    const auto keys = two.keyring->since(0, 9, lane).value();
    DREMPEL_VERIFY_OK(one.keyring->take(keys, lane));
    QCOMPARE(one.keyring->keysOf(noor).size(), 2U);
    DREMPEL_VERIFY_OK(first->ingest(std::array{placed->at(0).event}));
    QCOMPARE(first->openBody(placed->at(0).event).value(), QByteArray("asked here"));
}

void SealingTest::nothingOpensThatIsNotExactlyWhatWasSealed() {
    Sealed sealed;
    const auto journal = sealed.open();
    const auto placed = journal->append(std::array{
        JournalBox::draft("one", noor), JournalBox::draft("two", noor), JournalBox::draft("x", bram)});
    DREMPEL_VERIFY_OK(placed);
    const StoredEvent event = placed->at(0).event;
    for (qsizetype i = 0; i < event.body.size(); ++i) {
        StoredEvent altered = event;
        altered.body[i] = static_cast<char>(altered.body[i] ^ 1);
        QCOMPARE(openError(*journal, altered), ErrorCode::Corrupt);
    }
    StoredEvent other = event;
    other.body = placed->at(1).event.body;
    QCOMPARE(openError(*journal, other), ErrorCode::Corrupt);
    other = event;
    other.envelope.key = placed->at(2).event.envelope.key;
    QCOMPARE(openError(*journal, other), ErrorCode::Corrupt);
    // Whatever of the envelope is altered: the body does not belong to it any more.
    const auto alter = [&](auto change) {
        StoredEvent altered = event;
        change(altered.envelope);
        return openError(*journal, altered);
    };
    QCOMPARE(alter([](Envelope& e) { e.subject = bram; }), ErrorCode::Corrupt);
    QCOMPARE(alter([](Envelope& e) { e.id = EventId(RawId{5}); }), ErrorCode::Corrupt);
    QCOMPARE(alter([](Envelope& e) { e.writer = WriterId(RawId{5}); }), ErrorCode::Corrupt);
    QCOMPARE(alter([](Envelope& e) { e.seq = 2; }), ErrorCode::Corrupt);
    QCOMPARE(alter([](Envelope& e) { e.stamp.counter += 1; }), ErrorCode::Corrupt);
    QCOMPARE(alter([](Envelope& e) { e.eventClass = EventClass::Safety; }), ErrorCode::Corrupt);
    QCOMPARE(alter([](Envelope& e) { e.mustUnderstand = true; }), ErrorCode::Corrupt);
    QCOMPARE(alter([](Envelope& e) { e.version = 2; }), ErrorCode::Corrupt);
    QCOMPARE(journal->openBody(event).value(), QByteArray("one"));
}

void SealingTest::aClearBodyBroughtInIsNotBelieved() {
    Sealed sealed;
    const auto journal = sealed.open();
    RemoteWriter stranger = sealed.box.remote();
    const StoredEvent clear = stranger.next("somebody may collect her", noor);
    DREMPEL_VERIFY_OK(journal->ingest(std::array{clear}));
    QCOMPARE(openError(*journal, clear), ErrorCode::Corrupt);
}

void SealingTest::aBodyThatFitsOnlyUnsealedIsRefusedByItself() {
    Sealed sealed;
    JournalThread thread(sealed.open());
    std::promise<Result<std::vector<Placed>>> large;
    std::promise<Result<std::vector<Placed>>> small;
    // Held up, so that both wait and share the next commit.
    std::promise<void> go;
    thread.run([held = go.get_future().share()](Journal&) { held.wait(); });
    const QByteArray body(maxBodyBytes - sealed.sealer.overhead() + 1, 'x');
    Draft question = JournalBox::draft(body.chopped(1), noor); // sealed twice: the longest there is
    question.sealedFor = SubjectId(RawId{3});
    thread.append({JournalBox::draft(body, noor)}, [&](auto answer) { large.set_value(answer); });
    thread.append({question}, [&](auto answer) { small.set_value(answer); });
    go.set_value();
    QCOMPARE(large.get_future().get().error().code, ErrorCode::TooLarge);
    const auto placed = small.get_future().get();
    DREMPEL_VERIFY_OK(placed);
    QCOMPARE(placed->front().event.body.size(), maxBodyBytes);
}

void SealingTest::anEventWithoutItsKeyIsKeptAndReadsWhenTheKeyComes() {
    Sealed here;
    Sealed there(7);
    here.box.dayOf = [](const Envelope&, QByteArrayView clear) {
        return clear == "today" ? std::optional<qint32>(12) : std::nullopt;
    };
    const auto writer = there.open();
    const auto events = writer->append(std::array{JournalBox::draft("today", noor)});
    DREMPEL_VERIFY_OK(events);
    const StoredEvent event = events->front().event;
    const auto reader = here.open();
    QCOMPARE(reader->ingest(std::array{event})->front().receipt, Receipt::Stored);
    QCOMPARE(openError(*reader, event), ErrorCode::NotFound);
    QCOMPARE(reader->read(0, 9)->front().event, event);         // passed on as it came
    QCOMPARE(reader->readForStart(99)->size(), std::size_t(1)); // of any day, as far as one can tell

    const SecretBytes lane = SecretBytes::random(wrapKeyBytes);
    std::vector<SubjectId> told;
    reader->onReadable(
        [&](std::span<const SubjectId> subjects) { told.assign(subjects.begin(), subjects.end()); });
    const auto fresh = here.keyring->take(there.keyring->since(0, 9, lane).value(), lane);
    DREMPEL_VERIFY_OK(fresh);
    DREMPEL_VERIFY_OK(reader->keysArrived(*fresh));
    QCOMPARE(told, std::vector{noor});
    QCOMPARE(reader->openBody(event).value(), QByteArray("today"));
    QCOMPARE(reader->readForStart(99)->size(), std::size_t(0));
    QCOMPARE(reader->readForStart(12)->size(), std::size_t(1));
}

void SealingTest::aLockedTabletNeitherReadsNorWrites() {
    Sealed sealed;
    const auto journal = sealed.open();
    const auto placed = journal->append(std::array{JournalBox::draft("a", noor)});
    DREMPEL_VERIFY_OK(placed);
    sealed.keyring->lock();
    QCOMPARE(openError(*journal, placed->front().event), ErrorCode::Locked);
    QCOMPARE(journal->append(std::array{JournalBox::draft("b", noor)}).error().code, ErrorCode::Locked);
    QCOMPARE(journal->head(), Position(1));
    QVERIFY(!journal->unusable());
}

void SealingTest::nothingMoreIsWrittenAboutSomebodyErased() {
    Sealed sealed;
    const auto journal = sealed.open();
    const auto placed = journal->append(std::array{JournalBox::draft("a", noor)});
    DREMPEL_VERIFY_OK(placed);
    DREMPEL_VERIFY_OK(sealed.keyring->destroy(noor));
    QCOMPARE(openError(*journal, placed->front().event), ErrorCode::NotFound);
    QCOMPARE(journal->append(std::array{JournalBox::draft("b", noor)}).error().code, ErrorCode::Forbidden);
    DREMPEL_VERIFY_OK(journal->append(std::array{JournalBox::draft("b", bram)}));
    QVERIFY(journal->verify()->clean());
}

QTEST_GUILESS_MAIN(SealingTest)
#include "SealingTest.moc"
