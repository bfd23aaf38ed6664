// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Theme

// Whether what was kept here is also elsewhere. A shape and a colour per state, and words beside it; a tap
// asks for more words. Never red: nobody is in danger when a cable is out.
T.Button {
    id: control

    required property string status // "synced" | "keeping" | "attention"
    property string name: text // what a screen reader says, also when only the dot shows
    property bool framed: false // as a pill, beside others

    signal activated

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.target.secondary
    focusPolicy: Qt.StrongFocus
    horizontalPadding: framed ? Theme.space.l : Theme.space.s

    Accessible.role: Accessible.Button
    Accessible.name: name

    onClicked: control.activated()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Surface {
        border.color: control.framed ? Theme.color.line : Theme.color.none
        border.width: Theme.stroke.thin
        color: control.framed ? Theme.color.card : Theme.color.none
        down: control.down
        focused: control.visualFocus
        radius: height / 2
    }
    contentItem: RowLayout {
        spacing: Theme.space.s + Theme.space.xs

        Rectangle {
            Layout.preferredWidth: Theme.space.m
            Layout.preferredHeight: Theme.space.m
            border.color: control.status === "keeping" ? Theme.color.home.line : Theme.color.ink
            border.width: control.status === "keeping" ? Theme.stroke.thick : 0
            color: control.status === "synced" ? Theme.color.here.line : control.status === "keeping" ? Theme.color.none : Theme.color.ink
            radius: control.status === "attention" ? 0 : width / 2
            rotation: control.status === "attention" ? 45 : 0
        }
        Label {
            Layout.fillWidth: true
            color: control.status === "attention" ? Theme.color.ink : Theme.color.muted
            strong: control.status === "attention"
            text: control.text
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
