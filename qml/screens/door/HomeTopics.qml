// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// The rows of "Hoe was het thuis?": one tap each, all of them may stay empty. Rows keep their place while
// answers change, so that nothing moves under a finger.
Column {
    id: rows

    required property HomeForm form
    property int labelWidth: Theme.target.primary * 2

    signal topicChosen(int topic, int choice)
    signal medicineNamed(string name)
    signal medicineTimeChosen(string id)
    signal collectorChosen(string id)
    signal collectorTimeChosen(string id)

    spacing: Theme.space.l

    Repeater {
        model: rows.form?.topics.length ?? 0

        Column {
            id: row

            required property int index
            readonly property var topic: rows.form?.topics[index] ?? ({ topic: 0, label: "", icon: "", choices: [] })
            readonly property var chosen: selectedIn(topic.choices)

            width: rows.width
            spacing: Theme.space.m

            ChipGroup {
                width: parent.width
                answers: row.asAnswers(row.topic.choices)
                iconName: row.topic.icon
                label: row.topic.label
                labelWidth: rows.labelWidth
                selected: row.chosen
                onPicked: selection => rows.topicChosen(row.topic.topic, Number(selection[0] ?? row.chosen[0]))
            }
            MedicineRow {
                width: parent.width
                form: rows.form
                labelWidth: rows.labelWidth
                visible: row.topic.icon === "medicine" && (rows.form?.medicineGiven ?? false)
                onNamed: name => rows.medicineNamed(name)
                onTimeChosen: id => rows.medicineTimeChosen(id)
            }

            function asAnswers(choices: var): var {
                return choices.map(choice => ({ value: String(choice.id), text: choice.label }));
            }
            function selectedIn(choices: var): var {
                return choices.filter(choice => choice.selected).map(choice => String(choice.id));
            }
        }
    }
    CollectorRows {
        width: rows.width
        form: rows.form
        labelWidth: rows.labelWidth
        onCollectorChosen: id => rows.collectorChosen(id)
        onTimeChosen: id => rows.collectorTimeChosen(id)
    }
}
