// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Files.h"
#include "base/SecretCode.h"
#include "domain/DayTime.h"
#include "domain/views/People.h"
#include "hub/admin/CommandLine.h"
#include "hub/admin/SiteWorld.h"
#include "support/StillHub.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace drempel;
using namespace drempel::hub;
using namespace drempel::test;

namespace {

/// A hub that stands still: everything a command needs, in a folder of its own.
class CommandsHub : public StillHub {
  public:
    QJsonArray json(const char* command, QStringList words = {}) {
        return QJsonDocument::fromJson(
                   run(command, words + QStringList{QStringLiteral("--json")}).out.toUtf8())
            .array();
    }
    /// Groepsleiding and beheer of the demo, with the codes they get now: what lets the words of many out.
    QStringList twoLeaders() {
        QStringList words;
        for (const auto& [name, code] : {std::pair(QStringLiteral("Marjan"), QStringLiteral("--code=")),
                                         std::pair(QStringLiteral("José"), QStringLiteral("--code2="))}) {
            const QJsonObject made = json("codes", {QStringLiteral("--name"), name}).first().toObject();
            words << QStringLiteral("--checked-by=") + name
                  << code + made[QStringLiteral("number")].toString() + QLatin1Char(' ') +
                         made[QStringLiteral("code")].toString();
        }
        return words;
    }
    /// Adds an event as a tablet would have handed it over.
    EventId add(SubjectId subject, Author author, Payload payload, std::vector<EventId> after = {}) {
        const Office here = office();
        Body body = officeStamp(here);
        body.kind = kindOf(payload);
        body.author = author;
        body.station = author.role == Role::Parent ? Station::Door : Station::Group;
        body.after = std::move(after);
        body.payload = std::move(payload);
        return journal->append({draftOf(subject, body)})->front().event.envelope.id;
    }
};

QString only(const QJsonArray& list, const char* key) {
    return list.size() == 1 ? list[0].toObject()[QString::fromLatin1(key)].toString() : QString();
}

} // namespace

class CommandsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anAnswerWritesNowhereElseThanAsked() {
        const QTemporaryDir dir;
        const auto at = [&dir](const char* name) { return dir.filePath(QString::fromLatin1(name)); };
        const auto delivers = [&](const char* path, const QString& out) {
            return deliver({0, {}, {}, {{at(path), "x"}}}, out) == 0;
        };
        for (const char* elsewhere : {"cron", "uit/../cron", "uit/a/b", "uitje", "."})
            QVERIFY2(!delivers(elsewhere, at("uit")), elsewhere);
        QVERIFY(!delivers("uit", {})); // nothing was asked for
        QVERIFY(QDir(dir.path()).isEmpty());
        QVERIFY(delivers("uit/blad-1.html", at("uit")) && delivers("aanbod", at("aanbod")));
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 2);
    }
    void aRosterThatWasReadTwiceIsThereOnce() {
        CommandsHub hub;
        const Outcome first = hub.run("demo");
        QVERIFY2(first.exitCode == 0, qUtf8Printable(first.err));
        QCOMPARE(hub.snapshot().children.size(), 48U);
        const Position head = hub.journal->head();
        QCOMPARE(hub.run("demo").exitCode, 0);
        QCOMPARE(hub.journal->head(), head);
    }
    void aRosterWithASlipIsNotReadAtAll() {
        CommandsHub hub;
        QCOMPARE(hub.run("demo").exitCode, 0);
        QFile children(hub.folder.demo() + QStringLiteral("/kinderen.csv"));
        QVERIFY(children.open(QIODevice::Append) && children.write("\nX;;;31-02-2024;;;;;;;;;;;;;\n") > 0);
        children.close();
        const Position head = hub.journal->head();
        const Outcome outcome = hub.run("import", {hub.folder.demo()});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains(QStringLiteral("kinderen.csv, rij")));
        QCOMPARE(hub.journal->head(), head);
        QCOMPARE(hub.run("import", {QStringLiteral("/nergens")}).exitCode, 1);
    }
    void aDryRunChangesNothing() {
        CommandsHub hub;
        QCOMPARE(hub.run("demo").exitCode, 0);
        CommandsHub empty;
        QCOMPARE(empty.run("import", {QStringLiteral("--dry-run"), hub.folder.demo()}).exitCode, 0);
        QCOMPARE(empty.journal->head(), 0);
    }

    void aCodeIsShownOnceAndOpens() {
        CommandsHub hub;
        QCOMPARE(hub.run("demo").exitCode, 0);
        const QString name = adultName(hub.snapshot(), hub.snapshot().adults.begin()->first);
        const QString id = hub.snapshot().adults.begin()->first.toString();
        const QStringList who{QStringLiteral("--name"), id};
        const QJsonArray first = hub.json("codes", who);
        const QString digits = only(first, "code");
        QCOMPARE(digits.size(), secretLength);
        QCOMPARE(only(first, "name"), name);
        QVERIFY(hub.json("codes", who)[0].toObject()[QStringLiteral("code")].isNull());
        QVERIFY(hub.run("codes", who).out.contains(QStringLiteral("heeft al een code")));

        const Snapshot site = hub.snapshot();
        const CodeIssued kept = adultByNumber(site, only(first, "number"))->code->value;
        const QByteArray key = codeKeyIn(hub.folder, hub.siteKey.bytes())->view().toByteArray();
        QVERIFY(checkCode(key, digits.toLatin1(), kept.salt, kept.value));

        const QString renewed = only(hub.json("codes", {QStringLiteral("--renew"), id}), "code");
        const Snapshot after = hub.snapshot();
        const CodeIssued now = adultByNumber(after, only(first, "number"))->code->value;
        QVERIFY(checkCode(key, renewed.toLatin1(), now.salt, now.value));
        QVERIFY(renewed == digits || !checkCode(key, digits.toLatin1(), now.salt, now.value));
    }
    void theDigitsAreNowhereInTheJournal() {
        CommandsHub hub;
        QCOMPARE(hub.run("demo").exitCode, 0);
        const QString id = hub.snapshot().adults.begin()->first.toString();
        const QByteArray digits = only(hub.json("codes", {QStringLiteral("--name"), id}), "code").toLatin1();
        QCOMPARE(digits.size(), secretLength);
        const auto last = hub.journal->read(hub.journal->head() - 1);
        QCOMPARE(last->size(), 1U);
        for (const OpenedEvent& opened : *last)
            QVERIFY(opened.clear && !opened.clear->contains(digits));
    }

    void aPairingIsOpenedOnlyByAHubThatRuns() {
        CommandsHub hub;
        const Outcome outcome = hub.run("pair", {QStringLiteral("--name"), QStringLiteral("Deur")});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains(QStringLiteral("draaiende hub")));
        QCOMPARE(hub.run("pair").exitCode, 2);
        QCOMPARE(hub.run("devices", {QStringLiteral("revoke"), QStringLiteral("Deur")}).exitCode, 1);
        QCOMPARE(hub.run("devices", {QStringLiteral("weg"), QStringLiteral("Deur")}).exitCode, 2);
    }
    void anUnlockCardIsShownOnceAndCanBeRevoked() {
        CommandsHub hub;
        const QStringList make{QStringLiteral("new"), QStringLiteral("--name"), QStringLiteral("Marjan")};
        const Outcome made = hub.run("cards", make);
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(hub.run("cards", make).exitCode, 1); // one card a person
        QVERIFY(hub.run("cards").out.contains(QStringLiteral("geldig")));
        QCOMPARE(hub.run("cards", {QStringLiteral("revoke"), QStringLiteral("Marjan")}).exitCode, 0);
        QVERIFY(hub.run("cards").out.contains(QStringLiteral("ingetrokken")));
        QCOMPARE(hub.run("cards", {QStringLiteral("revoke"), QStringLiteral("Marjan")}).exitCode, 1);
        QCOMPARE(hub.run("cards", {QStringLiteral("new")}).exitCode, 2);
    }

    void theDayIsToldAsItWas() {
        CommandsHub hub;
        QCOMPARE(hub.run("demo").exitCode, 0);
        const Snapshot site = hub.snapshot();
        const QDate day = dayAt(hub.clock.now());
        const auto& [child, state] = *site.children.begin();
        const Author parent{state.parents.begin()->first, Role::Parent};
        const Author staff{caregiversOn(site, groupOn(state, day), day).front(), Role::Caregiver};
        const EventId announced = hub.add(subjectOf(child), parent, Announced{day});
        HomeTold told{.day = day,
                      .asAlways = false,
                      .choices = {Choice::SleptWell},
                      .lastBottle = {},
                      .medicine = {},
                      .collection = {},
                      .text = QStringLiteral("om drie uur wakker")};
        const EventId home = hub.add(subjectOf(child), parent, told);
        const EventId received = hub.add(subjectOf(child), staff, Received{day, {}}, {announced});
        hub.add(subjectOf(child), staff, Heard{day, {home}, {}});
        hub.add(subjectOf(child), staff, Departed{day, parent.id, QTime(17, 30)}, {received});

        const QStringList two = hub.twoLeaders();
        const QString text = hub.run("export", QStringList{QStringLiteral("--words")} + two).out;
        const QString name = shownName(site, child, day);
        QVERIFY2(text.contains(QStringLiteral("goed geslapen, “om drie uur wakker”")), qUtf8Printable(text));
        QVERIFY(text.contains(QStringLiteral("[gehoord: %1]").arg(adultName(site, staff.id))));
        QVERIFY(text.contains(
            QStringLiteral("met %1, door %2").arg(adultName(site, parent.id), adultName(site, staff.id))));
        const QJsonObject json =
            QJsonDocument::fromJson(hub.run("export", {QStringLiteral("--json")}).out.toUtf8()).object();
        for (const auto& value : json[QStringLiteral("children")].toArray())
            if (value.toObject()[QStringLiteral("name")].toString() == name)
                QCOMPARE(value.toObject()[QStringLiteral("state")].toString(), QStringLiteral("weg"));
        QVERIFY(!hub.run("export", QStringList{QStringLiteral("--words"), QStringLiteral("--day"),
                                               QStringLiteral("2026-01-01")} +
                                       two)
                     .out.contains(QStringLiteral("om drie uur wakker")));
        QCOMPARE(hub.run("export", {QStringLiteral("--day"), QStringLiteral("gisteren")}).exitCode, 2);
    }

    /// Else whoever has the hub's shell makes two codes and reads everything.
    void aCodeThatWasJustMadeAnewOpensNothingHere() {
        CommandsHub hub;
        QCOMPARE(hub.run("demo").exitCode, 0);
        QStringList words = QStringList{QStringLiteral("--words")} + hub.twoLeaders();
        QCOMPARE(hub.run("export", words).exitCode, 0);
        const QJsonObject anew =
            hub.json("codes", {QStringLiteral("--renew"), QStringLiteral("José")}).first().toObject();
        words.last() = QStringLiteral("--code2=") + anew[QStringLiteral("number")].toString() +
                       QLatin1Char(' ') + anew[QStringLiteral("code")].toString();
        const Outcome refused = hub.run("export", words);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("nieuw is gemaakt")), qUtf8Printable(refused.err));
        hub.clock.advance(std::chrono::hours(24));
        QCOMPARE(hub.run("export", words).exitCode, 0);
    }

    void whoLeftTheStaffOpensNothingAtTheHub() {
        CommandsHub hub;
        QCOMPARE(hub.run("demo").exitCode, 0);
        const QStringList words = QStringList{QStringLiteral("--words")} + hub.twoLeaders();
        QCOMPARE(hub.run("export", words).exitCode, 0);
        const auto listWithout = [&hub](const QByteArray& gone) {
            QFile file(hub.folder.demo() + QStringLiteral("/medewerkers.csv"));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QByteArray kept;
            for (const QByteArray& line : file.readAll().split('\n'))
                if (!line.startsWith(gone)) kept += line + '\n';
            QVERIFY(replaceFile(file.fileName(), kept).has_value());
        };
        listWithout("M12"); // José
        const Outcome named = hub.run("import", {hub.folder.demo()});
        QVERIFY2(named.out.contains(QStringLiteral("kan nog inloggen: M12.")), qUtf8Printable(named.out));
        QCOMPARE(hub.run("export", words).exitCode, 0);
        const QString left = QStringLiteral("--staff-left");
        QCOMPARE(hub.run("import", {QStringLiteral("--dry-run"), left, hub.folder.demo()}).exitCode, 0);
        QCOMPARE(hub.run("export", words).exitCode, 0);
        QCOMPARE(hub.run("import", {left, hub.folder.demo()}).exitCode, 0);
        QCOMPARE(hub.run("export", words).exitCode, 1);
        listWithout("M11"); // nobody of beheer or groepsleiding would be left
        const Outcome refused = hub.run("import", {left, hub.folder.demo()});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("Er is niets ingelezen")), qUtf8Printable(refused.err));
    }

    void whatDoesNotExistSaysSo() {
        CommandsHub hub;
        QCOMPARE(hub.run("verify").exitCode, 0);
        QCOMPARE(hub.run("status").exitCode, 0);
        QCOMPARE(hub.run("bestaatniet").exitCode, 2);
        QCOMPARE(hub.run("status", {QStringLiteral("--onzin")}).exitCode, 2);
        for (const Command& command : commands())
            QVERIFY(helpText().contains(QString::fromLatin1(command.name)) && !command.help.isEmpty());
    }

  private:
    static constexpr qsizetype secretLength = 5;
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "CommandsTest.moc"
