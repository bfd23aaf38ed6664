// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "Seen.h"
#include "domain/views/Access.h"
#include "domain/views/PickUp.h"
#include "models/FamilyPermissions.h"
#include "models/GroupFlow.h"

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody of the staff has opened Noor's page, at 09:05.
struct Page : Desk {
    GroupFlow flow{ledger, checker, clock, QTime(18, 30)};
    ChildPage& page = *flow.child();
    ChildPermissions& may = *page.permissions();

    explicit Page(const QString& number = SmallDaycare::rachidasNumber()) {
        daycare.morning();
        identify(*flow.code(), number);
        flow.tapChild(daycare.noor.toString());
    }
    [[nodiscard]] QStringList offered() const {
        QStringList names;
        for (const QVariant& row : page.collectors())
            names.append(row.toMap().value(u"name"_s).toString());
        return names;
    }
    /// Joost keeps his gezag, and must not fetch.
    void barJoost() {
        daycare.then(
            daycare.noor, daycare.marijke, Role::GroupLead,
            CollectionBarred{
                daycare.joost, {}, {}, SmallDaycare::day().addDays(9), daycare.marijke, daycare.rachida});
    }
    void refuseJoost() {
        daycare.then(daycare.noor, daycare.marijke, Role::GroupLead,
                     AuthorityRuled{daycare.joost, Authority::No, daycare.marijke, daycare.rachida,
                                    SmallDaycare::day().addDays(9)});
    }
    [[nodiscard]] bool mayUsePhoto() const {
        return mayUse(child(daycare.noor), ConsentPurpose::GroupPhoto, SmallDaycare::day());
    }
};

const PickUpPeriod everyDay{SmallDaycare::day(), {}, {}, false};

QString first(const QVariantList& list, const QString& key) {
    return list.isEmpty() ? QString() : list.front().toMap().value(key).toString();
}

} // namespace

class ChildPermissionsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void somebodyElseGoesAlongOnlyAfterAParentWasCalled() {
        Page page;
        page.may.ask(u"Els de Wit"_s, u"buurvrouw"_s);
        Desk::settle();
        QVERIFY(!page.offered().contains(u"Els de Wit"_s));
        QCOMPARE(first(page.may.requests(), u"name"_s), u"Els de Wit"_s);
        QVERIFY(first(page.may.requests(), u"detail"_s).contains(u"Anneke"_s));
        page.may.confirm(first(page.may.requests(), u"id"_s), page.daycare.opa.toString()); // no parent
        Desk::settle();
        QVERIFY(!page.offered().contains(u"Els de Wit"_s));
        page.may.confirm(first(page.may.requests(), u"id"_s), page.daycare.joost.toString());
        Desk::settle();
        QVERIFY(page.may.requests().isEmpty());
        QVERIFY(page.offered().contains(u"Els de Wit"_s));
        const auto confirmed = page.kept<PickUpConfirmed>().back();
        QCOMPARE(confirmed.author.id, page.daycare.rachida);
        QCOMPARE(confirmed.payload.calledParent, page.daycare.joost);
    }

    void whoMustNotFetchIsNotOfferedAndTheLeidsterIsToldQuietly() {
        Page page(SmallDaycare::marijkesNumber());
        QCOMPARE(page.may.onlyText(), QString());
        QVERIFY(page.offered().contains(u"Opa"_s));
        page.may.bar(u"opa"_s);
        Desk::settle();
        QVERIFY(!page.offered().contains(u"Opa"_s));
        QVERIFY(page.may.onlyText().contains(u"Anneke"_s) && !page.may.onlyText().contains(u"Opa"_s));
        QCOMPARE(first(page.may.bars(), u"name"_s), u"opa"_s);
        page.page.letGo(page.daycare.opa.toString());
        Desk::settle();
        QCOMPARE(page.presence(page.daycare.noor), PresenceState::Inside);
        page.may.lift(first(page.may.bars(), u"id"_s));
        Desk::settle();
        QVERIFY(page.offered().contains(u"Opa"_s));
        QCOMPARE(page.may.onlyText(), QString());
    }

    void aLeidsterSeesNoNamesOfWhoIsBarredAndBarsNobody() {
        Page page;
        page.may.bar(u"Opa"_s);
        page.may.override_(u"Els"_s, u"file"_s);
        Desk::settle();
        QVERIFY(page.kept<CollectionBarred>().empty() && page.kept<OverrideGiven>().empty());
        page.daycare.then(page.daycare.noor, page.daycare.marijke, Role::GroupLead,
                          CollectionBarred{{}, u"Ruud Onbekend"_s, {}, {}, {}, {}});
        QVERIFY(!page.may.onlyText().isEmpty());
        QVERIFY(page.may.bars().isEmpty());
        QCOMPARE(Seen(page.flow).of({u"Ruud"_s}), QStringList());
    }

    void anOverrideIsForTodayAndSaysWhy() {
        Page page(SmallDaycare::marijkesNumber());
        page.may.override_(u"Els"_s, u" "_s);
        Desk::settle();
        QVERIFY(page.kept<OverrideGiven>().empty());
        page.may.override_(u"Els"_s, u"Joost belde: trein staat stil."_s);
        Desk::settle();
        QVERIFY(page.offered().contains(u"Els"_s));
        QCOMPARE(page.kept<OverrideGiven>().back().payload.reason, u"Joost belde: trein staat stil."_s);
    }

    void aConsentIsWrittenDownAsToldByThatParent() {
        Page page;
        const QVariantList tellers = page.may.tellers();
        QCOMPARE(tellers.size(), 2);
        page.may.setConsent(static_cast<int>(ConsentPurpose::GroupPhoto), true);
        Desk::settle();
        QVERIFY(!page.mayUsePhoto());
        page.may.chooseTeller(page.daycare.joost.toString());
        page.may.setConsent(static_cast<int>(ConsentPurpose::GroupPhoto), true);
        Desk::settle();
        QVERIFY(page.mayUsePhoto());
        QCOMPARE(page.kept<ConsentGiven>().front().payload.toldBy, page.daycare.anneke);
        QCOMPARE(page.kept<ConsentGiven>().back().payload.toldBy, page.daycare.joost);
        page.may.setConsent(static_cast<int>(ConsentPurpose::GroupPhoto), false);
        Desk::settle();
        QVERIFY(!page.mayUsePhoto());
    }

    void aStandingPermissionIsGivenAndTakenBack() {
        Page page;
        page.may.allow(u" Els  de Wit "_s, u"buurvrouw"_s, everyDay);
        Desk::settle();
        QVERIFY(page.offered().contains(u"Els de Wit"_s));
        for (const QVariant& row : page.may.permissions())
            page.may.withdraw(row.toMap().value(u"id"_s).toString());
        Desk::settle();
        page.may.withdraw(first(page.may.permissions(), u"id"_s)); // the next one: one save at a time
        Desk::settle();
        QVERIFY(!page.offered().contains(u"Els de Wit"_s) && !page.offered().contains(u"Opa"_s));
        QCOMPARE(page.offered().size(), 2); // her parents
    }

    void aPermissionForOnceIsUsedUpWithTheChild() {
        Page page;
        const AdultId els = FamilyPermissions::personNamed(page.daycare.noor, u"Els"_s);
        page.daycare.then(page.daycare.noor, page.daycare.anneke, Role::Parent,
                          PickUpAllowed{els, u"Els"_s, {}, SmallDaycare::day(), {}, {}, true, {}});
        page.page.letGo(els.toString());
        Desk::settle();
        QCOMPARE(page.presence(page.daycare.noor), PresenceState::Away);
        QVERIFY(!page.offered().contains(u"Els"_s));
        page.flow.undo();
        Desk::settle();
        QCOMPARE(page.presence(page.daycare.noor), PresenceState::Inside);
        QVERIFY(page.offered().contains(u"Els"_s));
    }

    void whoWasSeenOnceIsKnown() {
        Page page;
        const auto seen = [&page] {
            for (const QVariant& row : page.page.collectors())
                if (row.toMap().value(u"name"_s) == u"Opa"_s) return row.toMap().value(u"idSeen"_s).toBool();
            return false;
        };
        QVERIFY(!seen());
        page.may.seeId(page.daycare.opa.toString());
        Desk::settle();
        QVERIFY(seen());
        page.may.seeId(page.daycare.opa.toString());
        Desk::settle();
        QCOMPARE(page.kept<IdSeen>().size(), std::size_t{1});
    }

    void aParentIsRefusedByTwoAndForATime() {
        Page page(SmallDaycare::marijkesNumber());
        page.may.refuse(page.daycare.joost.toString(), 3);
        Desk::settle();
        QVERIFY(page.flow.isConfirming());
        QVERIFY(page.offered().contains(u"Joost"_s));
        Desk::identify(*page.flow.confirm(), SmallDaycare::marijkesNumber()); // herself is no second person
        QVERIFY(page.flow.isConfirming());
        Desk::identify(*page.flow.confirm(), SmallDaycare::rachidasNumber());
        QVERIFY(!page.flow.isConfirming());
        QVERIFY(!page.offered().contains(u"Joost"_s));
        const auto ruled = page.kept<AuthorityRuled>().back();
        QCOMPARE(ruled.author.id, page.daycare.marijke);
        QCOMPARE(ruled.payload.second, page.daycare.rachida);
        QCOMPARE(ruled.payload.until, SmallDaycare::day().addMonths(3));
        QCOMPARE(page.flow.personName(), u"Marijke"_s);
    }

    void aTraineeIsNoSecondPersonHere() {
        Page page(SmallDaycare::marijkesNumber());
        page.may.refuse(page.daycare.joost.toString(), 3);
        Desk::settle();
        Desk::identify(*page.flow.confirm(), SmallDaycare::dunyasNumber());
        QVERIFY(page.flow.isConfirming());
        QVERIFY(page.kept<AuthorityRuled>().empty());
        Desk::identify(*page.flow.confirm(), SmallDaycare::rachidasNumber());
        QCOMPARE(page.kept<AuthorityRuled>().size(), std::size_t{1});
    }

    void aRefusalByMistakeIsTakenBackByTwoOnTheSamePage() {
        Page page(SmallDaycare::marijkesNumber());
        QVERIFY(page.may.refusals().isEmpty());
        page.may.refuse(page.daycare.joost.toString(), 3);
        Desk::settle();
        Desk::identify(*page.flow.confirm(), SmallDaycare::rachidasNumber());
        QCOMPARE(first(page.may.refusals(), u"name"_s), u"Joost"_s);
        QVERIFY(first(page.may.refusals(), u"detail"_s).contains(u"2027"_s));
        page.may.takeBack(first(page.may.refusals(), u"id"_s));
        Desk::settle();
        QVERIFY(page.flow.isConfirming());
        QVERIFY(!page.offered().contains(u"Joost"_s));
        Desk::identify(*page.flow.confirm(), SmallDaycare::rachidasNumber());
        QVERIFY(page.may.refusals().isEmpty());
        QVERIFY(page.offered().contains(u"Joost"_s));
        QVERIFY(hasAuthority(page.child(page.daycare.noor), page.daycare.joost, SmallDaycare::day()));
        QCOMPARE(page.may.onlyText(), QString());
        Page other; // a leidster sees and ends none
        other.refuseJoost();
        QVERIFY(other.may.refusals().isEmpty());
        other.may.takeBack(other.daycare.joost.toString());
        Desk::settle();
        QVERIFY(!other.flow.isConfirming());
    }

    void aBarOfAnotherIsLiftedByTwo() {
        Page page(SmallDaycare::marijkesNumber());
        page.daycare.then(page.daycare.noor, page.daycare.bea, Role::GroupLead,
                          CollectionBarred{{}, u"opa"_s, {}, {}, {}, {}});
        QVERIFY(!page.offered().contains(u"Opa"_s));
        page.may.lift(first(page.may.bars(), u"id"_s));
        Desk::settle();
        QVERIFY(page.flow.isConfirming());
        QVERIFY(!page.offered().contains(u"Opa"_s));
        Desk::identify(*page.flow.confirm(), SmallDaycare::marijkesNumber()); // herself
        QVERIFY(page.flow.isConfirming());
        Desk::identify(*page.flow.confirm(), SmallDaycare::rachidasNumber());
        QVERIFY(page.offered().contains(u"Opa"_s));
    }

    void theLeidsterIsToldWithWhomNotAfterARefusal() {
        Page page;
        QVERIFY(page.page.collectionText().contains(u"Joost"_s));
        page.refuseJoost();
        QCOMPARE(page.page.collectionText(), QString()); // home told so this morning
        QVERIFY(page.may.onlyText().startsWith(u"Alleen met Anneke"_s));
        QVERIFY(page.may.onlyText().contains(u"niet met Joost"_s));
        Page other;
        other.barJoost();
        QVERIFY(other.may.onlyText().contains(u"niet met Joost"_s));
    }

    void aBarredFatherBringsNobodyOfHisOwnName() {
        Page page;
        page.barJoost();
        // At the door, with his gezag, before the tablet there knew; and a call for it.
        const AdultId self = FamilyPermissions::personNamed(page.daycare.noor, u"Joost de Boer"_s);
        page.daycare.then(page.daycare.noor, page.daycare.joost, Role::Parent,
                          PickUpAllowed{self, u"Joost de Boer"_s, {}, {}, {}, {}, false, {}});
        page.daycare.then(page.daycare.noor, page.daycare.joost, Role::Parent,
                          PickUpRequested{self, u"Joost de Boer"_s, {}, SmallDaycare::day(), {}, {}});
        QVERIFY(!page.offered().contains(u"Joost de Boer"_s));
        QVERIFY(page.may.heldText().contains(u"Joost de Boer"_s));
        QVERIFY(page.may.heldText().contains(u"groepsleiding"_s));
        QVERIFY(first(page.may.requests(), u"detail"_s).contains(u"vraag groepsleiding"_s));
        page.may.confirm(first(page.may.requests(), u"id"_s), page.daycare.anneke.toString());
        Desk::settle();
        QVERIFY(page.kept<PickUpConfirmed>().empty());
        QVERIFY(page.flow.problem().contains(u"groepsleiding"_s));
        page.flow.dismissProblem();
        page.may.allow(u"joost"_s, {}, everyDay);
        page.may.ask(u"Joost"_s, {});
        Desk::settle();
        QCOMPARE(page.kept<PickUpAllowed>().size(), std::size_t{1}); // the one at the door
        QCOMPARE(page.kept<PickUpRequested>().size(), std::size_t{1});
        QVERIFY(page.flow.problem().contains(u"groepsleiding"_s));
        page.page.letGo(self.toString());
        Desk::settle();
        QCOMPARE(page.presence(page.daycare.noor), PresenceState::Inside);
    }

    void groepsleidingLetsOneOfALikeNameGoByTwoAndKnowsWhy() {
        Page page(SmallDaycare::marijkesNumber());
        page.barJoost();
        page.may.override_(u"Joost"_s, u"file"_s);
        Desk::settle();
        QVERIFY(!page.flow.isConfirming());
        QVERIFY(page.flow.problem().contains(u"achternaam"_s));
        page.may.override_(u"Joost Visser"_s, u"oom, Anneke belde"_s);
        Desk::settle();
        QVERIFY(page.flow.isConfirming());
        QVERIFY(page.flow.confirmHint().contains(u"lijkt op"_s));
        QVERIFY(page.kept<OverrideGiven>().empty());
        Desk::identify(*page.flow.confirm(), SmallDaycare::rachidasNumber());
        QCOMPARE(page.kept<OverrideGiven>().back().payload.second, page.daycare.rachida);
        QVERIFY(page.offered().contains(u"Joost Visser"_s));
        QCOMPARE(page.may.heldText(), QString());
    }

    void aBarByTheNameOfAParentWithAuthoritySaysThatItDoesNotHoldForThem() {
        Page page(SmallDaycare::marijkesNumber());
        page.may.bar(u"Joost de Boer"_s);
        Desk::settle();
        QVERIFY(page.offered().contains(u"Joost"_s));
        QVERIFY(page.flow.problem().contains(u"Joost"_s));
        page.flow.dismissProblem();
        page.may.bar(u"Ruud"_s);
        Desk::settle();
        QCOMPARE(page.flow.problem(), QString());
    }

    void onlyWhoMayDecideIsCalledAboutSomebodyElse() {
        Page page;
        page.may.ask(u"Els"_s, {});
        Desk::settle();
        page.barJoost();
        const auto decides = [&page](const QString& name) {
            for (const QVariant& row : page.page.contacts())
                if (row.toMap().value(u"name"_s) == name) return row.toMap().value(u"decides"_s).toBool();
            return false;
        };
        QVERIFY(decides(u"Anneke"_s) && !decides(u"Joost"_s));
        page.may.confirm(first(page.may.requests(), u"id"_s), page.daycare.joost.toString());
        Desk::settle();
        QVERIFY(page.kept<PickUpConfirmed>().empty());
        page.refuseJoost();
        QCOMPARE(page.page.contacts().size(), 1); // nor is anything told to one who was refused
    }

    void aParentWhoKeepsAuthorityIsBarredByTwoAndForATime() {
        Page page(SmallDaycare::marijkesNumber());
        page.may.barParent(page.daycare.joost.toString(), 6);
        Desk::settle();
        QVERIFY(page.flow.isConfirming());
        QVERIFY(page.offered().contains(u"Joost"_s));
        Desk::identify(*page.flow.confirm(), SmallDaycare::rachidasNumber());
        QVERIFY(!page.offered().contains(u"Joost"_s));
        const ChildState& noor = page.child(page.daycare.noor);
        QVERIFY(hasAuthority(noor, page.daycare.joost, SmallDaycare::day()));
        QVERIFY(
            mayCollectOn(page.ledger.snapshot(), noor, page.daycare.joost, SmallDaycare::day().addMonths(7)));
        const auto barred = page.kept<CollectionBarred>().back();
        QCOMPARE(barred.payload.seenBy, page.daycare.marijke);
        QCOMPARE(barred.payload.second, page.daycare.rachida);
        QCOMPARE(barred.payload.until, SmallDaycare::day().addMonths(6));
        QCOMPARE(first(page.may.bars(), u"name"_s), u"Joost"_s);
    }

    void aLeidsterBarsNoParent() {
        Page page;
        page.may.barParent(page.daycare.joost.toString(), 6);
        Desk::settle();
        QVERIFY(!page.flow.isConfirming());
        QVERIFY(page.kept<CollectionBarred>().empty());
    }

    void nothingOfItStaysWhenThePageCloses() {
        Page page(SmallDaycare::marijkesNumber());
        page.may.bar(u"Ruud Onbekend"_s);
        page.may.ask(u"Els de Wit"_s, {});
        Desk::settle();
        page.flow.logOut();
        QCOMPARE(Seen(page.may).of({u"Ruud"_s, u"Els"_s, u"Opa"_s, u"Anneke"_s}), QStringList());
    }
};

QTEST_GUILESS_MAIN(ChildPermissionsTest)
#include "ChildPermissionsTest.moc"
