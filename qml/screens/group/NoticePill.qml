// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Theme

// One thing to know at once, calm and small; a tap goes to what it is about.
T.Button {
    id: pill

    property string detail
    property string iconName
    property Strand tint: Theme.color.together

    implicitWidth: Math.ceil(implicitContentWidth) + leftPadding + rightPadding
    implicitHeight: Theme.target.secondary
    focusPolicy: Qt.StrongFocus
    leftPadding: mirrored ? Theme.space.l : Theme.space.m
    rightPadding: mirrored ? Theme.space.m : Theme.space.l

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail

    Keys.onReturnPressed: pill.clicked()
    Keys.onEnterPressed: pill.clicked()

    background: Surface {
        color: pill.tint.fill
        down: pill.down
        focused: pill.visualFocus
        radius: height / 2
    }
    contentItem: RowLayout {
        spacing: Theme.space.s + Theme.space.xs

        Icon {
            name: pill.iconName
            size: Theme.icon.s
            color: pill.tint.line
        }
        Label {
            Layout.fillWidth: true
            color: pill.tint.text
            elide: Text.ElideRight
            maximumLineCount: 1
            strong: true
            text: pill.text
            Accessible.ignored: true
        }
        Label {
            color: pill.tint.text
            text: pill.detail
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
