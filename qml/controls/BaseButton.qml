// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Drempel.Theme

// What the three buttons share: icon + words, centred, wrapping when narrow. Use one of the three.
T.Button {
    id: control

    property string iconName
    property Item trailing: null
    property bool once: true // swallows the second tap of a double tap
    property color fill: Theme.color.none
    property color edge: Theme.color.none
    property color foreground: Theme.color.ink
    property int textSize: Theme.type.title

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target.primary, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.space.xl
    opacity: enabled ? 1 : 0.45
    verticalPadding: Theme.space.s

    Accessible.role: Accessible.Button
    Accessible.name: text

    onClicked: if (once)
        settling.restart()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Surface {
        border.color: control.edge
        border.width: Theme.stroke.thin
        color: control.fill
        down: control.down
        focused: control.visualFocus
    }
    contentItem: ButtonFace {
        foreground: control.foreground
        iconName: control.iconName
        text: control.text
        textSize: control.textSize
        trailing: control.trailing
    }

    MouseArea {
        anchors.fill: parent
        enabled: settling.running
        z: 1
    }
    Timer {
        id: settling
        interval: Theme.duration.settle
    }
}
