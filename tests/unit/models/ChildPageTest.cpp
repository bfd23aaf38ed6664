// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "models/GroupFlow.h"

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

struct Page : Desk {
    GroupFlow flow{ledger, checker, clock, QTime(18, 30)};
    ChildPage& page = *flow.child();

    /// Rachida has opened a child's page, at 09:05.
    explicit Page(ChildId SmallDaycare::*child = &SmallDaycare::noorE) {
        daycare.morning();
        identify(*flow.code(), SmallDaycare::rachidasNumber());
        flow.tapChild((daycare.*child).toString());
    }
    [[nodiscard]] int rowsWith(const QString& text) const {
        return static_cast<int>(std::ranges::count_if(
            flow_day().rows(), [&](const DayRow& row) { return row.text.contains(text); }));
    }
    [[nodiscard]] const DayModel& flow_day() const { return *const_cast<ChildPage&>(page).day(); }
};

QStringList column(const QVariantList& list, const QString& key) {
    QStringList all;
    for (const QVariant& item : list)
        all.append(item.toMap().value(key).toString());
    return all;
}

} // namespace

class ChildPageTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void thePageTellsWhoItIsAndWhatToKnow() {
        Page page(&SmallDaycare::luca);
        QCOMPARE(page.page.name(), u"Luca"_s);
        QVERIFY(page.page.detail().contains(u"Vlinders"_s) && page.page.detail().contains(u"07:"_s));
        QCOMPARE(page.page.allergies(), u"koemelk"_s);
        QVERIFY(!page.page.question().isEmpty());
        QVERIFY(page.page.canLetGo() && !page.page.canReceive());
        QVERIFY(column(page.page.who(), u"name"_s).contains(u"Rachida"_s));
    }

    void hearingIsByNameAndForAllThatIsOpen() {
        Page page;
        QVERIFY(!page.page.unheardText().isEmpty());
        page.page.hear(u" Fijn dat je het zegt. "_s);
        Desk::settle();
        const auto heard = page.kept<Heard>().back();
        QCOMPARE(heard.child, page.daycare.noorE);
        QCOMPARE(heard.author.id, page.daycare.rachida);
        QCOMPARE(heard.payload.text, u"Fijn dat je het zegt."_s);
        QCOMPARE(heard.payload.events, heard.after);
        QCOMPARE(page.page.unheardText(), QString());
        const std::size_t before = page.count();
        page.page.hear(QString()); // nothing is open any more
        Desk::settle();
        QCOMPARE(page.count(), before);
        page.flow.undo();
        Desk::settle();
        QVERIFY(!page.page.unheardText().isEmpty()); // open again for the next caregiver
    }

    void aPromiseIsKeptOpenUntilItIsMet() {
        Page page;
        page.page.promise(3);
        Desk::settle();
        const auto promises = page.kept<AnswerPromised>();
        QCOMPARE(promises.size(), 1U);
        QCOMPARE(promises.front().payload.until, SmallDaycare::day().addDays(3));
        QCOMPARE(page.page.unheardText(), QString()); // promising is hearing
        QVERIFY(!page.child(page.daycare.noorE).promises.front().kept);
        page.page.keepPromise(promises.front().id.toString());
        Desk::settle();
        QVERIFY(page.child(page.daycare.noorE).promises.front().kept);
    }

    void aPromiseNeedsSomethingToComeBackTo() {
        Page page(&SmallDaycare::luca);
        const std::size_t before = page.count();
        page.page.promise(1);
        page.page.keepPromise(u"nonsense"_s);
        Desk::settle();
        QCOMPARE(page.count(), before);
    }

    void careIsKeptWithWhoDidItAndWhoWroteIt() {
        Page page;
        page.page.chooseWho(page.daycare.ilse.toString());
        page.page.logBottle(150);
        Desk::settle();
        page.page.logFood(1);
        Desk::settle();
        page.page.logDiaper(2);
        Desk::settle();
        page.page.logTemperature(378);
        Desk::settle();
        const auto care = page.kept<CareLogged>();
        QCOMPARE(care.size(), 4U);
        for (const auto& entry : care) {
            QCOMPARE(entry.payload.by, page.daycare.ilse);
            QCOMPARE(entry.author.id, page.daycare.rachida);
            QCOMPARE(entry.payload.from, QTime(9, 5));
        }
        QCOMPARE(care[0].payload.millilitres, 150);
        QVERIFY(care[1].payload.portion == Portion::Some);
        QVERIFY(care[2].payload.diaper == DiaperFind::Dry);
        QCOMPARE(care[3].payload.tenthsCelsius, 378);
    }

    void careThatCannotBeIsNotKept() {
        Page page;
        const std::size_t before = page.count();
        page.page.logFood(3);
        page.page.logDiaper(-1);
        page.page.logTemperature(339);
        page.page.logTemperature(431);
        page.page.observe(u"  "_s);
        Desk::settle();
        QCOMPARE(page.count(), before);
    }

    void aNapIsOneRowFromBeginToEnd() {
        Page page;
        page.page.logNap();
        Desk::settle();
        QVERIFY(page.page.isAsleep());
        page.daycare.clockAt(10, 20);
        page.page.logNap();
        Desk::settle();
        QVERIFY(!page.page.isAsleep());
        QCOMPARE(page.rowsWith(u"09:05"_s), 1);
        QCOMPARE(page.rowsWith(u"10:20"_s), 1);
        page.daycare.clockAt(13, 0);
        page.page.logNap(); // and the next one is a new one
        Desk::settle();
        QVERIFY(page.page.isAsleep());
        QCOMPARE(page.rowsWith(u"10:20"_s), 1);
    }

    void aNapByASlipOfTheFingerIsTakenBack() {
        Page page;
        page.page.logNap();
        Desk::settle();
        page.page.logNap(); // within the same minute
        Desk::settle();
        QVERIFY(!page.page.isAsleep());
        QCOMPARE(page.rowsWith(u"09:05"_s), 0);
    }

    void aDoubleTapOnSleepIsOneNap() {
        Page page;
        page.ledger.hold();
        page.page.logNap();
        page.page.logNap();
        page.ledger.answerNow();
        QVERIFY(page.page.isAsleep());
        QCOMPARE(page.kept<CareLogged>().size(), 1U);
    }

    void onlyThoseWhoMayAreOfferedAndLetGo() {
        Page page(&SmallDaycare::noor);
        QCOMPARE(column(page.page.collectors(), u"name"_s), (QStringList{u"Joost"_s, u"Anneke"_s, u"Opa"_s}));
        QVERIFY(page.page.collectors().front().toMap().value(u"expected"_s).toBool()); // he is expected
        QVERIFY(page.page.collectionText().contains(u"17:30"_s));
        page.page.letGo(page.daycare.samira.toString()); // another family's mother
        page.page.letGo(u"nonsense"_s);
        Desk::settle();
        QVERIFY(page.presence(page.daycare.noor) == PresenceState::Inside);
        page.ledger.hold();
        page.page.letGo(page.daycare.opa.toString());
        page.page.letGo(page.daycare.opa.toString());
        page.ledger.answerNow();
        QCOMPARE(page.presence(page.daycare.noor), PresenceState::Away);
        QCOMPARE(page.kept<Departed>().back().payload.with, page.daycare.opa);
        QVERIFY(page.flow.undoText().contains(u"Noor"_s) && page.flow.undoText().contains(u"Opa"_s));
        page.flow.undo();
        page.ledger.answerNow();
        QCOMPARE(page.presence(page.daycare.noor), PresenceState::Inside);
    }

    void whoIsNotHereCannotBeLetGo() {
        Page page(&SmallDaycare::saar); // went home at 08:52
        QVERIFY(!page.page.canLetGo());
        const std::size_t before = page.count();
        page.page.letGo(page.page.collectors().front().toMap().value(u"id"_s).toString());
        Desk::settle();
        QCOMPARE(page.count(), before);
        QVERIFY(page.page.canReceive()); // but may come back
    }

    void aPermissionThatEndedIsNotOffered() {
        Page page(&SmallDaycare::noor);
        page.office(
            subjectOf(page.daycare.noor),
            CollectorAllowed{page.daycare.opa, u"Opa"_s, u"opa"_s, {}, SmallDaycare::day().addDays(-1)});
        QVERIFY(!column(page.page.collectors(), u"name"_s).contains(u"Opa"_s));
        page.page.letGo(page.daycare.opa.toString());
        Desk::settle();
        QCOMPARE(page.presence(page.daycare.noor), PresenceState::Inside);
    }

    void whatWasToldByPhoneIsWrittenDown() {
        Page page(&SmallDaycare::noor);
        QVERIFY(column(page.page.contacts(), u"phone"_s).front().contains(u"06"_s));
        const QString anneke = page.daycare.anneke.toString();
        page.page.called(anneke, u"Oma is jarig"_s);
        Desk::settle();
        page.page.calledCollector(anneke, page.daycare.opa.toString(), u"16:00"_s);
        Desk::settle();
        page.page.calledCollector(anneke, page.daycare.samira.toString(), u"16:00"_s); // may not fetch
        Desk::settle();
        const auto calls = page.kept<PhoneCalled>();
        QCOMPARE(calls.size(), 2U);
        QCOMPARE(calls[0].payload.text, u"Oma is jarig"_s);
        QVERIFY((calls[1].payload.collection == CollectionPlan{page.daycare.opa, QTime(16, 0)}));
        QVERIFY(page.page.collectionText().contains(u"16:00"_s));
        QVERIFY(page.page.collectors().front().toMap().value(u"expected"_s).toBool());
    }

    void absenceByPhoneIsOnlyForWhoIsNotHere() {
        Page here(&SmallDaycare::noor);
        here.page.calledAbsent(here.daycare.anneke.toString());
        Desk::settle();
        QVERIFY(here.kept<PhoneCalled>().empty() && here.kept<AbsenceReported>().empty());

        Desk desk;
        GroupFlow flow(desk.ledger, desk.checker, desk.clock, QTime(18, 30));
        Desk::identify(*flow.code(), SmallDaycare::rachidasNumber());
        flow.tapChild(desk.daycare.noor.toString());
        flow.child()->calledAbsent(desk.daycare.anneke.toString());
        Desk::settle();
        QCOMPARE(desk.presence(desk.daycare.noor), PresenceState::Absent);
        QCOMPARE(desk.kept<PhoneCalled>().size(), 1U);
        flow.undo();
        Desk::settle();
        QCOMPARE(desk.presence(desk.daycare.noor), PresenceState::Expected);
        QVERIFY(desk.day(desk.daycare.noor).entries.front().withdrawn);
    }

    void threeThingsToTellAndTheOldestMakesRoom() {
        Page page(&SmallDaycare::noor);
        std::vector<QString> ids;
        for (const QString& text : {u"een"_s, u"twee"_s, u"drie"_s, u"vier"_s}) {
            page.page.observe(text);
            Desk::settle();
            ids.push_back(page.kept<Observed>().back().id.toString());
            page.page.togglePick(ids.back());
            Desk::settle();
        }
        std::vector<EventId> picked = page.kept<HandoverPicked>().back().payload.events;
        QCOMPARE(picked.size(), 3U);
        QCOMPARE(picked.front().toString(), ids[1]);
        page.page.togglePick(ids[2]); // not after all
        Desk::settle();
        picked = page.kept<HandoverPicked>().back().payload.events;
        QCOMPARE(picked.size(), 2U);
    }

    void oneTakesBackOnesOwnWordsOnly() {
        Page page(&SmallDaycare::noor);
        page.page.observe(u"Speelde buiten"_s);
        Desk::settle();
        const EventId other = page.daycare.then(page.daycare.noor, page.daycare.ilse, Role::Caregiver,
                                                Observed{SmallDaycare::day(), u"Zong een liedje"_s});
        const QString home = page.kept<HomeTold>().back().id.toString();
        const std::size_t before = page.count();
        page.page.withdraw(other.toString());
        page.page.withdraw(home);
        page.page.withdraw(u"nonsense"_s);
        Desk::settle();
        QCOMPARE(page.count(), before);
        const QString own = page.kept<Observed>().front().id.toString();
        page.page.withdraw(own);
        Desk::settle();
        QCOMPARE(page.rowsWith(u"Speelde buiten"_s), 0);
        QCOMPARE(page.rowsWith(u"Zong een liedje"_s), 1);
        page.page.withdraw(own); // it is gone already
        Desk::settle();
        QCOMPARE(page.kept<ExchangeWithdrawn>().size(), 1U);
    }

    void whoDidTheCareMayTakeItBackToo() {
        Page page;
        CareLogged care;
        care.day = SmallDaycare::day();
        care.by = page.daycare.rachida;
        care.from = QTime(9, 0);
        care.millilitres = 90;
        const EventId bottle =
            page.daycare.then(page.daycare.noorE, page.daycare.ilse, Role::Caregiver, care);
        page.page.withdraw(bottle.toString());
        Desk::settle();
        QCOMPARE(page.kept<ExchangeWithdrawn>().size(), 1U);
    }

    void talkingItOverIsKept() {
        Page page;
        page.page.discussed();
        Desk::settle();
        QCOMPARE(page.kept<Discussed>().size(), 1U);
        page.flow.undo();
        Desk::settle();
        QCOMPARE(page.kept<ExchangeWithdrawn>().size(), 1U);
    }

    void nothingIsWrittenOnAPageThatIsClosed() {
        Page page;
        page.flow.back();
        const std::size_t before = page.count();
        page.page.logBottle(100);
        page.page.observe(u"iets"_s);
        page.page.discussed();
        page.page.receive();
        Desk::settle();
        QCOMPARE(page.count(), before);
        QCOMPARE(page.page.childId(), QString());
        QCOMPARE(page.flow_day().rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ChildPageTest)
#include "ChildPageTest.moc"
