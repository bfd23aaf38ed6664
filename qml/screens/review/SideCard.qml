// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Theme

// A card beside the table: sentences about what is open on our side, each opens its child.
Rectangle {
    id: card

    required property string title
    required property string nothing
    required property var items // [{childId, text}]
    required property Strand tint

    signal asked(string childId)

    implicitHeight: column.implicitHeight + Theme.space.m + Theme.space.l
    color: tint.fill
    radius: Theme.radius.m

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.space.l

        Heading {
            x: Theme.space.l
            width: parent.width - Theme.space.l * 2
            bottomPadding: Theme.space.xs
            color: card.tint.text
            size: Theme.type.body
            text: card.title
        }
        Label {
            x: Theme.space.l
            width: parent.width - Theme.space.l * 2
            color: card.tint.text
            text: card.nothing
            visible: card.items.length === 0
        }
        Repeater {
            model: card.items

            SideLine {
                required property var modelData

                width: column.width
                text: modelData.text
                tint: card.tint
                onClicked: card.asked(modelData.childId)
            }
        }
    }
}
