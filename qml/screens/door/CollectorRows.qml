// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Who fetches the child, and once somebody is chosen about when.
Column {
    id: rows

    required property HomeForm form
    required property int labelWidth
    readonly property var people: form?.collectors ?? []
    readonly property var times: form?.collectorTimes ?? []

    signal collectorChosen(string id)
    signal timeChosen(string id)

    spacing: Theme.space.m

    ChipGroup {
        width: parent.width
        answers: rows.people.map(person => ({ value: person.id, text: person.label }))
        iconName: "door"
        //: Door, telling about home: who comes to fetch the child today.
        label: qsTr("Wie haalt?")
        labelWidth: rows.labelWidth
        selected: rows.people.filter(person => person.selected).map(person => person.id)
        visible: rows.people.length > 0
        onPicked: selection => rows.collectorChosen(selection[0] ?? selected[0])
    }
    ChipGroup {
        width: parent.width
        answers: rows.times.map(time => ({ value: time.id, text: time.label }))
        iconName: "clock"
        //: Door, telling about home: about what time the child is fetched.
        label: qsTr("Hoe laat ongeveer?")
        labelWidth: rows.labelWidth
        selected: rows.times.filter(time => time.selected).map(time => time.id)
        visible: rows.times.length > 0
        onPicked: selection => rows.timeChosen(selection[0] ?? selected[0])
    }
}
