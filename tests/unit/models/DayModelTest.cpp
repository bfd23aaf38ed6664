// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DayModel.h"

#include "Desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

using Eyes = DayModel::Reader;

struct Noor : Desk {
    DayModel day;
    Noor() { daycare.noorsDay(); }
    void show(Eyes reader, AdultId who = {}) {
        const Viewer viewer = who.isNil()
                                  ? Viewer::GroupLead
                                  : viewerOf(ledger.snapshot(), daycare.noor, who, SmallDaycare::day());
        day.show(ledger.snapshot(), daycare.noor, SmallDaycare::day(), reader, viewer, who);
    }
    [[nodiscard]] const DayRow* row(EventId id) const {
        for (const DayRow& each : day.rows())
            if (each.entryId == id.toString()) return &each;
        return nullptr;
    }
    [[nodiscard]] QStringList sides() const {
        QStringList all;
        for (const DayRow& each : day.rows())
            all.append(each.side);
        return all;
    }
};

} // namespace

class DayModelTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theDayIsInTheOrderItHappened() {
        Noor noor;
        noor.show(Eyes::Parent);
        QStringList times;
        for (const DayRow& row : noor.day.rows())
            times.append(row.time);
        QStringList sorted = times;
        std::ranges::sort(sorted);
        QCOMPARE(times, sorted);
        QVERIFY(times.contains(u"12:35"_s)); // a nap stands where it began, not where it was written
        QCOMPARE(noor.sides().front(), u"handover"_s);
        QCOMPARE(noor.day.rows().front().time, u"08:07"_s);
        QVERIFY(noor.day.rows().front().author.contains(u"Anneke"_s) &&
                noor.day.rows().front().author.contains(u"Rachida"_s));
    }

    void goingHomeIsTheSecondCrossing() {
        Noor noor;
        noor.daycare.then(noor.daycare.noor, noor.daycare.rachida, Role::Caregiver,
                          Departed{SmallDaycare::day(), noor.daycare.joost, {}});
        noor.show(Eyes::Parent);
        QCOMPARE(noor.sides().count(u"handover"_s), 2);
        QCOMPARE(noor.day.rows().back().side, u"handover"_s);
        QVERIFY(noor.day.rows().back().author.contains(u"Joost"_s));
    }

    void anAnswerPointsToWhatItAnswers() {
        Noor noor;
        const auto heard = noor.kept<Heard>().front();
        const EventId view = noor.daycare.then(
            noor.daycare.noor, noor.daycare.anneke, Role::Parent,
            PerspectiveGiven{SmallDaycare::day(), noor.kept<Observed>().back().id, u"Thuis ook!"_s});
        noor.show(Eyes::Parent);
        QCOMPARE(noor.row(heard.id)->answers, heard.payload.events.front().toString());
        QCOMPARE(noor.row(heard.id)->side, u"here"_s);
        QCOMPARE(noor.row(view)->answers, noor.kept<Observed>().back().id.toString());
        QCOMPARE(noor.row(view)->side, u"home"_s);
    }

    void aWishToTalkIsNotForTheOtherParent() {
        Noor noor;
        const EventId wish = noor.daycare.then(noor.daycare.noor, noor.daycare.anneke, Role::Parent,
                                               TalkRequested{SmallDaycare::day(), TalkMoment::CallMe});
        const EventId answer =
            noor.daycare.then(noor.daycare.noor, noor.daycare.rachida, Role::Caregiver,
                              Heard{SmallDaycare::day(), {wish}, u"Ik bel je om drie uur"_s});
        noor.show(Eyes::Parent);
        QCOMPARE(noor.row(wish), nullptr);
        QCOMPARE(noor.row(answer), nullptr); // nor is the answer to it
        noor.show(Eyes::Staff);
        QVERIFY(noor.row(wish) && noor.row(answer));
    }

    void whatIsOpenIsSeenByStaffOnly() {
        Noor noor;
        HomeTold told;
        told.day = SmallDaycare::day();
        told.text = u"nog iets"_s;
        const EventId open = noor.daycare.then(noor.daycare.noor, noor.daycare.joost, Role::Parent, told);
        noor.show(Eyes::Staff);
        QVERIFY(noor.row(open)->unheard);
        QVERIFY(!noor.row(noor.kept<HomeTold>().front().id)->unheard);
        noor.show(Eyes::Parent);
        QVERIFY(!noor.row(open)->unheard);
    }

    void whatCanBePickedAndTakenBackIsMarked() {
        Noor noor;
        noor.show(Eyes::Staff, noor.daycare.rachida);
        const DayRow* slide = noor.row(noor.kept<Observed>().back().id);
        QVERIFY(slide->mayPick && slide->picked && slide->own);
        const DayRow* home = noor.row(noor.kept<HomeTold>().front().id);
        QVERIFY(!home->mayPick && !home->picked && !home->own);
        noor.show(Eyes::Staff, noor.daycare.ilse);
        QVERIFY(!noor.row(noor.kept<Observed>().back().id)->own);
        noor.show(Eyes::Parent, noor.daycare.anneke);
        QVERIFY(!noor.row(noor.kept<HomeTold>().front().id)->own);
    }

    void whatWasTakenBackIsNotShown() {
        Noor noor;
        const EventId slide = noor.kept<Observed>().back().id;
        noor.daycare.then(noor.daycare.noor, noor.daycare.rachida, Role::Caregiver,
                          ExchangeWithdrawn{SmallDaycare::day(), slide});
        noor.show(Eyes::Staff);
        QCOMPARE(noor.row(slide), nullptr);
    }

    void oneNewEntryIsOneNewRow() {
        Noor noor;
        noor.show(Eyes::Parent);
        const QAbstractItemModelTester tester(&noor.day);
        QSignalSpy inserted(&noor.day, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&noor.day, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&noor.day, &QAbstractItemModel::modelReset);
        CareLogged late; // written down late, so it comes in between
        late.day = SmallDaycare::day();
        late.care = CareKind::Diaper;
        late.by = noor.daycare.ilse;
        late.from = QTime(10, 0);
        late.diaper = DiaperFind::Wet;
        noor.daycare.then(noor.daycare.noor, noor.daycare.ilse, Role::Caregiver, late);
        noor.show(Eyes::Parent);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(reset.count(), 0);
        QVERIFY(inserted.front().at(1).toInt() < noor.day.count() - 1);
    }

    void anotherDayOrChildIsEmpty() {
        Noor noor;
        noor.show(Eyes::Parent);
        QVERIFY(noor.day.count() > 0);
        noor.day.show(noor.ledger.snapshot(), noor.daycare.noor, SmallDaycare::day().addDays(1), Eyes::Staff,
                      Viewer::GroupLead);
        QCOMPARE(noor.day.count(), 0);
        noor.show(Eyes::Parent);
        noor.day.show(noor.ledger.snapshot(), idOf<ChildId>(9'999), SmallDaycare::day(), Eyes::Staff,
                      Viewer::GroupLead);
        QCOMPARE(noor.day.count(), 0);
    }

    void everyRoleHasAValue() {
        Noor noor;
        noor.show(Eyes::Staff);
        for (const int role : noor.day.roleNames().keys())
            QVERIFY(noor.day.data(noor.day.index(1), role).isValid());
    }

    void whoseAuthorityIsUnknownSeesTheFactsOfTodayAndNoWordsOrHealth() {
        Noor noor;
        HomeTold home;
        home.day = SmallDaycare::day();
        home.choices = {Choice::SleptWell};
        home.medicine = MedicineGiven{u"paracetamol"_s, QTime(7, 0)};
        home.text = u"Alleen voor jullie."_s;
        noor.daycare.then(noor.daycare.noor, noor.daycare.anneke, Role::Parent, home);
        noor.office(subjectOf(noor.daycare.noor),
                    ParentLinked{noor.daycare.joost, u"vader"_s, Authority::Unknown, true});
        const auto words = [&noor] {
            QString all;
            for (const DayRow& row : noor.day.rows())
                all += row.text + u'\n';
            return all;
        };
        noor.show(Eyes::Parent, noor.daycare.joost);
        QVERIFY(words().contains(u"goed geslapen"_s, Qt::CaseInsensitive));
        QVERIFY(!words().contains(u"paracetamol"_s) && !words().contains(u"Alleen voor"_s));
        noor.show(Eyes::Parent, noor.daycare.anneke);
        QVERIFY(words().contains(u"paracetamol"_s) && words().contains(u"Alleen voor"_s));
        noor.show(Eyes::Staff, noor.daycare.dunya); // a trainee: health, no texts
        QVERIFY(words().contains(u"paracetamol"_s) && !words().contains(u"Alleen voor"_s));
        noor.show(Eyes::Parent, noor.daycare.samira); // nobody to this child
        QCOMPARE(noor.day.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(DayModelTest)
#include "DayModelTest.moc"
