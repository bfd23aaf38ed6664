// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/gallery/Stage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QQmlEngine>
#include <QQuickItem>
#include <QStyleHints>
#include <QUrl>

namespace drempel {

namespace {

constexpr auto pageFolder = ":/qt/qml/Drempel/Gallery";
constexpr int settleAttempts = 20;

QUrl urlOf(const QString& page) {
    return QUrl{QStringLiteral("qrc:/qt/qml/Drempel/Gallery/%1.qml").arg(page)};
}

} // namespace

Stage::Stage() {
    m_view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    QObject::connect(m_view.engine(), &QQmlEngine::warnings, &m_view, [this](const QList<QQmlError>& errors) {
        for (const QQmlError& error : errors)
            m_problems.append(error.toString());
    });
}

QStringList Stage::pages() {
    QStringList names;
    const QDir folder{QString::fromLatin1(pageFolder)};
    for (const QString& file : folder.entryList({QStringLiteral("*Page.qml")}, QDir::Files, QDir::Name)) {
        if (file != QLatin1String("GalleryPage.qml")) names.append(file.chopped(4));
    }
    return names;
}

void Stage::needNoScreen() {
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
}

void Stage::makeStill() {
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    QGuiApplication::setFont(QFont{QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans Arabic")}});
}

void Stage::apply(const Look& look) {
    QPalette palette{look.dark ? QColor{Qt::black} : QColor{Qt::white}};
    palette.setColor(QPalette::Window, look.dark ? Qt::black : Qt::white);
    QGuiApplication::setPalette(palette);
    QGuiApplication::setLayoutDirection(look.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_view.resize(look.size);
}

void Stage::show(const QString& page, const Look& look) {
    m_problems.clear();
    apply(look);
    m_view.setSource(urlOf(page));
    for (const QQmlError& error : m_view.errors())
        m_problems.append(error.toString());
    m_view.show();
}

void Stage::showList() {
    m_view.setInitialProperties({{QStringLiteral("pages"), pages()}});
    show(QStringLiteral("GalleryList"), {});
}

QImage Stage::picture() {
    if (m_view.status() != QQuickView::Ready) return {};
    QImage last;
    for (int attempt = 0; attempt < settleAttempts; ++attempt) {
        QCoreApplication::processEvents();
        QImage next = m_view.grabWindow();
        if (!next.isNull() && next == last) return next;
        last = std::move(next);
    }
    return last;
}

QStringList Stage::variants() const {
    const QQuickItem* root = m_view.rootObject();
    return root == nullptr
               ? QStringList{}
               : root->property("pictures").toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace drempel
