// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// The children of a group, a row each. What home did not tell has no mark; an open ring is ours to do.
ColumnLayout {
    id: table

    required property ReviewModel lines

    signal childAsked(string childId)

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.s
        spacing: 0

        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
        }
        Repeater {
            model: [
                //: Review, heading of a column: home told something.
                qsTr("Van thuis"),
                //: Review, heading of a column: we heard it.
                qsTr("Gehoord"),
                //: Review, heading of a column: we told something.
                qsTr("Verteld"),
                //: Review, heading of a column: talked about together.
                qsTr("Besproken"),
                //: Review, heading of a column: went home with somebody.
                qsTr("Overdracht")
            ]

            Label {
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                horizontalAlignment: Text.AlignHCenter
                text: modelData
            }
        }
    }
    Divider {
        Layout.fillWidth: true
    }
    ListView {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: table.lines

        T.ScrollIndicator.vertical: ScrollHint {}

        delegate: TodayRow {
            width: list.width
            onClicked: table.childAsked(childId)
        }
    }
    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        iconName: "calendar"
        //: Review: no children planned or present in this group today.
        text: qsTr("Vandaag zijn er geen kinderen in deze groep.")
        visible: table.lines.count === 0
    }
}
