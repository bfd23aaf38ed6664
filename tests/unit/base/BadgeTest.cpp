// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Badge.h"

#include "base/SecretCode.h"

#include <QTest>

using namespace drempel;
using namespace Qt::StringLiterals;

class BadgeTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatIsPrintedIsReadAgain() {
        const QByteArray badge = newBadge();
        QCOMPARE(badge.size(), badgeBytes);
        QVERIFY(badge != newBadge());
        const QString text = badgeText(badge);
        QCOMPARE(text.size(), 33); // fits the alphanumeric mode of a small QR
        QCOMPARE(parseBadge(text).value(), badge);
        QCOMPARE(parseBadge(u" "_s + text.toLower() + u"\n"_s).value(), badge); // as readers type it
    }

    void anotherQrIsNoBadge_data() {
        QTest::addColumn<QString>("text");
        const QString good = badgeText(QByteArray(badgeBytes, 'b'));
        QTest::newRow("empty") << QString();
        QTest::newRow("a link") << u"https://example.org/"_s;
        QTest::newRow("no prefix") << good.mid(7);
        QTest::newRow("too short") << good.chopped(2);
        QTest::newRow("too long") << good + u"0000"_s;
        QTest::newRow("other signs") << good.chopped(1) + u"!"_s;
    }
    void anotherQrIsNoBadge() {
        QFETCH(QString, text);
        QCOMPARE(parseBadge(text).error().code, ErrorCode::BadInput);
    }

    void aSerialIsTheSameFromEveryReader() {
        QCOMPARE(tagSerial(u"04a2b3c4\n"_s).value(), QByteArray("04A2B3C4"));
        QCOMPARE(tagSerial(u"0012345678"_s).value(), QByteArray("0012345678"));
        QVERIFY(!tagSerial(u"1001"_s).has_value()); // somebody's number
        QVERIFY(!tagSerial(u"04A2B3C4G0"_s).has_value());
        QVERIFY(!tagSerial(QString(21, u'1')).has_value());
    }

    void whoReadsTheDatabaseCannotMakeABadge() {
        const QByteArray badge = newBadge();
        const QByteArray key(codeKeyBytes, 'k');
        QCOMPARE(hashBadge(key, badge).size(), 32);
        QCOMPARE(hashBadge(key, badge), hashBadge(key, badge));
        QVERIFY(hashBadge(key, badge) != hashBadge(QByteArray(codeKeyBytes, 'x'), badge));
        QVERIFY(hashBadge(key, badge) != hashBadge(key, newBadge()));
        QVERIFY(hashBadge(QByteArray(), badge).isEmpty());
    }
};

QTEST_APPLESS_MAIN(BadgeTest)
#include "BadgeTest.moc"
