// SPDX-License-Identifier: GPL-3.0-or-later
#include "visual/PictureBook.h"
#include "visual/screens/Scenes.h"

#include <QGuiApplication>
#include <QTest>

using drempel::PictureBook;
using drempel::test::Scene;
using drempel::test::ScreenLook;
using drempel::test::ScreenStage;

namespace {

bool update = false; // --update: keep what is seen instead of comparing

/// Compares every screen with its kept pictures; GUI thread.
class ScreenPicturesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void noScreenChangesUnnoticed_data();
    void noScreenChangesUnnoticed();

  private:
    std::vector<Scene> scenes_ = drempel::test::allScenes();
};

std::vector<std::pair<QString, ScreenLook>> looksOf(const Scene& scene) {
    std::vector<std::pair<QString, ScreenLook>> looks{{scene.name, {}}};
    const QStringList variants = scene.variants.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& variant : variants) {
        ScreenLook look;
        if (variant == QLatin1String("portrait"))
            look.size.transpose();
        else if (variant == QLatin1String("dark"))
            look.dark = true;
        else
            look.language = variant;
        looks.emplace_back(scene.name + QLatin1Char('-') + variant, look);
    }
    return looks;
}

void ScreenPicturesTest::noScreenChangesUnnoticed_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < scenes_.size(); ++i)
        QTest::newRow(qPrintable(scenes_[i].name)) << static_cast<int>(i);
}

void ScreenPicturesTest::noScreenChangesUnnoticed() {
    QFETCH(const int, index);
    const Scene& scene = scenes_[static_cast<std::size_t>(index)];
    const PictureBook book(QStringLiteral(DREMPEL_REFERENCE_DIR), QStringLiteral(DREMPEL_DIFFERENCE_DIR));
    QStringList wrong;
    for (const auto& [name, look] : looksOf(scene)) {
        ScreenStage stage(scene.role, look);
        QVERIFY2(stage.window() != nullptr, qPrintable(stage.problems().join(QLatin1Char('\n'))));
        scene.play(stage);
        const QImage picture = stage.picture();
        QCOMPARE(stage.problems(), QStringList{});
        if (update) {
            QVERIFY2(book.keep(name, picture), qPrintable(name));
            continue;
        }
        const QString problem = book.compare(name, picture);
        if (!problem.isEmpty()) wrong.append(name + QStringLiteral(": ") + problem);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

} // namespace

int main(int argc, char** argv) {
    ScreenStage::prepare();
    QGuiApplication app(argc, argv);
    ScreenStage::makeStill();
    QStringList arguments = QGuiApplication::arguments();
    update = arguments.removeAll(QStringLiteral("--update")) > 0;
    ScreenPicturesTest test;
    return QTest::qExec(&test, arguments);
}

#include "ScreenPicturesTest.moc"
