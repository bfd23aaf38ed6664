// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Migrations.h"
#include "support/JournalBox.h"

#include <QDir>

using namespace drempel;
using namespace drempel::test;

namespace {

void alter(const QString& file, const std::string& sql) {
    SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
}

bool writeFile(const QString& name, const QByteArray& bytes) {
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

ErrorCode errorOf(JournalBox& box) {
    const auto journal = box.tryOpen();
    return journal ? ErrorCode::Cancelled : journal.error().code;
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aFileOfANewerProgramIsLeftAlone();
    void aFileOfAnOlderProgramIsLeftAlone();
    void aFileOfAnotherProgramIsLeftAlone();
    void aFileOfAnotherSiteIsLeftAlone();
    void withoutASiteNothingIsMade();
    void anUpgradeThatFailsHalfWayChangesNothing();
    void anUpgradeRunsEachStepOnce();
    void aDamagedFileIsSeenAtTheStart_data();
    void aDamagedFileIsSeenAtTheStart();
    void aDamagedFileIsSetAsideAndNothingIsDeleted();
    void aFileWithSomebodysTriggerInItIsNotOpened_data();
    void aFileWithSomebodysTriggerInItIsNotOpened();
    void aTriggerNeverRuns();
};

void MigrationTest::aFileOfANewerProgramIsLeftAlone() {
    JournalBox box;
    static_cast<void>(box.open());
    alter(box.file(), "PRAGMA user_version=99");
    QVERIFY(errorOf(box) == ErrorCode::NewerSchema);
}

void MigrationTest::aFileOfAnOlderProgramIsLeftAlone() {
    JournalBox box;
    {
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(box.drafts(3)));
    }
    alter(box.file(), "PRAGMA user_version=1");
    QVERIFY(errorOf(box) == ErrorCode::OlderSchema);
    alter(box.file(), "PRAGMA user_version=2"); // untouched: as good as it was
    const auto journal = box.open();
    QVERIFY(journal != nullptr && journal->verify()->clean());
}

void MigrationTest::aFileOfAnotherProgramIsLeftAlone() {
    JournalBox box;
    alter(box.file(), "CREATE TABLE bookmarks (url TEXT)");
    QVERIFY(errorOf(box) == ErrorCode::BadInput);
}

void MigrationTest::aFileOfAnotherSiteIsLeftAlone() {
    JournalBox box;
    static_cast<void>(box.open());
    box.site = SiteId(RawId{77});
    QVERIFY(errorOf(box) == ErrorCode::BadInput);
}

void MigrationTest::withoutASiteNothingIsMade() {
    JournalBox box;
    JournalOptions options = box.options();
    options.site.reset();
    const auto journal = Journal::open(std::move(options));
    QVERIFY(!journal && journal.error().code == ErrorCode::NotFound);
    QVERIFY(!QFile::exists(box.file()));
}

void MigrationTest::anUpgradeThatFailsHalfWayChangesNothing() {
    JournalBox box;
    const std::array broken{Migration{1, "CREATE TABLE one (a)"}, Migration{2, "CREATE TABLE one (a)"}};
    {
        Connection connection(box.file(), true);
        QVERIFY(!guarded([&] { migrate(connection, broken); }));
        QCOMPARE(connection.number("SELECT count(*) FROM sqlite_master"), 0);
        QCOMPARE(connection.number("PRAGMA user_version"), 0);
    }
    QVERIFY(box.open() != nullptr);
}

void MigrationTest::anUpgradeRunsEachStepOnce() {
    JournalBox box;
    const std::array steps{Migration{1, "CREATE TABLE one (a); INSERT INTO one VALUES (1)"},
                           Migration{2, "INSERT INTO one VALUES (2)"},
                           Migration{3, "INSERT INTO one VALUES (3)"}};
    Connection connection(box.file(), true);
    for (const std::size_t upTo : {1U, 2U, 2U, 3U}) {
        DREMPEL_VERIFY_OK(guarded([&] { migrate(connection, std::span(steps).first(upTo)); }));
        QCOMPARE(connection.number("SELECT count(*) FROM one"), std::int64_t(upTo));
        QCOMPARE(connection.number("PRAGMA user_version"), std::int64_t(upTo));
    }
}

void MigrationTest::aDamagedFileIsSeenAtTheStart_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("size");
    QTest::newRow("header") << 0 << 64;
    QTest::newRow("schema page") << 100 << 3'000;
    QTest::newRow("a page that opening does not need") << 4'096 * 30 << 4'096;
    QTest::newRow("every page but the first") << 4'096 << 4'096 * 40;
}

void MigrationTest::aDamagedFileIsSeenAtTheStart() {
    QFETCH(int, from);
    QFETCH(int, size);
    JournalBox box;
    {
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(box.drafts(500)));
    }
    {
        QFile file(box.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(from));
        file.write(QByteArray(std::min<qsizetype>(size, qsizetype(file.size()) - from), '\x5a'));
    }
    QVERIFY(errorOf(box) == ErrorCode::Corrupt);
}

void MigrationTest::aDamagedFileIsSetAsideAndNothingIsDeleted() {
    JournalBox box;
    const QByteArray rubbish("this is no database, but somebody may still want to look at it");
    for (int round = 0; round < 2; ++round) {
        QVERIFY(writeFile(box.file(), rubbish));
        QVERIFY(writeFile(box.file() + QStringLiteral("-wal"), "old log"));
        QVERIFY(errorOf(box) == ErrorCode::Corrupt);
        const auto moved = setAside(box.file(), box.clock);
        DREMPEL_VERIFY_OK(moved);
        QVERIFY(moved->contains(QStringLiteral(".corrupt-20260921T")));
        QFile kept(*moved);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), rubbish);
        QVERIFY(!QFile::exists(box.file()));
        QVERIFY(!QFile::exists(box.file() + QStringLiteral("-wal")));
        const auto journal = box.open();
        DREMPEL_VERIFY_OK(journal->append(box.drafts(1)));
        QVERIFY(journal->verify()->clean());
    }
    QVERIFY(setAside(box.file() + QStringLiteral("x"), box.clock).error().code == ErrorCode::NotFound);
}

void MigrationTest::aFileWithSomebodysTriggerInItIsNotOpened_data() {
    QTest::addColumn<QString>("planted");
    QTest::newRow("trigger") << QStringLiteral("CREATE TRIGGER boef AFTER INSERT ON log BEGIN "
                                               "DELETE FROM log; END");
    QTest::newRow("view") << QStringLiteral("ALTER TABLE erased RENAME TO kept; "
                                            "CREATE VIEW erased AS SELECT * FROM kept WHERE 0");
    QTest::newRow("table") << QStringLiteral("CREATE TABLE loot (a)");
    QTest::newRow("index less") << QStringLiteral("DROP INDEX log_day");
    QTest::newRow("column") << QStringLiteral(
        "ALTER TABLE meta ADD COLUMN a TEXT DEFAULT (hex(randomblob(9)))");
    QTest::newRow("check less") << QStringLiteral("DROP TABLE erased; CREATE TABLE erased (subject, event)");
}

void MigrationTest::aFileWithSomebodysTriggerInItIsNotOpened() {
    QFETCH(QString, planted);
    JournalBox box;
    static_cast<void>(box.open());
    QVERIFY(box.open() != nullptr); // as it was
    alter(box.file(), planted.toStdString());
    QVERIFY(errorOf(box) == ErrorCode::Corrupt);
}

void MigrationTest::aTriggerNeverRuns() {
    JournalBox box;
    Connection connection(box.file(), true);
    connection.execute("CREATE TABLE one (a); CREATE TABLE two (a); "
                       "CREATE TRIGGER boef AFTER INSERT ON one BEGIN INSERT INTO two VALUES (1); END; "
                       "CREATE VIEW peek AS SELECT a FROM one; INSERT INTO one VALUES (1)");
    QCOMPARE(connection.number("SELECT count(*) FROM two"), 0);
    QVERIFY(!guarded([&] { return connection.number("SELECT count(*) FROM peek"); }));
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "MigrationTest.moc"
