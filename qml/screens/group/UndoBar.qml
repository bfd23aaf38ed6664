// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// What was just saved, with a way back for ten seconds.
Rectangle {
    id: bar

    required property string text
    required property int seconds

    signal undone

    implicitWidth: row.implicitWidth + Theme.space.l * 2
    implicitHeight: row.implicitHeight + Theme.space.m
    border.color: Theme.color.together.line
    border.width: Theme.stroke.thin
    color: Theme.color.together.fill
    radius: Theme.radius.m

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: Theme.space.l

        Icon {
            name: "check"
            color: Theme.color.together.line
        }
        Body {
            Layout.maximumWidth: Theme.target.primary * 6
            color: Theme.color.together.text
            strong: true
            text: bar.text
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
            size: Theme.icon.l
            total: 10
        }
    }
}
