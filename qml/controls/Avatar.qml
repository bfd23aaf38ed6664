// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// Someone's initial in a circle; there are no faces on these screens.
Rectangle {
    id: avatar

    required property string name
    property Strand tint: Theme.color.together
    property bool dimmed: false
    property int size: Theme.target.secondary

    implicitWidth: size
    implicitHeight: size
    color: dimmed ? Theme.color.sunken : tint.fill
    radius: width / 2

    Accessible.ignored: true

    Body {
        anchors.centerIn: parent
        color: avatar.dimmed ? Theme.color.muted : avatar.tint.text
        font.pixelSize: Math.max(Theme.type.body, Math.round(avatar.size * 0.42))
        strong: true
        text: avatar.name.trim().slice(0, 1).toUpperCase()
        Accessible.ignored: true
    }
}
