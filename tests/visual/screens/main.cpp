// SPDX-License-Identifier: GPL-3.0-or-later
// drempel-screens: one picture of every screen, drawn without a display.
//   drempel-screens --out DIR [--only NAME] [--size 800x1280] [--dark] [--language ar]
#include "visual/screens/Scenes.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

using drempel::test::Scene;
using drempel::test::ScreenLook;
using drempel::test::ScreenStage;

namespace {

QSize sizeFrom(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts.front().toInt(), parts.back().toInt()) : QSize();
}

bool draw(const Scene& scene, const ScreenLook& look, const QDir& folder) {
    ScreenStage stage(scene.role, look);
    if (stage.window() != nullptr) scene.play(stage);
    const QImage picture = stage.picture();
    QTextStream out(stdout);
    out << scene.name << ' ' << picture.width() << 'x' << picture.height() << Qt::endl;
    for (const QString& problem : stage.problems())
        out << "  " << problem << Qt::endl;
    const bool kept = picture.save(folder.filePath(scene.name + QStringLiteral(".png")));
    return kept && stage.problems().isEmpty();
}

} // namespace

int main(int argc, char** argv) {
    ScreenStage::prepare();
    const QGuiApplication app(argc, argv);
    ScreenStage::makeStill();
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("out"), QStringLiteral("Where the pictures go."), QStringLiteral("folder")},
         {QStringLiteral("only"), QStringLiteral("Scenes whose name starts with this."),
          QStringLiteral("name")},
         {QStringLiteral("size"), QStringLiteral("Width x height."), QStringLiteral("WxH"),
          QStringLiteral("1280x800")},
         {QStringLiteral("dark"), QStringLiteral("The evening colours.")},
         {QStringLiteral("language"), QStringLiteral("nl, en or ar."), QStringLiteral("language"),
          QStringLiteral("nl")}});
    parser.process(app);
    const ScreenLook look{sizeFrom(parser.value(QStringLiteral("size"))),
                          parser.isSet(QStringLiteral("dark")), parser.value(QStringLiteral("language"))};
    const QDir folder(parser.value(QStringLiteral("out")));
    if (look.size.isEmpty() || !parser.isSet(QStringLiteral("out")) || !folder.mkpath(QStringLiteral(".")))
        parser.showHelp(1);
    bool good = true;
    for (const Scene& scene : drempel::test::allScenes())
        if (scene.name.startsWith(parser.value(QStringLiteral("only"))))
            good = draw(scene, look, folder) && good;
    return good ? 0 : 1;
}
