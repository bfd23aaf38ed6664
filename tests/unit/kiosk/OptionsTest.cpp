// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/Options.h"

#include <QTest>

using namespace drempel;
using namespace Qt::StringLiterals;

using TabletRole = Workspace::TabletRole;

namespace {

Result<KioskOptions> parse(const QStringList& arguments) {
    return parseOptions(QStringList{u"drempel-kiosk"_s} + arguments);
}

const QStringList usual{u"--data"_s,       u"/d"_s, u"--hub"_s, u"http://127.0.0.1:8080"_s,
                        u"--token-file"_s, u"/t"_s};

} // namespace

class OptionsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aTabletStartsAsADoor() {
        const auto options = parse(usual);
        QVERIFY(options.has_value());
        QVERIFY(options->role == TabletRole::Door && !options->fakePlatform && !options->selfTest);
        QCOMPARE(options->dataFolder, u"/d"_s);
        QCOMPARE(options->tokenFile, u"/t"_s);
        QCOMPARE(options->hub.port(), 8080);
        QCOMPARE(options->closingTime, QTime(18, 30));
        QCOMPARE(options->language, u"nl"_s);
    }

    void everyOptionIsTaken() {
        const auto options =
            parse(usual + QStringList{u"--role"_s, u"groep"_s, u"--windowed"_s, u"1280x800"_s, u"--closing"_s,
                                      u"19:00"_s, u"--language"_s, u"ar"_s, u"--platform"_s, u"fake"_s});
        QVERIFY(options.has_value());
        QVERIFY(options->role == TabletRole::Group && options->fakePlatform && options->windowed);
        QCOMPARE(options->size, QSize(1280, 800));
        QCOMPARE(options->closingTime, QTime(19, 0));
        QCOMPARE(options->language, u"ar"_s);
        QVERIFY(parse(usual + QStringList{u"--role"_s, u"overzicht"_s})->role == TabletRole::Review);
    }

    void theSelfTestNeedsNothingElse() {
        const auto options = parse({u"--self-test"_s});
        QVERIFY(options && options->selfTest && options->fakePlatform);
    }

    void aMistakeIsSaidWithWhatToWriteInstead_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("role") << usual + QStringList{u"--role"_s, u"keuken"_s} << u"--role"_s;
        QTest::newRow("platform") << usual + QStringList{u"--platform"_s, u"mac"_s} << u"--platform"_s;
        QTest::newRow("closing") << usual + QStringList{u"--closing"_s, u"half zeven"_s} << u"--closing"_s;
        QTest::newRow("size") << usual + QStringList{u"--windowed"_s, u"groot"_s} << u"--windowed"_s;
        QTest::newRow("no data") << usual.mid(2) << u"--data"_s;
        QTest::newRow("no hub") << usual.mid(0, 2) + usual.mid(4) << u"--hub"_s;
        QTest::newRow("half a hub") << usual.mid(0, 2) + usual.mid(4) +
                                           QStringList{u"--hub"_s, u"127.0.0.1:8080"_s}
                                    << u"--hub"_s;
        QTest::newRow("no token") << usual.mid(0, 4) << u"--token-file"_s;
        QTest::newRow("unknown") << usual + QStringList{u"--kleur"_s, u"rood"_s} << u"--kleur"_s;
        QTest::newRow("no value") << usual + QStringList{u"--role"_s} << u"--help"_s;
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

    void aTabletWithoutRealHardwareNeedsNoToken() {
        const auto options = parse(usual.mid(0, 4) + QStringList{u"--platform"_s, u"fake"_s});
        QVERIFY(options && options->fakePlatform && options->tokenFile.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OptionsTest)
#include "OptionsTest.moc"
