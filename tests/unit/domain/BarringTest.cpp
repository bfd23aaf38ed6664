// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Barring.h"

#include "domain/views/PickUp.h"
#include "support/House.h"

#include <QTest>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

const Author anouk{idOf<AdultId>(21), Role::GroupLead};
const AdultId bea = idOf<AdultId>(22);
const AdultId karim = idOf<AdultId>(30);
const AdultId somebody = idOf<AdultId>(60);

/// Noor's father Karim has gezag, and so has Amina.
struct Family : House {
    Family() {
        noor = child(100, u"Noor");
        adult(karim, u"Karim");
        parent(karim, Authority::Yes);
        parent(amina.id, Authority::Yes);
        caregiver(anouk.id, u"Anouk", StaffRole::GroupLead, "0011111", {});
    }
    void parent(AdultId id, Authority authority) {
        tell(subjectOf(noor), ParentLinked{id, u"ouder"_s, authority, true});
    }
    EventId barFather() {
        return tell(noor, anouk, CollectionBarred{karim, {}, {}, monday.addDays(9), anouk.id, bea});
    }
    EventId barName(const QString& name) {
        return tell(noor, anouk, CollectionBarred{{}, name, {}, {}, {}, {}});
    }
    /// The father permits a person whom he gives this name.
    void allow(const QString& name, AdultId as = somebody) {
        tell(noor, Author{karim, Role::Parent}, PickUpAllowed{as, name, {}, {}, {}, {}, false, {}});
    }
    void letGo(const QString& name, AdultId second) {
        tell(noor, anouk, OverrideGiven{somebody, name, u"Amina belde"_s, monday, second});
    }
    [[nodiscard]] bool offered(AdultId adult) const {
        const auto all = collectorsOn(snapshot(), noor, monday);
        const bool found = std::ranges::find(all, adult, &Collector::adult) != all.end();
        // Both ways of asking agree.
        if (found != mayCollectOn(snapshot(), state(noor), adult, monday)) qFatal("they do not agree");
        return found;
    }
    [[nodiscard]] QStringList held() const {
        QStringList names;
        for (const Collector& collector : heldBackOn(snapshot(), state(noor), monday))
            names.append(collector.name);
        return names;
    }
    ChildId noor;
};

} // namespace

class BarringTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aBarredParentComesBackUnderNoNameOfTheirOwn_data() {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"Karim", "  KARIM ", "Karim Azzouzi", "karim. azzouzi", "Kárim"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void aBarredParentComesBackUnderNoNameOfTheirOwn() {
        QFETCH(const QString, name);
        for (const bool refused : {false, true}) {
            Family house;
            house.allow(name);
            QVERIFY(house.offered(somebody));
            if (refused)
                house.tell(house.noor, anouk,
                           AuthorityRuled{karim, Authority::No, anouk.id, bea, monday.addDays(9)});
            else
                house.barFather();
            // On the other parent's word, by a call, or by groepsleiding on her own: the same.
            house.tell(house.noor, amina, PickUpAllowed{somebody, name, {}, {}, {}, {}, false, {}});
            const EventId asked =
                house.tell(house.noor, amina, PickUpRequested{somebody, name, {}, monday, {}, {}});
            house.tell(house.noor, rachida, PickUpConfirmed{asked, amina.id});
            house.letGo(name, {});
            QVERIFY(!house.offered(somebody));
            QVERIFY(!house.offered(karim));
            QVERIFY(house.offered(amina.id));
            QCOMPARE(house.held(), QStringList{name}); // so that the leidster can be told why
        }
    }
    void anotherNameGoesAlong() {
        Family house;
        house.barFather();
        for (const QString& name : {u"Karima"_s, u"Els"_s, u"Opa Karim"_s, u"K"_s}) {
            house.allow(name, idOf<AdultId>(70));
            QCOMPARE(barringOf(house.snapshot(), house.state(house.noor), somebody, name, monday),
                     Barring::None);
        }
        QVERIFY(house.offered(idOf<AdultId>(70)));
        QCOMPARE(house.held(), QStringList());
    }
    void whoIsLikeOneWhoMustNotGoesAlongWhenTwoSaySo() {
        Family house;
        house.barFather();
        house.letGo(u"Karim Bakker"_s, anouk.id); // herself
        QVERIFY(!house.offered(somebody));
        house.letGo(u"Karim Bakker"_s, rachida.id);
        QVERIFY(house.offered(somebody));
        QCOMPARE(house.held(), QStringList());
        Family other;
        other.barFather();
        other.letGo(u"karim"_s, rachida.id); // the same name is written out first
        QVERIFY(!other.offered(somebody));
    }
    void anotherParentOfTheSameNameIsNeverKeptAway() {
        Family house;
        const AdultId other = idOf<AdultId>(31);
        house.adult(other, u"Karim");
        house.parent(other, Authority::Unknown);
        house.barFather();
        QVERIFY(!house.offered(karim));
        QVERIFY(house.offered(other));
    }
    void aBarByAFullNameMeansTheParentKnownByTheFirst() {
        Family house;
        house.parent(karim, Authority::Unknown);
        house.barName(u"Karim Azzouzi"_s);
        QVERIFY(!house.offered(karim));
        QCOMPARE(house.held(), QStringList{u"Karim"_s});
        house.allow(u"Els"_s);
        QVERIFY(house.offered(amina.id));
    }
    void aBarOfAnUncleByOnePersonRefusesNoParentWithAuthority() {
        Family house;
        house.barName(u"Karim"_s);
        house.barName(u"Karim Azzouzi"_s);
        QVERIFY(house.offered(karim));
        house.allow(u"Karim"_s);
        QVERIFY(!house.offered(somebody)); // the uncle
        QCOMPARE(decidersNamed(house.snapshot(), house.state(house.noor), u"karim azzouzi"_s, monday),
                 std::vector<AdultId>{karim});
        // On a paper, with an end and by two, it does.
        house.tell(house.noor, anouk, CollectionBarred{{}, u"Karim"_s, {}, monday.addDays(9), anouk.id, bea});
        QVERIFY(!house.offered(karim));
    }
};

QTEST_GUILESS_MAIN(BarringTest)
#include "BarringTest.moc"
