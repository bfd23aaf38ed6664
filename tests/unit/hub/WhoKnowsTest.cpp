// SPDX-License-Identifier: GPL-3.0-or-later
// What an office hears after it wrote something for safety's sake: which tablets do not hold it yet.
#include "support/StillHub.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace drempel;
using namespace drempel::hub;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

/// A demo daycare with two tablets that have read all of it. Says that it runs, unless told otherwise.
class WatchedHub : public StillHub {
  public:
    WatchedHub() {
        run("demo");
        door = pair(u"Voordeur"_s, DeviceRole::Door);
        group = pair(u"Groep Egels"_s, DeviceRole::Group);
        for (const DeviceId& id : {door, group})
            devices->holds(id, head());
    }
    Outcome says(const char* command, const QStringList& words, bool runs = true) {
        Office here = office();
        here.hubRuns = runs;
        return runCommand(here, {QString::fromLatin1(command), words});
    }
    Outcome badge() { return says("badges", {u"--out"_s, u"badges.pdf"_s, u"--name"_s, u"Marjan"_s}); }
    /// As far as this journal goes now.
    [[nodiscard]] Cursor head() {
        std::promise<Cursor> next;
        journal->pull({}, {}, 100'000, {}, [&](const Result<PullReply>& reply) {
            next.set_value(std::get<PullAnswer>(*reply).next);
        });
        return next.get_future().get();
    }
    /// Reads what the demo wrote, with one word in it that is another.
    Outcome importsWith(const QString& file, const QByteArray& was, const QByteArray& is) {
        QFile rows(folder.demo() + u'/' + file);
        if (!rows.open(QIODevice::ReadOnly)) qFatal("no rows");
        const QByteArray all = rows.readAll();
        rows.close();
        if (!all.contains(was)) qFatal("the demo is another: %s", was.constData());
        QByteArray changed = all;
        changed.replace(was, is);
        if (!rows.open(QIODevice::WriteOnly) || rows.write(changed) != changed.size()) qFatal("rows");
        rows.close();
        return says("import", {folder.demo()});
    }

    DeviceId door;
    DeviceId group;

  private:
    DeviceId pair(const QString& name, DeviceRole role) {
        const QByteArray key = SecretBytes::random(32).view().toByteArray();
        return devices->pair({name, role, {}, key}, siteKey.bytes(), clock, ids)->device.id;
    }
};

const QString nobodyKnows = QStringLiteral("Voordeur en Groep Egels weten dit nog niet: zeg het daar.\n");

} // namespace

class WhoKnowsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aBadgeThatIsWithdrawnNamesWhereItStillOpens() {
        WatchedHub hub;
        QVERIFY(hub.badge().out.endsWith(nobodyKnows)); // nor that there is a new one
        hub.devices->holds(hub.group, hub.head());
        const Outcome revoked = hub.says("badges", {u"--revoke"_s, u"Marjan"_s});
        QVERIFY2(revoked.out.startsWith(u"Ingetrokken: "_s) && revoked.out.endsWith(nobodyKnows),
                 qUtf8Printable(revoked.out));
    }
    void onlyWhoHasNotReadItIsNamed() {
        WatchedHub hub;
        const Cursor before = hub.head();
        hub.badge();
        hub.devices->holds(hub.group, hub.head());
        const Outcome again = hub.says("codes", {u"--renew"_s, u"Marjan"_s});
        QVERIFY2(again.out.endsWith(nobodyKnows), qUtf8Printable(again.out));
        hub.devices->holds(hub.group, before); // whatever was read of earlier days
        QVERIFY(hub.badge().out.endsWith(nobodyKnows));
    }
    void aTabletThatListensGetsTheTimeToReadIt() {
        WatchedHub hub;
        for (const DeviceId& id : {hub.door, hub.group})
            hub.devices->listens(id, true);
        const Position before = hub.journal->head();
        std::thread tablets([&] {
            while (hub.journal->head() == before)
                std::this_thread::yield();
            for (const DeviceId& id : {hub.door, hub.group})
                hub.devices->holds(id, hub.head());
        });
        const Outcome made = hub.badge();
        tablets.join();
        QVERIFY2(made.out.endsWith(u"Elke tablet weet dit nu.\n"_s), qUtf8Printable(made.out));
    }
    void whoIsOffIsNamedAtOnceAndWhoListensAndDoesNotReadAfterAWhile() {
        WatchedHub hub;
        QElapsedTimer took;
        took.start();
        QVERIFY(hub.badge().out.endsWith(nobodyKnows));
        QVERIFY2(took.elapsed() < 2'500, "nobody waits for what is off");
        hub.devices->listens(hub.door, true);
        QVERIFY(hub.badge().out.endsWith(nobodyKnows));
        QVERIFY(took.elapsed() >= 3'000);
        hub.devices->listens(hub.door, false);
        QVERIFY(!hub.devices->isListening(hub.door));
    }
    void withTheHubStoppedNobodyKnows() {
        WatchedHub hub;
        const Outcome renewed = hub.says("codes", {u"--renew"_s, u"Marjan"_s}, false);
        QVERIFY2(
            renewed.out.endsWith(u"De hub draait niet, dus geen tablet weet dit nog. Zeg het tot dan bij "
                                 "Voordeur en Groep Egels.\n"_s),
            qUtf8Printable(renewed.out));
    }
    void aProgramReadsItBesideTheList() {
        WatchedHub hub;
        const Outcome listed = hub.says("codes", {u"--json"_s, u"--name"_s, u"Marjan"_s});
        QVERIFY(listed.out.trimmed().endsWith(u']'));
        QCOMPARE(listed.err, nobodyKnows);
        const Outcome nothing = hub.says("codes", {u"--json"_s, u"--name"_s, u"Marjan"_s});
        QCOMPARE(nothing.err, QString()); // nothing was written
    }
    void anImportNamesThemWhenItChangesWhoMayFetchOrWhatAChildMustNotEat() {
        WatchedHub hub;
        QVERIFY(!hub.says("import", {hub.folder.demo()}).out.contains(u"zeg het daar"_s));
        const Outcome allergy =
            hub.importsWith(u"kinderen.csv"_s, "allergie noten", "allergie noten en melk");
        QVERIFY2(allergy.out.endsWith(nobodyKnows), qUtf8Printable(allergy.out + allergy.err));
        const Outcome gezag = hub.importsWith(u"ouders.csv"_s, ";ja;", ";onbekend;");
        QVERIFY2(gezag.out.endsWith(nobodyKnows), qUtf8Printable(gezag.out + gezag.err));
    }
    void anImportOfOtherThingsSaysNothing() {
        WatchedHub hub;
        const Outcome phone = hub.importsWith(u"ouders.csv"_s, "06-00000001", "06-00000009");
        QCOMPARE(phone.exitCode, 0);
        QVERIFY2(phone.out.endsWith(u"Ingelezen.\n"_s), qUtf8Printable(phone.out));
    }
    void whoIsRevokedOrNeverReadIsNotNamed() {
        WatchedHub hub;
        const auto nothing = [](const QByteArray&) { return Delivered{}; };
        QVERIFY(hub.devices->revoke(u"Voordeur"_s, hub.clock.now(), nothing).has_value());
        QVERIFY(hub.badge().out.endsWith(u"Groep Egels weet dit nog niet: zeg het daar.\n"_s));
        QVERIFY(hub.devices->revoke(u"Groep Egels"_s, hub.clock.now(), nothing).has_value());
        QVERIFY(hub.badge().out.endsWith(u"weg.\n"_s)); // no tablet is left: nothing to say
    }
};

QTEST_GUILESS_MAIN(WhoKnowsTest)
#include "WhoKnowsTest.moc"
