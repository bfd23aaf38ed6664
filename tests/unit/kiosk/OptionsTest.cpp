// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/Options.h"

#include <QTest>

using namespace drempel;
using namespace Qt::StringLiterals;

namespace {

Result<KioskOptions> parse(const QStringList& arguments) {
    return parseOptions(QStringList{u"drempel-kiosk"_s} + arguments);
}

const QStringList usual{u"--data"_s, u"/d"_s};

} // namespace

class OptionsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aPairedTabletNeedsOnlyItsFolder() {
        const auto options = parse(usual);
        QVERIFY(options.has_value());
        QVERIFY(!options->fakePlatform && !options->selfTest && options->hub.isEmpty());
        QCOMPARE(options->dataFolder, u"/d"_s);
        QCOMPARE(options->closingTime, QTime(18, 30));
        QCOMPARE(options->language, u"nl"_s);
    }

    void everyOptionIsTaken() {
        const auto options =
            parse(usual + QStringList{u"--hub"_s, u"https://10.0.0.2:8420"_s, u"--windowed"_s, u"1280x800"_s,
                                      u"--closing"_s, u"19:00"_s, u"--language"_s, u"ar"_s, u"--platform"_s,
                                      u"fake"_s});
        QVERIFY(options.has_value());
        QVERIFY(options->fakePlatform && options->windowed);
        QCOMPARE(options->hub.port(), 8420);
        QCOMPARE(options->size, QSize(1280, 800));
        QCOMPARE(options->closingTime, QTime(19, 0));
        QCOMPARE(options->language, u"ar"_s);
    }

    void theSelfTestNeedsNothingElse() {
        const auto options = parse({u"--self-test"_s});
        QVERIFY(options && options->selfTest && options->fakePlatform);
    }

    void aMistakeIsSaidWithWhatToWriteInstead_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("platform") << usual + QStringList{u"--platform"_s, u"mac"_s} << u"--platform"_s;
        QTest::newRow("closing") << usual + QStringList{u"--closing"_s, u"half zeven"_s} << u"--closing"_s;
        QTest::newRow("size") << usual + QStringList{u"--windowed"_s, u"groot"_s} << u"--windowed"_s;
        QTest::newRow("no data") << QStringList{} << u"--data"_s;
        QTest::newRow("half a hub") << usual + QStringList{u"--hub"_s, u"127.0.0.1:8080"_s} << u"--hub"_s;
        QTest::newRow("a plain hub") << usual + QStringList{u"--hub"_s, u"http://127.0.0.1:80"_s}
                                     << u"--hub"_s;
        QTest::newRow("a token") << usual + QStringList{u"--token-file"_s, u"/t"_s} << u"--token-file"_s;
        QTest::newRow("unknown") << usual + QStringList{u"--kleur"_s, u"rood"_s} << u"--kleur"_s;
        QTest::newRow("no value") << usual + QStringList{u"--hub"_s} << u"--help"_s;
        QTest::newRow("stray word") << usual + QStringList{u"deur"_s} << u"deur"_s;
    }
    void aMistakeIsSaidWithWhatToWriteInstead() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = parse(arguments);
        QVERIFY(!options.has_value());
        QVERIFY(options.error().code == ErrorCode::BadInput);
        QVERIFY2(QString::fromStdString(options.error().detail).contains(named),
                 options.error().detail.c_str());
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "OptionsTest.moc"
