// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecretCode.h"
#include "domain/views/People.h"
#include "hub/admin/CommandLine.h"
#include "hub/admin/SiteWorld.h"
#include "hub/store/Recovery.h"
#include "hub/store/Restore.h"
#include "support/JournalBox.h"
#include "support/StillHub.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace drempel;
using namespace drempel::hub;
using namespace drempel::test;

namespace {

/// A hub that stands still, with keys, and tablets that hand over what they are told.
class KeyedHub : public StillHub {
  public:
    explicit KeyedHub(const QString& path)
      : StillHub(path) {
        if (!journal->openKeyring(siteKey.bytes())) qFatal("keyring");
        journal->askForSignatures([this] { return devices->publicKeys(); });
    }
    ~KeyedHub() { journal.reset(); } // it looks at the devices
    KeyedHub(const KeyedHub&) = delete;
    KeyedHub& operator=(const KeyedHub&) = delete;
    Outcome erase(ChildId child, bool yes = true) {
        QStringList words{QStringLiteral("--child"), child.toString()};
        if (yes) words.append(QStringLiteral("--yes"));
        return run("erase", words);
    }
    Answer hand(const StoredEvent& event) {
        std::promise<Answer> answer;
        PushedBatch batch;
        batch.events.emplace_back(event);
        journal->push(batch, [&](Result<PushAnswer> pushed) {
            const bool answered = pushed && !pushed->answers.empty();
            answer.set_value(answered ? pushed->answers.front() : Answer{{}, Receipt::Refused, "no answer"});
        });
        return answer.get_future().get();
    }
};

/// A paired tablet of the overview, with a journal of its own and the hub's keys.
class Tablet {
  public:
    Tablet(KeyedHub& hub, const QString& file)
      : hub_(hub)
      , ids_(hub.clock)
      , sealer_(*hub.journal->keyring())
      , journal_(std::move(*Journal::open({.file = file,
                                           .clock = hub.clock,
                                           .ids = ids_,
                                           .sealer = sealer_,
                                           .site = hub.journal->identity().site,
                                           .signer = &signer_,
                                           .orderOf = purgeOrderIn}))) {
        if (!hub.devices->pair({QFileInfo(file).fileName(), DeviceRole::Overview, {}, signer_.publicKey()},
                               hub.siteKey.bytes(), hub.clock, ids_))
            qFatal("pair");
    }

    StoredEvent keep(SubjectId subject, Payload payload, const Author& author) {
        const Body body = composeBody(std::move(payload), author, hub_.clock, {}, Station::Overview);
        return journal_->append(std::array{draftOf(subject, body)})->front().event;
    }
    EventId say(SubjectId subject, Payload payload, const Author& author) {
        const StoredEvent event = keep(subject, std::move(payload), author);
        if (hub_.hand(event).receipt != Receipt::Stored) qFatal("not stored");
        return event.envelope.id;
    }
    /// All that the hub has, as a sync would bring it.
    void follow() {
        std::vector<StoredEvent> events;
        for (Position after = 0;;) {
            const auto read = hub_.journal->read(after);
            if (read->empty()) break;
            for (const OpenedEvent& one : *read)
                events.push_back(one.placed.event);
            after = read->back().placed.position;
        }
        if (!journal_->ingest(events)) qFatal("ingest");
    }
    /// As after an image was put back.
    void goOnUnderAnotherWriter() {
        const Draft begin =
            draftOf(subjectOf(journal_->site()),
                    composeBody(WriterStarted{}, Author{}, hub_.clock, {}, Station::Overview));
        if (!journal_->leaveWriter() || !journal_->startNewWriter(begin)) qFatal("writer");
    }
    [[nodiscard]] Journal& journal() { return *journal_; }

  private:
    KeyedHub& hub_;
    SystemIdSource ids_;
    DeviceSigner signer_ = DeviceSigner::from(SecretBytes::random(32)).value();
    SubjectSealer sealer_;
    std::unique_ptr<Journal> journal_;
};

std::int64_t eventsAbout(KeyedHub& hub, SubjectId subject) {
    std::int64_t count = 0;
    for (Position after = 0;;) {
        const auto read = hub.journal->read(after);
        if (read->empty()) return count;
        for (const OpenedEvent& one : *read)
            count += !one.placed.event.isStub() && one.placed.event.envelope.subject == subject ? 1 : 0;
        after = read->back().placed.position;
    }
}

std::vector<Author> leadersOf(const Snapshot& site) {
    std::vector<Author> leaders;
    for (const auto& [id, adult] : site.adults)
        if (const Role role = roleOf(site, id); role == Role::GroupLead || role == Role::Admin)
            leaders.push_back({id, role});
    return leaders;
}

} // namespace

class EraseTest : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    int number_ = 0;
    QString fresh(const char* name) {
        return dir_.filePath(QString::fromLatin1(name) + QString::number(++number_));
    }

  private Q_SLOTS:
    void nothingIsErasedOnOnePersonsWord() {
        KeyedHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        const Snapshot site = hub.snapshot();
        const auto leaders = leadersOf(site);
        QVERIFY(leaders.size() >= 2);
        const ChildId child = site.children.begin()->first;
        const SubjectId house = subjectOf(hub.journal->identity().site);
        const auto before = eventsAbout(hub, subjectOf(child));
        Tablet one(hub, fresh("tablet"));
        Tablet two(hub, fresh("tablet"));
        const auto untouched = [&] {
            return hub.erase(child).exitCode == 1 && eventsAbout(hub, subjectOf(child)) == before;
        };
        QVERIFY(untouched());
        const EventId asked = one.say(house, ErasureAsked{subjectOf(child)}, leaders[0]);
        QVERIFY(untouched());
        two.say(house, ErasureConfirmed{asked}, leaders[0]); // the same person elsewhere
        QVERIFY(untouched());
        one.say(house, ErasureConfirmed{asked}, leaders[1]); // another person at the same tablet
        QVERIFY(untouched());
        one.goOnUnderAnotherWriter(); // and that tablet is no other one for it
        one.say(house, ErasureConfirmed{asked}, leaders[1]);
        QVERIFY(untouched());
        two.say(house, ErasureConfirmed{asked}, Author{leaders[1].id, Role::Parent}); // without the role
        QVERIFY(untouched());
        two.say(house, ErasureConfirmed{asked}, leaders[1]);
        const Outcome preview = hub.erase(child, false);
        QCOMPARE(preview.exitCode, 0);
        QCOMPARE(eventsAbout(hub, subjectOf(child)), before);
        const QString name = shownName(site, child, QDate(2026, 11, 24));
        QVERIFY2(!preview.out.contains(name), "a preview names nobody");
        // It counts for this child, and for no other.
        QCOMPARE(hub.erase(std::next(site.children.begin())->first).exitCode, 1);
        QCOMPARE(hub.run("erase").exitCode, 2);
        const Outcome done = hub.erase(child);
        QVERIFY2(done.exitCode == 0, qUtf8Printable(done.err));
        QCOMPARE(eventsAbout(hub, subjectOf(child)), 0);
        QCOMPARE(hub.erase(child).exitCode, 1);
    }
    /// A house with one tablet in the office is not stuck.
    void theSecondPersonMayConfirmAtTheHub() {
        KeyedHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        const auto leaders = leadersOf(hub.snapshot());
        const auto withCode = [&](AdultId who, const QString& number) {
            const auto secret = hashCode(codeKeyIn(hub.folder, hub.siteKey.bytes())->view(), "83561");
            const Body body =
                composeBody(CodeIssued{number, secret->salt, secret->value}, Author{}, hub.clock);
            if (!hub.journal->append({draftOf(subjectOf(who), body)})) qFatal("code");
            return QStringLiteral("--code=") + number + QStringLiteral(" 83561");
        };
        const QString asker = withCode(leaders[0].id, QStringLiteral("9991"));
        const QString second = withCode(leaders[1].id, QStringLiteral("9992"));
        const Snapshot site = hub.snapshot();
        const ChildId child = site.children.begin()->first;
        const auto confirm = [&](ChildId of, const QString& code) {
            return hub.run("erase",
                           {QStringLiteral("--child"), of.toString(), QStringLiteral("--confirm"), code});
        };
        QCOMPARE(confirm(child, second).exitCode, 1); // nobody asked
        Tablet tablet(hub, fresh("tablet"));
        tablet.say(subjectOf(hub.journal->identity().site), ErasureAsked{subjectOf(child)}, leaders[0]);
        QCOMPARE(confirm(child, asker).exitCode, 1); // the same person
        QCOMPARE(confirm(child, QStringLiteral("--code=9992 00000")).exitCode, 1);
        QCOMPARE(confirm(std::next(site.children.begin())->first, second).exitCode, 1);
        QCOMPARE(hub.erase(child).exitCode, 1);
        const Outcome preview = confirm(child, second);
        QVERIFY2(preview.exitCode == 0, qUtf8Printable(preview.err));
        QVERIFY(eventsAbout(hub, subjectOf(child)) > 0);
        const Outcome done = hub.erase(child);
        QVERIFY2(done.exitCode == 0, qUtf8Printable(done.err));
        QCOMPARE(eventsAbout(hub, subjectOf(child)), 0);
    }
    void anErasedChildIsGoneOnHubAndTabletsAndFromBackups() {
        KeyedHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        const RecoveryKey key = RecoveryKey::make();
        QVERIFY(keepRecovery(hub.folder, {key.lock(), hub.clock.now(), hub.clock.now()}));
        const Snapshot site = hub.snapshot();
        const auto leaders = leadersOf(site);
        const ChildId child = site.children.begin()->first;
        const SubjectId subject = subjectOf(child);
        const SubjectId house = subjectOf(hub.journal->identity().site);
        Tablet one(hub, fresh("tablet"));
        Tablet two(hub, fresh("tablet"));
        Tablet drawer(hub, fresh("tablet"));
        for (Tablet* tablet : {&one, &two, &drawer})
            tablet->follow();
        const StoredEvent late = drawer.keep(subject, AbsenceReported{}, leaders[0]);

        SystemIdSource ids(hub.clock);
        const auto backup = makeBackup(*hub.journal, hub.folder, hub.siteKey, fresh("backups"), ids);
        QVERIFY(backup);
        const EventId asked = one.say(house, ErasureAsked{subject}, leaders[0]);
        two.say(house, ErasureConfirmed{asked}, leaders[1]);
        QCOMPARE(hub.erase(child).exitCode, 0);

        QVERIFY(hub.journal->keyring()->isDestroyed(subject));
        QVERIFY(!hub.snapshot().children.contains(child) || !hub.snapshot().child(child)->profile);
        QVERIFY(hub.journal->verify()->clean());
        one.follow();
        QVERIFY(one.journal().readSubject(subject, std::nullopt)->empty());
        QVERIFY(one.journal().verify()->intact());

        // What the tablet in the drawer still had comes, and stays, as a stub that is named.
        QVERIFY(hub.hand(late).receipt == Receipt::Stored);
        QCOMPARE(eventsAbout(hub, subject), 0);
        QVERIFY(hub.journal->verify()->clean());

        // A backup from before holds it all again, until the tombstone is back.
        const QString to = fresh("terug");
        QVERIFY(restoreHub(backup->folder, to, {}, &key, hub.clock, ids));
        KeyedHub again(to);
        QVERIFY(again.journal->awaitsTombstones());
        QCOMPARE(again.run("export").exitCode, 1);
        QVERIFY(eventsAbout(again, subject) > 0);
        const auto kept = one.journal().read(0, 100'000);
        for (const Placed& each : *kept)
            QVERIFY(again.hand(each.event).receipt != Receipt::Refused);
        QCOMPARE(eventsAbout(again, subject), 0);
        QVERIFY(again.journal->keyring()->isDestroyed(subject));
        QVERIFY(again.journal->verify()->intact());
    }
    void aHubRestoredTwiceFromOneBackupHeedsWhatWasErasedInBetween() {
        KeyedHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        const RecoveryKey key = RecoveryKey::make();
        QVERIFY(keepRecovery(hub.folder, {key.lock(), hub.clock.now(), hub.clock.now()}));
        SystemIdSource ids(hub.clock);
        const auto backup = makeBackup(*hub.journal, hub.folder, hub.siteKey, fresh("backups"), ids);
        const Snapshot site = hub.snapshot();
        const auto leaders = leadersOf(site);
        const ChildId child = site.children.begin()->first;
        const QString one = fresh("terug");
        QVERIFY(restoreHub(backup->folder, one, {}, &key, hub.clock, ids));
        std::vector<StoredEvent> own; // of the first restored hub, as some tablet holds it
        {
            KeyedHub first(one);
            QVERIFY(first.journal->tombstonesAreHere());
            Tablet left(first, fresh("tablet"));
            Tablet right(first, fresh("tablet"));
            const SubjectId house = subjectOf(first.journal->identity().site);
            const EventId asked = left.say(house, ErasureAsked{subjectOf(child)}, leaders[0]);
            right.say(house, ErasureConfirmed{asked}, leaders[1]);
            const Outcome done = first.erase(child);
            QVERIFY2(done.exitCode == 0, qUtf8Printable(done.err));
            left.follow();
            const auto read = left.journal().read(hub.journal->head(), 1'000);
            for (const Placed& each : *read)
                if (!each.event.isStub() && each.event.envelope.writer != left.journal().writer() &&
                    each.event.envelope.writer != right.journal().writer())
                    own.push_back(each.event);
        }
        QVERIFY(!own.empty());
        const QString two = fresh("terug");
        QVERIFY(restoreHub(backup->folder, two, {}, &key, hub.clock, ids));
        KeyedHub second(two);
        QVERIFY(eventsAbout(second, subjectOf(child)) > 0);
        for (const StoredEvent& event : own)
            QCOMPARE(second.hand(event).reason, std::string());
        QCOMPARE(eventsAbout(second, subjectOf(child)), 0);
        QVERIFY(second.journal->keyring()->isDestroyed(subjectOf(child)));
    }
    void aTabletCannotOrderAnErasure() {
        KeyedHub hub(fresh("hub"));
        QCOMPARE(hub.run("demo").exitCode, 0);
        const ChildId child = hub.snapshot().children.begin()->first;
        const auto before = eventsAbout(hub, subjectOf(child));
        Tablet stolen(hub, fresh("tablet"));
        const StoredEvent forged =
            stolen.keep(subjectOf(hub.journal->identity().site),
                        SubjectErased{subjectOf(child), EventId(RawId{1}), EventId(RawId{2})}, Author{});
        QVERIFY(hub.hand(forged).receipt == Receipt::Refused);
        QCOMPARE(eventsAbout(hub, subjectOf(child)), before);
    }
};

QTEST_GUILESS_MAIN(EraseTest)
#include "EraseTest.moc"
