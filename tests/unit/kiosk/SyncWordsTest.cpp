// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/SyncWords.h"

#include <QTest>

using namespace drempel;
using namespace Qt::StringLiterals;

using Kind = SyncStatus::Kind;
using Reason = SyncStatus::Reason;

class SyncWordsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theDotIsGreenOnlyWhenAllIsShared() {
        SyncState state;
        showStatus(state, {Kind::Synced, 0, Reason::None}, {});
        QVERIFY(state.state() == SyncState::State::Synced);
        showStatus(state, {Kind::Keeping, 4, Reason::None}, {});
        QVERIFY(state.state() == SyncState::State::Keeping);
        QVERIFY(state.longText().contains(u'4'));
        showStatus(state, {Kind::Keeping, 0, Reason::None}, {});
        QVERIFY(state.state() == SyncState::State::Keeping);
    }

    void everyReasonForAttentionHasASentenceOfItsOwn() {
        QStringList sentences;
        for (const Reason reason :
             {Reason::Items, Reason::Token, Reason::Stranger, Reason::HubRefuses, Reason::OwnDisk}) {
            SyncState state;
            showStatus(state, {Kind::Attention, 2, reason}, {});
            QVERIFY(state.state() == SyncState::State::Attention);
            sentences.append(state.longText());
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
        QVERIFY(!sentences.contains(QString()));
    }

    void aFileThatWasSetAsideStaysSaidWhateverTheHubSays() {
        SyncState state;
        for (const Kind kind : {Kind::Synced, Kind::Keeping}) {
            showStatus(state, {kind, 0, Reason::None}, u"Apart gezet."_s);
            QVERIFY(state.state() == SyncState::State::Attention);
            QCOMPARE(state.longText(), u"Apart gezet."_s);
        }
        showStatus(state, {Kind::Attention, 0, Reason::Token}, u"Apart gezet."_s);
        QVERIFY(state.longText().contains(u"Apart gezet."_s)); // both are said
        QVERIFY(state.longText().contains(u"hub"_s));
    }

    void attentionIsNeverWithoutWords() {
        SyncState state;
        showStatus(state, {Kind::Attention, 1, Reason::None}, {});
        QVERIFY(state.state() == SyncState::State::Attention);
        QVERIFY(!state.longText().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SyncWordsTest)
#include "SyncWordsTest.moc"
