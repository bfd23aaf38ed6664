// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// "Wanneer mag … halen?": the second half of giving a permission, at the door and on the child's page.
Sheet {
    id: sheet

    required property PeriodChoice period
    property string person
    property string about // what they are to the child
    readonly property bool asksDay: period.month.open

    signal given(string person, string about)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    title: asksDay ? period.monthTitle :
        //: Who may fetch, sheet: when; %1 is who.
        qsTr("Wanneer mag %1 halen?").arg(person)
    widest: Theme.target.primary * 10 // four answers beside their question

    onClosed: {
        person = about = "";
        period.clear();
    }

    actions: [
        SecondaryButton {
            Layout.fillWidth: true
            //: Who may fetch, sheet: back from the month, without a day.
            text: qsTr("Terug")
            visible: sheet.asksDay
            onClicked: sheet.period.month.close()
        },
        PrimaryButton {
            Layout.fillWidth: true
            enabled: sheet.period.good
            //: Who may fetch, sheet: gives the permission for the period that was chosen.
            text: qsTr("Dit mag")
            visible: !sheet.asksDay
            onClicked: {
                sheet.given(sheet.person, sheet.about);
                sheet.close();
            }
        }
    ]

    // As high as a month whatever is asked, so that nothing moves under a finger.
    Item {
        width: parent.width
        implicitHeight: Math.max(month.implicitHeight, fields.implicitHeight + Theme.space.m + words.implicitHeight)

        PeriodFields {
            id: fields
            width: parent.width
            period: sheet.period
            visible: !sheet.asksDay
        }
        Body {
            id: words
            anchors.bottom: parent.bottom
            width: parent.width
            color: sheet.period.problem === "" ? Theme.color.together.text : Theme.color.ink
            strong: true
            text: sheet.period.problem ||
                //: Who may fetch, sheet: what was chosen; %1 is who, %2 when ("elke week op di en do").
                qsTr("%1: %2").arg(sheet.person).arg(sheet.period.text)
            visible: !sheet.asksDay && (sheet.period.good || sheet.period.problem !== "")
        }
        MonthPicker {
            id: month
            width: parent.width
            days: sheet.period.month.days
            hasNext: sheet.period.month.hasNext
            hasPrevious: sheet.period.month.hasPrevious
            heads: sheet.period.month.heads
            //: Who may fetch, a month to choose from: what a screen reader says for the way to the next one.
            nextName: qsTr("Volgende maand")
            //: Who may fetch, a month to choose from: what a screen reader says for the way to the one before.
            previousName: qsTr("Vorige maand")
            title: sheet.period.month.title
            visible: sheet.asksDay
            onPicked: value => sheet.period.month.choose(value)
            onTurned: months => sheet.period.month.turn(months)
        }
    }

    function ask(who: string, what: string): void {
        period.clear();
        person = who;
        about = what;
        open();
    }
}
