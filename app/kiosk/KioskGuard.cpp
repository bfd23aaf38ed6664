// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/KioskGuard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

namespace drempel {

namespace {

/// What a person needs are letters, digits, arrows, Tab, Enter, Escape, Backspace; and Shift with them.
bool isChord(const QKeyEvent& key) {
    constexpr auto chords = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (key.modifiers() & chords) return true;
    const bool function = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    const bool insert = key.key() == Qt::Key_Insert && (key.modifiers() & Qt::ShiftModifier); // pastes
    return function || insert || key.key() == Qt::Key_Menu || key.key() == Qt::Key_Print ||
           key.key() == Qt::Key_Help;
}

} // namespace

KioskGuard::KioskGuard(QObject& application) {
    application.installEventFilter(this);
}

void KioskGuard::watch(Workspace& workspace) {
    if (DoorFlow* door = workspace.door())
        connect(door, &DoorFlow::stepChanged, this, [door] {
            if (door->step() == DoorFlow::Step::Rest) forget();
        });
    if (GroupFlow* group = workspace.group())
        connect(group, &GroupFlow::stepChanged, this, [group] {
            if (group->step() == GroupFlow::Step::LogIn) forget();
        });
    if (ReviewFlow* review = workspace.review())
        connect(review, &ReviewFlow::stepChanged, this, [review] {
            if (review->step() == ReviewFlow::Step::LogIn) forget();
        });
}

void KioskGuard::forget() {
    QInputMethod* keyboard = QGuiApplication::inputMethod();
    keyboard->reset();
    // It still knows the text around the cursor of a field that is gone, until it looks again.
    QTimer::singleShot(0, keyboard, [keyboard] { keyboard->update(Qt::ImQueryAll); });
    QClipboard* clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        if (mode == QClipboard::Clipboard || clipboard->supportsSelection()) clipboard->clear(mode);
}

bool KioskGuard::eventFilter(QObject* watched, QEvent* event) {
    if (!watched->isWindowType()) return false;
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
        return isChord(static_cast<const QKeyEvent&>(*event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return static_cast<const QMouseEvent&>(*event).button() != Qt::LeftButton; // menus, pasting
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::ContextMenu:
        event->ignore();
        return true;
    case QEvent::Close:
        if (!event->spontaneous()) return false; // the program itself ends
        event->ignore();
        return true;
    default:
        return false;
    }
}

} // namespace drempel
