// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Models

// Which group is looked at; not there when there is only one.
TabChips {
    id: tabs

    required property ReviewFlow flow
    readonly property var groups: flow.groups // [{id, label, selected}]

    signal groupChosen(string id)

    current: groups.find(group => group.selected)?.id ?? ""
    //: Review: what a screen reader calls the row of groups.
    name: qsTr("Groepen")
    tabs: groups.map(group => ({ value: group.id, text: group.label }))
    onChosen: value => tabs.groupChosen(value)
}
