// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HomeForm.h"

#include "Desk.h"

#include <QSignalSpy>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int medicineYes = 100;

struct Table : Desk {
    HomeForm noor{ledger.snapshot(), daycare.noor, daycare.anneke, SmallDaycare::day(), QTime(8, 7)};
    HomeForm sem{ledger.snapshot(), daycare.sem, daycare.anneke, SmallDaycare::day(), QTime(8, 7)};
};

/// The chips of a topic; empty if the child's age does not have it.
QVariantList chips(const HomeForm& form, Topic topic) {
    for (const QVariant& row : form.topics())
        if (row.toMap().value(u"topic"_s).toInt() == static_cast<int>(topic))
            return row.toMap().value(u"choices"_s).toList();
    return {};
}
QStringList chosen(const QVariantList& chips) {
    QStringList labels;
    for (const QVariant& chip : chips)
        if (chip.toMap().value(u"selected"_s).toBool())
            labels.append(chip.toMap().value(u"label"_s).toString());
    return labels;
}
void tap(HomeForm& form, Topic topic, int chip) {
    form.choose(static_cast<int>(topic), chips(form, topic).at(chip).toMap().value(u"id"_s).toInt());
}

} // namespace

class HomeFormTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nothingIsFilledInBeforehand() {
        Table table;
        for (HomeForm* form : {&table.noor, &table.sem}) {
            QVERIFY(form->isEmpty() && !form->told() && !form->isAsAlways() && !form->isMedicineGiven());
            QCOMPARE(form->text(), QString());
            for (int topic = 0; topic <= static_cast<int>(last(Topic{})); ++topic)
                QCOMPARE(chosen(chips(*form, static_cast<Topic>(topic))), QStringList());
            QCOMPARE(chosen(form->collectors()), QStringList());
            QVERIFY(form->collectorTimes().isEmpty() && form->medicineTimes().isEmpty());
        }
    }

    void theQuestionsFitTheAge() {
        Table table;
        QVERIFY(!chips(table.sem, Topic::Bottle).isEmpty() && chips(table.sem, Topic::Toilet).isEmpty());
        QVERIFY(chips(table.noor, Topic::Bottle).isEmpty() && !chips(table.noor, Topic::Toilet).isEmpty());
        for (const QVariant& row : table.noor.topics()) {
            QVERIFY(!row.toMap().value(u"label"_s).toString().isEmpty());
            QVERIFY(!row.toMap().value(u"icon"_s).toString().isEmpty());
        }
    }

    void oneChipATopicAndASecondTapTakesItBack() {
        Table table;
        QSignalSpy changed(&table.noor, &HomeForm::changed);
        tap(table.noor, Topic::Night, 0);
        tap(table.noor, Topic::Mood, 1);
        tap(table.noor, Topic::Night, 1);
        QCOMPARE(changed.count(), 3);
        QCOMPARE(chosen(chips(table.noor, Topic::Night)).size(), 1);
        QVERIFY((table.noor.told()->choices == std::vector{Choice::Restless, Choice::Tired}));
        tap(table.noor, Topic::Night, 1);
        QVERIFY((table.noor.told()->choices == std::vector{Choice::Tired}));
        tap(table.noor, Topic::Mood, 1);
        QVERIFY(table.noor.isEmpty());
        table.noor.choose(0, 77); // no such chip
        QVERIFY(table.noor.isEmpty());
    }

    void medicineIsYesOrNoAndNeverBoth() {
        Table table;
        HomeForm& form = table.noor;
        form.choose(4, medicineYes);
        QVERIFY(form.isMedicineGiven());
        form.setMedicineName(u"paracetamol"_s);
        QCOMPARE(chosen(form.medicineTimes()), QStringList()); // when is for the parent to say
        const QString half = form.medicineTimes().at(1).toMap().value(u"id"_s).toString();
        QCOMPARE(half, u"07:30"_s);
        form.chooseMedicineTime(half);
        QVERIFY((form.told()->medicine == MedicineGiven{u"paracetamol"_s, QTime(7, 30)}));
        form.chooseMedicineTime(half);
        QVERIFY(!form.told()->medicine->at.isValid());
        form.choose(4, static_cast<int>(Choice::NoMedicine));
        QVERIFY(!form.isMedicineGiven() && !form.told()->medicine);
        QVERIFY((form.told()->choices == std::vector{Choice::NoMedicine}));
        form.choose(4, medicineYes);
        QVERIFY(form.told()->choices.empty() && form.told()->medicine);
        QCOMPARE(form.medicineName(), QString()); // what was taken back is gone
        form.choose(4, medicineYes);
        QVERIFY(form.isEmpty());
    }

    void theLastBottleIsOneOfTheHoursBefore() {
        Table table;
        const QVariantList bottle = chips(table.sem, Topic::Bottle);
        QCOMPARE(bottle.front().toMap().value(u"label"_s).toString(), u"08:00"_s);
        tap(table.sem, Topic::Bottle, 2);
        QCOMPARE(table.sem.told()->lastBottle, QTime(7, 0));
        QCOMPARE(chosen(chips(table.sem, Topic::Bottle)), QStringList{u"07:00"_s});
        table.sem.choose(5, static_cast<int>(Choice::NoBottleYet));
        QVERIFY(!table.sem.told()->lastBottle.isValid());
        tap(table.sem, Topic::Bottle, 0);
        QVERIFY(table.sem.told()->choices.empty());
        tap(table.sem, Topic::Bottle, 0);
        QVERIFY(table.sem.isEmpty());
    }

    void noTimeBeforeMidnightIsOffered() {
        Table table;
        const HomeForm night(table.ledger.snapshot(), table.daycare.sem, table.daycare.anneke,
                             SmallDaycare::day(), QTime(0, 40));
        QStringList labels;
        for (const QVariant& chip : chips(night, Topic::Bottle))
            labels.append(chip.toMap().value(u"label"_s).toString());
        QCOMPARE(labels.mid(0, 2), (QStringList{u"00:30"_s, u"00:00"_s}));
        QCOMPARE(labels.size(), 3); // and "not yet"
    }

    void onlyWhoMayFetchIsOffered() {
        Table table;
        HomeForm& form = table.noor;
        QStringList names;
        for (const QVariant& chip : form.collectors())
            names.append(chip.toMap().value(u"label"_s).toString());
        QCOMPARE(names, (QStringList{u"Anneke"_s, u"Joost"_s, u"Opa"_s}));
        form.chooseCollector(table.daycare.samira.toString()); // another family's mother
        QVERIFY(form.isEmpty());
        form.chooseCollector(table.daycare.joost.toString());
        QCOMPARE(form.told()->collection->who, table.daycare.joost);
        form.chooseCollectorTime(u"17:00"_s);
        QCOMPARE(form.told()->collection->at, QTime(17, 0));
        QCOMPARE(chosen(form.collectorTimes()), QStringList{u"17:00"_s});
        form.chooseCollectorTime(u"17:00"_s);
        QVERIFY(!form.told()->collection->at.isValid());
        form.chooseCollector(table.daycare.joost.toString());
        QVERIFY(form.isEmpty());
    }

    void whoReadsItIsTrue() {
        Table table;
        QVERIFY(table.noor.readers().contains(u"Vlinders"_s) && table.noor.readers().contains(u"Joost"_s));
        QVERIFY(!table.noor.readers().contains(u"Anneke"_s)); // she is the one who tells
        table.office(subjectOf(table.daycare.noor),
                     ParentLinked{table.daycare.joost, u"vader"_s, Authority::No, true});
        const HomeForm after(table.ledger.snapshot(), table.daycare.noor, table.daycare.anneke,
                             SmallDaycare::day(), QTime(8, 7));
        QVERIFY(!after.readers().contains(u"Joost"_s));
        QVERIFY(after.readers().contains(u"Vlinders"_s));
    }

    void everythingAsAlwaysIsOnlyThatSentence() {
        Table table;
        HomeForm& form = table.noor;
        tap(form, Topic::Night, 0);
        form.choose(4, medicineYes);
        form.setText(u"iets"_s);
        form.toggleAsAlways();
        QVERIFY((*form.told() == HomeTold{SmallDaycare::day(), true, {}, {}, {}, {}, {}}));
        tap(form, Topic::Mood, 0); // who tells more takes the sentence back
        QVERIFY(!form.told()->asAlways);
        form.toggleAsAlways();
        form.toggleAsAlways();
        QVERIFY(form.isEmpty());
    }

    void aLongTextIsKeptUpToWhatCanBeStored() {
        Table table;
        table.noor.setText(QString(5'000, u'a'));
        QCOMPARE(table.noor.text().size(), table.noor.textLimit());
        table.noor.choose(4, medicineYes);
        table.noor.setMedicineName(QString(5'000, u'b'));
        const Body body = composeBody(*table.noor.told(), {table.daycare.anneke, Role::Parent}, table.clock);
        QVERIFY(checkBody(body).has_value());
    }

    void spacesAreNotWords() {
        Table table;
        table.noor.setText(u"  \n "_s);
        QVERIFY(table.noor.isEmpty());
    }

    void aChildThatIsGoneFromTheRosterAsksNothing() {
        Table table;
        const HomeForm nobody(table.ledger.snapshot(), idOf<ChildId>(9'999), table.daycare.anneke,
                              SmallDaycare::day(), QTime(8, 7));
        QVERIFY(nobody.isEmpty() && nobody.collectors().isEmpty());
        QCOMPARE(nobody.childName(), QString());
    }
};

QTEST_GUILESS_MAIN(HomeFormTest)
#include "HomeFormTest.moc"
