// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// Somebody who may fetch, when, and the way to take that back.
Rectangle {
    id: line

    required property string person
    required property string detail

    signal withdrawn

    implicitHeight: Math.max(Theme.target.primary, row.implicitHeight + Theme.space.m * 2)
    border.color: Theme.color.line
    border.width: Theme.stroke.thin
    color: Theme.color.card
    radius: Theme.radius.m

    Accessible.role: Accessible.StaticText
    Accessible.name: person + ", " + detail

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space.l
        anchors.rightMargin: Theme.space.s // free of what shows that there is more
        spacing: Theme.space.m

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Body {
                Layout.fillWidth: true
                strong: true
                text: line.person
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: line.detail
                Accessible.ignored: true
            }
        }
        QuietButton {
            //: Toestemmingen: this person may not fetch any more.
            text: qsTr("Niet meer")
            Accessible.description: line.person
            onClicked: line.withdrawn()
        }
    }
}
