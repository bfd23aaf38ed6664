// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQmlError>
#include <QQuickView>
#include <QSize>
#include <QString>
#include <QStringList>

namespace drempel {

/// How a page is shown: which of the two colour sets, and in which reading direction.
struct Look {
    QSize size{1280, 800};
    bool dark = false;
    bool mirrored = false;
};

/// Shows gallery pages in a window and takes pictures of them; GUI thread only.
class Stage {
  public:
    Stage();

    /// The names of all pages, sorted; a page is a QML file of the gallery that is not part of its frame.
    [[nodiscard]] static QStringList pages();
    /// Without a wish of one's own (QT_QPA_PLATFORM), no screen and no GPU are needed. Before the
    /// application.
    static void needNoScreen();
    /// Cursor and animations stand still and the font is fixed, so that two runs give the same picture.
    static void makeStill();

    /// Shows `page`; its errors and warnings are in problems().
    void show(const QString& page, const Look& look);
    /// The list of pages, for a person.
    void showList();
    /// What the page looks like once it has come to rest; null if it failed to load.
    [[nodiscard]] QImage picture();
    /// The pictures a page asks for beside the plain one: words out of "portrait", "dark" and "rtl".
    [[nodiscard]] QStringList variants() const;
    [[nodiscard]] QStringList problems() const { return m_problems; }
    [[nodiscard]] QQuickView& view() { return m_view; }

  private:
    void apply(const Look& look);

    QQuickView m_view;
    QStringList m_problems;
};

} // namespace drempel
