// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReviewFlow.h"

#include "Desk.h"
#include "Seen.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

using Step = ReviewFlow::Step;

struct Review : Desk {
    ReviewFlow flow{ledger, checker, clock};
    void logIn(const QString& number = SmallDaycare::marijkesNumber()) { identify(*flow.code(), number); }
    void vlinders() {
        logIn();
        flow.selectGroup(daycare.vlinders.toString());
    }
    [[nodiscard]] QStringList marks(ChildId child) {
        QStringList all;
        const auto roles = flow.lines()->roleNames();
        for (int row = 0; row < flow.lines()->rowCount(); ++row) {
            const QModelIndex index = flow.lines()->index(row);
            const auto value = [&](const char* name) {
                return flow.lines()->data(index, roles.key(name)).toString();
            };
            if (value("childId") == child.toString())
                all = {value("homeTold"), value("heard"), value("weTold"), value("discussed"),
                       value("handedOver")};
        }
        return all;
    }
};

} // namespace

class ReviewFlowTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void onlyGroupLeadsGetIn() {
        for (const QString& number :
             {SmallDaycare::rachidasNumber(), SmallDaycare::annekesNumber(), SmallDaycare::opasNumber()}) {
            Review review;
            review.daycare.morning();
            review.logIn(number);
            QCOMPARE(review.flow.step(), Step::LogIn);
            QVERIFY(!review.flow.code()->message().isEmpty());
            QCOMPARE(review.flow.lines()->count(), 0);
            review.flow.openChild(review.daycare.noor.toString());
            review.flow.back();
            QCOMPARE(review.flow.step(), Step::LogIn);
        }
        Review review;
        review.logIn();
        QCOMPARE(review.flow.step(), Step::Today);
        QCOMPARE(review.flow.personName(), u"Marijke"_s);
        QCOMPARE(review.flow.groups().size(), 2);
    }

    void marksAreOfOurOwnActionsOnly() {
        Review review;
        review.daycare.morning();
        review.vlinders();
        // Told and heard, by Bas and Rachida.
        QCOMPARE(review.marks(review.daycare.noorE),
                 (QStringList{u"done"_s, u"open"_s, u"open"_s, u"open"_s, u"open"_s}));
        // What home did not tell has no mark.
        QCOMPARE(review.marks(review.daycare.luca),
                 (QStringList{QString(), QString(), u"open"_s, u"open"_s, u"open"_s}));
        QCOMPARE(review.marks(review.daycare.saar).last(), u"done"_s);
        review.daycare.then(review.daycare.luca, review.daycare.rachida, Role::Caregiver,
                            Discussed{SmallDaycare::day()});
        QCOMPARE(review.marks(review.daycare.luca)[3], u"done"_s);
    }

    void whoDidNotComeHasNoOpenActions() {
        Review review;
        review.daycare.then(review.daycare.luca, review.daycare.parentOf(review.daycare.luca), Role::Parent,
                            AbsenceReported{SmallDaycare::day()});
        review.vlinders();
        QCOMPARE(review.marks(review.daycare.luca), QStringList(5, QString()));
    }

    void ourOpenActionsAreNamedUntilTheyAreDone() {
        Review review;
        review.daycare.morning();
        review.vlinders();
        QCOMPARE(review.flow.unheard().size(), 3);
        QVERIFY(review.flow.unheard().front().toMap().value(u"text"_s).toString().contains(u"vertelde"_s));
        const EventId told = review.kept<HomeTold>().front().id;
        const EventId promise =
            review.daycare.then(review.daycare.noorE, review.daycare.rachida, Role::Caregiver,
                                AnswerPromised{told, SmallDaycare::day().addDays(3)});
        QCOMPARE(review.flow.promises().size(), 1);
        QVERIFY(review.flow.promises().front().toMap().value(u"text"_s).toString().contains(u"Rachida"_s));
        review.daycare.then(review.daycare.noorE, review.daycare.rachida, Role::Caregiver,
                            Heard{SmallDaycare::day(), {told}, {}});
        review.daycare.then(review.daycare.noorE, review.daycare.rachida, Role::Caregiver,
                            PromiseKept{promise});
        QCOMPARE(review.flow.unheard().size(), 2);
        QVERIFY(review.flow.promises().isEmpty());
    }

    void aChangeOfOneChildChangesOneLine() {
        Review review;
        review.daycare.morning();
        review.vlinders();
        const QAbstractItemModelTester tester(review.flow.lines());
        QSignalSpy changed(review.flow.lines(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(review.flow.lines(), &QAbstractItemModel::modelReset);
        review.daycare.then(review.daycare.luca, review.daycare.rachida, Role::Caregiver,
                            Discussed{SmallDaycare::day()});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void oneChildsDayIsSeenAndClosed() {
        Review review;
        review.daycare.noorsDay();
        review.vlinders();
        review.flow.openChild(review.daycare.noor.toString());
        Desk::settle();
        QCOMPARE(review.flow.step(), Step::Child);
        QVERIFY(review.flow.dayTitle().contains(u"Noor"_s) && review.flow.day()->count() > 5);
        review.flow.back();
        QCOMPARE(review.flow.step(), Step::Today);
        QCOMPARE(review.flow.dayTitle(), QString());
        QCOMPARE(review.flow.day()->count(), 0);
    }

    void itLocksAfterFiveMinutes() {
        Review review;
        review.daycare.noorsDay();
        review.vlinders();
        review.flow.openChild(review.daycare.noor.toString());
        review.clock.advance(std::chrono::seconds(ReviewFlow::lockAfterSeconds - 5));
        QTRY_COMPARE(review.flow.idle()->secondsLeft(), 5);
        review.clock.advance(std::chrono::seconds(5));
        QTRY_COMPARE(review.flow.step(), Step::LogIn);
        QCOMPARE(Seen(review.flow).of({u"Noor"_s, u"Anneke"_s, u"Marijke"_s, u"doekje"_s}), QStringList());
    }

    void theInspectorSeesThePresenceListAndNothingElse() {
        Review review;
        review.daycare.morning();
        Desk::identify(*review.flow.code(), SmallDaycare::inspectorsNumber());
        QCOMPARE(review.flow.step(), Step::List);
        review.flow.selectGroup(review.daycare.vlinders.toString());
        QCOMPARE(review.flow.presence().size(), 11);
        review.flow.openChild(review.daycare.noor.toString());
        QCOMPARE(review.flow.step(), Step::List);
        QCOMPARE(Seen(review.flow).of({u"doekje"_s, u"koemelk"_s, u"06 12"_s, u"liedje"_s}), QStringList());
        QCOMPARE(review.flow.lines()->count(), 0);
        QVERIFY(review.flow.unheard().isEmpty() && review.flow.tasks().isEmpty());
        review.flow.logOut();
        QVERIFY(review.flow.presence().isEmpty());
    }

    void anUnknownAuthorityIsAskedAfterByGroepsleiding() {
        Review review;
        review.office(subjectOf(review.daycare.luca),
                      ParentLinked{review.daycare.samira, u"moeder"_s, Authority::Unknown, true});
        review.vlinders();
        QCOMPARE(review.flow.tasks().size(), 1);
        QVERIFY(review.flow.tasks().front().toMap().value(u"text"_s).toString().contains(u"Samira"_s));
        review.flow.hasAuthority(review.daycare.luca.toString(), review.daycare.samira.toString());
        Desk::settle();
        QVERIFY(review.flow.tasks().isEmpty());
        const auto ruled = review.kept<AuthorityRuled>().back();
        QCOMPARE(ruled.payload.seenBy, review.daycare.marijke);
    }

    void noIsAnAnswerTooAndIsGivenOnce() {
        Review review;
        const QString luca = review.daycare.luca.toString();
        const QString samira = review.daycare.samira.toString();
        review.office(subjectOf(review.daycare.luca),
                      ParentLinked{review.daycare.samira, u"moeder"_s, Authority::Unknown, true});
        review.vlinders();
        review.flow.hasNoAuthority(luca, samira);
        Desk::settle();
        QVERIFY(review.flow.tasks().isEmpty());
        QCOMPARE(review.kept<AuthorityRuled>().back().payload.authority, Authority::No);
        review.flow.hasNoAuthority(luca, samira); // a second tap, or another page that was still open
        review.flow.hasNoAuthority(review.daycare.noor.toString(), review.daycare.joost.toString());
        Desk::settle();
        QCOMPARE(review.kept<AuthorityRuled>().size(), std::size_t{1});
    }

    void aForgottenCodeIsMadeAnewHereAndRestrictsForADay() {
        Review review;
        review.office(subjectOf(review.daycare.luca),
                      ParentLinked{review.daycare.samira, u"moeder"_s, Authority::Unknown, true});
        review.flow.forgotCode();
        Desk::identify(*review.flow.newCode()->reset()->code(), SmallDaycare::rachidasNumber());
        Desk::identify(*review.flow.newCode()->reset()->code(), u"2002"_s);
        for (const QChar digit : SmallDaycare::marijkesNumber())
            review.flow.newCode()->reset()->digit(digit.digitValue());
        review.flow.newCode()->reset()->confirm();
        for (const int digit : {8, 0, 2, 4, 6, 8, 0, 2, 4, 6})
            review.flow.newCode()->choice()->digit(digit);
        Desk::settle();
        QCOMPARE(review.flow.newCode()->part(), NewCode::Part::None);
        QVERIFY(!review.flow.code()->message().isEmpty());
        review.vlinders();
        QVERIFY(review.flow.codeNotice().startsWith(u"Je code is op "_s));
        review.flow.openChild(review.daycare.luca.toString());
        QCOMPARE(review.flow.step(), Step::Today); // no words of anybody
        QVERIFY(!review.flow.problem().isEmpty());
        review.flow.hasAuthority(review.daycare.luca.toString(), review.daycare.samira.toString());
        Desk::settle();
        QVERIFY(review.kept<AuthorityRuled>().empty());
        QVERIFY(!review.flow.problem().isEmpty());
        review.flow.knowsOfReset();
        Desk::settle();
        QCOMPARE(review.flow.codeNotice(), QString());
        review.clock.advance(restrictedAfterRenewal);
        review.flow.hasAuthority(review.daycare.luca.toString(), review.daycare.samira.toString());
        Desk::settle();
        QCOMPARE(review.kept<AuthorityRuled>().size(), std::size_t{1});
    }

    void beheerSeesWhatHadNoEffectAndReadsNoDay() {
        Review review;
        review.daycare.morning();
        review.daycare.then(review.daycare.noor, review.daycare.anneke, Role::Parent,
                            Departed{SmallDaycare::day(), review.daycare.anneke, {}});
        Desk::identify(*review.flow.code(), SmallDaycare::beasNumber());
        QCOMPARE(review.flow.findings().size(), 1);
        QVERIFY(review.flow.findings().front().toMap().value(u"text"_s).toString().contains(u"Noor"_s));
        review.flow.openChild(review.daycare.noor.toString());
        QCOMPARE(review.flow.step(), Step::Readers); // who read it, which is another thing
        QCOMPARE(review.flow.day()->count(), 0);
        review.flow.logOut();
        review.vlinders();
        QVERIFY(review.flow.findings().isEmpty()); // groepsleiding has other things to do
    }

    void erasingIsAskedByOneAndConfirmedByAnother() {
        Review review;
        review.daycare.morning();
        review.vlinders();
        review.flow.openChild(review.daycare.luca.toString());
        review.flow.askErasure();
        review.flow.askErasure(); // a second tap
        Desk::settle();
        QCOMPARE(review.kept<ErasureAsked>().size(), std::size_t{1});
        QCOMPARE(review.kept<ErasureAsked>().front().payload.subject, subjectOf(review.daycare.luca));
        const auto open = [&review] { return review.flow.erasures(); };
        QCOMPARE(open().size(), 1);
        QVERIFY(open().front().toMap().value(u"mine"_s).toBool());
        const QString request = open().front().toMap().value(u"id"_s).toString();
        review.flow.confirmErasure(request); // not by who asked
        Desk::settle();
        QVERIFY(review.kept<ErasureConfirmed>().empty());
        review.flow.logOut();
        QVERIFY(open().isEmpty());
        Desk::identify(*review.flow.code(), SmallDaycare::beasNumber());
        review.flow.confirmErasure(request);
        Desk::settle();
        QCOMPARE(review.kept<ErasureConfirmed>().front().author.id, review.daycare.bea);
        QVERIFY(open().isEmpty());
    }

    void aSiteWithoutGroupsIsEmptyAndNothingMore() {
        ManualClock clock{at(monday, 8)};
        MemoryLedger ledger(clock);
        const auto lead = idOf<AdultId>(1);
        const auto office = [&](SubjectId subject, Payload payload) {
            (void)ledger.add({draftOf(subject, composeBody(std::move(payload), program, clock))});
        };
        office(subjectOf(lead), CaregiverDescribed{{}, u"Marijke"_s, StaffRole::GroupLead, {}, {}});
        office(subjectOf(lead), CodeIssued{u"3001"_s, QByteArray(16, 's'), QByteArray(32, 'v')});
        TrustingChecker checker;
        ReviewFlow flow(ledger, checker, clock);
        Desk::identify(*flow.code(), u"3001"_s);
        QCOMPARE(flow.step(), Step::Today);
        QCOMPARE(flow.lines()->count(), 0);
    }
};

QTEST_GUILESS_MAIN(ReviewFlowTest)
#include "ReviewFlowTest.moc"
