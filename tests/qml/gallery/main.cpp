// SPDX-License-Identifier: GPL-3.0-or-later
// drempel-gallery: every control, part and screen on a page of its own.
//   drempel-gallery                                   a list of pages to tap through
//   drempel-gallery --page ChipPage --grab chip.png [--size 800x1280] [--dark] [--rtl]
#include "qml/gallery/Stage.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTextStream>

#include <optional>

namespace {

std::optional<QSize> parseSize(const QString& text) {
    const QStringList parts = text.split(QLatin1Char('x'));
    if (parts.size() != 2) return std::nullopt;
    const QSize size{parts.front().toInt(), parts.back().toInt()};
    return size.isEmpty() ? std::nullopt : std::optional{size};
}

int complain(const QString& text) {
    QTextStream{stderr} << text << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--grab") == 0 || qstrcmp(argv[i], "--list") == 0)
            drempel::Stage::needNoScreen();
    }
    const QGuiApplication app{argc, argv};
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("page"), QStringLiteral("Show one page."), QStringLiteral("name")},
         {QStringLiteral("grab"), QStringLiteral("Write a picture and stop."), QStringLiteral("file")},
         {QStringLiteral("size"), QStringLiteral("Width x height."), QStringLiteral("WxH"),
          QStringLiteral("1280x800")},
         {QStringLiteral("dark"), QStringLiteral("The evening colours.")},
         {QStringLiteral("rtl"), QStringLiteral("From right to left.")},
         {QStringLiteral("list"), QStringLiteral("Print the names of the pages.")}});
    parser.process(app);

    if (parser.isSet(QStringLiteral("list"))) {
        QTextStream{stdout} << drempel::Stage::pages().join(QLatin1Char('\n')) << Qt::endl;
        return 0;
    }
    const std::optional<QSize> size = parseSize(parser.value(QStringLiteral("size")));
    if (!size) return complain(QStringLiteral("--size wants WIDTHxHEIGHT, such as 1280x800"));

    drempel::Stage stage;
    if (!parser.isSet(QStringLiteral("page"))) {
        stage.showList();
        return QGuiApplication::exec();
    }
    const QString file = parser.value(QStringLiteral("grab"));
    if (!file.isEmpty()) drempel::Stage::makeStill();
    stage.show(parser.value(QStringLiteral("page")),
               {*size, parser.isSet(QStringLiteral("dark")), parser.isSet(QStringLiteral("rtl"))});
    if (file.isEmpty()) return QGuiApplication::exec();
    const QImage picture = stage.picture();
    if (!stage.problems().isEmpty()) return complain(stage.problems().join(QLatin1Char('\n')));
    return picture.save(file) ? 0 : complain(QStringLiteral("cannot write %1").arg(file));
}
