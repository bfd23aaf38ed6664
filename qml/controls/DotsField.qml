// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Theme

// A number in clear and secret digits as dots, typed on a Keypad. Knows only how many secret digits there are.
Row {
    id: field

    required property string name // what a screen reader calls it
    required property string number
    required property int numberLength
    required property int secretLength
    property int secretCount: 0
    readonly property int filled: number.length + secretCount

    spacing: Theme.space.s

    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + number
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: field.numberLength + field.secretLength

        Item {
            id: slot

            required property int index
            readonly property bool secret: index >= field.numberLength
            readonly property bool next: index === field.filled

            width: box.width + (index === field.numberLength - 1 ? Theme.space.l : 0)
            height: box.height

            Rectangle {
                id: box

                width: Theme.target.secondary
                height: Theme.target.secondary + Theme.space.m
                border.color: slot.next ? Theme.color.together.line : Theme.color.line
                border.width: slot.next ? Theme.stroke.thick : Theme.stroke.thin
                color: slot.index < field.filled || slot.next ? Theme.color.card : Theme.color.none
                radius: Theme.radius.s

                Heading {
                    anchors.centerIn: parent
                    text: slot.secret ? "" : field.number.charAt(slot.index)
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.centerIn: parent
                    width: Theme.space.m
                    height: width
                    color: Theme.color.ink
                    radius: width / 2
                    visible: slot.secret && slot.index < field.filled
                }
            }
        }
    }
}
