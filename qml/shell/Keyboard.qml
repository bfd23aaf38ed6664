// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard

// The on-screen keyboard, at the bottom and above everything, sheets included.
InputPanel {
    id: panel

    readonly property real shownHeight: active ? height : 0

    y: active ? (parent?.height ?? 0) - height : (parent?.height ?? 0)
    z: 2000000 // Overlay, where sheets are, has about a million
    visible: active
}
