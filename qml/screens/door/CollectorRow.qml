// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Models

// Who fetches the child; once somebody is chosen the same row asks about when, so that nothing below moves.
// A tap on who was chosen brings the others back.
ChipGroup {
    id: row

    required property HomeForm form
    readonly property var people: form?.collectors ?? []
    readonly property var chosen: people.filter(person => person.selected)
    readonly property var times: form?.collectorTimes ?? []
    readonly property var shown: chosen.length === 0 ? people : chosen.concat(times)

    signal collectorChosen(string id)
    signal timeChosen(string id)

    answers: shown.map(answer => ({ value: answer.id, text: answer.label }))
    exclusive: false
    iconName: "door"
    //: Door, telling about home: who comes to fetch the child today, and about when.
    label: qsTr("Wie haalt?")
    selected: shown.filter(answer => answer.selected).map(answer => answer.id)
    visible: people.length > 0

    onPicked: selection => {
        const tapped = selection.find(id => !selected.includes(id)) ?? selected.find(id => !selection.includes(id));
        if (people.some(person => person.id === tapped))
            row.collectorChosen(tapped);
        else
            row.timeChosen(tapped);
    }
}
