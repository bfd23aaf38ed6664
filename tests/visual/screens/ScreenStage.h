// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Workspace.h"
#include "support/SmallDaycare.h"

#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTranslator>

namespace drempel::test {

/// How a screen is shown.
struct ScreenLook {
    QSize size{1280, 800};
    bool dark = false;
    QString language = QStringLiteral("nl");
};

/// The whole app in one window on a small daycare in memory: scenes drive it by its flows and by taps on
/// what is on the screen. GUI thread.
class ScreenStage {
  public:
    ScreenStage(Workspace::TabletRole role, const ScreenLook& look);
    ~ScreenStage();

    /// Before the application object: no display, no GPU, the on-screen keyboard.
    static void prepare();
    /// Cursor and animations stand still and the font is fixed, so that two runs give the same picture.
    static void makeStill();

    [[nodiscard]] SmallDaycare& daycare() { return daycare_; }
    [[nodiscard]] MemoryLedger& ledger() { return ledger_; }
    [[nodiscard]] const MemoryLedger& ledger() const { return ledger_; }
    [[nodiscard]] ManualClock& clock() { return clock_; }
    [[nodiscard]] const CodeChecker& checker() const { return checker_; }
    [[nodiscard]] Workspace& workspace() { return workspace_; }
    [[nodiscard]] DoorFlow& door() { return *workspace_.door(); }
    [[nodiscard]] GroupFlow& group() { return *workspace_.group(); }
    [[nodiscard]] ReviewFlow& review() { return *workspace_.review(); }
    [[nodiscard]] QQuickWindow* window() const { return window_; }

    /// Types a personal number and five secret digits, and waits for the answer.
    void identify(CodeEntry* code, const QString& number);
    /// Taps what has this accessible name or text; a problem if there is nothing.
    void tap(const QString& name);
    /// As tap, with a finger; several at once with several names.
    void touch(const QStringList& names);
    /// The words of everything that can be seen now.
    [[nodiscard]] QStringList words() const;
    /// Types into what has the focus.
    void type(const QString& text);
    /// Lets everything that waits happen.
    static void settle();
    /// Waits for a condition, at most a few seconds; a problem if it does not come.
    void waitFor(const QString& what, const std::function<bool()>& condition);

    /// What the window looks like once it has come to rest.
    [[nodiscard]] QImage picture();
    /// QML warnings and things that were not found; empty when all is well.
    [[nodiscard]] const QStringList& problems() const { return problems_; }

  private:
    void speak(const QString& language);
    [[nodiscard]] QQuickItem* find(QQuickItem* below, const QString& name) const;
    [[nodiscard]] std::optional<QPoint> middleOf(const QString& name);

    ManualClock clock_;
    MemoryLedger ledger_;
    TrustingChecker checker_;
    SmallDaycare daycare_;
    Workspace workspace_;
    QTranslator translator_;
    QQmlApplicationEngine engine_;
    QQuickWindow* window_ = nullptr;
    QStringList problems_;
};

} // namespace drempel::test
