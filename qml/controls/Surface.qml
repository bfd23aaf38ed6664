// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// The ground of something that can be touched: answers a finger at once, and the keyboard with a ring.
Rectangle {
    id: surface

    required property bool down
    property bool focused: false

    radius: Theme.radius.m

    Rectangle {
        anchors.fill: parent
        color: Theme.color.pressed
        radius: surface.radius
        visible: surface.down
    }
    FocusRing {
        around: surface.radius
        shown: surface.focused
    }
}
