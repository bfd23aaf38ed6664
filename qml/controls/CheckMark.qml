// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// "done": a filled circle with a check; "open": our own open action, a ring; anything else: no mark at all.
Rectangle {
    id: mark

    required property string mark // "done" | "open" | ""
    property string name // what a screen reader says
    property Strand tint: Theme.color.together
    property int size: Theme.icon.m + Theme.space.xs

    implicitWidth: size
    implicitHeight: size
    border.color: Theme.color.outline
    border.width: mark.mark === "open" ? Theme.stroke.thin : 0
    color: mark.mark === "done" ? tint.line : Theme.color.none
    radius: width / 2

    Accessible.role: Accessible.Indicator
    Accessible.name: name
    Accessible.ignored: name === "" || mark.mark === ""

    Icon {
        anchors.centerIn: parent
        name: mark.mark === "done" ? "check" : ""
        size: Math.round(mark.size * 0.66)
        color: Theme.color.card
    }
}
