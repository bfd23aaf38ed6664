// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// At most three things that a caregiver picked to tell: a quiet band above the day, or, for who sees
// nothing else, all there is.
Rectangle {
    id: part

    required property var things // [{icon, text}]
    required property bool portrait
    property bool large: false

    implicitHeight: column.implicitHeight + Theme.space.m * 2
    color: Theme.color.here.fill
    radius: large ? Theme.radius.l : Theme.radius.m

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: part.large ? Theme.space.xl : Theme.space.l
        spacing: part.large ? Theme.space.l : Theme.space.xs

        Label {
            Layout.fillWidth: true
            color: Theme.color.here.text
            //: Door, the day: above the at most three things that a caregiver picked to tell.
            text: qsTr("Dit vertellen we je graag")
        }
        GridLayout {
            id: grid

            Layout.fillWidth: true
            columnSpacing: Theme.space.xl
            columns: part.portrait || part.large ? 1 : part.things.length
            rowSpacing: part.large ? Theme.space.l : Theme.space.xs

            Repeater {
                model: part.things

                RowLayout {
                    id: thing

                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: part.width / grid.columns // alike, whatever they say
                    spacing: Theme.space.m

                    Icon {
                        color: Theme.color.here.line
                        name: thing.modelData.icon
                        size: part.large ? Theme.icon.m : Theme.icon.s
                    }
                    Body {
                        Layout.fillWidth: true
                        color: Theme.color.here.text
                        font.pixelSize: part.large ? Theme.type.title : Theme.type.body
                        strong: true
                        text: thing.modelData.text
                    }
                }
            }
        }
    }
}
