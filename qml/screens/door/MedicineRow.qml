// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// After "Ja, en wel …": what was given at home, and when.
Column {
    id: row

    required property HomeForm form
    required property int labelWidth
    readonly property var times: form?.medicineTimes ?? []

    signal writing
    signal named(string name)
    signal timeChosen(string id)

    spacing: Theme.space.m

    LineField {
        anchors.right: parent.right
        width: parent.width - row.labelWidth - Theme.space.m
        //: Door, telling about home: which medicine the child had.
        name: qsTr("Welk medicijn")
        //: Door, telling about home: hint in the empty field for a medicine.
        placeholder: qsTr("Wat en hoeveel?")
        text: row.form?.medicineName ?? ""
        onActiveFocusChanged: if (activeFocus)
            row.writing()
        onTextEdited: row.named(text)
    }
    ChipGroup {
        width: parent.width
        answers: row.times.map(time => ({ value: time.id, text: time.label }))
        iconName: "clock"
        //: Door, telling about home: at what time the medicine was given.
        label: qsTr("Hoe laat?")
        labelWidth: row.labelWidth
        selected: row.times.filter(time => time.selected).map(time => time.id)
        onPicked: selection => row.timeChosen(selection[0] ?? selected[0])
    }
}
