// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayTime.h"
#include "domain/views/People.h"
#include "support/FaultyVfs.h"
#include "unit/hub/BackupHub.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace drempel;
using namespace drempel::test;

namespace {

const QStringList newCard{QStringLiteral("new"), QStringLiteral("--name"), QStringLiteral("Marjan")};

/// A hub in whose chain is looked up what was done.
class AuditHub : public BackupHub {
  public:
    using BackupHub::BackupHub;

    /// What no other event tells of, since this place.
    [[nodiscard]] std::vector<OfficeActed> acts(Position after = 0) {
        std::vector<OfficeActed> found;
        const auto read = journal->read(after);
        for (const OpenedEvent& one : *read) {
            const Event event = readEvent(one.placed.event.envelope, one.clear.value_or(QByteArray()));
            if (const auto* acted = std::get_if<OfficeActed>(&event.body.payload)) found.push_back(*acted);
        }
        return found;
    }
    /// What a command left of that kind.
    [[nodiscard]] std::vector<OfficeAct> left(const char* command, const QStringList& words = {}) {
        const Position before = journal->head();
        static_cast<void>(run(command, words));
        std::vector<OfficeAct> kinds;
        for (const OfficeActed& one : acts(before))
            kinds.push_back(one.act);
        return kinds;
    }
    [[nodiscard]] QJsonArray audit(const QStringList& words = {}) {
        return QJsonDocument::fromJson(
                   run("audit", words + QStringList{QStringLiteral("--json")}).out.toUtf8())
            .array();
    }
    void add(SubjectId subject, Author author, Payload payload, Station station) {
        const Body body = composeBody(std::move(payload), author, clock, {}, station);
        if (!journal->append({draftOf(subject, body)})) qFatal("append");
    }
};

int timesOf(const QJsonArray& audit, const char* who, const char* what) {
    for (const auto& value : audit) {
        const QJsonObject line = value.toObject();
        if (line[QStringLiteral("who")].toString() == QString::fromUtf8(who) &&
            line[QStringLiteral("what")].toString().contains(QString::fromUtf8(what)))
            return line[QStringLiteral("count")].toInt();
    }
    return 0;
}

} // namespace

/// What is done at the hub's own command line leaves a trace in its chain, and beheer reads it.
class AuditTest : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    int number_ = 0;

    QString fresh(const char* name) {
        return dir_.filePath(QString::fromLatin1(name) + QString::number(++number_));
    }

  private Q_SLOTS:
    void whatIsDoneAtTheHubLeavesATrace() {
        AuditHub hub;
        QCOMPARE(hub.run("demo").exitCode, 0);
        using Acts = std::vector<OfficeAct>;
        QCOMPARE(hub.left("backup", {QStringLiteral("--to"), fresh("kopie")}), Acts{OfficeAct::BackupMade});
        QCOMPARE(hub.left("recovery", {QStringLiteral("new"), QStringLiteral("--out"), fresh("bladen")}),
                 Acts{OfficeAct::RecoveryKeyMade});
        QCOMPARE(hub.left("cards", newCard), Acts{OfficeAct::CardMade});
        QCOMPARE(hub.acts().back().card, std::optional(hub.cards->list().front().id));
        QCOMPARE(hub.left("rotate-key"), Acts{OfficeAct::SiteKeyRotated});
        Pairings pairings(*hub.devices, hub.siteKey.bytes(), hub.journal->identity().site,
                          QByteArray(pairingBytes, 'p'), hub.clock, hub.ids);
        Office running = hub.office();
        running.pairings = &pairings;
        QCOMPARE(runCommand(running, {QStringLiteral("pair"), {QStringLiteral("--name=Deur")}}).exitCode, 0);
        QCOMPARE(hub.acts().back().act, OfficeAct::PairingOpened);
        QCOMPARE(hub.acts().back().day, dayAt(hub.clock.now()));
        // What only looks, or was refused, leaves none.
        for (const char* command : {"status", "devices", "verify", "audit", "retention", "cards", "export"})
            QVERIFY2(hub.left(command).empty(), command);
        QVERIFY(hub.left("cards", newCard).empty());
        QVERIFY(hub.journal->verify()->clean());
    }
    void whatCannotBeKeptIsNotGivenAway() {
        FaultyVfs disk;
        AuditHub hub;
        QCOMPARE(hub.run("demo").exitCode, 0);
        Pairings pairings(*hub.devices, hub.siteKey.bytes(), hub.journal->identity().site,
                          QByteArray(pairingBytes, 'p'), hub.clock, hub.ids);
        Office running = hub.office();
        running.pairings = &pairings;
        disk.failFrom(1, SQLITE_FULL);
        const Outcome pairing =
            runCommand(running, {QStringLiteral("pair"), {QStringLiteral("--name=Deur")}});
        QVERIFY(pairing.exitCode == 1 && pairing.out.isEmpty() && pairing.files.empty());
        const Outcome card = hub.run("cards", newCard);
        QVERIFY(card.exitCode == 1 && card.out.isEmpty());
        for (const UnlockCard& each : hub.cards->list())
            QVERIFY(each.revokedAt);
        const Outcome sheets =
            hub.run("recovery", {QStringLiteral("new"), QStringLiteral("--out"), fresh("bladen")});
        QVERIFY(sheets.exitCode == 1 && sheets.files.empty());
        const QByteArray key = hub.siteKey.bytes().view().toByteArray();
        QCOMPARE(hub.run("rotate-key").exitCode, 1);
        QCOMPARE(hub.siteKey.bytes().view().toByteArray(), key);
        disk.heal();
    }
    void beheerReadsWhoDidWhatByRoleAndNobodysName() {
        AuditHub hub;
        QCOMPARE(hub.run("demo").exitCode, 0);
        const Snapshot site = hub.snapshot();
        const QDate today = dayAt(hub.clock.now());
        const auto& [child, state] = *site.children.begin();
        const Author staff{caregiversOn(site, groupOn(state, today), today).front(), Role::Caregiver};
        const Viewed viewed{today, {ViewedPart::Texts}, ViewPurpose::Care};
        hub.add(subjectOf(child), staff, viewed, Station::Group);
        hub.add(subjectOf(child), staff, viewed, Station::Group);
        hub.add(subjectOf(child), staff, Observed{today, QStringLiteral("rode laarzen")}, Station::Group);
        // What has no effect is in another list.
        hub.add(subjectOf(child), {staff.id, Role::Parent}, Received{today, {}}, Station::Door);
        QCOMPARE(hub.run("cards", newCard).exitCode, 0);
        const QJsonArray audit = hub.audit();
        QCOMPARE(timesOf(audit, "leidster", "las over een kind, voor de zorg"), 2);
        QCOMPARE(timesOf(audit, "leidster", "bericht"), 1);
        QCOMPARE(timesOf(audit, "ouder", "aanwezigheid"), 0);
        QCOMPARE(timesOf(audit, "de hub", "maakte een ontgrendelkaart"), 1);
        QVERIFY(timesOf(audit, "de hub", "gegevens of planning") > 100);
        const QString text = hub.run("audit").out;
        QVERIFY(text.contains(QStringLiteral("ontgrendelkaart")) &&
                !text.contains(QStringLiteral("laarzen")));
        for (const auto& [id, other] : site.children)
            QVERIFY2(!text.contains(shownName(site, id, today)), qUtf8Printable(text));
        for (const auto& [id, adult] : site.adults)
            QVERIFY(!text.contains(adultName(site, id)));
    }
    void itGoesBackAsFarAsIsAsked() {
        AuditHub hub;
        QCOMPARE(hub.run("demo").exitCode, 0);
        QCOMPARE(hub.run("cards", newCard).exitCode, 0);
        hub.clock.advance(std::chrono::hours(24 * 200));
        QCOMPARE(timesOf(hub.audit(), "de hub", "ontgrendelkaart"), 0);
        QCOMPARE(timesOf(hub.audit({QStringLiteral("--days=201")}), "de hub", "ontgrendelkaart"), 1);
        for (const char* wrong : {"--days=0", "--days=veel", "--days=-1", "--days=99999"})
            QCOMPARE(hub.run("audit", {QString::fromLatin1(wrong)}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "AuditTest.moc"
