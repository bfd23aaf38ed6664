// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/gallery/Stage.h"
#include "visual/PictureBook.h"

#include <QTest>

#include <vector>

namespace {

bool update = false; // --update: keep what is seen instead of comparing

struct Shot {
    QString name;
    QString page;
    drempel::Look look;
};

std::vector<Shot> shotsOf(const QString& page, const QStringList& variants) {
    std::vector<Shot> shots{{page, page, {}}};
    if (variants.contains(QLatin1String("portrait")))
        shots.push_back({page + QStringLiteral("-portrait"), page, {QSize{800, 1280}, false, false}});
    if (variants.contains(QLatin1String("dark")))
        shots.push_back({page + QStringLiteral("-dark"), page, {QSize{1280, 800}, true, false}});
    if (variants.contains(QLatin1String("rtl")))
        shots.push_back({page + QStringLiteral("-rtl"), page, {QSize{1280, 800}, false, true}});
    return shots;
}

/// Compares every gallery page with its kept pictures; GUI thread.
class GalleryPicturesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    static void nothingOnAScreenMovesUnnoticed_data();
    static void nothingOnAScreenMovesUnnoticed();
    static void aMovedButtonIsNoticed();
};

const drempel::PictureBook& book() {
    static const drempel::PictureBook kept{QStringLiteral(DREMPEL_REFERENCE_DIR),
                                           QStringLiteral(DREMPEL_DIFFERENCE_DIR)};
    return kept;
}

void GalleryPicturesTest::nothingOnAScreenMovesUnnoticed_data() {
    QTest::addColumn<QString>("page");
    for (const QString& page : drempel::Stage::pages())
        QTest::newRow(qPrintable(page)) << page;
}

void GalleryPicturesTest::nothingOnAScreenMovesUnnoticed() {
    QFETCH(const QString, page);
    QStringList wrong;
    drempel::Stage first;
    first.show(page, {});
    for (const Shot& shot : shotsOf(page, first.variants())) {
        drempel::Stage stage;
        stage.show(shot.page, shot.look);
        const QImage picture = stage.picture();
        QCOMPARE(stage.problems(), QStringList{});
        QVERIFY2(!picture.isNull(), qPrintable(shot.name));
        if (update) {
            QVERIFY2(book().keep(shot.name, picture), qPrintable(shot.name));
            continue;
        }
        const QString problem = book().compare(shot.name, picture);
        if (!problem.isEmpty()) wrong.append(shot.name + QStringLiteral(": ") + problem);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void GalleryPicturesTest::aMovedButtonIsNoticed() {
    drempel::Stage stage;
    stage.show(QStringLiteral("ButtonsPage"), {});
    const QImage picture = stage.picture();
    QVERIFY(book().compare(QStringLiteral("ButtonsPage"), picture).isEmpty());
    QVERIFY(
        !book()
             .compare(QStringLiteral("ButtonsPage"), picture.copy(3, 0, picture.width(), picture.height()))
             .isEmpty());
}

} // namespace

int main(int argc, char** argv) {
    drempel::Stage::needNoScreen();
    const QGuiApplication app{argc, argv};
    drempel::Stage::makeStill();
    QStringList arguments = QGuiApplication::arguments();
    update = arguments.removeAll(QStringLiteral("--update")) > 0;
    GalleryPicturesTest test;
    return QTest::qExec(&test, arguments);
}

#include "GalleryPicturesTest.moc"
