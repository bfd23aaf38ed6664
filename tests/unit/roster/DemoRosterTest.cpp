// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/DemoRoster.h"

#include "hub/roster/RosterFiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace drempel;
using namespace drempel::roster;

namespace {

bool isLeapDay(QDate date) {
    return date.month() == 2 && date.day() == 29;
}

int ageOn(QDate birth, QDate day) {
    int years = day.year() - birth.year();
    return birth.addYears(years) > day ? years - 1 : years;
}

const ChildRow& childNamed(const Roster& roster, const QString& first, const QString& last = {}) {
    const auto found = std::ranges::find_if(roster.children, [&](const ChildRow& child) {
        return child.firstName == first && (last.isEmpty() || child.lastName == last);
    });
    if (found == roster.children.end()) qFatal("a child of the sketches is not in the demo");
    return *found;
}

std::vector<ParentRow> parentsOf(const Roster& roster, const ChildRow& child) {
    std::vector<ParentRow> found;
    std::ranges::copy_if(roster.parents, std::back_inserter(found),
                         [&](const ParentRow& parent) { return parent.childId == child.id; });
    return found;
}

} // namespace

/// The demo daycare, on days on which a demo is likely to break.
class DemoRosterTest : public QObject {
    Q_OBJECT

    /// The demo of a day, read through the same door as a real roster.
    static Roster demoOf(QDate today) {
        const QTemporaryDir folder;
        if (!writeDemoRoster(QDir(folder.path()), today)) qFatal("the demo was not written");
        const ReadOutcome outcome = readRoster(QDir(folder.path()), today);
        const QStringList told = outcome.problems.describe() + outcome.warnings.describe();
        if (!told.isEmpty()) qFatal("%s", qPrintable(told.join(u'\n')));
        return outcome.roster;
    }

  private Q_SLOTS:
    void isWholeOnAnyDay_data() {
        QTest::addColumn<QDate>("today");
        for (const QDate day : {QDate(2026, 3, 29), QDate(2028, 2, 29), QDate(2028, 3, 1), QDate(2028, 4, 25),
                                QDate(2026, 11, 28), QDate(2026, 11, 23), QDate(2026, 12, 31),
                                QDate(2027, 2, 28), QDate(2026, 10, 25), QDate(2027, 5, 31)}) {
            QTest::newRow(qPrintable(day.toString(u"ddd yyyy-MM-dd"))) << day;
        }
    }

    void isWholeOnAnyDay() {
        QFETCH(QDate, today);
        const Roster roster = demoOf(today);
        QCOMPARE(roster.children.size(), std::size_t{48});
        std::map<QString, int> enrolled;
        std::map<QString, int> planned;
        for (const ChildRow& child : roster.children) {
            ++enrolled[child.group];
            QVERIFY(ageOn(child.birthDate, today) >= 0 && ageOn(child.birthDate, today) <= 4);
            QVERIFY(!child.start || *child.start > child.birthDate);
        }
        for (const SessionRow& session : roster.sessions) {
            if (session.date == today) ++planned[session.group];
        }
        for (const QString& group : {u"Vlinders"_s, u"Rupsen"_s, u"Egels"_s}) {
            QCOMPARE(enrolled[group], 16);
            QVERIFY2(planned[group] >= 11 && planned[group] <= 16, qPrintable(group));
            const bool staffed = std::ranges::any_of(roster.caregivers, [&](const CaregiverRow& caregiver) {
                return caregiver.role == StaffRole::Caregiver && caregiver.groups.contains(group) &&
                       caregiver.days.test(static_cast<std::size_t>(today.dayOfWeek() - 1));
            });
            QVERIFY2(staffed, qPrintable(group));
        }
        QCOMPARE(std::ranges::count_if(roster.children,
                                       [](const ChildRow& c) { return isLeapDay(c.birthDate); }) >= 1,
                 true);
        QCOMPARE(childNamed(roster, u"Olivia"_s).birthDate, today.addDays(1).addYears(-1));
    }

    void thePeopleOfTheSketchesAreThere() {
        const QDate today(2026, 11, 28); // a Saturday
        const Roster roster = demoOf(today);
        const ChildRow& noor = childNamed(roster, u"Noor"_s, u"Bakker"_s);
        const ChildRow& sem = childNamed(roster, u"Sem"_s);
        QCOMPARE(ageOn(noor.birthDate, today), 2);
        QCOMPARE(noor.group, u"Vlinders"_s);
        QVERIFY(sem.birthDate.addMonths(11) <= today && sem.birthDate.addMonths(12) > today);
        QCOMPARE(sem.group, u"Rupsen"_s);
        for (const ChildRow* child : {&noor, &sem}) {
            const auto parents = parentsOf(roster, *child);
            QCOMPARE(parents.size(), std::size_t{2});
            QCOMPARE(parents.at(0).firstName, u"Anneke"_s);
            QCOMPARE(parents.at(1).firstName, u"Joost"_s);
        }
        for (const auto& name : {u"Mila"_s, u"Finn"_s, u"Teun"_s, u"Zoë"_s, u"Luca"_s, u"Fenna"_s, u"Daan"_s,
                                 u"Aya"_s, u"Jip"_s, u"Lieke"_s, u"Saar"_s}) {
            const ChildRow& child = childNamed(roster, name);
            QCOMPARE(child.group, u"Vlinders"_s);
            const bool planned = std::ranges::any_of(roster.sessions, [&](const SessionRow& session) {
                return session.childId == child.id && session.date == today &&
                       session.kind == SessionKind::Extra;
            });
            QVERIFY2(planned, qPrintable(name));
        }
        QCOMPARE(childNamed(roster, u"Noor"_s, u"El Idrissi"_s).group, u"Vlinders"_s);
        QCOMPARE(childNamed(roster, u"Luca"_s).allergies, u"koemelk"_s);
        QCOMPARE(childNamed(roster, u"Thijs"_s).allergies, u"pinda, cashewnoten"_s);
        const QString aya = childNamed(roster, u"Aya"_s).id;
        QVERIFY(std::ranges::any_of(roster.collectors, [&](const CollectorRow& collector) {
            return collector.childId == aya && collector.relation == "opa"_L1 && collector.until >= today;
        }));
    }

    void familiesOfManyKindsAreThere() {
        const Roster roster = demoOf(QDate(2026, 11, 23));
        const ChildRow& julia = childNamed(roster, u"Julia"_s);
        const ChildRow& lucas = childNamed(roster, u"Lucas"_s);
        QCOMPARE(julia.birthDate, lucas.birthDate);
        QCOMPARE(parentsOf(roster, julia).at(0).id, parentsOf(roster, lucas).at(0).id);

        const auto mothers = parentsOf(roster, childNamed(roster, u"Mila"_s));
        QCOMPARE(std::ranges::count(mothers, u"moeder"_s, &ParentRow::relation), 2);
        const auto foster = parentsOf(roster, childNamed(roster, u"Jayden"_s));
        QCOMPARE(std::ranges::count(foster, u"pleegouder"_s, &ParentRow::relation), 2);
        std::set<Authority> authorities;
        for (const ParentRow& parent : roster.parents) {
            authorities.insert(parent.authority.value_or(Authority::Unknown));
            QVERIFY(parent.phone.startsWith("06-00000"_L1));
        }
        QCOMPARE(authorities.size(), std::size_t{3});
        for (const auto& name : {u"Büşra"_s, u"Łucja"_s, u"يوسف"_s}) {
            QCOMPARE(childNamed(roster, name).firstName, name);
        }
        std::set<SessionKind> kinds;
        for (const SessionRow& session : roster.sessions) {
            kinds.insert(session.kind);
        }
        QCOMPARE(kinds.size(), std::size_t{4});
    }

    void theFilesDifferAsExportsDo() {
        const QTemporaryDir folder;
        QVERIFY(writeDemoRoster(QDir(folder.path()), QDate(2026, 11, 23)).has_value());
        const auto table = [&](const QString& name) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) qFatal("no file");
            return parseCsv(file.readAll()).value();
        };
        QCOMPARE(table(u"kinderen.csv"_s).encoding, TextEncoding::Utf8Bom);
        QCOMPARE(table(u"medewerkers.csv"_s).encoding, TextEncoding::Cp1252);
        QCOMPARE(table(u"planning.csv"_s).delimiter, QChar(u','));
        QCOMPARE(table(u"planning.csv"_s).rows.front().fields.front(), u"23-11-2026"_s);
    }

    void placesAreFilled() {
        const QDate today(2026, 11, 23);
        QCOMPARE(fillTemplate(u"a{today}b{today+1d-1y|dmy}"_s, today), u"a2026-11-23b24-11-2025"_s);
        QCOMPARE(fillTemplate(u"{today-2y-7m}{today+1w}"_s, today), u"2024-04-232026-11-30"_s);
        QCOMPARE(fillTemplate(u"{weekday} {kind:ma di} {kind:di}"_s, today), u"ma vast extra"_s);
        QCOMPARE(fillTemplate(u"{leapday}{unknown}"_s, today), u"2024-02-29{unknown}"_s);
        QCOMPARE(fillTemplate(u"{leapday}"_s, QDate(2028, 2, 29)), u"2024-02-29"_s);
        QCOMPARE(fillTemplate(u"{leapday}"_s, QDate(2028, 6, 1)), u"2028-02-29"_s);
    }

    void aFolderThatCannotBeMadeIsTold() {
        QVERIFY(!writeDemoRoster(QDir(u"/proc/nergens"_s), QDate(2026, 11, 23)).has_value());
    }
};

QTEST_APPLESS_MAIN(DemoRosterTest)
#include "DemoRosterTest.moc"
