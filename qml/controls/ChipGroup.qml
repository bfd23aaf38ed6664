// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Theme

// A question and its answers as chips. `answers` is a list of {value, text, icon?}; `selected` a list of
// values. A tap says `picked` with the new list; nothing is chosen before a tap, and a second tap takes back.
GridLayout {
    id: group

    required property string label
    required property var answers
    property var selected: []
    property string iconName
    property bool exclusive: true
    property bool stacked: false // the question above the answers, for a narrow place
    property int labelWidth: Theme.target.primary * 2
    property Strand tint: Theme.color.home

    signal picked(var selection)

    columns: stacked ? 1 : 2
    columnSpacing: Theme.space.m
    rowSpacing: Theme.space.s

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    RowLayout {
        Layout.alignment: Qt.AlignTop
        Layout.minimumHeight: group.stacked ? 0 : Theme.target.secondary + Theme.space.s
        Layout.minimumWidth: group.stacked ? 0 : group.labelWidth
        Layout.preferredWidth: group.stacked ? -1 : group.labelWidth
        Layout.maximumWidth: group.stacked ? group.width : group.labelWidth
        spacing: Theme.space.m

        Icon {
            name: group.iconName
            color: group.tint.line
        }
        Body {
            Layout.fillWidth: true
            color: group.tint.text
            strong: true
            text: group.label
            Accessible.ignored: true
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.s + Theme.space.xs

        Repeater {
            model: group.answers

            Chip {
                required property var modelData

                exclusive: group.exclusive
                iconName: modelData.icon ?? ""
                selected: group.selected.includes(modelData.value)
                text: modelData.text
                tint: group.tint
                onClicked: group.picked(group.after(modelData.value))
            }
        }
    }

    function after(value: string): var {
        const others = group.selected.filter(v => v !== value);
        if (others.length < group.selected.length)
            return others;
        return group.exclusive ? [value] : others.concat(value);
    }
}
