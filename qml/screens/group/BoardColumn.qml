// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// One column of the board: a heading with its count, and the cards of its children.
ColumnLayout {
    id: column

    required property string heading
    required property BoardColumnModel children_
    property int across: 1
    property bool dimmed: false
    property bool selecting: false

    signal tapped(string childId)

    spacing: Theme.space.m

    Label {
        Layout.fillWidth: true
        elide: Text.ElideRight
        maximumLineCount: 1
        text: column.heading
    }
    GridView {
        id: grid

        Layout.fillHeight: true
        Layout.fillWidth: true
        boundsBehavior: Flickable.StopAtBounds
        cellHeight: Theme.target.primary + Theme.space.xl + Theme.space.s
        cellWidth: Math.floor(width / column.across)
        clip: true
        model: column.children_

        T.ScrollIndicator.vertical: ScrollHint {}

        delegate: Item {
            id: cell

            required property string childId
            required property string name
            required property string detail
            required property string allergies
            required property int unheard
            required property bool selected
            required property bool toCheck
            required property bool toReceive

            width: grid.cellWidth
            height: grid.cellHeight

            BoardCard {
                anchors.fill: parent
                anchors.bottomMargin: Theme.space.s
                anchors.rightMargin: Theme.space.s
                allergy: cell.allergies
                dimmed: column.dimmed && !cell.toReceive
                line: cell.detail
                //: Board, on a child's card: two tablets do not agree, look again.
                mark: cell.toCheck ? qsTr("nakijken") : ""
                name: cell.name
                selectable: column.selecting
                selected: cell.selected
                unheard: cell.unheard > 0
                onClicked: column.tapped(cell.childId)
            }
        }
    }
}
