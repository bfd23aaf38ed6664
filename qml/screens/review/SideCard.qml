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

    implicitHeight: column.implicitHeight + Theme.space.l * 2
    color: tint.fill
    radius: Theme.radius.m

    Column {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.l
        spacing: Theme.space.s

        Heading {
            width: parent.width
            color: card.tint.text
            size: Theme.type.body
            text: card.title
        }
        Label {
            width: parent.width
            color: card.tint.text
            text: card.nothing
            visible: card.items.length === 0
        }
        Repeater {
            model: card.items

            QuietButton {
                required property var modelData

                width: parent?.width ?? 0
                text: modelData.text
                onClicked: card.asked(modelData.childId)
            }
        }
    }
}
