// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// The rows of "Hoe was het thuis?": one tap each, all of them may stay empty. Rows keep their place while
// answers change, so that nothing moves under a finger.
Column {
    id: topicRows

    required property HomeForm form
    property int labelWidth: Theme.target.primary * 2

    signal opened(Item row)
    signal topicChosen(int topic, int choice)
    signal medicineNamed(string name)
    signal medicineTimeChosen(string id)
    signal collectorChosen(string id)
    signal collectorTimeChosen(string id)

    spacing: Theme.space.m

    Repeater {
        model: topicRows.form?.topics.length ?? 0

        Column {
            id: row

            required property int index
            readonly property var topic: topicRows.form?.topics[index] ?? ({ topic: 0, label: "", icon: "", choices: [] })
            readonly property var chosen: selectedIn(topic.choices)

            width: topicRows.width
            spacing: Theme.space.m

            ChipGroup {
                width: parent.width
                answers: row.asAnswers(row.topic.choices)
                iconName: row.topic.icon
                label: row.topic.label
                labelWidth: topicRows.labelWidth
                selected: row.chosen
                onPicked: selection => topicRows.topicChosen(row.topic.topic, Number(selection[0] ?? row.chosen[0]))
            }
            MedicineRow {
                width: parent.width
                form: topicRows.form
                labelWidth: topicRows.labelWidth
                visible: row.topic.icon === "medicine" && (topicRows.form?.medicineGiven ?? false)
                onVisibleChanged: if (visible)
                    topicRows.opened(this)
                onWriting: topicRows.opened(this)
                onNamed: name => topicRows.medicineNamed(name)
                onTimeChosen: id => topicRows.medicineTimeChosen(id)
            }

            function asAnswers(choices: var): var {
                return choices.map(choice => ({ value: String(choice.id), text: choice.label }));
            }
            function selectedIn(choices: var): var {
                return choices.filter(choice => choice.selected).map(choice => String(choice.id));
            }
        }
    }
    CollectorRow {
        width: topicRows.width
        form: topicRows.form
        labelWidth: topicRows.labelWidth
        onHeightChanged: if (chosen.length > 0)
            topicRows.opened(this)
        onCollectorChosen: id => topicRows.collectorChosen(id)
        onTimeChosen: id => topicRows.collectorTimeChosen(id)
    }
}
