// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/gallery/Stage.h"

#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

namespace {

/// Prepares the engine for the tst_*.qml files beside this file; GUI thread.
class Setup : public QObject {
    Q_OBJECT

  public Q_SLOTS:
    void applicationAvailable() { drempel::Stage::makeStill(); }
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral("qrc:/qt/qml")); }
};

} // namespace

QUICK_TEST_MAIN_WITH_SETUP(drempel, Setup)

#include "QmlControlsTest.moc"
