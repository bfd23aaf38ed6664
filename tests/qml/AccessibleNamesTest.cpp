// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/gallery/Stage.h"

#include <QAccessible>
#include <QQuickItem>
#include <QTest>

#include <vector>

namespace {

void collectFocusable(QQuickItem* item, std::vector<QQuickItem*>& found) {
    if (!item->isVisible()) return;
    if (item->activeFocusOnTab()) found.push_back(item);
    for (QQuickItem* child : item->childItems())
        collectFocusable(child, found);
}

/// Walks every gallery page as a screen reader would; GUI thread.
class AccessibleNamesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    static void everythingThatTakesFocusCanBeNamedAloud_data();
    static void everythingThatTakesFocusCanBeNamedAloud();
};

void AccessibleNamesTest::everythingThatTakesFocusCanBeNamedAloud_data() {
    QTest::addColumn<QString>("page");
    for (const QString& page : drempel::Stage::pages())
        QTest::newRow(qPrintable(page)) << page;
}

void AccessibleNamesTest::everythingThatTakesFocusCanBeNamedAloud() {
    QFETCH(const QString, page);
    drempel::Stage stage;
    stage.show(page, {});
    QVERIFY(!stage.picture().isNull());
    QCOMPARE(stage.problems(), QStringList{});

    std::vector<QQuickItem*> focusable;
    collectFocusable(stage.view().contentItem(), focusable);
    for (QQuickItem* item : focusable) {
        QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(item);
        const QByteArray what = item->metaObject()->className();
        QVERIFY2(reader != nullptr, what.constData());
        QVERIFY2(!reader->text(QAccessible::Name).trimmed().isEmpty(), what.constData());
        QVERIFY2(reader->role() != QAccessible::NoRole, what.constData());
    }
}

} // namespace

int main(int argc, char** argv) {
    drempel::Stage::needNoScreen();
    const QGuiApplication app{argc, argv};
    drempel::Stage::makeStill();
    QAccessible::setActive(true);
    AccessibleNamesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "AccessibleNamesTest.moc"
