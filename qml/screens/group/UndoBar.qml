// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// What was just saved, with a way back for ten seconds. Has a place of its own and covers nothing.
Rectangle {
    id: bar

    required property string text
    required property int seconds

    signal undone

    implicitHeight: row.implicitHeight + Theme.space.s * 2
    color: Theme.color.together.fill
    radius: Theme.radius.m

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    // It comes where the button was that it undoes: a second tap on that must not take it back.
    onTextChanged: Taps.settle()

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.m

        Icon {
            name: "check"
            color: Theme.color.together.line
        }
        Body {
            Layout.fillWidth: true
            color: Theme.color.together.text
            elide: Text.ElideRight
            maximumLineCount: 2
            strong: true
            text: bar.text
            Accessible.ignored: true
        }
        SecondaryButton {
            iconName: "undo"
            implicitHeight: Theme.target.secondary
            //: Group tablet: takes back what was just saved.
            text: qsTr("Ongedaan maken")
            onClicked: bar.undone()
        }
        CountdownRing {
            color: Theme.color.together.line
            seconds: bar.seconds
            total: 10
        }
    }
}
