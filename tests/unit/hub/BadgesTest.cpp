// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Badge.h"
#include "domain/DayTime.h"
#include "hub/admin/BadgeSheet.h"
#include "hub/admin/CommandLine.h"
#include "hub/admin/SiteWorld.h"
#include "support/StillHub.h"

#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace drempel;
using namespace drempel::hub;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

/// A hub with a demo daycare that stands still.
class BadgesHub : public StillHub {
  public:
    BadgesHub() { run("demo"); }
    std::vector<BadgeCard> prints(const QStringList& words = {}) {
        const Outcome printed = run("badges", words + QStringList{u"--out"_s, u"badges.pdf"_s});
        return printed.files.size() == 1 ? *badgeCards(printed.files.front().content)
                                         : std::vector<BadgeCard>{};
    }
    QJsonArray listed() { return QJsonDocument::fromJson(run("badges", {u"--json"_s}).out.toUtf8()).array(); }
    /// Whose badge this is and whether it opens.
    [[nodiscard]] QString opensFor(QByteArrayView secret) {
        const QByteArray hash = hashBadge(codeKeyIn(folder, siteKey.bytes())->view(), secret);
        const Snapshot site = snapshot();
        for (const auto& [id, adult] : site.adults)
            for (const auto& [badge, issued] : adult.badges)
                if (issued.value.hash == hash && !issued.ended) return id.toString();
        return {};
    }
    [[nodiscard]] QByteArray everythingOnDisk() const {
        QByteArray all;
        for (const QFileInfo& info : QDir(folder.journal()).exists()
                                         ? QFileInfoList{}
                                         : QFileInfo(folder.journal()).dir().entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly)) all += file.readAll();
        }
        return all;
    }
};

} // namespace

class BadgesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everybodyGetsOneBadgeThatOpensForThem() {
        BadgesHub hub;
        const auto cards = hub.prints();
        QVERIFY(cards.size() > 20);
        for (const BadgeCard& card : cards)
            QVERIFY(!hub.opensFor(*parseBadge(QString::fromLatin1(card.text))).isEmpty());
        QCOMPARE(hub.listed().size(), static_cast<qsizetype>(cards.size()));
        QVERIFY(hub.prints().empty()); // nobody gets a second one unasked
    }

    void theSecretOfABadgeIsNowhereOnTheHub() {
        BadgesHub hub;
        const auto cards = hub.prints();
        const QByteArray disk = hub.everythingOnDisk();
        QVERIFY(disk.size() > 100'000);
        for (const BadgeCard& card : cards) {
            QVERIFY(!disk.contains(card.text));
            QVERIFY(!disk.contains(*parseBadge(QString::fromLatin1(card.text))));
        }
    }

    void aLostBadgeIsRevokedAndTheOtherStaysGood() {
        BadgesHub hub;
        const QString who = hub.prints().front().name;
        const QString id = hub.listed().first().toObject().value(u"id"_s).toString();
        const auto mine = hub.prints({u"--name"_s, id});
        const auto second = hub.prints({u"--name"_s, id});
        QCOMPARE(mine.size(), 1U);
        const QByteArray lost = *parseBadge(QString::fromLatin1(mine.front().text));
        const QByteArray kept = *parseBadge(QString::fromLatin1(second.front().text));
        QCOMPARE(hub.opensFor(lost), id);
        QCOMPARE(hub.run("badges", {u"--revoke"_s, mine.front().shortId}).exitCode, 0);
        QCOMPARE(hub.opensFor(lost), QString());
        QCOMPARE(hub.opensFor(kept), id);
        QCOMPARE(hub.run("badges", {u"--revoke"_s, mine.front().shortId}).exitCode, 1); // it is gone already
        QCOMPARE(hub.run("badges", {u"--revoke"_s, id}).exitCode, 0);
        QCOMPARE(hub.opensFor(kept), QString());
    }

    void aTagIsGivenToOnePerson() {
        BadgesHub hub;
        hub.prints();
        const QString id = hub.listed().first().toObject().value(u"id"_s).toString();
        QCOMPARE(hub.run("badges", {u"--tag"_s, u"04a2b3c4"_s}).exitCode, 2); // to whom?
        QCOMPARE(hub.run("badges", {u"--tag"_s, u"geen"_s, u"--name"_s, id}).exitCode, 2);
        QCOMPARE(hub.run("badges", {u"--tag"_s, u"04a2b3c4"_s, u"--name"_s, id}).exitCode, 0);
        QCOMPARE(hub.opensFor("04A2B3C4"), id);
    }

    void aSheetHoldsTenCardsAndEveryNameCanBeDrawn() {
        std::vector<BadgeCard> cards(
            11, {u"Büşra"_s, u"ouder"_s, u"0011aabb"_s, badgeText(newBadge()).toLatin1()});
        cards.back().name = u"ليلى"_s;
        QCOMPARE(*badgeCards(toBytes(cards)), cards);
        const auto pdf = badgeSheet(cards);
        QVERIFY(pdf.has_value());
        QVERIFY(pdf->startsWith("%PDF-"));
        QCOMPARE(pdf->count("/Type /Page\n"), 2);
        QVERIFY(!badgeCards("x").has_value());
    }
};

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv); // fonts
    BadgesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "BadgesTest.moc"
