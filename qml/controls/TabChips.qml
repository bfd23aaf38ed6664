// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Drempel.Theme

// One of a few: a day, a group, a child. `tabs` is a list of {value, text}; shows `current`, says `chosen`.
Flow {
    id: group

    required property string name // what a screen reader calls the whole
    required property var tabs
    property string current
    property Strand tint: Theme.color.together

    signal chosen(string value)

    spacing: Theme.space.s + Theme.space.xs

    Accessible.role: Accessible.PageTabList
    Accessible.name: name

    Repeater {
        model: group.tabs

        T.Button {
            id: tab

            required property var modelData
            readonly property bool isCurrent: modelData.value === group.current

            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            implicitHeight: Theme.target.secondary
            focusPolicy: Qt.StrongFocus
            horizontalPadding: Theme.space.l
            text: modelData.text

            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.selected: isCurrent

            onClicked: group.chosen(modelData.value)
            Keys.onReturnPressed: tab.clicked()
            Keys.onEnterPressed: tab.clicked()

            background: Surface {
                border.color: tab.isCurrent ? group.tint.fill : Theme.color.line
                border.width: Theme.stroke.thin
                color: tab.isCurrent ? group.tint.fill : Theme.color.card
                down: tab.down
                focused: tab.visualFocus
                radius: height / 2
            }
            contentItem: ChipFace {
                iconName: ""
                strong: tab.isCurrent
                text: tab.text
                tint: group.tint
            }
        }
    }
}
