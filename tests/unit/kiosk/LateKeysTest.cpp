// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Wrap.h"
#include "domain/views/Day.h"
#include "journal/keys/SubjectSealer.h"
#include "kiosk/JournalLedger.h"
#include "support/Build.h"
#include "support/JournalBox.h"

#include <QSignalSpy>

#include <future>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

const auto noor = idOf<ChildId>(100);

/// A device with a keyring of its own.
struct Device {
    JournalBox box;
    QTemporaryDir folder;
    std::unique_ptr<Keyring> keyring =
        std::move(Keyring::open(folder.filePath(u"keys"_s), SecretBytes::random(wrapKeyBytes)).value());
    SubjectSealer sealer{*keyring};

    explicit Device(std::uint64_t seed)
      : box(seed) {
        box.clock.setWall(at(monday, 8, 7));
        box.dayOf = &JournalLedger::dayIndex;
        box.otherSealer = &sealer;
    }
};

} // namespace

class LateKeysTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aChildIsReadAsSoonAsItsKeyComes() {
        Device door(1);
        const auto written = door.box.open()->append(
            std::array{draftOf(subjectOf(noor), composeBody(Announced{monday}, amina, door.box.clock))});
        DREMPEL_VERIFY_OK(written);

        Device group(2);
        JournalThread thread(group.box.open());
        JournalLedger ledger(thread, group.box.clock, group.box.site);
        QSignalSpy loaded(&ledger, &JournalLedger::loaded);
        ledger.load();
        QTRY_COMPARE(loaded.count(), 1);
        const auto presence = [&] {
            const ChildState* child = ledger.snapshot().child(noor);
            return child ? dayOf(*child, monday).presence : PresenceState::Expected;
        };
        const auto isReadable = [&] {
            const ChildState* child = ledger.snapshot().child(noor);
            return child && !child->askCaregiver;
        };

        // The event came ahead of its key: the child is there, and nobody pretends to know more.
        std::promise<bool> stored;
        thread.ingest({written->front().event},
                      [&](const auto& answers) { stored.set_value(answers.has_value()); });
        QVERIFY(stored.get_future().get());
        QTRY_VERIFY(ledger.snapshot().child(noor) != nullptr);
        QVERIFY(!isReadable());

        const SecretBytes lane = SecretBytes::random(wrapKeyBytes);
        const auto fresh = group.keyring->take(door.keyring->since(0, 9, lane).value(), lane);
        DREMPEL_VERIFY_OK(fresh);
        thread.run([&](Journal& journal) { static_cast<void>(journal.keysArrived(*fresh)); });
        QTRY_VERIFY(isReadable());
        QCOMPARE(presence(), PresenceState::Announced);
    }

    void aParentsOwnQuestionIsReadAsSoonAsTheirKeyComes() {
        Device door(1);
        const auto written = door.box.open()->append(
            std::array{draftOf(subjectOf(noor), composeBody(Announced{monday}, amina, door.box.clock)),
                       draftOf(subjectOf(noor), composeBody(TalkRequested{monday, TalkMoment::CallMe}, amina,
                                                            door.box.clock))});
        DREMPEL_VERIFY_OK(written);
        QVERIFY(written->at(0).event.envelope.key != written->at(1).event.envelope.key);

        Device group(2);
        JournalThread thread(group.box.open());
        JournalLedger ledger(thread, group.box.clock, group.box.site);
        QSignalSpy loaded(&ledger, &JournalLedger::loaded);
        ledger.load();
        QTRY_COMPARE(loaded.count(), 1);
        const SecretBytes lane = SecretBytes::random(wrapKeyBytes);
        const auto keyOf = [&](SubjectId subject) {
            std::vector<WrappedKey> keys = door.keyring->since(0, 9, lane).value();
            std::erase_if(keys, [&](const WrappedKey& key) { return key.subject != subject; });
            const auto fresh = group.keyring->take(keys, lane).value();
            thread.run([fresh](Journal& journal) { static_cast<void>(journal.keysArrived(fresh)); });
        };
        const auto asked = [&] {
            const ChildState* child = ledger.snapshot().child(noor);
            return child != nullptr && !unheard(dayOf(*child, monday)).empty();
        };
        thread.ingest({written->at(0).event, written->at(1).event}, [](const auto&) {});
        keyOf(subjectOf(noor));
        QTRY_VERIFY(ledger.snapshot().child(noor) != nullptr &&
                    dayOf(*ledger.snapshot().child(noor), monday).presence == PresenceState::Announced);
        QVERIFY(!asked()); // the child's key opens the child's day, and not the question
        keyOf(subjectOf(amina.id));
        QTRY_VERIFY(asked());
    }
};

QTEST_GUILESS_MAIN(LateKeysTest)
#include "LateKeysTest.moc"
