// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// At most three things that a caregiver picked to tell, above the day.
ColumnLayout {
    id: part

    required property var things // [{icon, text}]

    spacing: Theme.space.s

    Label {
        Layout.fillWidth: true
        //: Door, the day: above the at most three things that a caregiver picked to tell.
        text: qsTr("Dit vertellen we je graag")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Repeater {
            model: part.things

            Tag {
                required property var modelData

                width: Math.min(implicitWidth, part.width)
                iconName: modelData.icon
                text: modelData.text
                tint: Theme.color.here
            }
        }
    }
}
