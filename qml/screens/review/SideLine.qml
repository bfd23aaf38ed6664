// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Theme

// A sentence in a side card; a tap opens the child it is about.
T.Button {
    id: line

    required property Strand tint

    implicitHeight: Math.max(Theme.target.secondary, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.space.l
    verticalPadding: Theme.space.s

    Accessible.role: Accessible.Button
    Accessible.name: text

    Keys.onReturnPressed: line.clicked()
    Keys.onEnterPressed: line.clicked()

    background: Surface {
        color: Theme.color.none
        down: line.down
        focused: line.visualFocus
        radius: Theme.radius.s
    }
    contentItem: Body {
        color: line.tint.text
        font.pixelSize: Theme.type.small
        text: line.text
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
