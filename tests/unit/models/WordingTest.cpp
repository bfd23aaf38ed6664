// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Wording.h"

#include "Desk.h"
#include "models/Questions.h"

#include <QLocale>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

/// Every value of an enum that has a `last`.
template<class E>
std::vector<E> every() {
    std::vector<E> all;
    for (int i = 0; i <= static_cast<int>(last(E{})); ++i)
        all.push_back(static_cast<E>(i));
    return all;
}

} // namespace

class WordingTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whoMayFetchIsToldWhenInWords() {
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        const QDate today(2026, 11, 23);
        const QDate later(2026, 12, 1);
        const QDate end(2026, 12, 18);
        const auto words = [&](QDate from, QDate to, Weekdays weekdays = {}, bool once = false) {
            return wording::period(PickUpAllowed{{}, {}, {}, from, to, weekdays, once, {}}, today);
        };
        QCOMPARE(words(later, later, {}, true), u"op dinsdag 1 december"_s);
        QCOMPARE(words({}, {}), u"elke dag"_s);
        QCOMPARE(words(today, end), u"elke dag, tot en met 18 december"_s); // it has begun
        QCOMPARE(words(later, {}), u"elke dag, vanaf 1 december"_s);
        QCOMPARE(words(later, end), u"elke dag, van 1 december tot en met 18 december"_s);
        QCOMPARE(words(today, {}, Weekdays(0b1)), u"elke week op maandag"_s);
        QCOMPARE(words(today, end, Weekdays(0b1010)), u"elke week op di en do, tot en met 18 december"_s);
        QCOMPARE(words(later, {}, Weekdays(0b1010)), u"elke week op di en do, vanaf 1 december"_s);
        QCOMPARE(words(later, end, Weekdays(0b10101)),
                 u"elke week op ma, wo en vr, van 1 december tot en met 18 december"_s);
        QCOMPARE(words(today, {}, {}, true), u"één keer"_s);
        QCOMPARE(words(later, end, {}, true), u"één keer, van 1 december tot en met 18 december"_s);
        QCOMPARE(words(today, QDate(2027, 1, 4)), u"elke dag, tot en met 4 januari 2027"_s);
    }
    void everyTopicChoiceAndMomentHasWordsOfItsOwn() {
        QStringList choices;
        for (const Topic topic : every<Topic>()) {
            QVERIFY(!wording::topic(topic).isEmpty() && !wording::topicIcon(topic).isEmpty());
            QStringList chips;
            for (const Choice choice : choicesFor(topic))
                chips.append(wording::choice(choice));
            QCOMPARE(chips.removeDuplicates(), 0);
            choices += chips;
        }
        QCOMPARE(choices.size(), static_cast<qsizetype>(every<Choice>().size()));
        QVERIFY(!choices.contains(QString()));
        for (const TalkMoment moment : every<TalkMoment>())
            QVERIFY(!wording::talkMoment(moment).isEmpty());
    }

    void everyChoiceIsASentenceThatStandsAlone() {
        const Desk desk;
        QStringList all;
        for (const Choice choice : every<Choice>()) {
            HomeTold told;
            told.day = SmallDaycare::day();
            told.choices = {choice};
            const auto pieces = wording::pieces(desk.ledger.snapshot(), told);
            QCOMPARE(pieces.size(), 1U);
            QVERIFY(!pieces.front().text.isEmpty() && !pieces.front().icon.isEmpty());
            all.append(pieces.front().text);
        }
        QCOMPARE(all.removeDuplicates(), 0); // "nog niet" of what?
    }

    void everyKindOfCareIsASentence() {
        for (const CareKind kind : every<CareKind>()) {
            CareLogged care;
            care.care = kind;
            care.from = QTime(9, 0);
            QVERIFY(!wording::care(care).isEmpty() && !wording::careIcon(kind).isEmpty());
        }
        CareLogged care;
        care.care = CareKind::Food;
        QStringList texts;
        for (const Portion portion : every<Portion>()) {
            care.portion = portion;
            texts.append(wording::care(care));
        }
        care.care = CareKind::Diaper;
        for (const DiaperFind find : every<DiaperFind>()) {
            care.diaper = find;
            texts.append(wording::care(care));
        }
        QCOMPARE(texts.removeDuplicates(), 0);
        QVERIFY(!texts.contains(QString()));
        care.care = CareKind::Bottle;
        care.millilitres = 150;
        QVERIFY(wording::care(care).contains(u"150"_s));
        care.care = CareKind::Temperature;
        care.tenthsCelsius = 378;
        QVERIFY(wording::care(care).contains(u"37"_s));
    }

    void everyNoticeIsAboutTheChildAndHasAnIconAndAKind() {
        BoardLine line;
        line.name = u"Finn"_s;
        QStringList texts;
        for (const Notice notice :
             {Notice::ToCheck, Notice::AskCaregiver, Notice::NotHereYet, Notice::Medicine,
              Notice::CollectorChanged, Notice::WantsToTalk, Notice::NotPlanned}) {
            texts.append(wording::notice(line, notice));
            QVERIFY(texts.back().contains(u"Finn"_s));
            QVERIFY(!wording::noticeIcon(notice).isEmpty() && !wording::noticeKind(notice).isEmpty());
            QVERIFY(!texts.back().contains(u'!')); // no exclamation of worry
        }
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    void everyFailureIsTold() {
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const QString text =
                wording::saveError(Error{static_cast<ErrorCode>(code), "detail for the log"});
            QVERIFY(!text.isEmpty());
            QVERIFY(!text.contains(u"detail"_s));
        }
        QVERIFY(wording::saveError({ErrorCode::DiskFull, {}}) != wording::saveError({ErrorCode::Io, {}}));
    }

    void namesReadAsASentence() {
        QCOMPARE(wording::list({}), QString());
        QCOMPARE(wording::list({u"Noor"_s}), u"Noor"_s);
        QCOMPARE(wording::list({u"Noor"_s, u"Sem"_s}), u"Noor en Sem"_s);
        QCOMPARE(wording::list({u"Noor"_s, u"Sem"_s, u"Jip"_s}), u"Noor, Sem en Jip"_s);
    }

    void anAgeIsInTheUnitParentsUse() {
        QVERIFY(wording::age({0, 0, 3}).startsWith(u"3 "_s));
        QVERIFY(wording::age({0, 11, 49}).startsWith(u"11 "_s));
        QVERIFY(wording::age({2, 26, 113}).startsWith(u"2 "_s));
        QCOMPARE(
            QSet<QString>({wording::age({3, 36, 156}), wording::age({0, 3, 13}), wording::age({0, 0, 3})})
                .size(),
            3);
    }

    void whatHomeToldIsOneSentenceInItsOwnWords() {
        Desk desk;
        HomeTold told;
        told.day = SmallDaycare::day();
        told.choices = {Choice::SleptWell, Choice::Tired};
        told.lastBottle = QTime(7, 0);
        told.medicine = MedicineGiven{u"paracetamol"_s, QTime(6, 30)};
        told.collection = CollectionPlan{desk.daycare.joost, QTime(17, 30)};
        told.text = u"Ze mist opa."_s;
        const EventId id = desk.daycare.then(desk.daycare.noor, desk.daycare.anneke, Role::Parent, told);
        const Entry& entry = desk.day(desk.daycare.noor).entries.front();
        QCOMPARE(entry.id, id);
        const auto line = wording::line(desk.ledger.snapshot(), entry);
        QVERIFY(line.has_value());
        QCOMPARE(line->side, u"home"_s);
        for (const QString& part :
             {u"07:00"_s, u"paracetamol"_s, u"06:30"_s, u"Joost"_s, u"17:30"_s, u"Ze mist opa."_s})
            QVERIFY2(line->text.contains(part), qPrintable(part));
        QVERIFY(line->text.front().isUpper());
        told.asAlways = true;
        QCOMPARE(wording::pieces(desk.ledger.snapshot(), told).size(), 1U);
    }

    void everyKindOfEntryThatIsShownHasASentence() {
        Desk desk;
        const QDate day = SmallDaycare::day();
        const auto line = [&](Role role, Payload payload) {
            return wording::line(desk.ledger.snapshot(),
                                 Entry{{}, {desk.daycare.rachida, role}, {}, std::move(payload), {}, false});
        };
        const std::vector<std::pair<Payload, QString>> shown{
            {TalkRequested{day, TalkMoment::Now}, u"home"_s},
            {Observed{day, u"x"_s}, u"here"_s},
            {Heard{day, {}, {}}, u"here"_s},
            {Heard{day, {}, u"Fijn"_s}, u"here"_s},
            {PhoneCalled{day, desk.daycare.anneke, {}, {}}, u"home"_s},
            {PhoneCalled{day, desk.daycare.anneke, CollectionPlan{desk.daycare.joost, {}}, u"x"_s},
             u"home"_s},
            {PerspectiveGiven{day, {}, u"x"_s}, u"here"_s},
            {Discussed{day}, u"here"_s}};
        for (const auto& [payload, side] : shown) {
            const auto found = line(Role::Caregiver, payload);
            QVERIFY(found && !found->text.isEmpty() && !found->icon.isEmpty());
            QCOMPARE(found->side, side);
        }
        QCOMPARE(line(Role::Parent, PerspectiveGiven{day, {}, u"x"_s})->side, u"home"_s);
        QVERIFY(!line(Role::Caregiver, HandoverPicked{day, {}})); // not a thing that happened
        QVERIFY(!line(Role::Parent, HomeTold{day, false, {}, {}, {}, {}, {}}));
    }

    void aTimeThatIsNotThereIsNoTime() {
        QCOMPARE(wording::time(QTime()), QString());
        QCOMPARE(wording::time(QTime(7, 5)), u"07:05"_s);
        QCOMPARE(wording::time(at(monday, 17, 30)), u"17:30"_s); // at the daycare, whatever the machine says
    }

    void theDayIsInDutch() {
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        QCOMPARE(wording::day(QDate(2026, 11, 26)), u"donderdag 26 november"_s);
    }

    void theQuestionOfTheDayIsOpenAndTheSameForAll() {
        QSet<QString> parents;
        QSet<QString> caregivers;
        for (int i = 0; i < 14; ++i) {
            const QDate day = monday.addDays(i);
            for (const QString& question :
                 {questions::forParent(day, u"Noor"_s), questions::forCaregiver(day, u"Noor"_s)}) {
                QVERIFY(question.endsWith(u'?') && !question.contains(u"%1"_s));
                QVERIFY(!question.toLower().contains(u"waarom"_s));
            }
            QCOMPARE(questions::forParent(day, u"Noor"_s), questions::forParent(day, u"Noor"_s));
            parents.insert(questions::forParent(day, u"Noor"_s));
            caregivers.insert(questions::forCaregiver(day, u"Noor"_s));
        }
        QVERIFY(parents.size() > 3 && caregivers.size() > 3);
        QVERIFY(!questions::forParent(QDate(), u"Noor"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "WordingTest.moc"
