// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Spread.h"

#include <QTest>

using namespace drempel;
using namespace Qt::StringLiterals;

namespace {

EventId id(std::uint8_t number) {
    return EventId(RawId{number});
}

/// The hub keeps 1 and 2 at 10 and 20; the door read it up to 15, the group up to 20.
const Spread some{{{u"Deur"_s, 15}, {u"Egels"_s, 20}}, {{id(1), 10}, {id(2), 20}}, {id(9)}};

Unaware unaware(std::vector<EventId> ids) {
    return unawareOf(ids, some);
}

} // namespace

class SpreadTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aTabletThatReadTooLittleIsNamed() {
        QCOMPARE(unaware({id(2)}).tablets, QStringList{u"Deur"_s});
        QCOMPARE(unaware({id(1), id(2)}).tablets, QStringList{u"Deur"_s});
        QVERIFY(!unaware({id(2)}).everybody);
    }
    void aTabletThatReadTheVeryEventIsNot() {
        QVERIFY(unaware({id(1)}).nobody());
        QVERIFY(!unaware({id(2)}).tablets.contains(u"Egels"_s));
    }
    void whatWaitsHereNobodyElseKnows() {
        QVERIFY(unaware({id(1), id(9)}).everybody);
        QVERIFY(unaware({id(9)}).tablets.isEmpty());
    }
    void whatNobodyKnowsOfIsNotClaimed() {
        QVERIFY(unaware({id(7)}).nobody());
        QVERIFY(unaware({}).nobody());
    }
    void aHubThatWasRestoredCountsNobodyAsKnowing() {
        const Spread restored{{{u"Deur"_s, 0}}, {{id(1), 1}}, {}};
        const std::vector<EventId> ids{id(1)};
        QCOMPARE(unawareOf(ids, restored).tablets, QStringList{u"Deur"_s});
    }
};

QTEST_GUILESS_MAIN(SpreadTest)
#include "SpreadTest.moc"
