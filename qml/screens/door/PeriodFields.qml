// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// When somebody may fetch: on one day, or every week or day from a day until a day. Nothing to type.
Column {
    id: fields

    required property PeriodChoice period
    readonly property bool recurs: period.kind === "weekly" || period.kind === "daily"

    spacing: Theme.space.m

    component Row: ChipGroup {
        width: parent?.width ?? 0
        labelWidth: Theme.target.primary + Theme.space.l
        tint: Theme.color.together
    }

    Row {
        answers: fields.period.kinds
        //: Who may fetch: how often.
        label: qsTr("Hoe vaak?")
        selected: [fields.period.kind]
        onPicked: selection => fields.period.chooseKind(selection[0] ?? "")
    }
    Row {
        answers: fields.period.days
        //: Who may fetch: on which day or weekdays.
        label: qsTr("Op")
        selected: [fields.period.day]
        visible: fields.period.kind === "once"
        onPicked: selection => fields.period.chooseDay(selection[0] ?? "")
    }
    Row {
        answers: fields.period.weekdays
        exclusive: false
        //: Who may fetch: on which day or weekdays.
        label: qsTr("Op")
        selected: fields.period.chosenWeekdays
        visible: fields.period.kind === "weekly"
        onPicked: selection => fields.period.chooseWeekdays(selection)
    }
    Row {
        answers: fields.period.starts
        //: Who may fetch: the first day.
        label: qsTr("Vanaf")
        selected: [fields.period.start]
        visible: fields.recurs
        onPicked: selection => fields.period.chooseStart(selection[0] ?? "")
    }
    Row {
        answers: fields.period.ends
        //: Who may fetch: the last day.
        label: qsTr("Tot en met")
        selected: [fields.period.end]
        visible: fields.recurs
        onPicked: selection => fields.period.chooseEnd(selection[0] ?? "")
    }
}
