// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Models
import Drempel.Parts
import Drempel.Controls
import Drempel.Theme

// The children of one family as cards: one in the middle, two or three side by side, more in rows.
Scroller {
    id: grid

    required property FamilyModel family
    required property bool portrait
    readonly property int count: family.count
    readonly property int columns: portrait ? 1 : count === 4 ? 2 : Math.max(1, Math.min(3, count))
    readonly property int rows: Math.ceil(Math.max(1, count) / columns)
    readonly property real room: (height - (rows - 1) * Theme.space.l) / rows
    readonly property real cardHeight: Math.max(Theme.target.primary * 1.75, Math.min(Theme.target.primary * 4, room))

    signal toggled(string childId)

    interactive: contentHeight > height

    GridLayout {
        width: parent.width
        columnSpacing: Theme.space.l
        columns: grid.columns
        rowSpacing: Theme.space.l

        Repeater {
            model: grid.family

            ChildCard {
                required selected
                required property string childId
                required property string present
                required property string status

                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: true
                Layout.maximumWidth: grid.count === 1 && !grid.portrait ? Theme.target.primary * 7 : grid.width
                Layout.preferredHeight: grid.cardHeight
                Layout.preferredWidth: (grid.width - (grid.columns - 1) * Theme.space.l) / grid.columns
                note: status
                people: present
                onClicked: grid.toggled(childId)
            }
        }
    }
}
