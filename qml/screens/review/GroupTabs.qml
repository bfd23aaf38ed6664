// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Models

// Which group is looked at; not there when there is only one.
TabChips {
    id: tabs

    required property ReviewFlow flow

    signal groupChosen(string id)

    current: flow.groups.find(group => group.selected)?.id ?? ""
    //: Review: what a screen reader calls the row of groups.
    name: qsTr("Groepen")
    tabs: flow.groups.map(group => ({ value: group.id, text: group.label }))
    onChosen: value => tabs.groupChosen(value)
}
