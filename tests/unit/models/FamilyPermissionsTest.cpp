// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FamilyPermissions.h"

#include "Desk.h"
#include "domain/views/PickUp.h"

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

struct Parent : Desk {
    FamilyPermissions page{ledger, clock};
    Parent() {
        for (const AdultId parent : {daycare.anneke, daycare.joost})
            for (const ChildId child : {daycare.noor, daycare.sem})
                office(subjectOf(child), ParentLinked{parent, u"ouder"_s, Authority::Yes, true});
        page.open(daycare.anneke, {daycare.noor, daycare.sem});
    }
    [[nodiscard]] bool given(ConsentPurpose purpose) const {
        return page.consents()[static_cast<int>(purpose)].toMap().value(u"given"_s).toBool();
    }
    [[nodiscard]] QStringList names() const {
        QStringList names;
        for (const QVariant& row : page.collectors())
            names.append(row.toMap().value(u"name"_s).toString());
        return names;
    }
    [[nodiscard]] bool mayFetch(const QString& name) const {
        for (const Collector& collector : collectorsOn(ledger.snapshot(), daycare.noor, SmallDaycare::day()))
            if (collector.name == name) return true;
        return false;
    }
    void says(int purpose, bool yes) {
        page.setConsent(purpose, yes);
        settle();
    }
};

constexpr int newsletter = static_cast<int>(ConsentPurpose::Newsletter);
const QString today = QStringLiteral("2026-11-23");

} // namespace

class FamilyPermissionsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nothingIsPermittedBeforeAParentSaysSo() {
        Parent parent;
        QCOMPARE(parent.page.consents().size(), 4);
        for (const QVariant& row : parent.page.consents())
            QVERIFY(!row.toMap().value(u"given"_s).toBool());
    }

    void aConsentIsGivenAndTakenBackForOneChild() {
        Parent parent;
        parent.says(newsletter, true);
        QVERIFY(parent.given(ConsentPurpose::Newsletter));
        QVERIFY(!mayUse(parent.child(parent.daycare.noor), ConsentPurpose::Newsletter, SmallDaycare::day()));
        parent.page.selectChild(1);
        QVERIFY(!parent.given(ConsentPurpose::Newsletter)); // Sem is another child
        parent.page.selectChild(0);
        parent.says(newsletter, false);
        QVERIFY(!parent.given(ConsentPurpose::Newsletter));
    }

    void bothParentsAgreeBeforeAPhotoIsUsed() {
        Parent parent;
        parent.says(newsletter, true);
        FamilyPermissions other(parent.ledger, parent.clock);
        other.open(parent.daycare.joost, {parent.daycare.noor});
        other.setConsent(newsletter, true);
        Desk::settle();
        QVERIFY(mayUse(parent.child(parent.daycare.noor), ConsentPurpose::Newsletter, SmallDaycare::day()));
        other.setConsent(newsletter, false);
        Desk::settle();
        QVERIFY(!mayUse(parent.child(parent.daycare.noor), ConsentPurpose::Newsletter, SmallDaycare::day()));
    }

    void aSlipIsUndoneWithinTenSeconds() {
        Parent parent;
        parent.says(newsletter, true);
        QVERIFY(!parent.page.undoText().isEmpty());
        QCOMPARE(parent.page.undoSecondsLeft(), FamilyPermissions::undoSeconds);
        parent.page.undo();
        Desk::settle();
        QVERIFY(!parent.given(ConsentPurpose::Newsletter));
        QCOMPARE(parent.page.undoText(), QString());
        parent.says(newsletter, true);
        parent.clock.advance(std::chrono::seconds(FamilyPermissions::undoSeconds));
        QTRY_COMPARE(parent.page.undoText(), QString());
        parent.page.undo();
        Desk::settle();
        QVERIFY(parent.given(ConsentPurpose::Newsletter)); // now it takes a tap of its own
    }

    void somebodyMayFetchOnceAndNotTheDayAfter() {
        Parent parent;
        parent.page.allow(u" Tante  Sia "_s, u"tante"_s, today, 0);
        Desk::settle();
        QVERIFY(parent.mayFetch(u"Tante Sia"_s));
        QVERIFY(parent.names().contains(u"Tante Sia"_s));
        for (const Collector& collector :
             collectorsOn(parent.ledger.snapshot(), parent.daycare.noor, SmallDaycare::day().addDays(1)))
            QVERIFY(collector.name != u"Tante Sia"_s);
        parent.page.undo();
        Desk::settle();
        QVERIFY(!parent.mayFetch(u"Tante Sia"_s));
    }

    void aPermissionIsTakenBackAndThatIsUndoneToo() {
        Parent parent;
        parent.page.allow(u"Tante Sia"_s, QString(), QString(), 0x1); // every Monday
        Desk::settle();
        QVERIFY(parent.mayFetch(u"Tante Sia"_s));
        parent.page.withdraw(parent.page.collectors().back().toMap().value(u"id"_s).toString());
        Desk::settle();
        QVERIFY(!parent.mayFetch(u"Tante Sia"_s));
        parent.page.undo();
        Desk::settle();
        QVERIFY(parent.mayFetch(u"Tante Sia"_s));
    }

    void aCollectorOfTheOfficeIsTakenBackByAParent() {
        Parent parent;
        QVERIFY(parent.mayFetch(u"Henk"_s) || !parent.names().isEmpty());
        const QVariantMap first = parent.page.collectors().front().toMap();
        parent.page.withdraw(first.value(u"id"_s).toString());
        Desk::settle();
        QVERIFY(!parent.mayFetch(first.value(u"name"_s).toString()));
    }

    void whatIsMissingIsSaid() {
        Parent parent;
        const std::size_t before = parent.count();
        parent.page.allow(QString(), QString(), today, 0);
        QVERIFY(!parent.page.message().isEmpty());
        parent.page.allow(u"Sia"_s, QString(), QString(), 0);
        QVERIFY(!parent.page.message().isEmpty());
        parent.page.allow(u"Sia"_s, QString(), QString(), 0x80);
        parent.page.setConsent(99, true);
        Desk::settle();
        QCOMPARE(parent.count(), before);
    }

    void whoMustNotFetchIsNotAllowedAndTheDoorDoesNotSayWhy() {
        Parent parent;
        CollectionBarred bar;
        bar.name = u"Tante Sia"_s;
        bar.seenBy = parent.daycare.rachida;
        const Body body = composeBody(bar, Author{parent.daycare.marijke, Role::GroupLead}, parent.clock);
        (void)parent.ledger.add({draftOf(subjectOf(parent.daycare.noor), body)});
        parent.page.allow(u"tante sia"_s, QString(), today, 0);
        Desk::settle();
        QCOMPARE(parent.page.message(), u"Vraag even een leidster."_s);
        QVERIFY(parent.kept<PickUpAllowed>().empty());
    }

    void aBarredParentAllowsNobodyOfTheirOwnName() {
        Parent parent;
        FamilyPermissions father(parent.ledger, parent.clock);
        const CollectionBarred bar{
            parent.daycare.joost,  {}, {}, SmallDaycare::day().addDays(9), parent.daycare.marijke,
            parent.daycare.rachida};
        const Body body = composeBody(bar, Author{parent.daycare.marijke, Role::GroupLead}, parent.clock);
        (void)parent.ledger.add({draftOf(subjectOf(parent.daycare.noor), body)});
        father.open(parent.daycare.joost, {parent.daycare.noor});
        for (const QString& name : {u"Joost"_s, u"Joost de Boer"_s}) {
            father.allow(name, QString(), today, 0);
            Desk::settle();
            QCOMPARE(father.message(), u"Vraag even een leidster."_s);
        }
        QVERIFY(parent.kept<PickUpAllowed>().empty());
        father.allow(u"Els"_s, QString(), today, 0);
        Desk::settle();
        QCOMPARE(parent.kept<PickUpAllowed>().size(), std::size_t{1});
    }

    void aFailedSaveSaysSoAndPretendsNothing() {
        Parent parent;
        parent.ledger.failNext(ErrorCode::DiskFull);
        parent.says(newsletter, true);
        QVERIFY(!parent.page.message().isEmpty());
        QVERIFY(!parent.given(ConsentPurpose::Newsletter));
        QCOMPARE(parent.page.undoText(), QString());
    }

    void onePersonIsOneOnEveryTablet() {
        Parent parent;
        QCOMPARE(FamilyPermissions::personNamed(parent.daycare.noor, u"Tante Sia"_s),
                 FamilyPermissions::personNamed(parent.daycare.noor, u" tante  SIA"_s));
        QVERIFY(FamilyPermissions::personNamed(parent.daycare.noor, u"Sia"_s) !=
                FamilyPermissions::personNamed(parent.daycare.sem, u"Sia"_s));
    }
};

QTEST_GUILESS_MAIN(FamilyPermissionsTest)
#include "FamilyPermissionsTest.moc"
