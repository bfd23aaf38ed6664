// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// One column of the board: a heading with its count, and the cards of its children, `across` beside each other.
Column {
    id: column

    required property string heading
    required property BoardColumnModel children_
    required property int across
    required property real cardWidth
    required property real cardHeight
    property bool dimmed: false
    property bool selecting: false

    signal tapped(string childId)
    signal reached(Item card) // by the keyboard

    width: across * (cardWidth + Theme.space.s) - Theme.space.s
    spacing: Theme.space.s
    visible: across > 0

    Label {
        width: parent.width
        elide: Text.ElideRight
        maximumLineCount: 1
        text: column.heading
    }
    GridLayout {
        columnSpacing: Theme.space.s
        columns: Math.max(1, column.across)
        rowSpacing: Theme.space.s

        Repeater {
            model: column.children_

            BoardCard {
                id: card

                required property string childId
                required property string detail
                required property string allergies
                required property bool toCheck
                required property bool toReceive
                required property var model

                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                Layout.minimumHeight: Math.max(implicitHeight, column.cardHeight)
                Layout.preferredWidth: column.cardWidth
                allergy: allergies
                dimmed: column.dimmed && !toReceive
                line: detail
                //: Board, on a child's card: two tablets do not agree, look again.
                mark: toCheck ? qsTr("nakijken") : ""
                selectable: column.selecting
                selected: model.selected
                unheard: model.unheard > 0
                waiting: toReceive
                onActiveFocusChanged: if (activeFocus)
                    column.reached(card)
                onClicked: column.tapped(childId)
            }
        }
    }
}
