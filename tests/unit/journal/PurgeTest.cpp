// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Event.h"
#include "journal/keys/Keyring.h"
#include "journal/keys/SubjectSealer.h"
#include "support/JournalBox.h"

#include <QFile>

#include <sqlite3.h>

using namespace drempel;
using namespace drempel::test;

namespace {

const SubjectId noor{RawId{7}};
const SubjectId bram{RawId{8}};

Draft orderDraft(const JournalBox& box, Payload payload, Role role = Role::System) {
    Body body{.kind = kindOf(payload),
              .author = {{}, role},
              .recordedAt = box.clock.now(),
              .zone = QStringLiteral("Europe/Amsterdam"),
              .boot = {},
              .sinceBoot = {},
              .after = {},
              .payload = {}};
    body.payload = std::move(payload);
    return draftOf(SubjectId(box.site.raw()), body);
}

Draft erasing(const JournalBox& box, SubjectId subject) {
    return orderDraft(box, SubjectErased{subject, EventId(RawId{1}), EventId(RawId{2})});
}

/// A journal that obeys orders.
JournalOptions obeying(JournalBox& box) {
    JournalOptions options = box.options();
    options.orderOf = purgeOrderIn;
    return options;
}

std::vector<EventId> idsOf(std::span<const Placed> placed) {
    std::vector<EventId> ids;
    for (const Placed& each : placed)
        ids.push_back(each.event.envelope.id);
    return ids;
}

/// Everything of the journal that is on the disk.
QByteArray bytesOf(const QString& file) {
    QByteArray all;
    for (const char* suffix : {"", "-wal", "-shm"}) {
        QFile part(file + QLatin1String(suffix));
        if (part.open(QIODevice::ReadOnly)) all += part.readAll();
    }
    return all;
}

std::vector<Draft> about(SubjectId subject, int count, const QByteArray& text) {
    std::vector<Draft> drafts;
    for (int i = 0; i < count; ++i) // longer than a page too, so that what overflows is wiped as well
        drafts.push_back(JournalBox::draft(text + QByteArray(i % 7 == 0 ? 9'000 : 10, 'x'), subject));
    return drafts;
}

} // namespace

class PurgeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatWasPurgedIsNowhereOnTheDisk() {
        JournalBox box;
        const auto journal = std::move(*Journal::open(obeying(box)));
        const auto placed = journal->append(about(noor, 60, "pinda-allergie"));
        DREMPEL_VERIFY_OK(placed);
        DREMPEL_VERIFY_OK(journal->append(about(bram, 3, "blijft staan")));
        QVERIFY(bytesOf(box.file()).contains("pinda-allergie"));
        std::vector<EventId> gone = idsOf(*placed);
        gone.resize(50);
        DREMPEL_VERIFY_OK(journal->append(std::array{orderDraft(box, Purged{gone})}));
        for (int i = 50; i < 60; ++i)
            QCOMPARE(journal->openBody(journal->read(i, 1)->front().event).value().left(5),
                     QByteArray("pinda"));
        gone = idsOf(*placed);
        DREMPEL_VERIFY_OK(journal->append(std::array{orderDraft(box, Purged{gone})}));
        const QByteArray left = bytesOf(box.file());
        QVERIFY(!left.contains("pinda-allergie"));
        QVERIFY(left.contains("blijft staan"));

        const auto report = journal->verify();
        QVERIFY(report->clean());
        QCOMPARE(report->stubs, 60);
        QCOMPARE(journal->head(), 65);
        QVERIFY(journal->readSubject(noor, std::nullopt)->empty());
        QCOMPARE(journal->openBody(journal->read(0, 1)->front().event).error().code, ErrorCode::NotFound);
        QVERIFY(hashOf(journal->read(0, 1)->front().event) == hashOf(placed->front().event));
    }
    void nothingOfAnErasedChildStaysOrComesBack() {
        JournalBox box;
        const auto journal = std::move(*Journal::open(obeying(box)));
        RemoteWriter tablet = box.remote();
        DREMPEL_VERIFY_OK(journal->append(about(noor, 5, "pinda-allergie")));
        DREMPEL_VERIFY_OK(journal->append(about(bram, 5, "blijft staan")));
        std::vector<SubjectId> told;
        journal->onReadable(
            [&](std::span<const SubjectId> subjects) { told.assign(subjects.begin(), subjects.end()); });
        DREMPEL_VERIFY_OK(journal->append(std::array{erasing(box, noor)}));
        QVERIFY(told == std::vector{noor}); // so that the screens let go of it too
        QVERIFY(*journal->erasedSubjects() == std::vector{noor});

        // A tablet that was in a drawer hands over what it still had.
        const StoredEvent late = tablet.next("pinda-allergie laat", noor);
        const StoredEvent other = tablet.next("van bram", bram);
        const auto answers = journal->ingest(std::array{late, other});
        DREMPEL_VERIFY_OK(answers);
        QVERIFY(answers->at(0).receipt == Receipt::Stored); // it need not be sent again
        QVERIFY(answers->at(1).receipt == Receipt::Stored);
        QVERIFY(journal->ingest(std::array{late})->front().receipt == Receipt::Known);
        QCOMPARE(journal->append(about(noor, 1, "nieuw")).error().code, ErrorCode::Forbidden);
        QVERIFY(!bytesOf(box.file()).contains("pinda-allergie"));
        QCOMPARE(journal->readSubject(bram, std::nullopt)->size(), 6U);
        const auto report = journal->verify();
        QVERIFY(report->clean());
        QCOMPARE(report->stubs, 6);
    }
    void aTombstoneThatTravelsFirstStopsWhatFollows() {
        JournalBox hub(1);
        JournalBox tablet(2);
        const auto source = std::move(*Journal::open(obeying(hub)));
        const auto target = std::move(*Journal::open(obeying(tablet)));
        RemoteWriter writer = hub.remote();
        const StoredEvent told = writer.next("pinda-allergie", noor);
        const auto tombstone = source->append(std::array{erasing(hub, noor)});
        DREMPEL_VERIFY_OK(tombstone);
        DREMPEL_VERIFY_OK(target->ingest(std::array{tombstone->front().event, told}));
        QVERIFY(!bytesOf(tablet.file()).contains("pinda-allergie"));
        QVERIFY(target->readSubject(noor, std::nullopt)->empty());
        QVERIFY(target->verify()->clean());
    }
    void aStubThatCameBeforeTheTombstoneGivesNothingBack() {
        JournalBox hub(1);
        JournalBox tablet(2);
        const auto source = std::move(*Journal::open(obeying(hub)));
        const auto target = std::move(*Journal::open(obeying(tablet)));
        RemoteWriter writer = hub.remote();
        const StoredEvent told = writer.next("pinda-allergie", noor);
        const Envelope& e = told.envelope;
        const StoredEvent stub = stubOf(e.id, e.writer, e.seq, Digest::of(encodeEnvelope(e)), told.signature);
        const auto tombstone = source->append(std::array{erasing(hub, noor)});
        DREMPEL_VERIFY_OK(tombstone);
        DREMPEL_VERIFY_OK(target->ingest(std::array{stub, tombstone->front().event}));
        // A tablet that was in a drawer has the event itself.
        QVERIFY(target->ingest(std::array{told})->front().receipt == Receipt::Known);
        QVERIFY(!bytesOf(tablet.file()).contains("pinda-allergie"));
        QVERIFY(target->readSubject(noor, std::nullopt)->empty());
        QVERIFY(target->verify()->clean());
    }
    void whatAConflictPutAsideGoesToo() {
        for (const bool wholeSubject : {true, false}) {
            JournalBox box;
            const auto journal = std::move(*Journal::open(obeying(box)));
            RemoteWriter tablet = box.remote();
            const StoredEvent first = tablet.make("pinda een", noor);
            StoredEvent second = tablet.make("pinda twee", noor);
            second.envelope.id = first.envelope.id;
            DREMPEL_VERIFY_OK(journal->ingest(std::array{first, second}));
            QCOMPARE(journal->attention()->size(), 1U);
            const Draft order =
                wholeSubject ? erasing(box, noor) : orderDraft(box, Purged{{first.envelope.id}});
            DREMPEL_VERIFY_OK(journal->append(std::array{order}));
            QVERIFY(journal->attention()->empty());
            DREMPEL_VERIFY_OK(journal->ingest(std::array{second})); // and is not put aside again
            QVERIFY(!bytesOf(box.file()).contains("pinda"));
        }
    }
    void tombstonesAreKeptWhateverIsOrdered() {
        JournalBox box;
        const auto journal = std::move(*Journal::open(obeying(box)));
        DREMPEL_VERIFY_OK(journal->append(about(noor, 2, "pinda")));
        const auto tombstone = journal->append(std::array{erasing(box, noor)});
        DREMPEL_VERIFY_OK(tombstone);
        DREMPEL_VERIFY_OK(journal->append(std::array{orderDraft(box, Purged{idsOf(*tombstone)})}));
        QVERIFY(!journal->readByIds(idsOf(*tombstone))->front().isStub());
        // Nor can the house itself be erased, with all its tombstones.
        DREMPEL_VERIFY_OK(journal->append(std::array{erasing(box, SubjectId(box.site.raw()))}));
        QVERIFY(!journal->readByIds(idsOf(*tombstone))->front().isStub());
        QCOMPARE(journal->erasedSubjects()->size(), 1U);
    }
    void aTombstoneIsHandedOverAheadOfEverythingElse() {
        JournalBox box;
        const auto journal = std::move(*Journal::open(obeying(box)));
        DREMPEL_VERIFY_OK(journal->append(about(bram, 5, "blijft staan")));
        const auto tombstone = journal->append(std::array{erasing(box, noor)});
        DREMPEL_VERIFY_OK(journal->append(about(bram, 2, "en dit")));
        const EventId first = tombstone->front().event.envelope.id;
        QCOMPARE(journal->outbox(1)->front().envelope.id, first);
        const auto all = journal->outbox(100);
        QCOMPARE(all->size(), 8U);
        QCOMPARE(all->front().envelope.id, first);
        QCOMPARE(all->at(1), journal->read(0, 1)->front().event);
        QCOMPARE(journal->outbox(3)->size(), 3U);
    }
    void nobodyElseMayOrderAPurge() {
        JournalBox box;
        JournalBox rogue(3);
        const auto theirs = std::move(*Journal::open(obeying(rogue)));
        const auto placed = theirs->append(std::array{erasing(rogue, bram)});
        JournalOptions options = obeying(box);
        options.mayOrder = [](const Envelope&, QByteArrayView) { return false; };
        const auto journal = std::move(*Journal::open(options));
        DREMPEL_VERIFY_OK(journal->append(about(bram, 2, "blijft staan")));
        const auto refused = journal->ingest(std::array{placed->front().event});
        QVERIFY(refused->front().receipt == Receipt::Refused);
        QCOMPARE(refused->front().reason, std::string("not-allowed"));
        QCOMPARE(journal->readSubject(bram, std::nullopt)->size(), 2U);
        // Nor somebody whose role does not allow it, wherever.
        const auto obedient = std::move(*Journal::open([&] {
            JournalOptions other = obeying(rogue);
            other.file = rogue.file() + QStringLiteral("2");
            return other;
        }()));
        DREMPEL_VERIFY_OK(obedient->append(about(noor, 1, "blijft staan")));
        for (const Role role : {Role::Parent, Role::Caregiver, Role::GroupLead})
            DREMPEL_VERIFY_OK(obedient->append(std::array{
                orderDraft(rogue, SubjectErased{noor, EventId(RawId{1}), EventId(RawId{2})}, role)}));
        QCOMPARE(obedient->readSubject(noor, std::nullopt)->size(), 1U);
    }
    void aPurgeHappensWholeOrNotAtAll() {
        for (int n = 1; n < 60; ++n) {
            JournalBox box;
            {
                const auto journal = std::move(*Journal::open(obeying(box)));
                DREMPEL_VERIFY_OK(journal->append(about(noor, 5, "pinda")));
            }
            FailAt failing(n);
            bool done = false;
            {
                JournalOptions options = obeying(box);
                options.failPoint = &failing;
                const auto journal = std::move(*Journal::open(options));
                done = journal->append(std::array{erasing(box, noor)}).has_value();
            }
            const auto journal = std::move(*Journal::open(obeying(box)));
            const auto left = journal->readSubject(noor, std::nullopt)->size();
            QVERIFY2(left == 0 || left == 5, qPrintable(QString::number(n)));
            QCOMPARE(journal->erasedSubjects()->size(), left == 0 ? 1U : 0U);
            QVERIFY(!done || left == 0);
            QVERIFY(journal->verify()->clean());
            if (done) return;
        }
        QFAIL("it never got through");
    }
    void aPurgeThatNobodyOrderedIsCalledDamage() {
        JournalBox box;
        {
            const auto journal = std::move(*Journal::open(obeying(box)));
            const auto placed = journal->append(about(noor, 3, "pinda"));
            DREMPEL_VERIFY_OK(
                journal->append(std::array{orderDraft(box, Purged{{placed->front().event.envelope.id}})}));
            QVERIFY(journal->verify()->clean());
        }
        // Somebody with the disk wipes another row, and says that the same order did it.
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(box.file().toUtf8().constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(
                     database,
                     "INSERT INTO purged SELECT id, (SELECT event FROM purged) FROM log WHERE position = 2",
                     nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(database);
        const auto journal = std::move(*Journal::open(obeying(box)));
        QCOMPARE(journal->verify()->count(VerifyFindingKind::Unordered), 1);
    }
    void otherDevicesCanTellAPurgeFromDamage() {
        JournalBox box(1);
        JournalBox fresh(2);
        const auto hub = std::move(*Journal::open(obeying(box)));
        DREMPEL_VERIFY_OK(hub->append(about(noor, 5, "pinda")));
        DREMPEL_VERIFY_OK(hub->append(std::array{erasing(box, noor)}));
        QVERIFY(hub->mayHaveUnnamedStubs());
        const auto unnamed = hub->unnamedStubs(500);
        QCOMPARE(unnamed->size(), 5U);
        DREMPEL_VERIFY_OK(hub->append(std::array{orderDraft(box, Purged{*unnamed})}));
        QVERIFY(hub->unnamedStubs(500)->empty());
        hub->stubsAreNamed();
        QVERIFY(!hub->mayHaveUnnamedStubs());

        const auto tablet = std::move(*Journal::open(obeying(fresh)));
        std::vector<StoredEvent> all;
        const auto placed = hub->read(0, 100);
        for (const Placed& each : *placed)
            all.push_back(each.event);
        DREMPEL_VERIFY_OK(tablet->ingest(std::span(all).first(5)));
        QCOMPARE(tablet->verify()->count(VerifyFindingKind::Unordered), 5); // not told yet
        QVERIFY(tablet->mayHaveUnnamedStubs());
        DREMPEL_VERIFY_OK(tablet->ingest(std::span(all).subspan(5)));
        QVERIFY(tablet->verify()->clean());
        QVERIFY(tablet->unnamedStubs(500)->empty());
    }
    void theKeysAreDestroyedAndAnOlderCopyOfThemToo() {
        JournalBox box;
        const SecretBytes wrapping = SecretBytes::random(32);
        const QString file = box.file() + QStringLiteral(".keys");
        JournalOptions options = obeying(box);
        KeyId key;
        {
            const auto keyring = std::move(*Keyring::open(file, wrapping.copy()));
            SubjectSealer sealer(*keyring);
            JournalOptions sealed = {.file = options.file,
                                     .clock = options.clock,
                                     .ids = options.ids,
                                     .sealer = sealer,
                                     .site = options.site,
                                     .orderOf = purgeOrderIn};
            const auto journal = std::move(*Journal::open(sealed));
            const auto placed = journal->append(about(noor, 1, "pinda"));
            DREMPEL_VERIFY_OK(placed);
            key = *placed->front().event.envelope.key;
            DREMPEL_VERIFY_OK(keyring->find(key));
            QVERIFY(QFile::copy(file, file + QStringLiteral(".old")));
            DREMPEL_VERIFY_OK(journal->append(std::array{erasing(box, noor)}));
            QCOMPARE(keyring->find(key).error().code, ErrorCode::NotFound);
            QCOMPARE(keyring->keyFor(noor).error().code, ErrorCode::Forbidden);
        }
        // The keyring from before comes back with a backup: the tombstone is still there.
        QVERIFY(QFile::remove(file) && QFile::rename(file + QStringLiteral(".old"), file));
        const auto keyring = std::move(*Keyring::open(file, wrapping.copy()));
        DREMPEL_VERIFY_OK(keyring->find(key));
        SubjectSealer sealer(*keyring);
        const auto journal = std::move(*Journal::open({.file = options.file,
                                                       .clock = options.clock,
                                                       .ids = options.ids,
                                                       .sealer = sealer,
                                                       .site = options.site,
                                                       .orderOf = purgeOrderIn}));
        QCOMPARE(keyring->find(key).error().code, ErrorCode::NotFound);
        QVERIFY(keyring->isDestroyed(noor));
    }
};

QTEST_GUILESS_MAIN(PurgeTest)
#include "PurgeTest.moc"
