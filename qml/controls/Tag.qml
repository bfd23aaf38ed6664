// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Theme

// Something that was told, in the colour of who told it. Not for tapping.
T.Control {
    id: control

    required property string text
    property string iconName
    property Strand tint: Theme.color.home

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target.secondary + Theme.space.s, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.space.l
    verticalPadding: Theme.space.s

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    background: Rectangle {
        border.color: control.tint.line
        border.width: Theme.stroke.thin
        color: control.tint.fill
        radius: Math.min(height / 2, Theme.radius.l)
    }
    contentItem: RowLayout {
        spacing: Theme.space.m

        Icon {
            name: control.iconName
            size: Theme.icon.s
            color: control.tint.line
        }
        Body {
            Layout.fillWidth: true
            color: control.tint.text
            strong: true
            text: control.text
            Accessible.ignored: true
        }
    }
}
