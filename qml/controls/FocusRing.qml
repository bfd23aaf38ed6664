// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// Shows where the keyboard is; lies around its parent.
Rectangle {
    required property bool shown
    property real around: Theme.radius.m

    anchors.fill: parent
    anchors.margins: -Theme.stroke.thick - Theme.stroke.thin
    border.color: Theme.color.ink
    border.width: Theme.stroke.thick
    color: Theme.color.none
    radius: around - anchors.margins
    visible: shown
    z: 1
}
