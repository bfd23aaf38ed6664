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

    required property string date
    required property ReviewModel lines

    signal childAsked(string childId)

    spacing: 0

    TodayHead {
        Layout.bottomMargin: Theme.space.s
        Layout.fillHeight: false
        Layout.fillWidth: true
        date: table.date
        visible: table.lines.count > 0
    }
    Divider {
        Layout.fillWidth: true
        visible: table.lines.count > 0
    }
    ListView {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: table.lines
        visible: table.lines.count > 0

        T.ScrollIndicator.vertical: ScrollHint {}

        delegate: TodayRow {
            id: row

            width: list.width
            // As high as fits, so that a whole group is in view without crowding.
            height: Math.max(implicitHeight, Math.min(Theme.target.primary - Theme.space.l, Math.floor(list.height / table.lines.count)))
            onActiveFocusChanged: if (activeFocus)
                list.positionViewAtIndex(row.index, ListView.Contain)
            onClicked: table.childAsked(childId)
        }
    }
    Item {
        Layout.fillHeight: true
        Layout.fillWidth: true
        visible: table.lines.count === 0

        EmptyState {
            anchors.centerIn: parent
            width: parent.width
            iconName: "calendar"
            //: Review: no children planned or present in this group today.
            text: qsTr("Vandaag zijn er geen kinderen in deze groep.")
        }
    }
}
