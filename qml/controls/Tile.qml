// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Theme

// Something to do often and fast: an icon above its word.
T.Button {
    id: tile

    required property string iconName
    property bool selected: false
    property Strand tint: Theme.color.here

    implicitWidth: Math.max(Theme.target.primary + Theme.space.xl, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target.primary + Theme.space.m, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    padding: Theme.space.s

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.checked: selected

    Keys.onReturnPressed: tile.clicked()
    Keys.onEnterPressed: tile.clicked()

    background: Surface {
        border.color: tile.selected ? tile.tint.line : Theme.color.line
        border.width: Theme.stroke.thin
        color: tile.selected ? tile.tint.fill : Theme.color.card
        down: tile.down
        focused: tile.visualFocus
    }
    contentItem: ColumnLayout {
        spacing: Theme.space.s

        Item {
            Layout.fillHeight: true
        }
        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: tile.iconName
            size: Theme.icon.l - Theme.space.s
            color: tile.tint.line
        }
        Label {
            Layout.fillWidth: true
            color: Theme.color.ink
            horizontalAlignment: Text.AlignHCenter
            strong: tile.selected
            text: tile.text
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
